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
    // What is simulated has no sockets.
    if ((*vantage)->simulated())
        return {};
    // The socket alone: whether a route leads anywhere is another question.
    if (const auto socket = (*vantage)->openSocket(net::SocketKind::Packet); !socket)
        return tl::unexpected(socket.error());
    return {};
}

} // namespace widgets
