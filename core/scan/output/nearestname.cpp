// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/nearestname.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace scan {

namespace {

    std::size_t editDistance(std::string_view a, std::string_view b)
    {
        std::vector<std::size_t> row(b.size() + 1);
        std::iota(row.begin(), row.end(), std::size_t(0));
        for (std::size_t i = 0; i < a.size(); ++i) {
            std::size_t diagonal = std::exchange(row[0], i + 1);
            for (std::size_t j = 0; j < b.size(); ++j) {
                const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = std::min({ replaced, row[j] + 1, diagonal + 1 });
            }
        }
        return row.back();
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
