// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/boxflow.h"

#include "core/base/splitmix64.h"
#include "core/wire/ippacket.h"

namespace lab {

using core::splitMix64;

namespace {

    constexpr std::size_t PortBytes = 4;
    constexpr std::size_t EchoIdentifierOffset = 4;

    std::uint64_t absorb(std::uint64_t state, const core::IpAddress& address)
    {
        const core::Uint128 value = address.value();
        return splitMix64(splitMix64(state ^ std::uint64_t(value)) ^ std::uint64_t(value >> 64));
    }

    bool isEcho(const wire::IpPacket& ip)
    {
        const bool v4 = ip.family == core::Family::V4;
        const std::uint8_t type = ip.payload[0];
        return v4 ? type == 0 || type == 8 : type == 128 || type == 129;
    }

} // namespace

std::optional<BoxFlow> flowOf(wire::Bytes packet, Heading heading)
{
    const auto ip = wire::parseIp(packet);
    if (!ip || ip->fragmentOffset != 0)
        return std::nullopt;
    const bool outward = heading == Heading::ToTarget;
    BoxFlow flow;
    flow.protocol = ip->protocol;
    flow.scanner = outward ? ip->source : ip->destination;
    flow.target = outward ? ip->destination : ip->source;
    const wire::Bytes payload = ip->payload;
    switch (ip->protocol) {
    case wire::ProtocolTcp:
    case wire::ProtocolUdp:
        if (payload.size() < PortBytes)
            return std::nullopt;
        flow.scannerPort = wire::load16(&payload[outward ? 0 : 2]);
        flow.targetPort = wire::load16(&payload[outward ? 2 : 0]);
        break;
    case wire::ProtocolIcmp:
    case wire::ProtocolIcmp6:
        if (payload.size() >= EchoIdentifierOffset + 2 && isEcho(*ip))
            flow.scannerPort = wire::load16(&payload[EchoIdentifierOffset]);
        break;
    default:
        break;
    }
    return flow;
}

std::uint64_t drawFor(const BoxFlow& flow, std::uint64_t seed, std::uint64_t purpose)
{
    std::uint64_t state = splitMix64(splitMix64(seed) ^ purpose);
    state = absorb(absorb(state, flow.scanner), flow.target);
    const std::uint64_t ports = std::uint64_t(flow.scannerPort) << 16 | flow.targetPort;
    return splitMix64(state ^ (ports << 8 | flow.protocol));
}

} // namespace lab
