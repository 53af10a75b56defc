// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/hopwalk.h"

namespace trace {

/// The trace of one flow from its first probe to the evidence: the walk with the SYN of the pass,
/// the walk with a plain SYN where one is needed, and single questions to the target. Pure logic on
/// given times; lives in the engine's thread.
class TargetTrace {
public:
    TargetTrace(const Flow& flow, const TraceRequest& request);

    const Flow& flow() const { return m_flow; }
    /// Probes to send now. Each is in hand until sent().
    std::vector<ProbeCode> due(std::int64_t nowNs);
    /// Whether a probe in hand still has a use; one that has not is to be forgotten.
    bool wanted(ProbeCode code) const;
    void sent(ProbeCode code, std::int64_t nowNs);
    /// The frame of a probe as it left, when that is not what buildProbe() made.
    void sentDifferently(ProbeCode code, wire::Bytes packet);
    void sentAsBuilt() { m_sentSeen = true; }

    void hopAnswered(RawHop hop, std::int64_t nowNs);
    void targetAnswered(Answer answer, ProbeCode code, std::int64_t nowNs);

    bool finished() const { return m_phase == Phase::Done; }
    /// When due() may have something new; empty while probes are in hand.
    std::optional<std::int64_t> deadline(std::int64_t nowNs) const;
    /// To be called once, when finished.
    PathEvidence evidence();

private:
    enum class Phase : std::uint8_t {
        Asked,
        Control,
        Confirm,
        Distance,
        FullDistance,
        Canary,
        Join,
        OtherVersion,
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

    void advance(std::int64_t nowNs);
    void enter(Phase phase);
    Phase next() const;
    Phase afterDistance() const;
    bool phaseFinished(std::int64_t nowNs) const;
    HopWalk* walk();
    const HopWalk* walk() const;
    std::int64_t timeoutNs() const { return m_asked.timeoutNs(); }
    void answerQuestion(const Answer& answer, ProbeCode code);
    void routerAtDistance(const RawHop& hop);
    bool hasMptcpOption() const;
    Hop hopFrom(const RawHop& raw) const;
    std::vector<Hop> hopsOf(const HopWalk& walk, bool complete) const;
    std::vector<std::uint8_t> sentPacket(ProbeCode code) const;

    Flow m_flow;
    WalkLimits m_limits;
    bool m_wantsControl;
    Phase m_phase = Phase::Asked;
    HopWalk m_asked;
    std::optional<HopWalk> m_control;
    Question m_question;
    bool m_silenceConfirmed = false;
    DistanceVerdict m_distance = DistanceVerdict::NotMeasured;
    std::optional<bool> m_canaryEchoed;
    std::optional<bool> m_joinRefused;
    std::optional<bool> m_otherVersionAnswered;
    std::optional<Answer> m_late; ///< the answer to the repeated SYN
    bool m_sentSeen = false;
    std::vector<std::pair<ProbeCode, std::vector<std::uint8_t>>> m_sentDifferently;
    std::uint32_t m_probes = 0;
};

} // namespace trace
