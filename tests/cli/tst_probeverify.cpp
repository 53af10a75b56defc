// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probeprocess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using probe::Outcome;

namespace {

QStringList verify(const QStringList& more)
{
    return QStringList { "verify", "--vantage", "virtual", "--timeout", "200" } + more;
}

QJsonObject objectOf(const QByteArray& line) { return QJsonDocument::fromJson(line).object(); }

} // namespace

/// `mptcp-probe verify` on the virtual lab: usage, both formats, input as a list.
class TestProbeVerify : public QObject {
    Q_OBJECT

private slots:
    void helpNamesEveryOption()
    {
        const Outcome outcome = probe::run({ "verify", "--help" });
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.errors, QByteArray());
        for (const char* option : { "--target-ports", "--mptcp", "--list-of-ips-file", "--attempts",
                 "--timeout", "--connections", "--max-in-flight", "--kernel", "--packets",
                 "--output-module", "--output-file", "--vantage", "--rate", "--source-port" })
            QVERIFY2(outcome.output.contains(option), option);
        QVERIFY(outcome.output.contains("Versions to prove"));
    }

    void badInputIsOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("mentions");
        const QString target = "100.64.0.1";
        const auto row = [](const char* name, const QStringList& more, const QString& mentions) {
            QTest::newRow(name) << verify(more) << mentions;
        };
        row("no target", {}, "no targets");
        row("control pass", { target, "--mptcp", "control" }, "--mptcp: ");
        row("control beside others", { target, "--mptcp", "v1,control" }, "--mptcp: ");
        row("no attempts", { target, "--attempts", "0" }, "--attempts: ");
        row("no time", { target, "--timeout", "0" }, "--timeout: ");
        row("no connections", { target, "--connections", "0" }, "--connections: ");
        row("no window", { target, "--max-in-flight", "0" }, "--max-in-flight: ");
        row("kernel in words", { target, "--kernel", "maybe" }, "--kernel: ");
        row("csv", { target, "-O", "csv" }, "--output-module: ");
        row("unwritable output", { target, "-o", "/nowhere/proofs" }, "\"/nowhere/proofs\"");
        row("too few source ports", { target, "-s", "40000-40005" }, "--source-port: ");
        row("too few of each range", { target, "-s", "40000-40005,41000-41007" }, "41000 to 41007");
        row("probe-args of scan", { target, "--probe-args", "linux" }, "--probe-args");
        row("flag with a value", { target, "--packets=yes" }, "packets");
    }
    void badInputIsOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, mentions);
        const Outcome outcome = probe::run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.startsWith("mptcp-probe: "), outcome.errors);
        QVERIFY2(outcome.errors.indexOf('\n') == outcome.errors.size() - 1, outcome.errors);
        QVERIFY2(outcome.errors.contains(mentions.toUtf8()), outcome.errors);
        QCOMPARE(outcome.output, QByteArray());
    }

    void objectsAreOneALine()
    {
        const Outcome outcome = probe::run(verify({ "-q", "-O", "jsonl", "--mptcp", "v0,v1",
            "100.64.0.1", "fd64:67::1", "100.67.1.1", "100.65.0.1", "100.67.9.1" }));
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.errors, QByteArray());
        QMap<QString, QString> verdicts;
        for (const QByteArray& line : outcome.lines()) {
            const QJsonObject object = objectOf(line);
            verdicts[object["target"].toString() + " " + object["mptcp"].toString()]
                = object["verdict"].toString();
            QCOMPARE(object["port"].toInt(), 80);
            QStringList steps;
            for (const auto& step : object["evidence"].toArray()) {
                const QJsonObject each = step.toObject();
                steps << each["step"].toString();
                QVERIFY(
                    QStringList({ "pass", "fail", "unknown" }).contains(each["result"].toString()));
                QVERIFY(!each["detail"].toString().isEmpty());
                QVERIFY(!each.contains("packets"));
            }
            QCOMPARE(steps,
                (QStringList { "control", "two-keys", "canary", "no-crypto", "extensibility",
                    "version-15", "handshake", "join-refused", "join", "kernel" }));
            QVERIFY(object["sentence"].toString().endsWith('.'));
        }
        const QMap<QString, QString> expected { { "100.64.0.1 v0", "not-mptcp" },
            { "100.64.0.1 v1", "proven" }, { "fd64:67::1 v0", "proven" },
            { "fd64:67::1 v1", "not-mptcp" }, { "100.67.1.1 v0", "mirror" },
            { "100.67.1.1 v1", "mirror" }, { "100.65.0.1 v0", "not-mptcp" },
            { "100.65.0.1 v1", "not-mptcp" }, { "100.67.9.1 v0", "unresponsive" },
            { "100.67.9.1 v1", "unresponsive" } };
        QCOMPARE(verdicts, expected);
    }

    void packetsComeWhenAskedFor()
    {
        const Outcome outcome
            = probe::run(verify({ "-q", "-O", "jsonl", "--packets", "100.64.0.1" }));
        QCOMPARE(outcome.status, 0);
        const QJsonObject object = objectOf(outcome.lines().value(0));
        const QJsonArray packets = object["evidence"].toArray()[0].toObject()["packets"].toArray();
        QCOMPARE(packets.size(), qsizetype(3)); // SYN, SYN/ACK, RST
        QVERIFY(packets[0].toObject()["hex"].toString().startsWith("45"));
        QCOMPARE(packets[0].toObject()["direction"].toString(), QString("sent"));
        QCOMPARE(packets[1].toObject()["direction"].toString(), QString("received"));
        QCOMPARE(object["sender_key"].toString().size(), qsizetype(16));
        QCOMPARE(object["receiver_key"].toString().size(), qsizetype(16));
    }

    void peopleGetTextAndASummary()
    {
        const Outcome outcome = probe::run(verify({ "100.64.0.1" }));
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.startsWith("Proof of 100.64.0.1 port 80, MPTCP v1, simulated\n"));
        QVERIFY(outcome.output.contains("\n  pass     join "));
        QVERIFY(outcome.output.contains("\nproven: Whoever answers at this address speaks MPTCP"));
        QVERIFY(outcome.errors.contains("1 ladder, "));
        QVERIFY(outcome.errors.contains("simulated, not measured"));
    }

    void targetsComeFromAPipe()
    {
        QProcess process;
        process.start(probe::executable(), verify({ "-q", "-O", "jsonl", "-I", "-" }));
        process.write("100.64.0.1\n100.64.0.2 # with a remark\n");
        process.closeWriteChannel();
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.lines().size(), qsizetype(2));
        for (const QByteArray& line : outcome.lines())
            QCOMPARE(objectOf(line)["verdict"].toString(), QString("proven"));
    }

    void aRunRepeatsWithItsSeed()
    {
        const auto packetsOf = [](const QString& seed) {
            const Outcome outcome = probe::run(
                verify({ "-q", "-O", "jsonl", "--packets", "-e", seed, "100.64.0.1" }));
            QStringList hex;
            const QJsonObject object = objectOf(outcome.lines().value(0));
            for (const auto& step : object["evidence"].toArray()) {
                for (const auto& packet : step.toObject()["packets"].toArray())
                    hex << packet.toObject()["hex"].toString();
            }
            return hex;
        };
        const QStringList once = packetsOf("7");
        QVERIFY(once.size() > 30);
        QCOMPARE(packetsOf("7"), once);
        QVERIFY(packetsOf("8") != once);
    }
};

QTEST_GUILESS_MAIN(TestProbeVerify)
#include "tst_probeverify.moc"
