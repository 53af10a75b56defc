// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathverdict.h"

#include "core/trace/pathremarks.h"

#include <algorithm>

namespace trace {

namespace {

    /// An MP_CAPABLE of a SYN/ACK that was overwritten leaves that many NOPs.
    constexpr std::size_t SynAckCapableBytes = 12;

    const char* howText(const Change& change)
    {
        if (change.kind != ChangeKind::Removed)
            return "rewritten ";
        switch (change.by) {
        case RemovedBy::Nop:
            return "overwritten by NOPs ";
        case RemovedBy::EndOfList:
            return "overwritten by End of Option List ";
        default:
            return "removed ";
        }
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
                if (alteration.change.isMptcp() && !m_mptcp)
                    m_mptcp = &alteration; // a second box only sees what the first left
            }
        }

        PathVerdict judge()
        {
            if (!judgeBlocking() && !judgeSilence() && !judgeProxy() && !judgeMirror()
                && !judgeAlteration())
                judgeHost();
            addRemarks(m_evidence, m_verdict);
            return std::move(m_verdict);
        }

    private:
        void conclude(Verdict verdict, Rule rule, std::string sentence)
        {
            m_verdict.verdict = verdict;
            m_verdict.rule = rule;
            m_verdict.sentence = std::move(sentence);
        }

        std::optional<core::IpAddress> hopAddress(std::uint8_t ttl) const
        {
            return ttl == 0 ? std::optional(m_evidence.source) : addressAt(m_evidence.hops, ttl);
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
            if (!m_evidence.silenceConfirmed) {
                conclude(Verdict::Inconclusive, Rule::None,
                    "Only the plain SYN was answered, but one loss would explain that; trace "
                    "again.");
                return true;
            }
            // A router behind what refuses shows that the SYN went on.
            Interval interval;
            interval.afterTtl = lastAnsweringHop();
            if (answer.ttl > interval.afterTtl)
                interval.afterTtl = std::uint8_t(answer.ttl - 1);
            interval.afterAddress = hopAddress(interval.afterTtl);
            // Something may answer plain SYNs nearer than the others get.
            interval.beforeTtl = std::max(control.ttl, std::uint8_t(interval.afterTtl + 1));
            for (const Hop& hop : m_evidence.controlHops) {
                if (hop.address && hop.ttl > interval.afterTtl && hop.ttl < interval.beforeTtl) {
                    interval.beforeTtl = hop.ttl;
                    interval.beforeAddress = hop.address;
                }
            }
            m_verdict.interval = interval;
            std::string what = "is discarded ";
            if (answer.kind == AnswerKind::Reset)
                what = "is refused by a RST ";
            else if (answer.kind == AnswerKind::Unreachable)
                what = "is refused by " + answer.from.toString() + " ";
            conclude(Verdict::MiddleboxAffected, Rule::Drop,
                "A SYN with MPTCP " + what
                    + betweenText(interval, interval.beforeTtl == control.ttl)
                    + (control.ttl > interval.afterTtl
                            ? ", while a plain SYN reaches the target."
                            : ", while something nearer answers a plain SYN in the target's "
                              "name."));
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
            if (m_mptcp) {
                m_verdict.interval = m_mptcp->interval;
                sentence.back() = ';';
                sentence += " on the way there MPTCP is " + std::string(howText(m_mptcp->change))
                    + betweenText(m_mptcp->interval, false) + ".";
            }
            conclude(Verdict::Unresponsive, Rule::None, std::move(sentence));
            return true;
        }

        bool judgeProxy()
        {
            const Answer& answer = m_evidence.answer;
            const Answer& control = m_evidence.controlAnswer;
            const bool farther = m_evidence.distance == DistanceVerdict::Farther
                || (control.kind == AnswerKind::SynAck && control.ttl > answer.ttl)
                || m_evidence.answeredExpired != 0;
            if (!farther || answer.ttl == 0)
                return false;
            // A SYN that expired one hop earlier was not answered.
            Interval interval;
            interval.beforeTtl = answer.ttl;
            interval.beforeAddress = addressAt(m_evidence.controlHops, answer.ttl);
            if (!interval.beforeAddress)
                interval.beforeAddress = addressAt(m_evidence.hops, answer.ttl);
            if (!interval.beforeAddress)
                interval.beforeAddress = m_evidence.routerAtAnswer;
            interval.afterTtl = std::uint8_t(answer.ttl - 1);
            interval.afterAddress = hopAddress(interval.afterTtl);
            std::string sentence = "Something " + betweenText(interval, false)
                + " answers in the target's name; the host itself was not reached.";
            if (m_mptcp && m_mptcp->interval.beforeTtl < answer.ttl) {
                sentence += " MPTCP is " + std::string(howText(m_mptcp->change))
                    + betweenText(m_mptcp->interval, false) + " already.";
                interval = m_mptcp->interval;
            }
            m_verdict.interval = interval;
            conclude(Verdict::MiddleboxAffected, Rule::Proxy, std::move(sentence));
            return true;
        }

        bool judgeMirror()
        {
            const bool echoes = m_evidence.canaryEchoed.value_or(false);
            if (m_evidence.answer.classified.replyClass != scan::ReplyClass::Mirror && !echoes)
                return false;
            std::string sentence = "Our own MPTCP option comes back in the answer, so nobody on "
                                   "this path has shown that it speaks MPTCP.";
            if (m_mptcp) {
                m_verdict.interval = m_mptcp->interval;
                sentence = "MPTCP is " + std::string(howText(m_mptcp->change))
                    + betweenText(m_mptcp->interval, false)
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
            const std::string where
                = std::string(howText(m_mptcp->change)) + betweenText(m_mptcp->interval, false);
            // A host that answers MPTCP has seen the option: the one quote was wrong.
            if (removed && genuine && confirmations(*m_mptcp) < 2) {
                m_verdict.remarks.push_back("one hop quotes the SYN with MPTCP " + where
                    + ", but the target answers the option");
                return false;
            }
            m_verdict.interval = m_mptcp->interval;
            if (removed && genuine) {
                conclude(Verdict::MiddleboxAffected, Rule::Proxy,
                    "MPTCP is " + where
                        + ", and yet the answer carries it: something behind speaks MPTCP in the "
                          "target's name.");
            } else if (removed) {
                conclude(Verdict::MiddleboxAffected, Rule::Drop,
                    "MPTCP is " + where + "; the host itself was not reached with the option.");
            } else {
                conclude(Verdict::MiddleboxAffected, Rule::Proxy,
                    "MPTCP is " + where + "; what answers is not what this computer asked.");
            }
            return true;
        }

        /// Hops that show the alteration.
        std::size_t confirmations(const Alteration& alteration) const
        {
            std::size_t count = 0;
            for (const Hop& hop : m_evidence.hops) {
                if (hop.ttl < alteration.interval.beforeTtl)
                    continue; // an artefact
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
                return conclude(Verdict::Inconclusive, Rule::None,
                    "The target answers a plain SYN; whether it speaks MPTCP was not asked.");
            }
            const bool joinRefused = m_evidence.joinRefused.value_or(false);
            if (joinRefused && m_evidence.otherVersionAnswered.value_or(false)) {
                return conclude(Verdict::NotMptcp, Rule::None,
                    "The option reaches the target, which speaks another version of MPTCP.");
            }
            // Without an answer to the other version a loss could hide that the host speaks that.
            const bool refuses = joinRefused && m_evidence.otherVersionAnswered.has_value();
            const bool overwritten = longestNopRun(m_evidence.answer.options) >= SynAckCapableBytes;
            if (refuses || overwritten) {
                m_verdict.onReturnPath = true;
                return conclude(Verdict::MiddleboxAffected, Rule::Drop,
                    std::string("The option reaches the target, but is lost on the way back: ")
                        + (!overwritten
                                ? "the target refuses an unknown MP_JOIN, as MPTCP hosts do."
                                : "NOPs stand where its answer would be."));
            }
            if (joinRefused)
                m_verdict.remarks.push_back("the target refuses an unknown MP_JOIN, as MPTCP hosts "
                                            "do, but no other SYN was answered since");
            conclude(Verdict::NotMptcp, Rule::None, plainSentence());
        }

        /// Behind the last full quote the option may have been lost unseen.
        std::string plainSentence() const
        {
            std::uint8_t shown = 0;
            for (const Hop& hop : m_evidence.hops) {
                if (hop.address && hop.diff.extent == QuoteExtent::Full)
                    shown = hop.ttl;
            }
            if (m_evidence.answer.ttl <= shown + 1)
                return "No change is seen on the way, and the target answers without MPTCP.";
            if (shown == 0)
                return "The target answers without MPTCP, and no hop shows whether the option "
                       "reached it.";
            return "No change is seen up to " + hopName(shown, hopAddress(shown))
                + ", and the target answers without MPTCP; no hop between the two shows whether "
                  "the option reached it.";
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
