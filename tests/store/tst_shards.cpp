// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opendatabase.h"
#include "core/store/postgresdatabase.h"
#include "core/store/replytable.h"
#include "core/store/runlifecycle.h"
#include "core/store/schema.h"
#include "core/store/shardclaim.h"
#include "core/store/shardedruns.h"
#include "core/store/shardtable.h"
#include "core/store/sqlitedatabase.h"
#include "core/store/storecheck.h"
#include "storeplaces.h"
#include "storesamples.h"

#include <QtTest>

#include <barrier>
#include <thread>

using namespace storetest;
using store::Access;
using store::RunState;
using store::RunWriter;
using store::Store;

namespace {

constexpr std::uint32_t Shards = 4;
using Replies = std::vector<scan::ScanRow>;

/// Each target in one shard with all its replies, as a scan has it.
std::vector<Replies> sharedOut(const Replies& replies)
{
    std::vector<Replies> parts(Shards);
    for (const scan::ScanRow& row : replies)
        parts[std::size_t(row.target.value() % Shards)].push_back(row);
    return parts;
}

store::RunCounters countersOf(std::uint64_t replies)
{
    store::RunCounters counters;
    counters.sent = 3 * replies;
    counters.received = replies + 1;
    counters.validated = replies;
    return counters;
}

store::ShardClaim claimOf(std::uint32_t shard, const std::string& scan = "this scan")
{
    store::ShardClaim claim;
    claim.key = "4711";
    claim.shard = shard;
    claim.shards = Shards;
    claim.scan = scan;
    claim.configuration = "{\"shard\":" + std::to_string(shard) + "}";
    claim.check = [scan](const store::ShardedRun& run) -> core::Result<void> {
        if (run.scan == scan && run.shards == Shards)
            return {};
        return core::failure(core::ErrorCode::InvalidInput, "another scan");
    };
    return claim;
}

core::Result<std::unique_ptr<RunWriter>> join(const std::string& url, std::uint32_t shard)
{
    return RunWriter::join(
        url, sampleRun(), claimOf(shard), { 500, std::chrono::milliseconds(20) });
}

core::Result<void> finish(RunWriter& writer, std::size_t replies, RunState state = RunState::Done)
{
    store::Run end = sampleRun();
    end.state = state;
    end.counters = countersOf(replies);
    return writer.finish(end);
}

/// A whole shard from its claim to its end; empty when all went well.
std::string probe(const std::string& url, std::uint32_t shard, const Replies& replies)
{
    const auto writer = join(url, shard);
    if (!writer)
        return writer.error().detail.english();
    const auto done
        = (*writer)->addReplies(replies).and_then([&] { return finish(**writer, replies.size()); });
    return done ? "" : done.error().detail.english();
}

} // namespace

/// Runs that several processes write: here connections of one process, which databases and locks
/// tell apart all the same.
class TestShards : public QObject {
    Q_OBJECT

    StorePlaces m_places;

    static store::ShardedRun sharded(const std::string& url, Access access = Access::Write)
    {
        const auto opened = store::ShardedRuns::open(url, access);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        const auto run = opened->find("4711");
        if (!run || !*run)
            qFatal("no such run");
        return **run;
    }
    /// The run is what one machine would have written.
    static void compareWithOneMachine(const std::string& url, const Replies& replies)
    {
        const store::RunId whole = writeRun(url, sampleRun(), replies);
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        const store::ShardedRun run = sharded(url, Access::Read);
        QVERIFY(run.complete());
        const store::Run stored = (*opened)->run(run.run).value();
        QCOMPARE(stored.state, RunState::Done);
        QVERIFY(stored.endedNs > 0);
        store::RunCounters sum;
        for (const Replies& part : sharedOut(replies))
            sum += countersOf(part.size());
        QVERIFY(stored.counters == sum);
        const auto hosts = hostsOf(**opened, run.run);
        QVERIFY(hosts == expectedHosts(replies));
        QVERIFY(hosts == hostsOf(**opened, whole));
        auto counts = (*opened)->hostCounts(std::array { run.run }).value();
        for (store::HostCount& count : counts)
            count.run = whole;
        QVERIFY(!counts.empty());
        QVERIFY(counts == (*opened)->hostCounts(std::array { whole }).value());
        QCOMPARE(repliesOf(**opened, run.run).size(), replies.size());
        const auto raw = store::openDatabase(url, Access::Write);
        QVERIFY(store::checkStore(**raw).value().empty());
    }
    std::string newStore()
    {
        const QByteArray kind = QTest::currentDataTag();
        return m_places.newStore(kind);
    }

private slots:
    void numbersNeverMeet()
    {
        for (const std::uint32_t shards : { 1U, 2U, 3U, 7U, 1000U, store::MostShards }) {
            std::int64_t behind = 0;
            for (std::uint32_t shard = 0; shard < shards; ++shard) {
                const store::ReplyNumbers numbers = store::repliesOfShard(shard, shards);
                QVERIFY(numbers.before >= behind);
                QVERIFY(numbers.most >= (std::int64_t(1) << 32) / shards * 255);
                behind = numbers.before + numbers.most;
            }
            QVERIFY(behind <= store::MostReplies);
        }
    }

    void listsAreForArrays()
    {
        QCOMPARE(store::shardList({}), std::string());
        QCOMPARE(store::shardList({ 3 }), std::string("3"));
        QCOMPARE(store::shardList({ 0, 1, 3, 7, 8, 9, 11 }), std::string("0,1,3,7-9,11"));
    }

    void shardsMakeOneRun_data() { StorePlaces::addKinds(); }
    void shardsMakeOneRun()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(6000, 41);
        const auto parts = sharedOut(replies);
        std::array<std::string, Shards> troubles;
        std::barrier together(Shards); // the store, the run and its end are all raced for
        {
            std::vector<std::jthread> processes;
            for (std::uint32_t shard = 0; shard < Shards; ++shard) {
                processes.emplace_back([&, shard] {
                    together.arrive_and_wait();
                    troubles[shard] = probe(url, shard, parts[shard]);
                });
            }
        }
        for (const std::string& trouble : troubles)
            QCOMPARE(trouble, std::string());
        QCOMPARE(Store::open(url, Access::Read).value()->runs({}).value().size(), std::size_t(1));
        compareWithOneMachine(url, replies);
    }

    void runIsRunningUntilTheLast_data() { StorePlaces::addKinds(); }
    void runIsRunningUntilTheLast()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(400, 42);
        const auto parts = sharedOut(replies);
        for (const std::uint32_t shard : { 2U, 0U, 3U }) {
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
            const store::ShardedRun run = sharded(url);
            const auto opened = Store::open(url, Access::Write);
            QCOMPARE((*opened)->run(run.run)->state, RunState::Running);
            QVERIFY((*opened)->hostCounts(std::array { run.run })->empty());
            QVERIFY(run.lost().empty());
        }
        const store::ShardedRun run = sharded(url);
        QCOMPARE(run.notBegun(), std::vector<std::uint32_t> { 1 });
        QCOMPARE(run.find(2)->configuration, sampleRun().configuration); // of its end
        QCOMPARE(run.find(2)->process, std::int64_t(QCoreApplication::applicationPid()));
        QVERIFY(!run.find(2)->host.empty());
        QVERIFY(run.find(2)->counters == countersOf(parts[2].size()));
        QCOMPARE(probe(url, 1, parts[1]), std::string());
        compareWithOneMachine(url, replies);
    }

    void anotherScanIsRefused_data() { StorePlaces::addKinds(); }
    void anotherScanIsRefused()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        QCOMPARE(probe(url, 0, sampleReplies(20, 43)), std::string());
        const auto other = RunWriter::join(url, sampleRun(), claimOf(1, "another"));
        QVERIFY(!other);
        QCOMPARE(other.error().code, core::ErrorCode::InvalidInput);
        QCOMPARE(sharded(url).begun.size(), std::size_t(1));
    }

    void lostShardIsReplaced_data() { StorePlaces::addKinds(); }
    void lostShardIsReplaced()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(3000, 44);
        const auto parts = sharedOut(replies);
        for (const std::uint32_t shard : { 0U, 1U, 3U })
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
        {
            // Of another scan altogether, so that any that stays is found.
            const auto lost = join(url, 2);
            QVERIFY(lost);
            QVERIFY((*lost)->addReplies(sampleReplies(1500, 99)));
            QVERIFY((*lost)->keepCounters(countersOf(1500)));
        }
        const store::ShardedRun run = sharded(url);
        QCOMPARE(run.find(2)->state, RunState::Interrupted);
        QCOMPARE(run.lost(), std::vector<std::uint32_t> { 2 });
        QCOMPARE(Store::open(url, Access::Read).value()->run(run.run)->state, RunState::Running);
        QCOMPARE(probe(url, 2, parts[2]), std::string());
        QCOMPARE(sharded(url).find(2)->attempt, std::uint32_t(2));
        compareWithOneMachine(url, replies);
    }

    void endedBadlyIsLostToo_data() { StorePlaces::addKinds(); }
    void endedBadlyIsLostToo()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(500, 45);
        const auto parts = sharedOut(replies);
        for (const RunState state : { RunState::Stopped, RunState::Failed }) {
            const auto writer = join(url, 1);
            QVERIFY2(writer, writer ? "" : writer.error().detail.c_str());
            QVERIFY((*writer)->addReplies(parts[3]));
            QVERIFY(finish(**writer, 7, state));
            QCOMPARE(sharded(url).lost(), std::vector<std::uint32_t> { 1 });
            QCOMPARE(sharded(url).find(1)->state, state);
        }
        for (std::uint32_t shard = 0; shard < Shards; ++shard)
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
        compareWithOneMachine(url, replies);
    }

    void neitherADoneNorARunningShardIsBegunAgain_data() { StorePlaces::addKinds(); }
    void neitherADoneNorARunningShardIsBegunAgain()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(100, 46);
        QCOMPARE(probe(url, 0, replies), std::string());
        const auto again = join(url, 0);
        QVERIFY(!again);
        QCOMPARE(again.error().code, core::ErrorCode::InvalidInput);
        const auto running = join(url, 1);
        QVERIFY(running);
        const auto second = join(url, 1);
        QVERIFY(!second);
        QCOMPARE(second.error().code, core::ErrorCode::Unavailable);
        QVERIFY(sharded(url).lost().empty());
        // Nor does anything else take the run from its writers.
        const auto opened = Store::open(url, Access::Write);
        const store::RunId run = (*running)->id();
        QCOMPARE((*opened)->removeRun(run).error().code, core::ErrorCode::Unavailable);
        QCOMPARE(store::ShardedRuns::open(url, Access::Write)->giveUp(run).error().code,
            core::ErrorCode::Unavailable);
        QVERIFY(!RunWriter::resume(url, run));
        QVERIFY((*running)->addReplies(replies));
        QVERIFY(finish(**running, replies.size()));
    }

    /// The machine is cut off: its connection seems to be there, and it may come back.
    void silentShardLosesItsPlace_data() { StorePlaces::addKinds(); }
    void silentShardLosesItsPlace()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(800, 47);
        const auto parts = sharedOut(replies);
        const auto silent = join(url, 2);
        QVERIFY(silent);
        QVERIFY((*silent)->addReplies(sampleReplies(600, 98)));
        QTRY_COMPARE((*silent)->repliesWritten(), std::uint64_t(600));
        {
            const auto raw = store::openDatabase(url, Access::Write);
            QVERIFY((*raw)->execute("UPDATE shards SET touched_ns = touched_ns - 61000000000"));
        }
        const store::ShardedRun run = sharded(url);
        QCOMPARE(run.find(2)->state, RunState::Running);
        QCOMPARE(run.lost(), std::vector<std::uint32_t> { 2 });
        for (std::uint32_t shard = 0; shard < Shards; ++shard)
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
        compareWithOneMachine(url, replies);
        // It comes back, and is told, by this call or the next.
        (void)(*silent)->addReplies(sampleReplies(600, 98));
        const auto ended = finish(**silent, 1200);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, core::ErrorCode::Unavailable);
        compareWithOneMachine(url, replies);
    }

    /// All shards are done, but whoever was to make the hosts is gone.
    void runIsEndedByWhoeverComesNext_data() { StorePlaces::addKinds(); }
    void runIsEndedByWhoeverComesNext()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(800, 48);
        const auto parts = sharedOut(replies);
        {
            const auto first = join(url, 0);
            QVERIFY(first);
            const auto other = store::openDatabase(url, Access::Write);
            QVERIFY((*other)->tryLockRun((*first)->id()).value()); // as if it were at it
            QVERIFY((*first)->addReplies(parts[0]));
            QVERIFY(finish(**first, parts[0].size()));
            for (std::uint32_t shard = 1; shard < Shards; ++shard)
                QCOMPARE(probe(url, shard, parts[shard]), std::string());
            const store::ShardedRun run = sharded(url);
            QVERIFY(run.complete());
            const auto opened = Store::open(url, Access::Write);
            QCOMPARE((*opened)->run(run.run)->state, RunState::Running);
        }
        QVERIFY(Store::open(url, Access::Write));
        compareWithOneMachine(url, replies);
    }

    void lostShardsCanBeGivenUp_data() { StorePlaces::addKinds(); }
    void lostShardsCanBeGivenUp()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(800, 49);
        const auto parts = sharedOut(replies);
        QCOMPARE(probe(url, 0, parts[0]), std::string());
        {
            const auto lost = join(url, 3);
            QVERIFY(lost && (*lost)->addReplies(parts[3]));
        }
        const store::RunId id = sharded(url).run;
        {
            const auto opened = Store::open(url, Access::Write);
            QVERIFY(store::ShardedRuns::open(url, Access::Write)->giveUp(id));
            const store::Run run = (*opened)->run(id).value();
            QCOMPARE(run.state, RunState::Stopped);
            QVERIFY2(run.error.find("1-3 of 4") != std::string::npos, run.error.c_str());
            Replies kept = parts[0];
            kept.insert(kept.end(), parts[3].begin(), parts[3].end());
            QVERIFY(hostsOf(**opened, id) == expectedHosts(kept));
        }
        for (const std::uint32_t shard : { 1U, 2U, 3U }) {
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
            QCOMPARE(Store::open(url, Access::Write).value()->run(id)->state,
                shard == 3 ? RunState::Done : RunState::Running);
        }
        compareWithOneMachine(url, replies);
    }

    /// A machine that was cut off comes back when its shard was given up: what it has is no part of
    /// a run that has ended, in rows, hosts or counters.
    void givenUpShardWritesNothingMore_data() { StorePlaces::addKinds(); }
    void givenUpShardWritesNothingMore()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(800, 50);
        const auto parts = sharedOut(replies);
        for (const std::uint32_t shard : { 0U, 1U, 2U })
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
        const auto silent = join(url, 3);
        QVERIFY(silent);
        const store::RunId id = (*silent)->id();
        {
            const auto raw = store::openDatabase(url, Access::Write);
            QVERIFY((*raw)->execute(
                "UPDATE shards SET touched_ns = touched_ns - 61000000000 WHERE shard = 3"));
        }
        QVERIFY(store::ShardedRuns::open(url, Access::Write)->giveUp(id));
        const auto opened = Store::open(url, Access::Write);
        const store::Run before = (*opened)->run(id).value();
        QCOMPARE(before.state, RunState::Stopped);
        // Without rows, too: its end alone would count.
        const auto ended = finish(**silent, 1000);
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, core::ErrorCode::Unavailable);
        const store::Run after = (*opened)->run(id).value();
        QCOMPARE(after.state, RunState::Stopped);
        QVERIFY(after.counters == before.counters);
        QCOMPARE(sharded(url).lost(), std::vector<std::uint32_t> { 3 });
        // It is probed again as any other.
        QCOMPARE(probe(url, 3, parts[3]), std::string());
        compareWithOneMachine(url, replies);
    }

    void removedRunLeavesNothing_data() { StorePlaces::addKinds(); }
    void removedRunLeavesNothing()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(800, 50);
        const auto parts = sharedOut(replies);
        for (const std::uint32_t shard : { 0U, 3U })
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
        const store::RunId first = sharded(url).run;
        QVERIFY(Store::open(url, Access::Write).value()->removeRun(first));
        const auto raw = store::openDatabase(url, Access::Write);
        for (const std::string& table : store::schemaTables()) {
            std::int64_t rows = -1;
            QVERIFY((*raw)->query("SELECT count(*) FROM " + table, {},
                [&](const store::Row& row) -> core::Result<void> {
                    rows = row.integer(0);
                    return {};
                }));
            QVERIFY2(rows == 0, table.c_str());
        }
        // The key is free again.
        for (std::uint32_t shard = 0; shard < Shards; ++shard)
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
        QVERIFY(sharded(url).run > first);
        compareWithOneMachine(url, replies);
    }

    void damagedRowsAreErrors_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("sql");
        for (const char* kind : { "sqlite", "postgresql" }) {
            for (const char* sql :
                { "UPDATE shards SET state = 'asleep'", "UPDATE shards SET shard = -1",
                    "UPDATE shards SET attempt = 0", "UPDATE sharded_runs SET shards = 0",
                    "UPDATE sharded_runs SET shards = 65537" })
                QTest::addRow("%s, %s", kind, sql) << QByteArray(kind) << QByteArray(sql);
        }
    }
    void damagedRowsAreErrors()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, sql);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        QCOMPARE(probe(url, 0, {}), std::string());
        const auto raw = store::openDatabase(url, Access::Write);
        QVERIFY(store::checkStore(**raw).value().empty());
        QVERIFY((*raw)->executeScript(sql.toStdString()));
        QVERIFY(!store::checkStore(**raw).value().empty());
        // A store with one damaged run is opened all the same.
        QVERIFY(Store::open(url, Access::Write));
    }

    void firstVersionsTablesAreBroughtUpToDate_data() { StorePlaces::addKinds(); }
    void firstVersionsTablesAreBroughtUpToDate()
    {
        const std::string url = newStore();
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const Replies replies = sampleReplies(300, 51);
        {
            auto old = url.starts_with("postgresql")
                ? store::PostgresDatabase::open(url, Access::Create)
                : store::SqliteDatabase::open(url, Access::Create);
            QVERIFY(old);
            QVERIFY(store::prepareSchema(**old, Access::Create, store::schemaSteps().first(1)));
            QVERIFY((*old)->settleIn(Access::Create));
            const auto run = store::enterRun(**old, sampleRun());
            QVERIFY(run);
            const auto insert = (*old)->bulkInsert(store::ReplyTable);
            QVERIFY(insert);
            std::int64_t number = 0;
            for (const scan::ScanRow& row : replies)
                QVERIFY(store::insertReply(**insert, store::idOfReply(*run, ++number), row));
            QVERIFY((*insert)->end());
        }
        {
            const auto opened = Store::open(url, Access::Write);
            QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
            const auto runs = (*opened)->runs({});
            QCOMPARE(runs->size(), std::size_t(1));
            QCOMPARE(runs->front().state, RunState::Interrupted);
            QVERIFY(hostsOf(**opened, runs->front().id) == expectedHosts(replies));
            QVERIFY(!store::ShardedRuns::open(url, Access::Read)->find(runs->front().id).value());
        }
        const auto parts = sharedOut(replies);
        for (std::uint32_t shard = 0; shard < Shards; ++shard)
            QCOMPARE(probe(url, shard, parts[shard]), std::string());
        compareWithOneMachine(url, replies);
    }
};

QTEST_GUILESS_MAIN(TestShards)
#include "tst_shards.moc"
