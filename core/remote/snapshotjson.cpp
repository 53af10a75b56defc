// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/snapshotjson.h"

#include <utility>

namespace remote {

namespace {

    constexpr std::uint64_t MostCounter = std::uint64_t(1) << 56; // 256 of them fit 64 bits
    constexpr double MostSeconds = 1e10;
    constexpr double MostPerSecond = 1e12;

    using Snapshot = scan::ScanSnapshot;
    constexpr std::pair<const char*, std::uint64_t Snapshot::*> Counters[] = {
        { "probes_planned", &Snapshot::probesPlanned },
        { "sent", &Snapshot::sent },
        { "send_errors", &Snapshot::sendErrors },
        { "unroutable", &Snapshot::unroutable },
        { "received", &Snapshot::received },
        { "validated", &Snapshot::validated },
        { "not_ours", &Snapshot::notOurs },
        { "parse_errors", &Snapshot::parseErrors },
        { "repeats", &Snapshot::repeats },
        { "conflicts", &Snapshot::conflicts },
        { "socket_drops", &Snapshot::socketDrops },
        { "rows_dropped", &Snapshot::rowsDropped },
        { "dedupe_evictions", &Snapshot::dedupeEvictions },
    };
    struct Measure {
        const char* name;
        double Snapshot::*value;
        double most;
    };
    constexpr Measure Measures[] = {
        { "elapsed_seconds", &Snapshot::elapsedSeconds, MostSeconds },
        { "sending_seconds", &Snapshot::sendingSeconds, MostSeconds },
        { "send_rate", &Snapshot::sendRate, MostPerSecond },
        { "receive_rate", &Snapshot::receiveRate, MostPerSecond },
    };
    constexpr scan::ScanState States[] = { scan::ScanState::Idle, scan::ScanState::Sending,
        scan::ScanState::Paused, scan::ScanState::Cooldown, scan::ScanState::Done,
        scan::ScanState::Stopped, scan::ScanState::Failed };

    double measureFrom(store::ObjectReader& reader, const char* name, double most)
    {
        const store::Json& value = reader.value(name);
        const double number = value.is_number() ? value.get<double>() : -1;
        if (number >= 0 && number <= most)
            return number;
        reader.fail(std::string("\"") + name + "\" is missing or out of range");
        return 0;
    }

} // namespace

store::Json snapshotJson(const scan::ScanSnapshot& snapshot)
{
    store::Json json { { "state", scan::scanStateName(snapshot.state) } };
    for (const auto& [name, counter] : Counters)
        json[name] = std::min(snapshot.*counter, MostCounter);
    for (const Measure& measure : Measures)
        json[measure.name] = snapshot.*measure.value;
    if (snapshot.secondsLeft)
        json["seconds_left"] = *snapshot.secondsLeft;
    return json;
}

core::Result<scan::ScanSnapshot> snapshotFromJson(const store::Json& json)
{
    store::ObjectReader reader(json);
    scan::ScanSnapshot snapshot;
    const std::string state = reader.text("state");
    const auto* const known = std::find_if(std::begin(States), std::end(States),
        [&](scan::ScanState each) { return state == scan::scanStateName(each); });
    if (known == std::end(States))
        reader.fail("\"state\" is none that this version knows");
    else
        snapshot.state = *known;
    for (const auto& [name, counter] : Counters)
        snapshot.*counter = reader.number(name, MostCounter);
    for (const Measure& measure : Measures)
        snapshot.*measure.value = measureFrom(reader, measure.name, measure.most);
    if (reader.has("seconds_left"))
        snapshot.secondsLeft = measureFrom(reader, "seconds_left", MostSeconds);
    if (const auto read = reader.result(); !read)
        return tl::unexpected(read.error());
    return snapshot;
}

} // namespace remote
