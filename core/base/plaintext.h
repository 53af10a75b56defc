// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace core {

/// `text`, which may be anybody's, with `instead` for whatever a terminal obeys or a reader is
/// misled by: control characters of both sets (below U+0020, U+007F to U+009F), line and paragraph
/// separators, marks that turn the direction of writing, and bytes that are no UTF-8.
std::string withoutControls(std::string_view text, char instead);

} // namespace core
