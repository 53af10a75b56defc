// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labclient.h"

#include "core/lab/labprefixes.h"
#include "core/wire/dsschecksum.h"

namespace labtest {

namespace {

    wire::Bytes bytesOf(const QByteArray& data)
    {
        return { reinterpret_cast<const std::uint8_t*>(data.constData()),
            std::size_t(data.size()) };
    }

    core::IpAddress address(const char* text) { return core::IpAddress::parse(text).value(); }

} // namespace

QByteArray Answer::payload() const
{
    const wire::TcpSegment segment = tcp();
    return { reinterpret_cast<const char*>(segment.payload.data()),
        qsizetype(segment.payload.size()) };
}

QByteArray Answer::mptcpHex() const
{
    QByteArray hex;
    const wire::TcpSegment segment = tcp();
    wire::TcpOptionWalk walk(segment.options);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            hex += QByteArray::fromStdString(wire::toHex(option->bytes));
    }
    return hex;
}

QByteArray kindsOf(const Answers& answers)
{
    QByteArrayList kinds;
    for (const Answer& answer : answers) {
        const wire::IpPacket ip = answer.ip();
        const wire::TcpSegment tcp = answer.tcp();
        QByteArrayList words;
        if (tcp.has(wire::TcpSyn))
            words << "syn";
        if (tcp.has(wire::TcpFin))
            words << "fin";
        if (tcp.has(wire::TcpRst))
            words << "rst";
        else if (tcp.has(wire::TcpAck))
            words << "ack";
        if (!tcp.payload.empty())
            words << "data";
        if (!wire::tcpChecksumValid(ip))
            words << "damaged";
        kinds << words.join(' ');
    }
    return kinds.join(", ");
}

LabClient::LabClient(lab::Device& device, core::Family family, wire::MptcpVersion version)
    : address(labtest::address(family == core::Family::V4 ? "10.1.0.1" : "fd00:10:1::1"))
    , host(labtest::address(family == core::Family::V4 ? "100.64.3.4" : "fd64:64::304"))
    , m_device(&device)
    , m_version(version)
{
}

LabClient LabClient::another() const
{
    LabClient next(*m_device, address.family(), m_version);
    next.port = std::uint16_t(port + 1);
    next.initial = initial + 0x1000;
    next.key = key;
    next.checksum = checksum;
    next.timestamps = timestamps;
    return next;
}

std::vector<std::uint8_t> LabClient::capableSyn() const
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(m_version);
    if (checksum)
        capable.flags |= wire::MpcChecksum;
    if (m_version == wire::MptcpVersion::V0)
        capable.senderKey = key;
    return wire::buildMptcp(capable);
}

std::vector<std::uint8_t> LabClient::capableAck() const
{
    wire::MpCapable capable;
    capable.version = std::uint8_t(m_version);
    if (checksum)
        capable.flags |= wire::MpcChecksum;
    capable.senderKey = key;
    capable.receiverKey = hostKey;
    return wire::buildMptcp(capable);
}

std::vector<std::uint8_t> LabClient::capableData(const QByteArray& data) const
{
    wire::MpCapable capable
        = std::get<wire::MpCapable>(wire::parseMptcp(capableAck(), m_version).value());
    capable.dataLevelLength = std::uint16_t(data.size());
    if (checksum) {
        capable.checksum
            = wire::dssChecksum({ clientFirst(), 1, *capable.dataLevelLength, {} }, bytesOf(data));
    }
    return wire::buildMptcp(capable);
}

wire::Dss LabClient::dss(const QByteArray& data, bool fin) const
{
    wire::Dss dss;
    dss.dataAck = hostFirst() + dataSent;
    dss.dataFin = fin;
    if (!data.isEmpty() || fin) {
        wire::Dss::Mapping mapping;
        mapping.dataSequence = clientFirst() + dataSent;
        mapping.subflowSequence = data.isEmpty() ? 0 : sent + 1;
        mapping.length = std::uint16_t(data.size() + (fin ? 1 : 0));
        if (checksum)
            mapping.checksum = wire::dssChecksum(mapping, bytesOf(data));
        dss.mapping = mapping;
    }
    return dss;
}

std::vector<std::uint8_t> LabClient::dssBytes(const QByteArray& data, bool fin) const
{
    return wire::buildMptcp(dss(data, fin));
}

std::vector<std::uint8_t> LabClient::joinSyn(std::uint32_t token) const
{
    return wire::buildMptcp(wire::MpJoinSyn { false, 1, token, nonce });
}

std::vector<std::uint8_t> LabClient::joinAck(const LabClient& first) const
{
    return wire::buildMptcp(
        wire::MpJoinAck { wire::joinHmac(first.key, first.hostKey, nonce, hostNonce, m_version) });
}

Answers LabClient::raw(std::uint8_t flags, std::uint32_t sequence, std::uint32_t acknowledgment,
    const std::vector<std::uint8_t>& mptcp, const QByteArray& payload)
{
    wire::IpFields ip;
    ip.source = address;
    ip.destination = host;
    wire::TcpFields tcp;
    tcp.sourcePort = port;
    tcp.destinationPort = lab::LabPort;
    tcp.sequence = sequence;
    tcp.acknowledgment = acknowledgment;
    tcp.flags = flags;
    wire::TcpOptionBuilder options;
    if ((flags & wire::TcpSyn) != 0)
        options.mss(1440);
    if (timestamps)
        options.nop().nop().timestamps(77, 88);
    if ((flags & wire::TcpSyn) != 0 && timestamps)
        options.nop().windowScale(7);
    options.raw(mptcp);
    Answers answers;
    for (lab::DevicePacket& packet :
        m_device->receive(wire::buildTcp(ip, tcp, options.build(), bytesOf(payload))))
        answers.emplace_back(std::move(packet.ip));
    return answers;
}

Answers LabClient::send(
    std::uint8_t flags, const std::vector<std::uint8_t>& mptcp, const QByteArray& payload)
{
    Answers answers = raw(flags, initial + 1 + sent, hostInitial + 1 + received, mptcp, payload);
    sent += std::uint32_t(payload.size()) + ((flags & wire::TcpFin) != 0 ? 1 : 0);
    for (const Answer& answer : answers) {
        received += std::uint32_t(answer.payload().size())
            + ((answer.flags() & wire::TcpFin) != 0 ? 1 : 0);
    }
    return answers;
}

Answers LabClient::syn(const std::vector<std::uint8_t>& mptcp)
{
    Answers answers = raw(wire::TcpSyn, initial, 0, mptcp);
    if (answers.size() == 1)
        hostInitial = answers[0].tcp().sequence;
    return answers;
}

bool LabClient::open()
{
    const Answers answers = syn(capableSyn());
    const auto capable = answers.size() == 1 ? answers[0].mptcp<wire::MpCapable>() : std::nullopt;
    if (!capable || !capable->senderKey)
        return false;
    hostKey = *capable->senderKey;
    return true;
}

Answers LabClient::talk(const QByteArray& data)
{
    Answers answers = send(wire::TcpAck, capableAck());
    if (!answers.empty())
        return answers;
    answers = send(wire::TcpAck | wire::TcpPsh,
        m_version == wire::MptcpVersion::V0 ? dssBytes(data) : capableData(data), data);
    dataSent += std::uint64_t(data.size());
    return answers;
}

Answers LabClient::say(const QByteArray& data)
{
    Answers answers = send(wire::TcpAck | wire::TcpPsh, dssBytes(data), data);
    dataSent += std::uint64_t(data.size());
    return answers;
}

bool LabClient::establish()
{
    if (!open())
        return false;
    const Answers answers = talk("GET / HTTP/1.0\r\n\r\n");
    return answers.size() == 1 && answers[0].mptcp<wire::Dss>().has_value();
}

Answers LabClient::join(const LabClient& first)
{
    Answers answers = syn(joinSyn(first.hostToken()));
    const auto synAck = answers.size() == 1 ? answers[0].mptcp<wire::MpJoinSynAck>() : std::nullopt;
    if (!synAck)
        return answers;
    hostNonce = synAck->nonce;
    hostKey = first.hostKey;
    dataSent = first.dataSent;
    return send(wire::TcpAck, joinAck(first));
}

} // namespace labtest
