// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/scanplanning.h"

#include "app/probe/optionfailure.h"
#include "core/lab/kernellab.h"
#include "core/lab/labprefixes.h"

namespace probe {

core::Result<scan::ScanPlan> planFor(const scan::ScanRequest& request)
{
    const bool lab = request.vantage != "host" || lab::insideKernelLab();
    return scan::planScan(
        request, lab ? lab::labTargetPrefixes() : std::vector<core::IpPrefix>(), scan::resolveHost);
}

core::Result<net::PathOverrides> pathOverrides(const scan::ScanRequest& request)
{
    net::PathOverrides overrides;
    overrides.interfaceName = request.interfaceName;
    for (const std::string& text : request.sourceIps) {
        const auto address = core::IpAddress::parse(text);
        if (!address)
            return optionFailure("--source-ip", address.error());
        overrides.sources.push_back(*address);
    }
    if (!request.gatewayMac.empty()) {
        const auto mac = wire::macFromString(request.gatewayMac);
        if (!mac)
            return optionFailure("--gateway-mac", mac.error());
        overrides.gatewayMac = *mac;
    }
    return overrides;
}

} // namespace probe
