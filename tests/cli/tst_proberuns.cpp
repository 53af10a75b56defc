// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"

using labtruth::objects;
using probe::Outcome;
using probe::virtualScan;

namespace {

QJsonObject object(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }

} // namespace

/// Runs that are kept, as real processes keep them: scan, trace and verify with --store, then what
/// runs and diff make of it.
class TestProbeRuns : public QObject {
    Q_OBJECT

private slots:
    void scanIsKeptWhole()
    {
        const QString store = newStore();
        const QString csv = m_directory.filePath("rows.csv");
        const Outcome scan = probe::run(virtualScan({ "100.64.0.0/26", "100.67.8.0/28",
            "fd64:64::/124", "--mptcp", "v1,control", "-p", "80", "-q", "-e", "7", "-o", csv,
            "--store", store, "--label", "monthly", "--note", "a first one" }));
        QCOMPARE(scan.errors, QByteArray());
        QCOMPARE(scan.status, 0);
        const QJsonObject run = shown(store, "1");
        QCOMPARE(run["kind"].toString(), QString("scan"));
        QCOMPARE(run["state"].toString(), QString("done"));
        QCOMPARE(run["label"].toString(), QString("monthly"));
        QCOMPARE(run["note"].toString(), QString("a first one"));
        QCOMPARE(run["vantage"].toString(), QString("virtual"));
        QVERIFY(run["simulated"].toBool());
        QCOMPARE(run["passes"].toArray(), QJsonArray({ "v1", "control" }));
        QCOMPARE(run["ports"].toString(), QString("80"));
        QVERIFY(run["ipv4"].toBool() && run["ipv6"].toBool());
        QCOMPARE(run["counters"].toObject()["sent"].toInt(), (64 + 16 + 16) * 2);
        QVERIFY(run["ended_ns"].toDouble() > run["started_ns"].toDouble());
        const QJsonObject configuration = run["configuration"].toObject();
        QCOMPARE(configuration["seed"].toInt(), 7);
        QCOMPARE(configuration["state"].toString(), QString("done"));
        // Everything is kept, whatever the filter left out of the file: these ports are closed.
        QCOMPARE(hostsOf(run, "rst"), 32);
        QCOMPARE(hostsOf(run, "mptcp"), 80);
        QVERIFY(!probe::contents(csv).contains(",rst,"));
        const QJsonObject resume
            = object(exportedHead(store, "1")["resume_state"].toString().toUtf8());
        QCOMPARE(resume["seed"].toInt(), 7);
        QCOMPARE(resume["targets"].toString(), QString("96"));
        QCOMPARE(resume["sent_position"].toString(), QString("96"));
        QCOMPARE(resume["answered_position"].toString(), QString("96"));
        // Its command repeats it, into the same store.
        QStringList again = run["command"].toString().split(' ');
        QCOMPARE(again.takeFirst(), QString("mptcp-probe"));
        QVERIFY(again.contains("--store"));
    }

    void followUpsAreKept()
    {
        const QString store = newStore();
        const Outcome scan = probe::run(virtualScan({ "100.64.0.0/31", "100.66.0.0/31", "--mptcp",
            "v1", "-q", "-o", "/dev/null", "--then", "trace,verify", "--then-file",
            m_directory.filePath("hosts.jsonl"), "--store", store }));
        QCOMPARE(scan.errors, QByteArray());
        QCOMPARE(scan.status, 0);
        const QJsonObject run = shown(store, "1");
        QCOMPARE(run["traces"].toObject(), QJsonObject({ { "true-mptcp", 2 } }));
        QCOMPARE(run["proofs"].toObject(), QJsonObject({ { "proven", 2 } }));
        QCOMPARE(run["findings"].toObject(), QJsonObject({ { "true-mptcp", 2 } }));
        const QByteArray text = probe::run({ "runs", "show", "1", "--store", store }).output;
        QVERIFY2(text.contains("Hosts followed up  2"), text);
        // Traces and proofs come out as the commands write them.
        const auto traces
            = objects(probe::run({ "runs", "export", "1", "--store", store, "--part", "traces" }));
        QCOMPARE(traces.size(), 2);
        QCOMPARE(traces[0]["verdict"].toString(), QString("true-mptcp"));
        QVERIFY(traces[0]["hops"].isArray());
    }

    void tracesAndProofsAreRunsToo()
    {
        const QString store = newStore();
        const QString list = probe::write(m_directory, "list.csv",
            "saddr,sport,mptcp_sent\n100.66.0.1,80,v1\n100.68.0.1,80,v0\n");
        QCOMPARE(probe::run({ "trace", "-I", list, "--vantage", "virtual", "-q", "-O", "csv",
                                "--attempts", "3", "--store", store, "--label", "paths" })
                     .status,
            0);
        QCOMPARE(probe::run({ "verify", "100.64.0.1", "fd64:64::1", "--vantage", "virtual", "-q",
                                "--store", store })
                     .status,
            0);
        const QJsonObject trace = shown(store, "1");
        QCOMPARE(trace["kind"].toString(), QString("trace"));
        QCOMPARE(trace["label"].toString(), QString("paths"));
        // What the list asked, not what the command's default is.
        QCOMPARE(trace["passes"].toArray(), QJsonArray({ "v0", "v1" }));
        QVERIFY(trace["ipv4"].toBool() && !trace["ipv6"].toBool());
        QVERIFY(trace["command"].toString().contains("--attempts 3"));
        const QJsonObject options = trace["configuration"].toObject()["configuration"].toObject();
        QCOMPARE(options["attempts"].toString(), QString("3"));
        QCOMPARE(options["rate"].toString(), QString("10000"));
        QVERIFY(trace["counters"].toObject()["sent"].toInt() > 0);
        const QJsonObject verify = shown(store, "2");
        QCOMPARE(verify["kind"].toString(), QString("verify"));
        QCOMPARE(verify["proofs"].toObject(), QJsonObject({ { "proven", 2 } }));
        QVERIFY(verify["ipv4"].toBool() && verify["ipv6"].toBool());
    }

    void aSignalStopsTheRunAndKeepsIt_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl-C") << SIGINT;
        QTest::newRow("termination") << SIGTERM;
    }
    void aSignalStopsTheRunAndKeepsIt()
    {
        QFETCH(int, signal);
        const QString store = newStore();
        QProcess process;
        process.start(probe::executable(),
            { "scan", "--vantage", "virtual", "100.64.0.0/16", "-r", "2000", "-T", "2", "-q", "-o",
                "/dev/null", "--store", store });
        QVERIFY(process.waitForStarted());
        QVERIFY(committedReplies(store, 1) > 0);
        QVERIFY(probe::sendSignal(process, signal));
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        const QJsonObject run = shown(store, "1");
        QCOMPARE(run["state"].toString(), QString("stopped"));
        QVERIFY(run["error"].toString().contains("signal"));
        QVERIFY(run["ended_ns"].toDouble() > 0);
        QVERIFY(hostsOf(run, "mptcp") > 0);
        const QJsonObject resume
            = object(exportedHead(store, "1")["resume_state"].toString().toUtf8());
        const int sent = resume["sent_position"].toString().toInt();
        QVERIFY2(sent > 0 && sent <= run["counters"].toObject()["sent"].toInt(),
            qPrintable(QString::number(sent)));
        QCOMPARE(resume["sender_threads"].toInt(), 2);
    }

    void aKilledRunIsInterrupted()
    {
        const QString store = newStore();
        QProcess process;
        process.start(probe::executable(),
            { "scan", "--vantage", "virtual", "100.64.0.0/16", "-r", "2000", "-q", "-o",
                "/dev/null", "--store", store });
        QVERIFY(process.waitForStarted());
        QVERIFY(committedReplies(store, 1) > 0);
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(probe::run({ "runs", "list", "--store", store }).output.contains("interrupted"));
        QCOMPARE(
            probe::run({ "runs", "note", "1", "--text", "power cut", "--store", store }).status, 0);
        const QJsonObject run = shown(store, "1");
        QCOMPARE(run["state"].toString(), QString("interrupted"));
        QCOMPARE(run["note"].toString(), QString("power cut"));
        QVERIFY(hostsOf(run, "mptcp") > 0);
    }

    /// Nothing is sent when it can't be kept.
    void aStoreThatCannotBeOpened_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("no such folder") << "/nowhere/runs.db";
        QTest::newRow("a folder") << "/tmp";
        QTest::newRow("unknown database") << "mysql://localhost/x";
        QTest::newRow("server that is not there")
            << "postgresql:///x?host=/nowhere&connect_timeout=2";
        QTest::newRow("another program's file") << "OTHER";
    }
    void aStoreThatCannotBeOpened()
    {
        QFETCH(QString, url);
        if (url == "OTHER")
            url = probe::write(m_directory, "other.db", QByteArray(5000, 'x'));
        const QByteArray before = probe::contents(url);
        for (const QStringList& command : { virtualScan({ "100.64.0.1" }),
                 QStringList { "trace", "100.64.0.1" }, QStringList { "verify", "100.64.0.1" } }) {
            const QString rows = m_directory.filePath("untouched");
            QStringList arguments = command;
            arguments << "--store" << url << "-o" << rows;
            if (!arguments.contains("--vantage"))
                arguments << "--vantage"
                          << "virtual";
            probe::write(m_directory, "untouched", "earlier");
            const Outcome outcome = probe::run(arguments);
            QCOMPARE(outcome.status, 2);
            QVERIFY2(outcome.errors.startsWith("mptcp-probe: --store: "), outcome.errors);
            QCOMPARE(probe::contents(rows), QByteArray("earlier"));
        }
        QCOMPARE(probe::contents(url), before);
    }

    void labelsNeedAStore()
    {
        for (const char* option : { "--label", "--note" }) {
            const Outcome outcome = probe::run(virtualScan({ "100.64.0.1", option, "x" }));
            QCOMPARE(outcome.status, 2);
            QVERIFY(outcome.errors.contains(QByteArray(option) + ": "));
        }
    }

    /// A disk without room: the run ends with 1, and what was committed stays.
    void aFullDiskStopsTheRun()
    {
        const QString store = newStore();
        QProcess process;
        // The shell's limit on the size of files stands in for the disk.
        process.start("/bin/sh",
            { "-c",
                "trap '' XFSZ; ulimit -f 2000; exec \"$0\" scan --vantage virtual 100.64.0.0/16 -p "
                "80 --mptcp v0,v1,control -r 60000 -c 1 -q -o /dev/null --store \"$1\"",
                probe::executable(), store });
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains(store.toUtf8()) || outcome.errors.contains("disk"),
            outcome.errors);
        QCOMPARE(probe::run({ "runs", "check", "--store", store }).status, 0);
        probe::run({ "runs", "note", "1", "--text", "x", "--store", store });
        const QString state = shown(store, "1")["state"].toString();
        QVERIFY2(state == "failed" || state == "interrupted", qPrintable(state));
    }

    void listsAreFiltered()
    {
        const QString store = filledStore();
        const auto ids = [&store](const QStringList& more) {
            QStringList found;
            for (const QJsonObject& run : objects(probe::run(
                     QStringList { "runs", "list", "--store", store, "-O", "jsonl" } + more)))
                found.append(QString::number(run["id"].toInt()));
            return found.join(',');
        };
        QCOMPARE(ids({}), QString("1,2,3"));
        QCOMPARE(ids({ "--label", "b" }), QString("2"));
        QCOMPARE(ids({ "--kind", "trace" }), QString("3"));
        QCOMPARE(ids({ "--state", "done" }), QString("1,2,3"));
        QCOMPARE(ids({ "--state", "failed" }), QString());
        QCOMPARE(ids({ "--simulated", "off" }), QString());
        QCOMPARE(ids({ "--simulated", "on" }), QString("1,2,3"));
        QCOMPARE(
            ids({ "--since", "2000-01-01", "--until", "2200-01-01T00:00Z" }), QString("1,2,3"));
        QCOMPARE(ids({ "--until", "2000-01-01" }), QString());
        const Outcome text = probe::run({ "runs", "list", "--store", store });
        QCOMPARE(text.lines().size(), 4);
        QVERIFY(text.lines()[1].contains("simulated"));
        const Outcome csv = probe::run({ "runs", "list", "--store", store, "-O", "csv" });
        QCOMPARE(csv.lines().size(), 4);
        QVERIFY(csv.lines()[1].contains(",16,16,"));
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        const QString store = filledStore();
        const auto row = [&store](const char* name, QStringList arguments, const char* named) {
            arguments << "--store" << store;
            QTest::newRow(name) << arguments << QByteArray(named);
        };
        QTest::newRow("no store") << QStringList { "runs", "list" } << QByteArray("--store: ");
        QTest::newRow("store that is not there") << QStringList { "runs", "list", "--store",
            "/nowhere/x.db" } << QByteArray("--store: ");
        row("unknown run", { "runs", "show", "99" }, "no run 99");
        row("no number", { "runs", "show", "first" }, "\"first\"");
        row("no run at all", { "runs", "show" }, "name a run");
        row("state", { "runs", "list", "--state", "asleep" }, "--state: ");
        row("time", { "runs", "list", "--since", "yesterday" }, "--since: ");
        row("format", { "runs", "list", "-O", "xml" }, "--output-module: ");
        row("delete without --yes", { "runs", "delete", "1" }, "--yes: ");
        row("delete of an unknown run", { "runs", "delete", "1", "99", "--yes" }, "no run 99");
        row("several runs into one table",
            { "runs", "export", "1", "2", "-O", "csv", "--part", "replies" }, "--output-module: ");
        row("part", { "runs", "export", "1", "--part", "soul" }, "--part: ");
        row("import of nothing", { "runs", "import" }, "name the file");
        row("import format", { "runs", "import", "x", "--format", "xml" }, "--format: ");
        row("import of a missing file", { "runs", "import", "/nowhere/x" }, "/nowhere/x");
        row("backup without a name", { "runs", "backup" }, "name the file");
        row("diff of one run", { "diff", "1" }, "two runs");
        row("diff with an unknown run", { "diff", "1", "99" }, "no run 99");
        row("diff of a scan and a trace", { "diff", "1", "3" }, "3");
        row("mistyped command", { "runs", "lst" }, "list");
    }
    void wrongUsageIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, named);
        const Outcome outcome = probe::run(arguments);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.output, QByteArray());
        QVERIFY2(outcome.errors.startsWith("mptcp-probe: "), outcome.errors);
        QVERIFY2(outcome.errors.contains(named), outcome.errors);
        QCOMPARE(outcome.errors.count('\n'), 1);
    }

    void labelsNotesBackupsAndRemovals()
    {
        const QString store = filledStore();
        const auto run = [&store](QStringList arguments) {
            arguments.prepend("runs");
            return probe::run(arguments + QStringList { "--store", store }).status;
        };
        const QString copy = m_directory.filePath("copy.db");
        QCOMPARE(run({ "backup", copy }), 0);
        QVERIFY(run({ "backup", copy }) != 0); // it exists
        QCOMPARE(run({ "label", "1", "2", "--text", "c" }), 0);
        QCOMPARE(shown(store, "2")["label"].toString(), QString("c"));
        QCOMPARE(shown(copy, "2")["label"].toString(), QString("b"));
        QCOMPARE(run({ "label", "2", "--text", "" }), 0);
        QCOMPARE(shown(store, "2")["label"].toString(), QString());
        QCOMPARE(run({ "delete", "1", "3", "--yes" }), 0);
        QCOMPARE(probe::run({ "runs", "list", "--store", store }).lines().size(), 2);
        QCOMPARE(run({ "check" }), 0);
        QCOMPARE(run({ "delete", "2", "--yes" }), 0);
        QCOMPARE(probe::run({ "runs", "list", "--store", store }).output, QByteArray("no run\n"));
    }

    void differencesHaveNdiffsStatus()
    {
        const QString store = newStore();
        const auto scan = [&store](const QStringList& more) {
            return probe::run(
                virtualScan(QStringList { "-q", "-o", "/dev/null", "--store", store } + more))
                .status;
        };
        QCOMPARE(scan({ "100.64.0.0/28", "-e", "1" }), 0);
        QCOMPARE(scan({ "100.64.0.0/28", "-e", "2" }), 0);
        QCOMPARE(scan({ "100.64.0.0/29", "100.65.0.0/30", "-e", "3" }), 0);
        const Outcome same = probe::run({ "diff", "1", "2", "--store", store });
        QCOMPARE(same.status, 0);
        QVERIFY2(same.output.contains("16 the same, 0 came, 0 left, 0 changed"), same.output);
        const Outcome differs = probe::run({ "diff", "1", "3", "--store", store });
        QCOMPARE(differs.status, 1);
        QCOMPARE(differs.output.count("\n- "), 7);
        QVERIFY2(differs.output.contains("8 the same, 0 came, 8 left"), differs.output);
        const auto lines
            = objects(probe::run({ "diff", "1", "3", "--all", "-O", "jsonl", "--store", store }));
        QCOMPARE(lines.size(), 8 + 4 + 1);
        QVERIFY(lines.last()["summary"].toBool());
        QCOMPARE(lines.last()["came"].toInt(), 4);
        QCOMPARE(lines[0]["change"].toString(), QString("left"));
        QCOMPARE(lines[0]["before"].toString(), QString("mptcp"));
        QVERIFY(lines[0]["after"].isNull());
        // What nobody could read is neither "the same" nor "differs".
        for (const char* other : { "2", "3" }) {
            QProcess process;
            process.setStandardOutputFile("/dev/full");
            process.start(probe::executable(), { "diff", "1", other, "--store", store });
            const Outcome lost = probe::outcomeOf(process);
            QCOMPARE(lost.status, 2);
            QVERIFY2(lost.errors.contains("standard output"), lost.errors);
        }
    }

    /// The replies of a scan's own capture, imported, are those of its run.
    void aCaptureGivesTheSameReplies_data()
    {
        QTest::addColumn<QString>("pass");
        QTest::newRow("version 1") << "v1";
        QTest::newRow("control") << "control";
    }
    void aCaptureGivesTheSameReplies()
    {
        QFETCH(QString, pass);
        const QString store = newStore();
        const QString capture = m_directory.filePath("replies.pcap");
        QCOMPARE(
            probe::run(virtualScan({ "100.64.0.0/28", "100.67.0.0/20", "fd64:64::/124", "--mptcp",
                           pass, "-q", "-o", "/dev/null", "--pcap", capture, "--store", store }))
                .status,
            0);
        const Outcome imported = probe::run({ "runs", "import", capture, "--store", store,
            "--mptcp", pass, "--simulated", "--strict" });
        QCOMPARE(imported.errors, QByteArray());
        QCOMPARE(imported.status, 0);
        QCOMPARE(replyLines(store, "2"), replyLines(store, "1"));
        QVERIFY(replyLines(store, "1").size() > 3000);
        const Outcome same = probe::run({ "diff", "1", "2", "--all", "--store", store });
        QVERIFY2(same.status == 0, same.output + same.errors);
    }

    void exportsOfOneStoreFillAnother()
    {
        const QString store = filledStore();
        const QString other = newStore();
        const Outcome all = probe::run({ "runs", "export", "1", "2", "3", "--store", store });
        QCOMPARE(all.status, 0);
        QProcess import;
        import.start(probe::executable(), { "runs", "import", "-", "--strict", "--store", other });
        import.write(all.output);
        import.closeWriteChannel();
        const Outcome imported = probe::outcomeOf(import);
        QCOMPARE(imported.errors, QByteArray());
        QCOMPARE(imported.status, 0);
        QCOMPARE(
            probe::run({ "runs", "export", "1", "2", "3", "--store", other }).output, all.output);
        const QString folder = m_directory.filePath("tables/");
        QCOMPARE(
            probe::run({ "runs", "export", "1", "3", "-O", "csv", "-o", folder, "--store", store })
                .status,
            0);
        for (const char* file : { "run-1.json", "run-1-replies.csv", "run-1-hosts.csv",
                 "run-3-traces.csv", "run-3-traces.jsonl", "run-3-proofs.csv" })
            QVERIFY2(!probe::contents(folder + file).isEmpty(), file);
        QCOMPARE(probe::contents(folder + "run-1-hosts.csv").count('\n'), 17);
    }

    /// A password of a store's URL is in no file that the run leaves.
    void passwordsAreNotWrittenDown()
    {
        const QString metadata = m_directory.filePath("password.json");
        const Outcome outcome = probe::run(virtualScan({ "100.64.0.1", "-q", "-m", metadata, "-d",
            "--store", "postgresql://user:secret@127.0.0.1:1/x?password=secret" }));
        QVERIFY(!probe::contents(metadata).contains("secret"));
        QVERIFY2(!outcome.errors.contains("secret"), outcome.errors);
    }

    void helpNamesTheCommands()
    {
        const QByteArray help = probe::run({ "runs", "--help" }).output;
        for (const char* command : { "list", "show", "shards", "label", "note", "export", "import",
                 "delete", "prune", "backup", "check" }) {
            QVERIFY2(help.contains(command), command);
            const Outcome outcome = probe::run({ "runs", command, "--help" });
            QCOMPARE(outcome.status, 0);
            for (const QByteArray& line : outcome.lines())
                QVERIFY2(line.size() <= 100, line);
        }
        for (const char* command : { "scan", "trace", "verify" }) {
            const QByteArray text = probe::run({ command, "--help" }).output;
            QVERIFY2(text.contains("--store URL") && text.contains("--label TEXT")
                    && text.contains("--note TEXT"),
                command);
        }
    }

private:
    QString newStore() { return m_directory.filePath(QString("store%1.db").arg(++m_stores)); }

    /// Two scans of 16 hosts, labelled a and b, and a trace.
    QString filledStore()
    {
        const QString store = newStore();
        for (const char* label : { "a", "b" }) {
            if (probe::run(virtualScan({ "100.64.0.0/28", "-q", "-o", "/dev/null", "--store", store,
                               "--label", label }))
                    .status
                != 0)
                qFatal("no scan into %s", qPrintable(store));
        }
        if (probe::run({ "trace", "100.66.0.1", "--vantage", "virtual", "-q", "--store", store })
                .status
            != 0)
            qFatal("no trace into %s", qPrintable(store));
        return store;
    }

    static QJsonObject shown(const QString& store, const QString& run)
    {
        return object(probe::run({ "runs", "show", run, "--store", store, "-O", "jsonl" }).output);
    }

    static QJsonObject exportedHead(const QString& store, const QString& run)
    {
        return object(
            probe::run({ "runs", "export", run, "--store", store }).output.split('\n').first());
    }

    static int hostsOf(const QJsonObject& run, const QString& replyClass)
    {
        int hosts = 0;
        for (const QJsonValue& count : run["host_counts"].toArray()) {
            if (count["classification"].toString() == replyClass)
                hosts += count["hosts"].toInt();
        }
        return hosts;
    }

    /// What of a run's replies a capture can tell, sorted.
    static QByteArrayList replyLines(const QString& store, const QString& run)
    {
        QByteArrayList lines;
        for (QJsonObject reply :
            objects(probe::run({ "runs", "export", run, "--part", "replies", "--store", store }))) {
            reply.remove("rtt_us");
            reply.remove("cooldown");
            lines.append(QJsonDocument(reply).toJson(QJsonDocument::Compact));
        }
        std::sort(lines.begin(), lines.end());
        return lines;
    }

    /// Waits until a run has some committed replies; how many.
    static int committedReplies(const QString& store, int run)
    {
        for (int i = 0; i < 600; ++i) {
            const QJsonObject head = shown(store, QString::number(run));
            if (head["counters"].toObject()["validated"].toInt() > 0)
                return head["counters"].toObject()["validated"].toInt();
            QTest::qWait(50);
        }
        return 0;
    }

    QTemporaryDir m_directory;
    int m_stores = 0;
};

QTEST_GUILESS_MAIN(TestProbeRuns)
#include "tst_proberuns.moc"
