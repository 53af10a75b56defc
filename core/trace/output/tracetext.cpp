// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/output/tracetext.h"

#include "core/scan/output/utctime.h"

#include <nlohmann/json.hpp>

namespace trace {

using Json = nlohmann::ordered_json;

namespace {

    std::string hex(const std::vector<std::uint8_t>& bytes)
    {
        constexpr char Digits[] = "0123456789abcdef";
        std::string text;
        for (const std::uint8_t byte : bytes) {
            text += Digits[byte >> 4];
            text += Digits[byte & 15];
        }
        return text;
    }

    Json addressJson(const std::optional<core::IpAddress>& address)
    {
        return address ? Json(address->toString()) : Json(nullptr);
    }

    Json rttJson(std::int32_t rttUs) { return rttUs < 0 ? Json(nullptr) : Json(rttUs); }

    Json changeJson(const Change& change)
    {
        Json json { { "field", change.field }, { "change", changeName(change.kind) },
            { "sent", hex(change.sent) }, { "seen", hex(change.seen) } };
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

    Json hopJson(const Hop& hop)
    {
        Json json { { "ttl", hop.ttl }, { "address", addressJson(hop.address) },
            { "rtt_us", rttJson(hop.rttUs) }, { "quote", quoteExtentName(hop.diff.extent) },
            { "quoted_bytes", hop.diff.quotedBytes } };
        Json changes = Json::array();
        for (const Change& change : hop.diff.changes) {
            if (!change.expected)
                changes.push_back(changeJson(change));
        }
        json["changes"] = std::move(changes);
        if (!hop.mpls.empty()) {
            Json labels = Json::array();
            for (const wire::MplsLabel& label : hop.mpls)
                labels.push_back({ { "label", label.label }, { "ttl", label.ttl } });
            json["mpls"] = std::move(labels);
        }
        return json;
    }

    Json destinationJson(const Answer& answer)
    {
        if (answer.kind == AnswerKind::None)
            return nullptr;
        Json json { { "ttl", answer.ttl }, { "reply", answerName(answer.kind) } };
        if (answer.kind == AnswerKind::SynAck) {
            json["classification"] = scan::replyClassName(answer.classified.replyClass);
            json["options_hex"] = hex(answer.options);
        } else if (answer.kind == AnswerKind::Unreachable) {
            json["address"] = answer.from.toString();
        }
        json["rtt_us"] = rttJson(answer.rttUs);
        return json;
    }

    std::string utc(std::int64_t timeNs)
    {
        std::string text;
        scan::appendUtcTime(timeNs, text);
        return text;
    }

    std::string milliseconds(std::int32_t rttUs)
    {
        char text[32];
        std::snprintf(text, sizeof text, "%.2f ms", rttUs / 1000.0);
        return rttUs < 0 ? "-" : text;
    }

    std::string describeChange(const Change& change)
    {
        std::string text = change.field + " " + changeName(change.kind);
        if (change.by != RemovedBy::None)
            text += std::string(" (") + removedByName(change.by) + ")";
        return text + ": " + hex(change.sent) + " -> "
            + (change.seen.empty() ? "nothing" : hex(change.seen));
    }

    std::string hopLine(const Hop& hop)
    {
        char text[160];
        if (!hop.address) {
            std::snprintf(text, sizeof text, "%3u  *\n", unsigned(hop.ttl));
            return text;
        }
        std::snprintf(text, sizeof text, "%3u  %-39s %10s  quote %s, %zu bytes\n",
            unsigned(hop.ttl), hop.address->toString().c_str(), milliseconds(hop.rttUs).c_str(),
            quoteExtentName(hop.diff.extent), hop.diff.quotedBytes);
        std::string line = text;
        for (const Change& change : hop.diff.changes) {
            if (!change.expected)
                line += "       " + describeChange(change) + "\n";
        }
        return line;
    }

    std::string answerLine(const ProbeTarget& target, const Answer& answer)
    {
        if (answer.kind == AnswerKind::None)
            return "     no answer from the target\n";
        char text[160];
        const std::string what = answer.kind == AnswerKind::SynAck
            ? std::string("SYN/ACK, ") + scan::replyClassName(answer.classified.replyClass)
            : answerName(answer.kind);
        std::snprintf(text, sizeof text, "%3u  %-39s %10s  %s\n", unsigned(answer.ttl),
            (answer.kind == AnswerKind::Unreachable ? answer.from : target.address)
                .toString()
                .c_str(),
            milliseconds(answer.rttUs).c_str(), what.c_str());
        return text;
    }

} // namespace

std::string traceJson(const TraceResult& result)
{
    const PathEvidence& evidence = result.evidence;
    const PathVerdict& verdict = result.verdict;
    Json json { { "target", evidence.target.address.toString() }, { "port", evidence.target.port },
        { "mptcp", scan::passName(evidence.target.pass) },
        { "verdict", verdictName(verdict.verdict) }, { "rule", ruleName(verdict.rule) },
        { "interval", intervalJson(verdict.interval) } };
    json["hops"] = Json::array();
    for (const Hop& hop : evidence.hops)
        json["hops"].push_back(hopJson(hop));
    json["destination"] = destinationJson(evidence.answer);
    json["started"] = utc(evidence.startedNs);
    json["probes_sent"] = evidence.probesSent;
    json["direction"] = verdict.onReturnPath ? "return" : "forward";
    json["flow"] = result.flow;
    json["source_port"] = evidence.sourcePort;
    json["control"] = destinationJson(evidence.controlAnswer);
    json["sentence"] = verdict.sentence;
    json["remarks"] = verdict.remarks;
    json["alterations"] = Json::array();
    for (const Alteration& alteration : verdict.alterations) {
        Json entry = changeJson(alteration.change);
        entry["interval"] = intervalJson(alteration.interval);
        json["alterations"].push_back(std::move(entry));
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string traceCsvHeader()
{
    return "target,port,mptcp,verdict,rule,after_ttl,after_address,before_ttl,before_address,"
           "direction,reply,classification,distance,probes_sent,started\n";
}

std::string traceCsvRow(const TraceResult& result)
{
    const PathEvidence& evidence = result.evidence;
    const PathVerdict& verdict = result.verdict;
    const auto address = [](const std::optional<core::IpAddress>& value) {
        return value ? value->toString() : std::string();
    };
    std::string row = evidence.target.address.toString() + ","
        + std::to_string(evidence.target.port) + "," + scan::passName(evidence.target.pass) + ","
        + verdictName(verdict.verdict) + "," + ruleName(verdict.rule) + ",";
    if (verdict.interval) {
        row += std::to_string(verdict.interval->afterTtl) + ","
            + address(verdict.interval->afterAddress) + ","
            + std::to_string(verdict.interval->beforeTtl) + ","
            + address(verdict.interval->beforeAddress);
    } else {
        row += ",,,";
    }
    const Answer& answer = evidence.answer;
    const bool opened = answer.kind == AnswerKind::SynAck;
    row += std::string(",") + (verdict.onReturnPath ? "return" : "forward") + ","
        + answerName(answer.kind) + ","
        + (opened ? scan::replyClassName(answer.classified.replyClass) : "") + ","
        + (answer.ttl > 0 ? std::to_string(answer.ttl) : "") + ","
        + std::to_string(evidence.probesSent) + "," + utc(evidence.startedNs) + "\n";
    return row;
}

std::string traceText(const TraceResult& result)
{
    const PathEvidence& evidence = result.evidence;
    std::string text = "Trace to " + evidence.target.address.toString() + " port "
        + std::to_string(evidence.target.port) + ", MPTCP " + scan::passName(evidence.target.pass)
        + "\n";
    for (const Hop& hop : evidence.hops)
        text += hopLine(hop);
    text += answerLine(evidence.target, evidence.answer);
    text += std::string(verdictName(result.verdict.verdict)) + " (rule "
        + ruleName(result.verdict.rule) + "): " + result.verdict.sentence + "\n";
    for (const std::string& remark : result.verdict.remarks)
        text += "  - " + remark + "\n";
    return text;
}

} // namespace trace
