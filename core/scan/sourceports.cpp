// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/sourceports.h"

#include "core/scan/options/optionvalues.h"
#include "core/scan/requestcheck.h"

#include <algorithm>

namespace scan {

namespace {

    constexpr std::uint32_t FewestToShare = 64; // a ladder of proofs alone takes ten
    constexpr std::uint32_t MostForTraces = 4096;
    constexpr std::uint32_t MostForProofs = 512;

    /// Takes `count` ports from the end.
    PortRange cutOff(PortRange& range, std::uint32_t count)
    {
        const PortRange taken { std::uint16_t(range.last - count + 1), range.last };
        range.last = std::uint16_t(range.last - count);
        return taken;
    }

} // namespace

std::string PortRange::toString() const
{
    return std::to_string(first) + (first == last ? "" : "-" + std::to_string(last));
}

core::Result<SourcePorts> shareSourcePorts(const ScanRequest& request)
{
    const auto asked = parseSourcePorts(request.sourcePorts);
    if (!asked)
        return optionFailure("source-port", asked.error());
    SourcePorts ports;
    ports.scan = { asked->first, asked->second };
    const std::uint32_t count = ports.scan.count();
    if (!request.then.empty() && count < FewestToShare) {
        return optionFailure("source-port",
            "the scan and what --then adds to it need ports of their own; give a range of at "
            "least "
                + std::to_string(FewestToShare) + " ports");
    }
    if (request.follows(Stage::Trace))
        ports.trace = cutOff(ports.scan, std::min(count / 4, MostForTraces));
    if (request.follows(Stage::Verify))
        ports.verify = cutOff(ports.scan, std::min(count / 4, MostForProofs));
    if (ports.scan.count() < request.passes.size()) {
        return optionFailure("source-port",
            "each pass needs a port of its own, so that a half-open connection of one does not "
            "answer for another; give a range of at least "
                + std::to_string(request.passes.size()) + " ports");
    }
    return ports;
}

} // namespace scan
