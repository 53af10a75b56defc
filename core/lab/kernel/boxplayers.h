// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labplan.h"

namespace lab {

/// What plays a middlebox of the kernel lab: Linux itself wherever it can, in the order in which a
/// packet from the scanner meets them between two hops.
enum class BoxPlayer : std::uint8_t {
    Proxy, ///< nftables' tproxy and a listener, in the router before the box
    ForwardRule, ///< nftables in the router before it, on what it forwards
    Translation, ///< nftables' source NAT there
    Bump, ///< lab::Middlebox in a namespace of its own on the wire
    NextRouter, ///< the router after it, in how it sends its own ICMP errors
};

/// Whether a proxy with MPTCP can be Linux: transparent MPTCP sockets came with 5.17.
enum class TransparentMptcp : bool { No, Yes };

/// The player of each of a site's boxes, in their order. A box that Linux would have to play after
/// one that stands behind it, or at the scanner, which is no router, is a bump. So are Balance and
/// BalanceStrip: two routers in place of one would need hosts with two links each.
std::vector<BoxPlayer> playersOf(
    const LabPlan& plan, const LabSite& site, TransparentMptcp transparentMptcp);

} // namespace lab
