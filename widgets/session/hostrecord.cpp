// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hostrecord.h"

#include "core/base/clocks.h"
#include "core/base/version.h"
#include "core/scan/output/metadataparts.h"
#include "core/scan/scanoptions.h"
#include "core/store/runrecord.h"
#include "core/trace/traceoptions.h"
#include "core/verify/verifyoptions.h"

namespace widgets {

namespace {

    using scan::Json;

    template <typename Request>
    Json optionsJson(const Request& request, std::span<const scan::RequestOption<Request>> options,
        bool (*shares)(std::string_view))
    {
        Json json = scan::configurationJson(request.probe, shares);
        for (const scan::RequestOption<Request>& option : options) {
            const std::string value = option.get(request);
            const bool flag = option.placeholder[0] == '\0';
            if (flag)
                json[option.name] = !value.empty();
            else
                json[option.name] = value.empty() ? option.defaultText : value;
        }
        return json;
    }

    std::string configurationText(
        const HostOrder& order, const std::string& command, std::uint64_t seed, bool simulated)
    {
        Json json { { "program", "mptcp-workbench" }, { "version", core::programVersion() },
            { "command", command }, { "local_hostname", scan::hostName() },
            { "vantage", order.probe().vantage }, { "simulated", simulated }, { "seed", seed },
            { "seed_provided", order.probe().seed.has_value() },
            { "cli_cidr_destinations", order.probe().targets } };
        json["configuration"] = order.isTrace()
            ? optionsJson(std::get<trace::TraceRequest>(order.request), trace::traceOptions(),
                trace::sharesScanOption)
            : optionsJson(std::get<verify::VerifyRequest>(order.request), verify::verifyOptions(),
                verify::sharesScanOption);
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    /// With the seed that was drawn, so that the command repeats the run.
    HostOrder withSeed(HostOrder order, std::uint64_t seed)
    {
        std::visit([seed](auto& request) { request.probe.seed = seed; }, order.request);
        return order;
    }

} // namespace

core::Result<void> HostRecord::begin(const std::string& url, HostOrder order, std::uint64_t seed,
    bool simulated, const std::vector<core::IpRange>& ranges)
{
    if (url.empty())
        return {};
    const scan::ScanRequest& probe = order.probe();
    m_record = store::runOf(
        probe, order.isTrace() ? store::RunKind::Trace : store::RunKind::Verify, simulated);
    store::setFamilies(ranges, m_record);
    m_record.command = scan::shellCommand(withSeed(order, seed).command());
    m_record.configuration = configurationText(order, m_record.command, seed, simulated);
    auto writer = store::RunWriter::begin(url, m_record);
    if (!writer)
        return tl::unexpected(writer.error());
    m_writer = *std::move(writer);
    return {};
}

void HostRecord::noteAsked(const trace::ProbeTarget& target)
{
    m_passes.insert(target.pass);
    m_ports.insert(target.port);
    (target.address.isV4() ? m_record.v4 : m_record.v6) = true;
}

core::Result<void> HostRecord::add(const trace::TraceResult& result)
{
    if (!m_writer)
        return {};
    noteAsked(result.evidence.target);
    return m_writer->addTrace(result);
}

core::Result<void> HostRecord::add(const verify::VerifyResult& result)
{
    if (!m_writer)
        return {};
    noteAsked(result.target);
    return m_writer->addProof(result, "");
}

core::Result<void> HostRecord::keepCounters(const store::RunCounters& counters)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_writer || now < m_nextCounters)
        return {};
    m_nextCounters = now + std::chrono::seconds(1);
    return m_writer->keepCounters(counters);
}

core::Result<void> HostRecord::finish(
    store::RunState state, const std::string& failure, const store::RunCounters& counters)
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

} // namespace widgets
