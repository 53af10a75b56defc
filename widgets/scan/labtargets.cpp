// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/labtargets.h"

#include "core/lab/labprefixes.h"

#include <algorithm>

namespace widgets {

std::vector<std::string> labSample(core::Family family)
{
    constexpr int SampleBits = 8;
    std::vector<std::string> targets;
    for (const lab::LabPrefix& entry : lab::labPrefixes()) {
        auto prefix
            = core::IpPrefix::parse(family == core::Family::V4 ? entry.prefixV4 : entry.prefixV6);
        if (!prefix)
            continue;
        prefix->length = std::max(prefix->length, core::addressBits(family) - SampleBits);
        targets.push_back(prefix->toString());
    }
    return targets;
}

scan::ScanRequest firstRequest(const std::string& vantage)
{
    scan::ScanRequest request;
    request.vantage = vantage;
    if (vantage == "host")
        return request;
    request.targets = labSample(core::Family::V4);
    request.passes = { scan::Pass::V0, scan::Pass::V1 };
    request.rate = 1000; // slow enough to watch
    request.cooldownSeconds = 2; // the lab answers at once
    return request;
}

} // namespace widgets
