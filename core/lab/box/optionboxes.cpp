// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/optionboxes.h"

#include "core/lab/box/packetedit.h"

#include <algorithm>

namespace lab {

std::vector<BoxPacket> passOn(wire::Bytes packet, Heading heading)
{
    return { { { packet.begin(), packet.end() }, heading, 0 } };
}

OptionBox::OptionBox(Rule rule, Segments segments, Directions directions)
    : m_rule(rule)
    , m_segments(segments)
    , m_directions(directions)
{
}

std::vector<BoxPacket> OptionBox::pass(wire::Bytes packet, Heading heading)
{
    if (m_directions == Directions::ToScanner && heading != Heading::ToScanner)
        return passOn(packet, heading);
    const auto read = readTcp(packet);
    if (!read || (m_segments == Segments::WithSyn && !read->tcp.has(wire::TcpSyn)))
        return passOn(packet, heading);
    const OptionBlock block = m_rule(read->tcp.options);
    if (std::ranges::equal(block, read->tcp.options))
        return passOn(packet, heading);
    const auto edited = withOptions(*read, block);
    return passOn(edited ? wire::Bytes(*edited) : packet, heading);
}

std::vector<BoxPacket> DiscardBox::pass(wire::Bytes packet, Heading heading)
{
    const auto read = readTcp(packet);
    const bool opens = read && heading == Heading::ToTarget && read->tcp.has(wire::TcpSyn);
    if (opens && hasMptcp(read->tcp.options))
        return {};
    return passOn(packet, heading);
}

} // namespace lab
