// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/runjson.h"

#include "core/scan/output/utctime.h"
#include "core/targets/portset.h"
#include "core/trace/pathverdict.h"
#include "core/verify/hostcategory.h"
#include "core/wire/bytes.h"

#include <array>
#include <limits>

namespace store {

namespace {

    struct CounterName {
        const char* key;
        std::uint64_t RunCounters::*member;
    };
    constexpr std::array Counters {
        CounterName { "sent", &RunCounters::sent },
        CounterName { "send_errors", &RunCounters::sendErrors },
        CounterName { "unroutable", &RunCounters::unroutable },
        CounterName { "received", &RunCounters::received },
        CounterName { "validated", &RunCounters::validated },
        CounterName { "parse_errors", &RunCounters::parseErrors },
        CounterName { "receive_drops", &RunCounters::receiveDrops },
        CounterName { "rows_dropped", &RunCounters::rowsDropped },
        CounterName { "dedupe_evictions", &RunCounters::dedupeEvictions },
    };

    constexpr std::size_t RuleCount = std::size_t(trace::Rule::PassThrough) + 1;
    constexpr std::size_t StepResultCount = std::size_t(verify::StepResult::Unknown) + 1;
    constexpr std::uint64_t MostPort = 65535;
    constexpr std::uint64_t MostTtl = 255;
    constexpr std::uint64_t MostByte = 255;
    constexpr std::uint64_t MostRttUs = std::numeric_limits<std::int32_t>::max();
    // A database keeps signed 64-bit numbers.
    constexpr std::uint64_t MostCount = std::numeric_limits<std::int64_t>::max();

    Json utc(std::int64_t timeNs)
    {
        if (timeNs == 0)
            return nullptr;
        std::string text;
        scan::appendUtcTime(timeNs, text);
        return text;
    }

    Json passesJson(const std::vector<scan::Pass>& passes)
    {
        Json names = Json::array();
        for (const scan::Pass pass : passes)
            names.push_back(scan::passName(pass));
        return names;
    }

    std::vector<scan::Pass> passesOf(ObjectReader& reader)
    {
        std::vector<scan::Pass> passes;
        for (const Json& each : reader.array("passes")) {
            const std::string name = each.is_string() ? each.get<std::string>() : std::string();
            passes.push_back(reader.take(scan::passFromName(name)));
        }
        return passes;
    }

    template <typename Value> Json orNull(const std::optional<Value>& value)
    {
        return value ? Json(*value) : Json(nullptr);
    }
    Json orNull(const std::optional<core::IpAddress>& address)
    {
        return address ? Json(address->toString()) : Json(nullptr);
    }

    std::optional<std::uint8_t> ttlOf(ObjectReader& reader, const char* key)
    {
        if (!reader.has(key))
            return std::nullopt;
        return std::uint8_t(reader.number(key, MostTtl));
    }
    std::optional<core::IpAddress> addressOf(ObjectReader& reader, const char* key)
    {
        return reader.has(key) ? std::optional(reader.address(key)) : std::nullopt;
    }

    std::string keyText(std::uint64_t key)
    {
        std::array<std::uint8_t, 8> bytes {};
        wire::store64(bytes.data(), key);
        return wire::toHex(bytes);
    }

    std::string categoryOf(ObjectReader& reader)
    {
        return reader.name("category", verify::HostCategoryCount, verify::hostCategoryName);
    }

    template <typename Row> core::Result<Row> checked(Row row, const ObjectReader& reader)
    {
        if (const auto read = reader.result(); !read)
            return tl::unexpected(read.error());
        return row;
    }

} // namespace

Json runJson(const Run& run)
{
    Json json { { "id", run.id }, { "kind", runKindName(run.kind) },
        { "state", runStateName(run.state) }, { "label", run.label }, { "note", run.note },
        { "vantage", run.vantage }, { "simulated", run.simulated },
        { "imported_from", run.importedFrom }, { "version", run.version },
        { "command", run.command }, { "started", utc(run.startedNs) },
        { "ended", utc(run.endedNs) }, { "started_ns", run.startedNs }, { "ended_ns", run.endedNs },
        { "passes", passesJson(run.passes) }, { "ports", run.ports }, { "ipv4", run.v4 },
        { "ipv6", run.v6 }, { "degraded", run.degraded() }, { "error", run.error } };
    Json& counters = json["counters"] = Json::object();
    for (const CounterName& each : Counters)
        counters[each.key] = run.counters.*each.member;
    json["configuration"] = embedded(run.configuration);
    return json;
}

core::Result<Run> runFromJson(const Json& json)
{
    ObjectReader reader(json);
    Run run;
    run.kind = reader.take(runKindFromName(reader.text("kind")));
    run.state = reader.take(runStateFromName(reader.text("state")));
    run.label = reader.text("label");
    run.note = reader.text("note");
    run.vantage = reader.text("vantage");
    run.simulated = reader.flag("simulated");
    run.importedFrom = reader.text("imported_from");
    run.version = reader.text("version");
    run.command = reader.text("command");
    run.startedNs = reader.timeNs("started_ns");
    run.endedNs = reader.timeNs("ended_ns");
    run.passes = passesOf(reader);
    run.ports = reader.text("ports");
    if (!run.ports.empty())
        reader.take(targets::PortSet::parse(run.ports));
    run.v4 = reader.flag("ipv4");
    run.v6 = reader.flag("ipv6");
    run.error = reader.text("error");
    ObjectReader counters(reader.object("counters"));
    for (const CounterName& each : Counters)
        run.counters.*each.member = counters.number(each.key, MostCount);
    if (const auto counted = counters.result(); !counted)
        reader.fail(counted.error().detail);
    run.configuration = unembedded(reader.value("configuration"));
    return checked(run, reader);
}

Json traceJson(const TraceRow& row)
{
    return { { "target", row.target.toString() }, { "port", row.port },
        { "mptcp", scan::passName(row.pass) }, { "flow", row.flow }, { "verdict", row.verdict },
        { "rule", row.rule }, { "on_return_path", row.onReturnPath },
        { "after_ttl", orNull(row.afterTtl) }, { "before_ttl", orNull(row.beforeTtl) },
        { "after_address", orNull(row.afterAddress) },
        { "before_address", orNull(row.beforeAddress) }, { "distance", row.distance },
        { "started_ns", row.startedNs }, { "document", embedded(row.document) } };
}

core::Result<TraceRow> traceFromJson(const Json& json)
{
    ObjectReader reader(json);
    TraceRow row;
    row.target = reader.address("target");
    row.port = std::uint16_t(reader.number("port", MostPort));
    row.pass = reader.pass("mptcp");
    row.flow = std::uint8_t(reader.number("flow", MostTtl));
    row.verdict = reader.name("verdict", trace::VerdictCount, trace::verdictName);
    row.rule = reader.name("rule", RuleCount, trace::ruleName);
    row.onReturnPath = reader.flag("on_return_path");
    row.afterTtl = ttlOf(reader, "after_ttl");
    row.beforeTtl = ttlOf(reader, "before_ttl");
    row.afterAddress = addressOf(reader, "after_address");
    row.beforeAddress = addressOf(reader, "before_address");
    row.distance = std::uint8_t(reader.number("distance", MostTtl));
    row.startedNs = reader.timeNs("started_ns");
    row.document = unembedded(reader.value("document"));
    return checked(row, reader);
}

Json proofJson(const ProofRow& row)
{
    Json steps = Json::array();
    for (const auto& [step, result] : row.steps)
        steps.push_back({ { "step", step }, { "result", result } });
    return { { "target", row.target.toString() }, { "port", row.port },
        { "mptcp", scan::passName(row.pass) }, { "verdict", row.verdict },
        { "category", row.category }, { "steps", std::move(steps) },
        { "started_ns", row.startedNs }, { "document", embedded(row.document) } };
}

core::Result<ProofRow> proofFromJson(const Json& json)
{
    ObjectReader reader(json);
    ProofRow row;
    row.target = reader.address("target");
    row.port = std::uint16_t(reader.number("port", MostPort));
    row.pass = reader.pass("mptcp");
    row.verdict = reader.name("verdict", verify::VerdictCount, verify::verdictName);
    // That of a proof which follows no scan is empty.
    if (reader.value("category") != Json(""))
        row.category = categoryOf(reader);
    for (const Json& each : reader.array("steps")) {
        if (!each.is_object()) {
            reader.fail("\"steps\" holds something else than objects");
            break;
        }
        ObjectReader step(each);
        row.steps.emplace_back(step.name("step", verify::StepCount, verify::stepName),
            step.name("result", StepResultCount, verify::stepResultName));
        if (const auto read = step.result(); !read)
            reader.fail(read.error().detail);
    }
    row.startedNs = reader.timeNs("started_ns");
    row.document = unembedded(reader.value("document"));
    return checked(row, reader);
}

Json findingJson(const FindingRow& row)
{
    return { { "target", row.target.toString() }, { "port", row.port },
        { "mptcp", scan::passName(row.pass) },
        { "classification", scan::replyClassName(row.replyClass) }, { "category", row.category },
        { "trace", orNull(row.trace) }, { "proof", orNull(row.proof) } };
}

core::Result<FindingRow> findingFromJson(const Json& json)
{
    ObjectReader reader(json);
    FindingRow row;
    row.target = reader.address("target");
    row.port = std::uint16_t(reader.number("port", MostPort));
    row.pass = reader.pass("mptcp");
    row.replyClass = reader.take(scan::replyClassFromName(reader.text("classification")));
    row.category = categoryOf(reader);
    if (reader.has("trace"))
        row.trace = std::int64_t(reader.number("trace", MostCount));
    if (reader.has("proof"))
        row.proof = std::int64_t(reader.number("proof", MostCount));
    return checked(row, reader);
}

Json hostJson(const HostRow& host)
{
    return { { "target", host.address.toString() }, { "port", host.port },
        { "mptcp_sent", scan::passName(host.pass) },
        { "classification", scan::replyClassName(host.replyClass) },
        { "mptcp_version", host.hasCapable ? Json(host.mptcpVersion) : Json() },
        { "mptcp_flags", host.hasCapable ? Json(host.mptcpFlags) : Json() },
        { "sender_key", host.pass == scan::Pass::V0 ? Json(keyText(host.senderKey)) : Json() },
        { "receiver_key", host.hasReceiverKey ? Json(keyText(host.receiverKey)) : Json() },
        { "ttl", host.ttl }, { "rtt_us", host.rttUs < 0 ? Json() : Json(host.rttUs) } };
}

core::Result<HostRow> hostFromJson(const Json& json)
{
    ObjectReader reader(json);
    HostRow host;
    host.address = reader.address("target");
    host.port = std::uint16_t(reader.number("port", MostPort));
    host.pass = reader.pass("mptcp_sent");
    host.replyClass = reader.take(scan::replyClassFromName(reader.text("classification")));
    host.hasCapable = reader.has("mptcp_version");
    if (host.hasCapable) {
        host.mptcpVersion = std::uint8_t(reader.number("mptcp_version", MostByte));
        host.mptcpFlags = std::uint8_t(reader.number("mptcp_flags", MostByte));
    }
    if (reader.has("sender_key"))
        host.senderKey = reader.key("sender_key");
    host.hasReceiverKey = reader.has("receiver_key");
    if (host.hasReceiverKey)
        host.receiverKey = reader.key("receiver_key");
    host.ttl = std::uint8_t(reader.number("ttl", MostTtl));
    if (reader.has("rtt_us"))
        host.rttUs = std::int32_t(reader.number("rtt_us", MostRttUs));
    return checked(host, reader);
}

} // namespace store
