// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/output/tracetext.h"

#include "core/scan/output/utctime.h"

#include <cstdio>

namespace trace {

namespace {

    constexpr std::size_t AddressColumn = 39; ///< the longest IPv6 address

    std::string utc(std::int64_t timeNs)
    {
        std::string text;
        scan::appendUtcTime(timeNs, text);
        return text;
    }

    std::string passText(scan::Pass pass)
    {
        return pass == scan::Pass::Control ? "plain SYN"
                                           : std::string("MPTCP ") + scan::passName(pass);
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
        text += ": " + (change.sent.empty() ? "nothing" : wire::toHex(change.sent)) + " -> "
            + (change.seen.empty() ? "nothing" : wire::toHex(change.seen));
        if (change.inferred)
            text += ", by the length of the packet";
        return change.expected ? text + ", as may happen on any path" : text;
    }

    /// Names come from routers and from the domain name system: on a terminal they must not do
    /// anything.
    std::string printable(std::string name)
    {
        for (char& each : name) {
            if (each < 0x20 || each > 0x7e)
                each = '?';
        }
        return name;
    }

    std::string describeInterface(const wire::InterfaceInfo& info)
    {
        std::string text;
        const auto add
            = [&text](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
        if (!info.name.empty())
            add(printable(info.name));
        if (info.ifIndex)
            add("index " + std::to_string(*info.ifIndex));
        if (info.address)
            add(info.address->toString());
        if (info.mtu)
            add("MTU " + std::to_string(*info.mtu));
        return text;
    }

    /// What a hop tells beside its address, a line each.
    std::string hopDetails(const Hop& hop)
    {
        std::string lines;
        const auto add = [&lines](const std::string& text) { lines += "       " + text + "\n"; };
        for (const Change& change : hop.diff.changes) {
            if (!change.expected || isWorthShowing(change))
                add(describeChange(change));
        }
        if (hop.diff.quotedTtl.value_or(0) > 1)
            add("quoted with TTL " + std::to_string(*hop.diff.quotedTtl)
                + ", as behind a tunnel or where a TTL is set anew");
        for (const wire::MplsLabel& label : hop.mpls)
            add("MPLS label " + std::to_string(label.label) + ", TTL " + std::to_string(label.ttl));
        for (const wire::InterfaceInfo& info : hop.interfaces)
            add("interface " + describeInterface(info));
        for (const std::vector<std::uint8_t>& object : hop.otherExtensions)
            add("unknown extension " + wire::toHex(object));
        for (const core::IpAddress& address : hop.otherAddresses)
            add("answered from " + address.toString() + " too");
        return lines;
    }

    /// "  3  10.3.0.2 (name)   0.47 ms  what"
    std::string line(std::uint8_t ttl, const core::IpAddress& address, const std::string& name,
        std::int32_t rttUs, const std::string& what)
    {
        char text[32];
        std::snprintf(text, sizeof text, "%3u  ", unsigned(ttl));
        std::string who = address.toString() + (name.empty() ? "" : " (" + printable(name) + ")");
        who.resize(std::max<std::size_t>(who.size(), AddressColumn), ' ');
        char time[40];
        std::snprintf(time, sizeof time, " %10s  ", milliseconds(rttUs).c_str());
        return text + who + time + what + "\n";
    }

    std::string hopLine(const Hop& hop)
    {
        if (!hop.address) {
            char text[32];
            std::snprintf(text, sizeof text, "%3u  *\n", unsigned(hop.ttl));
            return text;
        }
        return line(hop.ttl, *hop.address, hop.name, hop.rttUs,
                   std::string("quote ") + quoteExtentName(hop.diff.extent) + ", "
                       + std::to_string(hop.diff.quotedBytes) + " bytes")
            + hopDetails(hop);
    }

    std::string answerLine(const ProbeTarget& target, const Answer& answer)
    {
        if (answer.kind == AnswerKind::None)
            return "     no answer from the target\n";
        const bool unreachable = answer.kind == AnswerKind::Unreachable;
        std::string what;
        if (answer.kind == AnswerKind::SynAck)
            what = std::string("SYN/ACK, ") + scan::replyClassName(answer.classified.replyClass);
        else if (answer.kind == AnswerKind::Reset)
            what = "RST";
        else
            what = wire::describeIcmp(answer.from.family(), answer.icmpType, answer.icmpCode);
        return line(answer.ttl, unreachable ? answer.from : target.address, {}, answer.rttUs, what);
    }

} // namespace

bool isWorthShowing(const Change& change) { return change.field == "ip.tos"; }

std::string traceCsvHeader()
{
    return "target,port,mptcp,verdict,rule,after_ttl,after_address,before_ttl,before_address,"
           "direction,reply,classification,distance,probes_sent,started,flow,source_port\n";
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
        + std::to_string(evidence.probesSent) + "," + utc(evidence.startedNs) + ","
        + std::to_string(result.flow) + "," + std::to_string(evidence.sourcePort) + "\n";
    return row;
}

std::string traceText(const TraceResult& result)
{
    const PathEvidence& evidence = result.evidence;
    // The source port tells the flows of a target apart.
    std::string text = "Trace to " + evidence.target.address.toString() + " port "
        + std::to_string(evidence.target.port) + " from port " + std::to_string(evidence.sourcePort)
        + ", " + passText(evidence.target.pass) + (result.simulated ? ", simulated\n" : "\n");
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
