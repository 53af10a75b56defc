// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathverdict.h"

#include <algorithm>

namespace trace {

namespace {

    /// An MP_CAPABLE of a SYN/ACK that was overwritten leaves that many NOPs.
    constexpr std::size_t SynAckCapableBytes = 12;

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

    std::optional<core::IpAddress> addressAt(const std::vector<Hop>& hops, std::uint8_t ttl)
    {
        for (const Hop& hop : hops) {
            if (hop.ttl == ttl)
                return hop.address;
        }
        return std::nullopt;
    }

    std::size_t longestNopRun(const std::vector<std::uint8_t>& options)
    {
        std::size_t longest = 0;
        std::size_t run = 0;
        for (const std::uint8_t byte : options) {
            run = byte == wire::OptionNop ? run + 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    }

    class Judge {
    public:
        explicit Judge(const PathEvidence& evidence)
            : m_evidence(evidence)
        {
            m_verdict.alterations = findAlterations(evidence, &m_verdict.artefacts);
            for (const Alteration& alteration : m_verdict.alterations) {
                if (alteration.change.isMptcp())
                    m_mptcp = &alteration;
            }
        }

        PathVerdict judge()
        {
            if (!judgeBlocking() && !judgeSilence() && !judgeProxy() && !judgeMirror()
                && !judgeAlteration())
                judgeHost();
            addRemarks();
            return std::move(m_verdict);
        }

    private:
        void conclude(Verdict verdict, Rule rule, std::string sentence)
        {
            m_verdict.verdict = verdict;
            m_verdict.rule = rule;
            m_verdict.sentence = std::move(sentence);
        }

        std::uint8_t lastAnsweringHop() const
        {
            std::uint8_t last = 0;
            for (const Hop& hop : m_evidence.hops) {
                if (hop.address)
                    last = hop.ttl;
            }
            return last;
        }

        /// The SYN with MPTCP is lost or refused on the way, while a plain one arrives.
        bool judgeBlocking()
        {
            const Answer& answer = m_evidence.answer;
            const Answer& control = m_evidence.controlAnswer;
            if (control.kind != AnswerKind::SynAck || answer.kind == AnswerKind::SynAck)
                return false;
            if (answer.kind == AnswerKind::None && !m_evidence.silenceConfirmed) {
                conclude(Verdict::Inconclusive, Rule::None,
                    "Only the plain SYN was answered, but one loss would explain that; trace "
                    "again.");
                return true;
            }
            Interval interval;
            interval.afterTtl = answer.kind == AnswerKind::None
                ? lastAnsweringHop()
                : std::uint8_t(std::max<int>(answer.ttl, 1) - 1);
            interval.afterAddress = interval.afterTtl == 0
                ? std::optional(m_evidence.source)
                : addressAt(m_evidence.hops, interval.afterTtl);
            interval.beforeTtl = control.ttl;
            for (const Hop& hop : m_evidence.controlHops) {
                if (hop.address && hop.ttl > interval.afterTtl && hop.ttl < interval.beforeTtl) {
                    interval.beforeTtl = hop.ttl;
                    interval.beforeAddress = hop.address;
                }
            }
            if (answer.kind == AnswerKind::Unreachable) {
                interval.beforeTtl = std::max<std::uint8_t>(answer.ttl, 1);
                interval.beforeAddress = answer.from;
            }
            m_verdict.interval = interval;
            const std::string what
                = answer.kind == AnswerKind::None ? "is discarded " : "is refused ";
            conclude(Verdict::MiddleboxAffected, Rule::Drop,
                "A SYN with MPTCP " + what
                    + betweenText(interval, interval.beforeTtl == control.ttl)
                    + ", while a plain SYN reaches the target.");
            return true;
        }

        bool judgeSilence()
        {
            const Answer& answer = m_evidence.answer;
            if (answer.kind == AnswerKind::SynAck)
                return false;
            std::string sentence = "The target did not answer";
            if (const std::uint8_t last = lastAnsweringHop(); last > 0)
                sentence += "; the last answer came from "
                    + hopName(last, addressAt(m_evidence.hops, last));
            sentence += ".";
            if (answer.kind == AnswerKind::Reset)
                sentence = "The target refuses connections to this port.";
            if (answer.kind == AnswerKind::Unreachable) {
                sentence = "The target cannot be reached: " + answer.from.toString() + " says \""
                    + wire::describeIcmp(answer.from.family(), answer.icmpType, answer.icmpCode)
                    + "\".";
            }
            conclude(Verdict::Unresponsive, Rule::None, std::move(sentence));
            if (m_mptcp)
                m_verdict.interval = m_mptcp->interval;
            return true;
        }

        bool judgeProxy()
        {
            const Answer& answer = m_evidence.answer;
            const Answer& control = m_evidence.controlAnswer;
            const bool farther = m_evidence.distance == DistanceVerdict::Farther
                || (control.kind == AnswerKind::SynAck && control.ttl > answer.ttl);
            if (!farther || answer.ttl == 0)
                return false;
            Interval interval;
            interval.beforeTtl = answer.ttl;
            interval.beforeAddress = addressAt(m_evidence.controlHops, answer.ttl);
            interval.afterTtl = std::uint8_t(answer.ttl - 1);
            interval.afterAddress = interval.afterTtl == 0
                ? std::optional(m_evidence.source)
                : addressAt(m_evidence.hops, interval.afterTtl);
            m_verdict.interval = m_mptcp ? m_mptcp->interval : interval;
            conclude(Verdict::MiddleboxAffected, Rule::Proxy,
                "Something " + betweenText(interval, false)
                    + " answers in the target's name; the host itself was not reached.");
            return true;
        }

        bool judgeMirror()
        {
            const bool echoes = m_evidence.canaryEchoed.value_or(false);
            if (m_evidence.answer.classified.replyClass != scan::ReplyClass::Mirror && !echoes)
                return false;
            std::string sentence = "Our own MPTCP option comes back in the answer, so nobody here "
                                   "has shown to speak MPTCP.";
            if (m_mptcp) {
                m_verdict.interval = m_mptcp->interval;
                sentence = "MPTCP is taken out " + betweenText(m_mptcp->interval, false)
                    + ", and our own option is put into the answer.";
            }
            conclude(Verdict::Mirrored, Rule::Mirror, std::move(sentence));
            return true;
        }

        /// The quotes show the option altered before the target.
        bool judgeAlteration()
        {
            if (!m_mptcp)
                return false;
            const bool genuine = m_evidence.answer.classified.replyClass == scan::ReplyClass::Mptcp;
            const bool removed = m_mptcp->change.kind == ChangeKind::Removed;
            // A host that answers MPTCP has seen the option: the quote was wrong.
            if (removed && genuine && confirmations(*m_mptcp) < 2)
                return false;
            m_verdict.interval = m_mptcp->interval;
            const std::string where = betweenText(m_mptcp->interval, false);
            if (removed) {
                const std::string how = m_mptcp->change.by == RemovedBy::Nop
                    ? "overwritten by NOPs "
                    : m_mptcp->change.by == RemovedBy::EndOfList ? "overwritten by End of List "
                                                                 : "removed ";
                conclude(Verdict::MiddleboxAffected, Rule::Drop,
                    "MPTCP is " + how + where
                        + "; the host itself was not reached with the option.");
            } else {
                conclude(Verdict::MiddleboxAffected, Rule::Proxy,
                    "MPTCP is rewritten " + where
                        + "; what answers is not what this computer asked.");
            }
            return true;
        }

        std::size_t confirmations(const Alteration& alteration) const
        {
            std::size_t count = 0;
            for (const Hop& hop : m_evidence.hops) {
                for (const Change& change : hop.diff.changes)
                    count += change.field == alteration.change.field && !change.expected;
            }
            return count;
        }

        void judgeHost()
        {
            switch (m_evidence.answer.classified.replyClass) {
            case scan::ReplyClass::Mptcp:
                return conclude(Verdict::TrueMptcp, Rule::PassThrough,
                    "MPTCP reaches the target unchanged, and the target answers it.");
            case scan::ReplyClass::VersionMismatch:
                return conclude(Verdict::NotMptcp, Rule::None,
                    "The option reaches the target, which answers another version of MPTCP than "
                    "asked.");
            case scan::ReplyClass::Malformed:
                return conclude(Verdict::Inconclusive, Rule::None,
                    "The answer carries an MPTCP option that breaks its standard.");
            default:
                judgePlain();
            }
        }

        void judgePlain()
        {
            if (m_evidence.target.pass == scan::Pass::Control) {
                return conclude(Verdict::NotMptcp, Rule::None, "The target answers a plain SYN.");
            }
            const bool refuses = m_evidence.joinRefused.value_or(false);
            if (refuses && m_evidence.otherVersionAnswered.value_or(false)) {
                return conclude(Verdict::NotMptcp, Rule::None,
                    "The option reaches the target, which speaks another version of MPTCP.");
            }
            const bool overwritten = longestNopRun(m_evidence.answer.options) >= SynAckCapableBytes;
            if (refuses || overwritten) {
                m_verdict.onReturnPath = true;
                return conclude(Verdict::MiddleboxAffected, Rule::Drop,
                    std::string("The option reaches the target, but is lost on the way back: ")
                        + (refuses ? "the target refuses an unknown MP_JOIN, as MPTCP hosts do."
                                   : "NOPs stand where its answer would be."));
            }
            conclude(Verdict::NotMptcp, Rule::None,
                "No change is seen on the way, and the target answers without MPTCP.");
        }

        void addRemarks()
        {
            std::uint8_t lastFull = 0;
            std::string silent;
            std::string partial;
            for (const Hop& hop : m_evidence.hops) {
                std::string* list = nullptr;
                if (!hop.address)
                    list = &silent;
                else if (hop.diff.extent != QuoteExtent::Full)
                    list = &partial;
                else
                    lastFull = hop.ttl;
                if (list)
                    *list += (list->empty() ? "" : ", ") + std::to_string(hop.ttl);
                if (hop.rateLimited) {
                    m_verdict.remarks.push_back("hop " + std::to_string(hop.ttl)
                        + " answers only some probes, as routers that limit ICMP do");
                }
            }
            if (!silent.empty())
                m_verdict.remarks.push_back("silent hops: " + silent);
            if (!partial.empty())
                m_verdict.remarks.push_back("quotes too short to show all options: hop " + partial);
            if (m_verdict.verdict == Verdict::NotMptcp && m_evidence.answer.ttl > lastFull + 1) {
                m_verdict.remarks.push_back("nothing behind hop " + std::to_string(lastFull)
                    + " shows whether the option was still there");
            }
            for (const Alteration& alteration : m_verdict.alterations) {
                if (!alteration.change.isMptcp()) {
                    m_verdict.remarks.push_back(alteration.change.field + " is "
                        + changeName(alteration.change.kind) + " "
                        + betweenText(alteration.interval, false) + "; this is not about MPTCP");
                }
            }
            for (const auto& [ttl, change] : m_verdict.artefacts) {
                m_verdict.remarks.push_back("hop " + std::to_string(ttl) + " quotes " + change.field
                    + " differently, but a later hop shows it as sent");
            }
        }

        const PathEvidence& m_evidence;
        PathVerdict m_verdict;
        const Alteration* m_mptcp = nullptr; ///< the one that is about MPTCP, if any
    };

} // namespace

PathVerdict judgePath(const PathEvidence& evidence) { return Judge(evidence).judge(); }

const char* verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TrueMptcp:
        return "true-mptcp";
    case Verdict::MiddleboxAffected:
        return "middlebox-affected";
    case Verdict::NotMptcp:
        return "not-mptcp";
    case Verdict::Mirrored:
        return "mirrored";
    case Verdict::Unresponsive:
        return "unresponsive";
    case Verdict::Inconclusive:
        break;
    }
    return "inconclusive";
}

const char* ruleName(Rule rule)
{
    switch (rule) {
    case Rule::Drop:
        return "drop";
    case Rule::Mirror:
        return "mirror";
    case Rule::Proxy:
        return "proxy";
    case Rule::PassThrough:
        return "pass-through";
    case Rule::None:
        break;
    }
    return "none";
}

} // namespace trace
