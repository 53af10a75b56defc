// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/checksum.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpoption.h"

#include <QByteArray>

#include <algorithm>
#include <string_view>

/// Bytes that several tests of this room share.
namespace samples {

using Buffer = std::vector<std::uint8_t>;

/// Hex digits with blanks wherever they help to read.
inline Buffer fromHex(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c != ' ')
            digits += c;
    }
    return wire::fromHex(digits).value();
}

inline QByteArray hexOf(wire::Bytes bytes) { return QByteArray::fromStdString(wire::toHex(bytes)); }

/// One option of each form that either RFC defines.
struct MptcpSample {
    const char* name;
    wire::MptcpVersion version;
    const char* hex;
    const char* text; ///< what describeMptcp() says
};

inline const std::vector<MptcpSample>& mptcpOptions()
{
    constexpr auto V0 = wire::MptcpVersion::V0;
    constexpr auto V1 = wire::MptcpVersion::V1;
    static const std::vector<MptcpSample> list {
        { "capable-v0-syn", V0, "1e0c0081 0102030405060708",
            "MP_CAPABLE v0 [AH] key 0102030405060708" },
        { "capable-v0-ack", V0, "1e140001 0102030405060708 1112131415161718",
            "MP_CAPABLE v0 [H] key 0102030405060708 receiver key 1112131415161718" },
        { "capable-v1-syn", V1, "1e040101", "MP_CAPABLE v1 [H]" },
        { "capable-v1-synack", V1, "1e0c0121 1112131415161718",
            "MP_CAPABLE v1 [CH] key 1112131415161718" },
        { "capable-v1-ack", V1, "1e140101 0102030405060708 1112131415161718",
            "MP_CAPABLE v1 [H] key 0102030405060708 receiver key 1112131415161718" },
        { "capable-v1-data", V1, "1e160101 0102030405060708 1112131415161718 0012",
            "MP_CAPABLE v1 [H] key 0102030405060708 receiver key 1112131415161718 length 18" },
        { "capable-v1-data-checksum", V1, "1e180181 0102030405060708 1112131415161718 0012 beef",
            "MP_CAPABLE v1 [AH] key 0102030405060708 receiver key 1112131415161718 length 18 "
            "checksum beef" },
        { "join-syn", V1, "1e0c1001 66840dda 21222324",
            "MP_JOIN address 1 token 66840dda nonce 21222324" },
        { "join-syn-backup", V1, "1e0c1102 66840dda 21222324",
            "MP_JOIN backup address 2 token 66840dda nonce 21222324" },
        { "join-synack", V1, "1e101000 0fce2597e55e87ef 31323334",
            "MP_JOIN address 0 HMAC 0fce2597e55e87ef nonce 31323334" },
        { "join-ack", V1, "1e181000 e19ad4ac22d51c2f064d49662431bc8f9d6b3a29",
            "MP_JOIN HMAC e19ad4ac22d51c2f064d49662431bc8f9d6b3a29" },
        { "dss-fin-only", V1, "1e042010", "DSS DATA_FIN" },
        { "dss-ack4", V1, "1e082001 00000007", "DSS ack 7" },
        { "dss-ack8", V1, "1e0c2003 0000000100000007", "DSS ack 4294967303" },
        { "dss-map4", V1, "1e0e2004 00000009 00000001 0010", "DSS sequence 9 subflow 1 length 16" },
        { "dss-map8-checksum", V1, "1e14200c 0000000100000009 00000001 0010 beef",
            "DSS sequence 4294967305 subflow 1 length 16 checksum beef" },
        { "dss-everything", V1, "1e1c201f 0000000000000007 0000000000000009 00000001 0010 beef",
            "DSS ack 7 sequence 9 subflow 1 length 16 checksum beef DATA_FIN" },
        { "add-v0-ipv4", V0, "1e083402 c0000201", "ADD_ADDR 2 is 192.0.2.1" },
        { "add-v0-ipv4-port", V0, "1e0a3402 c0000201 1f90", "ADD_ADDR 2 is 192.0.2.1 port 8080" },
        { "add-v0-ipv6", V0, "1e143602 20010db8000000000000000000000001",
            "ADD_ADDR 2 is 2001:db8::1" },
        { "add-v0-ipv6-port", V0, "1e163602 20010db8000000000000000000000001 1f90",
            "ADD_ADDR 2 is 2001:db8::1 port 8080" },
        { "add-v1-ipv4", V1, "1e103002 c0000201 0102030405060708",
            "ADD_ADDR 2 is 192.0.2.1 HMAC 0102030405060708" },
        { "add-v1-ipv4-port", V1, "1e123002 c0000201 1f90 0102030405060708",
            "ADD_ADDR 2 is 192.0.2.1 port 8080 HMAC 0102030405060708" },
        { "add-v1-ipv6", V1, "1e1c3002 20010db8000000000000000000000001 0102030405060708",
            "ADD_ADDR 2 is 2001:db8::1 HMAC 0102030405060708" },
        { "add-v1-ipv6-port", V1, "1e1e3002 20010db8000000000000000000000001 1f90 0102030405060708",
            "ADD_ADDR 2 is 2001:db8::1 port 8080 HMAC 0102030405060708" },
        { "add-v1-echo-ipv4", V1, "1e083102 c0000201", "ADD_ADDR echo 2 is 192.0.2.1" },
        { "add-v1-echo-ipv4-port", V1, "1e0a3102 c0000201 1f90",
            "ADD_ADDR echo 2 is 192.0.2.1 port 8080" },
        { "add-v1-echo-ipv6", V1, "1e143102 20010db8000000000000000000000001",
            "ADD_ADDR echo 2 is 2001:db8::1" },
        { "add-v1-echo-ipv6-port", V1, "1e163102 20010db8000000000000000000000001 1f90",
            "ADD_ADDR echo 2 is 2001:db8::1 port 8080" },
        { "remove-one", V1, "1e044003", "REMOVE_ADDR 3" },
        { "remove-three", V1, "1e0640030405", "REMOVE_ADDR 3 4 5" },
        { "prio", V1, "1e0350", "MP_PRIO regular" },
        { "prio-backup", V1, "1e0351", "MP_PRIO backup" },
        { "prio-v0-address", V0, "1e045107", "MP_PRIO backup address 7" },
        { "fail", V1, "1e0c6000 0000000100000002", "MP_FAIL sequence 4294967298" },
        { "fastclose", V1, "1e0c7000 1112131415161718",
            "MP_FASTCLOSE receiver key 1112131415161718" },
        { "tcprst", V1, "1e048106", "MP_TCPRST reason 6 (middlebox interference) transient" },
        { "experimental", V1, "1e06f0aabbcc", "MP_EXPERIMENTAL 15 f0aabbcc" },
        { "unknown", V1, "1e03a5", "MPTCP subtype 10 a5" },
    };
    return list;
}

inline wire::IpFields ipFields(wire::Family family)
{
    wire::IpFields ip;
    const bool v4 = family == wire::Family::V4;
    ip.source = wire::IpAddress::parse(v4 ? "192.0.2.1" : "2001:db8::1").value();
    ip.destination = wire::IpAddress::parse(v4 ? "198.51.100.7" : "2001:db8:5::7").value();
    ip.identification = 0x1234;
    ip.flowLabel = 0xabcde;
    return ip;
}

/// A SYN with MSS and MP_CAPABLE of version 1: 48 bytes over IPv4, 68 over IPv6.
inline Buffer synPacket(wire::Family family)
{
    const Buffer options = wire::TcpOptionBuilder().mss(1460).raw(fromHex("1e040101")).build();
    return wire::buildTcp(
        ipFields(family), { 46001, 80, 0x01020304, 0, wire::TcpSyn, 8192 }, options);
}

/// An RFC 4884 extension structure around `objects`, with its checksum.
inline Buffer extensionStructure(wire::Bytes objects)
{
    Buffer structure(4 + objects.size());
    structure[0] = 0x20;
    std::ranges::copy(objects, structure.begin() + 4);
    wire::store16(structure.data() + 2, wire::checksumFinish(wire::checksumAdd(structure)));
    return structure;
}

/// Two MPLS labels, then incoming interface 7 with 192.0.2.9, "ge0/1" and MTU 1500.
inline Buffer extensionObjects()
{
    return fromHex("000c 0101 00064a01 000ffb02"
                   "001c 020f 00000007 00010000c0000209 0867 65302f310000 000005dc");
}

/// TCP packets with every MPTCP option and ICMP errors of many shapes, in both families.
inline std::vector<Buffer> packets()
{
    std::vector<Buffer> list;
    for (const wire::Family family : { wire::Family::V4, wire::Family::V6 }) {
        const wire::IpFields ip = ipFields(family);
        std::uint16_t port = 40000;
        for (const MptcpSample& sample : mptcpOptions()) {
            const Buffer options = wire::TcpOptionBuilder().raw(fromHex(sample.hex)).build();
            list.push_back(wire::buildTcp(
                ip, { port++, 80, 1, 1, wire::TcpAck, 8192 }, options, fromHex("4745540d0a")));
        }
        const Buffer syn = synPacket(family);
        list.push_back(syn);
        const Buffer structure = extensionStructure(extensionObjects());
        const std::uint8_t timeExceeded
            = family == wire::Family::V4 ? wire::Icmp4TimeExceeded : wire::Icmp6TimeExceeded;
        list.push_back(wire::buildIcmpError(ip, timeExceeded, 0, syn));
        list.push_back(wire::buildIcmpError(ip, timeExceeded, 0, syn, syn.size() - 20));
        list.push_back(wire::buildIcmpError(ip, timeExceeded, 0, syn, 548, structure));
    }
    return list;
}

} // namespace samples
