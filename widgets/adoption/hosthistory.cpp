// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/hosthistory.h"

#include <algorithm>
#include <map>

namespace widgets {

core::Result<AddressHistory> readAddressHistory(const store::Store& store,
    const core::IpAddress& address, bool simulated, const std::function<bool()>& wanted)
{
    AddressHistory history;
    history.address = address;
    store::RunSelection selection;
    selection.family = address.family();
    selection.simulated = simulated;
    auto runs = store.runs(selection);
    if (!runs)
        return tl::unexpected(runs.error());
    history.runs = std::move(*runs);
    auto sightings = store.history(address);
    if (!sightings)
        return tl::unexpected(sightings.error());
    const auto isShown = [&](store::RunId id) {
        return std::any_of(history.runs.begin(), history.runs.end(),
            [id](const store::Run& run) { return run.id == id; });
    };
    for (store::HostSighting& sighting : *sightings) {
        if (isShown(sighting.run))
            history.sightings.push_back(sighting);
    }
    // A run at a time: all rows of all runs would not be bounded.
    for (const store::Run& run : history.runs) {
        if (!wanted())
            return core::failure(core::ErrorCode::Unavailable, "no longer wanted");
        auto traces = store.traces(std::span(&run.id, 1), false);
        if (!traces)
            return tl::unexpected(traces.error());
        for (store::TraceRow& row : *traces) {
            if (row.target == address)
                history.traces.push_back(std::move(row));
        }
        auto proofs = store.proofs(std::span(&run.id, 1), false);
        if (!proofs)
            return tl::unexpected(proofs.error());
        for (store::ProofRow& row : *proofs) {
            if (row.target == address)
                history.proofs.push_back(std::move(row));
        }
    }
    return history;
}

std::vector<HistoryEvent> historyEvents(const AddressHistory& history)
{
    std::map<store::RunId, std::int64_t> started;
    for (const store::Run& run : history.runs)
        started[run.id] = run.startedNs;
    std::vector<HistoryEvent> events;
    std::map<std::pair<std::uint16_t, scan::Pass>, store::HostRow> before;
    for (const store::HostSighting& sighting : history.sightings) {
        HistoryEvent event;
        event.timeNs = started[sighting.run];
        event.run = sighting.run;
        event.port = sighting.host.port;
        event.pass = sighting.host.pass;
        event.answer = sighting.host;
        const auto [last, isFirst] = before.try_emplace({ event.port, event.pass }, sighting.host);
        event.first = isFirst;
        if (!isFirst) {
            event.classChanged = last->second.replyClass != sighting.host.replyClass;
            event.keyChanged = last->second.hasReceiverKey && sighting.host.hasReceiverKey
                && last->second.receiverKey != sighting.host.receiverKey;
            last->second = sighting.host;
        }
        events.push_back(std::move(event));
    }
    const auto add = [&](HistoryEvent::Kind kind, const auto& row) {
        HistoryEvent event;
        event.kind = kind;
        event.timeNs = row.startedNs;
        event.run = row.run;
        event.port = row.port;
        event.pass = row.pass;
        event.verdict = row.verdict;
        events.push_back(std::move(event));
    };
    for (const store::TraceRow& row : history.traces)
        add(HistoryEvent::Kind::Trace, row);
    for (const store::ProofRow& row : history.proofs)
        add(HistoryEvent::Kind::Proof, row);
    std::stable_sort(events.begin(), events.end(),
        [](const HistoryEvent& a, const HistoryEvent& b) { return a.timeNs < b.timeNs; });
    return events;
}

} // namespace widgets
