// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tracehosts.h"

#include "core/trace/pathverdict.h"

#include <algorithm>

namespace analysis {

std::vector<SnapshotHost> trueHosts(const std::vector<store::TraceRow>& latest,
    const std::vector<std::uint16_t>& ports, scan::Pass pass, core::Family family)
{
    const ScopeBits bits(ports.size());
    std::vector<SnapshotHost> hosts;
    for (const store::TraceRow& row : latest) {
        const auto port = std::find(ports.begin(), ports.end(), row.port);
        if (port == ports.end() || row.pass != pass || row.target.family() != family
            || row.verdict != trace::verdictName(trace::Verdict::TrueMptcp))
            continue;
        const ScopeMask bit = bits.bit(pass, std::size_t(port - ports.begin()));
        if (!hosts.empty() && hosts.back().address == row.target)
            hosts.back().mask |= bit;
        else
            hosts.push_back({ row.target, bit });
    }
    return hosts;
}

} // namespace analysis
