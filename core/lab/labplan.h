// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/middlebox.h"

#include <string>

namespace lab {

/// A middlebox between hop `after` and hop `after` + 1; 0 is the scanner's own link, and the number
/// of routers is the link to the hosts.
struct PlannedBox {
    BoxKind kind {};
    std::size_t after = 0;
    friend bool operator==(const PlannedBox&, const PlannedBox&) = default;
};

/// What stands at one prefix pair of a lab, and the boxes that its packets pass.
struct LabSite {
    DeviceKind host {};
    std::string name;
    core::IpPrefix v4;
    core::IpPrefix v6;
    /// In the order from scanner to host. A box that several sites of a plan have at one place is
    /// one box for all of them.
    std::vector<PlannedBox> boxes;
    std::string help;
};

/// A laboratory as data: a chain of routers, and sites behind the last one. The virtual network
/// and the kernel lab are both built from it. Router n has 10.n.0.2 and fd00:10:n::2 towards the
/// scanner (router 1: .254 and ::254), a balanced second router 10.n.1.2 and fd00:10:n:1::2; the
/// scanner is 10.1.0.1 and fd00:10:1::1. A host answers n + 1 hops away.
struct LabPlan {
    std::size_t routers = 3;
    std::vector<LabSite> sites;

    std::vector<core::IpPrefix> targetPrefixes() const; ///< IPv4 then IPv6
};

/// The lab as users find it: labPrefixes() behind three routers, and 100.68.N.0/24 with
/// fd64:68::NN00/120: a version 1 host behind each kind of middlebox after router 2.
const LabPlan& standardPlan();

/// A plan from text, as --topology and the vantage points "lab:TEXT" and "virtual:TEXT" take it:
/// the number of routers (1 to 20), then boxes as NAME@AFTER, separated by commas:
/// "8,nop@4,silent@2". Its sites are v1-host (100.64.0.0/16), plain-host (100.65.0.0/16), v0-host
/// (100.67.0.0/24), silent and closed at their usual prefixes, and all boxes lie before all of
/// them. "standard" is standardPlan(). InvalidInput names the part that is wrong.
core::Result<LabPlan> parsePlan(std::string_view text);

core::IpAddress routerAddress(std::size_t hop, core::Family family);
core::IpAddress balancedRouterAddress(std::size_t hop, core::Family family);
/// To which a translator after a hop translates: 10.1.0.200 and fd00:10:1::200, 201 after the
/// first router, and so on.
core::IpAddress translatorAddress(std::size_t after, core::Family family);
/// Where a box between hop `after` and the next one stands.
BoxPlace boxPlace(std::size_t after);

} // namespace lab
