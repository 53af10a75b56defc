// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tracehosts.h"

#include "core/trace/pathverdict.h"

#include <algorithm>
#include <tuple>

namespace analysis {

namespace {

    using Target = std::tuple<std::size_t, core::IpAddress, std::uint16_t, scan::Pass>;

    bool counts(const store::TraceRow& row) { return row.flow == 0; }
    bool counts(const store::ProofRow&) { return true; }

    /// Started later, or entered later at the same time.
    template <typename Row> bool isLater(const Row& a, const Row& b)
    {
        return std::tie(a.startedNs, a.run, a.id) > std::tie(b.startedNs, b.run, b.id);
    }

    template <typename Row>
    std::vector<std::pair<std::size_t, const Row*>> latest(
        const std::vector<Row>& rows, const std::function<std::size_t(store::RunId)>& slotOf)
    {
        std::map<Target, const Row*> kept;
        for (const Row& row : rows) {
            if (!counts(row))
                continue;
            const Row*& last = kept[{ slotOf(row.run), row.target, row.port, row.pass }];
            if (last == nullptr || isLater(row, *last))
                last = &row;
        }
        std::vector<std::pair<std::size_t, const Row*>> found;
        found.reserve(kept.size());
        for (const auto& [target, row] : kept)
            found.emplace_back(std::get<0>(target), row);
        return found;
    }

    template <typename Row> std::vector<const Row*> latest(const std::vector<Row>& rows)
    {
        std::vector<const Row*> found;
        for (const auto& [slot, row] : latest(rows, [](store::RunId) { return std::size_t(0); }))
            found.push_back(row);
        return found;
    }

} // namespace

std::vector<const store::TraceRow*> latestTraces(const std::vector<store::TraceRow>& traces)
{
    return latest(traces);
}

std::vector<std::pair<std::size_t, const store::TraceRow*>> latestTracesBySlot(
    const std::vector<store::TraceRow>& traces,
    const std::function<std::size_t(store::RunId)>& slotOf)
{
    return latest(traces, slotOf);
}

std::vector<const store::ProofRow*> latestProofs(const std::vector<store::ProofRow>& proofs)
{
    return latest(proofs);
}

std::vector<std::pair<std::size_t, const store::ProofRow*>> latestProofsBySlot(
    const std::vector<store::ProofRow>& proofs,
    const std::function<std::size_t(store::RunId)>& slotOf)
{
    return latest(proofs, slotOf);
}

std::vector<SnapshotHost> trueHosts(const std::vector<const store::TraceRow*>& latest,
    const std::vector<std::uint16_t>& ports, scan::Pass pass, core::Family family)
{
    const ScopeBits bits(ports.size());
    std::vector<SnapshotHost> hosts;
    for (const store::TraceRow* row : latest) {
        const auto port = std::find(ports.begin(), ports.end(), row->port);
        if (port == ports.end() || row->pass != pass || row->target.family() != family
            || row->verdict != trace::verdictName(trace::Verdict::TrueMptcp))
            continue;
        const ScopeMask bit = bits.bit(pass, std::size_t(port - ports.begin()));
        if (!hosts.empty() && hosts.back().address == row->target)
            hosts.back().mask |= bit;
        else
            hosts.push_back({ row->target, bit });
    }
    return hosts;
}

} // namespace analysis
