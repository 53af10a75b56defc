// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathremarks.h"

#include <algorithm>

namespace trace {

namespace {

    using Remarks = std::vector<std::string>;

    void append(std::string& list, std::uint8_t ttl)
    {
        list += (list.empty() ? "" : ", ") + std::to_string(ttl);
    }

    void addBlindness(const PathEvidence& evidence, Verdict verdict, Remarks& remarks)
    {
        std::uint8_t lastFull = 0;
        std::string silent;
        std::string partial;
        std::string limited;
        for (const Hop& hop : evidence.hops) {
            if (!hop.address)
                append(silent, hop.ttl);
            else if (hop.diff.extent != QuoteExtent::Full)
                append(partial, hop.ttl);
            else
                lastFull = hop.ttl;
            if (hop.rateLimited)
                append(limited, hop.ttl);
        }
        if (!silent.empty())
            remarks.push_back("silent hops: " + silent);
        if (!partial.empty())
            remarks.push_back("quotes too short to show all options: hop " + partial);
        if (!limited.empty()) {
            remarks.push_back(
                "hops that answered only some probes, as routers do that limit ICMP: " + limited);
        }
        if (verdict == Verdict::NotMptcp && evidence.answer.ttl > lastFull + 1) {
            remarks.push_back("nothing behind "
                + (lastFull == 0 ? std::string("this computer") : "hop " + std::to_string(lastFull))
                + " shows whether the option was still there");
        }
    }

    void addAnswerRemarks(const PathEvidence& evidence, Rule rule, Remarks& remarks)
    {
        const Answer& answer = evidence.answer;
        if (evidence.alsoReset)
            remarks.push_back("a RST came as well as the SYN/ACK, as from a box that forges one");
        if (answer.kind != AnswerKind::SynAck || rule == Rule::Proxy)
            return;
        const int back = routersPassed(answer.replyTtl) + 1;
        if (evidence.distance == DistanceVerdict::Unknown && evidence.routerAtAnswer) {
            remarks.push_back("a router, " + evidence.routerAtAnswer->toString()
                + ", answers an echo with the TTL that brought the SYN/ACK: a proxy, or paths "
                  "of unequal length; by its TTL the SYN/ACK came from "
                + std::to_string(back) + " hops away");
        }
        const Answer& control = evidence.controlAnswer;
        if (control.kind == AnswerKind::SynAck
            && routersPassed(control.replyTtl) != routersPassed(answer.replyTtl)) {
            remarks.push_back("by its TTL the answer to the plain SYN came from "
                + std::to_string(routersPassed(control.replyTtl) + 1)
                + " hops away, the other from " + std::to_string(back));
        }
    }

    bool isTranslation(const std::string& field)
    {
        return field == "ip.source" || field == "ip.destination" || field == "tcp.source_port"
            || field == "tcp.destination_port";
    }

    /// What persists and is not about MPTCP. The fields of a translated address go together.
    void addOtherAlterations(const std::vector<Alteration>& alterations, Remarks& remarks)
    {
        std::vector<std::pair<Interval, std::string>> groups;
        for (const auto& [change, interval] : alterations) {
            if (change.isMptcp())
                continue;
            const std::pair group(interval,
                isTranslation(change.field) ? "addresses or ports are translated"
                                            : change.field + " is " + changeName(change.kind));
            if (std::find(groups.begin(), groups.end(), group) == groups.end())
                groups.push_back(group);
        }
        for (const auto& [interval, text] : groups) {
            remarks.push_back(
                text + " " + betweenText(interval, false) + "; this is not about MPTCP");
        }
    }

} // namespace

std::string hopName(std::uint8_t ttl, const std::optional<core::IpAddress>& address)
{
    if (ttl == 0)
        return "this computer";
    return "hop " + std::to_string(ttl)
        + (address ? " (" + address->toString() + ")" : std::string(" (silent)"));
}

std::string betweenText(const Interval& interval, bool beforeIsTarget)
{
    return "between " + hopName(interval.afterTtl, interval.afterAddress) + " and "
        + (beforeIsTarget ? std::string("the target")
                          : hopName(interval.beforeTtl, interval.beforeAddress));
}

void addRemarks(const PathEvidence& evidence, PathVerdict& verdict)
{
    addBlindness(evidence, verdict.verdict, verdict.remarks);
    addAnswerRemarks(evidence, verdict.rule, verdict.remarks);
    addOtherAlterations(verdict.alterations, verdict.remarks);
    for (const auto& [ttl, change] : verdict.artefacts) {
        verdict.remarks.push_back("hop " + std::to_string(ttl) + " quotes " + change.field
            + " differently, but a later hop shows it as sent");
    }
}

} // namespace trace
