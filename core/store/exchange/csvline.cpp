// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/csvline.h"

namespace store {

namespace {

    constexpr std::size_t MostCells = 1024; // a line of commas alone may be many megabytes

    tl::unexpected<core::Error> malformed(const char* why)
    {
        return core::failure(core::ErrorCode::Malformed, why);
    }

    /// Reads a quoted cell from behind its first quote; the position behind its last.
    core::Result<std::size_t> readQuoted(std::string_view line, std::size_t at, std::string& cell)
    {
        while (at < line.size()) {
            if (line[at] != '"') {
                cell += line[at++];
            } else if (at + 1 < line.size() && line[at + 1] == '"') {
                cell += '"';
                at += 2;
            } else {
                return at + 1;
            }
        }
        return malformed("a quoted cell is not closed in its line");
    }

} // namespace

core::Result<void> splitCsvLine(std::string_view line, std::vector<std::string>& cells)
{
    std::size_t used = 0;
    for (std::size_t at = 0;; ++at) {
        if (used == MostCells)
            return malformed("the line has more than 1024 cells");
        if (used == cells.size())
            cells.emplace_back();
        std::string& cell = cells[used++];
        cell.clear();
        if (at < line.size() && line[at] == '"') {
            const auto behind = readQuoted(line, at + 1, cell);
            if (!behind)
                return tl::unexpected(behind.error());
            at = *behind;
            if (at < line.size() && line[at] != ',')
                return malformed("text stands behind the closing quote of a cell");
        } else {
            const std::size_t end = std::min(line.find(',', at), line.size());
            const std::string_view bare = line.substr(at, end - at);
            if (bare.find('"') != std::string_view::npos)
                return malformed("a quote stands inside a cell that is not quoted");
            cell = bare;
            at = end;
        }
        if (at >= line.size())
            break;
    }
    cells.resize(used);
    return {};
}

} // namespace store
