// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/targetrecord.h"

#include "core/base/clocks.h"
#include "core/targets/portset.h"

namespace store {

void TargetRecord::begin(std::unique_ptr<RunWriter> writer, Run run)
{
    m_writer = std::move(writer);
    m_record = std::move(run);
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

core::Result<void> TargetRecord::keepCounters(const RunCounters& counters)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_writer || now < m_nextCounters)
        return {};
    m_nextCounters = now + std::chrono::seconds(1);
    return m_writer->keepCounters(counters);
}

core::Result<void> TargetRecord::finish(RunState state, const std::string& failure,
    const RunCounters& counters, std::string configuration)
{
    m_record.configuration = std::move(configuration);
    return finish(state, failure, counters);
}

core::Result<void> TargetRecord::finish(
    RunState state, const std::string& failure, const RunCounters& counters)
{
    if (!m_writer)
        return {};
    m_record.state = state;
    m_record.error = failure;
    m_record.endedNs = core::epochNs();
    m_record.counters = counters;
    if (!m_passes.empty())
        m_record.passes.assign(m_passes.begin(), m_passes.end());
    std::string ports;
    for (const std::uint16_t port : m_ports)
        ports.append(ports.empty() ? "" : ",").append(std::to_string(port));
    if (const auto set = targets::PortSet::parse(ports); set && !m_ports.empty())
        m_record.ports = set->toString();
    return m_writer->finish(m_record);
}

} // namespace store
