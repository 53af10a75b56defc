// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tracetable.h"

#include "core/store/rowreader.h"
#include "core/store/runtable.h"
#include "core/store/storedresult.h"
#include "core/trace/output/tracetext.h"

namespace store {

namespace {

    using Address = std::optional<core::IpAddress>;

    /// An address that may be missing, as a parameter.
    class OptionalAddress {
    public:
        explicit OptionalAddress(const Address& address)
        {
            if (address)
                m_blob.emplace(*address);
        }
        operator Value() const { return m_blob ? Value(wire::Bytes(*m_blob)) : Value(); }

    private:
        std::optional<AddressBlob> m_blob;
    };

    Value numberOrNull(const std::optional<std::uint8_t>& number)
    {
        return number ? Value(std::int64_t(*number)) : Value();
    }

    core::Result<void> insertHop(Database& database, std::int64_t id, const HopDetails& hop)
    {
        const auto inserted = database.execute("INSERT INTO trace_hops (trace, ttl, address, "
                                               "rtt_us, quote) VALUES ($1, $2, $3, $4, $5)",
            { id, std::int64_t(hop.ttl), OptionalAddress(hop.address), std::int64_t(hop.rttUs),
                hop.quote });
        if (!inserted)
            return inserted;
        std::int64_t number = 0;
        for (const ChangeDetails& change : hop.changes) {
            const auto added = database.execute(
                "INSERT INTO trace_changes (trace, ttl, number, field, change, removed_by, "
                "inferred, sent, seen) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                { id, std::int64_t(hop.ttl), ++number, change.field, change.change,
                    change.removedBy, std::int64_t(change.inferred), wire::Bytes(change.sent),
                    wire::Bytes(change.seen) });
            if (!added)
                return added;
        }
        return {};
    }

    core::Result<void> insertAlteration(Database& database, std::int64_t id, std::int64_t number,
        const AlterationDetails& alteration)
    {
        const ChangeDetails& change = alteration.change;
        const trace::Interval& interval = alteration.interval;
        return database.execute(
            "INSERT INTO trace_alterations (trace, number, field, change, removed_by, inferred, "
            "sent, seen, after_ttl, before_ttl, after_address, before_address) VALUES ($1, $2, $3, "
            "$4, $5, $6, $7, $8, $9, $10, $11, $12)",
            { id, number, change.field, change.change, change.removedBy,
                std::int64_t(change.inferred), wire::Bytes(change.sent), wire::Bytes(change.seen),
                std::int64_t(interval.afterTtl), std::int64_t(interval.beforeTtl),
                OptionalAddress(interval.afterAddress), OptionalAddress(interval.beforeAddress) });
    }

    TraceRow readRow(RowReader& reader)
    {
        const auto ttl = [&] { return reader.small<std::uint8_t>(); };
        const auto address = [&] { return reader.address(); };
        TraceRow trace;
        trace.run = reader.integer(1);
        trace.id = reader.integer(1);
        trace.target = reader.address();
        trace.port = reader.small<std::uint16_t>();
        trace.pass = reader.enumeration(scan::Pass::Control);
        trace.flow = reader.small<std::uint8_t>();
        trace.verdict = reader.text();
        trace.rule = reader.text();
        trace.onReturnPath = reader.flag();
        trace.afterTtl = reader.optional(ttl);
        trace.beforeTtl = reader.optional(ttl);
        trace.afterAddress = reader.optional(address);
        trace.beforeAddress = reader.optional(address);
        trace.distance = reader.small<std::uint8_t>();
        trace.startedNs = reader.integer();
        trace.document = reader.text();
        return trace;
    }

} // namespace

core::Result<std::int64_t> insertTrace(
    Database& database, RunId run, const trace::TraceResult& result)
{
    return insertTrace(database, run, rowOf(result), traceDetails(result));
}

core::Result<std::int64_t> insertTrace(
    Database& database, RunId run, const TraceRow& row, const TraceDetails& details)
{
    const std::string document = storableText(row.document);
    std::int64_t id = 0;
    const auto inserted = database.query(
        "INSERT INTO traces (run, target, port, pass, flow, verdict, rule, on_return_path, "
        "after_ttl, before_ttl, after_address, before_address, distance, started_ns, document) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) RETURNING id",
        { run, AddressBlob(row.target), std::int64_t(row.port), std::int64_t(row.pass),
            std::int64_t(row.flow), row.verdict, row.rule, std::int64_t(row.onReturnPath),
            numberOrNull(row.afterTtl), numberOrNull(row.beforeTtl),
            OptionalAddress(row.afterAddress), OptionalAddress(row.beforeAddress),
            std::int64_t(row.distance), row.startedNs, document },
        [&](const Row& found) -> core::Result<void> {
            id = found.integer(0);
            return {};
        });
    if (!inserted)
        return tl::unexpected(inserted.error());
    for (const HopDetails& hop : details.hops) {
        if (const auto added = insertHop(database, id, hop); !added)
            return tl::unexpected(added.error());
    }
    std::int64_t number = 0;
    for (const AlterationDetails& alteration : details.alterations) {
        if (const auto added = insertAlteration(database, id, ++number, alteration); !added)
            return tl::unexpected(added.error());
    }
    return id;
}

core::Result<std::vector<TraceRow>> readTraces(
    Database& database, std::span<const RunId> runs, bool documents)
{
    std::vector<TraceRow> traces;
    const auto read = database.query(
        "SELECT run, id, target, port, pass, flow, verdict, rule, on_return_path, after_ttl, "
        "before_ttl, after_address, before_address, distance, started_ns, "
            + std::string(documents ? "document" : "''") + " FROM traces WHERE " + inRuns(runs)
            + " ORDER BY run, id",
        {}, [&](const Row& row) -> core::Result<void> {
            RowReader reader(row, "traces");
            traces.push_back(readRow(reader));
            return reader.result();
        });
    if (!read)
        return tl::unexpected(read.error());
    return traces;
}

core::Result<void> removeTraces(Database& database, RunId run)
{
    for (const char* table : { "trace_hops", "trace_changes", "trace_alterations" }) {
        const auto removed = database.execute(std::string("DELETE FROM ") + table
                + " WHERE trace IN (SELECT id FROM traces WHERE run = $1)",
            { run });
        if (!removed)
            return removed;
    }
    return database.execute("DELETE FROM traces WHERE run = $1", { run });
}

} // namespace store
