// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/joinattempt.h"

#include "core/verify/ladder/mptcpsignals.h"
#include "core/verify/ladder/peerstream.h"
#include "core/verify/ladder/synforms.h"
#include "core/wire/mptcpkeys.h"

#include <algorithm>

namespace verify {

using wire::MptcpVersion;

namespace {

    /// Of our second subflow; the first is 0 by definition.
    constexpr std::uint8_t AddressId = 1;
    constexpr std::uint8_t ReasonUnspecified = 0;

    JoinOutcome outcomeWithoutSynAck(SynAnswer answer)
    {
        switch (answer) {
        case SynAnswer::Reset:
            return JoinOutcome::Refused;
        case SynAnswer::Unreachable:
            return JoinOutcome::Unreachable;
        default:
            return JoinOutcome::Silence;
        }
    }

} // namespace

JoinAttempt::JoinAttempt(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience,
    const JoinSecrets& secrets)
    : Conversation(ends, initialSequence, patience)
    , m_secrets(secrets)
    , m_exchange(initialSequence, patience)
{
}

std::optional<std::int64_t> JoinAttempt::deadline() const
{
    switch (m_state) {
    case State::Asking:
        return m_exchange.deadline();
    case State::Confirming:
        return m_sent == 0 ? 0 : m_waitEndNs;
    case State::Ending:
        return 0;
    case State::Closed:
        break;
    }
    return std::nullopt;
}

std::optional<std::vector<std::uint8_t>> JoinAttempt::make(std::int64_t nowNs)
{
    if (m_state == State::Asking) {
        if (m_exchange.due(nowNs)) {
            return segment(wire::TcpSyn, initialSequence(), 0,
                joinSynOptions(family(), AddressId, m_secrets.token, m_secrets.nonce));
        }
        if (m_exchange.answer() != SynAnswer::Pending) {
            m_outcome = outcomeWithoutSynAck(m_exchange.answer());
            m_state = State::Closed;
        }
        return std::nullopt;
    }
    if (m_state == State::Confirming) {
        if (m_sent > 0 && nowNs < m_waitEndNs)
            return std::nullopt;
        if (m_sent < patience().attempts) {
            m_waitEndNs = nowNs + patience().roundTrip.timeoutNs(m_sent);
            ++m_sent;
            const auto hmac = wire::joinHmac(
                m_secrets.key, m_secrets.peerKey, m_secrets.nonce, m_peerNonce, m_secrets.version);
            return segment(wire::TcpAck, initialSequence() + 1, m_peerNext,
                wire::buildMptcp(wire::MpJoinAck { hmac }, m_secrets.version));
        }
        m_confirmation = Confirmation::Silence;
        m_state = State::Ending;
    }
    if (m_state == State::Ending)
        return reset();
    return std::nullopt;
}

std::vector<std::uint8_t> JoinAttempt::reset()
{
    m_state = State::Closed;
    std::vector<std::uint8_t> options;
    if (m_secrets.version == MptcpVersion::V1)
        options = wire::buildMptcp(wire::MpTcpReset { false, ReasonUnspecified });
    return segment(wire::TcpRst | wire::TcpAck, initialSequence() + 1, m_peerNext, options);
}

void JoinAttempt::receive(const wire::TcpSegment& tcp, std::int64_t nowNs)
{
    if (m_state == State::Asking) {
        if (m_exchange.take(tcp, nowNs))
            answered(tcp);
        return;
    }
    if (m_state != State::Confirming)
        return;
    if (tcp.has(wire::TcpRst)) {
        if (tcp.sequence - m_peerNext < PeerStream::Window) {
            m_confirmation = Confirmation::Reset;
            m_state = State::Closed;
        }
        return;
    }
    // A repeated SYN/ACK means that the third ACK is missing there: its timer repeats it.
    const bool confirms = m_sent > 0 && tcp.has(wire::TcpAck) && !tcp.has(wire::TcpSyn)
        && m_exchange.acknowledgesSyn(tcp);
    if (confirms) {
        m_confirmation = Confirmation::Acknowledged;
        m_state = State::Ending;
    }
}

void JoinAttempt::answered(const wire::TcpSegment& synAck)
{
    m_peerNext = synAck.sequence + 1;
    m_state = State::Ending;
    const wire::Bytes option = findMptcpOption(synAck.options);
    const std::vector<std::uint8_t> sent
        = joinSynOptions(family(), AddressId, m_secrets.token, m_secrets.nonce);
    if (std::ranges::equal(option, findMptcpOption(sent))) {
        m_outcome = JoinOutcome::Ours;
        return;
    }
    const MptcpSignals found = readSignals(synAck.options, m_secrets.version);
    if (!found.joinAnswer) {
        m_outcome = JoinOutcome::Plain;
        return;
    }
    m_peerNonce = found.joinAnswer->nonce;
    const auto hmac = wire::joinHmac(
        m_secrets.peerKey, m_secrets.key, m_peerNonce, m_secrets.nonce, m_secrets.version);
    if (found.joinAnswer->truncatedHmac != wire::truncatedJoinHmac(hmac)) {
        m_outcome = JoinOutcome::WrongHmac;
        return;
    }
    m_outcome = JoinOutcome::RightHmac;
    m_state = State::Confirming;
}

} // namespace verify
