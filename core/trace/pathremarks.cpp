// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathremarks.h"

#include <algorithm>

namespace trace {

namespace {

    using Remarks = std::vector<std::string>;

    /// "hop 3 is silent", "hops 3, 4 and 6 are silent": one hop and several have a verb each.
    std::string hopsThat(
        const std::vector<std::uint8_t>& ttls, const char* oneDoes, const char* severalDo)
    {
        if (ttls.size() == 1)
            return "hop " + std::to_string(ttls.front()) + " " + oneDoes;
        std::string text = "hops ";
        for (std::size_t i = 0; i < ttls.size(); ++i) {
            if (i > 0)
                text += i + 1 == ttls.size() ? " and " : ", ";
            text += std::to_string(ttls[i]);
        }
        return text + " " + severalDo;
    }

    void addBlindness(const PathEvidence& evidence, Remarks& remarks)
    {
        std::vector<std::uint8_t> silent;
        std::vector<std::uint8_t> partial;
        std::vector<std::uint8_t> limited;
        for (const Hop& hop : evidence.hops) {
            if (!hop.address)
                silent.push_back(hop.ttl);
            else if (hop.diff.extent != QuoteExtent::Full)
                partial.push_back(hop.ttl);
            if (hop.rateLimited)
                limited.push_back(hop.ttl);
        }
        if (!silent.empty())
            remarks.push_back(hopsThat(silent, "is silent", "are silent"));
        if (!partial.empty()) {
            remarks.push_back(hopsThat(partial, "quotes too little to show all options",
                "quote too little to show all options"));
        }
        if (!limited.empty()) {
            const char* text = "answered only some probes, as routers do that limit ICMP";
            remarks.push_back(hopsThat(limited, text, text));
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
    // One without an address need not be silent: nobody asks the hops before --min-hop.
    return "hop " + std::to_string(ttl) + (address ? " (" + address->toString() + ")" : "");
}

std::string betweenText(const Interval& interval, bool beforeIsTarget)
{
    return "between " + hopName(interval.afterTtl, interval.afterAddress) + " and "
        + (beforeIsTarget ? std::string("the target")
                          : hopName(interval.beforeTtl, interval.beforeAddress));
}

void addRemarks(const PathEvidence& evidence, PathVerdict& verdict)
{
    addBlindness(evidence, verdict.remarks);
    addAnswerRemarks(evidence, verdict.rule, verdict.remarks);
    addOtherAlterations(verdict.alterations, verdict.remarks);
    for (const auto& [ttl, change] : verdict.artefacts) {
        verdict.remarks.push_back("hop " + std::to_string(ttl) + " quotes " + change.field
            + " differently, but a later hop shows it as sent");
    }
}

} // namespace trace
