// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/mptcphost.h"

namespace lab {

namespace {

    constexpr std::uint8_t ForgedHopLimit = 128;
    constexpr std::int64_t ForgedLeadUs = 2000;

} // namespace

MptcpHost::MptcpHost(std::uint64_t seed, const MptcpProfile& profile)
    : TcpHost(seed, profile.rule)
    , m_profile(profile)
{
}

std::vector<DevicePacket> MptcpHost::answerSyn(
    const wire::IpPacket& ip, const wire::TcpSegment& syn, const SynView& view)
{
    if (const auto join = joinOf(view))
        return answerJoin(ip, syn, view, *join);
    return TcpHost::answerSyn(ip, syn, view);
}

std::vector<DevicePacket> MptcpHost::answerJoin(const wire::IpPacket& ip,
    const wire::TcpSegment& syn, const SynView& view, const wire::MpJoinSyn& join)
{
    const std::lock_guard lock(m_mutex);
    const std::shared_ptr<MptcpConnection> connection = m_tokens->find(join.receiverToken);
    if (!connection)
        return refuseJoin(ip, syn, ResetMptcp);
    if (!m_profile.joins || !connection->established())
        return refuseJoin(ip, syn, ResetProhibited);

    const auto& [version, clientKey, hostKey, checksum] = connection->agreed();
    const Flow flow = flowOf(ip, syn, syn.sequence);
    const Agreement agreement { view.windowScale, true };
    const MptcpSubflow::Join nonces { join.nonce, values().joinNonce(flow) };
    const TcpConnection* const known = m_connections.find(flow);
    if (!known || known->flow() != flow) {
        TcpStream::Start start { flow, cookieSequence(values(), flow, agreement),
            agreement.windowScale, {} };
        if (view.timestamp)
            start.timestamp = view.ownTimestamp;
        m_connections.put(std::make_unique<MptcpSubflow>(TcpStream(start), connection, nonces));
    }
    wire::MpJoinSynAck answer;
    answer.nonce = nonces.hostNonce;
    answer.truncatedHmac = wire::truncatedJoinHmac(
        wire::joinHmac(hostKey, clientKey, nonces.hostNonce, nonces.clientNonce, version));
    return synAck(ip, syn, view, agreement, linuxOptions(view, wire::buildMptcp(answer)));
}

std::vector<DevicePacket> MptcpHost::refuseJoin(
    const wire::IpPacket& ip, const wire::TcpSegment& syn, ResetReason reason) const
{
    if (!m_profile.versionOne)
        return refuse(ip, syn);
    return refuse(ip, syn, wire::buildMptcp(wire::MpTcpReset { false, reason }));
}

std::unique_ptr<TcpConnection> MptcpHost::open(
    const TcpStream& stream, Agreement agreement, const wire::TcpSegment& third)
{
    // The subflow that joined was forgotten, and plain TCP cannot take its place.
    if (agreement.join)
        return nullptr;
    const auto capable = wire::readOptions(third.options, wire::MptcpVersion::V1).capable;
    const std::uint64_t key = values().mptcpKey(stream.flow());
    if (!capable || !completes(*capable, third) || capable->receiverKey != key)
        return TcpHost::open(stream, agreement, third);
    MptcpConnection::Agreed agreed;
    agreed.version = capable->version == 0 ? wire::MptcpVersion::V0 : wire::MptcpVersion::V1;
    agreed.clientKey = *capable->senderKey;
    agreed.hostKey = key;
    agreed.checksum = (capable->flags & wire::MpcChecksum) != 0;
    return std::make_unique<MptcpSubflow>(
        stream, std::make_shared<MptcpConnection>(agreed, m_tokens));
}

bool MptcpHost::completes(const wire::MpCapable& capable, const wire::TcpSegment& third) const
{
    if (!capable.senderKey || !capable.receiverKey || !acceptableFlags(capable))
        return false;
    if (capable.version == 0)
        return m_profile.versionZero;
    // RFC 8684 section 3.1: with data, and only then, MP_CAPABLE has the data's length.
    return capable.version == 1 && m_profile.versionOne
        && capable.dataLevelLength.has_value() == !third.payload.empty();
}

std::vector<DevicePacket> EarlyResetHost::receiveTcp(
    const wire::IpPacket& ip, const wire::TcpSegment& tcp)
{
    std::vector<DevicePacket> packets = MptcpHost::receiveTcp(ip, tcp);
    const bool opens = tcp.has(wire::TcpSyn) && !tcp.has(wire::TcpAck);
    if (packets.empty() || tcp.destinationPort != LabPort || !opens)
        return packets;
    for (DevicePacket& packet : packets)
        packet.delayUs += ForgedLeadUs;

    wire::IpFields header = answerHeader(ip);
    header.hopLimit = ForgedHopLimit;
    wire::TcpFields reset;
    reset.sourcePort = tcp.destinationPort;
    reset.destinationPort = tcp.sourcePort;
    reset.acknowledgment = tcp.sequence + 1;
    reset.flags = wire::TcpRst | wire::TcpAck;
    reset.window = 0;
    packets.insert(packets.begin(), { wire::buildTcp(header, reset, {}), 0 });
    return packets;
}

} // namespace lab
