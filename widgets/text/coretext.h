// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

#include <QString>

namespace widgets {

/// What the core says, in the language of the window, with its way to write numbers; in English
/// where the catalogue lacks a pattern, and in programs that have no catalogue.
QString coreText(const core::Text& text);
QString coreText(const core::Pattern& pattern);

} // namespace widgets
