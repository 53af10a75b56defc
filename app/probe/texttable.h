// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace probe {

/// `text` as it may stand on a terminal: control characters become question marks.
std::string printable(const std::string& text);

/// Rows of cells under their headings as text in columns, for people. Columns in `right`, by
/// number, are flush right. The last column is not padded.
std::string textTable(const std::vector<std::string>& headings,
    const std::vector<std::vector<std::string>>& rows, const std::vector<std::size_t>& right);

/// A cell of CSV as in RFC 4180.
std::string csvCell(const std::string& text);

} // namespace probe
