// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/ratelimitbox.h"

#include "core/lab/box/optionboxes.h"
#include "core/lab/box/quoteboxes.h"

namespace lab {

RateLimitBox::RateLimitBox(const BoxPlace& place, Clock clock)
    : m_place(place)
    , m_clock(std::move(clock))
{
}

std::vector<BoxPacket> RateLimitBox::pass(wire::Bytes packet, Heading heading)
{
    const auto error = heading == Heading::ToScanner ? readIcmpError(packet) : std::nullopt;
    if (!error || !isFromNextRouter(*error, m_place))
        return passOn(packet, heading);
    const auto now = m_clock();
    if (m_last && now - *m_last < Interval)
        return {};
    m_last = now;
    return passOn(packet, heading);
}

} // namespace lab
