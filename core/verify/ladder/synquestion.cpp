// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/synquestion.h"

namespace verify {

namespace {

    /// A peer that repeats its SYN/ACK lost our RST; one that does so for ever never minded it.
    constexpr unsigned MostResets = 4;

} // namespace

bool SynExchange::due(std::int64_t nowNs)
{
    if (m_answer != SynAnswer::Pending || (m_sent > 0 && nowNs < m_waitEndNs))
        return false;
    if (m_refusal != SynAnswer::Pending) {
        m_answer = m_refusal;
        return false;
    }
    if (m_sent == m_patience.attempts) {
        m_answer = SynAnswer::Silence;
        return false;
    }
    m_lastSentNs = nowNs;
    m_waitEndNs = nowNs + m_patience.roundTrip.timeoutNs(m_sent);
    ++m_sent;
    return true;
}

std::optional<std::int64_t> SynExchange::deadline() const
{
    if (m_answer != SynAnswer::Pending)
        return std::nullopt;
    return m_sent == 0 ? 0 : m_waitEndNs;
}

bool SynExchange::take(const wire::TcpSegment& tcp, std::int64_t nowNs)
{
    if (m_sent == 0 || m_answer != SynAnswer::Pending || !tcp.has(wire::TcpAck))
        return false;
    if (tcp.has(wire::TcpRst)) {
        // Some stacks acknowledge only the sequence number itself when they reset.
        if (acknowledgesSyn(tcp) || tcp.acknowledgment == m_initialSequence)
            refused(SynAnswer::Reset, nowNs);
        return false;
    }
    if (!tcp.isSynAck() || !acknowledgesSyn(tcp))
        return false;
    // Which of several SYNs was answered is not known (Karn).
    if (m_sent == 1)
        m_patience.roundTrip.sample(nowNs - m_lastSentNs);
    m_answer = SynAnswer::SynAck;
    return true;
}

void SynExchange::unreachable(std::int64_t nowNs)
{
    if (m_sent > 0 && m_answer == SynAnswer::Pending)
        refused(SynAnswer::Unreachable, nowNs);
}

void SynExchange::refused(SynAnswer how, std::int64_t nowNs)
{
    if (m_refusal != SynAnswer::Pending)
        return;
    m_refusal = how;
    m_waitEndNs = nowNs + m_patience.roundTrip.graceNs();
}

SynQuestion::SynQuestion(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience,
    std::vector<std::uint8_t> options)
    : Conversation(ends, initialSequence, patience)
    , m_exchange(initialSequence, patience)
    , m_options(std::move(options))
{
}

std::optional<std::int64_t> SynQuestion::deadline() const
{
    return m_resetsOwed > 0 ? 0 : m_exchange.deadline();
}

std::optional<std::vector<std::uint8_t>> SynQuestion::make(std::int64_t nowNs)
{
    if (m_resetsOwed > 0) {
        --m_resetsOwed;
        ++m_resetsSent;
        return reset();
    }
    if (m_exchange.due(nowNs))
        return segment(wire::TcpSyn, initialSequence(), 0, m_options);
    return std::nullopt;
}

std::vector<std::uint8_t> SynQuestion::reset()
{
    return segment(wire::TcpRst, initialSequence() + 1, 0);
}

void SynQuestion::receive(const wire::TcpSegment& tcp, std::int64_t nowNs)
{
    if (m_exchange.take(tcp, nowNs))
        m_answerOptions.assign(tcp.options.begin(), tcp.options.end());
    const bool open = tcp.isSynAck() && m_exchange.acknowledgesSyn(tcp);
    if (open && m_resetsOwed == 0 && m_resetsSent < MostResets)
        m_resetsOwed = 1;
}

} // namespace verify
