// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace scan {

/// The name that a mistyped `text` probably meant: the one with the smallest edit distance (a swap
/// of neighbours counts one), if that is at most a third of its length and at least one. Empty when
/// nothing is near.
std::string_view nearestName(std::string_view text, const std::vector<std::string_view>& names);

} // namespace scan
