// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/importedscan.h"

#include "core/scan/probeidentity.h"
#include "core/store/store.h"
#include "core/targets/portset.h"

#include <algorithm>

namespace store {

namespace {

    constexpr std::size_t BlockRows = 4096;

    /// Names target, port and pass, for repeats.
    std::uint64_t fingerprintOf(const scan::ScanRow& row)
    {
        static const scan::ProbeIdentifier identifier({}, { 1024, 1024 });
        return identifier.identify(row.target, row.targetPort, row.pass).fingerprint;
    }

    std::string portsText(const std::bitset<65536>& ports)
    {
        std::string list;
        for (std::size_t port = 0; port < ports.size(); ++port) {
            if (ports[port])
                list.append(list.empty() ? "" : ",").append(std::to_string(port));
        }
        const auto set = targets::PortSet::parse(list);
        return set ? set->toString() : list;
    }

} // namespace

ImportedScan::ImportedScan(std::string storeUrl, ImportedAbout about, bool repeatsMarked)
    : m_storeUrl(std::move(storeUrl))
    , m_about(std::move(about))
    , m_repeatsMarked(repeatsMarked)
{
    m_block.reserve(BlockRows);
    for (const scan::Pass pass : m_about.passes)
        m_passes[std::size_t(pass)] = true;
    if (const auto ports = targets::PortSet::parse(m_about.ports)) {
        for (const std::uint16_t port : ports->ports())
            m_ports.set(port);
    }
}

core::Result<void> ImportedScan::add(scan::ScanRow row)
{
    if (row.timeNs == 0 && !m_about.startedNs) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern(
                "store", "the replies bear no time; pass --started with the day of the scan"));
    }
    if (row.timeNs == 0)
        row.timeNs = *m_about.startedNs;
    const scan::ReplyDedupe::Seen seen = m_dedupe.insert(fingerprintOf(row), row.replyClass);
    if (!m_repeatsMarked) {
        row.repeat = seen.repeat;
        row.conflict = seen.conflict;
    }
    lookAt(row);
    m_block.push_back(row);
    return m_block.size() < BlockRows ? core::Result<void>() : flush();
}

void ImportedScan::lookAt(const scan::ScanRow& row)
{
    m_firstNs = m_replies == 0 ? row.timeNs : std::min(m_firstNs, row.timeNs);
    m_lastNs = std::max(m_lastNs, row.timeNs);
    ++m_replies;
    (row.target.isV4() ? m_v4 : m_v6) = true;
    m_passes[std::size_t(row.pass)] = true;
    m_ports.set(row.targetPort);
}

Run ImportedScan::asked() const
{
    Run run;
    run.kind = RunKind::Scan;
    run.label = m_about.label;
    run.note = m_about.note;
    run.vantage = m_about.vantage;
    run.simulated = m_about.simulated;
    run.importedFrom = m_about.importedFrom;
    run.version = WORKBENCH_VERSION;
    run.startedNs = m_firstNs;
    for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control }) {
        if (m_passes[std::size_t(pass)])
            run.passes.push_back(pass);
    }
    run.ports = portsText(m_ports);
    run.v4 = m_v4;
    run.v6 = m_v6;
    return run;
}

core::Result<void> ImportedScan::begin()
{
    if (m_writer)
        return {};
    auto writer = RunWriter::begin(m_storeUrl, asked());
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = *std::move(writer);
    return {};
}

core::Result<void> ImportedScan::flush()
{
    if (auto begun = begin(); !begun)
        return begun;
    auto added = m_writer->addReplies(m_block);
    m_block.clear();
    return added;
}

core::Result<Run> ImportedScan::finish(
    const std::string& note, const std::string& configuration, const RunCounters& counters)
{
    if (m_replies == 0)
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern("store",
                "there is no reply in it; import rows of a scan with saddr, sport and "
                "classification, or a capture"));
    if (auto flushed = flush(); !flushed)
        return tl::unexpected(flushed.error());
    Run run = asked();
    run.id = m_writer->id();
    run.state = RunState::Done;
    run.note = m_about.note + (m_about.note.empty() || note.empty() ? "" : "; ") + note;
    run.endedNs = std::max(m_lastNs, run.startedNs);
    run.configuration = configuration;
    run.counters = counters;
    if (auto finished = m_writer->finish(run); !finished)
        return tl::unexpected(finished.error());
    m_writer.reset();
    if (run.note != m_about.note) {
        const auto opened = Store::open(m_storeUrl, Access::Write);
        const auto noted
            = opened ? (*opened)->setNote(run.id, run.note) : tl::unexpected(opened.error());
        if (!noted)
            return tl::unexpected(noted.error());
    }
    return run;
}

core::Result<void> ImportedScan::discard()
{
    if (!m_writer)
        return {};
    const RunId id = m_writer->id();
    m_writer.reset();
    const auto opened = Store::open(m_storeUrl, Access::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    return (*opened)->removeRun(id);
}

} // namespace store
