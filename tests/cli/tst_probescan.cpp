// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using labtruth::objects;
using probe::Outcome;
using probe::virtualScan;

/// Whole scans of the virtual lab and everything that they write.
class TestProbeScan : public QObject {
    Q_OBJECT

private slots:
    void everyDeviceGetsItsClass_data()
    {
        QTest::addColumn<bool>("v6");
        QTest::newRow("IPv4") << false;
        QTest::newRow("IPv6") << true;
    }
    void everyDeviceGetsItsClass()
    {
        QFETCH(bool, v6);
        const QString trouble = labtruth::scanEveryDevice("virtual", v6);
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    /// What a scan makes of a version 1 host behind each middlebox that changes the answer.
    void middleboxesChangeTheClass_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QStringList>("classes");
        const auto row = [](const char* box, const QStringList& classes) {
            QTest::newRow(box) << QString(box) << classes;
        };
        const QStringList plain { "control:plain", "v0:plain", "v1:plain" };
        const QStringList clean { "control:plain", "v0:plain", "v1:mptcp" };
        const QStringList none { "control:plain" };
        for (const char* box :
            { "strip", "nop", "eol", "return-strip", "return-nop", "proxy-plain" })
            row(box, plain);
        for (const char* box : { "rewrite-key", "proxy-v1", "rewrite-sequence", "clamp-mss", "nat",
                 "nat-naive", "silent", "balance", "quote-8" })
            row(box, clean);
        row("mirror", { "control:plain", "v0:mirror", "v1:mirror" });
        row("proxy-v0", { "control:plain", "v0:mptcp", "v1:plain" });
        row("discard", none);
    }
    void middleboxesChangeTheClass()
    {
        QFETCH(QString, box);
        QFETCH(QStringList, classes);
        const Outcome outcome = probe::run({ "scan", "100.64.7.0/30", "fd64:64::700/126",
            "--vantage", "virtual:5," + box + "@3", "--mptcp", "v0,v1,control", "-r", "0", "-c",
            "0.5", "-q", "-O", "jsonl", "-f", "target,mptcp_sent,classification" });
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.status, 0);
        const auto targets = labtruth::classesOfTargets(outcome);
        QCOMPARE(targets.size(), 8);
        for (const QStringList& each : targets)
            QCOMPARE(each, classes);
    }

    void csvAndJsonAgree()
    {
        const QStringList scan { "100.64.0.0/24", "100.67.0.0/22", "fd64:65::/120", "-q", "-f",
            "saddr,ttl,mptcp_sent,classification" };
        QByteArrayList csv = probe::run(virtualScan(scan)).lines();
        QByteArrayList json;
        for (const QJsonObject& row :
            objects(probe::run(virtualScan(scan + QStringList { "-O", "jsonl" })))) {
            json.append(
                QStringList({ row["saddr"].toString(), QString::number(row["ttl"].toInt()),
                                row["mptcp_sent"].toString(), row["classification"].toString() })
                    .join(',')
                    .toUtf8());
        }
        QCOMPARE(csv.takeFirst(), QByteArray("saddr,ttl,mptcp_sent,classification"));
        std::sort(csv.begin(), csv.end());
        std::sort(json.begin(), json.end());
        QCOMPARE(csv.size(), 256 * 6);
        QCOMPARE(json, csv);
    }

    void defaultFilterLeavesOutWhatIsNoSynAck()
    {
        const QStringList closed { "100.67.8.0/28", "-q", "--no-header-row" };
        QCOMPARE(probe::run(virtualScan(closed)).output, QByteArray());
        const Outcome all
            = probe::run(virtualScan(closed + QStringList { "--output-filter", "success = 0" }));
        QCOMPARE(all.lines().size(), 16);
    }

    void filterSelectsRows()
    {
        const Outcome outcome = probe::run(virtualScan({ "100.64.0.0/24", "100.65.0.0/24", "-q",
            "--output-filter", "classification = mptcp && saddr = 100.64.0.0/28 && repeat = 0",
            "-f", "saddr", "--no-header-row" }));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines().size(), 16);
    }

    void everyFieldIsAColumn()
    {
        const QByteArrayList lines
            = probe::run(virtualScan({ "100.64.0.0/28", "-q", "-f", "*" })).lines();
        QCOMPARE(lines.size(), 17);
        QVERIFY(lines[0].startsWith("timestamp_ts,") && lines[0].endsWith(",vantage"));
        for (const QByteArray& line : lines)
            QCOMPARE(line.count(','), lines[0].count(','));
    }

    void maximumOfResultsIsExact()
    {
        const QString metadata = m_directory.filePath("limit.json");
        const Outcome outcome = probe::run(virtualScan(
            { "100.64.0.0/18", "100.65.0.0/18", "-q", "-N", "1234", "-f", "classification",
                "--no-header-row", "--output-filter", "classification = plain", "-m", metadata }));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines().size(), 1234);
        QCOMPARE(outcome.output.count("plain"), 1234);
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        QCOMPARE(json["output_results"].toInt(), 1234);
        QVERIFY(json["packets_sent"].toInt() < 2 * 16384);
    }

    void metadataTellsTheRun()
    {
        const QString metadata = m_directory.filePath("meta.json");
        QCOMPARE(probe::run(virtualScan({ "100.64.0.0/24", "100.67.9.0/24", "--mptcp", "v1,control",
                                "-q", "-o", "/dev/null", "-m", metadata, "-e", "77" }))
                     .status,
            0);
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        QCOMPARE(json["state"].toString(), QString("done"));
        QCOMPARE(json["vantage"].toString(), QString("virtual"));
        QCOMPARE(json["simulated"].toBool(), true);
        QCOMPARE(json["seed"].toInt(), 77);
        QCOMPARE(json["packets_sent"].toInt(), 1024);
        QCOMPARE(json["output_results"].toInt(), 512);
        QCOMPARE(json["classes"].toObject()["v1"].toObject()["mptcp"].toInt(), 256);
        QCOMPARE(json["classes"].toObject()["control"].toObject()["plain"].toInt(), 256);
        QCOMPARE(json["degraded"].toBool(true), false);
        QVERIFY(json["command"].toString().contains("-e 77"));
    }

    void metadataNamesThePlan()
    {
        const QString metadata = m_directory.filePath("plan.json");
        QCOMPARE(probe::run({ "scan", "100.64.0.0/30", "--vantage", "virtual:5,nop@3,silent@1",
                                "-r", "0", "-c", "0.1", "-q", "-o", "/dev/null", "-m", metadata })
                     .status,
            0);
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        QCOMPARE(json["vantage"].toString(), QString("virtual:5,nop@3,silent@1"));
        QCOMPARE(json["simulated"].toBool(), true);
        const QString command = json["command"].toString();
        QVERIFY2(command.contains("virtual:5,nop@3,silent@1"), qPrintable(command));
    }

    void statusColumnsEqualHeaders()
    {
        const QString status = m_directory.filePath("status.csv");
        QCOMPARE(probe::run(virtualScan({ "100.64.0.0/24", "-q", "-o", "/dev/null", "-u", status }))
                     .status,
            0);
        const QByteArrayList lines = probe::contents(status).trimmed().split('\n');
        QVERIFY(lines.size() >= 2);
        for (const QByteArray& line : lines)
            QCOMPARE(line.count(','), lines[0].count(','));
        QVERIFY(lines.back().contains(",done,"));
    }

    void captureHoldsEveryReply()
    {
        const QString capture = m_directory.filePath("replies.pcap");
        QCOMPARE(probe::run(virtualScan({ "100.64.0.0/26", "fd64:67::800/122", "-q", "-o",
                                "/dev/null", "--pcap", capture }))
                     .status,
            0);
        const QByteArray bytes = probe::contents(capture);
        const auto word
            = [&bytes](qsizetype at) { return qFromLittleEndian<quint32>(bytes.constData() + at); };
        QVERIFY(bytes.size() > 24);
        QCOMPARE(word(0), quint32(0xa1b23c4d)); // nanoseconds, little endian
        QCOMPARE(word(20), quint32(1)); // Ethernet
        int frames = 0;
        qsizetype at = 24;
        for (; at + 16 <= bytes.size(); at += 16 + qsizetype(word(at + 8)))
            ++frames;
        QCOMPARE(at, bytes.size());
        QCOMPARE(frames, 128);
    }

    void summaryAndStatusGoToStandardError()
    {
        const Outcome outcome
            = probe::run(virtualScan({ "100.64.0.0/28", "10.9.0.0/30", "--mptcp", "v0,v1" }));
        QVERIFY2(outcome.errors.startsWith("sending 32 probes to 16 addresses; excluded: "),
            outcome.errors);
        QVERIFY2(outcome.errors.contains("(RFC 1918) (4)\n"), outcome.errors);
        QVERIFY2(outcome.errors.contains("done in "), outcome.errors);
        QVERIFY2(
            outcome.errors.contains("32 probes sent, 32 replies, 32 rows written"), outcome.errors);
        QVERIFY2(outcome.errors.contains("simulated"), outcome.errors);
        QVERIFY2(outcome.errors.contains("\nv1 "), outcome.errors);
        QVERIFY(!outcome.output.contains("done"));
    }

    void signalStopsTheRunAndKeepsItsRows()
    {
        const QString rows = m_directory.filePath("rows.csv");
        const QString metadata = m_directory.filePath("stopped.json");
        QProcess process;
        process.start(probe::executable(),
            { "scan", "100.64.0.0/16", "--vantage", "virtual", "-r", "100", "-o", rows, "-m",
                metadata });
        QTRY_VERIFY_WITH_TIMEOUT(probe::contents(rows).count('\n') > 5, 30000);
        process.terminate();
        process.terminate();
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("stopped in "), outcome.errors);
        QVERIFY2(outcome.errors.contains("stopped by a signal"), outcome.errors);
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        QCOMPARE(json["state"].toString(), QString("stopped"));
        QCOMPARE(json["output_results"].toInt() + 1, int(probe::contents(rows).count('\n')));
    }

    void simulatedRowsInAFileAreSaidToBeSo()
    {
        const QStringList scan { "100.64.0.1", "-q", "-o", m_directory.filePath("simulated.csv") };
        const QByteArray errors = probe::run(virtualScan(scan)).errors;
        QVERIFY2(errors.contains("are simulated"), errors);
        QCOMPARE(errors.count('\n'), 1);
        const QStringList onRecord { "-m", m_directory.filePath("simulated.json") };
        QCOMPARE(probe::run(virtualScan(scan + onRecord)).errors, QByteArray());
    }

    void runtimeLimitIsNoFailure()
    {
        const Outcome outcome
            = probe::run({ "scan", "100.64.0.0/16", "--vantage", "virtual", "-r", "100", "-t",
                "0.3", "-c", "0", "-q", "-o", "/dev/null", "-m", m_directory.filePath("t.json") });
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.errors, QByteArray());
    }

    void signalStopsSendingWhileTheOutputIsBlocked()
    {
        constexpr int rate = 4000;
        const QString metadata = m_directory.filePath("blocked.json");
        BlockedPipe pipe(m_directory.filePath("blocked"));
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        startBlocked(process, pipe, { "-r", QString::number(rate), "-m", metadata });
        const qint64 signalledAt = clock.elapsed();
        process.terminate();
        QTest::qWait(2000);
        QCOMPARE(process.state(), QProcess::Running);
        pipe.drop();
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        QCOMPARE(json["state"].toString(), QString("stopped"));
        const double mostSent = double(rate) * double(signalledAt + 1000) / 1000;
        QVERIFY2(json["packets_sent"].toDouble() < mostSent,
            qPrintable(json["packets_sent"].toVariant().toString()));
    }

    void secondSignalEndsABlockedRun()
    {
        BlockedPipe pipe(m_directory.filePath("stuck"));
        QProcess process;
        startBlocked(process, pipe, { "-r", "20000" });
        process.terminate();
        process.terminate(); // at once: the same wish
        QVERIFY(!process.waitForFinished(1000));
        process.terminate();
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

    void fullDiskEndsTheRun()
    {
        const QString metadata = m_directory.filePath("full.json");
        const Outcome outcome = probe::run({ "scan", "100.64.0.0/16", "--vantage", "virtual", "-r",
            "1000", "-q", "-o", "/dev/full", "-m", metadata });
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("/dev/full"), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        QVERIFY(json["error"].toString().contains("/dev/full"));
        QVERIFY(json["packets_sent"].toInt() < 65536);
    }

    void brokenPipeEndsTheRun()
    {
        QProcess process;
        process.start("bash",
            { "-c", "\"$@\" | head -n 2; exit ${PIPESTATUS[0]}", "bash", probe::executable(),
                "scan", "100.64.0.0/16", "--vantage", "virtual", "-r", "1000", "-q" });
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.lines().size(), 2);
        QVERIFY2(outcome.errors.contains("standard output"), outcome.errors);
    }

private:
    /// A FIFO that nobody reads.
    class BlockedPipe {
    public:
        explicit BlockedPipe(const QString& path)
            : m_path(path)
        {
            if (mkfifo(qPrintable(path), 0600) != 0)
                qFatal("cannot make %s", qPrintable(path));
            m_reader = ::open(qPrintable(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        }
        Q_DISABLE_COPY(BlockedPipe)
        ~BlockedPipe() { drop(); }
        QString path() const { return m_path; }
        int waitingBytes() const
        {
            int bytes = 0;
            return ioctl(m_reader, FIONREAD, &bytes) == 0 ? bytes : 0;
        }
        /// The reader goes away.
        void drop()
        {
            if (m_reader >= 0)
                ::close(m_reader);
            m_reader = -1;
        }

    private:
        QString m_path;
        int m_reader = -1;
    };

    /// Returns once a scan into the pipe has filled it.
    static void startBlocked(QProcess& process, const BlockedPipe& pipe, const QStringList& more)
    {
        process.start(probe::executable(),
            QStringList { "scan", "100.64.0.0/14", "--vantage", "virtual", "-q", "-o", pipe.path() }
                + more);
        QTRY_VERIFY_WITH_TIMEOUT(pipe.waitingBytes() > 20000, 30000);
        QTest::qWait(700); // pages of a pipe may stay half full
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestProbeScan)
#include "tst_probescan.moc"
