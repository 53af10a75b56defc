// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/lab/namespacerefusal.h"

#include <QJsonArray>

/// A scan of real kernels with all that follows it, kept in a store, and what runs show says of it.
class TestLabStore : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        SKIP_WITHOUT_NAMESPACES();
        const probe::Outcome outcome = probe::run({ "lab", "exec", "--", "true" });
        QVERIFY2(outcome.status == 0, outcome.errors.constData());
    }

    void aScanWithItsTracesAndProofsIsKept()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath("runs.db");
        const QString capture = folder.filePath("replies.pcap");
        // Hosts that speak version 1, and a mirror.
        const probe::Outcome scan = probe::run({ "scan", "--vantage", "lab", "100.64.0.0/30",
            "100.67.1.0/31", "fd64:64::/126", "--mptcp", "v1", "-c", "2", "-q", "-o", "/dev/null",
            "--pcap", capture, "--then", "trace,verify", "--then-file",
            folder.filePath("hosts.jsonl"), "--store", store, "--label", "lab" });
        QVERIFY2(scan.status == 0, scan.errors.constData());
        const QJsonObject run = QJsonDocument::fromJson(
            probe::run({ "runs", "show", "1", "--store", store, "-O", "jsonl" }).output)
                                    .object();
        QCOMPARE(run["state"].toString(), QString("done"));
        QCOMPARE(run["label"].toString(), QString("lab"));
        QCOMPARE(run["vantage"].toString(), QString("lab"));
        // Real kernels answered.
        QCOMPARE(run["simulated"].toBool(true), false);
        QVERIFY(run["ipv4"].toBool() && run["ipv6"].toBool());
        QCOMPARE(run["proofs"].toObject()["proven"].toInt(), 8);
        QCOMPARE(run["findings"].toObject()["true-mptcp"].toInt(), 8);
        QCOMPARE(run["findings"].toObject()["mirrored"].toInt(), 2);
        QCOMPARE(run["traces"].toObject()["true-mptcp"].toInt(), 8);
        QMap<QString, int> hosts;
        for (const QJsonValue& count : run["host_counts"].toArray())
            hosts[count["classification"].toString()] += count["hosts"].toInt();
        QCOMPARE(hosts, (QMap<QString, int> { { "mptcp", 8 }, { "mirror", 2 } }));
        const probe::Outcome shown = probe::run({ "runs", "show", "1", "--store", store });
        for (const char* text : { "scan, done", "Distinct hosts", "Proofs", "Hosts followed up" })
            QVERIFY2(shown.output.contains(text), text);

        // The capture of its replies gives the same hosts, seen from real sockets.
        QCOMPARE(probe::run({ "runs", "import", capture, "--mptcp", "v1", "--vantage", "lab",
                                "--store", store })
                     .status,
            0);
        const probe::Outcome same = probe::run({ "diff", "1", "2", "--all", "--store", store });
        QVERIFY2(same.status == 0, same.output + same.errors);
        QCOMPARE(probe::run({ "runs", "check", "--store", store }).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestLabStore)
#include "tst_labstore.moc"
