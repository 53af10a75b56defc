// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/balancebox.h"

#include "core/lab/box/optionboxes.h"
#include "core/lab/box/packetedit.h"
#include "core/lab/box/quoteboxes.h"

#include <algorithm>

namespace lab {

namespace {

    constexpr std::ptrdiff_t SourceOffsetV4 = 12;
    constexpr std::ptrdiff_t SourceOffsetV6 = 8;

} // namespace

BalanceBox::BalanceBox(const BoxPlace& place, std::uint64_t seed, SecondPath secondPath)
    : m_place(place)
    , m_seed(seed)
    , m_secondPath(secondPath)
{
}

std::vector<BoxPacket> BalanceBox::pass(wire::Bytes packet, Heading heading)
{
    if (heading == Heading::ToScanner)
        return passBack(packet);
    if (m_secondPath == SecondPath::OverwritesMptcp && takesSecondPath(packet))
        return OptionBox(mptcpToNops).pass(packet, heading);
    return passOn(packet, heading);
}

bool BalanceBox::takesSecondPath(wire::Bytes packet) const
{
    const auto ip = wire::parseIp(packet);
    auto flow = flowOf(packet, Heading::ToTarget);
    if (!ip || !flow)
        return false;
    return drawFor(*flow, m_seed, ip->flowLabel) & 1;
}

std::vector<BoxPacket> BalanceBox::passBack(wire::Bytes packet) const
{
    std::vector<BoxPacket> passed = passOn(packet, Heading::ToScanner);
    const auto error = readIcmpError(packet);
    if (!error || !isFromNextRouter(*error, m_place) || !takesSecondPath(error->message.quote))
        return passed;
    const bool v4 = error->ip.family == core::Family::V4;
    std::vector<std::uint8_t>& edited = passed.front().ip;
    std::ranges::copy((v4 ? m_place.otherRouterV4 : m_place.otherRouterV6).bytes(),
        edited.begin() + (v4 ? SourceOffsetV4 : SourceOffsetV6));
    mendChecksums(packet, edited);
    return passed;
}

} // namespace lab
