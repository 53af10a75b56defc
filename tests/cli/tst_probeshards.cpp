// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probeprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using probe::Outcome;

/// --run-key and `runs shards` as users meet them: several processes, of which some are killed.
class TestProbeShards : public QObject {
    Q_OBJECT

private slots:
    void shardsMakeOneRun()
    {
        const QString store = newStore();
        std::vector<std::unique_ptr<QProcess>> processes;
        for (int shard = 0; shard < Shards; ++shard)
            processes.push_back(begin(shardScan(store, shard)));
        for (const auto& process : processes) {
            const Outcome outcome = probe::outcomeOf(*process);
            QVERIFY2(outcome.status == 0, outcome.errors);
        }
        compareWithOneMachine(store);
        const QJsonObject run = shown(store, "1");
        QCOMPARE(run["run_key"].toString(), QString("night"));
        QCOMPARE(run["shards"].toInt(), Shards);
        QVERIFY(run["lost_shards"].toArray().isEmpty());
        // What repeats it needs no shards.
        QVERIFY(!run["command"].toString().contains("--shard"));
        const Outcome shards = probe::run({ "runs", "shards", "1", "--store", store });
        QCOMPARE(shards.status, 0);
        QVERIFY2(shards.output.contains("3 of 3 shards done\n"), shards.output);
        const Outcome people = probe::run({ "runs", "show", "1", "--store", store });
        QVERIFY2(people.output.contains("3 of 3 shards done\n"), people.output);
    }

    void lostShardIsFoundAndRunAgain()
    {
        const QString store = newStore();
        for (const int shard : { 0, 2 })
            QCOMPARE(probe::run(shardScan(store, shard)).status, 0);
        // At the pace of a tenth of a minute, killed when it has begun to write.
        const auto lost = begin(shardScan(store, 1) + QStringList { "-r", "60" });
        const auto sent = [&] {
            const QJsonArray all = shards(store, 0);
            return all.size() == Shards ? all[1].toObject()["validated"].toInt() : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(sent() > 0, 30000);
        const Outcome second = probe::run(shardScan(store, 1));
        QCOMPARE(second.status, 1); // not a mistake: it may be begun later
        QVERIFY2(second.errors.contains(
                     "is being probed by process " + QByteArray::number(lost->processId())),
            second.errors);
        QVERIFY(probe::sendSignal(*lost, SIGKILL));
        lost->waitForFinished();
        const QJsonObject shard = shards(store, 1)[1].toObject();
        QCOMPARE(shard["state"].toString(), QString("interrupted"));
        QCOMPARE(shard["lost"].toBool(), true);
        const Outcome text
            = probe::run({ "runs", "shards", "--run-key", "night", "--store", store });
        QCOMPARE(text.status, 1);
        QVERIFY2(text.output.contains("2 of 3 shards done, 1 lost"), text.output);
        QVERIFY2(text.errors.contains("--run-key night"), text.errors);
        const Outcome list = probe::run({ "runs", "shards", "1", "--store", store, "-O", "lost" });
        QCOMPARE(list.output, QByteArray("1\n"));
        QCOMPARE(shown(store, "1")["state"].toString(), QString("running"));
        QCOMPARE(probe::run(shardScan(store, 1)).status, 0);
        QCOMPARE(shards(store, 0)[1].toObject()["attempt"].toInt(), 2);
        compareWithOneMachine(store);
    }

    void signalLosesAShardToo()
    {
        const QString store = newStore();
        const auto stopped = begin(shardScan(store, 1) + QStringList { "-r", "60" });
        QTRY_VERIFY_WITH_TIMEOUT(
            probe::run({ "runs", "shards", "1", "--store", store }).status == 0, 30000);
        QVERIFY(probe::sendSignal(*stopped, SIGTERM));
        QCOMPARE(probe::outcomeOf(*stopped).status, 1);
        const QJsonArray all = shards(store, 1);
        QCOMPARE(all[0].toObject()["state"].toString(), QString("waiting"));
        QCOMPARE(all[1].toObject()["state"].toString(), QString("stopped"));
        // The others' targets are given up.
        QCOMPARE(probe::run({ "runs", "shards", "1", "--store", store, "--give-up" }).status, 0);
        const QJsonObject run = shown(store, "1");
        QCOMPARE(run["state"].toString(), QString("stopped"));
        QVERIFY(run["error"].toString().contains("shards 0-2 of 3"));
    }

    void doneShardHasNothingLeft()
    {
        const QString store = newStore();
        const QString rows = m_directory.filePath("rows.csv");
        QStringList toFile = shardScan(store, 0);
        toFile.replace(toFile.indexOf("/dev/null"), rows);
        QCOMPARE(probe::run(toFile).status, 0);
        const QByteArray before = probe::contents(rows);
        QVERIFY(before.count('\n') > 1);
        const Outcome again = probe::run(toFile);
        QCOMPARE(again.status, 0);
        QVERIFY2(again.errors.contains("shard 0 of run 1 is done"), again.errors);
        QCOMPARE(probe::contents(rows), before);
    }

    void anotherScanIsRefused_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("difference");
        QTest::newRow("seed") << QStringList { "--seed", "8" }
                              << QByteArray("--seed was 7 and is 8");
        QTest::newRow("targets") << QStringList { "100.64.9.0/24" } << QByteArray("addresses");
        QTest::newRow("ports") << QStringList { "-p", "443" } << QByteArray("--target-ports was");
        QTest::newRow("passes") << QStringList { "--mptcp", "v0" } << QByteArray("--mptcp was");
        QTest::newRow("shards") << QStringList { "--shards", "4" }
                                << QByteArray("--shards was 3 and is 4");
    }
    void anotherScanIsRefused()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, difference);
        static const QString store = newStore();
        if (QString(QTest::currentDataTag()) == "seed")
            QCOMPARE(probe::run(shardScan(store, 0)).status, 0);
        QStringList scan = shardScan(store, 1);
        for (int i = 0; i + 1 < more.size(); i += 2) {
            const qsizetype given = scan.indexOf(more[i]);
            if (given >= 0)
                scan.remove(given, 2);
        }
        const Outcome refused = probe::run(scan + more);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("--run-key: run 1, which has this key, is another scan"),
            refused.errors);
        QVERIFY2(refused.errors.contains(difference), refused.errors);
        QCOMPARE(shards(store, 0)[1].toObject()["state"].toString(), QString("waiting"));
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("option");
        const QStringList stored { "--store", m_directory.filePath("never.db") };
        const QStringList key { "--run-key", "night" };
        QTest::newRow("no store") << key << QByteArray("--run-key");
        QTest::newRow("empty key")
            << stored + QStringList { "--run-key", "" } << QByteArray("--run-key");
        QTest::newRow("key of two words")
            << stored + QStringList { "--run-key", "a b" } << QByteArray("--run-key");
        QTest::newRow("resume") << stored + key
                + QStringList { "--resume", m_directory.filePath("state") }
                                << QByteArray("--resume");
        QTest::newRow("resume-run") << stored + key + QStringList { "--resume-run", "1" }
                                    << QByteArray("--run-key: the shards");
        QTest::newRow("max-results")
            << stored + key + QStringList { "-N", "5" } << QByteArray("--max-results");
        QTest::newRow("max-runtime")
            << stored + key + QStringList { "-t", "5" } << QByteArray("--max-runtime");
        QTest::newRow("then") << stored + key + QStringList { "--then", "trace" }
                              << QByteArray("--then");
        QTest::newRow("shards") << stored + key + QStringList { "--shards", "65537", "--seed", "7" }
                                << QByteArray("--shards");
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, option);
        const Outcome outcome
            = probe::run(probe::virtualScan(QStringList { "100.64.0.0/30", "-q" } + more));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(option), outcome.errors);
    }

    void whatIsNoRunOfShardsIsNamed()
    {
        const QString store = newStore();
        QCOMPARE(
            probe::run(probe::virtualScan({ "100.64.0.1", "-q", "--store", store })).status, 0);
        for (const QStringList& which :
            { QStringList { "1" }, QStringList { "2" }, QStringList {},
                QStringList { "--run-key", "other" }, QStringList { "1", "--run-key", "night" } }) {
            const Outcome outcome
                = probe::run(QStringList { "runs", "shards", "--store", store } + which);
            QCOMPARE(outcome.status, 2);
            QVERIFY(!outcome.errors.isEmpty());
        }
        QCOMPARE(shown(store, "1").contains("run_key"), false);
    }

private:
    static constexpr int Shards = 3;

    QString newStore() { return m_directory.filePath(QString("%1.db").arg(++m_stores)); }

    static QStringList wholeScan(const QString& store)
    {
        return { "scan", "--vantage", "virtual", "100.64.0.0/24", "100.67.1.0/24", "--mptcp",
            "v0,v1,control", "--seed", "7", "-c", "0.5", "-q", "-o", "/dev/null", "--store",
            store };
    }
    static QStringList shardScan(const QString& store, int shard)
    {
        return wholeScan(store)
            + QStringList { "--run-key", "night", "--shards", QString::number(Shards), "--shard",
                  QString::number(shard) };
    }
    static std::unique_ptr<QProcess> begin(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(probe::executable(), arguments);
        return process;
    }
    static QJsonObject shown(const QString& store, const QString& run)
    {
        return QJsonDocument::fromJson(
            probe::run({ "runs", "show", run, "--store", store, "-O", "jsonl" }).output)
            .object();
    }
    static QJsonArray shards(const QString& store, int status)
    {
        QJsonArray all;
        const Outcome outcome = probe::run(
            { "runs", "shards", "--run-key", "night", "--store", store, "-O", "jsonl" });
        if (outcome.status != status)
            return all;
        for (const QByteArray& line : outcome.lines())
            all.append(QJsonDocument::fromJson(line).object());
        return all;
    }
    /// Run 1 is what the same scan by one process finds.
    static void compareWithOneMachine(const QString& store)
    {
        QCOMPARE(probe::run(wholeScan(store)).status, 0);
        const Outcome same = probe::run({ "diff", "1", "2", "--store", store });
        QVERIFY2(same.status == 0, same.output + same.errors);
        const QJsonObject shared = shown(store, "1");
        const QJsonObject whole = shown(store, "2");
        for (const char* key :
            { "state", "passes", "ports", "ipv4", "ipv6", "host_counts", "degraded", "simulated" })
            QCOMPARE(shared[key], whole[key]);
        for (const char* key : { "sent", "validated", "send_errors", "receive_drops" }) {
            QVERIFY2(whole["counters"].toObject().contains(key), key);
            QCOMPARE(shared["counters"].toObject()[key], whole["counters"].toObject()[key]);
        }
        QCOMPARE(whole["counters"].toObject()["sent"].toInt(), 2 * 256 * 3);
    }

    QTemporaryDir m_directory;
    int m_stores = 0;
};

QTEST_GUILESS_MAIN(TestProbeShards)
#include "tst_probeshards.moc"
