// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpoption.h"

#include <string>

/// Packets between one scanner and one host, as the tests of middleboxes send them past a box.
namespace labtest {

using Packet = std::vector<std::uint8_t>;

constexpr core::Family BothFamilies[] = { core::Family::V4, core::Family::V6 };
constexpr std::uint64_t ScannerKey = 0x0102030405060708U;
constexpr std::uint64_t HostKey = 0x1112131415161718U;
constexpr std::uint32_t ScannerSequence = 1000;
constexpr std::uint32_t HostSequence = 5000;
constexpr std::uint16_t ScannerPort = 40000;

core::IpAddress scannerAddress(core::Family family);
core::IpAddress hostAddress(core::Family family);
/// The next router of the box and its second of two balanced ones.
lab::BoxPlace place();
core::IpAddress nextRouter(core::Family family);

/// MSS 1460, window scale 7 and then `mptcp`.
Packet options(const Packet& mptcp);
/// MP_CAPABLE of a SYN, a SYN/ACK, and a third ACK.
Packet capableSyn(int version);
Packet capableSynAck(int version, std::uint64_t key = HostKey);
Packet capableAck(int version, std::uint64_t senderKey, std::uint64_t receiverKey);

/// From the scanner to the host and back.
Packet toHost(core::Family family, std::uint8_t flags, const Packet& block,
    std::uint32_t acknowledgment = 0, std::uint16_t port = ScannerPort);
Packet fromHost(core::Family family, std::uint8_t flags, const Packet& block,
    std::uint32_t acknowledgment = ScannerSequence + 1, std::uint16_t port = ScannerPort);
Packet syn(core::Family family, const Packet& mptcp, std::uint16_t port = ScannerPort);
Packet synAck(core::Family family, const Packet& mptcp);
Packet udp(core::Family family, std::uint16_t port = ScannerPort);
/// An echo request, or the reply to it.
Packet echo(core::Family family, bool reply = false, std::uint16_t identifier = 77);
/// The other direction of a TCP, UDP or echo packet.
Packet turnedAround(const Packet& packet);

/// Time Exceeded from `router` about `packet`, to whom sent it.
Packet timeExceeded(
    const core::IpAddress& router, const Packet& packet, std::size_t quoteBytes = 548);

/// Empty, or what a receiver would find wrong: lengths, the checksums of IP, TCP, UDP and ICMP, and
/// of a quote that is whole.
std::string flaw(wire::Bytes packet);

/// The one packet that leaves the box, which must go on as it was headed; empty otherwise.
Packet passed(lab::Middlebox& box, const Packet& packet, lab::Heading heading);

wire::IpPacket ipOf(const Packet& packet);
wire::TcpSegment tcpOf(const Packet& packet);
wire::IcmpMessage icmpOf(const Packet& packet);
wire::QuotedProbe quoteOf(const Packet& packet);

} // namespace labtest
