// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/remotemetadata.h"

namespace remote {

std::vector<scan::VantageMetadata> metadataOf(const std::vector<LinkReport>& reports)
{
    std::vector<scan::VantageMetadata> all;
    for (const LinkReport& report : reports) {
        scan::VantageMetadata each;
        each.name = report.vantage;
        each.state = linkStateName(report.state);
        each.error = report.why.english();
        each.hostName = report.way.hostName;
        each.interfaceName = report.way.interfaceName;
        each.sources = report.way.sources;
        each.sendPath = report.way.sendPath;
        each.connections = report.connections;
        each.rows = report.rows;
        each.rowsAgain = report.rowsAgain;
        each.counters = report.counters;
        all.push_back(std::move(each));
    }
    return all;
}

} // namespace remote
