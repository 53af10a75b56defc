// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runwriter.h"

#include "core/store/opendatabase.h"
#include "core/store/prooftable.h"
#include "core/store/replytable.h"
#include "core/store/runlifecycle.h"
#include "core/store/runparts.h"
#include "core/store/runshare.h"
#include "core/store/shardlifecycle.h"
#include "core/store/tracetable.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace store {

namespace {

    using SteadyClock = std::chrono::steady_clock;

    constexpr std::chrono::seconds BetweenChoices { 10 }; ///< while a run can have no part
    constexpr std::size_t ResultsOfABatch = 1'000; ///< traces, proofs and findings are large

    /// What one transaction writes.
    struct Batch {
        std::vector<scan::ScanRow> replies;
        std::vector<HostRow> hosts;
        std::vector<trace::TraceResult> traces;
        std::vector<std::pair<verify::VerifyResult, std::string>> proofs;
        std::vector<verify::HostFinding> findings;
        std::vector<std::pair<TraceRow, TraceDetails>> traceRows;
        std::vector<ProofRow> proofRows;
        std::vector<FindingRow> findingRows;
        std::optional<std::string> resumeState;
        std::optional<RunCounters> counters;
        SteadyClock::time_point began; ///< when the first of it came; with !empty()

        std::size_t results() const
        {
            return traces.size() + proofs.size() + findings.size() + traceRows.size()
                + proofRows.size() + findingRows.size();
        }
        bool empty() const
        {
            return replies.empty() && hosts.empty() && results() == 0 && !resumeState && !counters;
        }
        bool full(const BatchLimits& limits) const
        {
            return replies.size() >= limits.replies || hosts.size() >= limits.replies
                || results() >= ResultsOfABatch;
        }
    };

} // namespace

/// While the writer's thread runs, the database is its own, and what both use stands under the
/// mutex.
struct RunWriter::State {
    /// `sorts`: the replies that are added are all there are of the run; else they are read again
    /// at its end.
    State(std::unique_ptr<Database> opened, std::unique_ptr<RunShare> written,
        std::int64_t lastNumber, bool sorts, const BatchLimits& given)
        : database(std::move(opened))
        , share(std::move(written))
        , id(share->run())
        , limits(given)
        , last(lastNumber)
    {
        if (sorts)
            sorter.emplace(database->temporaryFolder());
        thread = std::thread([this] { work(); });
    }
    ~State() { join(); }

    void join()
    {
        {
            const std::lock_guard lock(mutex);
            closing = true;
        }
        wake.notify_one();
        if (thread.joinable())
            thread.join();
    }

    /// Adds to the batch that is being gathered, when it has room.
    template <typename Add> core::Result<void> add(Add&& into)
    {
        std::unique_lock lock(mutex);
        room.wait(lock, [this] { return !gathered.full(limits) || error; });
        if (error)
            return tl::unexpected(*error);
        if (closing)
            return hasEnded();
        const bool first = gathered.empty();
        into(gathered);
        if (first)
            gathered.began = SteadyClock::now();
        const bool notify = first || gathered.full(limits);
        lock.unlock();
        if (notify)
            wake.notify_one();
        return {};
    }

    void work()
    {
        Batch batch;
        while (take(batch)) {
            if (const auto written = write(batch); !written) {
                fail(written.error());
                return;
            }
        }
    }

    /// Waits for a batch that is full or old enough. False when nothing more will come.
    bool take(Batch& batch)
    {
        batch = {};
        std::unique_lock lock(mutex);
        wake.wait(lock, [this] { return closing || !gathered.empty(); });
        if (gathered.empty())
            return false;
        wake.wait_until(lock, gathered.began + limits.oldest,
            [this] { return closing || gathered.full(limits); });
        std::swap(batch, gathered);
        gathered.replies.reserve(batch.replies.size());
        lock.unlock();
        room.notify_one();
        return true;
    }

    core::Result<void> write(const Batch& batch)
    {
        if (const auto chosen = choosePlace(batch.replies.size()); !chosen)
            return chosen;
        auto transaction = Transaction::begin(*database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto written = writeReplies(batch.replies)
                                 .and_then([&] { return sortHosts(batch.hosts); })
                                 .and_then([&] { return writeResults(batch); })
                                 .and_then([&] { return writeState(batch); })
                                 .and_then([&] { return share->touch(); })
                                 .and_then([&] { return transaction->commit(); });
        if (!written)
            return written;
        last += std::int64_t(batch.replies.size());
        repliesWritten += batch.replies.size();
        return {};
    }

    /// A run that grows large goes on in a part of its own, some seconds later where there can be
    /// none just now.
    core::Result<void> choosePlace(std::size_t more)
    {
        RunParts* parts = database->parts();
        if (!parts || !part.empty() || more == 0 || SteadyClock::now() < nextChoice
            || last - share->numbers().before + std::int64_t(more) < RunParts::LeastReplies)
            return {};
        auto made = parts->make("replies", id, conditionOfReplies(id));
        if (!made)
            return tl::unexpected(made.error());
        part = *std::move(made);
        nextChoice = SteadyClock::now() + BetweenChoices;
        return {};
    }

    core::Result<void> writeReplies(const std::vector<scan::ScanRow>& rows)
    {
        if (rows.empty())
            return {};
        const ReplyNumbers numbers = share->numbers();
        if (std::int64_t(rows.size()) > numbers.before + numbers.most - last) {
            return core::failure(core::ErrorCode::LimitExceeded,
                { core::Pattern(
                      "store", "run %1 has more replies than a store can number; scan in parts"),
                    { std::to_string(id) } });
        }
        BulkTable table = ReplyTable;
        if (!part.empty())
            table.name = part.c_str();
        const auto insert = database->bulkInsert(table);
        if (!insert)
            return tl::unexpected(insert.error());
        std::int64_t number = last;
        for (const scan::ScanRow& row : rows) {
            if (const auto done = insertReply(**insert, idOfReply(id, ++number), row); !done)
                return done;
            if (sorter) {
                if (const auto added = sorter->add(row); !added)
                    return added;
            }
        }
        return (*insert)->end();
    }

    core::Result<void> sortHosts(const std::vector<HostRow>& hosts)
    {
        for (const HostRow& host : hosts) {
            if (const auto added = sorter->add(host); !added)
                return added;
        }
        return {};
    }

    core::Result<void> writeResults(const Batch& batch)
    {
        for (const trace::TraceResult& result : batch.traces) {
            if (const auto inserted = insertTrace(*database, id, result); !inserted)
                return tl::unexpected(inserted.error());
        }
        for (const auto& [result, category] : batch.proofs) {
            if (const auto inserted = insertProof(*database, id, result, category); !inserted)
                return tl::unexpected(inserted.error());
        }
        for (const verify::HostFinding& finding : batch.findings) {
            if (const auto inserted = insertFinding(*database, id, finding); !inserted)
                return inserted;
        }
        return writeRows(batch);
    }

    core::Result<void> writeRows(const Batch& batch)
    {
        for (const auto& [row, details] : batch.traceRows) {
            const auto inserted = insertTrace(*database, id, row, details);
            if (!inserted)
                return tl::unexpected(inserted.error());
            traceIds.push_back(*inserted);
        }
        for (const ProofRow& row : batch.proofRows) {
            const auto inserted = insertProof(*database, id, row);
            if (!inserted)
                return tl::unexpected(inserted.error());
            proofIds.push_back(*inserted);
        }
        for (FindingRow row : batch.findingRows) {
            row.trace = idOfRow(traceIds, row.trace);
            row.proof = idOfRow(proofIds, row.proof);
            if (const auto inserted = insertFinding(*database, id, row); !inserted)
                return inserted;
        }
        return {};
    }

    static std::optional<std::int64_t> idOfRow(
        const std::vector<std::int64_t>& ids, const std::optional<std::int64_t>& number)
    {
        if (!number || *number < 1 || std::uint64_t(*number) > ids.size())
            return std::nullopt;
        return ids[std::size_t(*number - 1)];
    }

    core::Result<void> writeState(const Batch& batch)
    {
        if (batch.resumeState) {
            if (const auto kept = share->keepResumeState(*batch.resumeState); !kept)
                return kept;
        }
        if (batch.counters)
            return share->keepCounters(*batch.counters);
        return {};
    }

    void fail(const core::Error& why)
    {
        {
            const std::lock_guard lock(mutex);
            error = why;
            gathered = {};
        }
        room.notify_one();
        // On a full disk this may fail too: then the run becomes Interrupted.
        share->fail(storableText(why.detail.english()));
    }

    /// When the thread has ended.
    core::Result<void> conclude(const Run& end)
    {
        gathered = {}; // hosts are put in order next, which takes memory too
        if (error)
            return tl::unexpected(*error);
        if (std::exchange(concluded, true))
            return hasEnded();
        const auto ended = share->end(end, sorter ? &*sorter : nullptr);
        if (!ended)
            fail(ended.error());
        return ended;
    }

    tl::unexpected<core::Error> hasEnded() const
    {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("store", "run %1 has ended; nothing is added to it"),
                { std::to_string(id) } });
    }

    std::unique_ptr<Database> database;
    const std::unique_ptr<RunShare> share;
    const RunId id;
    const BatchLimits limits;
    SteadyClock::time_point nextChoice {}; ///< of a part; before it, there is none
    std::string part; ///< table that replies go to; empty: among those of other runs
    std::int64_t last; ///< number of the last reply that is in the store
    std::optional<HostSorter> sorter; ///< of all replies, when this object has written all
    std::vector<std::int64_t> traceIds; ///< of addTraceRow(), in order
    std::vector<std::int64_t> proofIds;
    std::atomic<std::uint64_t> repliesWritten = 0;

    std::mutex mutex;
    std::condition_variable wake; ///< of the thread
    std::condition_variable room; ///< for the caller
    Batch gathered;
    bool closing = false;
    bool concluded = false; ///< conclude() was called; the caller's alone
    std::optional<core::Error> error; ///< written by the thread, once
    std::thread thread;
};

RunWriter::RunWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

RunWriter::~RunWriter() = default;

core::Result<std::unique_ptr<RunWriter>> RunWriter::begin(
    const std::string& url, Run run, const BatchLimits& limits)
{
    auto database = openDatabase(url, Access::Create);
    if (!database)
        return tl::unexpected(database.error());
    const auto id = enterRun(**database, std::move(run));
    if (!id)
        return tl::unexpected(id.error());
    auto share = wholeRun(**database, *id);
    return std::unique_ptr<RunWriter>(new RunWriter(
        std::make_unique<State>(std::move(*database), std::move(share), 0, true, limits)));
}

core::Result<std::unique_ptr<RunWriter>> RunWriter::join(
    const std::string& url, Run run, const ShardClaim& claim, const BatchLimits& limits)
{
    auto database = openDatabase(url, Access::Create);
    if (!database)
        return tl::unexpected(database.error());
    const auto attempt = claimShard(**database, std::move(run), claim);
    if (!attempt)
        return tl::unexpected(attempt.error());
    auto share = shardOfRun(**database, *attempt, claim.shards);
    const std::int64_t before = share->numbers().before;
    return std::unique_ptr<RunWriter>(new RunWriter(
        std::make_unique<State>(std::move(*database), std::move(share), before, false, limits)));
}

core::Result<std::unique_ptr<RunWriter>> RunWriter::resume(
    const std::string& url, RunId id, const BatchLimits& limits)
{
    auto database = openDatabase(url, Access::Write);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto entered = reenterRun(**database, id); !entered)
        return tl::unexpected(entered.error());
    const auto last = lastReply(**database, id);
    if (!last)
        return tl::unexpected(last.error());
    auto share = wholeRun(**database, id);
    return std::unique_ptr<RunWriter>(new RunWriter(std::make_unique<State>(
        std::move(*database), std::move(share), *last, *last == 0, limits)));
}

RunId RunWriter::id() const { return m_state->id; }

core::Result<void> RunWriter::addReplies(std::span<const scan::ScanRow> rows)
{
    while (!rows.empty()) {
        const auto added = m_state->add([&](Batch& batch) {
            const std::size_t room = m_state->limits.replies - batch.replies.size();
            const auto fitting = rows.first(std::min(room, rows.size()));
            batch.replies.insert(batch.replies.end(), fitting.begin(), fitting.end());
            rows = rows.subspan(fitting.size());
        });
        if (!added)
            return added;
    }
    return {};
}

core::Result<void> RunWriter::addHost(const HostRow& host)
{
    if (!m_state->sorter) {
        return core::failure(core::ErrorCode::InvalidInput,
            "the hosts of a run that is resumed follow from its replies");
    }
    return m_state->add([&](Batch& batch) { batch.hosts.push_back(host); });
}

core::Result<void> RunWriter::addTrace(const trace::TraceResult& result)
{
    return m_state->add([&](Batch& batch) { batch.traces.push_back(result); });
}

core::Result<void> RunWriter::addProof(
    const verify::VerifyResult& result, const std::string& category)
{
    return m_state->add([&](Batch& batch) { batch.proofs.emplace_back(result, category); });
}

core::Result<void> RunWriter::addFinding(const verify::HostFinding& finding)
{
    return m_state->add([&](Batch& batch) { batch.findings.push_back(finding); });
}

core::Result<void> RunWriter::addTraceRow(const TraceRow& row)
{
    auto details = traceDetails(row.document);
    if (!details)
        return tl::unexpected(details.error());
    return m_state->add(
        [&](Batch& batch) { batch.traceRows.emplace_back(row, *std::move(details)); });
}

core::Result<void> RunWriter::addProofRow(const ProofRow& row)
{
    return m_state->add([&](Batch& batch) { batch.proofRows.push_back(row); });
}

core::Result<void> RunWriter::addFindingRow(const FindingRow& row)
{
    return m_state->add([&](Batch& batch) { batch.findingRows.push_back(row); });
}

core::Result<void> RunWriter::keepResumeState(const std::string& state)
{
    return m_state->add([&](Batch& batch) { batch.resumeState = state; });
}

core::Result<void> RunWriter::keepCounters(const RunCounters& counters)
{
    return m_state->add([&](Batch& batch) { batch.counters = counters; });
}

core::Result<void> RunWriter::finish(const Run& end)
{
    m_state->join();
    return m_state->conclude(end);
}

std::uint64_t RunWriter::repliesWritten() const { return m_state->repliesWritten; }

} // namespace store
