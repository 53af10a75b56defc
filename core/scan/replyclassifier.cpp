// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replyclassifier.h"

#include <algorithm>

namespace scan {

namespace {

    /// The MPTCP option of a block: whole, or cut off by the block's end.
    struct FoundOption {
        wire::Bytes bytes;
        bool wellFormed = true;
    };

    std::optional<FoundOption> findMptcp(wire::Bytes block)
    {
        wire::TcpOptionWalk walk(block);
        while (const auto option = walk.next()) {
            if (option->kind == wire::OptionMptcp)
                return FoundOption { option->bytes };
        }
        if (walk.malformed() && block[walk.offset()] == wire::OptionMptcp)
            return FoundOption { block.subspan(walk.offset()), false };
        return std::nullopt;
    }

    bool isOurs(wire::Bytes option, Pass pass, std::uint64_t senderKey, wire::Bytes sentV1)
    {
        switch (pass) {
        case Pass::V0: {
            const auto capable = wire::parseMpCapable(option);
            return capable && capable->senderKey == senderKey;
        }
        case Pass::V1:
            // The v1 SYN carries no key: only the untouched four bytes give a mirror away.
            return std::ranges::equal(option, sentV1);
        case Pass::Control:
            return false;
        }
        return false;
    }

    ReplyClass classifyCapable(const wire::MpCapable& capable, std::size_t length, Pass pass)
    {
        constexpr std::size_t SynAckLength = 12;
        const bool genuine = length == SynAckLength && (capable.flags & wire::MpcHmac) != 0
            && (capable.flags & wire::MpcExtensibility) == 0 && capable.senderKey.value_or(0) != 0;
        if (!genuine)
            return ReplyClass::Malformed;
        const std::uint8_t asked = pass == Pass::V0 ? 0 : 1;
        return capable.version == asked ? ReplyClass::Mptcp : ReplyClass::VersionMismatch;
    }

} // namespace

SynAckVerdict classifySynAck(
    wire::Bytes optionBlock, Pass pass, std::uint64_t senderKey, wire::Bytes sentV1)
{
    SynAckVerdict verdict;
    const auto found = findMptcp(optionBlock);
    if (!found)
        return verdict;
    verdict.replyClass = ReplyClass::Malformed;
    const wire::Bytes option = found->bytes;
    if (option.size() >= 4 && option[1] >= 4
        && option[2] >> 4 == int(wire::MptcpSubtype::Capable)) {
        verdict.hasCapable = true;
        verdict.version = option[2] & 0x0f;
        verdict.flags = option[3];
    }
    if (!found->wellFormed)
        return verdict;
    if (isOurs(found->bytes, pass, senderKey, sentV1)) {
        verdict.replyClass = ReplyClass::Mirror;
        return verdict;
    }
    const auto capable = wire::parseMpCapable(found->bytes);
    if (!capable)
        return verdict;
    verdict.receiverKey = capable->senderKey;
    // Nobody asked for MPTCP in a plain SYN.
    if (pass != Pass::Control)
        verdict.replyClass = classifyCapable(*capable, found->bytes.size(), pass);
    return verdict;
}

} // namespace scan
