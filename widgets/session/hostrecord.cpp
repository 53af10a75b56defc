// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hostrecord.h"

#include "core/base/version.h"
#include "core/scan/output/metadataparts.h"
#include "core/scan/output/requestmetadata.h"
#include "core/scan/scanoptions.h"
#include "core/store/runrecord.h"
#include "core/trace/traceoptions.h"
#include "core/verify/verifyoptions.h"

namespace widgets {

namespace {

    using scan::Json;

    std::string configurationText(
        const HostOrder& order, const std::string& command, std::uint64_t seed, bool simulated)
    {
        Json json { { "program", "mptcp-workbench" }, { "version", core::programVersion() },
            { "command", command }, { "local_hostname", scan::hostName() },
            { "vantage", order.probe().vantage }, { "simulated", simulated }, { "seed", seed },
            { "seed_provided", order.probe().seed.has_value() },
            { "cli_cidr_destinations", order.probe().targets } };
        json["configuration"] = order.isTrace()
            ? scan::configurationJson(std::get<trace::TraceRequest>(order.request),
                trace::traceOptions(), trace::sharesScanOption)
            : scan::configurationJson(std::get<verify::VerifyRequest>(order.request),
                verify::verifyOptions(), verify::sharesScanOption);
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    /// With the seed that was drawn, so that the command repeats the run.
    HostOrder withSeed(HostOrder order, std::uint64_t seed)
    {
        std::visit([seed](auto& request) { request.probe.seed = seed; }, order.request);
        return order;
    }

} // namespace

core::Result<void> beginRecord(store::TargetRecord& record, const std::string& url,
    const HostOrder& order, std::uint64_t seed, bool simulated,
    const std::vector<core::IpRange>& ranges)
{
    if (url.empty())
        return {};
    store::Run run = store::runOf(
        order.probe(), order.isTrace() ? store::RunKind::Trace : store::RunKind::Verify, simulated);
    store::setFamilies(ranges, run);
    run.command = scan::shellCommand(withSeed(order, seed).command());
    run.configuration = configurationText(order, run.command, seed, simulated);
    auto writer = store::RunWriter::begin(url, run);
    if (!writer)
        return tl::unexpected(writer.error());
    record.begin(*std::move(writer), std::move(run));
    return {};
}

} // namespace widgets
