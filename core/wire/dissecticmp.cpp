// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/checksum.h"
#include "core/wire/dissectionparts.h"
#include "core/wire/icmplength.h"
#include "core/wire/icmpmessage.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr int MaximumQuotes = 2;

    const char* sourceOf(Family family, std::uint8_t type)
    {
        if (family == Family::V4)
            return "RFC 792";
        switch (type) {
        case Icmp6DestinationUnreachable:
            return "RFC 4443, section 3.1";
        case Icmp6PacketTooBig:
            return "RFC 4443, section 3.2";
        case Icmp6TimeExceeded:
            return "RFC 4443, section 3.3";
        case Icmp6ParameterProblem:
            return "RFC 4443, section 3.4";
        default:
            return "RFC 4443, section 2.1";
        }
    }

    bool checksumFits(Family family, const IpPacket& ip)
    {
        const std::uint32_t pseudo = family == Family::V4
            ? 0
            : pseudoHeaderSum(
                ip.source, ip.destination, ProtocolIcmp6, std::uint32_t(ip.payload.size()));
        return checksumFinish(checksumAdd(ip.payload, pseudo)) == 0;
    }

    bool isEcho(Family family, std::uint8_t type)
    {
        return family == Family::V4 ? type == 0 || type == 8 : type == 128 || type == 129;
    }

    void writeUnused(FieldWriter& writer, std::size_t bytes)
    {
        if (bytes != 0)
            writer.bytes("icmp.unused", "Unused", bytes);
    }

    /// The second word of the header.
    void writeWord(FieldWriter& writer, const IcmpMessage& message)
    {
        const bool v4 = message.family == Family::V4;
        const FieldWriter::Limit word(writer, 4);
        if (isEcho(message.family, message.type)) {
            writer.hex("icmp.id", "Identifier", 16);
            writer.number("icmp.sequence", "Sequence number", 16);
        } else if (v4 && message.type == Icmp4Redirect) {
            writer.address("icmp.gateway", "Gateway", 4);
        } else if (!v4 && message.type == Icmp6PacketTooBig) {
            writer.number("icmp.mtu", "MTU of the next link", 32);
        } else if (!v4 && message.type == Icmp6ParameterProblem) {
            writer.number("icmp.pointer", "Pointer", 32);
        } else if (const auto attribute = icmpLengthAttribute(message.family, message.type);
                   attribute.offset != 0) {
            if (v4 && message.type == Icmp4ParameterProblem)
                writer.number("icmp.pointer", "Pointer", 8);
            else
                writeUnused(writer, attribute.offset - 4);
            if (const auto length = writer.number("icmp.length", "Length of the quote", 8))
                writer.say(std::to_string(*length * attribute.unit) + " bytes");
            if (v4 && message.type == Icmp4DestinationUnreachable && message.code == 4) {
                writeUnused(writer, writer.left() - std::min<std::size_t>(writer.left(), 2));
                writer.number("icmp.mtu", "MTU of the next link", 16);
            }
        }
        writeUnused(writer, writer.left());
    }

    void writeMplsLabels(FieldWriter& writer)
    {
        writer.setSource("RFC 4950, section 3");
        while (writer.left() >= 4) {
            writer.open("icmp.mpls", "MPLS label");
            if (const auto label = writer.number("icmp.mpls.label", "Label", 20))
                writer.group().value = std::to_string(*label);
            writer.number("icmp.mpls.class", "Traffic class", 3);
            writer.flag("icmp.mpls.bottom", "Bottom of the stack");
            writer.number("icmp.mpls.ttl", "Time to live", 8);
            writer.close();
        }
    }

    void writeInterface(FieldWriter& writer, std::uint8_t classType)
    {
        writer.setSource("RFC 5837, section 4.1");
        if ((classType & 0x08) != 0)
            writer.number("icmp.interface.index", "Interface index", 32);
        if ((classType & 0x04) != 0) {
            const auto family = writer.number("icmp.interface.family", "Address family", 16);
            writeUnused(writer, 2);
            if (family == 1u || family == 2u)
                writer.address(
                    "icmp.interface.address", "Interface address", family == 1u ? 4 : 16);
        }
        if ((classType & 0x02) != 0) {
            const std::size_t length = writer.left() == 0 ? 0 : writer.ahead()[0];
            writer.number("icmp.interface.name_length", "Length of the name", 8);
            if (length > 1) {
                const Bytes ahead = writer.ahead();
                writer.bytes("icmp.interface.name", "Interface name", length - 1);
                if (ahead.size() >= length - 1) {
                    std::string name;
                    for (const std::uint8_t byte : ahead.first(length - 1)) {
                        if (byte != 0)
                            name += byte > 32 && byte < 127 ? char(byte) : '.';
                    }
                    writer.say(name);
                }
            }
        }
        if ((classType & 0x01) != 0)
            writer.number("icmp.interface.mtu", "MTU", 32);
    }

    void writeExtension(FieldWriter& writer)
    {
        const Bytes ahead = writer.ahead();
        const std::size_t length = load16(ahead.data());
        writer.setSource("RFC 4884, section 7");
        writer.open("icmp.extension", "Extension object");
        const FieldWriter::Limit limit(writer, length);
        writer.number("icmp.extension.length", "Length", 16);
        writer.number("icmp.extension.class", "Class", 8);
        writer.number("icmp.extension.type", "Type", 8);
        const std::uint8_t classNumber = ahead[2];
        if (classNumber == 1 && ahead[3] == 1) {
            writer.group().title = "MPLS label stack";
            writeMplsLabels(writer);
        } else if (classNumber == 2) {
            writer.group().title = "Interface information";
            writeInterface(writer, ahead[3]);
        }
        writer.rest("icmp.extension.data", "Contents");
        writer.close();
    }

    void writeExtensions(FieldWriter& writer, bool valid)
    {
        writer.setSource("RFC 4884, section 7");
        writer.open("icmp.extensions", "Extensions");
        if (valid) {
            writer.number("icmp.extensions.version", "Version", 4);
            writer.reserved("icmp.extensions.reserved", 12);
            writer.hex("icmp.extensions.checksum", "Checksum", 16);
            while (writer.left() >= 4) {
                const std::size_t length = load16(writer.ahead().data());
                if (length < 4 || length > writer.left())
                    break;
                writeExtension(writer);
            }
        }
        writer.rest("data", "Unreadable bytes");
        writer.close();
    }

    void writeQuote(FieldWriter& writer, std::size_t bytes)
    {
        writer.setSource("RFC 4884, section 3");
        writer.open("icmp.quote", "Quoted datagram");
        writer.group().value = std::to_string(bytes) + " bytes";
        {
            const FieldWriter::Limit limit(writer, bytes);
            writer.enterQuote();
            if (writer.quotes() < MaximumQuotes)
                dissectDatagram(writer);
            writer.rest("data", "Unreadable bytes");
            writer.leaveQuote();
        }
        writer.close();
    }

} // namespace

void dissectIcmp(FieldWriter& writer, Family family, const IpPacket* ip)
{
    const Bytes bytes = writer.ahead();
    if (bytes.empty())
        return;
    const auto message = parseIcmp(bytes, family);
    writer.setSource(sourceOf(family, bytes[0]));
    writer.open("icmp", family == Family::V4 ? "ICMP message" : "ICMPv6 message");
    writer.number("icmp.type", "Type", 8);
    writer.number("icmp.code", "Code", 8);
    const bool checkable = ip && !writer.quoted() && !ip->truncated && !ip->moreFragments;
    const auto checksum = writer.hex("icmp.checksum", "Checksum", 16);
    if (checksum && checkable && !checksumFits(family, *ip)) {
        std::uint8_t word[2];
        store16(word, std::uint16_t(*checksum));
        writer.wrong("0x" + toHex(word) + ": does not fit the message");
    }
    if (message) {
        const std::string text = describeIcmp(family, message->type, message->code);
        writer.group().value = text;
        writeWord(writer, *message);
        if (message->isError && !message->quote.empty())
            writeQuote(writer, message->quote.size());
        if (message->isError) {
            writer.setSource("RFC 4884, section 3");
            const std::size_t behind = message->extensions.size();
            const FieldWriter::Limit limit(writer, writer.left() - std::min(writer.left(), behind));
            writer.rest("icmp.padding", "Padding of the quote");
        }
        if (message->isError && !message->extensions.empty())
            writeExtensions(writer, message->extensionsValid);
    }
    writer.setSource("");
    writer.rest("payload", "Payload");
    writer.close();
}

} // namespace wire
