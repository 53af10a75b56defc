// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/lab/namespacerefusal.h"

#include <QSet>

/// mptcp-probe against real kernels: the lab in network namespaces.
class TestLabScan : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyDeviceGetsItsClass_data();
    void everyDeviceGetsItsClass();
    void findsEveryHostOfAPrefixOnce_data();
    void findsEveryHostOfAPrefixOnce();
    void capturesWhatItReceives();
    void sharesAScanOut();
    void twoScansAtOnceKeepApart();
    void everySourcePortIsUsedAndNoOther();
    void probesTakeTheWayThatIsAskedFor_data();
    void probesTakeTheWayThatIsAskedFor();
};

void TestLabScan::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const probe::Outcome outcome = probe::run({ "lab", "exec", "--", "true" });
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
}

void TestLabScan::everyDeviceGetsItsClass_data()
{
    QTest::addColumn<bool>("v6");
    QTest::newRow("IPv4") << false;
    QTest::newRow("IPv6") << true;
}

void TestLabScan::everyDeviceGetsItsClass()
{
    QFETCH(bool, v6);
    const QString trouble = labtruth::scanEveryDevice("lab", v6);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestLabScan::findsEveryHostOfAPrefixOnce_data()
{
    QTest::addColumn<QStringList>("scan");
    const QStringList paced { "-r", "100000" };
    const QString v4 = "100.64.0.0/16";
    const QString v6 = "fd64:64::/112";
    QTest::newRow("IPv4") << paced + QStringList { v4 };
    QTest::newRow("IPv6") << paced + QStringList { v6 };
    QTest::newRow("both, two senders") << QStringList { "-r", "250000", "-T", "2", v4, v6 };
}

void TestLabScan::findsEveryHostOfAPrefixOnce()
{
    QFETCH(QStringList, scan);
    const int hosts = 65536 * int(scan.filter("/").size());
    const QTemporaryDir folder;
    const QString metadata = folder.filePath("run.json");
    // No filter: a reply that came twice would be seen.
    const probe::Outcome outcome
        = probe::run(QStringList { "lab", "exec", "--", probe::executable(), "scan", "-p", "80",
                         "--mptcp", "v1", "-c", "3", "-q", "-f", "saddr,classification",
                         "--no-header-row", "--output-filter", "", "-m", metadata }
            + scan);
    QCOMPARE(outcome.status, 0);
    QSet<QByteArray> found;
    const QByteArrayList lines = outcome.lines();
    for (const QByteArray& line : lines) {
        QVERIFY2(line.endsWith(",mptcp"), line.constData());
        found.insert(line);
    }
    QCOMPARE(found.size(), hosts);
    QCOMPARE(lines.size(), hosts);
    const QJsonObject run = QJsonDocument::fromJson(probe::contents(metadata)).object();
    QCOMPARE(run["pcap_drop"].toInt(-1), 0);
    QCOMPARE(run["degraded"].toBool(true), false);
    QCOMPARE(run["packets_sent"].toInt(), hosts);
}

void TestLabScan::capturesWhatItReceives()
{
    const QTemporaryDir folder;
    const QString capture = folder.filePath("replies.pcap");
    const probe::Outcome outcome = probe::run({ "scan", "--vantage", "lab", "100.64.0.0/28",
        "fd64:64::/124", "-q", "-c", "1", "--pcap", capture });
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.lines().size(), 33);
    // 24 bytes of file header, and 16 before each frame of at least 54.
    QVERIFY(probe::contents(capture).size() > 24 + 32 * (16 + 54));
}

void TestLabScan::sharesAScanOut()
{
    QSet<QByteArray> found;
    qsizetype rows = 0;
    for (int shard = 0; shard < 3; ++shard) {
        const probe::Outcome outcome = probe::run({ "scan", "--vantage", "lab", "100.64.0.0/24",
            "100.65.0.0/24", "-q", "-c", "1", "-e", "7", "--shards", "3", "--shard",
            QString::number(shard), "-f", "saddr", "--no-header-row" });
        QCOMPARE(outcome.status, 0);
        rows += outcome.lines().size();
        for (const QByteArray& line : outcome.lines())
            found.insert(line);
    }
    QCOMPARE(rows, qsizetype(512));
    QCOMPARE(found.size(), 512);
}

void TestLabScan::twoScansAtOnceKeepApart()
{
    // Two scans of the same hosts from the same address: each must count its own replies alone.
    const QString scan = probe::executable()
        + " scan 100.64.0.0/22 -r 5000 -c 2 -q --no-header-row --output-filter ''";
    const probe::Outcome outcome
        = probe::run({ "lab", "exec", "--", "sh", "-c", scan + " & " + scan + "; wait" });
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.lines().size(), 2048);
}

void TestLabScan::everySourcePortIsUsedAndNoOther()
{
    // Kernels of both families answer to what the probes came from.
    const probe::Outcome outcome
        = probe::run({ "scan", "--vantage", "lab", "100.64.0.0/23", "fd64:64::/119", "-r", "20000",
            "-q", "-c", "1", "-s", "52010-52019,40000-40009,50000,30000-30001,52000-52012", "-f",
            "dport", "--no-header-row" });
    QVERIFY2(outcome.status == 0, outcome.errors);
    QSet<int> expected { 50000, 30000, 30001 };
    for (int i = 0; i < 20; ++i)
        expected << 52000 + i << 40000 + i % 10;
    QSet<int> used;
    for (const QByteArray& line : outcome.lines())
        used << line.toInt();
    QCOMPARE(outcome.lines().size(), 1024);
    QCOMPARE(used, expected);
}

void TestLabScan::probesTakeTheWayThatIsAskedFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("AF_PACKET") << QStringLiteral("packet");
    QTest::newRow("AF_XDP") << QStringLiteral("xdp");
}

void TestLabScan::probesTakeTheWayThatIsAskedFor()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    const QString metadata = folder.filePath("run.json");
    const probe::Outcome outcome = probe::run({ "scan", "--vantage", "lab", "100.64.0.0/26", "-p",
        "80", "-c", "1", "-o", "/dev/null", "--send-path", path, "-m", metadata });
    QVERIFY2(outcome.status == 0, outcome.errors);
    const QJsonObject run = QJsonDocument::fromJson(probe::contents(metadata)).object();
    QCOMPARE(run["send_path"].toString(), path);
    QCOMPARE(run["packets_sent"].toInt(), 64);
    QVERIFY2(outcome.errors.contains("send path: " + path.toLatin1()), outcome.errors);
}

QTEST_GUILESS_MAIN(TestLabScan)
#include "tst_labscan.moc"
