// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpoption.h"

#include <algorithm>

namespace wire {

namespace {

    constexpr std::size_t MinimumBytes = 3; ///< kind, length, subtype

    tl::unexpected<ParseError> badLength() { return tl::unexpected(ParseError::BadLength); }

    /// Kind and length are right, and the subtype is there.
    Parsed<void> checkFrame(Bytes option)
    {
        if (option.size() < MinimumBytes)
            return tl::unexpected(ParseError::TooShort);
        if (option[0] != OptionMptcp)
            return tl::unexpected(ParseError::BadVersion);
        if (option[1] != option.size() || option.size() > MaxTcpOptionBytes)
            return badLength();
        return {};
    }

    bool isCapableLength(std::uint8_t version, std::size_t length)
    {
        switch (length) {
        case 12:
        case 20:
            return true;
        case 4:
        case 22:
        case 24:
            return version != 0;
        default:
            return false;
        }
    }

    Parsed<MptcpOption> parseJoin(Bytes option)
    {
        const std::uint8_t* p = option.data();
        const bool backup = p[2] & 1;
        switch (option.size()) {
        case 12:
            return MpJoinSyn { backup, p[3], load32(p + 4), load32(p + 8) };
        case 16:
            return MpJoinSynAck { backup, p[3], load64(p + 4), load32(p + 12) };
        case 24: {
            MpJoinAck ack;
            std::copy_n(p + 4, ack.hmac.size(), ack.hmac.begin());
            return ack;
        }
        default:
            return badLength();
        }
    }

    Parsed<MptcpOption> parseDss(Bytes option)
    {
        enum : std::uint8_t { Ack = 0x01, WideAck = 0x02, Map = 0x04, WideMap = 0x08, Fin = 0x10 };
        if (option.size() < 4)
            return badLength();
        const std::uint8_t flags = option[3];
        const std::size_t ackBytes = !(flags & Ack) ? 0 : (flags & WideAck) ? 8 : 4;
        const std::size_t sequenceBytes = (flags & WideMap) ? 8 : 4;
        const std::size_t mappingBytes = (flags & Map) ? sequenceBytes + 6 : 0;
        const std::size_t length = 4 + ackBytes + mappingBytes;
        const bool checksum = (flags & Map) && option.size() == length + 2;
        if (option.size() != length && !checksum)
            return badLength();

        Dss dss;
        dss.dataFin = flags & Fin;
        const std::uint8_t* p = option.data() + 4;
        if (ackBytes != 0) {
            dss.wideDataAck = ackBytes == 8;
            dss.dataAck = dss.wideDataAck ? load64(p) : load32(p);
            p += ackBytes;
        }
        if (mappingBytes != 0) {
            dss.wideDataSequence = sequenceBytes == 8;
            Dss::Mapping mapping;
            mapping.dataSequence = dss.wideDataSequence ? load64(p) : load32(p);
            p += sequenceBytes;
            mapping.subflowSequence = load32(p);
            mapping.length = load16(p + 4);
            if (checksum)
                mapping.checksum = load16(p + 6);
            dss.mapping = mapping;
        }
        return dss;
    }

    Parsed<MptcpOption> parseAddAddress(Bytes option, MptcpVersion version)
    {
        if (option.size() < 4)
            return badLength();
        const std::uint8_t lowNibble = option[2] & 0x0f;
        AddAddress add;
        add.addressId = option[3];
        add.echo = version == MptcpVersion::V1 && lowNibble & 1;
        const std::size_t hmacBytes = version == MptcpVersion::V1 && !add.echo ? 8 : 0;
        const std::size_t withoutHmac = option.size() - std::min(option.size(), 4 + hmacBytes);
        const bool hasPort = withoutHmac == 6 || withoutHmac == 18;
        const std::size_t addressBytes = hasPort ? withoutHmac - 2 : withoutHmac;
        if (addressBytes != 4 && addressBytes != 16)
            return badLength();
        // RFC 6824 writes the IP version where RFC 8684 has the echo bit.
        if (version == MptcpVersion::V0 && lowNibble != (addressBytes == 4 ? 4 : 6))
            return badLength();
        add.address = IpAddress::fromBytes(option.subspan(4, addressBytes));
        const std::uint8_t* p = option.data() + 4 + addressBytes;
        if (hasPort) {
            add.port = load16(p);
            p += 2;
        }
        if (hmacBytes != 0)
            add.truncatedHmac = load64(p);
        return add;
    }

    Parsed<MptcpOption> parseRemoveAddress(Bytes option)
    {
        if (option.size() < 4)
            return badLength();
        const Bytes ids = option.subspan(3);
        return RemoveAddress { { ids.begin(), ids.end() } };
    }

    Parsed<MptcpOption> parsePriority(Bytes option)
    {
        if (option.size() > 4)
            return badLength();
        MpPriority priority;
        priority.backup = option[2] & 1;
        if (option.size() == 4)
            priority.addressId = option[3];
        return priority;
    }

    Parsed<MptcpOption> parseFail(Bytes option)
    {
        if (option.size() != 12)
            return badLength();
        return MpFail { load64(option.data() + 4) };
    }

    Parsed<MptcpOption> parseFastClose(Bytes option)
    {
        if (option.size() != 12)
            return badLength();
        return MpFastClose { load64(option.data() + 4) };
    }

    Parsed<MptcpOption> parseTcpReset(Bytes option)
    {
        if (option.size() != 4)
            return badLength();
        return MpTcpReset { bool(option[2] & 1), option[3] };
    }

} // namespace

Parsed<MpCapable> parseMpCapable(Bytes option)
{
    if (const auto frame = checkFrame(option); !frame)
        return tl::unexpected(frame.error());
    const std::uint8_t* p = option.data();
    if (p[2] >> 4 != std::uint8_t(MptcpSubtype::Capable))
        return tl::unexpected(ParseError::Unsupported);
    MpCapable capable;
    capable.version = p[2] & 0x0f;
    if (!isCapableLength(capable.version, option.size()))
        return badLength();
    capable.flags = p[3];
    if (option.size() >= 12)
        capable.senderKey = load64(p + 4);
    if (option.size() >= 20)
        capable.receiverKey = load64(p + 12);
    if (option.size() >= 22)
        capable.dataLevelLength = load16(p + 20);
    if (option.size() >= 24)
        capable.checksum = load16(p + 22);
    return capable;
}

Parsed<MptcpOption> parseMptcp(Bytes option, MptcpVersion version)
{
    if (const auto frame = checkFrame(option); !frame)
        return tl::unexpected(frame.error());
    const std::uint8_t subtype = option[2] >> 4;
    switch (MptcpSubtype(subtype)) {
    case MptcpSubtype::Capable:
        return parseMpCapable(option);
    case MptcpSubtype::Join:
        return parseJoin(option);
    case MptcpSubtype::Dss:
        return parseDss(option);
    case MptcpSubtype::AddAddress:
        return parseAddAddress(option, version);
    case MptcpSubtype::RemoveAddress:
        return parseRemoveAddress(option);
    case MptcpSubtype::Priority:
        return parsePriority(option);
    case MptcpSubtype::Fail:
        return parseFail(option);
    case MptcpSubtype::FastClose:
        return parseFastClose(option);
    case MptcpSubtype::TcpReset:
        return parseTcpReset(option);
    case MptcpSubtype::Experimental:
        break;
    }
    const Bytes data = option.subspan(2);
    return UnknownMptcp { subtype, { data.begin(), data.end() } };
}

} // namespace wire
