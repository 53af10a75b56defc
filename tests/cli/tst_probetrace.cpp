// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/wire/capturereader.h"

#include "core/wire/tcpsegment.h"

#include <QJsonArray>

using labtruth::objects;
using probe::Outcome;

namespace {

Outcome trace(const QStringList& more, const QString& vantage = "virtual")
{
    return probe::run(QStringList { "trace", "--vantage", vantage } + more);
}

} // namespace

/// `mptcp-probe trace` as its users run it.
class TestProbeTrace : public QObject {
    Q_OBJECT
private slots:
    void helpNamesEveryOption()
    {
        const Outcome help = probe::run({ "trace", "--help" });
        QCOMPARE(help.status, 0);
        QVERIFY(help.errors.isEmpty());
        for (const char* word :
            { "TARGET", "--control on|off", "--min-hop", "--max-hop", "--attempts", "--timeout MS",
                "--gap-limit", "--flows", "--names", "--all-fields", "--pcap FILE",
                "-O, --output-module", "-o, --output-file", "--mptcp", "Exit status: 0 done" })
            QVERIFY2(help.output.contains(word), word);
        QVERIFY(!help.output.contains("--shards"));
        for (const QByteArray& line : help.output.split('\n'))
            QVERIFY2(line.size() <= 100, line);
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no target") << QStringList() << QByteArray("target");
        QTest::newRow("bad target") << QStringList { "100.64.3.999" } << QByteArray("100.64.3.999");
        QTest::newRow("bad number")
            << QStringList { "100.64.3.4", "--max-hop", "99" } << QByteArray("max-hop");
        QTest::newRow("bad choice")
            << QStringList { "100.64.3.4", "-O", "xml" } << QByteArray("output-module");
        QTest::newRow("hops crossed") << QStringList { "100.64.3.4", "--min-hop", "9", "--max-hop",
            "8" } << QByteArray("--max-hop");
        QTest::newRow("bad pass") << QStringList { "100.64.3.4", "--mptcp", "v2" }
                                  << QByteArray("mptcp");
        QTest::newRow("unknown option")
            << QStringList { "100.64.3.4", "--shards", "2" } << QByteArray("shards");
        QTest::newRow("a value for a flag")
            << QStringList { "100.64.3.4", "--names=maybe" } << QByteArray("names");
        QTest::newRow("output that cannot be")
            << QStringList { "100.64.3.4", "-o", "/nonexistent/x" } << QByteArray("/nonexistent/x");
        QTest::newRow("capture that cannot be")
            << QStringList { "100.64.3.4", "--pcap", "/nonexistent/x" } << QByteArray("pcap");
        QTest::newRow("not in the lab's plan") << QStringList { "100.66.3.4", "--vantage",
            "virtual:3,nop@1" } << QByteArray("mptcp-probe lab list --topology 3,nop@1");
        QTest::newRow("unknown box")
            << QStringList { "100.64.3.4", "--vantage", "virtual:3,wat@1" } << QByteArray("wat");
    }
    void wrongUsageIsTold()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        if (!arguments.contains("--vantage"))
            arguments += { "--vantage", "virtual" };
        const Outcome outcome = probe::run(QStringList { "trace" } + arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY2(outcome.errors.contains(says), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void textIsTheDefault()
    {
        const Outcome outcome = trace({ "100.66.3.4" });
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.startsWith("Trace to 100.66.3.4 port 80 from port "));
        QVERIFY2(outcome.lines()[0].endsWith(", MPTCP v1, simulated"), outcome.output);
        QVERIFY2(outcome.output.contains(
                     "MPTCP is overwritten by NOPs between hop 2 (10.2.0.2) and hop 3 (10.3.0.2); "
                     "the host itself was not reached with the option."),
            outcome.output);
        QVERIFY(outcome.errors.contains("1 trace, "));
        QVERIFY(outcome.errors.contains("simulated, not measured"));
        QVERIFY(outcome.errors.contains("middlebox-affected"));
    }

    void quietPrintsNoSummary() { QVERIFY(trace({ "100.64.3.4", "-q" }).errors.isEmpty()); }

    void jsonLinesAreOneObjectALine()
    {
        const Outcome outcome
            = trace({ "100.66.3.0/30", "fd64:66::/126", "--mptcp", "v0,v1", "-O", "jsonl", "-q" });
        QCOMPARE(outcome.status, 0);
        const auto all = objects(outcome);
        QCOMPARE(all.size(), 16);
        for (const QJsonObject& json : all) {
            for (const char* key : { "target", "port", "mptcp", "verdict", "rule", "interval",
                     "hops", "destination", "started", "probes_sent", "direction", "flow", "source",
                     "source_port", "sent", "sent_seen", "control", "questions", "sentence",
                     "remarks", "alterations", "artefacts" })
                QVERIFY2(json.contains(QLatin1String(key)), key);
            QCOMPARE(json["verdict"].toString(), QString("middlebox-affected"));
            QCOMPARE(json["rule"].toString(), QString("drop"));
            QCOMPARE(json["simulated"].toBool(), true);
            QCOMPARE(json["interval"]["after_ttl"].toInt(), 2);
            QCOMPARE(json["interval"]["before_ttl"].toInt(), 3);
            QCOMPARE(json["hops"].toArray().size(), 3);
            QCOMPARE(json["destination"]["ttl"].toInt(), 4);
        }
    }

    void fieldsCanAllBeShown()
    {
        const auto few = objects(trace({ "100.64.3.4", "-O", "jsonl", "-q" }));
        const auto all = objects(trace({ "100.64.3.4", "-O", "jsonl", "-q", "--all-fields" }));
        QCOMPARE(few[0]["hops"][0]["fields"].toObject().size(), 0);
        QCOMPARE(
            all[0]["hops"][0]["fields"].toObject()["tcp.option.mptcp"].toString(), QString("same"));
    }

    void csvHasAHeader()
    {
        const Outcome outcome = trace({ "100.64.3.0/30", "-O", "csv", "-q" });
        const QByteArrayList lines = outcome.lines();
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith("target,port,mptcp,verdict,rule,after_ttl,"));
        for (int i = 1; i < lines.size(); ++i) {
            QCOMPARE(lines[i].count(','), lines[0].count(','));
            QVERIFY2(lines[i].contains(",80,v1,true-mptcp,pass-through,"), lines[i]);
        }
    }

    void anyPlanCanBeTraced()
    {
        const auto json
            = objects(trace({ "100.64.3.4", "-O", "jsonl", "-q" }, "virtual:8,strip@5,silent@2"));
        QCOMPARE(json.size(), 1);
        QCOMPARE(json[0]["interval"]["after_ttl"].toInt(), 5);
        QCOMPARE(json[0]["interval"]["before_ttl"].toInt(), 6);
        QCOMPARE(json[0]["hops"].toArray().size(), 8);
        QVERIFY(json[0]["hops"][2]["address"].isNull());
    }

    void hopsCanBeLimited()
    {
        const auto json = objects(
            trace({ "100.64.3.4", "-O", "jsonl", "-q", "--min-hop", "3", "--max-hop", "5" },
                "virtual:8,nop@3"));
        QCOMPARE(json[0]["hops"].toArray().size(), 3);
        QCOMPARE(json[0]["hops"][0]["ttl"].toInt(), 3);
        QVERIFY(json[0]["destination"].isNull());
        QCOMPARE(json[0]["verdict"].toString(), QString("unresponsive"));
        QCOMPARE(json[0]["interval"]["before_ttl"].toInt(), 4);
    }

    void controlCanBeLeftOut()
    {
        const auto with = objects(trace({ "100.64.3.4", "-O", "jsonl", "-q" }));
        QVERIFY(with[0]["control"].isObject());
        const auto without
            = objects(trace({ "100.64.3.4", "-O", "jsonl", "-q", "--control", "off" }));
        QVERIFY(without[0]["control"].isNull());
        QCOMPARE(without[0]["verdict"].toString(), QString("true-mptcp"));
    }

    void flowsAreToldApart()
    {
        const auto json = objects(trace({ "100.64.3.4", "-O", "jsonl", "-q", "--flows", "5" }));
        QCOMPARE(json.size(), 5);
        QSet<int> flows;
        QSet<int> ports;
        for (const QJsonObject& each : json) {
            flows.insert(each["flow"].toInt(-1));
            ports.insert(each["source_port"].toInt());
        }
        QCOMPARE(flows, QSet<int>({ 0, 1, 2, 3, 4 }));
        QCOMPARE(ports.size(), 5);
        QSet<int> asked;
        for (const QJsonObject& each : objects(trace({ "100.64.3.4", "-O", "jsonl", "-q", "--flows",
                 "5", "-s", "50000,40000-40001,45000,47000" })))
            asked.insert(each["source_port"].toInt());
        QCOMPARE(asked, QSet<int>({ 40000, 40001, 45000, 47000, 50000 }));
        const QByteArrayList rows
            = trace({ "100.64.3.4", "-O", "csv", "-q", "--flows", "2" }).lines();
        QCOMPARE(rows.size(), 3);
        const QByteArrayList header = rows[0].split(',');
        const auto flow = header.indexOf("flow");
        QVERIFY(flow >= 0);
        QVERIFY(rows[1].split(',')[flow] != rows[2].split(',')[flow]);
    }

    void plainSynsAreNoVerdictOnMptcp()
    {
        const Outcome outcome = trace({ "100.64.3.4", "--mptcp", "control" });
        QVERIFY2(outcome.lines()[0].endsWith(", plain SYN, simulated"), outcome.output);
        QVERIFY2(
            outcome.output.contains("inconclusive (rule none): The target answers a plain SYN"),
            outcome.output);
    }

    void labsHaveNoNames()
    {
        const Outcome outcome = trace({ "100.64.3.4", "-q", "--names" });
        QCOMPARE(outcome.status, 0);
        QVERIFY2(outcome.errors.startsWith("mptcp-probe: --names is passed over"), outcome.errors);
    }

    void outputGoesToAFile()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("traces.jsonl");
        const Outcome outcome = trace({ "100.64.3.4", "-O", "jsonl", "-q", "-o", path });
        QCOMPARE(outcome.status, 0);
        QVERIFY(outcome.output.isEmpty());
        QVERIFY(probe::contents(path).startsWith("{\"target\":\"100.64.3.4\""));
    }

    void aCaptureHoldsProbesAndReplies()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath("trace.pcap");
        const Outcome outcome = trace(
            { "100.64.3.4", "-O", "jsonl", "-q", "--pcap", path }, "virtual:5,proxy-plain@2");
        QCOMPARE(outcome.status, 0);
        int syns = 0;
        int synAcks = 0;
        int icmp = 0;
        for (const auto& packet : samples::readCaptureFile(path.toStdString())) {
            const auto ip = wire::parseIp(packet).value();
            const auto tcp = wire::parseTcp(ip.payload);
            icmp += ip.protocol == wire::ProtocolIcmp;
            syns += ip.protocol == wire::ProtocolTcp && tcp && tcp->flags == wire::TcpSyn;
            synAcks += ip.protocol == wire::ProtocolTcp && tcp && tcp->isSynAck();
        }
        QVERIFY2(syns >= 5, QByteArray::number(syns));
        QVERIFY2(synAcks >= 3, QByteArray::number(synAcks));
        QVERIFY2(icmp >= 5, QByteArray::number(icmp)); // two routers, two echoes and answers
    }

    void aSignalEndsIt()
    {
        QProcess process;
        process.start(probe::executable(),
            { "trace", "--vantage", "virtual", "-r", "20", "100.64.0.0/20", "-O", "csv" });
        QVERIFY(process.waitForReadyRead(20000));
        process.terminate();
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.errors.contains("stopped by a signal, so the results are incomplete"));
    }
};

QTEST_GUILESS_MAIN(TestProbeTrace)
#include "tst_probetrace.moc"
