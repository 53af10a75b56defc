// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/targetrecord.h"

#include "app/probe/runrecord.h"
#include "core/base/clocks.h"
#include "core/store/runrecord.h"
#include "core/targets/portset.h"

namespace probe {

core::Result<void> TargetRecord::begin(const scan::ScanRequest& probe, store::RunKind kind,
    const TargetRun& targets, std::string command, std::string configuration)
{
    if (probe.output.store.empty())
        return {};
    m_record = store::runOf(probe, kind, targets.vantage().simulated());
    m_record.v4 = targets.asksV4();
    m_record.v6 = targets.asksV6();
    m_record.command = std::move(command);
    m_record.configuration = std::move(configuration);
    auto writer = beginRun(probe.output, m_record);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = *std::move(writer);
    return {};
}

void TargetRecord::noteAsked(const trace::ProbeTarget& target)
{
    m_passes.insert(target.pass);
    m_ports.insert(target.port);
    (target.address.isV4() ? m_record.v4 : m_record.v6) = true;
}

core::Result<void> TargetRecord::add(const trace::TraceResult& result)
{
    if (!m_writer)
        return {};
    noteAsked(result.evidence.target);
    return m_writer->addTrace(result);
}

core::Result<void> TargetRecord::add(const verify::VerifyResult& result)
{
    if (!m_writer)
        return {};
    noteAsked(result.target);
    return m_writer->addProof(result, "");
}

core::Result<void> TargetRecord::keepCounters(const store::RunCounters& counters)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_writer || now < m_nextCounters)
        return {};
    m_nextCounters = now + std::chrono::seconds(1);
    return m_writer->keepCounters(counters);
}

core::Result<void> TargetRecord::finish(store::RunState state, const std::string& failure,
    const store::RunCounters& counters, std::string configuration)
{
    if (!m_writer)
        return {};
    m_record.state = state;
    m_record.error = failure;
    m_record.endedNs = core::epochNs();
    m_record.counters = counters;
    m_record.configuration = std::move(configuration);
    if (!m_passes.empty())
        m_record.passes.assign(m_passes.begin(), m_passes.end());
    std::string ports;
    for (const std::uint16_t port : m_ports)
        ports.append(ports.empty() ? "" : ",").append(std::to_string(port));
    if (const auto set = targets::PortSet::parse(ports); set && !m_ports.empty())
        m_record.ports = set->toString();
    return m_writer->finish(m_record);
}

} // namespace probe
