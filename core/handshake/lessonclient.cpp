// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lessonclient.h"

#include "core/handshake/segmentview.h"
#include "core/wire/dsschecksum.h"
#include "core/wire/mptcpkeys.h"

namespace handshake {

using wire::MptcpVersion;

namespace {

    constexpr std::uint16_t EthernetMss4 = 1460;
    constexpr std::uint16_t EthernetMss6 = 1440;
    constexpr std::uint8_t SecondAddressId = 1;
    constexpr std::string_view FirstText = "Hello over the first path.\r\n";
    constexpr std::string_view SecondText = "And hello over the second.\r\n";

    wire::Bytes bytesOf(std::string_view text)
    {
        return { reinterpret_cast<const std::uint8_t*>(text.data()), text.size() };
    }

} // namespace

LessonClient::LessonClient(const ClientSetup& setup)
    : m_setup(setup)
    , m_subflows { { setup.first, setup.firstSequence, setup.firstSequence, 0, false },
        { setup.second, setup.secondSequence, setup.secondSequence, 0, false } }
{
}

LessonClient::Packet LessonClient::segment(Subflow& subflow, std::uint8_t flags,
    const std::vector<std::uint8_t>& mptcp, wire::Bytes payload)
{
    wire::IpFields ip;
    ip.source = subflow.local.address;
    ip.destination = m_setup.listener.address;
    wire::TcpFields tcp;
    tcp.sourcePort = subflow.local.port;
    tcp.destinationPort = m_setup.listener.port;
    tcp.sequence = subflow.sent;
    tcp.acknowledgment = (flags & wire::TcpAck) != 0 ? subflow.received : 0;
    tcp.flags = flags;
    wire::TcpOptionBuilder options;
    if ((flags & wire::TcpSyn) != 0)
        options.mss(ip.source.isV4() ? EthernetMss4 : EthernetMss6);
    options.raw(mptcp);
    const bool counts = (flags & (wire::TcpSyn | wire::TcpFin)) != 0;
    subflow.sent += std::uint32_t(payload.size()) + (counts ? 1U : 0U);
    return wire::buildTcp(ip, tcp, options.build(), payload);
}

std::vector<std::uint8_t> LessonClient::synOption() const
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(m_setup.version);
    if (m_setup.version == MptcpVersion::V0) {
        capable.senderKey = m_setup.key;
        capable.flags |= wire::MpcChecksum;
    }
    return wire::buildMptcp(capable, m_setup.version);
}

std::vector<std::uint8_t> LessonClient::keyOption(std::optional<std::uint16_t> dataLength) const
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(m_setup.version);
    if (m_checksum)
        capable.flags |= wire::MpcChecksum;
    capable.senderKey = m_setup.key;
    capable.receiverKey = m_peerKey;
    capable.dataLevelLength = dataLength;
    return wire::buildMptcp(capable, m_setup.version);
}

std::vector<std::uint8_t> LessonClient::ackOption() const
{
    if (!m_mptcp)
        return {};
    wire::Dss dss;
    dss.dataAck = wire::initialDataSequence(m_peerKey, m_setup.version) + 1 + m_dataReceived;
    return wire::buildMptcp(dss, m_setup.version);
}

std::vector<std::uint8_t> LessonClient::mappingOption(
    std::uint32_t subflowSequence, wire::Bytes data, bool fin) const
{
    wire::Dss dss;
    dss.dataAck = wire::initialDataSequence(m_peerKey, m_setup.version) + 1 + m_dataReceived;
    wire::Dss::Mapping mapping;
    mapping.dataSequence = wire::initialDataSequence(m_setup.key, m_setup.version) + 1 + m_dataSent;
    mapping.subflowSequence = subflowSequence;
    mapping.length = std::uint16_t(data.size() + (fin ? 1 : 0));
    if (m_checksum)
        mapping.checksum = wire::dssChecksum(mapping, data);
    dss.mapping = mapping;
    dss.dataFin = fin;
    return wire::buildMptcp(dss, m_setup.version);
}

LessonClient::Packet LessonClient::dataSegment(Subflow& subflow, std::string_view text)
{
    const wire::Bytes data = bytesOf(text);
    std::vector<std::uint8_t> option;
    if (m_mptcp) {
        // RFC 8684 section 3.1: the first data has both keys in place of a mapping.
        const bool first = m_dataSent == 0 && m_setup.version == MptcpVersion::V1;
        option = first ? keyOption(std::uint16_t(data.size()))
                       : mappingOption(subflow.sent - subflow.initial, data, false);
    }
    m_dataSent += data.size();
    return segment(subflow, wire::TcpAck | wire::TcpPsh, option, data);
}

std::optional<std::vector<std::uint8_t>> LessonClient::next()
{
    auto& [first, second] = m_subflows;
    switch (m_step) {
    case Step::Syn:
        m_step = Step::AwaitSynAck;
        return segment(first, wire::TcpSyn, synOption());
    case Step::ThirdAck:
        m_step = afterHandshake();
        return segment(
            first, wire::TcpAck, m_mptcp ? keyOption(std::nullopt) : std::vector<std::uint8_t>());
    case Step::Data:
        m_step = Step::AwaitEcho;
        return dataSegment(first, FirstText);
    case Step::AckEcho: {
        m_step = afterData();
        return segment(first, wire::TcpAck, ackOption());
    }
    case Step::Signal:
        m_step = afterData();
        return segment(first, wire::TcpAck, ackOption());
    case Step::JoinSyn:
        m_step = Step::AwaitJoinSynAck;
        return segment(second, wire::TcpSyn,
            wire::buildMptcp(wire::MpJoinSyn { false, SecondAddressId,
                wire::tokenOf(m_peerKey, m_setup.version), m_setup.nonce }));
    case Step::JoinAck:
        m_step = Step::AwaitConfirmation;
        return segment(second, wire::TcpAck,
            wire::buildMptcp(wire::MpJoinAck { wire::joinHmac(
                m_setup.key, m_peerKey, m_setup.nonce, m_peerNonce, m_setup.version) }));
    case Step::JoinData:
        m_step = Step::AwaitJoinEcho;
        return dataSegment(second, SecondText);
    case Step::AckJoinEcho:
        m_step = atTheEnd();
        return segment(second, wire::TcpAck, ackOption());
    case Step::DataFin: {
        m_step = Step::AwaitDataFin;
        auto option = mappingOption(0, {}, true);
        ++m_dataSent;
        return segment(first, wire::TcpAck, option);
    }
    case Step::AckDataFin:
        m_step = Step::Fin;
        return segment(first, wire::TcpAck, ackOption());
    case Step::Fin:
        m_step = Step::AwaitFin;
        return segment(m_subflows[m_closing], wire::TcpAck | wire::TcpFin, ackOption());
    case Step::AckFin: {
        Subflow& closed = m_subflows[m_closing];
        m_step = afterFin();
        return segment(closed, wire::TcpAck, ackOption());
    }
    case Step::AwaitSynAck:
    case Step::AwaitEcho:
    case Step::AwaitJoinSynAck:
    case Step::AwaitConfirmation:
    case Step::AwaitJoinEcho:
    case Step::AwaitDataFin:
    case Step::AwaitFin:
    case Step::Done:
        break;
    }
    return std::nullopt;
}

LessonClient::Step LessonClient::afterHandshake() const
{
    if (m_setup.data)
        return Step::Data;
    return m_setup.join && m_mptcp ? Step::Signal : atTheEnd();
}

LessonClient::Step LessonClient::afterData() const
{
    return m_setup.join && m_mptcp ? Step::JoinSyn : atTheEnd();
}

LessonClient::Step LessonClient::afterJoin() const
{
    return m_setup.data ? Step::JoinData : atTheEnd();
}

LessonClient::Step LessonClient::atTheEnd() const
{
    if (!m_setup.teardown)
        return Step::Done;
    return m_mptcp ? Step::DataFin : Step::Fin;
}

LessonClient::Step LessonClient::afterFin()
{
    ++m_closing;
    return m_closing < std::size(m_subflows) && m_subflows[m_closing].open ? Step::Fin : Step::Done;
}

void LessonClient::take(wire::Bytes packet)
{
    const auto ip = wire::parseIp(packet);
    const auto tcp = ip && ip->protocol == wire::ProtocolTcp
        ? wire::parseTcp(ip->payload)
        : tl::unexpected(wire::ParseError::Unsupported);
    if (!tcp)
        return;
    if (tcp->has(wire::TcpRst)) {
        m_step = Step::Done;
        return;
    }
    auto& [first, second] = m_subflows;
    Subflow& subflow = tcp->destinationPort == second.local.port ? second : first;
    switch (m_step) {
    case Step::AwaitSynAck:
        return takeSynAck(*tcp);
    case Step::AwaitJoinSynAck:
        return takeJoinSynAck(*tcp);
    case Step::AwaitConfirmation:
        m_step = afterJoin();
        return;
    case Step::AwaitEcho:
        takeData(subflow, *tcp);
        // Section 3.7 of the RFCs: data that is acknowledged without a signal ends MPTCP.
        m_mptcp = m_mptcp && m_signalled;
        if (!tcp->payload.empty())
            m_step = Step::AckEcho;
        return;
    case Step::AwaitJoinEcho:
        takeData(subflow, *tcp);
        if (!tcp->payload.empty())
            m_step = Step::AckJoinEcho;
        return;
    case Step::AwaitDataFin: {
        const auto dss = wire::readOptions(tcp->options, m_setup.version).dss;
        if (dss && dss->dataFin) {
            ++m_dataReceived;
            m_step = Step::AckDataFin;
        }
        return;
    }
    case Step::AwaitFin:
        takeData(subflow, *tcp);
        if (tcp->has(wire::TcpFin)) {
            ++subflow.received;
            m_step = Step::AckFin;
        }
        return;
    default:
        return;
    }
}

void LessonClient::takeSynAck(const wire::TcpSegment& tcp)
{
    Subflow& first = m_subflows[0];
    if (!tcp.isSynAck() || tcp.acknowledgment != first.sent)
        return;
    const auto capable = wire::readOptions(tcp.options, m_setup.version).capable;
    m_mptcp = capable && capable->senderKey && capable->version == std::uint8_t(m_setup.version);
    if (m_mptcp) {
        m_peerKey = *capable->senderKey;
        m_checksum
            = (capable->flags & wire::MpcChecksum) != 0 || m_setup.version == MptcpVersion::V0;
    }
    first.received = tcp.sequence + 1;
    first.open = true;
    m_step = Step::ThirdAck;
}

void LessonClient::takeJoinSynAck(const wire::TcpSegment& tcp)
{
    Subflow& second = m_subflows[1];
    if (!tcp.isSynAck() || tcp.acknowledgment != second.sent)
        return;
    const auto answer = wire::readOptions(tcp.options, m_setup.version).joinSynAck;
    const auto expected = answer ? wire::truncatedJoinHmac(wire::joinHmac(m_peerKey, m_setup.key,
                              answer->nonce, m_setup.nonce, m_setup.version))
                                 : 0;
    if (!answer || answer->truncatedHmac != expected) {
        m_step = atTheEnd();
        return;
    }
    m_peerNonce = answer->nonce;
    second.received = tcp.sequence + 1;
    second.open = true;
    m_step = Step::JoinAck;
}

void LessonClient::takeData(Subflow& subflow, const wire::TcpSegment& tcp)
{
    const auto options = wire::readOptions(tcp.options, m_setup.version);
    m_signalled = m_signalled || options.dss.has_value();
    if (tcp.sequence != subflow.received)
        return;
    subflow.received += std::uint32_t(tcp.payload.size());
    m_dataReceived += tcp.payload.size();
}

} // namespace handshake
