// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/nearestname.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace scan {

namespace {

    /// Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`.
    std::size_t editDistance(std::string_view a, std::string_view b)
    {
        std::vector<std::size_t> above(b.size() + 1);
        std::iota(above.begin(), above.end(), std::size_t(0));
        std::vector<std::size_t> twoAbove;
        for (std::size_t i = 1; i <= a.size(); ++i) {
            std::vector<std::size_t> row { i };
            for (std::size_t j = 1; j <= b.size(); ++j) {
                const std::size_t replaced = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row.push_back(std::min({ replaced, above[j] + 1, row[j - 1] + 1 }));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            }
            twoAbove = std::exchange(above, std::move(row));
        }
        return above.back();
    }

} // namespace

std::string_view nearestName(std::string_view text, const std::vector<std::string_view>& names)
{
    std::string_view nearest;
    std::size_t smallest = std::max<std::size_t>(1, std::min<std::size_t>(text.size(), 32) / 3) + 1;
    for (const std::string_view name : names) {
        // Also what bounds the work on text of any length.
        if (text.size() > name.size() + smallest)
            continue;
        const std::size_t distance = editDistance(text, name);
        if (distance < smallest) {
            smallest = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace scan
