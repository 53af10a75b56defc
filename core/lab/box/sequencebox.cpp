// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/sequencebox.h"

#include "core/base/splitmix64.h"
#include "core/lab/box/boxflow.h"
#include "core/lab/box/optionboxes.h"
#include "core/lab/box/packetedit.h"

namespace lab {

namespace {

    constexpr std::size_t SequenceOffset = 4;
    constexpr std::size_t AcknowledgmentOffset = 8;
    constexpr std::size_t IdentificationOffsetV4 = 4;

} // namespace

SequenceBox::SequenceBox(std::uint64_t seed)
    : m_seed(seed)
{
}

std::vector<BoxPacket> SequenceBox::pass(wire::Bytes packet, Heading heading)
{
    const auto read = readTcp(packet);
    const auto flow = flowOf(packet, heading);
    const bool outward = heading == Heading::ToTarget;
    if (!read || !flow || !(outward || read->tcp.has(wire::TcpAck)))
        return passOn(packet, heading);
    // Never zero: that would leave a connection as it is.
    const auto offset = std::uint32_t(drawFor(*flow, m_seed)) | 1;
    std::vector<std::uint8_t> edited(read->bytes.begin(), read->bytes.end());
    std::uint8_t* const segment = edited.data() + read->ip.headerLength;
    if (outward)
        wire::store32(segment + SequenceOffset, read->tcp.sequence + offset);
    else
        wire::store32(segment + AcknowledgmentOffset, read->tcp.acknowledgment - offset);
    mendChecksums(read->bytes, edited);
    return { { std::move(edited), heading, 0 } };
}

IdentificationBox::IdentificationBox(std::uint64_t seed)
    : m_next(std::uint16_t(core::splitMix64(seed)))
{
}

std::vector<BoxPacket> IdentificationBox::pass(wire::Bytes packet, Heading heading)
{
    std::vector<BoxPacket> passed = passOn(packet, heading);
    const auto ip = readWhole(packet);
    if (ip && ip->family == core::Family::V4) {
        wire::store16(&passed.front().ip[IdentificationOffsetV4], m_next++);
        mendChecksums(packet, passed.front().ip);
    }
    return passed;
}

} // namespace lab
