// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathevidence.h"
#include "core/trace/traceprobe.h"

namespace trace {

constexpr std::uint8_t DefaultLookAhead = 4;

/// How far and how patiently a path is walked.
struct WalkLimits {
    std::uint8_t maxHop = 32;
    std::uint8_t attempts = 2;
    std::uint8_t gapLimit = 8;
    /// Hops in question at the same time, until one is silent. Probes past the target reach it.
    std::uint8_t lookAhead = DefaultLookAhead;
    std::int64_t timeoutNs = 1'000'000'000; ///< the longest
};

/// An answer from a router, as it came: taken apart when the target is done, since that is larger.
struct RawHop {
    core::IpAddress address;
    std::int32_t rttUs = -1;
    std::uint8_t replyTtl = 0;
    ProbeCode code;
    std::vector<std::uint8_t> icmp; ///< the ICMP message, cut to MaximumKeptIcmp
};
/// A quote padded to 128 bytes and extensions behind it.
constexpr std::size_t MaximumKeptIcmp = 320;

/// Walks a path hop by hop with one series of probes, the low TTLs first and a few at a time, until
/// the target answers or too many hops in a row are silent; then one probe at the last TTL tells
/// whether the target is there after all. Pure logic on given times, which are
/// core::steadyNs(). Lives in one thread.
class HopWalk {
public:
    HopWalk(Series series, std::uint8_t firstTtl, const WalkLimits& limits);

    /// Probes that should be sent now; each is then in hand until sent() or forget(). `crowded`:
    /// all that can be sent is spoken for, so looking ahead gains nothing, and only the next hop is
    /// asked until one is silent.
    std::vector<ProbeCode> due(std::int64_t nowNs, bool crowded = false);
    bool needs(std::uint8_t ttl) const;
    void sent(ProbeCode code, std::int64_t nowNs);
    /// A probe in hand that will not be sent.
    void forget(ProbeCode code);
    /// When `code` really left, as its frame was captured.
    void correctSent(ProbeCode code, std::int64_t atNs);
    bool wasSent(ProbeCode code) const;

    void hopAnswered(RawHop hop, std::int64_t nowNs);
    /// `code` is empty for a RST that acknowledges nothing: some probe of ours drew it.
    void targetAnswered(Answer answer, std::optional<ProbeCode> code, std::int64_t nowNs);
    /// Asks the TTLs from the first behind the last router up to `ttl` once more, whatever they
    /// answered.
    void askAgain(std::uint8_t ttl);

    bool finished(std::int64_t nowNs) const;
    /// When due() or finished() may say something new; empty while probes are in hand.
    std::optional<std::int64_t> deadline(std::int64_t nowNs) const;

    Series series() const { return m_series; }
    std::uint8_t firstTtl() const { return m_firstTtl; }
    /// The best that came in the target's name: a SYN/ACK before a RST before an ICMP error.
    Answer answer() const;
    bool opened() const { return m_answer.kind == AnswerKind::SynAck; }
    /// A RST came as well as a SYN/ACK.
    bool alsoReset() const { return opened() && m_resetTtl != 0; }
    /// A router behind what refused the SYN answers: the refusal was not the end of the path.
    bool contradicted() const
    {
        return m_answer.kind != AnswerKind::None && !opened() && m_answer.ttl > 0
            && m_highest >= m_answer.ttl;
    }
    /// Smallest TTL of a probe that a router called expired and that brought a SYN/ACK all the
    /// same; 0: none.
    std::uint8_t answeredExpired() const { return m_answeredExpired; }
    const std::vector<RawHop>& answers() const { return m_answers; }
    /// Routers that answered a TTL beside its first.
    const std::vector<std::pair<std::uint8_t, core::IpAddress>>& others() const { return m_others; }
    std::uint8_t lastAnsweringTtl() const { return m_highest; }
    std::uint8_t attemptsAt(std::uint8_t ttl) const;
    /// Of its attempts, how many a router answered.
    std::uint8_t repliesAt(std::uint8_t ttl) const;
    /// How long an answer may take on this path, by those that came.
    std::int64_t timeoutNs() const;
    std::int64_t lastSentNs() const { return m_lastSentNs; }

private:
    static constexpr std::size_t KeptTimes = 4; ///< the attempt in a code is modulo 4
    /// What is known of one TTL.
    struct State {
        std::array<std::uint32_t, KeptTimes> sentUs {}; ///< of each attempt, since m_startNs
        std::uint8_t sent = 0;
        std::uint8_t allowed = 0; ///< attempts
        std::uint8_t expired = 0; ///< by attempt: a router said so
        std::uint8_t reached = 0; ///< by attempt: answered in the target's name
        std::uint8_t opened = 0; ///< by attempt: with a SYN/ACK
        bool inHand = false;
        bool late = false; ///< a timeout has passed
        bool answered() const { return (expired | reached) != 0; }
    };
    const State* find(std::uint8_t ttl) const;
    State& at(std::uint8_t ttl);
    std::int64_t sentNs(const State& state, std::uint8_t attempt) const;
    std::int64_t lastSentNs(const State& state) const;
    bool timedOut(const State& state, std::int64_t nowNs) const;
    bool exhausted(const State& state, std::int64_t nowNs) const;
    bool settled(std::uint8_t ttl, std::int64_t nowNs) const;
    std::uint8_t lastNeeded(std::uint8_t lookAhead) const;
    bool atGap() const;
    bool ended() const;
    bool blind() const { return m_answer.kind != AnswerKind::None && m_answer.ttl == 0; }
    bool open(std::uint8_t ttl) const;
    void noteContradiction(std::uint8_t ttl);
    std::int32_t noteRoundTrip(const State& state, std::uint8_t attempt, std::int64_t nowNs);
    void keepAnswer(Answer answer);

    Series m_series;
    std::uint8_t m_firstTtl;
    std::uint8_t m_highest; ///< TTL of the farthest router that answered
    std::uint8_t m_resetTtl = 0; ///< the smallest that drew a RST
    std::uint8_t m_answeredExpired = 0;
    std::uint8_t m_again = 0; ///< asked again up to here, whatever the gap
    bool m_anyLate = false;
    WalkLimits m_limits;
    std::int64_t m_startNs = -1; ///< of the first probe; -1 before it
    std::int64_t m_lastSentNs = 0;
    std::int64_t m_slowestNs = 0;
    std::vector<State> m_states; ///< by TTL, from m_firstTtl, as far as probes went
    std::vector<RawHop> m_answers; ///< the first of each TTL
    std::vector<std::pair<std::uint8_t, core::IpAddress>> m_others;
    Answer m_answer;
};

} // namespace trace
