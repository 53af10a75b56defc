// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurmcluster.h"

#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

#include <csignal>

#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace batchtest {

namespace {

    constexpr int Nodes = 2;

    /// Debian has the daemons where an ordinary user's PATH does not look.
    QString find(const QString& program)
    {
        const QString found = QStandardPaths::findExecutable(program);
        return found.isEmpty()
            ? QStandardPaths::findExecutable(program, { "/usr/sbin", "/usr/local/sbin" })
            : found;
    }

    QByteArray contents(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool write(const QString& name, const QByteArray& text, QFile::Permissions permissions)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
            && file.setPermissions(permissions);
    }

    /// Free just now; Slurm takes none that are handed over.
    std::vector<quint16> freePorts(int count)
    {
        std::vector<std::unique_ptr<QTcpServer>> held;
        std::vector<quint16> ports;
        for (int i = 0; i < count; ++i) {
            held.push_back(std::make_unique<QTcpServer>());
            if (held.back()->listen(QHostAddress::LocalHost))
                ports.push_back(held.back()->serverPort());
        }
        return ports;
    }

    tl::unexpected<core::Error> unavailable(const QString& why)
    {
        return core::failure(core::ErrorCode::Unavailable, "no Slurm here: " + why.toStdString());
    }

} // namespace

SlurmCluster::SlurmCluster()
    // A socket's name has 107 characters at most, so this is not below TMPDIR.
    : m_folder("/tmp/mptcp-workbench-slurm-XXXXXX")
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert("SLURM_CONF", m_folder.filePath("slurm.conf"));
}

core::Result<std::unique_ptr<SlurmCluster>> SlurmCluster::start()
{
    for (const char* program : { "munged", "slurmctld", "slurmd", "sbatch", "squeue" }) {
        if (find(program).isEmpty()) {
            return unavailable(QString("there is no %1; Debian's packages slurm-wlm and munge have "
                                       "it")
                                   .arg(program));
        }
    }
    auto cluster = std::unique_ptr<SlurmCluster>(new SlurmCluster);
    const auto ready
        = cluster->writeConfiguration().and_then([&] { return cluster->startDaemons(); });
    if (!ready)
        return tl::unexpected(ready.error());
    return cluster;
}

SlurmCluster::~SlurmCluster()
{
    // What still runs on the nodes would outlive them.
    answerOf("scancel", { "--user", ::getpwuid(::getuid())->pw_name, "--full", "--signal=KILL" });
    waitUntilIdle(5000);
    for (auto daemon = m_daemons.rbegin(); daemon != m_daemons.rend(); ++daemon)
        (*daemon)->terminate();
    for (auto& daemon : m_daemons) {
        if (!daemon->waitForFinished(5000)) {
            daemon->kill();
            daemon->waitForFinished(5000);
        }
    }
}

core::Result<void> SlurmCluster::writeConfiguration()
{
    const QDir folder(m_folder.path());
    for (const char* each : { "munge", "state", "node0", "node1" }) {
        if (!folder.mkdir(each))
            return unavailable("cannot make " + folder.filePath(each));
    }
    // munged looks who may reach its socket and its key.
    ::chmod(QFile::encodeName(folder.path()).constData(), 0755);
    ::chmod(QFile::encodeName(folder.filePath("munge")).constData(), 0755);
    QByteArray key(1024, 0);
    QRandomGenerator::system()->fillRange(
        reinterpret_cast<quint32*>(key.data()), key.size() / qsizetype(sizeof(quint32)));
    const auto ports = freePorts(1 + Nodes);
    if (ports.size() != 1 + Nodes)
        return unavailable("no free ports on the loopback interface");
    const QString host = QHostInfo::localHostName().section('.', 0, 0);
    const QString user = ::getpwuid(::getuid())->pw_name;
    // Credentials live shortly, since a job that is queued again waits for the old one to expire.
    QString text = QString("ClusterName=workbench\n"
                           "SlurmctldHost=%1(127.0.0.1)\n"
                           "SlurmctldPort=%2\n"
                           "SlurmUser=%3\n"
                           "SlurmdUser=%3\n"
                           "AuthType=auth/munge\n"
                           "AuthInfo=socket=%4/munge/socket,cred_expire=5\n"
                           "CredType=cred/munge\n"
                           "StateSaveLocation=%4/state\n"
                           "SlurmdSpoolDir=%4/%n\n"
                           "SlurmctldPidFile=%4/slurmctld.pid\n"
                           "SlurmdPidFile=%4/%n.pid\n"
                           "SlurmctldLogFile=%4/slurmctld.log\n"
                           "SlurmdLogFile=%4/%n.log\n"
                           "ProctrackType=proctrack/linuxproc\n"
                           "TaskPlugin=task/none\n"
                           "JobAcctGatherType=jobacct_gather/none\n"
                           "AccountingStorageType=accounting_storage/none\n"
                           "SwitchType=switch/none\n"
                           "MpiDefault=none\n"
                           "SelectType=select/cons_tres\n"
                           "SelectTypeParameters=CR_CPU\n"
                           "SchedulerParameters=batch_sched_delay=0,sched_interval=1\n"
                           "SlurmdParameters=config_overrides\n"
                           "ReturnToService=2\n"
                           "KillWait=2\n"
                           "PartitionName=all Nodes=ALL Default=YES State=UP\n")
                       .arg(host, QString::number(ports[0]), user, folder.path());
    for (int node = 0; node < Nodes; ++node) {
        // More processors than there are: a scan of the virtual lab sleeps most of the time.
        text += QString(
            "NodeName=node%1 NodeAddr=127.0.0.1 NodeHostname=%2 Port=%3 CPUs=4 RealMemory=8192\n")
                    .arg(QString::number(node), host, QString::number(ports[1 + node]));
    }
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!write(folder.filePath("munge/key"), key, QFile::ReadOwner)
        || !write(folder.filePath("slurm.conf"), text.toLocal8Bit(),
            owner | QFile::ReadGroup | QFile::ReadOther))
        return unavailable("cannot write to " + folder.path());
    return {};
}

core::Result<void> SlurmCluster::startDaemons()
{
    const auto path = [this](const char* name) { return m_folder.filePath(name); };
    const QString configuration = path("slurm.conf");
    if (!startDaemon("munged",
            { "--foreground", "--force", "--num-threads=2", "--socket=" + path("munge/socket"),
                "--key-file=" + path("munge/key"), "--pid-file=" + path("munge/pid"),
                "--log-file=" + path("munge/log"), "--seed-file=" + path("munge/seed") }))
        return unavailable("munged does not start");
    for (int i = 0; i < 100 && !QFile::exists(path("munge/socket")); ++i)
        QThread::msleep(50);
    bool started = startDaemon("slurmctld", { "-D", "-f", configuration });
    for (int node = 0; node < Nodes; ++node) {
        // -N wants a build with several slurmd on one machine, as Debian's is.
        started = startDaemon(
                      "slurmd", { "-D", "-N", QString("node%1").arg(node), "-f", configuration })
            && started;
    }
    if (!started)
        return unavailable("the daemons do not start: " + logs());
    for (int i = 0; i < 150; ++i) {
        const QByteArray idle = answerOf("sinfo", { "--noheader", "--states=idle", "--format=%D" });
        if (idle.trimmed() == QByteArray::number(Nodes))
            return {};
        QThread::msleep(100);
    }
    return unavailable("its nodes do not become ready: " + logs());
}

bool SlurmCluster::startDaemon(const QString& program, const QStringList& arguments)
{
    auto daemon = std::make_unique<QProcess>();
    daemon->setProcessEnvironment(m_environment);
    daemon->setProcessChannelMode(QProcess::MergedChannels);
    daemon->setStandardOutputFile(m_folder.filePath(program + ".output"), QIODevice::Append);
    // They end with the test, however it ends.
    daemon->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    daemon->start(find(program), arguments);
    const bool started = daemon->waitForStarted(5000);
    m_daemons.push_back(std::move(daemon));
    return started;
}

QByteArray SlurmCluster::answerOf(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(find(program), arguments);
    if (!process.waitForFinished(20000) || process.exitCode() != 0)
        return "none";
    return process.readAllStandardOutput();
}

bool SlurmCluster::waitUntilIdle(int milliseconds) const
{
    constexpr int Step = 100;
    for (int waited = 0; waited < milliseconds; waited += Step) {
        if (answerOf("squeue", { "--noheader" }).trimmed().isEmpty())
            return true;
        QThread::msleep(Step);
    }
    return false;
}

QString SlurmCluster::logs() const
{
    QString text;
    for (const char* name : { "munged.output", "slurmctld.log", "node0.log", "node1.log" })
        text += QString("\n%1: ").arg(name)
            + QString::fromLocal8Bit(contents(m_folder.filePath(name)).right(1000));
    return text;
}

} // namespace batchtest
