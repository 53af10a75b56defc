// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/metadata.h"

#include "core/scan/output/metadataparts.h"
#include "core/scan/output/readable.h"
#include "core/scan/output/utctime.h"
#include "core/scan/scanoptions.h"

#include <limits>

namespace scan {

namespace {

    Json number(core::Uint128 value)
    {
        if (value <= std::numeric_limits<std::uint64_t>::max())
            return std::uint64_t(value);
        return decimal(value);
    }

    std::string utcTime(std::int64_t timeNs)
    {
        std::string text;
        appendUtcTime(timeNs, text);
        return text;
    }

    /// What the plan was made from, with the seed that was drawn for it.
    ScanRequest repeatable(const ScanPlan& plan)
    {
        ScanRequest request = plan.request;
        request.seed = plan.seed;
        request.output.store = withoutPassword(request.output.store);
        request.output.resumeFile.clear(); // it would go on with a scan that is over
        return request;
    }

    void addRun(const ScanMetadata& metadata, Json& json)
    {
        const ScanPlan& plan = metadata.plan;
        json["program"] = "mptcp-probe";
        json["version"] = WORKBENCH_VERSION;
        json["command"] = repeatingCommand(plan);
        json["local_hostname"] = hostName();
        json["vantage"] = metadata.vantage;
        json["simulated"] = metadata.simulated;
        json["state"] = scanStateName(metadata.end.state);
        json["degraded"] = metadata.end.degraded();
        json["error"] = metadata.error.empty() ? Json() : Json(metadata.error);
        json["send_start_time"] = utcTime(metadata.startTimeNs);
        json["recv_end_time"] = utcTime(metadata.endTimeNs);
        json["send_secs"] = metadata.end.sendingSeconds;
        json["seed"] = plan.seed;
        json["seed_provided"] = plan.request.seed.has_value();
        json["shard_num"] = plan.shard.index;
        json["total_shards"] = plan.shard.count;
    }

    void addSourcePorts(const PortRanges& ports, Json& json)
    {
        json["source_port_first"] = ports.hull().first;
        json["source_port_last"] = ports.hull().last;
        Json ranges = Json::array();
        for (const PortRange& range : ports.ranges())
            ranges.push_back(range.toString());
        json["source_ports"] = std::move(ranges);
    }

    void addTargets(const ScanPlan& plan, Json& json)
    {
        json["cli_cidr_destinations"] = plan.request.targets;
        json["target_ports"] = plan.space.ports().ports();
        json["targets_total"] = number(plan.space.size());
        json["targets_used"] = number(plan.targetLimit);
        json["first_position"] = number(plan.firstPosition);
        json["probes_planned"] = number(plan.wholeProbeCount());
        json["blocklist_total_allowed"] = number(plan.space.addressCount());
        json["blocklist_total_not_allowed"] = number(plan.excludedAddresses);
        Json excluded = Json::array();
        for (const ExcludedPart& part : plan.excluded)
            excluded.push_back({ { "name", part.name }, { "addresses", number(part.addresses) } });
        json["excluded"] = std::move(excluded);
    }

    void addCounters(const ScanMetadata& metadata, Json& json)
    {
        const ScanSnapshot& end = metadata.end;
        for (const NamedCounter& each : PacketCounters)
            json[each.key] = end.*each.counter;
        json["success_unique"] = end.successes();
        json["hitrate"] = end.hitRate() * 100;
        json["output_results"] = metadata.rowsWritten;
        Json passes = Json::object();
        for (const Pass pass : metadata.plan.request.passes) {
            Json& classes = passes[passName(pass)];
            for (const ReplyClass replyClass : AllReplyClasses) {
                classes[replyClassName(replyClass)]
                    = end.classes[std::size_t(pass)][std::size_t(replyClass)];
            }
        }
        json["classes"] = std::move(passes);
    }

    void addVantages(const std::vector<VantageMetadata>& vantages, Json& json)
    {
        Json all = Json::array();
        for (const VantageMetadata& each : vantages) {
            const ScanSnapshot& end = each.counters;
            all.push_back({ { "name", each.name }, { "state", each.state },
                { "error", each.error.empty() ? Json() : Json(each.error) },
                { "hostname", each.hostName }, { "iface", each.interfaceName },
                { "source_ips", each.sources }, { "send_path", each.sendPath },
                { "connections", each.connections }, { "rows", each.rows },
                { "rows_again", each.rowsAgain }, { "probes_planned", end.probesPlanned },
                { "packets_sent", end.sent }, { "send_to_failures", end.sendErrors },
                { "targets_unroutable", end.unroutable }, { "pcap_recv", end.received },
                { "pcap_drop", end.socketDrops }, { "rows_dropped", end.rowsDropped },
                { "dedupe_evictions", end.dedupeEvictions }, { "validation_passed", end.validated },
                { "validation_failed", end.notOurs }, { "parse_errors", end.parseErrors } });
        }
        json["vantages"] = std::move(all);
    }

    void addFollowUp(const FollowUpCounts& counts, Json& json)
    {
        Json categories = Json::object();
        for (const auto& [name, count] : counts.categories)
            categories[name] = count;
        json["then"] = { { "stages", counts.stages }, { "hosts", counts.hosts },
            { "complete", counts.complete }, { "packets_sent", counts.packetsSent },
            { "pcap_drop", counts.receiveDrops }, { "categories", std::move(categories) } };
    }

} // namespace

std::string repeatingCommand(const ScanPlan& plan)
{
    return shellCommand(equivalentCommand(repeatable(plan)));
}

std::string withoutPassword(const std::string& storeUrl)
{
    const std::size_t scheme = storeUrl.find("://");
    if (scheme == std::string::npos)
        return storeUrl;
    std::string url = storeUrl;
    const std::size_t user = scheme + 3;
    // A password may hold an @ of its own: the last one before the path ends it.
    const std::size_t at = url.substr(0, url.find('/', user)).rfind('@');
    const std::size_t colon = url.find(':', user);
    if (at != std::string::npos && colon < at)
        url.erase(colon, at - colon);
    // libpq takes it as a parameter as well, and that of a client's key.
    const std::size_t question = url.find('?');
    if (question == std::string::npos)
        return url;
    std::string kept;
    std::string_view rest = std::string_view(url).substr(question + 1);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('&'), rest.size());
        const std::string_view parameter = rest.substr(0, end);
        if (!parameter.substr(0, parameter.find('=')).ends_with("password"))
            kept.append(kept.empty() ? "?" : "&").append(parameter);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    url.replace(question, std::string::npos, kept);
    return url;
}

std::string metadataJson(const ScanMetadata& metadata)
{
    Json json = Json::object();
    addRun(metadata, json);
    addPaths(metadata.paths, metadata.sendPath, json);
    if (!metadata.sendPathNote.empty())
        json["send_path_note"] = metadata.sendPathNote;
    addSourcePorts(metadata.plan.sourcePorts, json);
    addTargets(metadata.plan, json);
    addCounters(metadata, json);
    if (!metadata.vantages.empty())
        addVantages(metadata.vantages, json);
    if (metadata.followUp)
        addFollowUp(*metadata.followUp, json);
    json["configuration"]
        = configurationJson(metadata.plan.request, [](std::string_view) { return true; });
    // Arguments and file names may hold any bytes; a strict dump would throw.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace scan
