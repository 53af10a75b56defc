// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "core/base/clocks.h"
#include "core/store/opendatabase.h"
#include "core/store/runparts.h"
#include "core/store/storecheck.h"
#include "storeplaces.h"
#include "storesamples.h"

#include <QtTest>

#include <QProcess>

using namespace storetest;
using store::Access;
using store::RunWriter;
using store::Store;

/// A PostgreSQL store that several programs use at once: large runs in tables of their own, waits
/// that end, users with fewer rights, connections that are cut.
class TestPostgresStore : public QObject {
    Q_OBJECT

    StorePlaces m_places;

    static std::unique_ptr<store::Database> database(const std::string& url)
    {
        auto opened = store::openDatabase(url, Access::Write);
        if (!opened)
            qWarning("%s", opened.error().detail.c_str());
        return opened ? std::move(*opened) : nullptr;
    }
    static std::int64_t number(store::Database& database, const std::string& sql)
    {
        std::int64_t value = -1;
        const auto read = database.query(sql, {}, [&](const store::Row& row) -> core::Result<void> {
            value = row.integer(0);
            return {};
        });
        return read ? value : -2;
    }
    static std::int64_t parts(store::Database& database)
    {
        return number(database, "SELECT count(*) FROM pg_inherits");
    }
    static store::RunId writeLarge(const std::string& url, std::uint32_t seed)
    {
        return writeRun(url, sampleRun(), sampleReplies(LargeRun, seed));
    }
    /// That a run is whole: replies, hosts, and what is kept of them.
    static void checkRun(
        const Store& store, store::RunId id, const std::vector<scan::ScanRow>& replies)
    {
        const auto kept = repliesOf(store, id);
        QCOMPARE(kept.size(), replies.size());
        for (std::size_t i = 0; i < kept.size(); ++i)
            QCOMPARE(differenceOf(kept[i], replies[i]), std::string());
        QVERIFY(hostsOf(store, id) == expectedHosts(replies));
    }
    static bool isSound(const Store& store)
    {
        const auto wrong = store.check();
        if (!wrong)
            qWarning("%s", wrong.error().detail.c_str());
        else if (!wrong->empty())
            qWarning("%s", wrong->front().c_str());
        return wrong && wrong->empty();
    }
    static core::Result<analysis::Figure> adoption(const Store& store)
    {
        analysis::FigureMaker maker(store, {});
        return maker.make("adoption-v1-ipv4");
    }

private slots:
    void init()
    {
        m_url = m_places.newStore("postgresql");
        if (m_url.empty())
            QSKIP(m_places.whyNot().c_str());
    }

    void aLargeRunHasTablesOfItsOwn()
    {
        const auto small = sampleReplies(SmallRun, 1);
        const store::RunId first = writeRun(m_url, sampleRun(), small);
        const store::RunId second = writeLarge(m_url, 2);
        const auto raw = database(m_url);
        QVERIFY(raw);
        store::RunParts& parts = *raw->parts();
        for (const char* whole : { "replies", "hosts" }) {
            QCOMPARE(parts.find(whole, first).value(), std::string());
            QCOMPARE(parts.find(whole, second).value(), store::RunParts::nameOf(whole, second));
            QCOMPARE(parts.runs(whole).value(), std::vector { second });
        }
        // Whoever asks for all gets all.
        QCOMPARE(number(*raw, "SELECT count(*) FROM replies"), std::int64_t(SmallRun + LargeRun));
        QCOMPARE(number(*raw, "SELECT count(*) FROM ONLY replies"), std::int64_t(SmallRun));
        QCOMPARE(
            number(*raw, "SELECT count(*) FROM run_replies WHERE run = 2"), std::int64_t(LargeRun));
        QCOMPARE(number(*raw, "SELECT max(run) FROM ONLY hosts"), first);
        QCOMPARE(number(*raw, "SELECT max(run) FROM hosts"), second);
        // The keys are the whole's.
        QCOMPARE(number(*raw, "SELECT count(*) FROM pg_indexes WHERE tablename LIKE '%_of_run_2'"),
            std::int64_t(2));
        const auto opened = Store::open(m_url, Access::Read);
        QVERIFY(opened);
        checkRun(**opened, first, small);
        checkRun(**opened, second, sampleReplies(LargeRun, 2));
        QVERIFY(isSound(**opened));
    }

    void aRunThatGrowsGoesOnInItsOwn()
    {
        const auto replies = sampleReplies(LargeRun, 3);
        const auto few = std::span(replies).first(6000);
        const auto more = std::span(replies).subspan(6000, 15'000);
        const auto last = std::span(replies).subspan(21'000);
        store::RunId id = 0;
        {
            const auto writer = RunWriter::begin(m_url, sampleRun(), { 3000 });
            QVERIFY(writer);
            id = (*writer)->id();
            QVERIFY((*writer)->addReplies(few));
        }
        const auto raw = database(m_url); // the run is now interrupted, and has its hosts
        QVERIFY(raw);
        QCOMPARE(parts(*raw), std::int64_t(0));
        {
            const auto writer = RunWriter::resume(m_url, id, { 3000 });
            QVERIFY(writer);
            QVERIFY((*writer)->addReplies(more));
        }
        QCOMPARE(number(*raw, "SELECT count(*) FROM ONLY replies"), std::int64_t(18'000));
        QCOMPARE(number(*raw, "SELECT count(*) FROM replies"), std::int64_t(21'000));
        QVERIFY(Store::open(m_url, Access::Write));
        QCOMPARE(parts(*raw), std::int64_t(2));
        {
            const auto writer = RunWriter::resume(m_url, id, { 3000 });
            QVERIFY(writer);
            store::Run end = sampleRun();
            end.state = store::RunState::Done;
            QVERIFY((*writer)->addReplies(last));
            QVERIFY((*writer)->finish(end));
        }
        QCOMPARE(number(*raw, "SELECT count(*) FROM ONLY replies"), std::int64_t(18'000));
        QCOMPARE(number(*raw, "SELECT count(*) FROM ONLY hosts"), std::int64_t(0));
        const auto opened = Store::open(m_url, Access::Write);
        QVERIFY(opened);
        checkRun(**opened, id, replies);
        QVERIFY(isSound(**opened));
        QVERIFY((*opened)->removeRun(id));
        QCOMPARE(parts(*raw), std::int64_t(0));
        for (const char* table : { "replies", "hosts", "host_counts", "host_addresses", "runs" })
            QCOMPARE(number(*raw, std::string("SELECT count(*) FROM ") + table), std::int64_t(0));
    }

    /// As a program made it that knew no parts: nothing moves, and the next large run has its own.
    void aStoreOfOneTableGoesOn()
    {
        const auto replies = sampleReplies(LargeRun, 4);
        const store::RunId old = writeRun(m_url, sampleRun(), replies);
        {
            const auto raw = database(m_url);
            QVERIFY(raw);
            QVERIFY(raw->executeScript(
                "BEGIN; INSERT INTO replies SELECT * FROM replies_of_run_1; DROP TABLE "
                "replies_of_run_1; INSERT INTO hosts SELECT * FROM hosts_of_run_1; DROP TABLE "
                "hosts_of_run_1; DROP TABLE host_addresses; DROP TABLE shards; DROP TABLE "
                "sharded_runs; "
                "UPDATE runs SET aggregated = 1; DELETE "
                "FROM mptcp_workbench WHERE version > 1; INSERT INTO mptcp_workbench VALUES (1) ON "
                "CONFLICT DO NOTHING; COMMIT"));
        }
        QCOMPARE(Store::open(m_url, Access::Read).error().code, core::ErrorCode::Unavailable);
        const store::RunId next = writeLarge(m_url, 5);
        QVERIFY(next > old);
        const auto raw = database(m_url);
        QVERIFY(raw);
        QCOMPARE(number(*raw, "SELECT count(*) FROM ONLY replies"), std::int64_t(LargeRun));
        QCOMPARE(parts(*raw), std::int64_t(2));
        const auto opened = Store::open(m_url, Access::Write);
        QVERIFY(opened);
        checkRun(**opened, old, replies);
        checkRun(**opened, next, sampleReplies(LargeRun, 5));
        QVERIFY(isSound(**opened));
        QVERIFY((*opened)->removeRun(old));
        QCOMPARE(number(*raw, "SELECT count(*) FROM ONLY replies"), std::int64_t(0));
        checkRun(**opened, next, sampleReplies(LargeRun, 5));
    }

    void aHostsHistoryIsOfAllTables()
    {
        const auto replies = sampleReplies(LargeRun, 6);
        store::Run run = sampleRun();
        std::vector<store::RunId> inOrder;
        // The later it was written, the earlier it started.
        for (int i = 0; i < 4; ++i) {
            run.startedNs -= 1'000'000'000;
            const auto some = std::span(replies).first(i % 2 == 0 ? LargeRun : SmallRun);
            const store::RunId id = writeRun(m_url, run, { some.begin(), some.end() });
            inOrder.insert(inOrder.begin(), id);
        }
        const auto opened = Store::open(m_url, Access::Write);
        QVERIFY(opened);
        const core::IpAddress host = replies.front().target;
        const auto check = [&] {
            const auto history = (*opened)->history(host);
            QVERIFY2(history, history ? "" : history.error().detail.c_str());
            std::vector<std::pair<store::RunId, store::HostRow>> expected;
            for (const store::RunId id : inOrder) {
                std::vector<store::HostRow> rows;
                for (const store::HostRow& row : hostsOf(**opened, id)) {
                    if (row.address == host)
                        rows.push_back(row);
                }
                std::ranges::sort(rows, {},
                    [](const store::HostRow& row) { return std::pair(row.port, row.pass); });
                for (const store::HostRow& row : rows)
                    expected.emplace_back(id, row);
            }
            QVERIFY(expected.size() >= inOrder.size());
            QCOMPARE(history->size(), expected.size());
            for (std::size_t i = 0; i < expected.size(); ++i) {
                QCOMPARE((*history)[i].run, expected[i].first);
                QVERIFY((*history)[i].host == expected[i].second);
            }
        };
        check();
        QVERIFY((*opened)->removeRun(inOrder[1]));
        inOrder.erase(inOrder.begin() + 1);
        check();
    }

    void whoMayOnlyReadReadsAll()
    {
        const auto small = sampleReplies(SmallRun, 7);
        const store::RunId first = writeRun(m_url, sampleRun(), small);
        const store::RunId second = writeLarge(m_url, 8);
        {
            const auto raw = database(m_url);
            QVERIFY(raw);
            QVERIFY(raw->executeScript("CREATE ROLE analyst LOGIN"));
            QVERIFY(raw->executeScript("GRANT SELECT ON ALL TABLES IN SCHEMA public TO analyst"));
        }
        // Its tables are made after those of the others were granted.
        const store::RunId third = writeLarge(m_url, 9);
        const std::string url = PostgresServer::asUser(m_url, "analyst");
        const auto opened = Store::open(url, Access::Read);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QCOMPARE((*opened)->runs({}).value().size(), std::size_t(3));
        checkRun(**opened, first, small);
        checkRun(**opened, second, sampleReplies(LargeRun, 8));
        checkRun(**opened, third, sampleReplies(LargeRun, 9));
        const auto figure = adoption(**opened);
        QVERIFY2(figure, figure ? "" : figure.error().detail.c_str());
        const auto owners = Store::open(m_url, Access::Read);
        QVERIFY(owners);
        QVERIFY(figure->series.front().points == adoption(**owners)->series.front().points);
        QVERIFY(!(*opened)->history(small.front().target).value().empty());
        QVERIFY(isSound(**opened));
        for (const auto& denied : { (*opened)->setLabel(first, "mine"),
                 Store::open(url, Access::Write).and_then([&](const auto& writing) {
                     return writing->setLabel(first, "mine");
                 }),
                 RunWriter::begin(url, sampleRun()).map([](const auto&) {}) }) {
            QVERIFY(!denied);
            QCOMPARE(denied.error().code, core::ErrorCode::PermissionDenied);
        }
    }

    /// Who may write but owns nothing makes no tables: the runs lie with the others' small ones.
    void whoOwnsNothingWritesAllTheSame()
    {
        const store::RunId owned = writeLarge(m_url, 10);
        const auto raw = database(m_url);
        QVERIFY(raw);
        QVERIFY(raw->executeScript(
            "CREATE ROLE colleague LOGIN; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN "
            "SCHEMA public TO colleague; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "
            "colleague"));
        const std::string url = PostgresServer::asUser(m_url, "colleague");
        const store::RunId id = writeLarge(url, 11);
        QVERIFY(id > 0);
        QCOMPARE(parts(*raw), std::int64_t(2));
        const auto opened = Store::open(url, Access::Write);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        checkRun(**opened, id, sampleReplies(LargeRun, 11));
        const auto refused = (*opened)->removeRun(owned);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::PermissionDenied);
        QVERIFY(refused.error().detail.find("belong to workbench") != std::string::npos);
        checkRun(**opened, owned, sampleReplies(LargeRun, 10));
        QVERIFY((*opened)->removeRun(id));
        QVERIFY(isSound(**opened));
        // A member of the owners' role makes and drops them as they do.
        QVERIFY(raw->executeScript("GRANT workbench TO colleague"));
        const store::RunId ours = writeLarge(url, 12);
        QCOMPARE(parts(*raw), std::int64_t(4));
        const auto owner = Store::open(m_url, Access::Write);
        QVERIFY((*owner)->removeRun(ours));
        QVERIFY((*opened)->removeRun(owned));
        QCOMPARE(parts(*raw), std::int64_t(0));
    }

    void aReaderHoldsARemovalUpForALittle()
    {
        const store::RunId held = writeLarge(m_url, 13);
        const store::RunId other = writeLarge(m_url, 14);
        const auto reader = database(m_url);
        QVERIFY(reader);
        QVERIFY(reader->executeScript("BEGIN; SELECT count(*) FROM replies_of_run_1"));
        const auto opened = Store::open(m_url, Access::Write);
        const std::int64_t began = core::steadyNs();
        const auto removed = (*opened)->removeRun(held);
        const double seconds = double(core::steadyNs() - began) * 1e-9;
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, core::ErrorCode::Unavailable);
        QVERIFY(removed.error().detail.find("being read") != std::string::npos);
        QVERIFY2(seconds > 5 && seconds < 60, QByteArray::number(seconds));
        // It is gone from the list; others are written, read and removed meanwhile.
        QCOMPARE((*opened)->runs({}).value().size(), std::size_t(1));
        checkRun(**opened, other, sampleReplies(LargeRun, 14));
        const store::RunId third = writeLarge(m_url, 15);
        QVERIFY(third > 0);
        QVERIFY((*opened)->removeRun(other));
        QCOMPARE(parts(*reader), std::int64_t(4));
        QVERIFY(reader->executeScript("COMMIT"));
        QVERIFY(Store::open(m_url, Access::Write));
        QCOMPARE(parts(*reader), std::int64_t(2));
        QCOMPARE(number(*reader, "SELECT count(*) FROM runs"), std::int64_t(1));
    }

    /// As VACUUM or the making of an index does, for as long as it takes.
    void aLockedWholeHoldsNoWriterUp()
    {
        QVERIFY(writeRun(m_url, sampleRun(), sampleReplies(SmallRun, 16)) > 0);
        const auto other = database(m_url);
        QVERIFY(other);
        QVERIFY(other->executeScript("BEGIN; LOCK TABLE replies IN SHARE UPDATE EXCLUSIVE MODE"));
        const std::int64_t began = core::steadyNs();
        const store::RunId id = writeLarge(m_url, 17);
        QVERIFY(double(core::steadyNs() - began) * 1e-9 < 30);
        QVERIFY(id > 0);
        QVERIFY(other->executeScript("COMMIT"));
        QCOMPARE(other->parts()->find("replies", id).value(), std::string());
        const auto opened = Store::open(m_url, Access::Read);
        checkRun(**opened, id, sampleReplies(LargeRun, 17));
    }

    void manyProgramsAtOnce()
    {
        const store::RunId removed = writeLarge(m_url, 18);
        const store::RunId kept = writeLarge(m_url, 19);
        constexpr int Writers = 4;
        std::vector<std::unique_ptr<QProcess>> writers;
        for (int i = 0; i < Writers; ++i) {
            writers.push_back(std::make_unique<QProcess>());
            writers.back()->start(STORE_CHILD, { "series", QString::fromStdString(m_url) });
        }
        std::atomic<bool> writing = true;
        int figures = 0;
        std::string trouble;
        std::thread reader([&] {
            while (writing && trouble.empty()) {
                const auto opened = Store::open(m_url, Access::Read);
                const auto figure
                    = opened.and_then([](const auto& store) { return adoption(*store); });
                if (!figure)
                    trouble = figure.error().detail.english();
                else if (repliesOf(**opened, kept).size() != LargeRun)
                    trouble = "a run that nobody touches is not whole";
                ++figures;
            }
        });
        std::thread remover([&] {
            const auto opened = Store::open(m_url, Access::Write);
            const auto done
                = opened.and_then([&](const auto& store) { return store->removeRun(removed); });
            if (!done)
                qWarning("%s", done.error().detail.c_str());
        });
        remover.join();
        std::map<store::RunId, std::pair<std::size_t, std::uint32_t>> written;
        for (const auto& writer : writers) {
            QVERIFY(writer->waitForFinished(180'000));
            const QByteArray output = writer->readAll();
            QVERIFY2(writer->exitStatus() == QProcess::NormalExit && writer->exitCode() == 0,
                output.constData());
            for (const QByteArray& line : output.split('\n')) {
                const QList<QByteArray> words = line.split(' ');
                if (words.size() == 3)
                    written[words[0].toLongLong()] = { words[1].toULongLong(), words[2].toUInt() };
            }
        }
        writing = false;
        reader.join();
        QVERIFY2(trouble.empty(), trouble.c_str());
        QVERIFY(figures > 0);
        QCOMPARE(written.size(), std::size_t(Writers * SeriesRuns));
        const auto opened = Store::open(m_url, Access::Write);
        QVERIFY(opened);
        QCOMPARE((*opened)->run(removed).error().code, core::ErrorCode::NotFound);
        QCOMPARE((*opened)->runs({}).value().size(), written.size() + 1);
        for (const auto& [id, run] : written) {
            checkRun(**opened, id, sampleReplies(run.first, run.second));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(isSound(**opened));
        const auto raw = database(m_url);
        QCOMPARE(parts(*raw), std::int64_t(2 + Writers * SeriesRuns)); // half of them, two each
        QCOMPARE(number(*raw,
                     "SELECT deadlocks FROM pg_stat_database WHERE datname = "
                     "current_database()"),
            std::int64_t(0));
    }

    void aCutConnectionIsAnErrorAndTheRunGoesOn_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("the session is ended") << false;
        QTest::newRow("the server starts again") << true;
    }
    void aCutConnectionIsAnErrorAndTheRunGoesOn()
    {
        QFETCH(bool, restart);
        const auto replies = sampleReplies(LargeRun, 20);
        store::RunId id = 0;
        std::uint64_t written = 0;
        {
            const auto writer
                = RunWriter::begin(m_url, sampleRun(), { 2000, std::chrono::milliseconds(10) });
            QVERIFY(writer);
            id = (*writer)->id();
            QVERIFY((*writer)->addReplies(std::span(replies).first(22'000)));
            QTRY_VERIFY((*writer)->repliesWritten() >= 10'000);
            if (restart) {
                QVERIFY(m_places.server().startAgain());
            } else {
                const auto other = database(m_url);
                QVERIFY(other);
                QCOMPARE(number(*other,
                             "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                             "datname = current_database() AND pid <> pg_backend_pid() AND "
                             "backend_type = 'client backend'"),
                    std::int64_t(1));
            }
            core::Result<void> added;
            for (int i = 0; i < 1000 && added; ++i) {
                added = (*writer)->addReplies(std::span(replies).first(100));
                QTest::qWait(5);
            }
            QVERIFY(!added);
            QCOMPARE(added.error().code, core::ErrorCode::Unavailable);
            QVERIFY2(added.error().detail.find("resume") != std::string::npos,
                added.error().detail.c_str());
            QVERIFY(!(*writer)->finish(sampleRun()));
            written = (*writer)->repliesWritten();
        }
        const auto opened = Store::open(m_url, Access::Write);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QTRY_COMPARE(Store::open(m_url, Access::Write).value()->run(id).value().state,
            store::RunState::Interrupted);
        // A commit whose answer was lost may have been made.
        const auto kept = repliesOf(**opened, id);
        QVERIFY(kept.size() >= written);
        QVERIFY(hostsOf(**opened, id) == expectedHosts(kept));
        const auto writer = RunWriter::resume(m_url, id);
        QVERIFY2(writer, writer ? "" : writer.error().detail.c_str());
        store::Run end = sampleRun();
        end.state = store::RunState::Done;
        QVERIFY((*writer)->addReplies(std::span(replies).first(1000)));
        QVERIFY((*writer)->finish(end));
        const auto again = Store::open(m_url, Access::Read);
        QCOMPARE(repliesOf(**again, id).size(), kept.size() + 1000);
        QVERIFY(isSound(**again));
    }

private:
    std::string m_url;
};

QTEST_GUILESS_MAIN(TestPostgresStore)
#include "tst_postgresstore.moc"
