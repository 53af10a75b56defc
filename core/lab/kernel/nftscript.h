// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/labtopology.h"

namespace lab {

/// Where a router's proxies listen; nftables hands them what was for LabPort of their sites.
constexpr std::uint16_t PlainProxyPort = 8080;
constexpr std::uint16_t MptcpProxyPort = 8081;

/// Input of `nft -f` that makes a router play the boxes which stand after it, refuse what is
/// prohibited when it is the last, and keep its own ICMP errors to itself when it is silent. Rules
/// on what it forwards come after the TTL is counted down, so its own quotes show a packet as it
/// came. Empty for a node without rules.
std::string nftScript(const LabTopology& topology, std::size_t node);

} // namespace lab
