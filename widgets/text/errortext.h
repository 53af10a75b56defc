// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace widgets {

/// The error's reason as a sentence that can stand alone, in the words of the form rather than
/// those of the command line.
QString errorText(const core::Error& error);

} // namespace widgets
