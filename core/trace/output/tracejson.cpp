// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/utctime.h"
#include "core/trace/output/tracetext.h"

#include <nlohmann/json.hpp>

namespace trace {

using Json = nlohmann::ordered_json;

namespace {

    Json addressJson(const std::optional<core::IpAddress>& address)
    {
        return address ? Json(address->toString()) : Json(nullptr);
    }

    Json rttJson(std::int32_t rttUs) { return rttUs < 0 ? Json(nullptr) : Json(rttUs); }

    Json flagJson(const std::optional<bool>& flag) { return flag ? Json(*flag) : Json(nullptr); }

    Json changeJson(const Change& change)
    {
        Json json { { "field", change.field }, { "change", changeName(change.kind) },
            { "sent", wire::toHex(change.sent) }, { "seen", wire::toHex(change.seen) } };
        if (change.by != RemovedBy::None)
            json["by"] = removedByName(change.by);
        if (change.inferred)
            json["inferred"] = true;
        return json;
    }

    Json intervalJson(const std::optional<Interval>& interval)
    {
        if (!interval)
            return nullptr;
        return { { "after_ttl", interval->afterTtl }, { "before_ttl", interval->beforeTtl },
            { "after_address", addressJson(interval->afterAddress) },
            { "before_address", addressJson(interval->beforeAddress) } };
    }

    Json interfaceJson(const wire::InterfaceInfo& info)
    {
        static constexpr const char* Roles[] = { "incoming", "sub-ip", "outgoing", "next-hop" };
        Json json { { "role", Roles[info.role & 3] } };
        if (info.ifIndex)
            json["index"] = *info.ifIndex;
        if (info.address)
            json["address"] = info.address->toString();
        if (!info.name.empty())
            json["name"] = info.name;
        if (info.mtu)
            json["mtu"] = *info.mtu;
        return json;
    }

    /// Field and state of all, or of those alone that are neither the same nor changed on every
    /// path.
    Json fieldsJson(const QuoteDiff& diff, bool all)
    {
        Json fields = Json::object();
        for (const FieldDiff& each : diff.fields) {
            if (all || (each.state != FieldState::Same && !each.expected))
                fields[each.field] = fieldStateName(each.state);
        }
        return fields;
    }

    void addExtensions(const Hop& hop, Json& json)
    {
        for (const wire::MplsLabel& label : hop.mpls) {
            json["mpls"].push_back({ { "label", label.label },
                { "traffic_class", label.trafficClass }, { "ttl", label.ttl } });
        }
        for (const wire::InterfaceInfo& info : hop.interfaces)
            json["interfaces"].push_back(interfaceJson(info));
        for (const std::vector<std::uint8_t>& object : hop.otherExtensions)
            json["extensions_hex"].push_back(wire::toHex(object));
    }

    Json hopJson(const Hop& hop, bool allFields)
    {
        Json json { { "ttl", hop.ttl }, { "address", addressJson(hop.address) } };
        if (!hop.name.empty())
            json["name"] = hop.name;
        json["rtt_us"] = rttJson(hop.rttUs);
        json["quote"] = quoteExtentName(hop.diff.extent);
        json["quoted_bytes"] = hop.diff.quotedBytes;
        json["changes"] = Json::array();
        for (const Change& change : hop.diff.changes) {
            if (!change.expected)
                json["changes"].push_back(changeJson(change));
            else if (isWorthShowing(change))
                json["expected_changes"].push_back(changeJson(change));
        }
        json["attempts"] = hop.attempts;
        if (!hop.address)
            return json;
        json["reply_ttl"] = hop.replyTtl;
        if (hop.diff.quotedTtl.value_or(0) > 1)
            json["quoted_ttl"] = *hop.diff.quotedTtl;
        if (hop.rateLimited)
            json["rate_limited"] = true;
        for (const core::IpAddress& address : hop.otherAddresses)
            json["other_addresses"].push_back(address.toString());
        json["fields"] = fieldsJson(hop.diff, allFields);
        addExtensions(hop, json);
        return json;
    }

    Json destinationJson(const Answer& answer)
    {
        if (answer.kind == AnswerKind::None)
            return nullptr;
        Json json { { "ttl", answer.ttl }, { "reply", answerName(answer.kind) } };
        if (answer.kind == AnswerKind::SynAck) {
            json["classification"] = scan::replyClassName(answer.classified.replyClass);
            json["options_hex"] = wire::toHex(answer.options);
        } else if (answer.kind == AnswerKind::Unreachable) {
            json["address"] = answer.from.toString();
            json["icmp_type"] = answer.icmpType;
            json["icmp_code"] = answer.icmpCode;
        }
        json["rtt_us"] = rttJson(answer.rttUs);
        json["reply_ttl"] = answer.replyTtl;
        return json;
    }

    /// What the questions to the target brought.
    Json questionsJson(const PathEvidence& evidence)
    {
        Json distance { { "verdict", distanceName(evidence.distance) } };
        distance["ttl"] = evidence.measuredDistance == 0 ? Json() : Json(evidence.measuredDistance);
        distance["by"] = evidence.distanceReplyTtl == 0
            ? Json()
            : Json(evidence.distanceByUdp ? "udp" : "echo");
        distance["router"] = addressJson(evidence.routerAtAnswer);
        return { { "silence_confirmed", evidence.silenceConfirmed },
            { "reset_too", evidence.alsoReset },
            { "answered_expired_ttl",
                evidence.answeredExpired == 0 ? Json() : Json(evidence.answeredExpired) },
            { "distance", std::move(distance) },
            { "canary_echoed", flagJson(evidence.canaryEchoed) },
            { "join_refused", flagJson(evidence.joinRefused) },
            { "other_version_answered", flagJson(evidence.otherVersionAnswered) } };
    }

    std::string utc(std::int64_t timeNs)
    {
        std::string text;
        scan::appendUtcTime(timeNs, text);
        return text;
    }

} // namespace

std::string traceJson(const TraceResult& result, bool allFields)
{
    const PathEvidence& evidence = result.evidence;
    const PathVerdict& verdict = result.verdict;
    Json json { { "target", evidence.target.address.toString() }, { "port", evidence.target.port },
        { "mptcp", scan::passName(evidence.target.pass) },
        { "verdict", verdictName(verdict.verdict) }, { "rule", ruleName(verdict.rule) },
        { "interval", intervalJson(verdict.interval) } };
    json["hops"] = Json::array();
    for (const Hop& hop : evidence.hops)
        json["hops"].push_back(hopJson(hop, allFields));
    json["destination"] = destinationJson(evidence.answer);
    json["started"] = utc(evidence.startedNs);
    json["probes_sent"] = evidence.probesSent;
    json["direction"] = verdict.onReturnPath ? "return" : "forward";
    json["flow"] = result.flow;
    if (result.simulated)
        json["simulated"] = true;
    json["source"] = evidence.source.toString();
    json["source_port"] = evidence.sourcePort;
    json["sent"] = wire::toHex(evidence.sent);
    json["sent_seen"] = evidence.sentSeen;
    json["control"] = destinationJson(evidence.controlAnswer);
    json["questions"] = questionsJson(evidence);
    json["sentence"] = verdict.sentence;
    json["remarks"] = verdict.remarks;
    json["alterations"] = Json::array();
    for (const Alteration& alteration : verdict.alterations) {
        Json entry = changeJson(alteration.change);
        entry["interval"] = intervalJson(alteration.interval);
        json["alterations"].push_back(std::move(entry));
    }
    json["artefacts"] = Json::array();
    for (const auto& [ttl, change] : verdict.artefacts) {
        Json entry = changeJson(change);
        entry["ttl"] = ttl;
        json["artefacts"].push_back(std::move(entry));
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace trace
