// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

#include <optional>

class QMimeData;

namespace widgets {

/// A rule that is dragged onto a path. The caller owns what is returned.
QMimeData* makeRuleMime(trace::Rule rule);
/// Empty: something else is dragged.
std::optional<trace::Rule> ruleFromMime(const QMimeData* data);

} // namespace widgets
