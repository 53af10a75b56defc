// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/synforms.h"

#include <algorithm>

namespace verify {

namespace {

    constexpr std::uint16_t EthernetMss4 = 1460;
    constexpr std::uint16_t EthernetMss6 = 1440;
    /// RFC 6994: an experiment by an identifier that nobody registered.
    constexpr std::uint8_t CanaryData[] = { 0xca, 0x7a };

    wire::TcpOptionBuilder beginWithMss(core::Family family)
    {
        wire::TcpOptionBuilder builder;
        builder.mss(family == core::Family::V4 ? EthernetMss4 : EthernetMss6);
        return builder;
    }

} // namespace

std::vector<std::uint8_t> synOptions(
    SynForm form, wire::MptcpVersion version, core::Family family, std::uint64_t key)
{
    wire::TcpOptionBuilder builder = beginWithMss(family);
    if (form == SynForm::Plain)
        return builder.build();
    wire::MpCapable capable;
    capable.version = std::uint8_t(version);
    if (version == wire::MptcpVersion::V0)
        capable.senderKey = key;
    if (form == SynForm::NoCrypto)
        capable.flags = 0;
    if (form == SynForm::Extensibility)
        capable.flags |= wire::MpcExtensibility;
    if (form == SynForm::Version15)
        capable.version = 15;
    builder.raw(wire::buildMptcp(capable, version));
    if (form == SynForm::Canary)
        builder.option(wire::OptionExperiment1, CanaryData);
    return builder.build();
}

std::vector<std::uint8_t> joinSynOptions(
    core::Family family, std::uint8_t addressId, std::uint32_t token, std::uint32_t nonce)
{
    return beginWithMss(family)
        .raw(wire::buildMptcp(wire::MpJoinSyn { false, addressId, token, nonce }))
        .build();
}

wire::Bytes findMptcpOption(wire::Bytes block)
{
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            return option->bytes;
    }
    return {};
}

bool holdsCanary(wire::Bytes block)
{
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionExperiment1
            && std::ranges::equal(option->data(), CanaryData))
            return true;
    }
    return false;
}

} // namespace verify
