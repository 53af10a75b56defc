// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/assembler.h"
#include "require.h"

/// Packets of strangers as connections: each is counted once, nothing grows beyond its limits, and
/// every packet that is kept gets a sentence.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const handshake::AssemblerLimits limits { 4, 16, 4096 };
    handshake::Assembler assembler(limits);
    wire::Bytes rest(data, size);
    std::int64_t timeNs = 0;
    // Each packet stands behind its length in two bytes.
    while (rest.size() >= 2) {
        const std::size_t length
            = std::min<std::size_t>(wire::load16(rest.data()), rest.size() - 2);
        assembler.add(rest.subspan(2, length), timeNs++);
        rest = rest.subspan(2 + length);
    }

    const auto& counters = assembler.counters();
    const auto connections = assembler.connections();
    require(connections.size() <= limits.connections);
    std::uint64_t kept = 0;
    std::uint64_t bytes = 0;
    for (const auto& connection : connections) {
        require(connection.packets.size() <= limits.packetsPerConnection);
        require(!connection.summary.empty());
        require(connection.subflows.size() <= limits.packetsPerConnection);
        kept += connection.packets.size();
        for (const auto& packet : connection.packets) {
            require(!packet.sentence.empty());
            require(packet.subflow >= 0);
            require(std::size_t(packet.subflow) < connection.subflows.size());
            bytes += packet.ip.size();
            for (const auto& made : packet.calculations)
                require(!made.name.empty() && !made.result.empty() && !made.source.empty());
        }
    }
    require(bytes <= limits.bytes);
    require(counters.packets
        == counters.notTcp + counters.withoutSyn + counters.malformed + counters.beyondLimits
            + kept);
    return 0;
}
