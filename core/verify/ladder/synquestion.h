// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/ladder/conversation.h"

namespace verify {

/// How a SYN was answered.
enum class SynAnswer : std::uint8_t { Pending, SynAck, Reset, Unreachable, Silence };

/// A SYN, its repetitions, and the wait for an answer: the beginning of every conversation. A RST
/// or an ICMP error that came first does not hide a SYN/ACK that follows it.
class SynExchange {
public:
    SynExchange(std::uint32_t initialSequence, Patience& patience)
        : m_initialSequence(initialSequence)
        , m_patience(patience)
    {
    }

    /// Whether the SYN is to be sent now; it counts as sent then.
    bool due(std::int64_t nowNs);
    std::optional<std::int64_t> deadline() const;
    /// Whether the segment decided the question: a SYN/ACK that acknowledges the SYN.
    bool take(const wire::TcpSegment& tcp, std::int64_t nowNs);
    void unreachable(std::int64_t nowNs);
    SynAnswer answer() const { return m_answer; }
    /// A RST came before the SYN/ACK: somebody forged it.
    bool resetCameFirst() const { return m_refusal == SynAnswer::Reset; }
    bool acknowledgesSyn(const wire::TcpSegment& tcp) const
    {
        return tcp.has(wire::TcpAck) && tcp.acknowledgment == m_initialSequence + 1;
    }

private:
    void refused(SynAnswer how, std::int64_t nowNs);

    std::uint32_t m_initialSequence;
    Patience& m_patience;
    SynAnswer m_answer = SynAnswer::Pending;
    SynAnswer m_refusal = SynAnswer::Pending;
    unsigned m_sent = 0;
    std::int64_t m_lastSentNs = 0;
    std::int64_t m_waitEndNs = 0;
};

/// Asks with one SYN and reads the answer. A half-open connection is closed by a RST at once.
class SynQuestion : public Conversation {
public:
    SynQuestion(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience,
        std::vector<std::uint8_t> options);

    std::optional<std::int64_t> deadline() const override;
    bool decided() const override { return m_exchange.answer() != SynAnswer::Pending; }
    bool closed() const override { return decided() && m_resetsOwed == 0; }

    SynAnswer answer() const { return m_exchange.answer(); }
    bool resetCameFirst() const { return m_exchange.resetCameFirst(); }
    wire::Bytes sentOptions() const { return m_options; }
    wire::Bytes answerOptions() const { return m_answerOptions; } ///< of the SYN/ACK

protected:
    std::optional<std::vector<std::uint8_t>> make(std::int64_t nowNs) override;
    void receive(const wire::TcpSegment& tcp, std::int64_t nowNs) override;
    void unreachable(std::int64_t nowNs) override { m_exchange.unreachable(nowNs); }
    std::vector<std::uint8_t> reset() override;

private:
    SynExchange m_exchange;
    std::vector<std::uint8_t> m_options;
    std::vector<std::uint8_t> m_answerOptions;
    unsigned m_resetsOwed = 0;
    unsigned m_resetsSent = 0;
};

} // namespace verify
