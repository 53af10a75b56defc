// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/sourceports.h"

#include "core/scan/requestcheck.h"

#include <algorithm>

namespace scan {

namespace {

    constexpr std::uint32_t FewestToShare = 64; // a ladder of proofs alone takes ten
    constexpr std::uint32_t MostForTraces = 4096;
    constexpr std::uint32_t MostForProofs = 512;

} // namespace

core::Result<SourcePorts> shareSourcePorts(const ScanRequest& request)
{
    auto asked = PortRanges::parse(request.sourcePorts);
    if (!asked)
        return optionFailure("source-port", asked.error());
    SourcePorts ports;
    ports.scan = *std::move(asked);
    const std::uint32_t count = ports.scan.largest().count();
    if (!request.then.empty() && count < FewestToShare) {
        return optionFailure("source-port",
            "the scan and what --then adds to it need ports of their own; give one range of at "
            "least "
                + std::to_string(FewestToShare) + " ports");
    }
    if (request.follows(Stage::Trace))
        ports.trace = ports.scan.cutOff(std::min(count / 4, MostForTraces));
    if (request.follows(Stage::Verify))
        ports.verify = ports.scan.cutOff(std::min(count / 4, MostForProofs));
    if (ports.scan.count() < request.passes.size()) {
        return optionFailure("source-port",
            "each pass needs a port of its own, so that a half-open connection of one does not "
            "answer for another; give a range of at least "
                + std::to_string(request.passes.size()) + " ports");
    }
    return ports;
}

} // namespace scan
