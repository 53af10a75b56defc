// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/vantages.h"

#include "core/lab/kernellab.h"
#include "core/lab/labprefixes.h"
#include "core/lab/virtualvantage.h"
#include "core/net/linkvantage.h"

namespace lab {

std::vector<std::string> vantageNames() { return { "host", "lab", "virtual" }; }

std::vector<core::IpPrefix> ownPrefixesOf(const std::string& name)
{
    if (name == "host" && !insideKernelLab())
        return {};
    return labTargetPrefixes();
}

core::Result<std::unique_ptr<net::Vantage>> openVantage(
    const std::string& name, const std::string& probeExecutable, std::uint64_t seed)
{
    if (name == "host") {
        return net::makeLinkVantage(name, std::make_shared<net::OwnSockets>(), ownPrefixesOf(name));
    }
    if (name == "lab")
        return makeKernelLabVantage(probeExecutable);
    if (name == "virtual")
        return makeVirtualVantage(seed);
    return core::failure(core::ErrorCode::InvalidInput,
        "\"" + name + "\" is not a vantage point; use host, lab or virtual");
}

} // namespace lab
