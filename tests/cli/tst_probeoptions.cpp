// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"

using labtruth::objects;
using probe::Outcome;
using probe::virtualScan;

namespace {

QString prefixOf(lab::DeviceKind kind)
{
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        if (prefix.kind == kind)
            return QString::fromLatin1(prefix.prefixV4).section('/', 0, 0);
    }
    return {};
}

} // namespace

/// Options of `scan` that would go unnoticed were they ignored; scanoptions.txt beside this file
/// names the test of each option.
class TestProbeOptions : public QObject {
    Q_OBJECT

private slots:
    void listsAreUnited()
    {
        const QString list = probe::write(m_directory, "list", "100.64.0.1\n100.64.0.2 # two\n");
        const QString allow = probe::write(m_directory, "allow", "100.64.0.8/30\n");
        const QString block = probe::write(m_directory, "block", "100.64.0.2\n100.64.0.9\n");
        QCOMPARE(targetsOf({ "-I", list }), QStringList({ "100.64.0.1", "100.64.0.2" }));
        QCOMPARE(targetsOf({ "100.64.0.9", "-w", allow }),
            QStringList({ "100.64.0.10", "100.64.0.11", "100.64.0.8", "100.64.0.9" }));
        QCOMPARE(targetsOf({ "-I", list, "-w", allow, "-b", block }),
            QStringList({ "100.64.0.1", "100.64.0.10", "100.64.0.11", "100.64.0.8" }));
    }

    void wholeFamilyIsConfirmed()
    {
        const QStringList all { "scan", "-d", "0.0.0.0/0", "-n", "3", "--no-header-row" };
        QCOMPARE(probe::run(all).status, 2);
        const Outcome confirmed = probe::run(all + QStringList { "--whole-internet" });
        QCOMPARE(confirmed.status, 0);
        QCOMPARE(confirmed.lines().size(), 3);
    }

    /// A scan may take longer than its rate asks for, but never less.
    void paceIsKept_data()
    {
        QTest::addColumn<QStringList>("pace");
        QTest::newRow("rate") << QStringList { "-r", "200" };
        QTest::newRow("rate, three threads") << QStringList { "-r", "200", "-T", "3" };
        QTest::newRow("rate, two probes of half the targets")
            << QStringList { "-r", "200", "-P", "2", "-n", "50%" };
        // The smallest frame takes 84 bytes on the wire.
        QTest::newRow("bandwidth") << QStringList { "-r", "0", "-B", "134400" };
    }
    void paceIsKept()
    {
        QFETCH(QStringList, pace);
        const QJsonObject run = metadataOf(
            QStringList { "scan", "--vantage", "virtual", "100.64.0.0/24", "-c", "0.1" } + pace);
        QCOMPARE(run["packets_sent"].toInt(), 256);
        // What a thread may bunch up at its start, a few packets, comes off.
        QVERIFY2(run["send_secs"].toDouble() > 240 / 200.0,
            qPrintable(QString::number(run["send_secs"].toDouble())));
    }

    void cooldownIsWaitedOut()
    {
        const auto elapsed = [this](const char* cooldown) {
            const QJsonObject run = metadataOf(
                { "scan", "--vantage", "virtual", "100.64.0.1", "-r", "0", "-c", cooldown });
            return QDateTime::fromString(run["send_start_time"].toString(), Qt::ISODateWithMs)
                .msecsTo(QDateTime::fromString(run["recv_end_time"].toString(), Qt::ISODateWithMs));
        };
        QVERIFY(elapsed("2") >= 2000);
    }

    void signalsChangeTheRate()
    {
        QProcess process;
        process.start(probe::executable(),
            { "scan", "--vantage", "virtual", "100.64.0.0/16", "-r", "1000", "-c", "0.1", "-o",
                "/dev/null" });
        QByteArray errors;
        const auto says = [&](const char* text) {
            errors += process.readAllStandardError();
            return errors.contains(text);
        };
        QTRY_VERIFY_WITH_TIMEOUT(says("replies "), 30000); // a status line: it runs
        QVERIFY(probe::sendSignal(process, SIGUSR1));
        QTRY_VERIFY_WITH_TIMEOUT(says("the rate is now 1.05 Kp/s\n"), 30000);
        QVERIFY(probe::sendSignal(process, SIGUSR2));
        QTRY_VERIFY_WITH_TIMEOUT(says("the rate is now 998 p/s\n"), 30000);
        // At 1000 a second it would take a minute. Each signal is waited for: like ones that follow
        // at once are one.
        for (int i = 0; i < 110 && probe::sendSignal(process, SIGUSR1); ++i) {
            const qsizetype before = errors.count("the rate is now");
            QTRY_VERIFY_WITH_TIMEOUT((says(""), errors.count("the rate is now") > before)
                    || process.state() == QProcess::NotRunning,
                30000);
        }
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 0);
        QVERIFY2((errors + outcome.errors).contains("65536 probes sent"), outcome.errors);
    }

    void tooFewHitsEndTheScan()
    {
        const QStringList silent { "scan", "--vantage", "virtual",
            prefixOf(lab::DeviceKind::Silent) + "/24", "-r", "20", "-c", "0.1" };
        const Outcome outcome
            = probe::run(silent + QStringList { "-q", "-o", "/dev/null", "--min-hitrate", "0.5%" });
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("--min-hitrate"), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void threadsAreAsManyAsAsked()
    {
        const auto threads = [](const char* senders) {
            QProcess process;
            process.start(probe::executable(),
                { "scan", "--vantage", "virtual", "100.64.0.0/16", "-r", "50", "-q", "-T",
                    senders });
            int most = 0;
            for (int i = 0; i < 600 && !process.canReadLine(); ++i)
                process.waitForReadyRead(50); // the first row: all threads are there
            most = int(QDir("/proc/" + QString::number(process.processId()) + "/task")
                           .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                           .size());
            process.kill();
            process.waitForFinished();
            return most;
        };
        QCOMPARE(threads("6") - threads("1"), 5);
    }

    void probesHaveTheirOptions()
    {
        // This box sends back all that it got.
        const QStringList mirror { prefixOf(lab::DeviceKind::MirrorAll), "-q", "-f", "options_hex",
            "--no-header-row" };
        const QByteArray usual = probe::run(virtualScan(mirror)).output.trimmed();
        const QByteArray likeLinux
            = probe::run(virtualScan(mirror + QStringList { "--probe-args", "linux" }))
                  .output.trimmed();
        QVERIFY2(usual.startsWith("0204") && usual.endsWith("1e040101"), usual); // MSS, MP_CAPABLE
        // MSS, SACK permitted, timestamps
        QVERIFY2(
            likeLinux.startsWith("0204") && likeLinux.mid(8).startsWith("0402080a"), likeLinux);
    }

    void probesHaveTheirTtl()
    {
        const auto classOf = [](const QStringList& more) {
            return probe::run(virtualScan(QStringList { "100.64.0.1", "-q", "-f", "classification",
                                              "--no-header-row", "--output-filter", "" }
                                  + more))
                .output.trimmed();
        };
        QCOMPARE(classOf({}), QByteArray("mptcp"));
        QCOMPARE(classOf({ "--probe-ttl", "2" }), QByteArray("icmp")); // its hosts are 4 hops away
    }

    void probesHaveTheirSource()
    {
        const auto ours = [](const QStringList& more) {
            const Outcome outcome = probe::run(virtualScan(
                QStringList { "100.64.0.0/26", "-q", "-f", "daddr,dport", "--no-header-row" }
                + more));
            const QByteArrayList lines = outcome.lines();
            return QSet<QByteArray>(lines.begin(), lines.end());
        };
        QCOMPARE(ours({ "-s", "41000", "-S", "10.1.0.7" }), QSet<QByteArray>({ "10.1.0.7,41000" }));
        const auto many = ours({ "-s", "41000", "-S", "10.1.0.7-10.1.0.9,fd00:10:1::7" });
        QCOMPARE(many, QSet<QByteArray>({ "10.1.0.7,41000", "10.1.0.8,41000", "10.1.0.9,41000" }));
        QVERIFY(ours({ "-s", "41000-41999" }).size() > 20);
        QCOMPARE(ours({ "-s", "50000,41000,41002", "-S", "10.1.0.7" }),
            QSet<QByteArray>({ "10.1.0.7,41000", "10.1.0.7,41002", "10.1.0.7,50000" }));
    }

    void metadataNameTheSourcePorts()
    {
        const QJsonObject run = metadataOf({ "scan", "--vantage", "virtual", "100.64.0.1", "-r",
            "0", "-c", "0.1", "-s", "52000-53000,40000,50000-50001,40001" });
        QCOMPARE(run["source_ports"].toArray(),
            QJsonArray({ "40000-40001", "50000-50001", "52000-53000" }));
        QCOMPARE(run["source_port_first"].toInt(), 40000);
        QCOMPARE(run["source_port_last"].toInt(), 53000);
        QCOMPARE(run["configuration"].toObject()["source-port"].toString(),
            QString("52000-53000,40000,50000-50001,40001"));
        QVERIFY2(run["command"].toString().contains("-s 52000-53000,40000,50000-50001,40001"),
            qPrintable(run["command"].toString()));
    }

    void framesGoToTheGateway()
    {
        const QJsonObject run = metadataOf({ "scan", "--vantage", "virtual", "100.64.0.1", "-r",
            "0", "-c", "0.1", "-G", "02:00:5e:10:00:09" });
        QCOMPARE(run["paths"].toArray()[0].toObject()["gateway_mac"].toString(),
            QString("02:00:5e:10:00:09"));
    }

private:
    /// The addresses of a dry run, sorted.
    static QStringList targetsOf(const QStringList& more)
    {
        QStringList targets;
        const Outcome outcome = probe::run(
            QStringList { "scan", "-d", "--vantage", "lab", "--no-header-row" } + more);
        for (const QByteArray& line : outcome.lines())
            targets.append(QString::fromLatin1(line.left(line.indexOf(','))));
        targets.sort();
        return targets;
    }

    QJsonObject metadataOf(const QStringList& scan)
    {
        const QString file = m_directory.filePath("metadata.json");
        const Outcome outcome
            = probe::run(scan + QStringList { "-q", "-o", "/dev/null", "-m", file });
        if (outcome.status != 0)
            qFatal("%s", outcome.errors.constData());
        return QJsonDocument::fromJson(probe::contents(file)).object();
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(TestProbeOptions)
#include "tst_probeoptions.moc"
