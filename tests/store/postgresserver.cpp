// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <libpq-fe.h>

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <cstdio>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace storetest {

namespace {

    constexpr int Seconds = 1000;
    constexpr const char* User = "workbench";

    /// The newest of those installed; empty without any.
    QString programFolder()
    {
        QString newest;
        int newestVersion = 0;
        const QDir all("/usr/lib/postgresql");
        for (const QString& version : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString folder = all.filePath(version + "/bin");
            if (version.toInt() > newestVersion && QFile::exists(folder + "/initdb")) {
                newestVersion = version.toInt();
                newest = folder;
            }
        }
        return newest;
    }

    const passwd* unprivilegedUser()
    {
        const passwd* user = ::getpwnam("postgres");
        return user ? user : ::getpwnam("nobody");
    }

    /// As another user when this one is root; ends when this process does.
    void prepare(QProcess& process, const QString& folder)
    {
        uid_t uid = ::getuid();
        gid_t gid = ::getgid();
        if (uid == 0) {
            if (const passwd* user = unprivilegedUser()) {
                uid = user->pw_uid;
                gid = user->pw_gid;
            }
        }
        process.setWorkingDirectory(folder);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice());
        process.setChildProcessModifier([uid, gid] {
            if (::getuid() == 0
                && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
                ::_exit(127);
            ::prctl(PR_SET_PDEATHSIG, SIGINT); // after setuid(), which takes it back
        });
    }

    std::string urlOf(const QTemporaryDir& folder, const std::string& database)
    {
        return std::string("postgresql://") + User + "@/" + database
            + "?host=" + folder.path().toStdString();
    }

    bool answers(const std::string& url, QProcess& process)
    {
        for (int i = 0; i < 600 && process.state() != QProcess::NotRunning; ++i) {
            if (PQping(url.c_str()) == PQPING_OK)
                return true;
            process.waitForFinished(50);
        }
        return false;
    }

    tl::unexpected<core::Error> unavailable(const QString& why)
    {
        return core::failure(
            core::ErrorCode::Unavailable, "no PostgreSQL server here: " + why.toStdString());
    }

} // namespace

PostgresServer::PostgresServer()
    // A socket's name has 107 characters at most, so this is not below TMPDIR.
    : m_folder(std::make_unique<QTemporaryDir>("/tmp/mptcp-workbench-postgres-XXXXXX"))
    , m_process(std::make_unique<QProcess>())
{
}

core::Result<std::unique_ptr<PostgresServer>> PostgresServer::start()
{
    const QString programs = programFolder();
    if (programs.isEmpty())
        return unavailable("Debian's package postgresql is not installed");
    auto server = std::unique_ptr<PostgresServer>(new PostgresServer);
    const QString folder = server->m_folder->path();
    if (::getuid() == 0) {
        const passwd* user = unprivilegedUser();
        if (!user || ::chown(folder.toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return unavailable("there is no user postgres or nobody to run it as");
    }
    QProcess init;
    prepare(init, folder);
    init.start(programs + "/initdb",
        { "--pgdata=" + folder + "/data", "--auth=trust", QString("--username=") + User,
            "--encoding=UTF8", "--locale=C", "--no-sync" });
    if (!init.waitForFinished(120 * Seconds) || init.exitCode() != 0)
        return unavailable("initdb failed: " + QString::fromLocal8Bit(init.readAll()));
    QProcess& process = *server->m_process;
    prepare(process, folder);
    process.start(programs + "/postgres",
        { "-D", folder + "/data", "-k", folder, "-c", "listen_addresses=", "-c", "fsync=off", "-c",
            "full_page_writes=off", "-c", "shared_buffers=64MB", "-c", "max_wal_size=1GB", "-c",
            "logging_collector=off" });
    if (!process.waitForStarted(30 * Seconds)
        || !answers(urlOf(*server->m_folder, "postgres"), process))
        return unavailable("it did not start: " + QString::fromLocal8Bit(process.readAll()));
    return server;
}

PostgresServer::~PostgresServer() { stop(); }

void PostgresServer::stop()
{
    const qint64 pid = m_process->processId();
    if (pid <= 0)
        return;
    ::kill(pid_t(pid), SIGINT); // "fast": it ends its sessions
    if (!m_process->waitForFinished(30 * Seconds))
        m_process->kill();
}

std::string PostgresServer::newDatabase()
{
    const std::string name = "store" + std::to_string(++m_databases);
    PGconn* connection = PQconnectdb(urlOf(*m_folder, "postgres").c_str());
    PGresult* result
        = PQexec(connection, ("CREATE DATABASE " + name + " TEMPLATE template0").c_str());
    const bool made = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!made)
        std::fprintf(stderr, "%s", PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
    return made ? urlOf(*m_folder, name) : std::string();
}

} // namespace storetest
