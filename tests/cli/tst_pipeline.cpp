// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/labplan.h"
#include "tests/cli/labtruth.h"

#include <QElapsedTimer>

using labtruth::objects;
using probe::Outcome;
using probe::virtualScan;

namespace {

const QStringList VirtualLab { "--vantage", "virtual", "-e", "5" };

QStringList command(const char* name, const QStringList& more)
{
    return QStringList(name) + VirtualLab + more;
}

/// Runs commands of mptcp-probe as a shell's pipe, and gives the last one's outcome; the status is
/// that of the first command that failed.
Outcome pipe(const QList<QStringList>& commands)
{
    QString line = "set -o pipefail; ";
    for (const QStringList& arguments : commands) {
        line += line.endsWith("; ") ? "" : " | ";
        line += "\"$PROBE\"";
        for (const QString& argument : arguments)
            line += " '" + argument + "'";
    }
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PROBE", probe::executable());
    process.setProcessEnvironment(environment);
    process.start("bash", { "-c", line });
    process.closeWriteChannel();
    return probe::outcomeOf(process);
}

Outcome runWithInput(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(probe::executable(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return probe::outcomeOf(process);
}

/// "100.64.0.1 80 v1" of each object, sorted.
QStringList targetsOf(const Outcome& outcome)
{
    QStringList targets;
    for (const QJsonObject& object : objects(outcome)) {
        targets << object["target"].toString() + " " + QString::number(object["port"].toInt()) + " "
                + object["mptcp"].toString();
    }
    targets.sort();
    return targets;
}

/// The verdict of each target, as "100.64.0.1 v1".
QMap<QString, QString> verdictsOf(const Outcome& outcome)
{
    QMap<QString, QString> verdicts;
    for (const QJsonObject& object : objects(outcome)) {
        verdicts[object["target"].toString() + " " + object["mptcp"].toString()]
            = object["verdict"].toString();
    }
    return verdicts;
}

/// What --then must find of a host of the standard lab: one of these categories, or nothing where
/// the scan gets no MPTCP option.
QStringList expectedCategories(const QString& site, bool v0)
{
    const QStringList either { "mirror-mptcp", "mirror-all", "behind-mirror" };
    if (either.contains(site))
        return { "mirrored" };
    if (site.startsWith("malformed-") || site == "version-mismatch" || site == "fake-hmac"
        || site == "static-key")
        return { "not-mptcp" };
    if (site == "no-join")
        return { "true-mptcp" };
    if (site == "behind-proxy-v0" || site == "behind-proxy-v1")
        return site.endsWith(v0 ? "v0" : "v1") ? QStringList { "proxied" } : QStringList();
    if (v0)
        return site == "v0-host" ? QStringList { "true-mptcp" } : QStringList();
    // Version 1 has no key in the SYN: the box replaces the host's.
    if (site == "behind-rewrite-key")
        return { "return-path" };
    // Whichever way the flows of the scan, of the trace and of the ladder take.
    if (site == "behind-balance-strip")
        return { "", "true-mptcp", "middlebox-affected", "not-mptcp", "inconclusive" };
    const QStringList lost { "v0-host", "plain-host", "stripped", "closed", "silent", "prohibited",
        "behind-strip", "behind-nop", "behind-eol", "behind-proxy-plain", "behind-discard",
        "behind-return-strip", "behind-return-nop" };
    return lost.contains(site) ? QStringList() : QStringList { "true-mptcp" };
}

} // namespace

/// The paper's pipeline with real processes on the lab in memory: a scan, traces of what it found,
/// proofs, in pipes and in one run.
class TestPipeline : public QObject {
    Q_OBJECT

private slots:
    void scanThenTraceThenVerify()
    {
        const QStringList hosts { "100.64.0.0/30", "100.66.0.0/31", "100.67.0.0/31",
            "100.67.1.0/31", "fd64:64::/127", "-r", "0", "-c", "0.5", "-q", "--mptcp", "v0,v1" };
        const Outcome traces = pipe({ command("scan", hosts + QStringList { "-O", "jsonl" }),
            command("trace", { "-I", "-", "-O", "jsonl", "-q" }) });
        QVERIFY2(traces.status == 0, traces.errors);
        QCOMPARE(traces.errors, QByteArray());
        const QMap<QString, QString> paths = verdictsOf(traces);
        QCOMPARE(paths.size(), 12 * 2);
        QCOMPARE(paths["100.64.0.3 v1"], QString("true-mptcp"));
        QCOMPARE(paths["100.64.0.3 v0"], QString("not-mptcp"));
        QCOMPARE(paths["100.66.0.1 v1"], QString("middlebox-affected"));
        QCOMPARE(paths["100.67.0.0 v0"], QString("true-mptcp"));
        QCOMPARE(paths["100.67.1.1 v0"], QString("mirrored"));
        QCOMPARE(paths["fd64:64::1 v1"], QString("true-mptcp"));

        // Rows as CSV say the same, and a trace's objects are targets as well.
        for (const bool traced : { false, true }) {
            QList<QStringList> commands { command("scan", hosts) };
            if (traced)
                commands << command("trace", { "-I", "-", "-O", "jsonl", "-q" });
            commands << command("verify", { "-I", "-", "-O", "jsonl", "-q" });
            const Outcome proofs = pipe(commands);
            QVERIFY2(proofs.status == 0, proofs.errors);
            const QMap<QString, QString> verdicts = verdictsOf(proofs);
            QCOMPARE(verdicts.keys(), paths.keys());
            QCOMPARE(verdicts["100.64.0.3 v1"], QString("proven"));
            QCOMPARE(verdicts["100.66.0.1 v1"], QString("not-mptcp"));
            QCOMPARE(verdicts["100.67.0.0 v0"], QString("proven"));
            QCOMPARE(verdicts["100.67.1.1 v0"], QString("mirror"));
            QCOMPARE(verdicts["fd64:64::1 v1"], QString("proven"));
        }
    }

    /// The whole pipe hangs together while the scan still runs.
    void tracesWhileTheScanRuns()
    {
        QProcess scan;
        QProcess trace;
        scan.setStandardOutputProcess(&trace);
        scan.start(
            probe::executable(), command("scan", { "100.64.0.0/16", "-r", "20", "-O", "jsonl" }));
        trace.start(probe::executable(), command("trace", { "-I", "-", "-O", "jsonl", "-q" }));
        QVERIFY(scan.waitForStarted() && trace.waitForStarted());
        QByteArray output;
        while (!output.contains('\n') && trace.waitForReadyRead(60000))
            output += trace.readAllStandardOutput();
        QVERIFY2(output.startsWith("{\"target\":\"100.64."), output);
        QCOMPARE(scan.state(), QProcess::Running); // an hour of it is left
        scan.terminate();
        QCOMPARE(probe::outcomeOf(scan).status, 1);
        const Outcome outcome = probe::outcomeOf(trace);
        QCOMPARE(outcome.status, 0);
        output += outcome.output;
        QVERIFY(output.endsWith('\n'));
    }

    void rowsAreTakenWhenTheyCome_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("trace") << "trace";
        QTest::newRow("verify") << "verify";
    }
    void rowsAreTakenWhenTheyCome()
    {
        QFETCH(QString, name);
        QProcess process;
        process.start(
            probe::executable(), command(qPrintable(name), { "-I", "-", "-O", "jsonl", "-q" }));
        process.write("saddr,sport,mptcp_sent\n100.64.0.1,80,v1\n");
        QVERIFY2(nextLine(process).startsWith("{\"target\":\"100.64.0.1\""), m_line);
        process.write("100.64.0.2,80,v1\n100.64.0.1,80,v1\nfd64:64::7,80,v1\n");
        const QByteArrayList two { nextLine(process), nextLine(process) };
        QVERIFY2(two.join().contains("\"100.64.0.2\"") && two.join().contains("\"fd64:64::7\""),
            two.join());
        QCOMPARE(process.state(), QProcess::Running);
        process.closeWriteChannel();
        const Outcome outcome = probe::outcomeOf(process);
        QVERIFY2(outcome.status == 0, outcome.errors);
        QCOMPARE(outcome.output, QByteArray()); // the repeated row came to nothing
    }

    void optionsOfTheUserWin()
    {
        const QByteArray rows = "saddr,sport,mptcp_sent\n100.64.0.1,80,v0\n100.64.0.1,81,v1\n";
        const QStringList read { "-I", "-", "-O", "jsonl", "-q" };
        QCOMPARE(targetsOf(runWithInput(command("trace", read), rows)),
            QStringList({ "100.64.0.1 80 v0", "100.64.0.1 81 v1" }));
        QCOMPARE(targetsOf(runWithInput(command("trace", read + QStringList { "-p", "80" }), rows)),
            QStringList({ "100.64.0.1 80 v0", "100.64.0.1 80 v1" }));
        QCOMPARE(
            targetsOf(runWithInput(command("trace", read + QStringList { "--mptcp", "v1" }), rows)),
            QStringList({ "100.64.0.1 80 v1", "100.64.0.1 81 v1" }));
        const QString config = probe::write(m_directory, "ports.conf", "target-ports = 80\n");
        QCOMPARE(targetsOf(runWithInput(
                     command("trace", read + QStringList { "--mptcp=v0", "-C", config }), rows)),
            QStringList { "100.64.0.1 80 v0" });
    }

    void listFilesKeepTheirRows()
    {
        const QString list = probe::write(m_directory, "rows.csv",
            "saddr,sport,mptcp_sent\n100.64.0.1,80,v1\n100.67.0.1,80,v0\n100.67.0.1,80,v0\n");
        const QStringList more { "-I", list, "100.64.0.2", "-O", "jsonl", "-q" };
        QCOMPARE(targetsOf(probe::run(command("trace", more))),
            QStringList({ "100.64.0.1 80 v1", "100.64.0.2 80 v1", "100.67.0.1 80 v0" }));
    }

    void exclusionsAlwaysWin()
    {
        const Outcome outcome = runWithInput(
            command("trace", { "-I", "-", "-O", "jsonl", "-q", "--exclude", "100.64.0.0/31" }),
            "saddr,sport\n100.64.0.1,80\n10.1.0.254,80\n100.64.0.2,80\n");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(targetsOf(outcome), QStringList { "100.64.0.2 80 v1" });
        QVERIFY2(
            outcome.errors.contains("2 addresses of standard input were left out"), outcome.errors);
    }

    void leavesOutWhatIsNoTarget()
    {
        const QByteArray rows = "saddr,sport,mptcp_sent,classification\n10.3.0.2,80,v1,icmp\n"
                                "100.64.0.1,80,control,plain\n100.64.0.1,80,v1,mptcp\n";
        const Outcome outcome
            = runWithInput(command("verify", { "-I", "-", "-O", "jsonl", "-q" }), rows);
        QCOMPARE(outcome.status, 0);
        QCOMPARE(targetsOf(outcome), QStringList { "100.64.0.1 80 v1" });
        QVERIFY2(outcome.errors.contains("1 rows of class icmp"), outcome.errors);
        QVERIFY2(outcome.errors.contains("1 rows of control probes"), outcome.errors);
    }

    void brokenInputIsNamed()
    {
        const QStringList read { "-I", "-", "-O", "jsonl", "-q" };
        const Outcome first = runWithInput(command("trace", read), "saddr,sport\n1.2.3,80,\n");
        QCOMPARE(first.status, 2); // nothing was sent
        QVERIFY2(first.errors.contains("standard input:2: \"1.2.3\""), first.errors);

        const Outcome later
            = runWithInput(command("trace", read), "100.64.0.1\n100.64.0.2\n100.64.0.300\n");
        QCOMPARE(later.status, 1);
        QVERIFY2(later.errors.contains("standard input:3: "), later.errors);
        QCOMPARE(targetsOf(later), QStringList({ "100.64.0.1 80 v1", "100.64.0.2 80 v1" }));

        QCOMPARE(runWithInput(command("trace", read), "").status, 0);
        const QString list = probe::write(m_directory, "bad.csv", "saddr,sport\n100.64.0.1,http\n");
        const Outcome file = probe::run(command("trace", { "-I", list }));
        QCOMPARE(file.status, 2);
        QVERIFY2(file.errors.contains((list + ":2: ").toUtf8()), file.errors);
    }

    void signalEndsTheWaiting()
    {
        for (const QByteArray& rows : { QByteArray(), QByteArray("100.64.0.1\n") }) {
            QProcess process;
            process.start(
                probe::executable(), command("trace", { "-I", "-", "-O", "jsonl", "-q" }));
            process.write(rows);
            if (rows.isEmpty())
                QTRY_VERIFY_WITH_TIMEOUT(handlesTermination(process), 30000);
            else
                QVERIFY(!nextLine(process).isEmpty());
            process.terminate();
            const Outcome outcome = probe::outcomeOf(process);
            QCOMPARE(outcome.status, 1);
            QVERIFY2(outcome.errors.contains("stopped by a signal"), outcome.errors);
        }
    }

    void everySiteGetsItsCategory_data()
    {
        QTest::addColumn<bool>("v6");
        QTest::newRow("IPv4") << false;
        QTest::newRow("IPv6") << true;
    }
    void everySiteGetsItsCategory()
    {
        QFETCH(bool, v6);
        const QString metadata = m_directory.filePath("then.json");
        QStringList scan { "--mptcp", "v0,v1", "-r", "2000", "-c", "1", "-q", "-O", "jsonl", "-m",
            metadata, "--then", "trace,verify" };
        QMap<QString, QString> sites; // by target
        for (const lab::LabSite& site : lab::standardPlan().sites) {
            const core::IpPrefix& prefix = v6 ? site.v6 : site.v4;
            for (int host = 1; host <= 2; ++host) {
                const auto address = core::IpAddress::fromValue(
                    prefix.network.family(), prefix.network.value() + unsigned(host));
                sites[address.toString().c_str()] = site.name.c_str();
                scan << address.toString().c_str();
            }
        }
        const Outcome outcome = probe::run(command("scan", scan));
        QVERIFY2(outcome.status == 0, outcome.errors);
        QMap<QString, QString> found; // by target and version
        QMap<QString, int> counts;
        for (const QJsonObject& object : objects(outcome)) {
            const QString key = object["target"].toString() + " " + object["mptcp"].toString();
            QVERIFY2(!found.contains(key), qPrintable(key));
            found[key] = object["category"].toString();
            ++counts[found[key]];
            QCOMPARE(object["scan"].toObject()["saddr"].toString(), object["target"].toString());
            for (const char* part : { "trace", "verify" }) {
                const QJsonObject result = object[part].toObject();
                QCOMPARE(result["target"].toString(), object["target"].toString());
                QCOMPARE(result["mptcp"].toString(), object["mptcp"].toString());
            }
        }
        for (auto site = sites.begin(); site != sites.end(); ++site) {
            for (const bool v0 : { true, false }) {
                const QString key = site.key() + (v0 ? " v0" : " v1");
                const QStringList expected = expectedCategories(*site, v0);
                const QString category = found.value(key);
                QVERIFY2(expected.isEmpty() ? category.isEmpty() : expected.contains(category),
                    qPrintable(*site + " " + key + ": " + category));
            }
        }
        const QJsonObject then
            = QJsonDocument::fromJson(probe::contents(metadata)).object()["then"].toObject();
        QCOMPARE(then["hosts"].toInt(), int(found.size()));
        QCOMPARE(then["complete"].toInt(), int(found.size()));
        const QJsonObject categories = then["categories"].toObject();
        for (auto each = categories.begin(); each != categories.end(); ++each)
            QCOMPARE(each->toInt(), counts.value(each.key()));
    }

    void eachFileGetsItsOwn()
    {
        const QString rows = m_directory.filePath("scan.csv");
        const QString hosts = m_directory.filePath("hosts.csv");
        const QStringList scan { "100.64.0.0/30", "100.65.0.0/30", "-r", "0", "-c", "0.5" };
        const Outcome outcome = probe::run(command(
            "scan", scan + QStringList { "-o", rows, "--then", "trace", "--then-file", hosts }));
        QVERIFY2(outcome.status == 0, outcome.errors);
        QCOMPARE(outcome.output, QByteArray());
        QCOMPARE(probe::contents(rows).count('\n'), 1 + 8);
        QCOMPARE(probe::contents(hosts).count('\n'), 1 + 4);
        QVERIFY(probe::contents(hosts).startsWith("target,port,mptcp,category,"));
        QVERIFY2(outcome.errors.contains("4 of 4 potential hosts followed up"), outcome.errors);
        QVERIFY2(outcome.errors.contains("\n  true-mptcp                    4\n"), outcome.errors);

        // Standard output belongs to the hosts, or to the rows where the hosts have a file.
        const QStringList quiet = scan + QStringList { "-q", "--then", "trace" };
        QVERIFY(probe::run(command("scan", quiet)).output.startsWith("target,port,"));
        const QStringList toFile { "--then-file", hosts, "-m", m_directory.filePath("m.json") };
        QVERIFY(probe::run(command("scan", quiet + toFile)).output.startsWith("timestamp_ts,"));
    }

    /// What one run writes is the next one's list.
    void foundHostsAreAList()
    {
        for (const char* format : { "csv", "jsonl" }) {
            const Outcome outcome
                = pipe({ command("scan",
                             { "100.64.0.0/31", "100.67.0.1", "--mptcp", "v0,v1", "-r", "0", "-c",
                                 "0.5", "-q", "--then", "trace", "-O", format }),
                    command("verify", { "-I", "-", "-O", "jsonl", "-q" }) });
            QVERIFY2(outcome.status == 0, outcome.errors);
            QCOMPARE(targetsOf(outcome),
                QStringList({ "100.64.0.0 80 v1", "100.64.0.1 80 v1", "100.67.0.1 80 v0" }));
        }
    }

    void rateHoldsForAllTogether()
    {
        constexpr double rate = 200;
        const QString metadata = m_directory.filePath("rate.json");
        QElapsedTimer clock;
        clock.start();
        const Outcome outcome = probe::run(command("scan",
            { "100.64.0.0/28", "-r", QString::number(rate), "-c", "0", "-q", "-o", "/dev/null",
                "--then", "trace,verify", "-m", metadata }));
        const double seconds = double(clock.elapsed()) / 1000;
        QVERIFY2(outcome.status == 0, outcome.errors);
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        const QJsonObject then = json["then"].toObject();
        QVERIFY(then["complete"].toInt() > 0);
        const double sent = json["packets_sent"].toDouble() + then["packets_sent"].toDouble();
        // A batch of each may go out at once.
        QVERIFY2(sent <= rate * seconds + 3 * 64,
            qPrintable(QString("%1 packets in %2 s").arg(sent).arg(seconds)));
        QVERIFY(sent > 400);
    }

    void signalStopsAllAndKeepsWhatIsComplete()
    {
        const QString hosts = m_directory.filePath("stopped.jsonl");
        const QString metadata = m_directory.filePath("stopped.json");
        QProcess process;
        process.start(probe::executable(),
            command("scan",
                { "100.64.0.0/16", "-r", "400", "-o", "/dev/null", "--then", "trace,verify", "-O",
                    "jsonl", "--then-file", hosts, "-m", metadata }));
        QTRY_VERIFY_WITH_TIMEOUT(probe::contents(hosts).count('\n') > 2, 60000);
        process.terminate();
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("stopped by a signal"), outcome.errors);
        Outcome written;
        written.output = probe::contents(hosts);
        QVERIFY(written.output.endsWith("}\n"));
        for (const QJsonObject& object : objects(written))
            QVERIFY(!object["verify"].toObject()["verdict"].toString().isEmpty());
        const QJsonObject json = QJsonDocument::fromJson(probe::contents(metadata)).object();
        QCOMPARE(json["state"].toString(), QString("stopped"));
        const QJsonObject then = json["then"].toObject();
        QCOMPARE(then["complete"].toInt(), int(written.lines().size()));
        QVERIFY(then["hosts"].toInt() > then["complete"].toInt());
    }

    void fullDiskEndsTheRun()
    {
        const Outcome outcome = probe::run(command("scan",
            { "100.64.0.0/16", "-r", "2000", "-q", "-o", "/dev/null", "--then", "trace",
                "--then-file", "/dev/full" }));
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains("/dev/full"), outcome.errors);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        const QString list = probe::write(m_directory, "in", "100.64.0.1\n");
        const auto scan = [](const char* name, const QStringList& more, const char* mentions) {
            QTest::newRow(name) << command("scan", more) << QByteArray(mentions);
        };
        scan("unknown stage", { "100.64.0.1", "--then", "prove" }, "--then: ");
        scan("few ports", { "100.64.0.1", "--then", "trace", "-s", "40000" }, "--source-port: ");
        scan("no such folder", { "100.64.0.1", "--then", "trace", "--then-file", "/nowhere/x" },
            "--then-file: ");
        scan("nothing to write", { "100.64.0.1", "--then-file", "hosts" }, "--then-file: ");
        scan("its own list", { "-I", list, "--then", "trace", "--then-file", list },
            "--then-file: ");
        scan("one file for two",
            { "100.64.0.1", "-o", list, "--then", "trace", "--then-file", list }, "--then-file: ");
        QTest::newRow("a trace's own list")
            << command("trace", { "-I", list, "-o", list }) << QByteArray("--output-file: ");
        QTest::newRow("a share of a stream")
            << command("trace", { "-I", "-", "-n", "10%" }) << QByteArray("--max-targets: ");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, mentions);
        const Outcome outcome = probe::run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(mentions), outcome.errors);
        QCOMPARE(outcome.output, QByteArray());
        QCOMPARE(probe::contents(m_directory.filePath("in")), QByteArray("100.64.0.1\n"));
    }

private:
    /// It has blocked the signal, which one of its threads then waits for.
    static bool handlesTermination(const QProcess& process)
    {
        const QByteArray status
            = probe::contents(QString("/proc/%1/status").arg(process.processId()));
        for (const QByteArray& line : status.split('\n')) {
            if (line.startsWith("SigBlk:"))
                return line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGTERM - 1) & 1;
        }
        return false;
    }
    /// Waits for a whole line of the process.
    QByteArray nextLine(QProcess& process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(60000)) { }
        m_line = process.readLine();
        return m_line;
    }

    QTemporaryDir m_directory;
    QByteArray m_line;
};

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
