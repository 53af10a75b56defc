// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runrecord.h"

#include "core/base/clocks.h"
#include "core/targets/portset.h"

#include <nlohmann/json.hpp>

namespace store {

Run runOf(const scan::ScanRequest& request, RunKind kind, bool simulated)
{
    Run run;
    run.kind = kind;
    run.label = request.output.label;
    run.note = request.output.note;
    run.vantage = request.vantage;
    run.simulated = simulated;
    run.version = WORKBENCH_VERSION;
    run.startedNs = core::epochNs();
    run.passes = request.passes;
    const auto ports = targets::PortSet::parse(request.ports);
    run.ports = ports ? ports->toString() : request.ports;
    return run;
}

void setFamilies(const std::vector<core::IpRange>& ranges, Run& run)
{
    for (const core::IpRange& range : ranges)
        (range.family == core::Family::V4 ? run.v4 : run.v6) = true;
}

std::string compactJson(const std::string& json)
{
    return nlohmann::ordered_json::parse(json).dump();
}

RunCounters countersOf(const scan::ScanCounters& scan)
{
    RunCounters counters;
    counters.sent = scan.sent;
    counters.sendErrors = scan.sendErrors;
    counters.unroutable = scan.unroutable;
    counters.received = scan.received;
    counters.validated = scan.validated;
    counters.parseErrors = scan.parseErrors;
    counters.receiveDrops = scan.socketDrops;
    counters.rowsDropped = scan.rowsDropped;
    counters.dedupeEvictions = scan.dedupeEvictions;
    return counters;
}

RunCounters countersOf(const trace::TraceSnapshot& snapshot)
{
    RunCounters counters;
    counters.sent = snapshot.probesSent;
    counters.sendErrors = snapshot.sendErrors;
    counters.unroutable = snapshot.noPath;
    counters.received = snapshot.repliesMatched + snapshot.repliesNotOurs + snapshot.parseErrors;
    counters.validated = snapshot.repliesMatched;
    counters.parseErrors = snapshot.parseErrors;
    counters.receiveDrops = snapshot.receiveDrops;
    return counters;
}

RunCounters countersOf(const verify::VerifySnapshot& snapshot)
{
    RunCounters counters;
    counters.sent = snapshot.packetsSent;
    counters.sendErrors = snapshot.sendErrors;
    counters.unroutable = snapshot.noPath;
    counters.received = snapshot.packetsMatched + snapshot.packetsNotOurs + snapshot.parseErrors;
    counters.validated = snapshot.packetsMatched;
    counters.parseErrors = snapshot.parseErrors;
    counters.receiveDrops = snapshot.receiveDrops;
    return counters;
}

} // namespace store
