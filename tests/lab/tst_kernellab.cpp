// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labprobing.h"
#include "labtalk.h"
#include "namespacerefusal.h"

#include "core/lab/kernellab.h"
#include "core/lab/vantages.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>

/// The program runs itself for what must not share a process with a test: "exec COMMAND..." is
/// runInKernelLab(), "lab serve" is serveKernelLab(), "probe" asks every prefix from the scanner's
/// namespace and prints the answers, "talk HOST JOINS" is labtest::talkTo().
namespace {

constexpr int Refused = 77;

QString self() { return QCoreApplication::applicationFilePath(); }

int exitStatusFor(const core::Error& error)
{
    return error.code == core::ErrorCode::PermissionDenied ? Refused : 2;
}

int execInLab(const std::string& topology, const std::vector<std::string>& command)
{
    const auto status = lab::runInKernelLab(topology, command);
    if (status)
        return *status;
    std::fprintf(stderr, "%s\n", status.error().detail.c_str());
    return exitStatusFor(status.error());
}

int openLabVantage()
{
    const auto vantage = lab::makeKernelLabVantage(self().toStdString());
    if (vantage)
        return 0;
    std::fprintf(stderr, "%s\n", vantage.error().detail.c_str());
    return exitStatusFor(vantage.error());
}

int printAnswers()
{
    const auto vantage = lab::openVantage("host", {}, 1);
    if (!vantage)
        return 3;
    const auto lines = labtest::probeEveryPrefix(**vantage);
    if (!lines) {
        std::fprintf(stderr, "%s\n", lines.error().detail.c_str());
        return 4;
    }
    for (const std::string& line : *lines)
        std::printf("%s\n", line.c_str());
    return 0;
}

struct Outcome {
    int status = -1;
    QString output;
    QString complaints;
};
Outcome run(const QStringList& arguments, const QString& program = self(), int user = 0)
{
    QProcess process;
    if (user != 0) {
        process.setChildProcessModifier([user] {
            if (setgid(gid_t(user)) != 0 || setuid(uid_t(user)) != 0)
                _exit(126);
        });
    }
    process.start(program, arguments);
    process.waitForFinished(60000);
    Outcome outcome;
    if (process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.output = QString::fromLocal8Bit(process.readAllStandardOutput());
    outcome.complaints = QString::fromLocal8Bit(process.readAllStandardError());
    return outcome;
}

/// Runs this program where the system refuses it any further namespace.
Outcome runWithoutNamespaces(const QStringList& arguments)
{
    const QString refuse = "echo 0 > /proc/sys/user/max_net_namespaces && exec \"$@\"";
    return run(QStringList { "-Ur", "sh", "-c", refuse, "sh", self() } + arguments, "unshare");
}

QString namespaceOf(const QString& pid) { return QFile::symLinkTarget("/proc/" + pid + "/ns/net"); }

QStringList runningProcesses()
{
    QStringList pids;
    for (const QString& name : QDir("/proc").entryList(QDir::Dirs)) {
        bool isNumber = false;
        name.toInt(&isNumber);
        if (isNumber)
            pids << name;
    }
    return pids;
}

/// The processes whose parent chain leads to `ancestor`.
QStringList descendantsOf(qint64 ancestor)
{
    QHash<QString, QString> parents;
    for (const QString& pid : runningProcesses()) {
        QFile stat("/proc/" + pid + "/stat");
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        parents[pid] = text.mid(text.lastIndexOf(')') + 2).split(' ').value(1);
    }
    QStringList found;
    for (auto entry = parents.begin(); entry != parents.end(); ++entry) {
        for (QString pid = entry.value(); !pid.isEmpty(); pid = parents.value(pid)) {
            if (pid == QString::number(ancestor))
                found << entry.key();
        }
    }
    return found;
}

/// A lab that runs until it is ended, with what it consists of.
class HeldLab {
public:
    HeldLab()
    {
        m_process.start(self(), { "exec", "sh", "-c", "echo held; exec sleep 300" });
        m_process.waitForReadyRead(30000);
        held = m_process.readAllStandardOutput() == "held\n";
        members = descendantsOf(m_process.processId());
        for (const QString& pid : std::as_const(members))
            namespaces << namespaceOf(pid);
        namespaces.remove(namespaceOf("self"));
    }
    int endBy(int signal)
    {
        const auto pid = pid_t(m_process.processId());
        if (pid > 0) // 0 would mean the whole group of this test
            ::kill(pid, signal);
        m_process.waitForFinished(30000);
        return m_process.exitCode();
    }
    /// Whether, after a while at most, nothing of the lab is left.
    bool isGone() const
    {
        QElapsedTimer patience;
        patience.start();
        while (patience.elapsed() < 10000) {
            bool left = false;
            for (const QString& pid : runningProcesses())
                left = left || members.contains(pid) || namespaces.contains(namespaceOf(pid));
            if (!left)
                return true;
            QTest::qSleep(10);
        }
        return false;
    }

    bool held = false;
    QStringList members;
    QSet<QString> namespaces;

private:
    QProcess m_process;
};

} // namespace

class TestKernelLab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPrefixAnswersAsItsKind();
    void hostsTakeDataAndSubflows_data();
    void hostsTakeDataAndSubflows();
    void servesAVantage();
    void servedLabEndsWithItsVantage();
    void worksForOrdinaryUsers();
    void returnsTheStatusOfTheCommand();
    void namesACommandThatIsNotThere();
    void tellsARefusalFromOtherTrouble();
    void servedLabTellsARefusal();
    void commandsDieOfABrokenPipe();
    void knowsItsInside();
    void leavesTheOutsideAlone();
    void nothingIsLeftAfterKill();
    void endsOnSignals_data();
    void endsOnSignals();
};

void TestKernelLab::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const Outcome outcome = run({ "exec", "true" });
    QVERIFY2(outcome.status == 0, qPrintable(outcome.complaints));
}

void TestKernelLab::everyPrefixAnswersAsItsKind()
{
    const Outcome outcome = run({ "exec", self(), "probe" });
    QVERIFY2(outcome.status == 0, qPrintable(outcome.complaints));
    const QStringList lines = outcome.output.split('\n', Qt::SkipEmptyParts);
    const auto expected = labtest::expectedLines();
    QCOMPARE(lines.size(), qsizetype(expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(lines[qsizetype(i)], QString::fromStdString(expected[i]));
}

void TestKernelLab::hostsTakeDataAndSubflows_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("secondAddress");
    QTest::addColumn<int>("joins");
    QTest::addColumn<QString>("expected");
    const QString spoken = "acknowledged, open, mptcp, 1 joined, 0 badly\n";
    const QString plain = "acknowledged, open, plain, 0 joined, 0 badly\n";
    QTest::newRow("v1-host 4") << "100.64.1.2"
                               << "10.1.0.9" << 1 << spoken;
    QTest::newRow("v1-host 6") << "fd64:64::102"
                               << "fd00:10:1::9" << 1 << spoken;
    QTest::newRow("plain-host 4") << "100.65.1.2"
                                  << "10.1.0.9" << 0 << plain;
    QTest::newRow("stripped 6") << "fd64:66::102"
                                << "fd00:10:1::9" << 0 << plain;
}

void TestKernelLab::hostsTakeDataAndSubflows()
{
    QFETCH(QString, host);
    QFETCH(QString, secondAddress);
    QFETCH(int, joins);
    // The scanner's kernel joins from a second address by itself, once its peer has acknowledged.
    // Deprecated, so that it does not take the first subflow.
    const QString script = "ip address add $1 dev mptcplab0 preferred_lft 0 && ip mptcp limits set "
                           "subflow 8 && ip mptcp endpoint add $1 dev mptcplab0 subflow && exec $2 "
                           "talk $3 $4";
    const Outcome outcome = run(
        { "exec", "sh", "-c", script, "sh", secondAddress, self(), host, QString::number(joins) });
    QVERIFY2(outcome.status == 0, qPrintable(outcome.complaints));
    QTEST(outcome.output, "expected");
}

void TestKernelLab::servesAVantage()
{
    const auto vantage = lab::makeKernelLabVantage(self().toStdString());
    QVERIFY2(vantage.has_value(), vantage ? "" : vantage.error().detail.c_str());
    QCOMPARE((*vantage)->name(), std::string("lab"));
    QVERIFY(!(*vantage)->simulated());
    QCOMPARE((*vantage)->ownPrefixes(), lab::standardPlan().targetPrefixes());
    const auto lines = labtest::probeEveryPrefix(**vantage);
    QVERIFY2(lines.has_value(), lines ? "" : lines.error().detail.c_str());
    const auto expected = labtest::expectedLines();
    QCOMPARE(lines->size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(QString::fromStdString((*lines)[i]), QString::fromStdString(expected[i]));
}

void TestKernelLab::servedLabEndsWithItsVantage()
{
    auto vantage = lab::makeKernelLabVantage(self().toStdString());
    QVERIFY(vantage.has_value());
    const QStringList members = descendantsOf(getpid());
    QVERIFY(members.size() >= 2);
    // A port that outlives the vantage must not keep the lab.
    const auto paths = (*vantage)->resolve({ core::IpPrefix::parse("100.64.0.0/16")->range() }, {});
    QVERIFY2(paths.has_value(), paths ? "" : paths.error().detail.c_str());
    const auto port = (*vantage)->openPort(*paths);
    QVERIFY(port.has_value());
    vantage->reset();
    for (const QString& pid : members)
        QVERIFY2(!QFile::exists("/proc/" + pid), qPrintable(pid));
}

void TestKernelLab::worksForOrdinaryUsers()
{
    if (geteuid() != 0)
        QSKIP("this test already runs as an ordinary user");
    QTemporaryDir folder;
    const auto everyone = QFile::Permissions(0x7755);
    QVERIFY(QFile::setPermissions(folder.path(), everyone));
    const QString copy = folder.filePath("lab");
    QVERIFY(QFile::copy(self(), copy));
    QVERIFY(QFile::setPermissions(copy, everyone));
    constexpr int nobody = 65534;
    SKIP_WITHOUT_NAMESPACES(nobody, nobody);
    const Outcome outcome = run({ "exec", copy, "probe" }, copy, nobody);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.complaints));
    QStringList expected;
    for (const std::string& line : labtest::expectedLines())
        expected << QString::fromStdString(line);
    QCOMPARE(outcome.output.split('\n', Qt::SkipEmptyParts), expected);
}

void TestKernelLab::returnsTheStatusOfTheCommand()
{
    QCOMPARE(run({ "exec", "sh", "-c", "exit 7" }).status, 7);
    QCOMPARE(run({ "exec", "sh", "-c", "kill -9 $$" }).status, 128 + SIGKILL);
}

void TestKernelLab::namesACommandThatIsNotThere()
{
    const Outcome outcome = run({ "exec", "no-such-command" });
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.complaints.contains("no-such-command"), qPrintable(outcome.complaints));
}

void TestKernelLab::tellsARefusalFromOtherTrouble()
{
    const Outcome refused = runWithoutNamespaces({ "exec", "true" });
    QVERIFY2(refused.status == Refused, qPrintable(refused.complaints));
    QVERIFY2(refused.complaints.contains("refuses"), qPrintable(refused.complaints));

    QTemporaryDir folder;
    QFile broken(folder.filePath("nft"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("#!/bin/sh\necho out of order >&2\nexit 1\n");
    broken.close();
    QVERIFY(broken.setPermissions(QFile::Permissions(0x7755)));
    const Outcome other
        = run({ "PATH=" + folder.path() + ":/usr/bin:/bin", self(), "exec", "true" }, "env");
    QCOMPARE(other.status, 2);
    QVERIFY2(other.complaints.contains("nft says: out of order"), qPrintable(other.complaints));
}

void TestKernelLab::servedLabTellsARefusal()
{
    const Outcome refused = runWithoutNamespaces({ "vantage" });
    QVERIFY2(refused.status == Refused, qPrintable(refused.complaints));
    QVERIFY2(refused.complaints.contains("refuses"), qPrintable(refused.complaints));
}

void TestKernelLab::commandsDieOfABrokenPipe()
{
    // Programs that use the lab ignore SIGPIPE; their commands must not inherit that.
    const Outcome outcome = run({ "exec", "sh", "-c", "kill -PIPE $$; exit 7" });
    QCOMPARE(outcome.status, 128 + SIGPIPE);
}

void TestKernelLab::knowsItsInside()
{
    QVERIFY(!lab::insideKernelLab());
    QCOMPARE(run({ "exec", self(), "inside" }).status, 0);
    QCOMPARE(run({ "inside" }).status, 1);
}

void TestKernelLab::leavesTheOutsideAlone()
{
    const auto settings = [] {
        QString text;
        for (const char* name : { "ipv4/ip_forward", "ipv6/conf/all/forwarding",
                 "ipv4/conf/all/rp_filter", "ipv4/icmp_ratelimit", "core/somaxconn" }) {
            QFile file(QString("/proc/sys/net/") + name);
            if (file.open(QIODevice::ReadOnly))
                text += QString(name) + "=" + file.readAll();
        }
        return text;
    };
    const QString before = settings();
    QCOMPARE(run({ "exec", "true" }).status, 0);
    QCOMPARE(settings(), before);
    // The lab's own /proc must not have come over this one.
    QCOMPARE(QFile::symLinkTarget("/proc/self"), QString("/proc/%1").arg(getpid()));
}

void TestKernelLab::nothingIsLeftAfterKill()
{
    HeldLab lab;
    QVERIFY(lab.held);
    QVERIFY(lab.members.size() >= 2);
    QVERIFY(!lab.namespaces.isEmpty());
    lab.endBy(SIGKILL);
    QVERIFY(lab.isGone());
}

void TestKernelLab::endsOnSignals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestKernelLab::endsOnSignals()
{
    QFETCH(int, signal);
    HeldLab lab;
    QVERIFY(lab.held);
    QCOMPARE(lab.endBy(signal), 128 + signal);
    QVERIFY(lab.isGone());
}

int main(int argc, char** argv)
{
    // As mptcp-probe does.
    std::signal(SIGPIPE, SIG_IGN);
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (!words.empty() && words[0] == "exec")
        return execInLab(lab::StandardTopology, { words.begin() + 1, words.end() });
    if (words.size() == 4 && words[0] == "lab" && words[1] == "serve")
        return lab::serveKernelLab(words[3], lab::ServedChannel);
    if (words == std::vector<std::string> { "inside" })
        return lab::insideKernelLab() ? 0 : 1;
    if (words == std::vector<std::string> { "probe" })
        return printAnswers();
    if (words.size() == 3 && words[0] == "talk") {
        std::printf("%s\n", labtest::talkTo(words[1], std::stoi(words[2])).c_str());
        return 0;
    }
    QCoreApplication application(argc, argv);
    if (words == std::vector<std::string> { "vantage" })
        return openLabVantage();
    TestKernelLab test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kernellab.moc"
