// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectedverdict.h"

#include <algorithm>

namespace tracetest {

namespace {

    constexpr auto NotSeen = Truth { trace::Verdict::NotMptcp, trace::Rule::None, false, {} };

    template <typename Rule> int lastOf(int upTo, Rule rule)
    {
        while (upTo > 0 && !rule(upTo))
            --upTo;
        return upTo; // 0 is the scanner, which knows what it sent
    }

    template <typename Rule> std::optional<int> firstOf(int behind, int last, Rule rule)
    {
        for (int hop = behind + 1; hop <= last; ++hop) {
            if (rule(hop))
                return hop;
        }
        return std::nullopt;
    }

} // namespace

std::string Truth::text() const
{
    std::string all = std::string(verdictName(verdict)) + " " + ruleName(rule);
    if (interval)
        all += " " + std::to_string(interval->first) + "-" + std::to_string(interval->second);
    return all + (onReturnPath ? " return" : "");
}

std::string outcomeText(const trace::PathVerdict& verdict)
{
    Truth same { verdict.verdict, verdict.rule, verdict.onReturnPath, {} };
    if (verdict.interval)
        same.interval = { verdict.interval->afterTtl, verdict.interval->beforeTtl };
    return same.text();
}

PlanTruth::PlanTruth(int routers, std::vector<lab::PlannedBox> boxes, core::Family family,
    scan::Pass pass, bool stripsHere)
    : m_routers(routers)
    , m_boxes(std::move(boxes))
    , m_family(family)
    , m_pass(pass)
    , m_stripsHere(stripsHere)
{
}

Truth PlanTruth::expected() const
{
    using lab::BoxKind;
    for (const lab::PlannedBox& box : m_boxes) {
        const int after = int(box.after);
        switch (box.kind) {
        case BoxKind::Strip:
        case BoxKind::Nop:
        case BoxKind::EndOfList:
            return removed(after, box.kind == BoxKind::Strip, box.kind == BoxKind::EndOfList);
        case BoxKind::BalanceStrip:
            return m_stripsHere ? removed(after, false, false) : Truth();
        case BoxKind::RewriteKey:
            // Version 1 has no key in its SYN, and that of the answer cannot be compared.
            return m_pass == scan::Pass::V0 ? rewritten(after) : Truth();
        case BoxKind::Mirror: {
            Truth truth = removed(after, true, false);
            truth.verdict = trace::Verdict::Mirrored;
            truth.rule = trace::Rule::Mirror;
            return truth;
        }
        case BoxKind::ProxyV0:
            return proxied(after, m_pass == scan::Pass::V0);
        case BoxKind::ProxyV1:
            return proxied(after, m_pass == scan::Pass::V1);
        case BoxKind::ProxyPlain:
            return proxied(after, false);
        case BoxKind::Discard:
            return discarded(after);
        case BoxKind::ReturnStrip:
        case BoxKind::ReturnNop:
            return { trace::Verdict::MiddleboxAffected, trace::Rule::Drop, true, {} };
        default:
            break;
        }
    }
    return {};
}

Sight PlanTruth::sight(int hop) const
{
    Sight worst = errorsLost(hop) ? Sight::None : Sight::Full;
    for (const lab::PlannedBox& box : m_boxes) {
        if (int(box.after) + 1 != hop)
            continue;
        if (box.kind == lab::BoxKind::Silent)
            worst = Sight::None;
        else if (box.kind == lab::BoxKind::Quote8 && worst == Sight::Full)
            worst = Sight::Short;
    }
    return worst;
}

/// A translator that leaves quotes as they came sends a router's errors to the translator before
/// it, if any, which does not know what they quote.
bool PlanTruth::errorsLost(int hop) const
{
    bool translated = false;
    for (const lab::PlannedBox& box : m_boxes) {
        if (int(box.after) >= hop)
            break;
        if (box.kind == lab::BoxKind::NatNaive && translated)
            return true;
        translated |= box.kind == lab::BoxKind::Nat || box.kind == lab::BoxKind::NatNaive;
    }
    return false;
}

/// Zeros for all options of a version 1 SYN, of which an IPv6 router says that they lie behind the
/// packet's end: just like padding.
bool PlanTruth::looksPadded(int hop) const
{
    return m_family == core::Family::V6 && m_pass == scan::Pass::V1
        && std::any_of(m_boxes.begin(), m_boxes.end(), [hop](const lab::PlannedBox& box) {
               return box.kind == lab::BoxKind::QuoteWrong && int(box.after) + 1 == hop;
           });
}

/// A short quote tells of a shorter packet and of nothing else.
Truth PlanTruth::removed(int after, bool shorter, bool zeros) const
{
    const auto shows = [&](int hop) {
        if (zeros && hop > after && looksPadded(hop))
            return false;
        return sight(hop) == Sight::Full || (shorter && sight(hop) == Sight::Short);
    };
    const auto before = firstOf(after, m_routers, shows);
    if (!before)
        return NotSeen;
    return { trace::Verdict::MiddleboxAffected, trace::Rule::Drop, false,
        std::pair(lastOf(after, shows), *before) };
}

Truth PlanTruth::rewritten(int after) const
{
    const auto shows = [&](int hop) { return sight(hop) == Sight::Full; };
    const auto before = firstOf(after, m_routers, shows);
    if (!before)
        return {};
    return { trace::Verdict::MiddleboxAffected, trace::Rule::Proxy, false,
        std::pair(lastOf(after, shows), *before) };
}

/// On the host's own link a proxy is as far away as the host: what it speaks is all that can be
/// known.
Truth PlanTruth::proxied(int after, bool speaks) const
{
    if (after < m_routers) {
        return { trace::Verdict::MiddleboxAffected, trace::Rule::Proxy, false,
            std::pair(after, after + 1) };
    }
    return speaks ? Truth() : NotSeen;
}

/// Routers behind the box answer the plain SYN.
Truth PlanTruth::discarded(int after) const
{
    const auto answers = [&](int hop) { return sight(hop) != Sight::None; };
    return { trace::Verdict::MiddleboxAffected, trace::Rule::Drop, false,
        std::pair(
            lastOf(after, answers), firstOf(after, m_routers, answers).value_or(m_routers + 1)) };
}

std::string planText(int routers, const std::vector<lab::PlannedBox>& boxes)
{
    std::string text = std::to_string(routers);
    for (const lab::PlannedBox& box : boxes)
        text += std::string(",") + lab::boxName(box.kind) + "@" + std::to_string(box.after);
    return text;
}

} // namespace tracetest
