// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurmcluster.h"
#include "tests/cli/probeprocess.h"
#include "tests/store/postgresserver.h"
#include "tests/store/storesamples.h"

#include "core/store/shardedruns.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

#include <array>
#include <csignal>
#include <set>

using batchtest::SlurmCluster;
using store::Access;
using store::RunState;

/// The scripts for Slurm with Slurm itself: an array job scans the virtual lab into one run of a
/// PostgreSQL server, the program of one shard is killed in the middle, and in the end the run is
/// what one machine finds.
class TestSlurm : public QObject {
    Q_OBJECT

    std::unique_ptr<SlurmCluster> m_cluster;
    std::unique_ptr<storetest::PostgresServer> m_server;
    std::string m_whyNot;

private slots:
    void initTestCase()
    {
        auto server = storetest::PostgresServer::start();
        if (!server)
            QSKIP(("SKIP: " + server.error().detail.english()).c_str());
        m_server = *std::move(server);
        auto cluster = SlurmCluster::start();
        if (!cluster)
            QSKIP(("SKIP: " + cluster.error().detail.english()).c_str());
        m_cluster = *std::move(cluster);
    }
    void cleanupTestCase()
    {
        m_cluster.reset();
        m_server.reset();
    }

    void lostShardIsFoundAndRunAgainAlone()
    {
        const std::string store = m_server->newDatabase();
        const QString key = submit(store, { { "MAX_RESTARTS", "0" } });
        QVERIFY(!key.isEmpty());
        killInTheMiddle(store, key, 2);
        QVERIFY2(m_cluster->waitUntilIdle(40000), qPrintable(m_cluster->logs()));

        const probe::Outcome shards = runsShards(store, key, "text");
        QCOMPARE(shards.status, 1);
        QVERIFY2(shards.output.contains("3 of 4 shards done, 1 lost"), shards.output);
        QCOMPARE(runsShards(store, key, "lost").output, QByteArray("2\n"));
        const store::RunId run = sharded(store, key).run;
        QCOMPARE(stored(store, run).state, RunState::Running);

        const probe::Outcome again = script("rerun-lost", QStringList { key } + scan(store), {});
        QVERIFY2(again.status == 0, again.errors);
        QVERIFY2(m_cluster->waitUntilIdle(40000), qPrintable(m_cluster->logs()));
        QCOMPARE(runsShards(store, key, "text").status, 0);
        const store::ShardedRun after = sharded(store, key);
        for (const store::Shard& shard : after.begun)
            QCOMPARE(shard.attempt, shard.index == 2 ? 2U : 1U);
        compareWithOneMachine(store, after);

        const probe::Outcome nothing = script("rerun-lost", QStringList { key } + scan(store), {});
        QCOMPARE(nothing.status, 0);
        QVERIFY2(nothing.output.contains("no shard of run"), nothing.output);
    }

    void lostShardIsQueuedAgainByItself()
    {
        const std::string store = m_server->newDatabase();
        const QString key = submit(store, { { "MAX_RESTARTS", "1" } });
        QVERIFY(!key.isEmpty());
        killInTheMiddle(store, key, 1);
        QVERIFY2(m_cluster->waitUntilIdle(60000), qPrintable(m_cluster->logs()));
        QCOMPARE(runsShards(store, key, "text").status, 0);
        const store::ShardedRun after = sharded(store, key);
        QCOMPARE(after.find(1)->attempt, 2U);
        compareWithOneMachine(store, after);
    }

    /// As when a part of an array job is cancelled while it waits.
    void shardsNeverBegunAreLostToo()
    {
        const std::string store = m_server->newDatabase();
        const QString key = "900000"; // no job of this cluster
        const Variables part { { "RUN_KEY", key }, { "SHARDS", QString::number(Shards) } };
        QCOMPARE(sbatch(scan(store), part, 1).status, 0);
        QVERIFY2(m_cluster->waitUntilIdle(40000), qPrintable(m_cluster->logs()));
        const probe::Outcome shards = runsShards(store, key, "text");
        QVERIFY2(shards.output.contains("not begun: 2,3"), shards.output);

        const probe::Outcome again = script("rerun-lost", QStringList { key } + scan(store), {});
        QVERIFY2(again.status == 0, again.errors);
        QVERIFY2(m_cluster->waitUntilIdle(40000), qPrintable(m_cluster->logs()));
        compareWithOneMachine(store, sharded(store, key));
    }

    void mistakesAreNotRepeated()
    {
        const std::string store = m_server->newDatabase();
        // Without a seed, shards do not fit together.
        QStringList wrong = scan(store);
        wrong.remove(wrong.indexOf("--seed"), 2);
        const probe::Outcome job = sbatch(wrong, { { "MAX_RESTARTS", "3" } });
        QCOMPARE(job.status, 0);
        QVERIFY2(m_cluster->waitUntilIdle(20000), qPrintable(m_cluster->logs()));
        QVERIFY2(log().contains("--seed"), log());
        const probe::Outcome noStore = script("rerun-lost", { "1", "--seed", "7" }, {});
        QCOMPARE(noStore.status, 2);
        QVERIFY2(noStore.errors.contains("--store"), noStore.errors);
    }

private:
    static constexpr int Shards = 4;
    using Variables = std::vector<std::pair<QString, QString>>;

    static QStringList scan(const std::string& store)
    {
        // 4 096 targets and two passes: two or three seconds for each of four shards.
        return { "--vantage", "virtual", "100.64.0.0/21", "100.67.0.0/21", "--mptcp", "v0,v1",
            "--seed", "7", "-r", "1000", "-c", "0.5", "--store", QString::fromStdString(store) };
    }

    probe::Outcome run(
        const QString& program, const QStringList& arguments, const Variables& variables)
    {
        QProcessEnvironment environment = m_cluster->environment();
        environment.insert("MPTCP_PROBE", probe::executable());
        environment.insert("SBATCH_OUTPUT", m_cluster->folder() + "/jobs.log");
        for (const auto& [name, value] : variables)
            environment.insert(name, value);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_cluster->folder());
        process.start(program, arguments);
        return probe::outcomeOf(process);
    }
    probe::Outcome script(
        const QString& name, const QStringList& arguments, const Variables& variables)
    {
        return run(QString(BATCH_DIR "/slurm/") + name, arguments, variables);
    }
    probe::Outcome sbatch(
        const QStringList& scan, const Variables& variables, int lastShard = Shards - 1)
    {
        return run("sbatch",
            QStringList { "--parsable", QString("--array=0-%1").arg(lastShard),
                BATCH_DIR "/slurm/mptcp-scan.sbatch" }
                + scan,
            variables);
    }
    /// The key of the run; empty and a message on standard error after a failure.
    QString submit(const std::string& store, const Variables& variables)
    {
        const probe::Outcome job = sbatch(scan(store), variables);
        if (job.status != 0)
            qWarning("%s", job.errors.constData());
        return QString::fromLatin1(job.output.trimmed());
    }
    QByteArray log() const { return probe::contents(m_cluster->folder() + "/jobs.log"); }

    probe::Outcome runsShards(const std::string& store, const QString& key, const QString& form)
    {
        return probe::run({ "runs", "shards", "--run-key", key, "--store",
            QString::fromStdString(store), "-O", form });
    }
    static store::ShardedRun sharded(const std::string& store, const QString& key)
    {
        const auto runs = store::ShardedRuns::open(store, Access::Read);
        const auto run = runs ? runs->find(key.toStdString()) : std::nullopt;
        return run ? run->value_or(store::ShardedRun()) : store::ShardedRun();
    }
    static store::Run stored(const std::string& store, store::RunId run)
    {
        const auto opened = store::Store::open(store, Access::Read);
        return opened ? (*opened)->run(run).value_or(store::Run()) : store::Run();
    }

    /// Ends the program that probes a shard when some of its replies are in the store.
    void killInTheMiddle(const std::string& store, const QString& key, std::uint32_t shard)
    {
        store::Shard running;
        const auto isInTheMiddle = [&] {
            const store::ShardedRun run = sharded(store, key);
            const store::Shard* const found = run.find(shard);
            if (found)
                running = *found;
            return found && found->counters.validated > 0;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isInTheMiddle(), qPrintable(m_cluster->logs() + log()), 30000);
        QCOMPARE(running.state, RunState::Running);
        const QString command = QString::fromLocal8Bit(
            probe::contents(QString("/proc/%1/cmdline").arg(running.process)).replace('\0', ' '));
        QVERIFY2(command.contains("--run-key " + key + " "), qPrintable(command)); // and no other
        QCOMPARE(::kill(pid_t(running.process), SIGKILL), 0);
    }

    /// All that a reply says but when it came: the lab answers alike whenever it is asked.
    static std::multiset<std::string> rowsOf(const store::Store& store, store::RunId run)
    {
        std::multiset<std::string> rows;
        for (const scan::ScanRow& row : storetest::repliesOf(store, run)) {
            std::string text = row.target.toString() + ' ' + row.responder.toString() + ' '
                + row.local.toString();
            for (const std::uint64_t number :
                { std::uint64_t(row.targetPort), std::uint64_t(row.localPort),
                    std::uint64_t(row.pass), std::uint64_t(row.replyClass), std::uint64_t(row.ttl),
                    std::uint64_t(row.tcpFlags), std::uint64_t(row.repeat),
                    std::uint64_t(row.conflict), std::uint64_t(row.window),
                    std::uint64_t(row.acknowledgment), std::uint64_t(row.mptcpVersion),
                    std::uint64_t(row.mptcpFlags), row.senderKey, row.receiverKey })
                text += ' ' + std::to_string(number);
            const wire::Bytes options = row.optionBytes();
            text.append(options.begin(), options.end());
            rows.insert(text);
        }
        return rows;
    }

    /// The run is what the same scan by one process finds: rows, hosts, counts and counters.
    void compareWithOneMachine(const std::string& url, const store::ShardedRun& shared)
    {
        QVERIFY(shared.complete());
        QStringList whole = scan(url);
        whole.replace(whole.indexOf("-r") + 1, "0");
        const probe::Outcome alone
            = probe::run(QStringList { "scan", "-q", "-o", "/dev/null", "--label", "one" } + whole);
        QVERIFY2(alone.status == 0, alone.errors);
        const auto opened = store::Store::open(url, Access::Read);
        QVERIFY(opened);
        store::RunSelection selection;
        selection.label = "one";
        selection.simulated = true;
        const auto runs = (*opened)->runs(selection);
        QCOMPARE(runs->size(), std::size_t(1));
        const store::Run one = runs->front();
        const store::Run many = (*opened)->run(shared.run).value();
        QCOMPARE(many.state, RunState::Done);
        QCOMPARE(many.counters.sent, std::uint64_t(2 * 4096));
        QVERIFY(many.counters == one.counters);
        const auto rows = rowsOf(**opened, many.id);
        QVERIFY(rows.size() > 4096);
        QVERIFY(rows == rowsOf(**opened, one.id));
        auto counts = (*opened)->hostCounts(std::array { many.id }).value();
        for (store::HostCount& count : counts)
            count.run = one.id;
        QVERIFY(!counts.empty());
        QVERIFY(counts == (*opened)->hostCounts(std::array { one.id }).value());
        const probe::Outcome same = probe::run({ "diff", QString::number(many.id),
            QString::number(one.id), "--store", QString::fromStdString(url) });
        QVERIFY2(same.status == 0, same.output + same.errors);
    }
};

QTEST_GUILESS_MAIN(TestSlurm)
#include "tst_slurm.moc"
