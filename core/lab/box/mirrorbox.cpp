// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/mirrorbox.h"

#include "core/lab/box/optionboxes.h"
#include "core/lab/box/packetedit.h"

namespace lab {

namespace {

    OptionBlock firstMptcp(wire::Bytes block)
    {
        wire::TcpOptionWalk walk(block);
        while (const auto option = walk.next()) {
            if (option->kind == wire::OptionMptcp)
                return { option->bytes.begin(), option->bytes.end() };
        }
        return {};
    }

    /// Up to End of Option List or what can't be read.
    OptionBlock withoutEnd(wire::Bytes block)
    {
        wire::TcpOptionWalk walk(block);
        while (walk.next()) { }
        const wire::Bytes kept = block.first(walk.offset());
        return { kept.begin(), kept.end() };
    }

} // namespace

std::vector<BoxPacket> MirrorBox::pass(wire::Bytes packet, Heading heading)
{
    const auto read = readTcp(packet);
    const auto flow = flowOf(packet, heading);
    if (!read || !flow)
        return passOn(packet, heading);
    OptionBlock block;
    if (heading == Heading::ToTarget) {
        const OptionBlock option = firstMptcp(read->tcp.options);
        if (read->tcp.has(wire::TcpSyn)) {
            const Syn syn { *flow, read->tcp.sequence };
            if (option.empty())
                m_options.erase(syn);
            else
                m_options.put(syn, option);
        }
        if (option.empty())
            return passOn(packet, heading);
        block = withoutMptcp(read->tcp.options);
    } else {
        const OptionBlock* const option = read->tcp.isSynAck()
            ? m_options.find({ *flow, read->tcp.acknowledgment - 1 })
            : nullptr;
        if (!option)
            return passOn(packet, heading);
        block = withoutEnd(withoutMptcp(read->tcp.options));
        block.insert(block.end(), option->begin(), option->end());
    }
    const auto edited = withOptions(*read, block);
    return passOn(edited ? wire::Bytes(*edited) : packet, heading);
}

} // namespace lab
