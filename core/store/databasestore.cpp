// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasestore.h"

#include "core/store/hostaddresses.h"
#include "core/store/hosttable.h"
#include "core/store/opendatabase.h"
#include "core/store/prooftable.h"
#include "core/store/replytable.h"
#include "core/store/rowreader.h"
#include "core/store/runlifecycle.h"
#include "core/store/runtable.h"
#include "core/store/storecheck.h"
#include "core/store/tracetable.h"

namespace store {

core::Result<std::unique_ptr<Store>> Store::open(const std::string& url, Access access)
{
    auto database = openDatabase(url, access);
    if (!database)
        return tl::unexpected(database.error());
    if (access != Access::Read) {
        if (const auto recovered = recoverRuns(**database); !recovered)
            return tl::unexpected(recovered.error());
    }
    return std::make_unique<DatabaseStore>(url, std::move(*database));
}

core::Result<void> Store::readSortedHosts(
    RunId, const HostSelection&, const HostSort&, const HostBlock&) const
{
    return core::failure(
        core::ErrorCode::Unavailable, url() + " is no database, which alone puts hosts in order");
}

core::Result<void> Store::removeReplies(RunId)
{
    return core::failure(
        core::ErrorCode::Unavailable, url() + " is no database, which alone holds single replies");
}

core::Result<void> Store::readAddresses(
    RunId run, const HostSelection& selection, const AddressBlock& block) const
{
    return readHosts(run, selection, [&](std::span<const HostRow> rows) {
        using Key = std::tuple<scan::ReplyClass, core::Family, std::uint16_t, scan::Pass>;
        std::map<Key, std::vector<core::IpAddress>> groups;
        for (const HostRow& row : rows)
            groups[{ row.replyClass, row.address.family(), row.port, row.pass }].push_back(
                row.address);
        return std::ranges::all_of(groups, [&](const auto& group) {
            const auto& [replyClass, family, port, pass] = group.first;
            return block({ replyClass, port, pass, group.second });
        });
    });
}

core::Result<std::vector<Run>> DatabaseStore::runs(const RunSelection& selection) const
{
    auto runs = readRuns(*m_database);
    if (runs)
        std::erase_if(*runs, [&](const Run& run) { return !matches(run, selection); });
    return runs;
}

core::Result<Run> DatabaseStore::run(RunId id) const { return readRun(*m_database, id); }

core::Result<void> DatabaseStore::setLabel(RunId id, const std::string& label)
{
    return updateRunText(*m_database, id, "label", label);
}

core::Result<void> DatabaseStore::setNote(RunId id, const std::string& note)
{
    return updateRunText(*m_database, id, "note", note);
}

core::Result<void> DatabaseStore::removeRun(RunId id) { return store::removeRun(*m_database, id); }

core::Result<void> DatabaseStore::removeReplies(RunId id)
{
    return removeRepliesOf(*m_database, id);
}

core::Result<std::vector<HostCount>> DatabaseStore::hostCounts(std::span<const RunId> runs) const
{
    return readHostCounts(*m_database, runs);
}

core::Result<void> DatabaseStore::readHosts(
    RunId run, const HostSelection& selection, const HostBlock& block) const
{
    return store::readHosts(*m_database, run, selection, block);
}

core::Result<void> DatabaseStore::readAddresses(
    RunId run, const HostSelection& selection, const AddressBlock& block) const
{
    const auto kept = readHostAddresses(*m_database, run, selection, block);
    if (!kept)
        return tl::unexpected(kept.error());
    return *kept ? core::Result<void>() : Store::readAddresses(run, selection, block);
}

core::Result<void> DatabaseStore::readSortedHosts(
    RunId run, const HostSelection& selection, const HostSort& sort, const HostBlock& block) const
{
    return store::readSortedHosts(*m_database, run, selection, sort, block);
}

core::Result<std::vector<HostSighting>> DatabaseStore::history(const core::IpAddress& address) const
{
    return readHistory(*m_database, address);
}

core::Result<void> DatabaseStore::readReplies(RunId run, const ReplyBlock& block) const
{
    return store::readReplies(*m_database, run,
        [&](std::span<const scan::ScanRow> rows) -> core::Result<bool> { return block(rows); });
}

core::Result<std::vector<TraceRow>> DatabaseStore::traces(
    std::span<const RunId> runs, bool documents) const
{
    return readTraces(*m_database, runs, documents);
}

core::Result<std::vector<ProofRow>> DatabaseStore::proofs(
    std::span<const RunId> runs, bool documents) const
{
    return readProofs(*m_database, runs, documents);
}

core::Result<std::vector<FindingRow>> DatabaseStore::findings(std::span<const RunId> runs) const
{
    return readFindings(*m_database, runs);
}

core::Result<std::string> DatabaseStore::resumeState(RunId id) const
{
    std::string state;
    const auto read = readRun(*m_database, id).and_then([&](const Run&) {
        return m_database->query("SELECT state FROM resume_states WHERE run = $1", { id },
            [&](const Row& row) -> core::Result<void> {
                RowReader reader(row, "resume_states");
                const wire::Bytes bytes = reader.bytes(std::size_t(1) << 30);
                state.assign(bytes.begin(), bytes.end());
                return reader.result();
            });
    });
    if (!read)
        return tl::unexpected(read.error());
    return state;
}

core::Result<void> DatabaseStore::backupTo(const std::string& file) const
{
    return m_database->backupTo(file);
}

core::Result<std::vector<std::string>> DatabaseStore::check() const
{
    return checkStore(*m_database);
}

} // namespace store
