// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opendatabase.h"
#include "core/store/schema.h"
#include "core/store/storecheck.h"
#include "storeplaces.h"
#include "storesamples.h"

#include <QtTest>

using namespace storetest;
using store::Access;
using store::RunWriter;
using store::Store;

/// Runs that end badly, go on, or are removed; tables of other versions; rows that no writer wrote.
class TestRunLifecycle : public QObject {
    Q_OBJECT

    StorePlaces m_places;

    static std::unique_ptr<store::Database> database(const std::string& url)
    {
        auto opened = store::openDatabase(url, Access::Write);
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
    /// Writes and goes without a word.
    static store::RunId abandon(const std::string& url, const std::vector<scan::ScanRow>& replies)
    {
        const auto writer = RunWriter::begin(url, sampleRun());
        if (!writer || !(*writer)->addReplies(replies)
            || !(*writer)->addTrace(sampleTrace(address("198.51.100.7")))
            || !(*writer)->addProof(sampleProof(address("198.51.100.7")), "true-mptcp")
            || !(*writer)->keepResumeState("here"))
            return 0;
        return (*writer)->id();
    }

private slots:
    void anAbandonedRunIsInterrupted_data() { StorePlaces::addKinds(); }
    void anAbandonedRunIsInterrupted()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(2000, 31);
        const store::RunId id = abandon(url, replies);
        QVERIFY(id > 0);
        {
            // Reading changes nothing.
            const auto reading = Store::open(url, Access::Read);
            QVERIFY(reading);
            QCOMPARE((*reading)->run(id).value().state, store::RunState::Running);
            QVERIFY(!(*reading)->setLabel(id, "x"));
        }
        const auto opened = Store::open(url, Access::Write);
        QVERIFY(opened);
        const store::Run run = (*opened)->run(id).value();
        QCOMPARE(run.state, store::RunState::Interrupted);
        QVERIFY(run.endedNs > 0);
        QVERIFY(!run.complete());
        QVERIFY(hostsOf(**opened, id) == expectedHosts(replies));
        QCOMPARE((*opened)->resumeState(id).value(), std::string("here"));
        QVERIFY((*opened)->check().value().empty());
    }

    /// One run that cannot be mended keeps nobody from the others, nor from removing it.
    void aDamagedRunDoesNotCloseTheStore_data() { StorePlaces::addKinds(); }
    void aDamagedRunDoesNotCloseTheStore()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(300, 37);
        const store::RunId damaged = abandon(url, replies);
        QVERIFY(database(url)->executeScript("UPDATE replies SET class = 99"));
        const store::RunId whole = abandon(url, replies);
        const auto opened = Store::open(url, Access::Write);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        QCOMPARE((*opened)->run(damaged).value().state, store::RunState::Interrupted);
        QCOMPARE((*opened)->run(whole).value().state, store::RunState::Interrupted);
        QVERIFY(hostsOf(**opened, whole) == expectedHosts(replies));
        QVERIFY(!(*opened)->check().value().empty());
        QVERIFY((*opened)->removeRun(damaged));
        QVERIFY((*opened)->check().value().empty());
    }

    void aRunGoesOn_data() { StorePlaces::addKinds(); }
    void aRunGoesOn()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        auto replies = sampleReplies(2000, 32);
        const store::RunId id = abandon(url, replies);
        const auto more = sampleReplies(1500, 33);
        {
            const auto writer = RunWriter::resume(url, id);
            QVERIFY2(writer, writer ? "" : writer.error().detail.c_str());
            QCOMPARE((*writer)->id(), id);
            const auto again = RunWriter::resume(url, id);
            QVERIFY(!again);
            QCOMPARE(again.error().code, core::ErrorCode::Unavailable);
            QVERIFY((*writer)->addReplies(more));
            store::Run end = sampleRun();
            end.state = store::RunState::Done;
            QVERIFY((*writer)->finish(end));
            QVERIFY(!(*writer)->addReplies(more));
            QVERIFY(!(*writer)->finish(end)); // which takes nothing away
        }
        replies.insert(replies.end(), more.begin(), more.end());
        const auto opened = Store::open(url, Access::Read);
        QVERIFY(opened);
        QCOMPARE(repliesOf(**opened, id).size(), replies.size());
        QVERIFY(hostsOf(**opened, id) == expectedHosts(replies));
        QVERIFY((*opened)->check().value().empty());
        const auto done = RunWriter::resume(url, id);
        QVERIFY(!done);
        QCOMPARE(done.error().code, core::ErrorCode::InvalidInput);
        QCOMPARE(RunWriter::resume(url, 99).error().code, core::ErrorCode::NotFound);
    }

    void aRunIsRemovedWithAllItsResults_data() { StorePlaces::addKinds(); }
    void aRunIsRemovedWithAllItsResults()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(500, 34);
        const store::RunId first = abandon(url, replies);
        const store::RunId second = abandon(url, replies);
        const store::RunId third = abandon(url, replies);
        {
            const auto opened = Store::open(url, Access::Write);
            QVERIFY(opened);
            const auto removed = (*opened)->removeRun(second);
            QVERIFY2(removed, removed ? "" : removed.error().detail.c_str());
            QCOMPARE((*opened)->removeRun(second).error().code, core::ErrorCode::NotFound);
            QCOMPARE((*opened)->runs({}).value().size(), std::size_t(2));
        }
        // A removal that was cut short right after its beginning.
        const auto raw = database(url);
        QVERIFY(raw);
        QVERIFY(
            raw->executeScript("UPDATE runs SET removed = 1 WHERE id = " + std::to_string(third)));
        const auto opened = Store::open(url, Access::Write);
        QVERIFY(opened);
        QCOMPARE((*opened)->runs({}).value().size(), std::size_t(1));
        QCOMPARE(repliesOf(**opened, first).size(), replies.size());
        QVERIFY(hostsOf(**opened, first) == expectedHosts(replies));
        QVERIFY((*opened)->check().value().empty());
        for (const char* table : { "runs", "resume_states", "traces", "proofs" })
            QCOMPARE(number(*raw, std::string("SELECT count(*) FROM ") + table), std::int64_t(1));
        QCOMPARE(number(*raw, "SELECT count(*) FROM replies"), std::int64_t(replies.size()));
        QCOMPARE(
            number(*raw, "SELECT count(*) FROM run_replies WHERE run = " + std::to_string(first)),
            std::int64_t(replies.size()));
        for (const char* table : { "hosts", "host_counts", "host_addresses" })
            QCOMPARE(number(*raw, std::string("SELECT max(run) FROM ") + table), first);
        for (const char* table : { "trace_hops", "trace_changes", "trace_alterations" })
            QCOMPARE(number(*raw, std::string("SELECT count(DISTINCT trace) FROM ") + table),
                std::int64_t(1));
        QCOMPARE(number(*raw, "SELECT count(*) FROM proof_steps"), std::int64_t(verify::StepCount));
        // The number of a run that is gone never means another.
        QVERIFY(abandon(url, {}) > third);
    }

    /// What was counted stays when the replies go.
    void repliesAreRemovedAlone_data() { StorePlaces::addKinds(); }
    void repliesAreRemovedAlone()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(500, 38);
        const store::RunId first = writeRun(url, sampleRun(), replies);
        const store::RunId second = writeRun(url, sampleRun(), replies);
        const store::RunId stopped = abandon(url, replies);
        {
            const auto opened = Store::open(url, Access::Write);
            QVERIFY(opened);
            const auto counts = (*opened)->hostCounts({ &first, 1 }).value();
            QVERIFY(!counts.empty());
            const auto removed = (*opened)->removeReplies(first);
            QVERIFY2(removed, removed ? "" : removed.error().detail.c_str());
            QVERIFY((*opened)->removeReplies(first)); // nothing is left to do
            QVERIFY(repliesOf(**opened, first).empty());
            QVERIFY(hostsOf(**opened, first) == expectedHosts(replies));
            QVERIFY((*opened)->hostCounts({ &first, 1 }).value() == counts);
            QCOMPARE(repliesOf(**opened, second).size(), replies.size());
            // It may be resumed, and then needs them.
            QCOMPARE((*opened)->run(stopped).value().state, store::RunState::Interrupted);
            QCOMPARE((*opened)->removeReplies(stopped).error().code, core::ErrorCode::InvalidInput);
            QCOMPARE(repliesOf(**opened, stopped).size(), replies.size());
            QCOMPARE((*opened)->removeReplies(99).error().code, core::ErrorCode::NotFound);
        }
        // The next to open the store makes nothing anew.
        const auto opened = Store::open(url, Access::Write);
        QVERIFY(opened);
        QVERIFY(hostsOf(**opened, first) == expectedHosts(replies));
        QVERIFY((*opened)->check().value().empty());
        const auto running = RunWriter::begin(url, sampleRun());
        QVERIFY(running);
        QCOMPARE(
            (*opened)->removeReplies((*running)->id()).error().code, core::ErrorCode::Unavailable);
    }

    void hopsAndChangesOfATrace_data() { StorePlaces::addKinds(); }
    void hopsAndChangesOfATrace()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        QVERIFY(abandon(url, {}) > 0);
        const auto raw = database(url);
        QVERIFY(raw);
        QCOMPARE(number(*raw, "SELECT count(*) FROM trace_hops"), std::int64_t(2));
        QCOMPARE(number(*raw, "SELECT count(*) FROM trace_hops WHERE address IS NULL AND ttl = 1"),
            std::int64_t(1));
        // What every router changes is not among them.
        QCOMPARE(number(*raw, "SELECT count(*) FROM trace_changes"), std::int64_t(1));
        QCOMPARE(number(*raw,
                     "SELECT count(*) FROM trace_changes WHERE ttl = 2 AND field = "
                     "'tcp.option.mptcp' AND change = 'removed' AND removed_by = 'nop'"),
            std::int64_t(1));
        QCOMPARE(
            number(*raw,
                "SELECT count(*) FROM trace_alterations WHERE after_ttl = 0 AND before_ttl = 2 "
                "AND after_address IS NULL AND before_address IS NOT NULL"),
            std::int64_t(1));
    }

    void olderTablesAreBroughtUpToDate_data() { StorePlaces::addKinds(); }
    void olderTablesAreBroughtUpToDate()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(300, 35);
        const store::RunId id = writeRun(url, sampleRun(), replies);
        const auto raw = database(url);
        QVERIFY(raw);
        std::vector<std::string> steps(store::schemaSteps().begin(), store::schemaSteps().end());
        const int now = int(steps.size());
        steps.push_back("ALTER TABLE runs ADD COLUMN weather TEXT; CREATE TABLE extra (x INTEGER)");
        steps.push_back("this is no SQL");
        QVERIFY(!store::prepareSchema(*raw, Access::Write, steps));
        // All or nothing.
        QCOMPARE(raw->storedVersion().value().version, now);
        QCOMPARE(number(*raw, "SELECT count(*) FROM extra"), std::int64_t(-2));
        steps.back() = "CREATE TABLE more (x INTEGER)";
        const auto reading = store::prepareSchema(*raw, Access::Read, steps);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, core::ErrorCode::Unavailable);
        QVERIFY(store::prepareSchema(*raw, Access::Write, steps));
        QVERIFY(store::prepareSchema(*raw, Access::Write, steps));
        QCOMPARE(raw->storedVersion().value().version, now + 2);
        QCOMPARE(number(*raw, "SELECT count(weather) FROM runs"), std::int64_t(0));
        QCOMPARE(number(*raw, "SELECT count(*) FROM replies"), std::int64_t(replies.size()));
        // This program is now the older one.
        for (const Access access : { Access::Read, Access::Write, Access::Create }) {
            const auto opened = Store::open(url, access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, core::ErrorCode::Unavailable);
            QVERIFY(opened.error().detail.find("newer version") != std::string::npos);
        }
        QVERIFY(id > 0);
    }

    /// A store of the first version, with its rows: it lacked shards and packed addresses.
    void aStoreWithoutAddressesIsMigrated_data() { StorePlaces::addKinds(); }
    void aStoreWithoutAddressesIsMigrated()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        const auto replies = sampleReplies(2000, 38);
        const store::RunId id = writeRun(url, sampleRun(), replies);
        const store::RunId interrupted = abandon(url, replies);
        QVERIFY(Store::open(url, Access::Write));
        QVERIFY(database(url)->executeScript(
            std::string("DROP TABLE host_addresses; DROP TABLE shards; DROP TABLE "
                        "sharded_runs; UPDATE runs SET aggregated = 1; ")
            + (kind == "sqlite" ? "PRAGMA user_version = 1"
                                : "DELETE FROM mptcp_workbench; INSERT INTO mptcp_workbench "
                                  "VALUES (1)")));
        const auto reading = Store::open(url, Access::Read);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, core::ErrorCode::Unavailable);
        const auto opened = Store::open(url, Access::Write);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        for (const store::RunId run : { id, interrupted }) {
            QCOMPARE(repliesOf(**opened, run).size(), replies.size());
            QVERIFY(hostsOf(**opened, run) == expectedHosts(replies));
        }
        QCOMPARE((*opened)->run(interrupted).value().state, store::RunState::Interrupted);
        QVERIFY((*opened)->check().value().empty());
        const auto raw = database(url);
        QCOMPARE(number(*raw, "SELECT min(aggregated) FROM runs"), std::int64_t(2));
        QVERIFY(number(*raw, "SELECT sum(length(addresses)) FROM host_addresses") > 0);
    }

    void damagedRowsAreErrors_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("sql");
        const std::pair<const char*, const char*> damages[] = {
            { "class of a host", "UPDATE hosts SET class = 7" },
            { "pass of a host", "UPDATE hosts SET pass = 3" },
            { "port of a host", "UPDATE hosts SET port = 65536" },
            { "address of a host", "UPDATE hosts SET address = substr(address, 1, 4)" },
            { "family of an address", "UPDATE hosts SET address = {05c0000201}" },
            { "version without flags", "UPDATE hosts SET mptcp_flags = NULL" },
            { "count", "UPDATE host_counts SET hosts = -1" },
            { "another count", "UPDATE host_counts SET hosts = hosts + 1" },
            { "family of a count", "UPDATE host_counts SET family = 5" },
            { "cut address", "UPDATE host_addresses SET addresses = {010203}" },
            { "other addresses", "UPDATE host_addresses SET addresses = {}" },
            { "class of a reply", "UPDATE replies SET class = 99" },
            { "ttl of a reply", "UPDATE replies SET ttl = 256" },
            { "flag of a reply", "UPDATE replies SET conflict = 2" },
            { "sequence of a reply", "UPDATE replies SET sequence = -1" },
            { "address of a reply", "UPDATE replies SET local = {}" },
            { "options of a reply",
                "UPDATE replies SET options = "
                "{010101010101010101010101010101010101010101010101010101010101010101010101010101010"
                "1}" },
            { "state of a run", "UPDATE runs SET state = 'asleep'" },
            { "kind of a run", "UPDATE runs SET kind = ''" },
            { "passes of a run", "UPDATE runs SET passes = 'v1,v9'" },
            { "flag of a run", "UPDATE runs SET simulated = 7" },
            { "pass of a trace", "UPDATE traces SET pass = -1" },
            { "ttl of a trace", "UPDATE traces SET before_ttl = 300" },
            { "target of a proof", "UPDATE proofs SET target = {06}" },
        };
        for (const char* kind : { "sqlite", "postgresql" }) {
            for (const auto& [name, sql] : damages)
                QTest::addRow("%s, %s", kind, name) << QByteArray(kind) << QByteArray(sql);
        }
        for (const char* sql : { "UPDATE replies SET ttl = 'x'", "UPDATE runs SET label = x'00'",
                 "UPDATE hosts SET rtt_us = x'00'" })
            QTest::addRow("sqlite, %s", sql) << QByteArray("sqlite") << QByteArray(sql);
    }
    void damagedRowsAreErrors()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, sql);
        // Bytes are written differently.
        sql.replace("{", kind == "sqlite" ? "x'" : "'\\x").replace("}", "'");
        std::string& url = m_oneOfEach[kind];
        if (url.empty()) {
            url = m_places.newStore(kind);
            if (url.empty())
                QSKIP(m_places.whyNot().c_str());
            auto replies = sampleReplies(1, 36);
            replies[0].hasCapable = true;
            QVERIFY(abandon(url, replies) > 0);
            QVERIFY(Store::open(url, Access::Write)); // makes its host
        }
        const auto raw = database(url);
        QVERIFY(raw);
        QVERIFY(store::checkStore(*raw).value().empty());
        const auto transaction = store::Transaction::begin(*raw); // never committed
        QVERIFY(transaction);
        const auto damaged = raw->executeScript(sql.toStdString());
        QVERIFY2(damaged, damaged ? "" : damaged.error().detail.c_str());
        const auto wrong = store::checkStore(*raw);
        QVERIFY2(wrong, wrong ? "" : wrong.error().detail.c_str());
        QVERIFY(!wrong->empty());
    }

private:
    std::map<QByteArray, std::string> m_oneOfEach;
};

QTEST_GUILESS_MAIN(TestRunLifecycle)
#include "tst_runlifecycle.moc"
