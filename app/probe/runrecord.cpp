// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/runrecord.h"

#include "app/probe/stopsignals.h"
#include "core/base/clocks.h"
#include "core/net/vantage.h"
#include "core/scan/requestcheck.h"
#include "core/store/store.h"
#include "core/targets/portset.h"

#include <nlohmann/json.hpp>

namespace probe {

core::Result<void> checkStore(const scan::OutputRequest& output)
{
    if (output.store.empty())
        return {};
    if (const auto opened = store::Store::open(output.store, store::Access::Create); !opened)
        return scan::optionFailure("store", opened.error());
    return {};
}

core::Result<std::unique_ptr<store::RunWriter>> beginRun(
    const scan::OutputRequest& output, const store::Run& run)
{
    const WithoutSignals started; // its thread must not be the one that a Ctrl-C ends
    auto writer = store::RunWriter::begin(output.store, run);
    if (!writer)
        return scan::optionFailure("store", writer.error());
    return writer;
}

store::Run runOf(const scan::ScanRequest& request, store::RunKind kind, const net::Vantage& vantage)
{
    store::Run run;
    run.kind = kind;
    run.label = request.output.label;
    run.note = request.output.note;
    run.vantage = request.vantage;
    run.simulated = vantage.simulated();
    run.version = WORKBENCH_VERSION;
    run.startedNs = core::epochNs();
    run.passes = request.passes;
    const auto ports = targets::PortSet::parse(request.ports);
    run.ports = ports ? ports->toString() : request.ports;
    return run;
}

void setFamilies(const std::vector<core::IpRange>& ranges, store::Run& run)
{
    for (const core::IpRange& range : ranges)
        (range.family == core::Family::V4 ? run.v4 : run.v6) = true;
}

std::string compactJson(const std::string& json)
{
    return nlohmann::ordered_json::parse(json).dump();
}

store::RunCounters countersOf(const scan::ScanSnapshot& snapshot)
{
    store::RunCounters counters;
    counters.sent = snapshot.sent;
    counters.sendErrors = snapshot.sendErrors;
    counters.unroutable = snapshot.unroutable;
    counters.received = snapshot.received;
    counters.validated = snapshot.validated;
    counters.parseErrors = snapshot.parseErrors;
    counters.receiveDrops = snapshot.socketDrops;
    counters.rowsDropped = snapshot.rowsDropped;
    counters.dedupeEvictions = snapshot.dedupeEvictions;
    return counters;
}

store::RunCounters countersOf(const trace::TraceSnapshot& snapshot)
{
    store::RunCounters counters;
    counters.sent = snapshot.probesSent;
    counters.sendErrors = snapshot.sendErrors;
    counters.unroutable = snapshot.noPath;
    counters.received = snapshot.repliesMatched + snapshot.repliesNotOurs + snapshot.parseErrors;
    counters.validated = snapshot.repliesMatched;
    counters.parseErrors = snapshot.parseErrors;
    counters.receiveDrops = snapshot.receiveDrops;
    return counters;
}

store::RunCounters countersOf(const verify::VerifySnapshot& snapshot)
{
    store::RunCounters counters;
    counters.sent = snapshot.packetsSent;
    counters.sendErrors = snapshot.sendErrors;
    counters.unroutable = snapshot.noPath;
    counters.received = snapshot.packetsMatched + snapshot.packetsNotOurs + snapshot.parseErrors;
    counters.validated = snapshot.packetsMatched;
    counters.parseErrors = snapshot.parseErrors;
    counters.receiveDrops = snapshot.receiveDrops;
    return counters;
}

} // namespace probe
