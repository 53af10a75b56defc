// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/lablist.h"

#include <algorithm>
#include <array>

namespace probe {

namespace {

    constexpr std::size_t Columns = 5;
    using Row = std::array<std::string, Columns>;

    /// In the words of --topology, but for plans that have none.
    std::string boxesText(const std::vector<lab::PlannedBox>& boxes)
    {
        std::string text;
        for (const lab::PlannedBox& box : boxes) {
            text += (text.empty() ? "" : ",") + std::string(lab::boxName(box.kind)) + "@"
                + std::to_string(box.after);
        }
        return text.empty() ? "-" : text;
    }

    std::string line(const Row& row, const std::array<std::size_t, Columns>& widths)
    {
        std::string text;
        for (std::size_t i = 0; i < Columns; ++i) {
            text += row[i];
            if (i + 1 < Columns)
                text.append(widths[i] - row[i].size() + 2, ' ');
        }
        return text + "\n";
    }

} // namespace

std::string labList(const lab::LabPlan& plan)
{
    std::vector<Row> rows { { "name", "IPv4", "IPv6", "middleboxes", "what answers there" } };
    for (const lab::LabSite& site : plan.sites) {
        rows.push_back({ site.name, site.v4.toString(), site.v6.toString(), boxesText(site.boxes),
            site.help });
    }
    std::array<std::size_t, Columns> widths {};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < Columns; ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    std::string text;
    for (const Row& row : rows)
        text += line(row, widths);
    return text + "\nThe hosts listen on port " + std::to_string(lab::LabPort) + ", "
        + std::to_string(plan.routers + 1) + " hops away. NAME@N is a middlebox between hop N and "
        + "the next one.\n";
}

} // namespace probe
