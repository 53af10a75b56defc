// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version.h"
#include "core/remote/connection.h"
#include "core/remote/linebuffer.h"
#include "core/remote/messages.h"
#include "core/remote/orderoptions.h"
#include "core/scan/scanoptions.h"

#include <QtTest>

using namespace remote;

namespace {

scan::Checkpoint checkpoint()
{
    scan::Checkpoint checkpoint;
    checkpoint.seed = 7;
    checkpoint.shards = 3;
    checkpoint.shard = 2;
    checkpoint.targets = 100;
    checkpoint.addresses = 50;
    checkpoint.digest = "00";
    checkpoint.sentPosition = 9;
    checkpoint.answeredPosition = 6;
    checkpoint.outputModule = "csv";
    return checkpoint;
}

} // namespace

/// Every message is read back as it was written; what is none is refused with a reason.
class TestMessages : public QObject {
    Q_OBJECT

private slots:
    void nearMessagesRoundTrip()
    {
        const Targets targets { { { core::Family::V4, 1, 9 }, { core::Family::V6, 5, 5 } } };
        Order order { "scan", "lab:8,nop@4", { { "target-ports", { "80" } } }, checkpoint() };
        const Probe probe { { { core::IpAddress::v4(0x64400001), 443, scan::Pass::V0 } } };
        for (const NearMessage& message :
            std::vector<NearMessage> { Greeting { "1.0", 1 }, Alive {}, targets, order, Begin {},
                Stop {}, Pause { true }, Rate { 12.5 }, probe, NoMoreTargets {} }) {
            const std::string line = lineOf(message);
            QVERIFY(line.ends_with('\n') && line.find('\n') == line.size() - 1);
            const auto again = parseNearMessage(line);
            QVERIFY2(again.has_value(), line.c_str());
            QCOMPARE(again->index(), message.index());
            QCOMPARE(lineOf(*again), line);
        }
        const auto again = parseNearMessage(lineOf(NearMessage(order)));
        QVERIFY(std::get<Order>(*again).goOn == order.goOn);
        QVERIFY(std::get<Order>(*again).options == order.options);
    }

    void farMessagesRoundTrip()
    {
        Ready ready;
        ready.simulated = true;
        ready.sources = { "10.0.0.1", "fd00::1" };
        ready.checkpoint = checkpoint();
        Progress progress;
        progress.counters.state = scan::ScanState::Cooldown;
        progress.counters.sent = 12;
        progress.counters.secondsLeft = 1.5;
        scan::ScanRow row;
        row.target = row.responder = core::IpAddress::v4(0x64400001);
        row.targetPort = 80;
        row.pass = scan::Pass::V0;
        row.senderKey = 3;
        row.replyClass = scan::ReplyClass::Mptcp;
        for (const FarMessage& message :
            std::vector<FarMessage> { Greeting { "1.0", 1 }, Alive {}, ready, progress,
                Reached { checkpoint() }, End { true, false, "no right" }, row }) {
            const std::string line = lineOf(message);
            const auto again = parseFarMessage(line);
            QVERIFY2(
                again.has_value(), (line + (again ? "" : again.error().detail.english())).c_str());
            QCOMPARE(again->index(), message.index());
            QCOMPARE(lineOf(*again), line);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char* line : { "", "hello", "[]", "{}", "{\"greeting\":1,\"protocol\":1}",
                 "{\"greeting\":\"1\",\"protocol\":-1}", "{\"progress\":{}}",
                 "{\"progress\":{\"state\":\"asleep\"}}", "{\"reached\":{}}", "{\"ready\":true}",
                 "{\"end\":true}", "{\"record\":\"reply\"}",
                 "{\"record\":\"end\",\"replies\":0,\"hosts\":0,\"traces\":0,\"proofs\":0,"
                 "\"findings\":0}",
                 "{\"targets\":[\"1.2.3.4-1.2.3.3\"]}", "{\"targets\":[\"1.2.3.4-::1\"]}",
                 "{\"targets\":[7]}", "{\"rate\":-1}", "{\"rate\":1e300}", "{\"pause\":1}",
                 "{\"probe\":[[\"1.2.3.4\",70000,\"v1\"]]}" })
            QTest::newRow(line) << QByteArray(line);
    }
    void refuses()
    {
        QFETCH(QByteArray, line);
        const auto near = parseNearMessage(line.toStdString());
        QVERIFY(!near.has_value() && !near.error().detail.empty());
        const auto far = parseFarMessage(line.toStdString());
        QVERIFY(!far.has_value() && !far.error().detail.empty());
    }

    void linesAreBounded()
    {
        LineBuffer lines(8);
        QVERIFY(lines.add("one\r\ntw"));
        QCOMPARE(lines.next(), std::optional<std::string>("one"));
        QVERIFY(!lines.next());
        QVERIFY(lines.add("o\nthree\n"));
        QCOMPARE(lines.next(), std::optional<std::string>("two"));
        QCOMPARE(lines.next(), std::optional<std::string>("three"));
        QVERIFY(lines.add("12345678"));
        QVERIFY(!lines.add("9"));
    }

    void versionsMustBeTheSame()
    {
        QVERIFY(!mismatch({ "0.0.1", Protocol }).empty());
        QVERIFY(mismatch({ "0.0.1", Protocol }).find("--remote-program") != std::string::npos);
        QVERIFY(!mismatch({ core::programVersion(), Protocol + 1 }).empty());
        QVERIFY(mismatch({ core::programVersion(), Protocol }).empty());
    }

    void nothingIsTakenForAnOption()
    {
        const net::SshPlace place { "ssh:me@a:22", "me", "a", 22, "host" };
        Access access;
        access.remoteProgram = "/opt/my probe/it's";
        const std::vector<std::string> words = sshCommand(place, access);
        const std::vector<std::string> expected { "ssh", "-T", "-o", "BatchMode=yes", "-p", "22",
            "-l", "me", "--", "a", "exec '/opt/my probe/it'\\''s' serve" };
        QVERIFY(words == expected);
        access.remoteProgram = "~/bin/mptcp-probe";
        QCOMPARE(sshCommand(place, access).back(), std::string("exec ~/bin/mptcp-probe serve"));
    }

    void wordsOfTheOtherMachineAreHarmless()
    {
        QCOMPARE(harmless("a\x1b[31mb\nc"), std::string("a [31mb c"));
        QCOMPARE(harmless("abcdef", 3), std::string("abc..."));
        // The second set of control characters, as UTF-8 and alone; a turned direction; no UTF-8.
        QCOMPARE(harmless("a\xc2\x9b"
                          "31mb\x9b"
                          "c"),
            std::string("a 31mb c"));
        QCOMPARE(harmless("a\xe2\x80\xae"
                          "b\xff\xc0\xaf\xed\xa0\x80"),
            std::string("a b      "));
        QCOMPARE(harmless("gr\xc3\xbc\xc3\x9f\xe2\x86\x92\xf0\x9f\x99\x82"),
            std::string("gr\xc3\xbc\xc3\x9f\xe2\x86\x92\xf0\x9f\x99\x82"));
        QCOMPARE(harmless("gr\xc3\xbc", 3), std::string("gr ..."));
    }

    /// Sentences of its traces and proofs are shown, too.
    void wordsOfResultsAreHarmless()
    {
        store::TraceRow row;
        row.target = core::IpAddress::v4(0x64400001);
        row.port = 80;
        row.pass = scan::Pass::V1;
        row.verdict = "true-mptcp";
        row.rule = "none";
        row.startedNs = 1;
        row.document = "{\"hops\":[],\"sentence\":\"all \\u001b[31mred\\u009b\"}";
        const auto message = parseFarMessage(lineOf(FarMessage(row)));
        QVERIFY(message.has_value());
        QCOMPARE(std::get<store::TraceRow>(*message).document,
            std::string("{\"hops\":[],\"sentence\":\"all ?[31mred?\"}"));
    }

    /// Each name of an object is compared with all before it.
    void namesOfAnObjectAreBounded()
    {
        std::string line = "{\"x0\":0";
        for (int i = 1; i < 300'000; ++i)
            line += ",\"x" + std::to_string(i) + "\":0";
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!parseFarMessage(line + "}").has_value());
        QVERIFY2(timer.elapsed() < 10'000, "all pairs of them would take minutes");
    }

    /// What decides how is probed goes to the other machine, what names files of this one does not.
    void onlyTheFarSidesOptionsTravel()
    {
        scan::ScanRequest request;
        request.ports = "80,443";
        request.probes = 2;
        request.interfaceName = "eth0";
        request.blocklistFiles = { "/etc/passwd" };
        request.output.file = "rows.csv";
        request.output.store = "postgresql://me:secret@db/x";
        const OptionValues options = orderOptions(request);
        QCOMPARE(options.size(), std::size_t(3));
        scan::ScanRequest again;
        QVERIFY(applyOrderOptions(options, again).has_value());
        QCOMPARE(again.ports, request.ports);
        QCOMPARE(again.probes, request.probes);
        QVERIFY(again.blocklistFiles.empty());
        QVERIFY(!applyOrderOptions({ { "output-file", { "/tmp/x" } } }, again).has_value());
        QVERIFY(
            !applyOrderOptions({ { "list-of-ips-file", { "/etc/passwd" } } }, again).has_value());
        QVERIFY(!applyOrderOptions({ { "no-such", { "1" } } }, again).has_value());
        QVERIFY(!applyOrderOptions({ { "probes", { "many" } } }, again).has_value());
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
