// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figure.h"

#include <string>

namespace figure {

/// A chart in words, for those who do not see it: its kind, axes, and of each series where it
/// begins, ends and is greatest.
std::string alternativeText(const analysis::Figure& figure);

} // namespace figure
