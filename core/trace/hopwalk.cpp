// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/hopwalk.h"

#include <algorithm>

namespace trace {

namespace {

    /// Hops probed beyond the last that answered: few, as those behind the target reach it.
    constexpr std::uint8_t LookAhead = 4;
    constexpr std::int64_t ShortestTimeoutNs = 150'000'000;
    constexpr std::int64_t TimeoutMarginNs = 60'000'000;

} // namespace

HopWalk::HopWalk(Series series, std::uint8_t firstTtl, const WalkLimits& limits)
    : m_series(series)
    , m_firstTtl(firstTtl)
    , m_limits(limits)
    , m_states(limits.maxHop >= firstTtl ? std::size_t(limits.maxHop - firstTtl) + 1 : 0)
    , m_highest(std::uint8_t(firstTtl - 1))
{
}

std::int64_t HopWalk::timeoutNs() const
{
    if (m_slowestNs == 0)
        return m_limits.timeoutNs;
    return std::min(
        std::max(3 * m_slowestNs + TimeoutMarginNs, ShortestTimeoutNs), m_limits.timeoutNs);
}

std::uint8_t HopWalk::lastNeeded() const
{
    if (m_answer.kind != AnswerKind::None)
        return std::uint8_t(m_answer.ttl - 1);
    const int ahead = m_silence ? m_limits.gapLimit : LookAhead;
    return std::uint8_t(std::min<int>(m_limits.maxHop, m_highest + ahead));
}

bool HopWalk::exhausted(const State& state, std::int64_t nowNs) const
{
    return !state.inHand && state.sent >= m_limits.attempts
        && nowNs - state.lastSentNs >= timeoutNs();
}

std::vector<ProbeCode> HopWalk::due(std::int64_t nowNs)
{
    std::vector<ProbeCode> codes;
    for (State& state : m_states) {
        if (state.sent > 0 && !state.answered && !state.inHand
            && nowNs - state.lastSentNs >= timeoutNs())
            m_silence = true;
    }
    for (int ttl = m_firstTtl; ttl <= lastNeeded(); ++ttl) {
        State& state = m_states[std::size_t(ttl - m_firstTtl)];
        if (state.answered || state.inHand || state.sent >= m_limits.attempts)
            continue;
        if (state.sent > 0 && nowNs - state.lastSentNs < timeoutNs())
            continue;
        state.inHand = true;
        codes.push_back({ m_series, std::uint8_t(ttl), state.sent });
    }
    return codes;
}

void HopWalk::sent(ProbeCode code, std::int64_t nowNs)
{
    State& state = m_states[std::size_t(code.ttl - m_firstTtl)];
    if (state.sent == 0)
        state.firstSentNs = nowNs;
    state.inHand = false;
    ++state.sent;
    state.lastSentNs = nowNs;
}

std::int32_t HopWalk::rttOf(std::uint8_t ttl, std::int64_t nowNs) const
{
    const State& state = m_states[std::size_t(ttl - m_firstTtl)];
    // After a repetition nobody knows which of both was answered.
    if (state.sent != 1)
        return -1;
    return std::int32_t((nowNs - state.firstSentNs) / 1000);
}

bool HopWalk::hopAnswered(RawHop hop, std::int64_t nowNs)
{
    const std::uint8_t ttl = hop.code.ttl;
    if (ttl < m_firstTtl || ttl > m_limits.maxHop)
        return false;
    State& state = m_states[std::size_t(ttl - m_firstTtl)];
    if (state.answered || state.sent == 0)
        return false;
    state.answered = true;
    m_highest = std::max(m_highest, ttl);
    m_slowestNs = std::max(m_slowestNs, nowNs - state.firstSentNs);
    hop.rttUs = rttOf(ttl, nowNs);
    m_answers.push_back(std::move(hop));
    return true;
}

void HopWalk::targetAnswered(Answer answer, ProbeCode code, std::int64_t nowNs)
{
    if (code.ttl < m_firstTtl || code.ttl > m_limits.maxHop)
        return;
    State& state = m_states[std::size_t(code.ttl - m_firstTtl)];
    if (state.sent == 0)
        return;
    state.answered = true;
    m_slowestNs = std::max(m_slowestNs, nowNs - state.firstSentNs);
    // A SYN/ACK is worth more than a RST that somebody forged before it.
    const bool better = m_answer.kind == AnswerKind::None || code.ttl < m_answer.ttl
        || (answer.kind == AnswerKind::SynAck && m_answer.kind != AnswerKind::SynAck);
    if (!better || (m_answer.kind == AnswerKind::SynAck && answer.kind != AnswerKind::SynAck))
        return;
    answer.ttl = m_answer.kind == AnswerKind::None ? code.ttl : std::min(code.ttl, m_answer.ttl);
    answer.rttUs = rttOf(code.ttl, nowNs);
    m_answer = std::move(answer);
}

bool HopWalk::finished(std::int64_t nowNs) const
{
    for (int ttl = m_firstTtl; ttl <= lastNeeded(); ++ttl) {
        const State& state = m_states[std::size_t(ttl - m_firstTtl)];
        if (!state.answered && !exhausted(state, nowNs))
            return false;
    }
    return m_answer.kind != AnswerKind::None || m_silence || lastNeeded() == m_limits.maxHop;
}

std::optional<std::int64_t> HopWalk::deadline(std::int64_t nowNs) const
{
    std::optional<std::int64_t> earliest;
    for (int ttl = m_firstTtl; ttl <= lastNeeded(); ++ttl) {
        const State& state = m_states[std::size_t(ttl - m_firstTtl)];
        if (state.answered || state.inHand || state.sent == 0)
            continue;
        const std::int64_t at = state.lastSentNs + timeoutNs();
        // What is past was acted upon by due().
        if (at > nowNs && (!earliest || at < *earliest))
            earliest = at;
    }
    return earliest;
}

std::uint8_t HopWalk::attemptsAt(std::uint8_t ttl) const
{
    return ttl < m_firstTtl || ttl > m_limits.maxHop ? std::uint8_t(0)
                                                     : m_states[std::size_t(ttl - m_firstTtl)].sent;
}

} // namespace trace
