// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/checksum.h"
#include "core/wire/dissectionparts.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t Ipv4HeaderBytes = 20;
    constexpr std::size_t Ipv6HeaderBytes = 40;
    constexpr int MaximumExtensionHeaders = 8;
    constexpr std::uint8_t IpOptionEnd = 0;
    constexpr std::uint8_t IpOptionNop = 1;

    /// What follows from a header for what comes behind it.
    struct Upper {
        Family family = Family::V4;
        std::uint64_t protocol = 0;
        std::size_t bytes = 0; ///< that the header claims behind itself
        bool laterFragment = false;
        bool readable = true;
    };

    std::string protocolName(std::uint64_t protocol)
    {
        switch (protocol) {
        case 0:
            return "Hop-by-Hop Options";
        case ProtocolIcmp:
            return "ICMP";
        case ProtocolTcp:
            return "TCP";
        case ProtocolUdp:
            return "UDP";
        case 43:
            return "Routing";
        case 44:
            return "Fragment";
        case 47:
            return "GRE";
        case 50:
            return "ESP";
        case 51:
            return "Authentication";
        case ProtocolIcmp6:
            return "ICMPv6";
        case 59:
            return "no next header";
        case 60:
            return "Destination Options";
        default:
            return "unknown";
        }
    }

    std::uint64_t writeProtocol(FieldWriter& writer, const char* name, const char* title)
    {
        const auto protocol = writer.number(name, title, 8);
        if (protocol)
            writer.say(std::to_string(*protocol) + " (" + protocolName(*protocol) + ")");
        return protocol.value_or(0);
    }

    void writeTrafficClass(FieldWriter& writer, const char* title)
    {
        const char* const source = writer.source();
        writer.open("ip.tos", title);
        writer.setSource("RFC 2474, section 3");
        const auto service = writer.number("ip.dscp", "Differentiated services", 6);
        writer.setSource("RFC 3168, section 5");
        if (const auto ecn = writer.number("ip.ecn", "Congestion notification", 2)) {
            constexpr const char* meanings[]
                = { "not capable", "ECT(1)", "ECT(0)", "congestion met" };
            writer.say(std::to_string(*ecn) + " (" + meanings[*ecn] + ")");
            const std::uint8_t octet[] { std::uint8_t(service.value_or(0) << 2 | *ecn) };
            writer.group().value = "0x" + toHex(octet);
        }
        writer.setSource(source);
        writer.close();
    }

    void checkHeaderSum(FieldWriter& writer, Bytes header, std::uint64_t checksum)
    {
        // A router that quotes a packet has changed its TTL, and not always the checksum with it.
        if (!writer.quoted() && checksumFinish(checksumAdd(header)) != 0) {
            std::uint8_t bytes[2];
            store16(bytes, std::uint16_t(checksum));
            writer.wrong("0x" + toHex(bytes) + ": does not fit the header");
        }
    }

    void writeIpv4Options(FieldWriter& writer)
    {
        writer.open("ip.options", "IPv4 options");
        while (writer.left() != 0) {
            const Bytes ahead = writer.ahead();
            if (ahead[0] == IpOptionEnd) {
                writer.rest("ip.option.end", "End of options");
                break;
            }
            if (ahead[0] == IpOptionNop) {
                writer.bytes("ip.option.nop", "No operation", 1);
                continue;
            }
            const std::size_t length = ahead.size() < 2 ? 0 : ahead[1];
            if (length < 2 || length > ahead.size()) {
                writer.rest("data", "Unreadable option");
                if (!writer.quoted())
                    writer.wrong("its length is wrong");
                break;
            }
            writer.open("ip.option", "IPv4 option " + std::to_string(ahead[0]));
            writer.number("ip.option.type", "Type", 8);
            writer.number("ip.option.length", "Length", 8);
            if (length > 2)
                writer.bytes("ip.option.data", "Contents", length - 2);
            writer.close();
        }
        writer.close();
    }

    void writeFragment(FieldWriter& writer, Upper& upper)
    {
        writer.open("ip.fragment", "Fragmentation");
        const Bytes ahead = writer.ahead();
        writer.reserved("ip.fragment.reserved", 1);
        const bool whole = writer.flag("ip.fragment.dont", "Don't fragment");
        const bool more = writer.flag("ip.fragment.more", "More fragments");
        const auto offset = writer.number("ip.fragment.offset", "Fragment offset", 13);
        if (offset) {
            writer.say(std::to_string(*offset * 8) + " bytes");
            upper.laterFragment = *offset != 0;
        }
        if (ahead.size() >= 2) {
            writer.group().value = offset.value_or(0) != 0 ? "a later fragment"
                : more                                     ? "the first fragment"
                : whole                                    ? "don't fragment"
                                                           : "may be fragmented";
        }
        writer.close();
    }

    Upper writeIpv4(FieldWriter& writer)
    {
        const Bytes packet = writer.ahead();
        Upper upper;
        writer.setSource("RFC 791, section 3.1");
        writer.open("ip", "IPv4 header");
        writer.number("ip.version", "Version", 4);
        const std::size_t headerBytes
            = std::size_t(writer.number("ip.header_length", "Header length", 4).value_or(5)) * 4;
        writer.say(std::to_string(headerBytes) + " bytes");
        if (headerBytes < Ipv4HeaderBytes)
            writer.wrong(std::to_string(headerBytes) + " bytes: must be 20 at least");
        writeTrafficClass(writer, "Type of service");
        const auto total = writer.number("ip.total_length", "Total length", 16);
        if (total && *total < headerBytes && !writer.quoted())
            writer.wrong(std::to_string(*total) + ": shorter than the header");
        else if (total && *total > packet.size() && !writer.quoted())
            writer.wrong(std::to_string(*total) + ": more than the " + std::to_string(packet.size())
                + " bytes that are there");
        writer.hex("ip.id", "Identification", 16);
        writeFragment(writer, upper);
        writer.number("ip.ttl", "Time to live", 8);
        upper.protocol = writeProtocol(writer, "ip.protocol", "Protocol");
        if (const auto checksum = writer.hex("ip.checksum", "Header checksum", 16);
            checksum && headerBytes <= packet.size())
            checkHeaderSum(writer, packet.first(headerBytes), *checksum);
        writer.address("ip.source", "Source address", 4);
        writer.address("ip.destination", "Destination address", 4);
        if (headerBytes > Ipv4HeaderBytes) {
            const FieldWriter::Limit limit(writer, headerBytes - Ipv4HeaderBytes);
            writeIpv4Options(writer);
        }
        if (packet.size() >= Ipv4HeaderBytes)
            writer.group().value = IpAddress::fromBytes(packet.subspan(12, 4)).toString() + " → "
                + IpAddress::fromBytes(packet.subspan(16, 4)).toString();
        writer.close();
        upper.readable = headerBytes >= Ipv4HeaderBytes && total && *total >= headerBytes;
        upper.bytes = upper.readable ? std::size_t(*total) - headerBytes : 0;
        return upper;
    }

    std::size_t extensionBytes(std::uint64_t kind, std::size_t lengthField)
    {
        switch (kind) {
        case 44:
            return 8;
        case 51: // RFC 4302: 32-bit words, minus 2
            return (lengthField + 2) * 4;
        case 0:
        case 43:
        case 60:
            return (lengthField + 1) * 8;
        default:
            return 0; // not an extension header
        }
    }

    void writeFragmentHeader(FieldWriter& writer, Upper& upper)
    {
        writer.reserved("ip.extension.reserved", 8);
        if (const auto offset = writer.number("ip.fragment.offset", "Fragment offset", 13)) {
            writer.say(std::to_string(*offset * 8) + " bytes");
            upper.laterFragment = *offset != 0;
        }
        writer.reserved("ip.extension.reserved", 2);
        writer.flag("ip.fragment.more", "More fragments");
        writer.hex("ip.id", "Identification", 32);
    }

    /// False where the chain breaks.
    bool writeExtension(FieldWriter& writer, Upper& upper)
    {
        const std::uint64_t kind = upper.protocol;
        const Bytes ahead = writer.ahead();
        const std::size_t size = ahead.size() < 2 ? 2 : extensionBytes(kind, ahead[1]);
        writer.setSource(kind == 51 ? "RFC 4302, section 2" : "RFC 8200, section 4");
        writer.open("ip.extension", protocolName(kind) + " header");
        const bool whole = size <= ahead.size() && ahead.size() >= 2;
        const FieldWriter::Limit limit(writer, size);
        upper.protocol = writeProtocol(writer, "ip.extension.next", "Next header");
        if (kind == 44) {
            writeFragmentHeader(writer, upper);
        } else {
            writer.number("ip.extension.length", "Length", 8);
            writer.bytes("ip.extension.data", "Contents", size - std::min<std::size_t>(size, 2));
        }
        writer.close();
        return whole;
    }

    Upper writeIpv6(FieldWriter& writer)
    {
        const Bytes packet = writer.ahead();
        Upper upper;
        upper.family = Family::V6;
        writer.setSource("RFC 8200, section 3");
        writer.open("ip", "IPv6 header");
        writer.number("ip.version", "Version", 4);
        writeTrafficClass(writer, "Traffic class");
        writer.hex("ip.flow_label", "Flow label", 20);
        const auto payload = writer.number("ip.total_length", "Payload length", 16);
        if (payload && *payload + Ipv6HeaderBytes > packet.size() && !writer.quoted())
            writer.wrong(std::to_string(*payload) + ": more bytes than are there");
        upper.protocol = writeProtocol(writer, "ip.protocol", "Next header");
        writer.number("ip.ttl", "Hop limit", 8);
        writer.address("ip.source", "Source address", 16);
        writer.address("ip.destination", "Destination address", 16);
        if (packet.size() >= Ipv6HeaderBytes)
            writer.group().value = IpAddress::fromBytes(packet.subspan(8, 16)).toString() + " → "
                + IpAddress::fromBytes(packet.subspan(24, 16)).toString();
        writer.close();
        upper.bytes = std::size_t(payload.value_or(0));
        upper.readable = packet.size() >= Ipv6HeaderBytes;
        return upper;
    }

    void writeExtensions(FieldWriter& writer, Upper& upper)
    {
        for (int i = 0; i < MaximumExtensionHeaders && !upper.laterFragment; ++i) {
            if (writer.left() == 0 || extensionBytes(upper.protocol, 0) == 0)
                return;
            if (!writeExtension(writer, upper)) {
                upper.readable = false;
                return;
            }
        }
    }

    void dissectUdp(FieldWriter& writer)
    {
        writer.setSource("RFC 768");
        writer.open("udp", "UDP header");
        writer.number("udp.source_port", "Source port", 16);
        writer.number("udp.destination_port", "Destination port", 16);
        writer.number("udp.length", "Length", 16);
        writer.hex("udp.checksum", "Checksum", 16);
        writer.close();
    }

    void writeUpper(FieldWriter& writer, const Upper& upper, const IpPacket* ip)
    {
        // Old routers swap the bytes of the offset that they quote: wire::parseQuote().
        const bool headerAhead = upper.readable && (!upper.laterFragment || writer.quoted());
        if (!headerAhead) {
            writer.setSource("");
            writer.rest("data", upper.readable ? "Rest of a datagram" : "Unreadable bytes");
            return;
        }
        if (upper.protocol == ProtocolTcp)
            dissectTcp(writer, ip);
        else if (upper.protocol == (upper.family == Family::V4 ? ProtocolIcmp : ProtocolIcmp6))
            dissectIcmp(writer, upper.family, ip);
        else if (upper.protocol == ProtocolUdp)
            dissectUdp(writer);
        writer.setSource("");
        writer.rest("payload", "Payload");
    }

} // namespace

void dissectDatagram(FieldWriter& writer)
{
    const Bytes packet = writer.ahead();
    if (packet.empty())
        return;
    const int version = packet[0] >> 4;
    if (version != 4 && version != 6) {
        writer.setSource("");
        writer.rest("data", "Unreadable bytes");
        if (!writer.quoted())
            writer.wrong("neither IPv4 nor IPv6");
        return;
    }
    const auto ip = parseIp(packet);
    Upper upper = version == 4 ? writeIpv4(writer) : writeIpv6(writer);
    {
        // What a router quotes may have another length than the header says.
        const FieldWriter::Limit limit(
            writer, writer.quoted() || !upper.readable ? writer.left() : upper.bytes);
        if (version == 6)
            writeExtensions(writer, upper);
        const bool unreadable = writer.left() != 0 && !upper.readable && !writer.quoted();
        writeUpper(writer, upper, ip ? &*ip : nullptr);
        if (unreadable)
            writer.wrong("the header before it cannot be right");
    }
    writer.setSource("");
    writer.rest("trailer", "Behind the packet");
}

} // namespace wire
