// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/hopwalk.h"

#include <memory>

namespace trace {

/// The trace of one flow from its first probe to the evidence: the walk with the SYN of the pass,
/// the walk with a plain SYN where one is needed, and single questions to the target. What comes
/// late, when its phase is long over, still counts. Pure logic on given times; lives in the
/// engine's thread.
class TargetTrace {
public:
    TargetTrace(const Flow& flow, const TraceRequest& request);

    const Flow& flow() const { return m_flow; }
    /// Probes to send now. Each is in hand until sent() or forget(). `crowded` as for HopWalk.
    std::vector<ProbeCode> due(std::int64_t nowNs, bool crowded = false);
    /// Whether a probe in hand still has a use; one that has not is to be forgotten.
    bool wanted(ProbeCode code) const;
    void sent(ProbeCode code, std::int64_t nowNs);
    void forget(ProbeCode code);
    bool wasSent(ProbeCode code) const;
    /// The frame of a probe as it was captured on egress, and when.
    void sentFrame(ProbeCode code, wire::Bytes packet, std::int64_t atNs);
    /// Whether one more SYN/ACK is to be answered with a RST, which then counts as sent: as often
    /// as hosts repeat what they have not seen taken back, not as often as somebody floods us.
    bool takeBack();

    void hopAnswered(RawHop hop, std::int64_t nowNs);
    /// `code` is empty for a RST that acknowledges none of our sequence numbers.
    void targetAnswered(Answer answer, std::optional<ProbeCode> code, std::int64_t nowNs);

    bool finished() const { return m_phase == Phase::Done; }
    /// When due() may have something new; empty while probes are in hand.
    std::optional<std::int64_t> deadline(std::int64_t nowNs) const;
    /// To be called once, when finished.
    PathEvidence evidence();

private:
    enum class Phase : std::uint8_t {
        Asked,
        Control,
        Confirm, ///< the SYN of the pass again, since the plain one opened what it did not
        Distance, ///< an echo with the TTL that brought the answer
        FarDistance, ///< and one with the largest TTL, with a datagram beside it
        Canary,
        Join,
        OtherVersion,
        Linger, ///< for an answer that takes longer than the path's other answers
        Done,
    };
    /// One probe, repeated until it is answered or given up.
    struct Question {
        ProbeCode code;
        std::uint8_t sent = 0;
        bool inHand = false;
        bool answered = false;
        std::int64_t lastSentNs = 0;
    };

    Phase next() const;
    Phase afterSilence() const;
    Phase afterDistance() const;
    void enter(Phase phase, std::int64_t nowNs);
    void leave();
    void ask(Series series, std::uint8_t ttl);
    bool phaseFinished(std::int64_t nowNs) const;
    HopWalk* walk();
    const HopWalk* walk() const;
    HopWalk* walkOf(Series series);
    const HopWalk* walkOf(Series series) const;
    Question* question(Series series);
    std::int64_t timeoutNs() const { return m_asked.timeoutNs(); }
    bool dueAgain(const Question& question, std::int64_t nowNs) const;
    void answerQuestion(const Answer& answer, Question& question);
    void measureDistance(const Answer& answer, ProbeCode code);
    void routerAtDistance(const RawHop& hop);
    Hop hopFrom(const RawHop& raw) const;
    std::vector<Hop> hopsOf(const HopWalk& walk, bool complete) const;
    std::vector<std::uint8_t> sentPacket(ProbeCode code) const;

    Flow m_flow;
    WalkLimits m_limits;
    bool m_wantsControl;
    bool m_sentSeen = false;
    bool m_resumed = false; ///< the walk went on behind a refusal that a router belied
    bool m_confirmed = false; ///< the phase Confirm is over
    bool m_distanceByUdp = false;
    std::uint8_t m_distanceReplyTtl = 0;
    std::uint8_t m_measuredDistance = 0;
    Phase m_phase = Phase::Asked;
    std::optional<core::IpAddress> m_routerAtAnswer;
    DistanceVerdict m_distance = DistanceVerdict::NotMeasured;
    std::optional<bool> m_canaryEchoed;
    std::optional<bool> m_joinRefused;
    std::optional<bool> m_otherVersionAnswered;
    std::uint32_t m_probes = 0;
    std::uint32_t m_resets = 0;
    std::int64_t m_lingerUntilNs = 0;
    HopWalk m_asked;
    std::unique_ptr<HopWalk> m_control;
    std::vector<Question> m_questions; ///< of the phase
    std::vector<std::pair<ProbeCode, std::vector<std::uint8_t>>> m_sentDifferently;
};

} // namespace trace
