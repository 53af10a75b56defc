// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/targetmetadata.h"

#include "core/net/vantage.h"
#include "core/scan/output/metadata.h"
#include "core/scan/output/metadataparts.h"
#include "core/scan/output/requestmetadata.h"
#include "core/scan/scanoptions.h"

namespace probe {

namespace {

    using scan::Json;

    /// What holds for both commands.
    Json beginning(const std::string& command, const scan::ScanRequest& probe,
        const TargetRun& targets, const net::PathTable* paths)
    {
        Json json { { "program", "mptcp-probe" }, { "version", WORKBENCH_VERSION },
            { "command", command }, { "local_hostname", scan::hostName() },
            { "vantage", probe.vantage }, { "simulated", targets.vantage().simulated() },
            { "seed", targets.seed() }, { "seed_provided", probe.seed.has_value() } };
        if (paths)
            scan::addPaths(*paths, "", json);
        json["cli_cidr_destinations"] = probe.targets;
        return json;
    }

    Json verdictsJson(std::span<const std::uint64_t> verdicts,
        const std::function<const char*(std::size_t)>& name)
    {
        Json json = Json::object();
        for (std::size_t i = 0; i < verdicts.size(); ++i)
            json[name(i)] = verdicts[i];
        return json;
    }

    std::string inOneLine(const Json& json)
    {
        return json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }

} // namespace

std::string traceCommand(trace::TraceRequest request, const trace::ListUse& use, std::uint64_t seed)
{
    request.probe.seed = seed;
    request.probe.output.store = scan::withoutPassword(request.probe.output.store);
    return scan::shellCommand(trace::equivalentCommand(request, use));
}

std::string verifyCommand(
    verify::VerifyRequest request, const trace::ListUse& use, std::uint64_t seed)
{
    request.probe.seed = seed;
    request.probe.output.store = scan::withoutPassword(request.probe.output.store);
    return scan::shellCommand(verify::equivalentCommand(request, use));
}

std::string traceMetadata(const trace::TraceRequest& request, const trace::ListUse& use,
    const TargetRun& targets, const net::PathTable* paths, const trace::TraceSnapshot& end,
    std::span<const std::uint64_t> verdicts)
{
    Json json
        = beginning(traceCommand(request, use, targets.seed()), request.probe, targets, paths);
    json["targets_done"] = end.targetsDone;
    json["packets_sent"] = end.probesSent;
    json["resets_sent"] = end.resetsSent;
    json["send_to_failures"] = end.sendErrors;
    json["targets_unroutable"] = end.noPath;
    json["pcap_drop"] = end.receiveDrops;
    json["validation_passed"] = end.repliesMatched;
    json["validation_failed"] = end.repliesNotOurs;
    json["parse_errors"] = end.parseErrors;
    json["degraded"] = end.receiveDrops + end.parseErrors + end.sendErrors > 0;
    json["send_secs"] = end.seconds;
    json["verdicts"] = verdictsJson(
        verdicts, [](std::size_t i) { return trace::verdictName(trace::Verdict(i)); });
    json["configuration"]
        = scan::configurationJson(request, trace::traceOptions(), trace::sharesScanOption);
    return inOneLine(json);
}

std::string verifyMetadata(const verify::VerifyRequest& request, const trace::ListUse& use,
    const TargetRun& targets, const net::PathTable* paths, const verify::VerifySnapshot& end,
    std::span<const std::uint64_t> verdicts)
{
    Json json
        = beginning(verifyCommand(request, use, targets.seed()), request.probe, targets, paths);
    json["targets_done"] = end.targetsDone;
    json["packets_sent"] = end.packetsSent;
    json["send_to_failures"] = end.sendErrors;
    json["targets_unroutable"] = end.noPath;
    json["pcap_drop"] = end.receiveDrops;
    json["validation_passed"] = end.packetsMatched;
    json["validation_failed"] = end.packetsNotOurs;
    json["parse_errors"] = end.parseErrors;
    json["degraded"] = end.receiveDrops + end.parseErrors + end.sendErrors > 0;
    json["send_secs"] = end.seconds;
    json["verdicts"] = verdictsJson(
        verdicts, [](std::size_t i) { return verify::verdictName(verify::Verdict(i)); });
    json["configuration"]
        = scan::configurationJson(request, verify::verifyOptions(), verify::sharesScanOption);
    return inOneLine(json);
}

} // namespace probe
