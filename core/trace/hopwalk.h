// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathevidence.h"
#include "core/trace/traceprobe.h"

namespace trace {

/// When a probe was sent and for how long its answer is waited for.
struct WalkLimits {
    std::uint8_t maxHop = 32;
    std::uint8_t attempts = 2;
    std::uint8_t gapLimit = 8;
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
constexpr std::size_t MaximumKeptIcmp = 256;

/// Walks a path hop by hop with one series of probes, the low TTLs first and a few at a time, until
/// the target answers or too many hops in a row are silent. Pure logic on given times.
class HopWalk {
public:
    HopWalk(Series series, std::uint8_t firstTtl, const WalkLimits& limits);

    /// Probes that should be sent now; each is then in hand until sent().
    std::vector<ProbeCode> due(std::int64_t nowNs);
    bool needs(std::uint8_t ttl) const { return ttl <= lastNeeded(); }
    void sent(ProbeCode code, std::int64_t nowNs);
    /// False for a repeat.
    bool hopAnswered(RawHop hop, std::int64_t nowNs);
    void targetAnswered(Answer answer, ProbeCode code, std::int64_t nowNs);
    bool finished(std::int64_t nowNs) const;
    /// When due() or finished() may say something new; empty while probes are in hand.
    std::optional<std::int64_t> deadline(std::int64_t nowNs) const;

    Series series() const { return m_series; }
    std::uint8_t firstTtl() const { return m_firstTtl; }
    const Answer& answer() const { return m_answer; }
    const std::vector<RawHop>& answers() const { return m_answers; }
    std::uint8_t lastAnsweringTtl() const { return m_highest; }
    std::uint8_t attemptsAt(std::uint8_t ttl) const;
    std::int64_t timeoutNs() const;

private:
    struct State {
        std::uint8_t sent = 0;
        bool inHand = false;
        bool answered = false;
        std::int64_t lastSentNs = 0;
        std::int64_t firstSentNs = 0;
    };
    bool exhausted(const State& state, std::int64_t nowNs) const;
    std::uint8_t lastNeeded() const;
    std::int32_t rttOf(std::uint8_t ttl, std::int64_t nowNs) const;

    Series m_series;
    std::uint8_t m_firstTtl;
    WalkLimits m_limits;
    std::vector<State> m_states; ///< by TTL, from m_firstTtl
    std::vector<RawHop> m_answers; ///< the first of each TTL
    Answer m_answer;
    std::uint8_t m_highest = 0; ///< TTL of the farthest router that answered
    bool m_silence = false; ///< a probe stayed without answer: look farther ahead
    std::int64_t m_slowestNs = 0;
};

} // namespace trace
