// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/requestfromcommand.h"
#include "core/scan/scanoptions.h"

#include <QtTest>

using namespace scan;

class TestRequestFromCommand : public QObject {
    Q_OBJECT
private slots:
    void takesBackWhatWasWritten_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 6; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }

    void takesBackWhatWasWritten()
    {
        QFETCH(int, which);
        ScanRequest request;
        request.targets = { "100.64.0.0/16", "2001:db8::/64" };
        if (which == 1) {
            request.passes = { Pass::V0, Pass::V1, Pass::Control };
            request.ports = "80,443,8000-8010";
            request.seed = 1234567890123;
        } else if (which == 2) {
            request.targets.clear();
            request.targetFiles = { "a list with spaces.txt", "it's.txt" };
            request.exclusions = { "100.64.1.0/24", "100.64.2.1" };
            request.defaultBlocklist = false;
        } else if (which == 3) {
            request.then = { Stage::Trace, Stage::Verify };
            request.vantage = "virtual";
            request.output.store = "postgresql://me@host/db";
            request.output.label = "monthly \"big\" one";
            request.output.note = "-dash first";
        } else if (which == 4) {
            request.maxTargets = TargetLimit { 2.5, true };
            request.rate = 0;
            request.cooldownSeconds = 0.25;
            request.output.quiet = true;
            request.output.fields = { "saddr", "success" };
            request.output.filter = "success = 1 && (repeat = 0)";
        } else if (which == 5) {
            request.sourceIps = { "192.0.2.1", "2001:db8::1" };
            request.shards = 4;
            request.shard = 3;
            request.wholeInternet = true;
            request.output.captureFile = "$HOME/a\\b.pcap";
        }
        const auto read = requestOfCommand(shellCommand(equivalentCommand(request)));
        QVERIFY(read);
        QVERIFY(read->left.empty());
        QVERIFY(read->request == request);
    }

    void saysWhatItCannotTake()
    {
        const auto read = requestOfCommand(
            "/usr/bin/mptcp-probe scan 192.0.2.1 --warp 9 -p 443 --rate=fast --mtu=9 -e");
        QVERIFY(read);
        QCOMPARE(read->request.targets, std::vector<std::string> { "192.0.2.1" });
        QCOMPARE(read->request.ports, std::string("443"));
        QCOMPARE(read->left.size(), std::size_t(5));
        QVERIFY(read->left[0].starts_with("--warp"));
        QVERIFY(read->left[2].starts_with("--rate"));
        QVERIFY(read->left[4].starts_with("-e"));
    }

    void refusesOtherCommands_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("trace") << QByteArray("mptcp-probe trace 192.0.2.1");
        QTest::newRow("another") << QByteArray("zmap scan 192.0.2.1");
        QTest::newRow("open quote") << QByteArray("mptcp-probe scan '192.0.2.1");
    }

    void refusesOtherCommands()
    {
        QFETCH(QByteArray, command);
        QVERIFY(!requestOfCommand(command.toStdString()));
    }
};

QTEST_GUILESS_MAIN(TestRequestFromCommand)
#include "tst_requestfromcommand.moc"
