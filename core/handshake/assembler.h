// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/handshake/connection.h"

#include <functional>
#include <memory>

namespace handshake {

/// What is kept of a stream of packets; what goes beyond is counted.
struct AssemblerLimits {
    std::size_t connections = 10'000;
    std::size_t packetsPerConnection = 2'000;
    std::size_t bytes = 128 << 20; ///< of all packets kept
    /// Of all connections: what is told of a packet takes up to two kilobytes, whatever its size.
    std::size_t packets = 200'000;
};

/// Puts packets, in order of time, together to connections: TCP flows by their addresses and ports
/// (a SYN with a new ISN begins anew), MP_JOINs by the token that a known key makes. Bounded;
/// packets that are not TCP or of no connection that began with a SYN are counted. Lives in one
/// thread.
class Assembler {
public:
    explicit Assembler(const AssemblerLimits& limits = {});
    ~Assembler();
    Assembler(Assembler&&) noexcept;
    Assembler& operator=(Assembler&&) noexcept;

    /// A whole IP packet, without link layer; `timeNs` not before the last one's.
    void add(wire::Bytes ip, std::int64_t timeNs);

    /// What became of the packets; each counts once.
    struct Counters {
        std::uint64_t packets = 0;
        std::uint64_t notTcp = 0; ///< nor an ICMP error about a connection that is here
        std::uint64_t withoutSyn = 0;
        std::uint64_t malformed = 0;
        std::uint64_t beyondLimits = 0;
    };
    const Counters& counters() const;
    /// All connections so far with roles, sentences and calculations, by their first packet.
    std::vector<Connection> connections() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// The connections of a capture file; errors as net::CaptureReader's. `progress` returns false to
/// end early with Unavailable. Reads at most what `limits` allow.
struct CapturedConnections {
    std::vector<Connection> connections;
    Assembler::Counters counters;
    std::string brokenOff; ///< why the file could not be read to its end; empty: it could
};
core::Result<CapturedConnections> readConnections(const std::string& file,
    const AssemblerLimits& limits, const std::function<bool(std::uint64_t packets)>& progress);

} // namespace handshake
