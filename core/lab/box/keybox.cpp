// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/box/keybox.h"

#include "core/lab/box/optionblock.h"
#include "core/lab/box/optionboxes.h"

#include <algorithm>

namespace lab {

KeyBox::KeyBox(std::uint64_t seed)
    : m_seed(seed)
{
}

std::vector<BoxPacket> KeyBox::pass(wire::Bytes packet, Heading heading)
{
    const auto read = readTcp(packet);
    const auto flow = flowOf(packet, heading);
    if (!read || !flow)
        return passOn(packet, heading);
    OptionBlock block(read->tcp.options.begin(), read->tcp.options.end());
    wire::TcpOptionWalk walk(read->tcp.options);
    while (const auto option = walk.next()) {
        auto capable = wire::parseMpCapable(option->bytes);
        if (!capable || !capable->senderKey)
            continue;
        exchange(*capable, *flow, read->tcp, heading);
        const auto bytes = wire::buildMptcp(*capable);
        if (bytes.size() == option->bytes.size())
            std::ranges::copy(bytes, block.begin() + option->offset);
    }
    const auto edited = withOptions(*read, block);
    return passOn(edited ? wire::Bytes(*edited) : packet, heading);
}

void KeyBox::exchange(
    wire::MpCapable& capable, const BoxFlow& flow, const wire::TcpSegment& tcp, Heading heading)
{
    const bool synchronizes = tcp.has(wire::TcpSyn);
    if (heading == Heading::ToScanner) {
        if (!synchronizes)
            return;
        TrueKeys* known = m_connections.find(flow);
        TrueKeys keys = known ? *known : TrueKeys();
        keys.target = capable.senderKey;
        m_connections.put(flow, keys);
        capable.senderKey = ownKey(flow, TargetKey);
        return;
    }
    if (synchronizes) {
        const TrueKeys* const known = m_connections.find(flow);
        if (!known || known->scanner != capable.senderKey)
            m_connections.put(flow, { capable.senderKey, std::nullopt });
        capable.senderKey = ownKey(flow, ScannerKey);
        return;
    }
    const TrueKeys* const keys = m_connections.find(flow);
    if (!keys)
        return;
    if (keys->scanner == capable.senderKey)
        capable.senderKey = ownKey(flow, ScannerKey);
    if (keys->target && capable.receiverKey == ownKey(flow, TargetKey))
        capable.receiverKey = keys->target;
}

std::uint64_t KeyBox::ownKey(const BoxFlow& flow, Purpose purpose) const
{
    const std::uint64_t key = drawFor(flow, m_seed, purpose);
    return key != 0 ? key : 1;
}

} // namespace lab
