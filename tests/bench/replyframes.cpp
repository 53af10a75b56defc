// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replyframes.h"

#include "core/base/splitmix64.h"
#include "core/scan/replyclassifier.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/tcpsegment.h"

namespace bench {

using core::IpAddress;
using scan::Pass;
using scan::ReplyClass;

namespace {

    constexpr std::uint16_t TargetPort = 443;
    // As a TPACKET_V3 ring has them: a header of 68 bytes before each, all aligned.
    constexpr std::size_t FrameAlignment = 16;
    constexpr std::size_t FrameGap = 80;

    std::size_t startBehind(std::size_t end)
    {
        return (end + FrameAlignment - 1) / FrameAlignment * FrameAlignment + FrameGap;
    }

    struct Kind {
        Pass pass = Pass::V1;
        ReplyClass replyClass = ReplyClass::Plain;
    };

    Kind kindOf(Answer answer)
    {
        switch (answer) {
        case Answer::MptcpV1:
        case Answer::Damaged:
        case Answer::Stranger:
        case Answer::Garbage:
            return { Pass::V1, ReplyClass::Mptcp };
        case Answer::MptcpV0:
            return { Pass::V0, ReplyClass::Mptcp };
        case Answer::MirrorV1:
            return { Pass::V1, ReplyClass::Mirror };
        case Answer::MirrorV0:
            return { Pass::V0, ReplyClass::Mirror };
        case Answer::OtherVersion:
            return { Pass::V1, ReplyClass::VersionMismatch };
        case Answer::Malformed:
            return { Pass::V1, ReplyClass::Malformed };
        case Answer::Plain:
            return { Pass::V1, ReplyClass::Plain };
        case Answer::Reset:
            return { Pass::V1, ReplyClass::Rst };
        case Answer::IcmpError:
            return { Pass::V1, ReplyClass::Icmp };
        }
        return {};
    }

    /// MP_CAPABLE with a key, 12 bytes.
    std::vector<std::uint8_t> capable(std::uint8_t version, std::uint8_t flags, std::uint64_t key)
    {
        std::vector<std::uint8_t> option { wire::OptionMptcp, 12, version, flags };
        option.resize(12);
        wire::store64(option.data() + 4, key);
        return option;
    }

    /// The options of a Linux host's SYN/ACK, with what `answer` puts at their end.
    std::vector<std::uint8_t> optionsOf(Answer answer, const scan::ProbeIdentity& identity)
    {
        wire::TcpOptionBuilder builder;
        builder.mss(1460).sackPermitted().timestamps(0x12345678, 0).nop().windowScale(7);
        const std::uint64_t hostsKey = identity.fingerprint | 1;
        switch (answer) {
        case Answer::MptcpV0:
            builder.raw(capable(0, wire::MpcHmac, hostsKey));
            break;
        case Answer::MirrorV0:
            builder.raw(capable(0, wire::MpcHmac, identity.senderKey));
            break;
        case Answer::MirrorV1:
            builder.raw(scan::OwnCapableV1);
            break;
        case Answer::OtherVersion:
            builder.raw(capable(0, wire::MpcHmac, hostsKey));
            break;
        case Answer::Malformed:
            builder.raw(capable(1, 0, hostsKey));
            break;
        case Answer::Plain:
        case Answer::Reset:
        case Answer::IcmpError:
            break;
        default:
            builder.raw(capable(1, wire::MpcHmac, hostsKey));
            break;
        }
        return builder.build();
    }

    /// Scattered over the family's space, never the same twice: the multiplier is odd.
    IpAddress targetAt(std::uint64_t index, bool v6)
    {
        const std::uint64_t scattered = (index + 1) * 0x9e3779b97f4a7c15;
        if (!v6)
            return IpAddress::v4(std::uint32_t(index * 2654435761u));
        return IpAddress::v6(core::Uint128(0x20010db800000000) << 64 | scattered);
    }

    std::vector<std::uint8_t> packetOf(Answer answer, const IpAddress& target,
        const IpAddress& local, const scan::ProbeIdentity& identity)
    {
        wire::IpFields ip;
        ip.source = target;
        ip.destination = local;
        ip.hopLimit = 55;
        wire::TcpFields tcp;
        if (answer == Answer::IcmpError) {
            wire::IpFields sent;
            sent.source = local;
            sent.destination = target;
            tcp.sourcePort = identity.sourcePort;
            tcp.destinationPort = TargetPort;
            tcp.sequence = identity.sequence;
            tcp.flags = wire::TcpSyn;
            const auto probe = wire::buildTcp(sent, tcp, scan::OwnCapableV1);
            constexpr std::size_t WholeProbe = 576;
            return target.isV4() ? wire::buildIcmpError(ip, 3, 13, probe, WholeProbe)
                                 : wire::buildIcmpError(ip, 1, 1, probe, WholeProbe);
        }
        tcp.sourcePort = TargetPort;
        tcp.destinationPort = identity.sourcePort;
        tcp.sequence = 0x01020304;
        tcp.acknowledgment = identity.sequence + (answer == Answer::Stranger ? 5 : 1);
        tcp.flags
            = answer == Answer::Reset ? wire::TcpRst | wire::TcpAck : wire::TcpSyn | wire::TcpAck;
        const auto options
            = answer == Answer::Reset ? std::vector<std::uint8_t>() : optionsOf(answer, identity);
        return wire::buildTcp(ip, tcp, options);
    }

} // namespace

ReplyFrames::ReplyFrames(
    const Traffic& traffic, std::size_t count, const scan::ProbeIdentifier& identifier)
{
    const IpAddress localV4 = IpAddress::v4(0xc0000201);
    const IpAddress localV6 = IpAddress::v6(core::Uint128(0x20010db8) << 96 | 1);
    std::uint64_t random = count;
    m_bytes.reserve(count * 224);
    for (std::size_t index = 0; m_ends.size() < count; ++index) {
        const Answer answer = traffic.answers[index % traffic.answers.size()];
        // The families change with every round of answers, so that each meets each.
        const bool v6 = !traffic.v4 || (traffic.v6 && index / traffic.answers.size() % 2 == 1);
        const IpAddress target = targetAt(index, v6);
        const Kind kind = kindOf(answer);
        const auto identity = identifier.identify(target, TargetPort, kind.pass);
        auto packet = packetOf(answer, target, v6 ? localV6 : localV4, identity);
        std::uint64_t times = 1;
        switch (answer) {
        case Answer::Stranger:
            ++m_expected.notOurs;
            break;
        case Answer::Damaged:
            packet.back() ^= 0x10;
            ++m_expected.parseErrors;
            break;
        case Answer::Garbage:
            for (std::uint8_t& byte : packet)
                byte = std::uint8_t(core::splitMix64(++random));
            packet[0] = std::uint8_t(0x10 | (packet[0] & 0x0f)); // no version of IP
            ++m_expected.parseErrors;
            break;
        default:
            m_fingerprints.push_back(identity.fingerprint);
            if (traffic.repeatEvery > 0 && index % traffic.repeatEvery == 0
                && m_ends.size() + 1 < count) {
                times = 2;
                ++m_expected.repeats;
            }
            m_expected.validated += times;
            ++m_expected.classes[std::size_t(kind.replyClass)];
            break;
        }
        for (; times > 0; --times)
            add(packet, v6);
    }
    m_expected.frames = m_ends.size();
    m_frames.reserve(m_ends.size());
    std::size_t start = startBehind(0);
    for (const std::size_t end : m_ends) {
        m_frames.push_back({ wire::Bytes(m_bytes).subspan(start, end - start), TimeNs });
        start = startBehind(end);
    }
}

void ReplyFrames::add(const std::vector<std::uint8_t>& packet, bool v6)
{
    const std::size_t start = startBehind(m_bytes.size());
    m_bytes.resize(start + wire::EthernetHeaderBytes + packet.size());
    wire::storeEthernetHeader(
        m_bytes.data() + start, {}, {}, v6 ? wire::EtherTypeIpv6 : wire::EtherTypeIpv4);
    std::copy(packet.begin(), packet.end(),
        m_bytes.begin() + std::ptrdiff_t(start + wire::EthernetHeaderBytes));
    m_ends.push_back(m_bytes.size());
}

} // namespace bench
