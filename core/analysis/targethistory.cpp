// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/targethistory.h"

#include "core/analysis/presence.h"

#include <tuple>

namespace analysis {

namespace {

    using Target = std::tuple<core::IpAddress, std::uint16_t, scan::Pass>;
    template <typename Row> using LastRows = std::map<Target, Row>;

    bool counts(const store::TraceRow& row) { return row.flow == 0; }
    bool counts(const store::ProofRow&) { return true; }

    /// Started later, or entered later at the same time.
    template <typename Row> bool isLater(const Row& a, const Row& b)
    {
        return std::tie(a.startedNs, a.run, a.id) > std::tie(b.startedNs, b.run, b.id);
    }

    template <typename Row> void keep(LastRows<Row>& last, Row row)
    {
        const Target target { row.target, row.port, row.pass };
        const auto [place, isNew] = last.try_emplace(target, row);
        if (!isNew && isLater(row, place->second))
            place->second = std::move(row);
    }

    template <typename Row> std::vector<Row> rowsOf(LastRows<Row>& last)
    {
        std::vector<Row> rows;
        rows.reserve(last.size());
        for (auto& [target, row] : last)
            rows.push_back(std::move(row));
        return rows;
    }

    template <typename Row> Scope scopeOf(const Row& row)
    {
        return { row.pass, row.port, row.target.family() };
    }

    /// `rowsOfRun`: what the store has of one run.
    template <typename Row, typename RowsOfRun>
    core::Result<TargetHistory<Row>> read(
        const Timeline& timeline, const FigureProgress& progress, RowsOfRun rowsOfRun)
    {
        TargetHistory<Row> history;
        LastRows<Row> latest;
        const std::size_t slotCount = timeline.timeSlots().size();
        for (std::size_t slot = 0; slot < slotCount; ++slot) {
            if (progress && !progress(double(slot) / double(slotCount)))
                return endedByUser();
            LastRows<Row> ofSlot;
            std::set<Scope> doubtful;
            for (const std::size_t run : timeline.timeSlots()[slot].runs) {
                auto rows = rowsOfRun(timeline.runs()[run].id);
                if (!rows)
                    return tl::unexpected(rows.error());
                for (Row& row : *rows) {
                    if (!counts(row))
                        continue;
                    history.runs[scopeOf(row)].insert(run);
                    if (!timeline.runs()[run].complete())
                        doubtful.insert(scopeOf(row));
                    keep(ofSlot, std::move(row));
                }
            }
            for (auto& [target, row] : ofSlot) {
                auto& ofScope = history.bySlot[scopeOf(row)];
                ofScope.resize(slotCount);
                auto& count = ofScope[slot];
                if (!count)
                    count = TargetCount { {}, 0, doubtful.contains(scopeOf(row)) };
                ++count->targets;
                ++count->verdicts[row.verdict];
                keep(latest, std::move(row));
            }
        }
        history.latest = rowsOf(latest);
        return history;
    }

} // namespace

core::Result<TraceHistory> readTraceHistory(
    const store::Store& store, const Timeline& timeline, const FigureProgress& progress)
{
    return read<store::TraceRow>(timeline, progress,
        [&](store::RunId run) { return store.traces(std::span(&run, 1), false); });
}

core::Result<ProofHistory> readProofHistory(
    const store::Store& store, const Timeline& timeline, const FigureProgress& progress)
{
    return read<store::ProofRow>(timeline, progress,
        [&](store::RunId run) { return store.proofs(std::span(&run, 1), false); });
}

core::Result<std::vector<store::FindingRow>> readLatestFindings(
    const store::Store& store, const Timeline& timeline, const FigureProgress& progress)
{
    LastRows<store::FindingRow> latest;
    // Runs come by start: their numbers are those of entry, and an import may be older.
    for (std::size_t run = 0; run < timeline.runs().size(); ++run) {
        if (progress && !progress(double(run) / double(timeline.runs().size())))
            return endedByUser();
        const store::RunId id = timeline.runs()[run].id;
        auto rows = store.findings(std::span(&id, 1));
        if (!rows)
            return tl::unexpected(rows.error());
        for (store::FindingRow& row : *rows)
            latest.insert_or_assign({ row.target, row.port, row.pass }, std::move(row));
    }
    return rowsOf(latest);
}

} // namespace analysis
