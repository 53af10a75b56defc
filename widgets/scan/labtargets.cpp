// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/labtargets.h"

#include "core/lab/labprefixes.h"
#include "core/lab/vantages.h"

#include <algorithm>

namespace widgets {

namespace {

    std::vector<std::string> sampleOf(
        const std::vector<core::IpPrefix>& prefixes, core::Family family)
    {
        constexpr int SampleBits = 8;
        std::vector<std::string> targets;
        for (core::IpPrefix prefix : prefixes) {
            if (prefix.network.family() != family)
                continue;
            prefix.length = std::max(prefix.length, core::addressBits(family) - SampleBits);
            targets.push_back(prefix.toString());
        }
        return targets;
    }

} // namespace

std::vector<std::string> labSample(core::Family family)
{
    return sampleOf(lab::labTargetPrefixes(), family);
}

scan::ScanRequest firstRequest(const std::string& vantage)
{
    scan::ScanRequest request;
    request.vantage = vantage;
    if (lab::reachesNetworks(vantage))
        return request;
    // A plan of its own need not have all that the labs have.
    request.targets = vantage.find(':') == std::string::npos
        ? labSample(core::Family::V4)
        : sampleOf(lab::ownPrefixesOf(vantage), core::Family::V4);
    request.passes = { scan::Pass::V0, scan::Pass::V1 };
    request.rate = 1000; // slow enough to watch
    request.cooldownSeconds = 2; // the lab answers at once
    return request;
}

} // namespace widgets
