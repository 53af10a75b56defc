// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openlab.h"

namespace labtest {

core::Result<OpenLab> openLab(const std::string& probeExecutable, const std::string& topology)
{
    auto vantage = lab::makeKernelLabVantage(probeExecutable, topology);
    if (!vantage)
        return tl::unexpected(vantage.error());
    auto paths = (*vantage)->resolve({ core::IpPrefix::parse("100.64.0.0/10")->range(),
                                         core::IpPrefix::parse("fd64::/16")->range() },
        {});
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = (*vantage)->openPort(*paths);
    if (!port)
        return tl::unexpected(port.error());
    return OpenLab { std::move(*vantage), std::move(*paths), std::move(*port) };
}

} // namespace labtest
