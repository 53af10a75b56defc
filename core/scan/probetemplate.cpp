// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probetemplate.h"

#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

#include <algorithm>
#include <cstring>

namespace scan {

namespace {

    constexpr std::uint16_t EthernetMss4 = 1460;
    constexpr std::uint16_t EthernetMss6 = 1440;
    constexpr std::uint8_t LinuxWindowShift = 7;
    constexpr std::uint16_t LinuxWindow = 64240;
    constexpr std::uint16_t PlainWindow = 65535;

    constexpr std::size_t Ipv4Bytes = 20;
    constexpr std::size_t Ipv6Bytes = 40;
    constexpr std::size_t TcpBytes = 20;

    /// Where the data of the first option of `kind` begins in the block, 0 when it is not there.
    std::size_t dataOffset(wire::Bytes block, std::uint8_t kind)
    {
        wire::TcpOptionWalk walk(block);
        while (const auto option = walk.next()) {
            if (option->kind == kind)
                return option->offset + std::size_t(2);
        }
        return 0;
    }

} // namespace

std::vector<std::uint8_t> probeMptcpOption(Pass pass, std::uint64_t senderKey)
{
    wire::MpCapable capable;
    switch (pass) {
    case Pass::V0:
        capable.version = 0;
        capable.senderKey = senderKey;
        return wire::buildMptcp(capable, wire::MptcpVersion::V0);
    case Pass::V1:
        return wire::buildMptcp(capable, wire::MptcpVersion::V1);
    case Pass::Control:
        break;
    }
    return {};
}

std::vector<std::uint8_t> probeOptionBlock(
    Pass pass, ProbeOptions options, core::Family family, std::uint64_t senderKey)
{
    wire::TcpOptionBuilder builder;
    builder.mss(family == core::Family::V4 ? EthernetMss4 : EthernetMss6);
    if (options == ProbeOptions::Linux)
        builder.sackPermitted().timestamps(0, 0).nop().windowScale(LinuxWindowShift);
    return builder.raw(probeMptcpOption(pass, senderKey)).build();
}

ProbeTemplate::ProbeTemplate(const net::Path& path, wire::LinkType link, Pass pass,
    ProbeOptions options, std::uint8_t hopLimit)
    : m_isV4(path.source.isV4())
{
    const core::Family family = path.source.family();
    // A key of zero leaves the sum of the template free of it.
    const std::vector<std::uint8_t> block = probeOptionBlock(pass, options, family, 0);

    wire::IpFields ip;
    ip.source = path.source;
    ip.destination = core::IpAddress::fromValue(family, 0);
    ip.hopLimit = hopLimit;
    wire::TcpFields tcp;
    tcp.flags = wire::TcpSyn;
    tcp.window = options == ProbeOptions::Linux ? LinuxWindow : PlainWindow;
    std::vector<std::uint8_t> packet = wire::buildTcp(ip, tcp, block);

    const std::size_t ipBytes = m_isV4 ? Ipv4Bytes : Ipv6Bytes;
    if (m_isV4) {
        wire::store16(packet.data() + 10, 0);
        m_ipSum = wire::checksumAdd({ packet.data(), Ipv4Bytes });
    }
    std::uint8_t* const segment = packet.data() + ipBytes;
    wire::store16(segment + 16, 0);
    const std::size_t segmentBytes = packet.size() - ipBytes;
    m_tcpSum = wire::pseudoHeaderSum(
        ip.source, ip.destination, wire::ProtocolTcp, std::uint32_t(segmentBytes));
    m_tcpSum = wire::checksumAdd({ segment, segmentBytes }, m_tcpSum);

    if (link == wire::LinkType::Ethernet) {
        m_frame.resize(wire::EthernetHeaderBytes);
        wire::storeEthernetHeader(m_frame.data(), path.nextHopMac, path.sourceMac,
            m_isV4 ? wire::EtherTypeIpv4 : wire::EtherTypeIpv6);
    }
    m_ip = m_frame.size();
    m_tcp = m_ip + ipBytes;
    m_frame.insert(m_frame.end(), packet.begin(), packet.end());

    const std::size_t blockStart = m_tcp + TcpBytes;
    if (pass == Pass::V0)
        m_key = blockStart + dataOffset(block, wire::OptionMptcp) + 2; // subtype and flags
    if (const std::size_t offset = dataOffset(block, wire::OptionTimestamps))
        m_timestamp = blockStart + offset;
}

void ProbeTemplate::writeV6(net::FrameSlot& slot, const core::IpAddress& target,
    std::uint64_t targetPort, const IdentityWords& identity, std::uint64_t timestamp) const
{
    if (slot.writtenBy != this)
        writeWhole(slot);
    const auto address = target.bytes();
    std::memcpy(slot.data + m_ip + 24, address.data(), address.size());
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < address.size(); i += 4)
        sum += wire::load32(address.data() + i);
    writeTcp(slot, sum, targetPort, identity, timestamp);
}

void ProbeTemplate::writeWhole(net::FrameSlot& slot) const
{
    std::memcpy(slot.data, m_frame.data(), m_frame.size());
    slot.length = std::uint32_t(m_frame.size());
    slot.writtenBy = this;
}

} // namespace scan
