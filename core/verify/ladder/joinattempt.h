// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/ladder/synquestion.h"
#include "core/wire/mptcpoption.h"

namespace verify {

/// How MP_JOIN was answered.
enum class JoinOutcome : std::uint8_t {
    Pending,
    Refused, ///< with a RST
    Unreachable, ///< with an ICMP error
    Silence,
    Plain, ///< a SYN/ACK without MP_JOIN
    Ours, ///< our own MP_JOIN sent back
    WrongHmac,
    RightHmac,
};

/// What the third ACK of a join led to.
enum class Confirmation : std::uint8_t { None, Acknowledged, Reset, Silence };

/// What MP_JOIN needs: the keys of the connection, and the token of the peer's or a wrong one.
struct JoinSecrets {
    wire::MptcpVersion version = wire::MptcpVersion::V1;
    std::uint64_t key = 0;
    std::uint64_t peerKey = 0;
    std::uint32_t token = 0;
    std::uint32_t nonce = 0;
};

/// A subflow that joins from another source port (RFC 8684 section 3.2, RFC 6824 section 3.2): SYN,
/// SYN/ACK with an HMAC to check, third ACK with ours, and a RST that ends it again.
class JoinAttempt : public Conversation {
public:
    JoinAttempt(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience,
        const JoinSecrets& secrets);

    std::optional<std::int64_t> deadline() const override;
    bool decided() const override { return m_outcome != JoinOutcome::Pending; }
    bool closed() const override { return m_state == State::Closed; }

    JoinOutcome outcome() const { return m_outcome; }
    Confirmation confirmation() const { return m_confirmation; }
    bool resetCameFirst() const { return m_exchange.resetCameFirst(); }

protected:
    std::optional<std::vector<std::uint8_t>> make(std::int64_t nowNs) override;
    void receive(const wire::TcpSegment& tcp, std::int64_t nowNs) override;
    void unreachable(std::int64_t nowNs) override { m_exchange.unreachable(nowNs); }
    std::vector<std::uint8_t> reset() override;

private:
    enum class State : std::uint8_t { Asking, Confirming, Ending, Closed };

    void answered(const wire::TcpSegment& synAck);

    JoinSecrets m_secrets;
    SynExchange m_exchange;
    State m_state = State::Asking;
    JoinOutcome m_outcome = JoinOutcome::Pending;
    Confirmation m_confirmation = Confirmation::None;
    std::uint32_t m_peerNext = 0;
    std::uint32_t m_peerNonce = 0;
    unsigned m_sent = 0; ///< third ACKs
    std::int64_t m_waitEndNs = 0;
};

} // namespace verify
