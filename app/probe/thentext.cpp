// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/thentext.h"

#include <cstdio>

namespace probe {

std::string followUpStatus(const verify::ScanFollowUp& followUp)
{
    const verify::FollowUpSnapshot now = followUp.snapshot();
    return "; " + std::to_string(now.complete) + " of " + std::to_string(now.hosts)
        + " hosts followed up";
}

std::string followUpSummary(const scan::FollowUpCounts& end)
{
    std::string text = std::to_string(end.complete) + " of " + std::to_string(end.hosts)
        + " potential hosts followed up with " + std::to_string(end.packetsSent) + " packets\n";
    for (const auto& [category, count] : end.categories) {
        if (count == 0)
            continue;
        char line[64];
        std::snprintf(line, sizeof line, "  %-20s %10llu\n", category.c_str(),
            static_cast<unsigned long long>(count));
        text += line;
    }
    return text;
}

} // namespace probe
