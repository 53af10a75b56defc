// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorystore.h"

#include "core/targets/portset.h"

#include <algorithm>
#include <tuple>

using store::HostRow;
using store::Run;

namespace {

auto orderOf(const HostRow& row)
{
    return std::tuple(row.replyClass, row.address, row.port, row.pass);
}

bool fits(const Run& run, const store::RunSelection& selection)
{
    const auto has = [](const auto& list, const auto& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    return (selection.ids.empty() || has(selection.ids, run.id))
        && (!selection.kind || run.kind == *selection.kind)
        && (!selection.fromNs || run.startedNs >= *selection.fromNs)
        && (!selection.untilNs || run.startedNs < *selection.untilNs)
        && (!selection.pass || has(run.passes, *selection.pass))
        && (!selection.port || targets::PortSet::parse(run.ports)->contains(*selection.port))
        && (!selection.family || (*selection.family == core::Family::V4 ? run.v4 : run.v6))
        && (selection.label.empty() || run.label == selection.label)
        && (selection.vantage.empty() || run.vantage == selection.vantage)
        && (!selection.simulated || run.simulated == *selection.simulated);
}

bool fits(const HostRow& row, const store::HostSelection& selection)
{
    return (selection.classes.empty()
               || std::find(selection.classes.begin(), selection.classes.end(), row.replyClass)
                   != selection.classes.end())
        && (!selection.family || row.address.family() == *selection.family)
        && (!selection.port || row.port == *selection.port)
        && (!selection.pass || row.pass == *selection.pass);
}

template <typename Row>
std::vector<Row> ofRuns(const std::vector<Row>& rows, std::span<const store::RunId> runs)
{
    std::vector<Row> found;
    for (const Row& row : rows) {
        if (std::find(runs.begin(), runs.end(), row.run) != runs.end())
            found.push_back(row);
    }
    return found;
}

} // namespace

store::RunId MemoryStore::add(Run run, std::vector<HostRow> hosts)
{
    run.id = store::RunId(m_runs.size() + 1);
    std::sort(hosts.begin(), hosts.end(),
        [](const HostRow& a, const HostRow& b) { return orderOf(a) < orderOf(b); });
    m_hosts[run.id] = std::move(hosts);
    m_runs.push_back(run);
    return run.id;
}

void MemoryStore::addTrace(store::RunId run, store::TraceRow trace)
{
    trace.run = run;
    trace.id = std::int64_t(m_traces.size() + 1);
    m_traces.push_back(std::move(trace));
}

void MemoryStore::addProof(store::RunId run, store::ProofRow proof)
{
    proof.run = run;
    proof.id = std::int64_t(m_proofs.size() + 1);
    m_proofs.push_back(std::move(proof));
}

void MemoryStore::addFinding(store::RunId run, store::FindingRow finding)
{
    finding.run = run;
    m_findings.push_back(std::move(finding));
}

core::Result<std::vector<Run>> MemoryStore::runs(const store::RunSelection& selection) const
{
    std::vector<Run> found;
    for (const Run& run : m_runs) {
        if (fits(run, selection))
            found.push_back(run);
    }
    std::sort(found.begin(), found.end(), [](const Run& a, const Run& b) {
        return std::tuple(a.startedNs, a.id) < std::tuple(b.startedNs, b.id);
    });
    return found;
}

core::Result<Run> MemoryStore::run(store::RunId id) const
{
    for (const Run& run : m_runs) {
        if (run.id == id)
            return run;
    }
    return core::failure(core::ErrorCode::NotFound, "no run " + std::to_string(id));
}

core::Result<std::vector<store::HostCount>> MemoryStore::hostCounts(
    std::span<const store::RunId> runs) const
{
    using Key = std::tuple<store::RunId, core::Family, std::uint16_t, scan::Pass, scan::ReplyClass>;
    std::map<Key, std::uint64_t> counts;
    for (const store::RunId run : runs) {
        for (const HostRow& row : m_hosts.at(run))
            ++counts[{ run, row.address.family(), row.port, row.pass, row.replyClass }];
    }
    std::vector<store::HostCount> found;
    for (const auto& [key, count] : counts) {
        const auto& [run, family, port, pass, replyClass] = key;
        found.push_back({ run, family, port, pass, replyClass, count });
    }
    return found;
}

core::Result<void> MemoryStore::readHosts(
    store::RunId run, const store::HostSelection& selection, const HostBlock& block) const
{
    if (m_broken)
        return core::failure(core::ErrorCode::ReadFailed, "the disk is gone");
    std::vector<HostRow> rows;
    for (const HostRow& row : m_hosts.at(run)) {
        if (fits(row, selection))
            rows.push_back(row);
    }
    m_rowsRead += rows.size();
    // Small blocks, so that what spans two of them is tested.
    for (std::size_t start = 0; start < rows.size(); start += 7) {
        const std::size_t count = std::min<std::size_t>(7, rows.size() - start);
        if (!block({ rows.data() + start, count }))
            break;
    }
    return {};
}

core::Result<std::vector<store::TraceRow>> MemoryStore::traces(
    std::span<const store::RunId> runs, bool) const
{
    return ofRuns(m_traces, runs);
}

core::Result<std::vector<store::ProofRow>> MemoryStore::proofs(
    std::span<const store::RunId> runs, bool) const
{
    return ofRuns(m_proofs, runs);
}

core::Result<std::vector<store::FindingRow>> MemoryStore::findings(
    std::span<const store::RunId> runs) const
{
    return ofRuns(m_findings, runs);
}
