// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/labtopology.h"

namespace lab {

/// The middleboxes of one bump. A packet meets those of the site that it is to or from; an ICMP
/// error those of the site that its quote was for. Calls from one thread at a time.
class BoxLink {
public:
    BoxLink(const LabTopology& topology, std::size_t bump, std::uint64_t seed);

    /// What leaves after `packet`, a whole IP packet, came in from the other side than `heading`.
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading);

private:
    /// From scanner to host.
    struct Chain {
        std::vector<BoxKind> kinds;
        std::vector<std::unique_ptr<Middlebox>> boxes;
    };
    struct Site {
        core::IpRange range;
        std::size_t chain;
    };

    std::size_t chainOf(const std::vector<BoxKind>& kinds, std::size_t after, std::uint64_t seed);
    Chain* find(wire::Bytes packet, Heading heading);

    std::vector<Chain> m_chains; ///< sites with the same boxes share them
    std::vector<Site> m_sites;
};

} // namespace lab
