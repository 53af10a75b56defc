// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/namespacerefusal.h"
#include "tests/system/installedprobe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <sys/mount.h>

using tests::asOrdinaryUser;
using tests::HelperState;
using tests::InstalledProbe;

Q_DECLARE_METATYPE(tests::HelperState)

/// mptcp-probe run by an ordinary user on this computer's interfaces, which are those of a kernel
/// lab's scanner here: with mptcp-nethelper all works, without it every message says what to do.
class TestHelperScan : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void scans();
    void findsWhatRootFinds_data();
    void findsWhatRootFinds();
    void aServiceScansByItsOwnRight();
    void neverHoldsARight();
    void saysWhatToDo_data();
    void saysWhatToDo();
    void saysWhatToDoOnNosuid();
    void listsInterfaces();
    void keepsToUnprivilegedPorts();
};

namespace {

/// Runs a command in the scanner's namespace of a lab that root builds.
probe::Outcome inLab(const QStringList& command)
{
    return probe::run(QStringList { "lab", "exec", "--" } + command);
}

const QStringList Scan { "scan", "-p", "80", "--mptcp", "v1", "-c", "1", "-q", "--no-header-row",
    "-f", "saddr,classification", "100.64.0.0/24", "fd64:64::/120" };

/// The values behind "Name:" in a status file of /proc.
QString statusValue(const QByteArray& status, const QByteArray& name)
{
    for (const QByteArray& line : status.split('\n')) {
        if (line.startsWith(name + ":"))
            return QString::fromLatin1(line.mid(name.size() + 1)).simplified();
    }
    return {};
}

/// What the threads of all processes of `executable` are allowed just now, one text for each
/// distinct answer.
void collectRights(const QString& executable, QSet<QString>& rights, int& threads)
{
    const QStringList processes = QDir("/proc").entryList({ "[0-9]*" }, QDir::Dirs);
    for (const QString& process : processes) {
        const QString folder = "/proc/" + process;
        if (QFile::symLinkTarget(folder + "/exe") != executable)
            continue;
        const QStringList tasks = QDir(folder + "/task").entryList({ "[0-9]*" }, QDir::Dirs);
        threads = std::max(threads, int(tasks.size()));
        for (const QString& task : tasks) {
            const QByteArray status = probe::contents(folder + "/task/" + task + "/status");
            // It has just ended, or its child has just become the helper, which has the right.
            if (status.isEmpty() || QFile::symLinkTarget(folder + "/exe") != executable)
                continue;
            QStringList values;
            for (const char* name : { "Uid", "Gid", "CapInh", "CapPrm", "CapEff", "CapAmb" })
                values += QString(name) + " " + statusValue(status, name);
            rights.insert(values.join("; "));
        }
    }
}

} // namespace

void TestHelperScan::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    if (const QString obstacle = tests::capabilityObstacle(); !obstacle.isEmpty())
        QSKIP(qPrintable(obstacle));
    const probe::Outcome outcome = inLab({ "true" });
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
}

void TestHelperScan::scans()
{
    const InstalledProbe ready(HelperState::Ready);
    const probe::Outcome outcome
        = inLab(asOrdinaryUser(true, QStringList { ready.probe() } + Scan));
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    const QByteArrayList lines = outcome.lines();
    QCOMPARE(lines.size(), 512);
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), 512);
    for (const QByteArray& line : lines)
        QVERIFY2(line.endsWith(",mptcp"), line.constData());
}

void TestHelperScan::findsWhatRootFinds_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("verdict");
    // A handshake outlives the kernel's own RST only where its ports are held.
    QTest::newRow("a proof") << QStringList { "verify", "100.64.0.9", "-p", "80" }
                             << QByteArray("proven");
    QTest::newRow("a proof of IPv6")
        << QStringList { "verify", "fd64:64::9", "-p", "80" } << QByteArray("proven");
    // A trace listens to echo replies and to its own probes as well.
    QTest::newRow("a trace") << QStringList { "trace", "100.64.0.9", "-p", "80" }
                             << QByteArray("true-mptcp");
    QTest::newRow("a trace of IPv6")
        << QStringList { "trace", "fd64:64::9", "-p", "80" } << QByteArray("true-mptcp");
}

void TestHelperScan::findsWhatRootFinds()
{
    QFETCH(QStringList, command);
    QFETCH(QByteArray, verdict);
    const InstalledProbe ready(HelperState::Ready);
    command = QStringList { ready.probe() } + command + QStringList { "-O", "jsonl" };
    const auto verdictOf = [](const probe::Outcome& outcome) {
        return QJsonDocument::fromJson(outcome.output).object()["verdict"].toString().toLatin1();
    };
    const probe::Outcome user = inLab(asOrdinaryUser(true, command));
    QVERIFY2(user.status == 0, user.errors.constData());
    QCOMPARE(verdictOf(user), verdict);
    QCOMPARE(verdictOf(inLab(command)), verdict);
}

/// As resources/systemd/system starts it: no new privileges, so that no helper would help, and
/// CAP_NET_RAW as an ambient capability.
void TestHelperScan::aServiceScansByItsOwnRight()
{
    const InstalledProbe alone(HelperState::Missing);
    const QString user = QString::number(tests::OrdinaryUser);
    const probe::Outcome outcome
        = inLab(QStringList { "setpriv", "--reuid", user, "--regid", user, "--clear-groups",
                    "--inh-caps=-all,+net_raw", "--ambient-caps=-all,+net_raw",
                    "--bounding-set=-all,+net_raw", "--no-new-privs", "--", alone.probe() }
            + Scan);
    QVERIFY2(outcome.status == 0, outcome.errors.constData());
    QCOMPARE(outcome.lines().size(), 512);
}

void TestHelperScan::neverHoldsARight()
{
    const InstalledProbe ready(HelperState::Ready);
    QProcess scan;
    scan.start(probe::executable(),
        QStringList { "lab", "exec", "--" }
            + asOrdinaryUser(true,
                QStringList { ready.probe() } + Scan + QStringList { "-r", "200", "-T", "2" }));
    scan.closeWriteChannel();
    QSet<QString> rights;
    int threads = 0;
    int looks = 0;
    while (!scan.waitForFinished(5) && scan.state() != QProcess::NotRunning) {
        collectRights(ready.probe(), rights, threads);
        looks += rights.isEmpty() ? 0 : 1;
    }
    const probe::Outcome outcome = probe::outcomeOf(scan);
    QVERIFY2(scan.exitCode() == 0, outcome.errors.constData());
    QCOMPARE(outcome.lines().size(), 512);
    // Two senders, the receiver and the one that waits; seen at work more than once.
    QVERIFY(threads >= 4);
    QVERIFY(looks > 20);
    const QString user = QString("%1 %1 %1 %1").arg(tests::OrdinaryUser);
    const QString none = QString(16, '0');
    const QString wanted
        = QString("Uid %1; Gid %1; CapInh %2; CapPrm %2; CapEff %2; CapAmb %2").arg(user, none);
    QVERIFY2(rights == QSet<QString> { wanted },
        qPrintable(QStringList(rights.begin(), rights.end()).join(" | ")));
}

void TestHelperScan::saysWhatToDo_data()
{
    QTest::addColumn<HelperState>("state");
    QTest::addColumn<bool>("member");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArrayList>("said");
    QTest::newRow("no helper") << HelperState::Missing << true << QStringList()
                               << QByteArrayList { "mptcp-nethelper", "is not there: install it" };
    QTest::newRow("no capability")
        << HelperState::WithoutCapability << true << QStringList()
        << QByteArrayList { "is not set up: run sudo sh -c '", "setcap cap_net_raw=p /",
               "usermod -a -G mptcp-workbench 54321" };
    QTest::newRow("outside of the group")
        << HelperState::Ready << false << QStringList()
        << QByteArrayList { "only members of the group 54322 may run",
               "sudo usermod -a -G 54322 54321" };
    QTest::newRow("no new privileges")
        << HelperState::Ready << true << QStringList { "--no-new-privs" }
        << QByteArrayList { "(no_new_privs)", "outside of this sandbox" };
    QTest::newRow("right out of bounds")
        << HelperState::Ready << true << QStringList { "--bounding-set=-net_raw" }
        << QByteArrayList { "this system does not let it have the right" };
}

void TestHelperScan::saysWhatToDo()
{
    QFETCH(HelperState, state);
    QFETCH(bool, member);
    QFETCH(QStringList, options);
    QFETCH(QByteArrayList, said);
    const InstalledProbe installed(state);
    for (const char* const command : { "scan", "trace", "verify" }) {
        const probe::Outcome outcome = inLab(asOrdinaryUser(
            member, { installed.probe(), command, "-p", "80", "100.64.0.1" }, options));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(
            outcome.output.isEmpty() || qstrcmp(command, "scan") == 0, outcome.output.constData());
        for (const QByteArray& text : said
                + QByteArrayList {
                    "CAP_NET_RAW", "run with sudo", "--vantage lab or --vantage virtual" }) {
            QVERIFY2(outcome.errors.contains(text),
                (text + " is missing in: " + outcome.errors).constData());
        }
    }
    // The helper itself is out of reach for others; setpriv(1) alone would still start it by root's
    // right.
    if (state == HelperState::Ready && !member) {
        const probe::Outcome run
            = inLab(asOrdinaryUser(false, { "sh", "-c", "exec \"$0\"", installed.helper() }));
        QVERIFY(run.status != 0);
        QVERIFY2(run.errors.contains("Permission denied"), run.errors.constData());
    }
}

void TestHelperScan::saysWhatToDoOnNosuid()
{
    const QTemporaryDir mounted;
    if (mount("tmpfs", qPrintable(mounted.path()), "tmpfs", MS_NOSUID, "mode=755") != 0)
        QSKIP("NO tmpfs CAN BE MOUNTED HERE");
    probe::Outcome outcome;
    {
        const InstalledProbe nosuid(HelperState::Ready, mounted.path());
        outcome = inLab(asOrdinaryUser(true, { nosuid.probe(), "scan", "-p", "80", "100.64.0.1" }));
    }
    QVERIFY(umount2(qPrintable(mounted.path()), MNT_DETACH) == 0);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains("is mounted nosuid"), outcome.errors.constData());
}

void TestHelperScan::listsInterfaces()
{
    const InstalledProbe ready(HelperState::Ready);
    const QStringList list { ready.probe(), "interfaces", "-O", "jsonl" };
    const auto canScan = [](const probe::Outcome& outcome) {
        int count = 0;
        for (const QByteArray& line : outcome.lines())
            count += QJsonDocument::fromJson(line).object()["can_scan"].toBool() ? 1 : 0;
        return count;
    };
    QCOMPARE(canScan(inLab(asOrdinaryUser(true, list))), 1);
    const probe::Outcome refused = inLab(asOrdinaryUser(false, list));
    QCOMPARE(canScan(refused), 0);
    QVERIFY2(refused.output.contains("usermod"), refused.output.constData());
}

void TestHelperScan::keepsToUnprivilegedPorts()
{
    const InstalledProbe ready(HelperState::Ready);
    const QStringList scan
        = QStringList { ready.probe() } + Scan + QStringList { "-s", "1000-2000" };
    const probe::Outcome refused = inLab(asOrdinaryUser(true, scan));
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains("--source-port: expected source ports from 1024"),
        refused.errors.constData());
}

int main(int argc, char** argv)
{
    // What is mounted here is seen by nobody else and gone with this process.
    if (geteuid() == 0
        && (unshare(CLONE_NEWNS) != 0
            || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0))
        qFatal("no mount namespace can be had");
    QCoreApplication application(argc, argv);
    TestHelperScan test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_helperscan.moc"
