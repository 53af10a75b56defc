// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/synackoptions.h"

namespace lab {

namespace {

    constexpr std::uint16_t MssV4 = 1460;
    constexpr std::uint16_t MssV6 = 1440;
    constexpr std::uint8_t WindowShift = 7;
    /// D to G (version 1), C to G (version 0) and H: the crypto algorithms of RFC 8684 section 3.1.
    constexpr std::uint8_t CryptoMask = 0x1f;
    constexpr std::size_t CapableSynBytesV1 = 4;
    constexpr std::size_t CapableSynBytesV0 = 12;
    constexpr std::size_t ShortCapableBytes = 8;
    constexpr std::uint64_t StaticKey = 0x0c0c0c0c0c0c0c0c;

    std::vector<std::uint8_t> capableOption(
        std::uint8_t version, std::uint8_t flags, std::uint64_t key)
    {
        wire::MpCapable capable;
        capable.version = version;
        capable.flags = flags;
        capable.senderKey = key;
        return wire::buildMptcp(capable);
    }

    /// The MP_CAPABLE of a SYN, if there is one that can be read.
    std::optional<wire::MpCapable> capableOf(const SynView& syn)
    {
        const auto capable = wire::parseMpCapable(syn.mptcp);
        return capable ? std::optional(*capable) : std::nullopt;
    }

} // namespace

SynView viewSyn(wire::Family family, wire::Bytes block)
{
    SynView syn;
    syn.family = family;
    syn.options = block;
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        const wire::Bytes data = option->data();
        if (option->kind == wire::OptionMptcp && syn.mptcp.empty())
            syn.mptcp = option->bytes;
        else if (option->kind == wire::OptionSackPermitted && data.empty())
            syn.sackPermitted = true;
        else if (option->kind == wire::OptionWindowScale && data.size() == 1)
            syn.windowScale = true;
        else if (option->kind == wire::OptionTimestamps && data.size() == 8)
            syn.timestamp = wire::load32(data.data());
    }
    return syn;
}

std::vector<std::uint8_t> linuxOptions(const SynView& syn, wire::Bytes mptcp)
{
    wire::TcpOptionBuilder builder;
    builder.mss(syn.family == wire::Family::V4 ? MssV4 : MssV6);
    if (syn.timestamp) {
        if (syn.sackPermitted)
            builder.sackPermitted();
        else
            builder.nop().nop();
        builder.timestamps(syn.ownTimestamp, *syn.timestamp);
    } else if (syn.sackPermitted) {
        builder.nop().nop().sackPermitted();
    }
    if (syn.windowScale)
        builder.nop().windowScale(WindowShift);
    builder.raw(mptcp);
    return builder.build();
}

std::optional<wire::MpJoinSyn> joinOf(const SynView& syn)
{
    constexpr auto Join = std::uint8_t(wire::MptcpSubtype::Join);
    // A scan's SYNs must not pay for a whole parse.
    if (syn.mptcp.size() < 3 || syn.mptcp[2] >> 4 != Join)
        return std::nullopt;
    const auto option = wire::parseMptcp(syn.mptcp);
    const auto* join = option ? std::get_if<wire::MpJoinSyn>(&*option) : nullptr;
    return join ? std::optional(*join) : std::nullopt;
}

bool acceptableFlags(const wire::MpCapable& capable)
{
    const auto crypto = std::uint8_t(capable.flags & CryptoMask);
    return (capable.flags & wire::MpcExtensibility) == 0
        && (capable.version == 0 ? (crypto & wire::MpcHmac) != 0 : crypto == wire::MpcHmac);
}

SynAckOptions plainAnswer(const SynView& syn) { return linuxOptions(syn, {}); }

SynAckOptions versionOneAnswer(const SynView& syn)
{
    const auto capable = capableOf(syn);
    if (!capable || syn.mptcp.size() != CapableSynBytesV1 || capable->version < 1
        || !acceptableFlags(*capable))
        return plainAnswer(syn);
    const auto flags = std::uint8_t(wire::MpcHmac | (capable->flags & wire::MpcChecksum));
    return linuxOptions(syn, capableOption(1, flags, syn.ownKey));
}

SynAckOptions versionZeroAnswer(const SynView& syn)
{
    const auto capable = capableOf(syn);
    if (!capable || syn.mptcp.size() != CapableSynBytesV0 || capable->version != 0)
        return plainAnswer(syn);
    if ((capable->flags & wire::MpcExtensibility) != 0)
        return std::nullopt;
    if (!acceptableFlags(*capable))
        return plainAnswer(syn);
    const auto flags = std::uint8_t(wire::MpcHmac | (capable->flags & wire::MpcChecksum));
    return linuxOptions(syn, capableOption(0, flags, syn.ownKey));
}

SynAckOptions eitherVersionAnswer(const SynView& syn)
{
    const auto capable = capableOf(syn);
    return capable && capable->version == 0 ? versionZeroAnswer(syn) : versionOneAnswer(syn);
}

SynAckOptions staticKeyAnswer(const SynView& syn)
{
    SynView view = syn;
    view.ownKey = StaticKey;
    return eitherVersionAnswer(view);
}

SynAckOptions mirrorMptcpAnswer(const SynView& syn) { return linuxOptions(syn, syn.mptcp); }

SynAckOptions mirrorAllAnswer(const SynView& syn)
{
    return std::vector<std::uint8_t>(syn.options.begin(), syn.options.end());
}

SynAckOptions shortCapableAnswer(const SynView& syn)
{
    const auto capable = capableOf(syn);
    if (!capable)
        return plainAnswer(syn);
    std::vector<std::uint8_t> option = capableOption(capable->version, wire::MpcHmac, syn.ownKey);
    option.resize(ShortCapableBytes);
    option[1] = ShortCapableBytes;
    return linuxOptions(syn, option);
}

SynAckOptions flaglessCapableAnswer(const SynView& syn)
{
    const auto capable = capableOf(syn);
    if (!capable)
        return plainAnswer(syn);
    return linuxOptions(syn, capableOption(capable->version, 0, syn.ownKey));
}

SynAckOptions zeroKeyAnswer(const SynView& syn)
{
    const auto capable = capableOf(syn);
    if (!capable)
        return plainAnswer(syn);
    return linuxOptions(syn, capableOption(capable->version, wire::MpcHmac, 0));
}

SynAckOptions otherVersionAnswer(const SynView& syn)
{
    const auto capable = capableOf(syn);
    if (!capable)
        return plainAnswer(syn);
    const std::uint8_t other = capable->version == 0 ? 1 : 0;
    return linuxOptions(syn, capableOption(other, wire::MpcHmac, syn.ownKey));
}

} // namespace lab
