// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/dissectionparts.h"
#include "core/wire/mptcpoption.h"

namespace wire {

namespace {

    // Names that several subtypes share.
    constexpr const char* Key = "tcp.option.mptcp.key";
    constexpr const char* ReceiverKey = "tcp.option.mptcp.receiver_key";
    constexpr const char* AddressId = "tcp.option.mptcp.address_id";
    constexpr const char* Backup = "tcp.option.mptcp.backup";
    constexpr const char* Nonce = "tcp.option.mptcp.nonce";
    constexpr const char* Hmac = "tcp.option.mptcp.hmac";
    constexpr const char* DataSequence = "tcp.option.mptcp.data_sequence";
    constexpr const char* DataLength = "tcp.option.mptcp.data_length";
    constexpr const char* Checksum = "tcp.option.mptcp.checksum";
    constexpr const char* Reserved = "tcp.option.mptcp.reserved";

    void writeKey(FieldWriter& writer, const char* name, const char* title)
    {
        if (const auto key = writer.hex(name, title, 64); key && *key == 0)
            writer.wrong("0x0000000000000000: a key must be random");
    }

    void writeCapableFlags(FieldWriter& writer, bool v0)
    {
        const Bytes ahead = writer.ahead();
        writer.open("tcp.option.mptcp.flags", "Flags");
        writer.flag("tcp.option.mptcp.flags.checksum", "A: checksum required");
        if (writer.flag("tcp.option.mptcp.flags.extensibility", "B: extensibility"))
            writer.wrong("set: must not be");
        if (v0) {
            writer.number("tcp.option.mptcp.flags.crypto", "C to G: other algorithms", 5);
        } else {
            writer.flag(
                "tcp.option.mptcp.flags.no_more_subflows", "C: no subflows to this address");
            writer.reserved("tcp.option.mptcp.flags.reserved", 4);
        }
        writer.flag("tcp.option.mptcp.flags.hmac", v0 ? "H: HMAC-SHA1" : "H: HMAC-SHA256");
        if (!ahead.empty()) {
            const std::uint8_t algorithms = ahead[0] & (v0 ? 0x3f : 0x1f);
            if (algorithms == 0)
                writer.wrong("not set: no algorithm is left");
            writer.group().value = "0x" + toHex(ahead.first(1));
        }
        writer.close();
    }

    bool writeCapable(FieldWriter& writer, std::size_t length)
    {
        const bool v0 = !writer.ahead().empty() && (writer.ahead()[0] & 0x0f) == 0;
        writer.number("tcp.option.mptcp.version", "Version", 4);
        writeCapableFlags(writer, v0);
        if (length >= 12)
            writeKey(writer, Key, "Sender's key");
        if (length >= 20)
            writeKey(writer, ReceiverKey, "Receiver's key");
        if (length >= 22)
            writer.number(DataLength, "Data-level length", 16);
        if (length >= 24)
            writer.hex(Checksum, "Checksum", 16);
        const bool either = length == 12 || length == 20;
        return either || (!v0 && (length == 4 || length == 22 || length == 24));
    }

    bool writeJoin(FieldWriter& writer, std::size_t length)
    {
        if (length == 24) {
            writer.reserved(Reserved, 12);
            writer.bytes(Hmac, "Sender's HMAC", 20);
            return true;
        }
        writer.reserved(Reserved, 3);
        writer.flag(Backup, "B: backup");
        writer.number(AddressId, "Address ID", 8);
        if (length == 12)
            writer.hex("tcp.option.mptcp.token", "Receiver's token", 32);
        else if (length == 16)
            writer.hex(Hmac, "Sender's truncated HMAC", 64);
        else
            return false;
        writer.hex(Nonce, "Sender's random number", 32);
        return true;
    }

    bool writeDss(FieldWriter& writer, std::size_t length)
    {
        writer.reserved(Reserved, 7);
        writer.flag("tcp.option.mptcp.flags.data_fin", "F: DATA_FIN");
        const bool wideMap = writer.flag(
            "tcp.option.mptcp.flags.wide_sequence", "m: data sequence number has 8 bytes");
        const bool map = writer.flag("tcp.option.mptcp.flags.mapping", "M: mapping is there");
        const bool wideAck
            = writer.flag("tcp.option.mptcp.flags.wide_ack", "a: DATA_ACK has 8 bytes");
        const bool ack = writer.flag("tcp.option.mptcp.flags.ack", "A: DATA_ACK is there");
        const std::size_t ackBytes = !ack ? 0 : wideAck ? 8 : 4;
        const std::size_t mapBytes = !map ? 0 : wideMap ? 14 : 10;
        const std::size_t expected = 4 + ackBytes + mapBytes;
        const bool checksum = map && length == expected + 2;
        if (length != expected && !checksum)
            return false;
        if (ack)
            writer.number("tcp.option.mptcp.data_ack", "Data acknowledgment", ackBytes * 8);
        if (!map)
            return true;
        writer.number(DataSequence, "Data sequence number", wideMap ? 64 : 32);
        writer.number("tcp.option.mptcp.subflow_sequence", "Subflow sequence number", 32);
        if (const auto bytes = writer.number(DataLength, "Data-level length", 16); bytes == 0u)
            writer.say("0 (infinite mapping)");
        if (checksum)
            writer.hex(Checksum, "Checksum", 16);
        return true;
    }

    /// The form that the length and the low bits of the subtype's byte tell, as no length is valid
    /// in both versions.
    bool writeAddAddress(FieldWriter& writer, std::size_t length, std::uint8_t low)
    {
        const bool v4 = low == 4 && (length == 8 || length == 10);
        const bool v6 = low == 6 && (length == 20 || length == 22);
        const bool v0 = v4 || v6;
        if (v0) {
            writer.setSource("RFC 6824, section 3.4.1");
            writer.number("tcp.option.mptcp.ip_version", "IP version", 4);
        } else {
            writer.reserved(Reserved, 3);
            writer.flag("tcp.option.mptcp.flags.echo", "E: echo");
        }
        writer.number(AddressId, "Address ID", 8);
        const std::size_t hmac = v0 || (low & 1) != 0 ? 0 : 8;
        const std::size_t contents = length < 4 + hmac ? 0 : length - 4 - hmac;
        const bool port = contents == 6 || contents == 18;
        const std::size_t address = port ? contents - 2 : contents;
        if (address != 4 && address != 16)
            return false;
        writer.address("tcp.option.mptcp.address", "Address", address);
        if (port)
            writer.number("tcp.option.mptcp.port", "Port", 16);
        if (hmac != 0)
            writer.hex(Hmac, "Truncated HMAC", 64);
        return true;
    }

    bool writeRemoveAddress(FieldWriter& writer, std::size_t length)
    {
        writer.reserved(Reserved, 4);
        for (std::size_t i = 3; i < length; ++i)
            writer.number(AddressId, "Address ID", 8);
        return length >= 4;
    }

    bool writePriority(FieldWriter& writer, std::size_t length)
    {
        writer.reserved(Reserved, 3);
        writer.flag(Backup, "B: backup");
        if (length == 4) {
            writer.setSource("RFC 6824, section 3.3.8");
            writer.number(AddressId, "Address ID", 8);
        }
        return length <= 4;
    }

    bool writeFail(FieldWriter& writer, std::size_t length)
    {
        writer.reserved(Reserved, 12);
        if (length == 12)
            writer.number(DataSequence, "Data sequence number", 64);
        return length == 12;
    }

    bool writeFastClose(FieldWriter& writer, std::size_t length)
    {
        writer.reserved(Reserved, 12);
        if (length == 12)
            writer.hex(ReceiverKey, "Receiver's key", 64);
        return length == 12;
    }

    bool writeTcpReset(FieldWriter& writer, std::size_t length)
    {
        constexpr const char* reasons[] = { "unspecified error", "MPTCP-specific error",
            "lack of resources", "administratively prohibited", "too much outstanding data",
            "unacceptable performance", "middlebox interference" };
        writer.reserved(Reserved, 3);
        writer.flag("tcp.option.mptcp.flags.transient", "T: transient");
        if (const auto reason = writer.number("tcp.option.mptcp.reason", "Reason", 8);
            reason && *reason < std::size(reasons))
            writer.say(std::to_string(*reason) + " (" + reasons[*reason] + ")");
        return length == 4;
    }

    const char* subtypeSource(std::uint8_t subtype)
    {
        switch (MptcpSubtype(subtype)) {
        case MptcpSubtype::Capable:
            return "RFC 8684, section 3.1";
        case MptcpSubtype::Join:
            return "RFC 8684, section 3.2";
        case MptcpSubtype::Dss:
            return "RFC 8684, section 3.3";
        case MptcpSubtype::AddAddress:
            return "RFC 8684, section 3.4.1";
        case MptcpSubtype::RemoveAddress:
            return "RFC 8684, section 3.4.2";
        case MptcpSubtype::Priority:
            return "RFC 8684, section 3.3.8";
        case MptcpSubtype::Fail:
            return "RFC 8684, section 3.7";
        case MptcpSubtype::FastClose:
            return "RFC 8684, section 3.5";
        case MptcpSubtype::TcpReset:
            return "RFC 8684, section 3.6";
        case MptcpSubtype::Experimental:
            break;
        }
        return "RFC 8684, section 7.2";
    }

    /// False: no RFC has a form of this length.
    bool writeForm(FieldWriter& writer, std::uint8_t first, std::size_t length)
    {
        switch (MptcpSubtype(first >> 4)) {
        case MptcpSubtype::Capable:
            return writeCapable(writer, length);
        case MptcpSubtype::Join:
            return writeJoin(writer, length);
        case MptcpSubtype::Dss:
            return writeDss(writer, length);
        case MptcpSubtype::AddAddress:
            return writeAddAddress(writer, length, first & 0x0f);
        case MptcpSubtype::RemoveAddress:
            return writeRemoveAddress(writer, length);
        case MptcpSubtype::Priority:
            return writePriority(writer, length);
        case MptcpSubtype::Fail:
            return writeFail(writer, length);
        case MptcpSubtype::FastClose:
            return writeFastClose(writer, length);
        case MptcpSubtype::TcpReset:
            return writeTcpReset(writer, length);
        case MptcpSubtype::Experimental:
            break;
        }
        writer.number("tcp.option.mptcp.flags", "Flags", 4);
        return true;
    }

} // namespace

void dissectMptcp(FieldWriter& writer, std::size_t length)
{
    const Bytes ahead = writer.ahead();
    if (ahead.empty()) {
        if (length < 3)
            writer.wrong(std::to_string(length) + ": no subtype fits in");
        return;
    }
    const std::uint8_t first = ahead[0];
    const std::uint8_t subtype = first >> 4;
    writer.setSource(subtypeSource(subtype));
    writer.group().source = writer.source();
    // Version 0 has the same forms in the same sections of its RFC.
    if (subtype == std::uint8_t(MptcpSubtype::Capable) && (first & 0x0f) == 0) {
        writer.setSource("RFC 6824, section 3.1");
        writer.group().source = writer.source();
    }
    writer.number("tcp.option.mptcp.subtype", "Subtype", 4);
    writer.say(std::to_string(subtype) + " (" + subtypeName(subtype) + ")");
    if (!writeForm(writer, first, length)) {
        writer.rest("data", "Unreadable bytes");
        writer.group().wrong = true;
        writer.group().value = std::string(subtypeName(subtype)) + " has no form of "
            + std::to_string(length) + " bytes";
    }
}

} // namespace wire
