// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/handshake.h"

#include "core/verify/ladder/mptcpsignals.h"
#include "core/verify/ladder/questionfindings.h"
#include "core/wire/dsschecksum.h"
#include "core/wire/mptcpkeys.h"

namespace verify {

using wire::MptcpVersion;

namespace {

    constexpr std::uint8_t Data[] = { '\r', '\n' };
    constexpr std::uint32_t DataBytes = sizeof Data;
    constexpr std::uint8_t AckFlags = wire::TcpAck;
    constexpr std::uint8_t DataFlags = wire::TcpAck | wire::TcpPsh;
    /// Enough for a greeting; whoever sends more for ever is not answered for ever.
    constexpr unsigned MostAcks = 64;

    std::vector<std::uint8_t> blockOf(
        std::initializer_list<wire::MptcpOption> options, MptcpVersion version)
    {
        wire::TcpOptionBuilder builder;
        for (const wire::MptcpOption& option : options)
            builder.raw(wire::buildMptcp(option, version));
        return builder.build();
    }

} // namespace

Handshake::Handshake(const Endpoints& ends, std::uint32_t initialSequence, Patience& patience,
    MptcpVersion version, std::uint64_t key)
    : Conversation(ends, initialSequence, patience)
    , m_version(version)
    , m_key(key)
    , m_exchange(initialSequence, patience)
{
}

bool Handshake::speaksMptcp() const
{
    switch (m_outcome) {
    case HandshakeOutcome::Acknowledged:
    case HandshakeOutcome::OnlyStart:
    case HandshakeOutcome::WrongAck:
        return !m_peer.infiniteMapping();
    default:
        return false;
    }
}

bool Handshake::joinable() const { return m_state == State::Open && speaksMptcp(); }

std::uint32_t Handshake::nextSequence() const
{
    if (m_state == State::Opening || (m_state == State::Sending && m_sent == 0))
        return initialSequence() + 1;
    const bool finSent = m_state == State::Finishing && m_sent > 0;
    return initialSequence() + 1 + DataBytes + (finSent ? 1 : 0);
}

std::optional<std::int64_t> Handshake::deadline() const
{
    if (m_state == State::Closed)
        return std::nullopt;
    if (m_oweReset || m_oweThirdAck || m_oweAck)
        return 0;
    switch (m_state) {
    case State::Opening:
        return m_exchange.deadline();
    case State::Open:
        return m_closeWanted ? std::optional<std::int64_t>(0) : std::nullopt;
    default:
        return m_sent == 0 ? 0 : m_waitEndNs;
    }
}

void Handshake::decide(HandshakeOutcome outcome)
{
    if (m_outcome == HandshakeOutcome::Pending)
        m_outcome = outcome;
}

void Handshake::close() { m_closeWanted = true; }

std::vector<std::uint8_t> Handshake::reset()
{
    m_oweReset = false;
    const std::uint32_t sequence = nextSequence();
    m_state = State::Closed;
    return segment(wire::TcpRst, sequence, 0);
}

std::optional<std::vector<std::uint8_t>> Handshake::make(std::int64_t nowNs)
{
    if (m_state == State::Closed)
        return std::nullopt;
    if (m_oweReset)
        return reset();
    if (m_state == State::Opening)
        return makeOpening(nowNs);
    if (m_state == State::Sending) {
        if (auto packet = makeSending(nowNs))
            return packet;
        if (m_oweReset)
            return reset();
    }
    if (m_oweAck) {
        m_oweAck = false;
        auto packet
            = segment(AckFlags, nextSequence(), m_peer.nextSequence(), acknowledgeOptions());
        endIfFinished();
        return packet;
    }
    if (m_state == State::Open && m_closeWanted) {
        // Whoever makes numbers up would not understand anything politer.
        if (m_outcome == HandshakeOutcome::WrongAck)
            return reset();
        m_sent = 0;
        m_state = speaksMptcp() ? State::FastClosing : State::Finishing;
    }
    if (m_state == State::FastClosing || m_state == State::Finishing)
        return makeClosing(nowNs);
    return std::nullopt;
}

std::optional<std::vector<std::uint8_t>> Handshake::makeOpening(std::int64_t nowNs)
{
    if (m_exchange.due(nowNs)) {
        return segment(wire::TcpSyn, initialSequence(), 0,
            synOptions(SynForm::Capable, m_version, family(), m_key));
    }
    if (m_exchange.answer() != SynAnswer::Pending) {
        decide(HandshakeOutcome::NotOpened);
        m_state = State::Closed;
    }
    return std::nullopt;
}

std::optional<std::vector<std::uint8_t>> Handshake::makeSending(std::int64_t nowNs)
{
    if (m_oweThirdAck) {
        m_oweThirdAck = false;
        return segment(AckFlags, initialSequence() + 1, m_peer.nextSequence(), keyOptions(false));
    }
    if (m_sent > 0 && nowNs < m_waitEndNs)
        return std::nullopt;
    // Also when TCP has acknowledged the data: an ACK that announced an address (ADD_ADDR) may have
    // had no room for the DATA_ACK, and the peer gives it again when asked again.
    if (m_sent < patience().attempts) {
        m_waitEndNs = nowNs + patience().roundTrip.timeoutNs(m_sent);
        m_lastSentNs = nowNs;
        ++m_sent;
        m_oweAck = false;
        return segment(
            DataFlags, initialSequence() + 1, m_peer.nextSequence(), keyOptions(true), Data);
    }
    if (!m_dataAcknowledged) {
        decide(HandshakeOutcome::NotAcknowledged);
        m_oweReset = true;
    } else {
        decide(m_startAcknowledged ? HandshakeOutcome::OnlyStart : HandshakeOutcome::FellBack);
    }
    m_state = State::Open;
    return std::nullopt;
}

std::optional<std::vector<std::uint8_t>> Handshake::makeClosing(std::int64_t nowNs)
{
    if (m_sent > 0 && nowNs < m_waitEndNs)
        return std::nullopt;
    if (m_sent == patience().attempts || m_finAcknowledged)
        return reset();
    m_waitEndNs = nowNs + patience().roundTrip.timeoutNs(m_sent);
    ++m_sent;
    if (m_state == State::Finishing) {
        return segment(wire::TcpAck | wire::TcpFin, nextSequence() - 1, m_peer.nextSequence());
    }
    return segment(AckFlags, nextSequence(), m_peer.nextSequence(),
        blockOf({ wire::MpFastClose { m_peerKey.value_or(0) } }, m_version));
}

void Handshake::receive(const wire::TcpSegment& tcp, std::int64_t nowNs)
{
    if (m_state == State::Closed)
        return;
    if (m_state == State::Opening) {
        if (m_exchange.take(tcp, nowNs))
            opened(tcp);
        return;
    }
    if (tcp.has(wire::TcpRst)) {
        if (!m_peer.inWindow(tcp.sequence))
            return;
        decide(HandshakeOutcome::Reset);
        m_state = State::Closed;
        return;
    }
    receiveOpen(tcp, nowNs);
}

void Handshake::opened(const wire::TcpSegment& synAck)
{
    const std::vector<std::uint8_t> sent = synOptions(SynForm::Capable, m_version, family(), m_key);
    const CapableAnswer answer = readCapable(
        { SynAnswer::SynAck, sent, synAck.options, m_version == MptcpVersion::V0 ? m_key : 0 },
        m_version);
    m_peerKey = answer.key;
    if (answer.shown != Shown::Capable || !m_peerKey) {
        decide(HandshakeOutcome::NotOpened);
        m_oweReset = true;
        return;
    }
    const auto capable = wire::parseMpCapable(findMptcpOption(synAck.options));
    m_checksum = capable && (capable->flags & wire::MpcChecksum) != 0;
    m_joinsWelcome = m_version == MptcpVersion::V0 || !capable
        || (capable->flags & wire::MpcNoMoreSubflows) == 0;
    m_peer.begin(synAck.sequence, wire::initialDataSequence(*m_peerKey, m_version));
    m_state = State::Sending;
    // RFC 6824 section 3.1 has the keys in the third ACK, and the data behind it with a DSS. In
    // version 1 the first data carries them itself.
    m_oweThirdAck = m_version == MptcpVersion::V0;
}

void Handshake::receiveOpen(const wire::TcpSegment& tcp, std::int64_t nowNs)
{
    if (tcp.has(wire::TcpSyn)) {
        // The peer did not get our third ACK.
        if (tcp.sequence + 1 == m_peer.nextSequence() && m_exchange.acknowledgesSyn(tcp)
            && m_acksSent < MostAcks) {
            ++m_acksSent;
            m_oweThirdAck = m_state == State::Sending && m_version == MptcpVersion::V0;
            m_oweAck = m_state != State::Sending;
        }
        return;
    }
    const MptcpSignals found = readSignals(tcp.options, m_version);
    if (m_peer.take(tcp, found.dss) && m_acksSent < MostAcks) {
        ++m_acksSent;
        m_oweAck = true;
    }
    if (tcp.has(wire::TcpAck))
        readAcknowledgment(tcp, nowNs);
    if (found.dss)
        readDataAck(*found.dss);
    if (found.fastClose && found.fastClose->receiverKey == m_key) {
        decide(HandshakeOutcome::Reset);
        m_oweReset = true;
    }
    if (!m_oweAck)
        endIfFinished();
}

void Handshake::endIfFinished()
{
    if (m_state == State::Finishing && m_finAcknowledged && m_peer.finished())
        m_state = State::Closed;
}

void Handshake::readAcknowledgment(const wire::TcpSegment& tcp, std::int64_t nowNs)
{
    const std::uint32_t acknowledged = tcp.acknowledgment - (initialSequence() + 1);
    if (acknowledged > DataBytes + 1)
        return;
    if (m_state == State::Sending && m_sent > 0 && !m_dataAcknowledged
        && acknowledged >= DataBytes) {
        if (m_sent == 1)
            patience().roundTrip.sample(nowNs - m_lastSentNs);
        m_dataAcknowledged = true;
        // MPTCP may look at the data a little later than TCP does.
        m_waitEndNs = nowNs + patience().roundTrip.timeoutNs(0);
    }
    if (m_state == State::Finishing && m_sent > 0 && acknowledged == DataBytes + 1)
        m_finAcknowledged = true;
}

void Handshake::readDataAck(const wire::Dss& dss)
{
    // Before our data left nobody can acknowledge it.
    if (m_state != State::Sending || m_sent == 0 || !dss.dataAck)
        return;
    const std::uint64_t start = wire::initialDataSequence(m_key, m_version) + 1;
    const auto equals = [&](std::uint64_t expected) {
        return dss.wideDataAck ? *dss.dataAck == expected
                               : std::uint32_t(*dss.dataAck) == std::uint32_t(expected);
    };
    if (equals(start + DataBytes)) {
        decide(HandshakeOutcome::Acknowledged);
    } else if (equals(start)) {
        m_startAcknowledged = true;
        return;
    } else {
        m_wrongAck = dss.dataAck;
        decide(HandshakeOutcome::WrongAck);
    }
    m_state = State::Open;
    m_oweThirdAck = false; // the next one says more
    // RFC 8684 section 3.1: the peer knows from our first DSS that subflows can join.
    m_oweAck = true;
}

void Handshake::unreachable(std::int64_t nowNs)
{
    // On a connection that is open an error may come from anybody, RFC 5927 section 6.
    if (m_state == State::Opening)
        m_exchange.unreachable(nowNs);
}

wire::Dss::Mapping Handshake::ourMapping() const
{
    wire::Dss::Mapping mapping;
    mapping.dataSequence = wire::initialDataSequence(m_key, m_version) + 1;
    mapping.subflowSequence = 1;
    mapping.length = DataBytes;
    if (m_checksum)
        mapping.checksum = wire::dssChecksum(mapping, Data);
    return mapping;
}

std::vector<std::uint8_t> Handshake::keyOptions(bool withData) const
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(m_version);
    capable.flags = std::uint8_t(wire::MpcHmac | (m_checksum ? wire::MpcChecksum : 0));
    capable.senderKey = m_key;
    capable.receiverKey = m_peerKey;
    if (!withData)
        return blockOf({ capable }, m_version);
    if (m_version == MptcpVersion::V1) {
        capable.dataLevelLength = DataBytes;
        capable.checksum = ourMapping().checksum;
        return blockOf({ capable }, m_version);
    }
    // The keys once more: should the third ACK be lost, this one stands for it. With halves of the
    // sequence numbers both options fit exactly.
    wire::Dss dss;
    dss.dataAck = m_peer.dataAck();
    dss.wideDataAck = false;
    dss.mapping = ourMapping();
    dss.wideDataSequence = false;
    return blockOf({ capable, dss }, m_version);
}

std::vector<std::uint8_t> Handshake::acknowledgeOptions() const
{
    if (m_outcome == HandshakeOutcome::FellBack || m_peer.infiniteMapping())
        return {};
    wire::Dss dss;
    dss.dataAck = m_peer.dataAck();
    return blockOf({ dss }, m_version);
}

} // namespace verify
