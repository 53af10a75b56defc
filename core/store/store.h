// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"
#include "core/store/storedrun.h"

#include <functional>
#include <memory>
#include <span>

namespace scan {
struct ScanRow;
}

namespace store {

/// What a store is opened for.
enum class Access : std::uint8_t {
    Read, ///< the store must exist; nothing in it is changed
    Write, ///< the store must exist
    Create, ///< made when it is not there
};

/// A store of runs: one SQLite file (WAL), or a PostgreSQL database that several machines share.
/// One Store is one connection and lives in one thread; several may be open at once, while a
/// RunWriter writes. Reading hands rows over in blocks and never holds a whole run in memory.
///
/// Errors: NotFound (no such store or run), PermissionDenied, Malformed (damaged, or no store of
/// this program; it is left as it is), Unavailable (a newer version's store, a server that is not
/// there, a locked file), ReadFailed, WriteFailed (a full disk says so).
class Store {
public:
    /// `url` is a file name, "sqlite:FILE" or "postgresql://USER@HOST/DATABASE". Checks that it is
    /// whole and of this program, and brings an older version's tables up to date unless only
    /// reading is asked for. Runs whose program is gone become Interrupted (with Access::Write).
    static core::Result<std::unique_ptr<Store>> open(const std::string& url, Access access);
    virtual ~Store() = default;

    /// `cancelled` is asked by this store's own thread while a statement runs, many times a second.
    /// Once it says true, the statement ends with Unavailable and every one after it at once; an
    /// empty function takes that back. What was being written is not: the transaction rolls back.
    using Cancelled = std::function<bool()>;
    virtual void setCancelled(Cancelled /*cancelled*/) { }

    /// As it was opened, a password included: for open(), not for messages.
    virtual const std::string& url() const = 0;

    /// By start, oldest first; runs that started at the same time by id.
    virtual core::Result<std::vector<Run>> runs(const RunSelection& selection) const = 0;
    virtual core::Result<Run> run(RunId id) const = 0;
    virtual core::Result<void> setLabel(RunId id, const std::string& label) = 0;
    virtual core::Result<void> setNote(RunId id, const std::string& note) = 0;
    /// With all its results.
    virtual core::Result<void> removeRun(RunId id) = 0;
    /// The single replies of a run that came to its end; its hosts, counts, traces and proofs stay.
    /// InvalidInput for any other run: resuming it would make its hosts from its replies. Only
    /// databases can; what is made from another store says Unavailable.
    virtual core::Result<void> removeReplies(RunId id);

    /// Distinct hosts of these runs for each family, port, pass and class; only what is not zero.
    virtual core::Result<std::vector<HostCount>> hostCounts(std::span<const RunId> runs) const = 0;

    /// Hands the hosts of a run to `block`, a few thousand at a time, ordered by class, address
    /// (IPv4 first), port, pass. `block` returns false to end early, which is no error.
    using HostBlock = std::function<bool(std::span<const HostRow>)>;
    virtual core::Result<void> readHosts(
        RunId run, const HostSelection& selection, const HostBlock& block) const = 0;
    /// The addresses of the same hosts alone, class by class: of each family, port and pass in
    /// order, in one block or several. What series over hundreds of runs are drawn from: a database
    /// keeps them packed, and reads them tens of times as fast. `block` asks nothing of the store,
    /// and returns false to end early.
    using AddressBlock = std::function<bool(const AddressGroup&)>;
    virtual core::Result<void> readAddresses(
        RunId run, const HostSelection& selection, const AddressBlock& block) const;
    /// Hosts in another order, by the database: nothing is handed over before it has looked at
    /// every host that is selected, which takes about a second for a million. Memory stays bounded
    /// all the same. Only databases can; what is made from another store says Unavailable.
    virtual core::Result<void> readSortedHosts(RunId run, const HostSelection& selection,
        const HostSort& sort, const HostBlock& block) const;
    /// What an address answered in all runs, oldest run first; all ports and passes.
    virtual core::Result<std::vector<HostSighting>> history(
        const core::IpAddress& address) const = 0;

    /// The replies of a run as they came, repeats included.
    using ReplyBlock = std::function<bool(std::span<const scan::ScanRow>)>;
    virtual core::Result<void> readReplies(RunId run, const ReplyBlock& block) const = 0;

    /// `documents`: with the JSON objects, otherwise these stay empty.
    virtual core::Result<std::vector<TraceRow>> traces(
        std::span<const RunId> runs, bool documents) const = 0;
    virtual core::Result<std::vector<ProofRow>> proofs(
        std::span<const RunId> runs, bool documents) const = 0;

    virtual core::Result<std::vector<FindingRow>> findings(std::span<const RunId> runs) const = 0;

    /// What the run needs to go on where it stopped, as its writer left it; empty when nothing was
    /// kept.
    virtual core::Result<std::string> resumeState(RunId id) const = 0;

    /// A whole copy, made while others write. SQLite only: Unavailable elsewhere, with the command
    /// of the database's own tools. `file` must not exist.
    virtual core::Result<void> backupTo(const std::string& file) const = 0;
    /// Reads every page and checks every row against its rules; what is wrong, a line each.
    virtual core::Result<std::vector<std::string>> check() const = 0;
};

} // namespace store
