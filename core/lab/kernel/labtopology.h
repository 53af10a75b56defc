// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labprefixes.h"

#include <optional>

/// The kernel lab's topology as data, and the scripts that make it:
///     scanner - router 1 - router 2 - router 3 - { v1 hosts, plain hosts, closed, devices }
/// Link n joins node n and its parent with 10.n.0.0/24 and fd00:10:n::/64.
namespace lab {

/// The interface by which a process sees that it stands in the scanner's namespace.
constexpr const char* ScannerInterface = "mptcplab0";
/// Every other node's interface towards the scanner.
constexpr const char* UpstreamInterface = "up0";

/// How a node treats packets to the prefixes that live there.
enum class NodeRole : std::uint8_t {
    Scanner,
    Router,
    MptcpHosts, ///< the kernel answers, with an MPTCP listener
    PlainHosts, ///< the kernel answers, with a TCP listener
    ClosedHosts, ///< the kernel answers, without a listener
    Devices, ///< the kernel is kept out; lab::Device answers
};

struct LabNode {
    NodeRole role;
    std::size_t parent; ///< index of the node towards the scanner; the scanner's is its own
    /// What nftables does to what passes on its way to that kind's prefixes.
    struct Rule {
        DeviceKind towards;
        const char* statement;
    };
    std::optional<Rule> rule;
    std::vector<DeviceKind> kinds; ///< whose prefixes live there
};

/// The scanner first, each parent before its children.
const std::vector<LabNode>& labNodes();
/// The node's interfaces: its own towards the scanner, then one for each child.
std::vector<std::string> interfacesOf(std::size_t node);
/// Input of `ip -batch` for the node's namespace: creates the links to its children, whose
/// namespaces `namespacePaths` names, and sets addresses, neighbours and routes. To be run in the
/// order of the nodes.
std::string ipScript(std::size_t node, const std::vector<std::string>& namespacePaths);
/// Input of `nft -f`; empty for a node without rules.
std::string nftScript(std::size_t node);

} // namespace lab
