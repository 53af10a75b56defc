// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/labtopology.h"

namespace lab {

/// Where a router's proxies listen; nftables hands them what was for LabPort of their sites. Linux
/// takes an MP_JOIN only by a listener whose port is the connection's.
constexpr std::uint16_t MptcpProxyPort = LabPort;
constexpr std::uint16_t PlainProxyPort = 8080;

/// Input of `nft -f` that makes a router play the boxes which stand after it, refuse what is
/// prohibited when it is the last, and keep its own ICMP errors to itself when it is silent. Rules
/// on what it forwards come after the TTL is counted down, so its own quotes show a packet as it
/// came. Empty for a node without rules.
std::string nftScript(const LabTopology& topology, std::size_t node);

} // namespace lab
