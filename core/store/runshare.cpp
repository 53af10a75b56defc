// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runshare.h"

#include "core/store/runtable.h"
#include "core/store/shardlifecycle.h"

namespace store {

namespace {

    class WholeRun : public RunShare {
    public:
        WholeRun(Database& database, RunId run)
            : m_database(database)
            , m_run(run)
        {
        }
        RunId run() const override { return m_run; }
        ReplyNumbers numbers() const override { return {}; }
        core::Result<void> touch() override { return touchRun(m_database, m_run); }
        core::Result<void> keepCounters(const RunCounters& counters) override
        {
            return updateCounters(m_database, m_run, counters);
        }
        core::Result<void> keepResumeState(const std::string& state) override
        {
            const wire::Bytes bytes(
                reinterpret_cast<const std::uint8_t*>(state.data()), state.size());
            return m_database.execute("INSERT INTO resume_states (run, state) VALUES "
                                      "($1, $2) ON CONFLICT (run) DO UPDATE "
                                      "SET state = excluded.state",
                { m_run, bytes });
        }
        void fail(const std::string& why) override
        {
            (void)m_database.execute(
                "UPDATE runs SET state = 'failed', error = $1, ended_ns = touched_ns WHERE id = $2",
                { why, m_run });
        }
        core::Result<void> end(const Run& end, HostSorter* sorter) override
        {
            Run run = end;
            run.id = m_run;
            const auto made
                = sorter ? replaceHosts(m_database, m_run, *sorter) : makeHosts(m_database, m_run);
            const auto ended
                = made.and_then([&] { return updateRunEnd(m_database, run); }).and_then([&] {
                      return m_database.settle();
                  });
            if (ended)
                m_database.unlockRun(m_run);
            return ended;
        }

    private:
        Database& m_database;
        const RunId m_run;
    };

    class RunShard : public RunShare {
    public:
        RunShard(Database& database, const ShardAttempt& attempt, std::uint32_t shards)
            : m_database(database)
            , m_attempt(attempt)
            , m_numbers(repliesOfShard(attempt.shard, shards))
        {
        }
        RunId run() const override { return m_attempt.run; }
        ReplyNumbers numbers() const override { return m_numbers; }
        core::Result<void> touch() override { return touchShard(m_database, m_attempt); }
        core::Result<void> keepCounters(const RunCounters& counters) override
        {
            return updateShardCounters(m_database, m_attempt, counters);
        }
        /// A shard begins anew.
        core::Result<void> keepResumeState(const std::string&) override { return {}; }
        void fail(const std::string& why) override
        {
            (void)m_database.execute(
                "UPDATE shards SET state = 'failed', error = $1, ended_ns = touched_ns WHERE run = "
                "$2 AND shard = $3 AND attempt = $4",
                { why, m_attempt.run, std::int64_t(m_attempt.shard),
                    std::int64_t(m_attempt.attempt) });
        }
        core::Result<void> end(const Run& end, HostSorter*) override
        {
            return endShard(m_database, m_attempt, end);
        }

    private:
        Database& m_database;
        const ShardAttempt m_attempt;
        const ReplyNumbers m_numbers;
    };

} // namespace

std::unique_ptr<RunShare> wholeRun(Database& database, RunId run)
{
    return std::make_unique<WholeRun>(database, run);
}

std::unique_ptr<RunShare> shardOfRun(
    Database& database, const ShardAttempt& attempt, std::uint32_t shards)
{
    return std::make_unique<RunShard>(database, attempt, shards);
}

} // namespace store
