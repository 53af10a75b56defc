// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/hopwalk.h"

#include <algorithm>
#include <bit>
#include <climits>

namespace trace {

namespace {

    /// While nothing has answered yet. An answer that comes later still counts.
    constexpr std::int64_t FirstTimeoutNs = 500'000'000;
    constexpr std::int64_t ShortestTimeoutNs = 150'000'000;
    constexpr std::int64_t TimeoutMarginNs = 60'000'000;
    constexpr std::size_t MostOthers = 16;

    int rankOf(AnswerKind kind)
    {
        switch (kind) {
        case AnswerKind::SynAck:
            return 3; // worth more than a RST that somebody forged before it
        case AnswerKind::Reset:
            return 2;
        case AnswerKind::Unreachable:
            return 1;
        case AnswerKind::None:
            break;
        }
        return 0;
    }

} // namespace

HopWalk::HopWalk(Series series, std::uint8_t firstTtl, const WalkLimits& limits)
    : m_series(series)
    , m_firstTtl(firstTtl)
    , m_highest(std::uint8_t(firstTtl - 1))
    , m_limits(limits)
{
}

const HopWalk::State* HopWalk::find(std::uint8_t ttl) const
{
    const std::size_t index = std::size_t(ttl) - m_firstTtl;
    return ttl >= m_firstTtl && index < m_states.size() ? &m_states[index] : nullptr;
}

HopWalk::State& HopWalk::at(std::uint8_t ttl)
{
    const std::size_t index = std::size_t(ttl) - m_firstTtl;
    while (m_states.size() <= index)
        m_states.emplace_back().allowed = m_limits.attempts;
    return m_states[index];
}

std::int64_t HopWalk::sentNs(const State& state, std::uint8_t attempt) const
{
    return m_startNs + std::int64_t(state.sentUs[attempt % KeptTimes]) * 1000;
}

std::int64_t HopWalk::lastSentNs(const State& state) const
{
    return sentNs(state, std::uint8_t(state.sent + KeptTimes - 1));
}

std::int64_t HopWalk::timeoutNs() const
{
    if (m_slowestNs == 0)
        return std::min(FirstTimeoutNs, m_limits.timeoutNs);
    return std::min(
        std::max(3 * m_slowestNs + TimeoutMarginNs, ShortestTimeoutNs), m_limits.timeoutNs);
}

bool HopWalk::timedOut(const State& state, std::int64_t nowNs) const
{
    return state.sent > 0 && !state.inHand && nowNs - lastSentNs(state) >= timeoutNs();
}

bool HopWalk::exhausted(const State& state, std::int64_t nowNs) const
{
    return state.sent >= state.allowed && timedOut(state, nowNs);
}

bool HopWalk::settled(std::uint8_t ttl, std::int64_t nowNs) const
{
    const State* state = find(ttl);
    if (!state || state->sent == 0)
        return blind() && !(state && state->inHand);
    return state->answered() || exhausted(*state, nowNs);
}

/// Whether the walk needs to go no further than the answer. What a RST or an ICMP error says is
/// not the end of the path when a router behind it has answered.
bool HopWalk::ended() const { return opened() || (m_answer.ttl > 0 && m_highest < m_answer.ttl); }

/// Neither answered nor late.
bool HopWalk::open(std::uint8_t ttl) const
{
    const State* state = find(ttl);
    return !state || (!state->answered() && !state->late);
}

std::uint8_t HopWalk::lastNeeded(std::uint8_t lookAhead) const
{
    int cap = std::min<int>(m_limits.maxHop, m_highest + m_limits.gapLimit);
    if (ended())
        cap = m_answer.ttl - 1;
    if (!opened())
        cap = std::max<int>(cap, m_again);
    int ttl = m_highest;
    int inQuestion = 0;
    while (ttl < cap && inQuestion < lookAhead)
        inQuestion += open(std::uint8_t(++ttl)) ? 1 : 0;
    return std::uint8_t(std::min(ttl, cap));
}

/// Whether as many hops in a row are silent as the limit allows, and the last TTL is to be tried.
bool HopWalk::atGap() const
{
    const int end = m_highest + m_limits.gapLimit;
    if (ended() || blind() || end >= m_limits.maxHop)
        return false;
    for (int ttl = m_highest + 1; ttl <= end; ++ttl) {
        const State* state = find(std::uint8_t(ttl));
        if (!state || !state->late)
            return false;
    }
    return true;
}

bool HopWalk::needs(std::uint8_t ttl) const
{
    return ttl <= lastNeeded(m_limits.lookAhead) || (ttl == m_limits.maxHop && atGap());
}

std::vector<ProbeCode> HopWalk::due(std::int64_t nowNs, bool crowded)
{
    for (State& state : m_states) {
        if (!state.answered() && timedOut(state, nowNs)) {
            state.late = m_anyLate = true;
            m_limits.lookAhead = std::max(m_limits.lookAhead, DefaultLookAhead);
        }
    }
    std::vector<ProbeCode> codes;
    const auto ask = [&](std::uint8_t ttl) {
        State& state = at(ttl);
        if (state.answered() || state.inHand || state.sent >= state.allowed
            || (state.sent > 0 && !timedOut(state, nowNs)) || (state.sent == 0 && blind()))
            return;
        state.inHand = true;
        codes.push_back({ m_series, ttl, std::uint8_t(state.sent % KeptTimes) });
    };
    const std::uint8_t last = lastNeeded(crowded && !m_anyLate ? 1 : m_limits.lookAhead);
    for (int ttl = m_firstTtl; ttl <= last; ++ttl)
        ask(std::uint8_t(ttl));
    if (atGap())
        ask(m_limits.maxHop);
    return codes;
}

void HopWalk::sent(ProbeCode code, std::int64_t nowNs)
{
    if (m_startNs < 0)
        m_startNs = nowNs;
    State& state = at(code.ttl);
    state.inHand = false;
    state.sentUs[state.sent % KeptTimes]
        = std::uint32_t(std::max<std::int64_t>(0, nowNs - m_startNs) / 1000);
    ++state.sent;
    m_lastSentNs = nowNs;
}

void HopWalk::forget(ProbeCode code) { at(code.ttl).inHand = false; }

void HopWalk::correctSent(ProbeCode code, std::int64_t atNs)
{
    if (wasSent(code) && atNs >= m_startNs)
        at(code.ttl).sentUs[code.attempt] = std::uint32_t((atNs - m_startNs) / 1000);
}

bool HopWalk::wasSent(ProbeCode code) const
{
    const State* state = code.series == m_series ? find(code.ttl) : nullptr;
    return state && (state->sent > code.attempt || state->sent >= KeptTimes);
}

/// One and the same probe cannot end at a router and reach the target.
void HopWalk::noteContradiction(std::uint8_t ttl)
{
    const State& state = at(ttl);
    if ((state.expired & state.opened) != 0 && (m_answeredExpired == 0 || ttl < m_answeredExpired))
        m_answeredExpired = ttl;
}

std::int32_t HopWalk::noteRoundTrip(const State& state, std::uint8_t attempt, std::int64_t nowNs)
{
    const std::int64_t tripNs = std::max<std::int64_t>(1000, nowNs - sentNs(state, attempt));
    m_slowestNs = std::max(m_slowestNs, tripNs);
    return std::int32_t(std::min<std::int64_t>(tripNs / 1000, INT32_MAX));
}

void HopWalk::hopAnswered(RawHop hop, std::int64_t nowNs)
{
    if (!wasSent(hop.code))
        return;
    const std::uint8_t ttl = hop.code.ttl;
    State& state = at(ttl);
    const auto bit = std::uint8_t(1u << hop.code.attempt);
    const bool first = state.expired == 0;
    state.expired |= bit;
    noteContradiction(ttl);
    m_highest = std::max(m_highest, ttl);
    hop.rttUs = noteRoundTrip(state, hop.code.attempt, nowNs);
    if (first) {
        m_answers.push_back(std::move(hop));
        return;
    }
    const auto known = [&](const core::IpAddress& address) {
        const auto same
            = [&](const RawHop& each) { return each.code.ttl == ttl && each.address == address; };
        return std::any_of(m_answers.begin(), m_answers.end(), same)
            || std::find(m_others.begin(), m_others.end(), std::pair(ttl, address))
            != m_others.end();
    };
    if (m_others.size() < MostOthers && !known(hop.address))
        m_others.emplace_back(ttl, hop.address);
}

void HopWalk::targetAnswered(Answer answer, std::optional<ProbeCode> code, std::int64_t nowNs)
{
    if (!code) {
        answer.ttl = 0;
        if (m_answer.kind == AnswerKind::None)
            m_answer = std::move(answer);
        return;
    }
    if (!wasSent(*code))
        return;
    State& state = at(code->ttl);
    const auto bit = std::uint8_t(1u << code->attempt);
    state.reached |= bit;
    if (answer.kind == AnswerKind::SynAck)
        state.opened |= bit;
    noteContradiction(code->ttl);
    answer.ttl = code->ttl;
    answer.rttUs = noteRoundTrip(state, code->attempt, nowNs);
    if (answer.kind == AnswerKind::Reset)
        m_resetTtl = m_resetTtl == 0 ? answer.ttl : std::min(m_resetTtl, answer.ttl);
    keepAnswer(std::move(answer));
}

void HopWalk::keepAnswer(Answer answer)
{
    const int old = rankOf(m_answer.kind);
    const int rank = rankOf(answer.kind);
    if (rank > old || (rank == old && (blind() || answer.ttl < m_answer.ttl)))
        m_answer = std::move(answer);
}

Answer HopWalk::answer() const
{
    Answer answer = m_answer;
    if (blind())
        answer.ttl = std::uint8_t(m_highest + 1);
    // A host that has the flow half open refuses further SYNs with a RST.
    if (alsoReset() && m_resetTtl < answer.ttl && m_highest < m_resetTtl)
        answer.ttl = m_resetTtl;
    return answer;
}

void HopWalk::askAgain(std::uint8_t ttl)
{
    m_again = std::min(ttl, m_limits.maxHop);
    for (int each = m_highest + 1; each <= m_again; ++each) {
        State& state = at(std::uint8_t(each));
        state.reached = state.opened = 0;
        state.allowed = std::uint8_t(std::max<int>(state.sent, m_limits.attempts - 1) + 1);
    }
}

bool HopWalk::finished(std::int64_t nowNs) const
{
    const std::uint8_t last = lastNeeded(m_limits.lookAhead);
    for (int ttl = m_firstTtl; ttl <= last; ++ttl) {
        if (!settled(std::uint8_t(ttl), nowNs))
            return false;
    }
    return !atGap() || settled(m_limits.maxHop, nowNs);
}

std::optional<std::int64_t> HopWalk::deadline(std::int64_t nowNs) const
{
    std::optional<std::int64_t> earliest;
    for (const State& state : m_states) {
        if (state.answered() || state.inHand || state.sent == 0)
            continue;
        const std::int64_t at = lastSentNs(state) + timeoutNs();
        // What is past was acted upon by due().
        if (at > nowNs && (!earliest || at < *earliest))
            earliest = at;
    }
    return earliest;
}

std::uint8_t HopWalk::attemptsAt(std::uint8_t ttl) const
{
    const State* state = find(ttl);
    return state ? state->sent : std::uint8_t(0);
}

std::uint8_t HopWalk::repliesAt(std::uint8_t ttl) const
{
    const State* state = find(ttl);
    return state ? std::uint8_t(std::popcount(state->expired)) : std::uint8_t(0);
}

} // namespace trace
