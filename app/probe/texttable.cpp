// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/texttable.h"

#include "core/base/plaintext.h"

#include <algorithm>

namespace probe {

namespace {

    /// Characters, as far as they take one column each.
    std::size_t columnsOf(const std::string& text)
    {
        return std::size_t(std::ranges::count_if(
            text, [](char each) { return (static_cast<unsigned char>(each) & 0xc0) != 0x80; }));
    }

    std::string line(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
        const std::vector<std::size_t>& right)
    {
        std::string text;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string padding(widths[i] - columnsOf(cells[i]), ' ');
            const bool flushRight = std::ranges::find(right, i) != right.end();
            text += (i > 0 ? "  " : "") + (flushRight ? padding + cells[i] : cells[i] + padding);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        return text + "\n";
    }

} // namespace

std::string printable(const std::string& text) { return core::withoutControls(text, '?'); }

std::string textTable(const std::vector<std::string>& headings,
    const std::vector<std::vector<std::string>>& rows, const std::vector<std::size_t>& right)
{
    std::vector<std::size_t> widths;
    for (const std::string& heading : headings)
        widths.push_back(columnsOf(heading));
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    std::string text = line(headings, widths, right);
    for (const auto& row : rows)
        text += line(row, widths, right);
    return text;
}

std::string csvCell(const std::string& text)
{
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char each : text)
        quoted += each == '"' ? "\"\"" : std::string(1, each);
    return quoted + '"';
}

} // namespace probe
