// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/labtopology.h"

/// Links, addresses and routes of the kernel lab. Router n's link towards the scanner has
/// 10.n.0.0/24 and fd00:10:n::/64, in each lane; that of node i with hosts 10.(100 + i).0.0/24 and
/// fd00:10:(100 + i)::/64.
namespace lab {

/// The interface by which a process sees that it stands in the scanner's namespace.
constexpr const char* ScannerInterface = "mptcplab0";
/// Every other node's interface towards the scanner.
constexpr const char* UpstreamInterface = "up0";
/// A node's interface towards a child.
std::string downstreamInterface(const LabTopology& topology, std::size_t child);

/// The node's interfaces: its own towards the scanner, then one for each child.
std::vector<std::string> interfacesOf(const LabTopology& topology, std::size_t node);

/// Input of `ip -batch` for the node's namespace: creates the links to its children, whose
/// namespaces `namespacePaths` names, and sets addresses, neighbours and routes. To be run in the
/// order of the nodes.
std::string ipScript(
    const LabTopology& topology, std::size_t node, const std::vector<std::string>& namespacePaths);

/// Of packets that nftables hands to a proxy's listener.
constexpr unsigned ProxyMark = 1;
/// Input of `ip -4 -batch` or `ip -6 -batch` that keeps marked packets in the node.
std::string proxyRouteScript(core::Family family);

} // namespace lab
