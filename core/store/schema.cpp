// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

namespace store {

namespace {

    // The small tables come first: a check that has no time for all begins with them.
    const std::string First = R"(
CREATE TABLE runs (
    id SERIAL_KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    aggregated SMALLINT NOT NULL, -- hosts and host_counts are made from the replies
    removed SMALLINT NOT NULL, -- no longer listed; its rows go
    label TEXT NOT NULL,
    note TEXT NOT NULL,
    vantage TEXT NOT NULL,
    simulated SMALLINT NOT NULL,
    imported_from TEXT NOT NULL,
    version TEXT NOT NULL,
    command TEXT NOT NULL,
    started_ns BIGINT NOT NULL,
    ended_ns BIGINT NOT NULL,
    touched_ns BIGINT NOT NULL, -- when the last batch was written
    passes TEXT NOT NULL,
    ports TEXT NOT NULL,
    v4 SMALLINT NOT NULL,
    v6 SMALLINT NOT NULL,
    configuration TEXT NOT NULL,
    sent BIGINT NOT NULL,
    send_errors BIGINT NOT NULL,
    unroutable BIGINT NOT NULL,
    received BIGINT NOT NULL,
    validated BIGINT NOT NULL,
    parse_errors BIGINT NOT NULL,
    receive_drops BIGINT NOT NULL,
    rows_dropped BIGINT NOT NULL,
    dedupe_evictions BIGINT NOT NULL,
    error TEXT NOT NULL);

CREATE TABLE resume_states (run BIGINT PRIMARY KEY, state BYTEA NOT NULL);

-- Distinct targets of a run; family 4 or 6; pass 0 v0, 1 v1, 2 control; class in the order of
-- scan::ReplyClass: 0 mptcp, 1 mirror, 2 version-mismatch, 3 malformed, 4 plain, 5 rst, 6 icmp.
CREATE TABLE host_counts (
    run BIGINT NOT NULL,
    family SMALLINT NOT NULL,
    port INTEGER NOT NULL,
    pass SMALLINT NOT NULL,
    class SMALLINT NOT NULL,
    hosts BIGINT NOT NULL,
    PRIMARY KEY (run, family, port, pass, class)) CLUSTERED;

CREATE TABLE traces (
    id SERIAL_KEY,
    run BIGINT NOT NULL,
    target BYTEA NOT NULL, -- addresses: a byte 4 or 6, then network order
    port INTEGER NOT NULL,
    pass SMALLINT NOT NULL,
    flow SMALLINT NOT NULL,
    verdict TEXT NOT NULL,
    rule TEXT NOT NULL,
    on_return_path SMALLINT NOT NULL,
    after_ttl SMALLINT,
    before_ttl SMALLINT,
    after_address BYTEA,
    before_address BYTEA,
    distance SMALLINT NOT NULL,
    started_ns BIGINT NOT NULL,
    document TEXT NOT NULL);
CREATE INDEX traces_of_run ON traces (run);

CREATE TABLE trace_hops (
    trace BIGINT NOT NULL,
    ttl SMALLINT NOT NULL,
    address BYTEA,
    rtt_us INTEGER NOT NULL, -- -1 unknown
    quote TEXT NOT NULL,
    PRIMARY KEY (trace, ttl)) CLUSTERED;

-- What a hop's quote shows, without what every router changes.
CREATE TABLE trace_changes (
    trace BIGINT NOT NULL,
    ttl SMALLINT NOT NULL,
    number INTEGER NOT NULL,
    field TEXT NOT NULL,
    change TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    inferred SMALLINT NOT NULL,
    sent BYTEA NOT NULL,
    seen BYTEA NOT NULL,
    PRIMARY KEY (trace, ttl, number)) CLUSTERED;

-- Changes that persist, each with the two hops between which it happened.
CREATE TABLE trace_alterations (
    trace BIGINT NOT NULL,
    number INTEGER NOT NULL,
    field TEXT NOT NULL,
    change TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    inferred SMALLINT NOT NULL,
    sent BYTEA NOT NULL,
    seen BYTEA NOT NULL,
    after_ttl SMALLINT NOT NULL,
    before_ttl SMALLINT NOT NULL,
    after_address BYTEA,
    before_address BYTEA,
    PRIMARY KEY (trace, number)) CLUSTERED;

CREATE TABLE proofs (
    id SERIAL_KEY,
    run BIGINT NOT NULL,
    target BYTEA NOT NULL,
    port INTEGER NOT NULL,
    pass SMALLINT NOT NULL,
    verdict TEXT NOT NULL,
    category TEXT NOT NULL,
    started_ns BIGINT NOT NULL,
    document TEXT NOT NULL);
CREATE INDEX proofs_of_run ON proofs (run);

CREATE TABLE proof_steps (
    proof BIGINT NOT NULL,
    number INTEGER NOT NULL,
    step TEXT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (proof, number)) CLUSTERED;

-- Potential hosts of a scan, as its follow-up judged them.
CREATE TABLE findings (
    id SERIAL_KEY,
    run BIGINT NOT NULL,
    target BYTEA NOT NULL,
    port INTEGER NOT NULL,
    pass SMALLINT NOT NULL,
    class SMALLINT NOT NULL,
    category TEXT NOT NULL,
    trace BIGINT, -- the trace's id
    proof BIGINT);
CREATE INDEX findings_of_run ON findings (run);

-- Each target of a run once for each pass, with its strongest class.
CREATE TABLE hosts (
    run BIGINT NOT NULL,
    class SMALLINT NOT NULL,
    address BYTEA NOT NULL,
    port INTEGER NOT NULL,
    pass SMALLINT NOT NULL,
    ttl SMALLINT NOT NULL,
    rtt_us INTEGER NOT NULL,
    mptcp_version SMALLINT,
    mptcp_flags SMALLINT,
    sender_key BIGINT NOT NULL, -- two's complement of the 64 bits
    receiver_key BIGINT,
    PRIMARY KEY (run, class, address, port, pass)) CLUSTERED;

-- As they came. The id is the run's, times 2 to the 40th, plus the reply's number from 1: a run is
-- one range of ids and needs no index of its own.
CREATE TABLE replies (
    id BIGINT_KEY,
    time_ns BIGINT NOT NULL,
    target BYTEA NOT NULL,
    responder BYTEA, -- where it is not the target
    local BYTEA NOT NULL,
    target_port INTEGER NOT NULL,
    local_port INTEGER NOT NULL,
    pass SMALLINT NOT NULL,
    class SMALLINT NOT NULL,
    ttl SMALLINT NOT NULL,
    tcp_flags SMALLINT NOT NULL,
    is_repeat SMALLINT NOT NULL,
    conflict SMALLINT NOT NULL,
    cooldown SMALLINT NOT NULL,
    mptcp_version SMALLINT,
    mptcp_flags SMALLINT,
    icmp_type SMALLINT NOT NULL,
    icmp_code SMALLINT NOT NULL,
    tcp_window INTEGER NOT NULL,
    sequence BIGINT NOT NULL,
    acknowledgment BIGINT NOT NULL,
    rtt_us INTEGER NOT NULL,
    sender_key BIGINT NOT NULL,
    receiver_key BIGINT,
    options BYTEA NOT NULL);

CREATE VIEW run_replies AS SELECT id >> 40 AS run, replies.* FROM replies;
)";

    const std::string Shards = R"(
-- Runs that several processes write together, each a shard of the scan: see shardlifecycle.h.
CREATE TABLE sharded_runs (
    run BIGINT PRIMARY KEY,
    run_key TEXT NOT NULL UNIQUE,
    shards INTEGER NOT NULL,
    scan TEXT NOT NULL); -- scan::checkpointText() of its first position

-- Those that were begun. A writer names its attempt whenever it writes: when another took the
-- shard over, it finds no row.
CREATE TABLE shards (
    run BIGINT NOT NULL,
    shard INTEGER NOT NULL,
    attempt INTEGER NOT NULL,
    state TEXT NOT NULL,
    host TEXT NOT NULL,
    process BIGINT NOT NULL,
    started_ns BIGINT NOT NULL, -- all three by the clock of the store
    touched_ns BIGINT NOT NULL,
    ended_ns BIGINT NOT NULL,
    configuration TEXT NOT NULL,
    sent BIGINT NOT NULL,
    send_errors BIGINT NOT NULL,
    unroutable BIGINT NOT NULL,
    received BIGINT NOT NULL,
    validated BIGINT NOT NULL,
    parse_errors BIGINT NOT NULL,
    receive_drops BIGINT NOT NULL,
    rows_dropped BIGINT NOT NULL,
    dedupe_evictions BIGINT NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (run, shard)) CLUSTERED;
)";

    // The addresses of `hosts` once more, packed: 4 or 16 bytes each, in order, many in a row.
    // runs.aggregated is 2 where they are made too.
    const std::string WithHostAddresses = R"(
CREATE TABLE host_addresses (
    run BIGINT NOT NULL,
    class SMALLINT NOT NULL,
    family SMALLINT NOT NULL,
    port INTEGER NOT NULL,
    pass SMALLINT NOT NULL,
    number INTEGER NOT NULL, -- of the rows that are alike in these
    addresses BYTEA NOT NULL,
    PRIMARY KEY (run, class, family, port, pass, number));
)";

    const std::array<std::string, 3> Steps { First, Shards, WithHostAddresses };
    const std::array<std::string, 15> Tables { "runs", "resume_states", "host_counts", "traces",
        "trace_hops", "trace_changes", "trace_alterations", "proofs", "proof_steps", "findings",
        "hosts", "replies", "sharded_runs", "shards", "host_addresses" };

    /// How many of them a store has that has gone so many steps.
    constexpr std::array<std::size_t, 3> TablesAfterStep { 12, 14, 15 };
    static_assert(TablesAfterStep.size() == std::tuple_size_v<decltype(Steps)>);

    std::span<const std::string> tablesOf(int version)
    {
        const std::size_t step = std::min(std::size_t(version), TablesAfterStep.size());
        return std::span(Tables).first(TablesAfterStep[step - 1]);
    }

    core::Result<void> migrate(Database& database, std::span<const std::string> steps)
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto locked = database.lockSchema(); !locked)
            return locked;
        // Another program may have been quicker.
        const auto stored = database.storedVersion();
        if (!stored)
            return tl::unexpected(stored.error());
        for (std::size_t i = std::size_t(stored->version); i < steps.size(); ++i) {
            if (const auto done = database.executeScript(database.ownWords(steps[i])); !done)
                return done;
        }
        if (const auto set = database.setVersion(int(steps.size())); !set)
            return set;
        return transaction->commit();
    }

} // namespace

std::span<const std::string> schemaSteps() { return Steps; }
std::span<const std::string> schemaTables() { return Tables; }

core::Result<void> prepareSchema(
    Database& database, Access access, std::span<const std::string> steps)
{
    using Content = StoredVersion::Content;
    const auto stored = database.storedVersion();
    if (!stored)
        return tl::unexpected(stored.error());
    const int newest = int(steps.size());
    if (stored->content == Content::Foreign) {
        return core::failure(core::ErrorCode::Malformed,
            { core::Pattern(
                  "store", "%1 is a database of another program; name another for the store"),
                { database.shownName() } });
    }
    if (stored->content == Content::Nothing && access != Access::Create) {
        return core::failure(core::ErrorCode::NotFound,
            { core::Pattern("store", "%1 holds no store yet; a scan with --store makes one"),
                { database.shownName() } });
    }
    if (stored->version > newest) {
        return core::failure(core::ErrorCode::Unavailable,
            { core::Pattern("store",
                  "%1 was written by a newer version of this program (its tables are version %2, "
                  "this program knows %3); it is left as it is, install that version"),
                { database.shownName(), std::to_string(stored->version),
                    std::to_string(newest) } });
    }
    if (stored->content == Content::Store) {
        if (const auto whole = database.checkTables(tablesOf(stored->version)); !whole)
            return whole;
    }
    if (stored->version < newest) {
        if (access == Access::Read) {
            return core::failure(core::ErrorCode::Unavailable,
                { core::Pattern("store",
                      "%1 was written by an older version of this program; open it once for "
                      "writing (mptcp-probe runs list does) to bring its tables up to date"),
                    { database.shownName() } });
        }
        return migrate(database, steps);
    }
    return {};
}

} // namespace store
