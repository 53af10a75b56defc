// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace figure {

/// `text` for HTML, inside and outside of quotes. Control characters, which HTML has none of,
/// become spaces.
std::string escaped(std::string_view text);
/// <NAME>escaped text</NAME>
std::string element(std::string_view name, std::string_view text);

} // namespace figure
