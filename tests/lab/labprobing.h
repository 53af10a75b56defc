// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labprefixes.h"
#include "core/net/vantage.h"
#include "core/wire/tcpsegment.h"

/// What the tests of the lab share: SYNs of the three passes, and the answers as short text.
namespace labtest {

enum class Ask { V0, V1, Plain };
constexpr Ask AllAsks[] = { Ask::V0, Ask::V1, Ask::Plain };
const char* askName(Ask ask);

constexpr std::uint64_t OurKey = 0x0102030405060708U;

struct Syn {
    core::IpAddress source;
    core::IpAddress destination;
    std::uint16_t sourcePort = 40000;
    std::uint16_t destinationPort = lab::LabPort;
    std::uint32_t sequence = 1000;
    std::uint8_t hopLimit = 64;
};
/// The MPTCP option of a SYN; empty for Ask::Plain.
std::vector<std::uint8_t> mptcpOption(Ask ask);
/// MSS, SACK permitted, timestamps, window scale as Linux sends them, then `mptcp`.
std::vector<std::uint8_t> synOptions(const std::vector<std::uint8_t>& mptcp);
/// A SYN with these options, checksums complete.
std::vector<std::uint8_t> synPacket(const Syn& syn, const std::vector<std::uint8_t>& options);

/// The MPTCP option in a block; empty without one.
std::vector<std::uint8_t> findMptcp(wire::Bytes block);
/// One answer as text: "rst", "icmp 3/13", "synack plain", "synack v1", "synack mirror",
/// "synack 1e080101" (an option that is none of these, cut before its key); with " damaged" when
/// a checksum is wrong.
std::string describeAnswer(wire::Bytes packet, const std::vector<std::uint8_t>& sentOptions);

/// Asks one host of every prefix in both families in all three ways from `vantage`, and returns a
/// line for each, as "v1-host 4 v1: synack v1".
core::Result<std::vector<std::string>> probeEveryPrefix(net::Vantage& vantage);
/// The lines that probeEveryPrefix() gives when everything is right.
std::vector<std::string> expectedLines();

} // namespace labtest
