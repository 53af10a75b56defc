// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dissectionparts.h"
#include "core/wire/tcpsegment.h"

namespace wire {

namespace {

    constexpr std::size_t TcpHeaderBytes = 20;

    void writeFlags(FieldWriter& writer)
    {
        struct Flag {
            const char* name;
            const char* title;
            const char* shortName;
        };
        constexpr Flag flags[] = { { "tcp.flags.cwr", "CWR: congestion window reduced", "CWR" },
            { "tcp.flags.ece", "ECE: congestion echo", "ECE" },
            { "tcp.flags.urg", "URG: urgent data", "URG" },
            { "tcp.flags.ack", "ACK: acknowledges", "ACK" },
            { "tcp.flags.psh", "PSH: deliver at once", "PSH" },
            { "tcp.flags.rst", "RST: connection is void", "RST" },
            { "tcp.flags.syn", "SYN: connection opens", "SYN" },
            { "tcp.flags.fin", "FIN: sender has finished", "FIN" } };
        const Bytes ahead = writer.ahead();
        writer.open("tcp.flags", "Flags");
        std::string names;
        // The lowest flag is read last, and named first: "SYN, ACK".
        for (const Flag& flag : flags) {
            if (writer.flag(flag.name, flag.title))
                names = flag.shortName + (names.empty() ? "" : ", " + names);
        }
        if (!ahead.empty()) {
            writer.group().value
                = "0x" + toHex(ahead.first(1)) + (names.empty() ? "" : " (" + names + ")");
        }
        writer.close();
    }

    void writeChecksum(FieldWriter& writer, const IpPacket* ip)
    {
        const auto checksum = writer.hex("tcp.checksum", "Checksum", 16);
        const bool checkable = checksum && ip && !writer.quoted() && !ip->truncated
            && !ip->moreFragments && ip->fragmentOffset == 0;
        if (checkable && !tcpChecksumValid(*ip)) {
            std::uint8_t bytes[2];
            store16(bytes, std::uint16_t(*checksum));
            writer.wrong("0x" + toHex(bytes) + ": does not fit the segment");
        }
    }

    std::size_t writeDataOffset(FieldWriter& writer, std::size_t segmentBytes)
    {
        const auto words = writer.number("tcp.data_offset", "Data offset", 4);
        if (!words)
            return TcpHeaderBytes;
        const std::size_t bytes = std::size_t(*words) * 4;
        const std::string text = std::to_string(*words) + " (" + std::to_string(bytes) + " bytes)";
        writer.say(text);
        if (bytes < TcpHeaderBytes)
            writer.wrong(text + ": must be 5 at least");
        else if (bytes > segmentBytes && !writer.quoted())
            writer.wrong(text + ": more than are there");
        return bytes < TcpHeaderBytes ? TcpHeaderBytes : bytes;
    }

} // namespace

void dissectTcp(FieldWriter& writer, const IpPacket* ip)
{
    const Bytes segment = writer.ahead();
    writer.setSource("RFC 9293, section 3.1");
    writer.open("tcp", "TCP header");
    const auto source = writer.number("tcp.source_port", "Source port", 16);
    const auto destination = writer.number("tcp.destination_port", "Destination port", 16);
    writer.number("tcp.sequence", "Sequence number", 32);
    writer.number("tcp.acknowledgment", "Acknowledgment number", 32);
    if (source && destination)
        writer.group().value = std::to_string(*source) + " → " + std::to_string(*destination);
    // As in wire::parseQuotedTcp(): no sender writes a data offset of zero, a router pads.
    if (writer.quoted() && segment.size() > 12 && segment[12] >> 4 == 0) {
        writer.rest("padding", "Padding of the quote");
        writer.close();
        return;
    }
    const std::size_t headerBytes = writeDataOffset(writer, segment.size());
    writer.number("tcp.reserved", "Reserved", 4);
    writeFlags(writer);
    writer.number("tcp.window", "Window", 16);
    writeChecksum(writer, ip);
    writer.number("tcp.urgent_pointer", "Urgent pointer", 16);
    if (headerBytes > TcpHeaderBytes) {
        const std::size_t claimed = headerBytes - TcpHeaderBytes;
        const FieldWriter::Limit limit(writer, claimed);
        dissectTcpOptions(writer, claimed);
    }
    writer.close();
}

} // namespace wire
