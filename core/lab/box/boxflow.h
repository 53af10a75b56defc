// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"

#include <optional>

namespace lab {

/// A conversation as it passes a middlebox, the same for both directions. Ports are in host order,
/// and 0 where the protocol has none; an ICMP echo has its identifier for the scanner's port.
struct BoxFlow {
    std::uint8_t protocol = 0;
    core::IpAddress scanner;
    core::IpAddress target;
    std::uint16_t scannerPort = 0;
    std::uint16_t targetPort = 0;
    friend bool operator==(const BoxFlow&, const BoxFlow&) = default;
};

/// Of a packet, or of what an ICMP error quotes of one. Nothing where ports can't be read.
std::optional<BoxFlow> flowOf(wire::Bytes packet, Heading heading);

/// A number that a box draws for a flow: the same for the same seed, flow and purpose, unlike any
/// other. Not for secrets.
std::uint64_t drawFor(const BoxFlow& flow, std::uint64_t seed, std::uint64_t purpose = 0);

/// For tables of flows.
struct BoxFlowHash {
    std::size_t operator()(const BoxFlow& flow) const { return drawFor(flow, 0); }
};

} // namespace lab
