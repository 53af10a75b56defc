// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/remote/sshserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

using probe::Outcome;

namespace {

constexpr int SlowRate = 1500; ///< probes a second: Prefix takes some three seconds
const QString Prefix = "100.64.0.0/20";
constexpr int Hosts = 4096;

QJsonObject objectOf(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }

/// Every row once, whatever the order.
QList<QByteArray> sorted(const QByteArray& rows)
{
    QList<QByteArray> lines = rows.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// A finished process shows itself within some seconds.
bool becomes(const std::function<bool()>& condition, int milliseconds = 60000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QThread::msleep(20);
    }
    return true;
}

bool lives(qint64 process) { return ::kill(pid_t(process), 0) == 0; }

} // namespace

/// Scans on "other machines": a real ssh to a real sshd on the loopback interface, which starts the
/// real mptcp-probe on the virtual lab.
class TestSshScan : public QObject {
    Q_OBJECT

private:
    tests::SshServer m_server;
    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }
    QStringList scan(const QString& vantage, const QStringList& more) const
    {
        return QStringList { "scan", "--vantage", vantage, "-e", "7", "-c", "0.5", "-f",
            "saddr,sport,dport,mptcp_sent,classification,sender_key,receiver_key,options_hex",
            "--output-filter", "" }
        + (vantage.startsWith("ssh") ? m_server.options() : QStringList()) + more;
    }
    /// A program in the place of ssh, which gets ssh's words: the fifth is the machine.
    QString instead(const QString& name, const QByteArray& script)
    {
        m_server.writeText(name, "#!/bin/sh\n" + script);
        chmod(qPrintable(m_server.path(name)), 0755);
        return m_server.path(name);
    }
    Outcome local(const QStringList& more) const { return probe::run(scan("virtual", more)); }

private slots:
    void initTestCase()
    {
        if (const QString why = m_server.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void equalsALocalScan_data()
    {
        QTest::addColumn<QString>("vantage");
        QTest::addColumn<QStringList>("more");
        const QStringList passes { "--mptcp", "v0,v1,control", "-p", "80,443" };
        QTest::newRow("one machine") << "ssh:a/virtual" << passes;
        QTest::newRow("two shards") << "ssh:a/virtual,ssh:b/virtual" << passes;
        QTest::newRow("three shards of a shard")
            << "ssh:a/virtual,ssh:b/virtual,ssh:c/virtual"
            << (passes + QStringList { "--shards", "2", "--shard", "1" });
        QTest::newRow("a sample") << "ssh:a/virtual,ssh:b/virtual"
                                  << QStringList { "-n", "100", "-P", "2" };
        QTest::newRow("scattered source ports")
            << "ssh:a/virtual,ssh:b/virtual" << QStringList { "-s", "40000-40009,50000,60001" };
        QTest::newRow("config file")
            << "ssh:a/virtual,ssh:b/virtual"
            << QStringList { "-C",
                   probe::write(m_folder, "settings",
                       "target = 100.66.0.0/25\ntarget = 100.66.1.7\ntarget-ports = 443,8443\n") };
    }
    void equalsALocalScan()
    {
        QFETCH(QString, vantage);
        QFETCH(QStringList, more);
        const QStringList asked
            = QStringList { "100.64.0.0/24", "100.67.0.0/20", "-r", "0" } + more;
        const Outcome here
            = local(asked + QStringList { "-m", file("here.json"), "-o", file("h") });
        const Outcome there = probe::run(
            scan(vantage, asked + QStringList { "-m", file("there.json"), "-o", file("t") }));
        QVERIFY2(here.status == 0, here.errors);
        QVERIFY2(there.status == 0, there.errors);
        QVERIFY(probe::contents(file("h")).count('\n') > 50);
        QCOMPARE(sorted(probe::contents(file("t"))), sorted(probe::contents(file("h"))));
        const QJsonObject local = objectOf(probe::contents(file("here.json")));
        const QJsonObject remote = objectOf(probe::contents(file("there.json")));
        for (const char* key : { "packets_sent", "validation_passed", "repeats", "conflicts",
                 "classes", "probes_planned", "success_unique", "state", "simulated", "seed" })
            QCOMPARE(remote[key], local[key]);
        QCOMPARE(remote["vantage"].toString(), vantage);
        qint64 sent = 0;
        const QJsonArray vantages = remote["vantages"].toArray();
        QCOMPARE(vantages.size(), vantage.count("ssh:"));
        for (const QJsonValue& each : vantages) {
            QCOMPARE(each["state"].toString(), "done");
            QCOMPARE(each["connections"].toInt(), 1);
            sent += each["packets_sent"].toInteger();
        }
        QCOMPARE(sent, local["packets_sent"].toInteger());
    }

    /// Lists and exclusions are files of this computer.
    void listsOfThisComputerCount()
    {
        const QString list = probe::write(m_folder, "list", "100.64.0.0/24\n100.64.9.9\n");
        const QString block = probe::write(m_folder, "block", "100.64.0.128/25\n");
        const QStringList asked { "-I", list, "-b", block, "--exclude", "100.64.0.1", "-r", "0" };
        const Outcome here = local(asked);
        const Outcome there = probe::run(scan("ssh:a/virtual", asked));
        QVERIFY2(there.status == 0, there.errors);
        QCOMPARE(there.lines().size(), 1 + 128 - 1 + 1);
        QCOMPARE(sorted(there.output), sorted(here.output));
    }

    void comparedMachinesProbeAll()
    {
        const QString store = file("compared.db");
        const Outcome outcome
            = probe::run(QStringList { "scan", "--vantage", "ssh:a/virtual", "--vantage",
                             "ssh:b/virtual", "--vantage-mode", "compare", "100.64.0.0/24",
                             "100.67.0.0/24", "-r", "0", "-c", "0.5", "--store", store }
                + m_server.options());
        QVERIFY2(outcome.status == 0, outcome.errors);
        const QByteArrayList lines = outcome.lines();
        const auto of = [&](const QByteArray& vantage) {
            return std::count_if(lines.begin(), lines.end(),
                [&](const QByteArray& line) { return line.endsWith("," + vantage); });
        };
        QVERIFY(of("ssh:a/virtual") >= 256);
        QCOMPARE(of("ssh:b/virtual"), of("ssh:a/virtual"));
        // Each has a run of its own, and the two are the same.
        QVERIFY2(outcome.errors.contains("run 1 (ssh:a/virtual), run 2 (ssh:b/virtual)"),
            outcome.errors);
        const Outcome diff = probe::run({ "diff", "1", "2", "--store", store });
        QVERIFY2(diff.status == 0, diff.output + diff.errors);
        const Outcome shown = probe::run({ "runs", "show", "2", "--store", store });
        QVERIFY2(shown.output.contains("vantage       ssh:b/virtual (simulated"), shown.output);
        QVERIFY2(shown.output.contains("label         compare"), shown.output);
    }

    void storedAsOneRunWhenShared()
    {
        const QString store = file("shared.db");
        const Outcome outcome = probe::run(
            scan("ssh:a/virtual,ssh:b/virtual", { "100.64.0.0/24", "-r", "0", "--store", store }));
        QVERIFY2(outcome.status == 0, outcome.errors);
        const Outcome local
            = probe::run(scan("virtual", { "100.64.0.0/24", "-r", "0", "--store", store }));
        QVERIFY2(local.status == 0, local.errors);
        const Outcome diff = probe::run({ "diff", "1", "2", "--store", store });
        QVERIFY2(diff.status == 0, diff.output + diff.errors);
        const Outcome shown = probe::run({ "runs", "show", "1", "--store", store });
        QVERIFY2(shown.output.contains("ssh:a/virtual,ssh:b/virtual"), shown.output);
    }

    void maximumOfResultsIsExact()
    {
        const Outcome outcome
            = probe::run(scan("ssh:a/virtual,ssh:b/virtual", { Prefix, "-r", "0", "-N", "100" }));
        QVERIFY2(outcome.status == 0, outcome.errors);
        QCOMPARE(outcome.lines().size(), 1 + 100);
    }

    /// --rate holds for all machines together.
    void rateIsShared()
    {
        QElapsedTimer timer;
        timer.start();
        const Outcome outcome = probe::run(scan("ssh:a/virtual,ssh:b/virtual",
            { "100.64.0.0/22", "-r", "500", "-m", file("rate.json") }));
        QVERIFY2(outcome.status == 0, outcome.errors);
        QVERIFY2(timer.elapsed() > 1800, "1024 probes at 500 a second take two seconds");
    }

    void brokenConnectionIsGoneOnWith_data()
    {
        QTest::addColumn<QString>("vantage");
        QTest::newRow("one machine") << "ssh:a/virtual";
        QTest::newRow("two shards") << "ssh:a/virtual,ssh:b/virtual";
    }
    void brokenConnectionIsGoneOnWith()
    {
        QFETCH(QString, vantage);
        const Outcome here = local({ Prefix, "-r", "0" });
        QFile::remove(file("broken"));
        QVERIFY(becomes([&] { return m_server.sessions().isEmpty(); }));
        QProcess process;
        process.start(probe::executable(),
            scan(vantage,
                { Prefix, "-r", QString::number(SlowRate), "-m", file("broken.json"), "-o",
                    file("broken"), "--reconnect-wait", "0.2" }));
        QVERIFY(process.waitForStarted());
        QVERIFY(becomes([&] { return probe::contents(file("broken")).count('\n') > Hosts / 8; }));
        const QList<qint64> sessions = m_server.sessions();
        QCOMPARE(sessions.size(), vantage.count("ssh:"));
        QList<qint64> orphans;
        for (const qint64 session : sessions)
            orphans += tests::SshServer::below(session);
        QVERIFY(!orphans.isEmpty());
        QVERIFY(::kill(pid_t(sessions.first()), SIGKILL) == 0);
        const Outcome there = probe::outcomeOf(process);
        QVERIFY2(there.status == 0, there.errors);
        QVERIFY2(there.errors.contains("broken: "), there.errors);
        QVERIFY2(there.errors.contains("trying again in"), there.errors);
        QVERIFY2(there.errors.contains("done over 2 connections"), there.errors);
        QCOMPARE(sorted(probe::contents(file("broken"))), sorted(here.output));
        // What probed for nobody has ended.
        for (const qint64 orphan : orphans)
            QVERIFY(becomes([&] { return !lives(orphan); }));
        const QJsonArray vantages
            = objectOf(probe::contents(file("broken.json")))["vantages"].toArray();
        int connections = 0;
        qint64 rows = 0;
        for (const QJsonValue& each : vantages) {
            connections += each["connections"].toInt();
            rows += each["rows"].toInteger();
        }
        QCOMPARE(connections, vantage.count("ssh:") + 1);
        QCOMPARE(rows, here.lines().size() - 1);
    }

    /// Its ssh hangs for some seconds, too short to give it up: it must not look like probing.
    void silentMachineIsShown()
    {
        QVERIFY(becomes([&] { return m_server.sessions().isEmpty(); }));
        QProcess process;
        process.start(probe::executable(),
            scan("ssh:a/virtual",
                { Prefix, "-r", QString::number(SlowRate), "-o", file("silent") }));
        QVERIFY(becomes([&] { return probe::contents(file("silent")).count('\n') > 20; }));
        const pid_t session = pid_t(m_server.sessions().value(0, 1 << 30));
        QVERIFY(::kill(session, SIGSTOP) == 0);
        QByteArray said;
        const bool shown = becomes([&] {
            process.waitForReadyRead(20);
            said += process.readAllStandardError();
            return said.contains("ssh:a/virtual silent");
        });
        QVERIFY(::kill(session, SIGCONT) == 0);
        QVERIFY2(shown, said);
        QCOMPARE(probe::outcomeOf(process).status, 0);
    }

    /// The near side alone ends: the far side must not probe on.
    void nobodyProbesOnForADeadProgram()
    {
        QProcess process;
        process.start(probe::executable(),
            scan("ssh:a/virtual", { Prefix, "-r", "100", "-o", file("dead") }));
        QVERIFY(becomes([&] { return probe::contents(file("dead")).count('\n') > 20; }));
        QList<qint64> orphans;
        for (const qint64 session : m_server.sessions())
            orphans += tests::SshServer::below(session);
        QVERIFY(!orphans.isEmpty());
        process.kill();
        process.waitForFinished();
        for (const qint64 orphan : orphans)
            QVERIFY(becomes([&] { return !lives(orphan); }));
    }

    void interruptionKeepsWhatCame()
    {
        QProcess process;
        process.start(probe::executable(),
            scan("ssh:a/virtual,ssh:b/virtual",
                { Prefix, "-r", "500", "-o", file("stopped"), "-m", file("stopped.json") }));
        QVERIFY(becomes([&] { return probe::contents(file("stopped")).count('\n') > 200; }));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(probe::sendSignal(process, SIGINT));
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QVERIFY(timer.elapsed() < 8000);
        QVERIFY2(outcome.errors.contains("stopped by a signal"), outcome.errors);
        const QJsonObject end = objectOf(probe::contents(file("stopped.json")));
        for (const QJsonValue& each : end["vantages"].toArray())
            QCOMPARE(each["state"].toString(), "stopped");
        QCOMPARE(
            probe::contents(file("stopped")).count('\n') - 1, end["output_results"].toInteger());
        QVERIFY(becomes([&] { return m_server.sessions().isEmpty(); }));
    }

    void isResumedByTheSameCommand()
    {
        const Outcome here = local({ Prefix, "-r", "0", "-m", file("whole.json") });
        const QString store = file("resumed.db");
        const QStringList arguments = scan("ssh:a/virtual,ssh:b/virtual",
            { Prefix, "-r", "700", "-o", file("resumed"), "--resume", file("kept"), "-m",
                file("resumed.json"), "--store", store });
        QProcess process;
        process.start(probe::executable(), arguments);
        QVERIFY(
            becomes([&] { return probe::contents(file("resumed")).count('\n') > Hosts * 3 / 4; }));
        QVERIFY(probe::sendSignal(process, SIGTERM));
        QCOMPARE(probe::outcomeOf(process).status, 1);
        const Outcome again = probe::run(arguments);
        QVERIFY2(again.status == 0, again.errors);
        QVERIFY2(again.errors.contains("going on at target"), again.errors);
        QVERIFY2(!again.errors.contains("going on at target 0 "), again.errors);
        const QList<QByteArray> rows = sorted(probe::contents(file("resumed")));
        const QList<QByteArray> truth = sorted(here.output);
        QCOMPARE(QSet<QByteArray>(rows.begin(), rows.end()),
            QSet<QByteArray>(truth.begin(), truth.end()));
        // Both parts together found what one scan finds, in the same stored run.
        const QJsonObject whole = objectOf(probe::contents(file("whole.json")));
        const QJsonObject inAll = objectOf(probe::contents(file("resumed.json")));
        for (const char* key : { "classes", "success_unique", "conflicts" })
            QCOMPARE(inAll[key], whole[key]);
        QVERIFY(inAll["packets_sent"].toInteger() >= Hosts);
        const Outcome runs = probe::run({ "runs", "list", "-O", "jsonl", "--store", store });
        QCOMPARE(runs.lines().size(), 1);
        QCOMPARE(objectOf(runs.output)["state"].toString(), "done");
    }

    /// What a store says, which others may write, names no program of this computer.
    void resumedRunNamesNoProgram()
    {
        const QString store = file("programs.db");
        QProcess process;
        process.start(probe::executable(),
            scan("ssh:a/virtual",
                { Prefix, "-r", QString::number(SlowRate), "-o", file("programs"), "--store",
                    store }));
        QVERIFY(becomes([&] { return probe::contents(file("programs")).count('\n') > 200; }));
        QVERIFY(probe::sendSignal(process, SIGTERM));
        QCOMPARE(probe::outcomeOf(process).status, 1);
        const QStringList resume { "scan", "--resume-run", "1", "--store", store, "-r", "0", "-o",
            file("programs.rest") };
        const Outcome refused = probe::run(resume);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.errors.contains("--remote-program: the stored scan was begun with"),
            refused.errors);
        const Outcome unnamed
            = probe::run(resume + QStringList { "--remote-program", probe::executable() });
        QVERIFY2(unnamed.errors.contains("--ssh-program: the stored scan"), unnamed.errors);
        const Outcome resumed = probe::run(resume
            + QStringList {
                "--ssh-program", m_server.program(), "--remote-program", probe::executable() });
        QVERIFY2(resumed.status == 0, resumed.errors);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("vantage");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("words");
        const QString fake = m_server.path("fake");
        m_server.writeText(
            "fake", "#!/bin/sh\necho '{\"greeting\":\"9.9.9\",\"protocol\":1}'\nsleep 5\n");
        chmod(qPrintable(fake), 0755);
        const QString noise = m_server.path("noise");
        m_server.writeText(
            "noise", "#!/bin/sh\necho Welcome\necho 'no such command' >&2\nexit 2\n");
        chmod(qPrintable(noise), 0755);
        QTest::newRow("closed port")
            << "ssh:closed/virtual" << QStringList() << QByteArray("refused");
        QTest::newRow("one of two") << "ssh:a/virtual,ssh:closed/virtual" << QStringList()
                                    << QByteArray("ssh:closed/virtual: ssh cannot connect");
        QTest::newRow("key refused")
            << "ssh:stranger/virtual" << QStringList() << QByteArray("BatchMode");
        QTest::newRow("no program")
            << "ssh:a/virtual" << QStringList { "--remote-program", "/nonexistent/mptcp-probe" }
            << QByteArray("--remote-program");
        QTest::newRow("other version")
            << "ssh:a/virtual" << QStringList { "--remote-program", fake }
            << QByteArray("is version 9.9.9");
        QTest::newRow("another program")
            << "ssh:a/virtual" << QStringList { "--remote-program", noise }
            << QByteArray("no such command");
        QTest::newRow("no ssh") << "ssh:a/virtual"
                                << QStringList { "--ssh-program", "/nonexistent/ssh" }
                                << QByteArray("openssh-client");
        QTest::newRow("no such interface")
            << "ssh:a" << QStringList { "-i", "nosuch0", "--no-default-blocklist" }
            << QByteArray("ssh:a: ");
        QTest::newRow("one file for two runs") << "ssh:a/virtual,ssh:b/virtual"
                                               << QStringList { "--vantage-mode", "compare",
                                                      "--resume", file("k"), "--store", file("s") }
                                               << QByteArray("--resume: ");
        QTest::newRow("then") << "ssh:a/virtual" << QStringList { "--then", "trace" }
                              << QByteArray("--then");
        QTest::newRow("pcap") << "ssh:a/virtual" << QStringList { "--pcap", "/dev/null" }
                              << QByteArray("--pcap");
        QTest::newRow("run of several processes")
            << "ssh:a/virtual" << QStringList { "--run-key", "night", "--store", file("s") }
            << QByteArray("--vantage: the shards of a run with a key");
        QTest::newRow("simulated and measured")
            << "ssh:a,ssh:b/virtual" << QStringList() << QByteArray("not mixed");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, vantage);
        QFETCH(QStringList, more);
        QFETCH(QByteArray, words);
        const QString earlier = probe::write(m_folder, "earlier", "earlier\n");
        const QStringList asked { "scan", "100.64.0.0/24", "--vantage", vantage, "-o", earlier,
            "--ssh-program", m_server.program() };
        QStringList arguments = asked;
        if (!more.contains("--remote-program"))
            arguments += { "--remote-program", probe::executable() };
        if (more.contains("--ssh-program"))
            arguments.remove(arguments.indexOf("--ssh-program"), 2);
        const Outcome outcome = probe::run(arguments + more);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains(words), outcome.errors);
        QCOMPARE(probe::contents(earlier), "earlier\n");
    }

    /// Traces and proofs of another machine are those of this one, and a list may name the targets.
    void tracesAndProofsEqualLocalOnes_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("trace") << "trace";
        QTest::newRow("verify") << "verify";
    }
    void tracesAndProofsEqualLocalOnes()
    {
        QFETCH(QString, command);
        const QString list
            = probe::write(m_folder, "hosts", "100.64.0.1\n100.66.0.1\n100.67.1.0/30\n");
        const QStringList asked { command, "-I", list, "-e", "7", "-O", "jsonl", "-r", "0" };
        const Outcome here = probe::run(asked + QStringList { "--vantage", "virtual" });
        const Outcome there
            = probe::run(asked + QStringList { "--vantage", "ssh:a/virtual" } + m_server.options());
        QVERIFY2(here.status == 0, here.errors);
        QVERIFY2(there.status == 0, there.errors);
        const auto verdicts = [](const Outcome& outcome) {
            QStringList found;
            for (const QByteArray& line : outcome.lines()) {
                const QJsonObject object = objectOf(line);
                found += object["target"].toString() + " " + object["verdict"].toString() + " "
                    + object["rule"].toString();
            }
            found.sort();
            return found;
        };
        QCOMPARE(verdicts(there).size(), 6);
        QCOMPARE(verdicts(there), verdicts(here));
    }

    /// More targets than are on their way at a time, and results that all come at once.
    void manyTargetsAllHaveTheirResults_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("results");
        QTest::newRow("one flow") << QStringList { "100.64.0.0/19" } << 8192 << 8192;
        QTest::newRow("three flows")
            << QStringList { "100.64.0.0/22", "--flows", "3" } << 1024 << 3 * 1024;
    }
    void manyTargetsAllHaveTheirResults()
    {
        QFETCH(QStringList, asked);
        QFETCH(int, hosts);
        QFETCH(int, results);
        const Outcome there = probe::run(
            QStringList { "trace", "-r", "0", "-O", "jsonl", "--vantage", "ssh:a/virtual" }
            + m_server.options() + asked);
        QVERIFY2(there.status == 0, there.errors);
        const QByteArrayList lines = there.lines();
        QCOMPARE(lines.size(), results);
        QSet<QString> targets;
        for (const QByteArray& line : lines)
            targets.insert(objectOf(line)["target"].toString());
        QCOMPARE(targets.size(), hosts);
    }

    /// One machine is lost again before the other one is there.
    void breaksBeforeAllAreReady()
    {
        const QByteArray probe = probe::executable().toUtf8();
        const QString ssh = instead("early",
            "if [ \"$5\" = b ]; then sleep 4; exec " + probe + " serve; fi\nif mkdir "
                + m_server.path("early.was").toUtf8() + " 2>/dev/null; then timeout 2 " + probe
                + " serve; exit 255; fi\nexec " + probe + " serve\n");
        const QStringList asked { "100.64.0.0/24", "-r", "0" };
        QStringList arguments = scan(
            "ssh:a/virtual,ssh:b/virtual", asked + QStringList { "--reconnect-wait", "0.1" });
        arguments.replace(arguments.indexOf("--ssh-program") + 1, ssh);
        const Outcome there = probe::run(arguments);
        QVERIFY2(there.status == 0, there.errors);
        QVERIFY2(there.errors.contains("ssh:a/virtual: broken"), there.errors);
        QCOMPARE(sorted(there.output), sorted(local(asked).output));
    }

    /// Nobody has to wait for a machine that does not answer.
    void isInterruptedWhileItConnects()
    {
        QProcess process;
        process.start(probe::executable(),
            QStringList { "scan", "100.64.0.0/24", "--vantage", "ssh:a/virtual", "--ssh-program",
                instead(
                    "mute", "touch " + m_server.path("mute.was").toUtf8() + "\nexec sleep 50\n") });
        QVERIFY(becomes([&] { return QFile::exists(m_server.path("mute.was")); }));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(::kill(pid_t(process.processId()), SIGINT) == 0);
        QVERIFY(process.waitForFinished(40000));
        QVERIFY(timer.elapsed() < 10000);
    }

    /// What it said last counts, not that it is gone.
    void endsWhileItIsToldTheTargets()
    {
        QByteArray list;
        for (int i = 0; i < 200'000; ++i)
            list += "100.64." + QByteArray::number(i / 128 % 256) + "."
                + QByteArray::number(i % 128 * 2) + "\n100.6"
                + QByteArray::number(5 + i / 32768 % 5) + "." + QByteArray::number(i / 128 % 256)
                + "." + QByteArray::number(i % 128 * 2) + "\n";
        const Outcome version = probe::run({ "--version" });
        const QByteArray number = version.output.trimmed().split(' ').last();
        const Outcome outcome = probe::run({ "scan", "-I", probe::write(m_folder, "long", list),
            "--vantage", "ssh:a/virtual", "--ssh-program",
            instead("short",
                "echo '{\"greeting\":\"" + number
                    + "\",\"protocol\":1}'\nsleep 1\necho '{\"end\":true,\"failed\":true,"
                      "\"stopped\":false,\"why\":\"no room\"}'\n") });
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("ssh:a/virtual: no room"), outcome.errors);
    }

    /// A connection that cannot be had again is given up after as many attempts as were allowed.
    void attemptsAreBounded()
    {
        const QString broken = m_server.path("once");
        // The first time it is mptcp-probe, later it is nobody.
        m_server.writeText("once",
            "#!/bin/sh\nif mkdir " + m_server.path("was").toUtf8() + " 2>/dev/null; then exec "
                + probe::executable().toUtf8() + " \"$@\"; fi\necho gone >&2\nexit 255\n");
        chmod(qPrintable(broken), 0755);
        QProcess process;
        process.start(probe::executable(),
            QStringList { "scan", "--vantage", "ssh:a/virtual", Prefix, "-r", "500", "-o",
                file("given-up"), "--ssh-program", m_server.program(), "--remote-program", broken,
                "--reconnects", "2", "--reconnect-wait", "0.1", "-m", file("given-up.json") });
        QVERIFY(becomes([&] { return probe::contents(file("given-up")).count('\n') > 100; }));
        QVERIFY(::kill(pid_t(m_server.sessions().value(0, 1 << 30)), SIGKILL) == 0);
        const Outcome outcome = probe::outcomeOf(process);
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.errors.count("trying again in"), 2);
        QVERIFY2(outcome.errors.contains("gone"), outcome.errors);
        const QJsonObject end = objectOf(probe::contents(file("given-up.json")));
        QCOMPARE(end["state"].toString(), "failed");
        QCOMPARE(end["vantages"].toArray().at(0)["state"].toString(), "failed");
        // What had come is kept.
        QVERIFY(probe::contents(file("given-up")).count('\n') > 100);
    }
};

QTEST_GUILESS_MAIN(TestSshScan)
#include "tst_sshscan.moc"
