// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/rightcheck.h"

#include "core/lab/vantages.h"

namespace widgets {

core::Result<void> checkRight(const scan::ScanRequest& request, const std::string& probeExecutable)
{
    auto vantage = lab::openVantage(request.vantage, probeExecutable, request.seed.value_or(0));
    if (!vantage)
        return tl::unexpected(vantage.error());
    // The way to oneself needs the sockets of any scan, and nothing leaves this computer for it.
    constexpr std::uint32_t loopback = 0x7f000001;
    const auto paths = (*vantage)->resolve({ { core::Family::V4, loopback, loopback } }, {});
    if (!paths)
        return tl::unexpected(paths.error());
    if (const auto port = (*vantage)->openPort(*paths); !port)
        return tl::unexpected(port.error());
    return {};
}

} // namespace widgets
