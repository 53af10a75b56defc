// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/published/published.h"

#include "core/analysis/published/publishedfiles.h"

#include <algorithm>
#include <charconv>

namespace analysis {

namespace {

    using Cells = std::vector<std::string>;

    /// The files are ours: a field has quotes around it or none, and no line end inside.
    Cells cellsOf(std::string_view line)
    {
        Cells cells(1);
        bool quoted = false;
        for (const char each : line) {
            if (each == '"')
                quoted = !quoted;
            else if (each == ',' && !quoted)
                cells.emplace_back();
            else
                cells.back() += each;
        }
        return cells;
    }

    /// The lines of a file below its header.
    std::vector<Cells> linesOf(std::string_view text)
    {
        std::vector<Cells> lines;
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(text.size(), line.size() + 1));
            if (!line.empty())
                lines.push_back(cellsOf(line));
        }
        if (!lines.empty())
            lines.erase(lines.begin());
        return lines;
    }

    std::optional<double> numberIn(const Cells& cells, std::size_t column)
    {
        if (column >= cells.size())
            return std::nullopt;
        const std::string& cell = cells[column];
        double number = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
        const bool whole = error == std::errc() && end == cell.data() + cell.size();
        return whole ? std::optional(number) : std::nullopt;
    }

    std::optional<std::uint16_t> portIn(const Cells& cells, std::size_t column)
    {
        const auto number = numberIn(cells, column);
        return number ? std::optional(std::uint16_t(*number)) : std::nullopt;
    }

    std::vector<PublishedNumber> readAll()
    {
        std::vector<PublishedNumber> numbers;
        for (const char* file : { figuresCountsCsv, furtherCountsCsv }) {
            for (const Cells& cells : linesOf(file)) {
                numbers.push_back({ cells.at(0), cells.at(1), cells.at(2), cells.at(3),
                    portIn(cells, 4), numberIn(cells, 5).value_or(0), numberIn(cells, 6),
                    numberIn(cells, 7), numberIn(cells, 8) });
            }
        }
        const auto addShares = [&numbers](const char* file, const char* figure) {
            for (const Cells& cells : linesOf(file)) {
                PublishedNumber number { "long", figure, cells.at(1), cells.at(0), {}, 0, {}, {},
                    {} };
                number.value = numberIn(cells, 2).value_or(0);
                numbers.push_back(std::move(number));
            }
        };
        addShares(fig12MawiCsv, "12");
        addShares(fig13MawiTopCsv, "13");
        return numbers;
    }

} // namespace

const std::vector<PublishedNumber>& publishedNumbers()
{
    static const std::vector<PublishedNumber> numbers = readAll();
    return numbers;
}

std::vector<PublishedNumber> publishedOf(std::string_view paper, std::string_view figure)
{
    std::vector<PublishedNumber> found;
    for (const PublishedNumber& each : publishedNumbers()) {
        if (each.paper == paper && each.figure == figure)
            found.push_back(each);
    }
    return found;
}

const char* paperName(std::string_view paper)
{
    return paper == "ifip" ? "Aschenbrenner et al. 2021" : "Shreedhar et al. 2022";
}

bool isUnreliable(const PublishedNumber& number)
{
    return number.category.find('?') != std::string::npos;
}

} // namespace analysis
