// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresserver.h"

#include <libpq-fe.h>

#include <QDir>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <optional>
#include <vector>

#include <fcntl.h>
#include <pwd.h>
#include <spawn.h>
#include <sys/wait.h>
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

    QString logOf(const QString& folder)
    {
        QFile file(folder + "/log");
        return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
    }

    /// As another user when this one is root; ends when this process does. What it says goes to a
    /// file. Its process id, or 0. No QProcess: it forks, which the thread sanitizer does not bear.
    pid_t startProgram(const QString& folder, const QStringList& command)
    {
        QStringList all { "setpriv", "--pdeathsig", "INT" };
        const passwd* user = ::getuid() == 0 ? unprivilegedUser() : nullptr;
        if (user) {
            all << "--reuid" << QString::number(user->pw_uid) << "--regid"
                << QString::number(user->pw_gid) << "--clear-groups";
        }
        all << command;
        std::vector<QByteArray> words;
        std::vector<char*> arguments;
        for (const QString& word : all)
            words.push_back(word.toLocal8Bit());
        for (QByteArray& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        const QByteArray log = (folder + "/log").toLocal8Bit();
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(
            &actions, STDOUT_FILENO, log.constData(), O_WRONLY | O_CREAT | O_APPEND, 0644);
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
        // It would look for its own files in the current folder, which may be closed to that user.
        posix_spawn_file_actions_addchdir_np(&actions, folder.toLocal8Bit().constData());
        pid_t pid = 0;
        const int failed
            = ::posix_spawnp(&pid, "setpriv", &actions, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        return failed ? 0 : pid;
    }

    /// Its exit status once it has ended; empty when it still runs after that time.
    std::optional<int> exitStatus(pid_t pid, int milliseconds)
    {
        constexpr int Step = 10;
        for (int waited = 0;; waited += Step) {
            int status = 0;
            if (::waitpid(pid, &status, WNOHANG) != 0)
                return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
            if (waited >= milliseconds)
                return std::nullopt;
            QThread::msleep(Step);
        }
    }

    tl::unexpected<core::Error> unavailable(const QString& why)
    {
        return core::failure(
            core::ErrorCode::Unavailable, "no PostgreSQL server here: " + why.toStdString());
    }

} // namespace

PostgresServer::PostgresServer(Settings settings)
    : m_settings(std::move(settings))
    , m_folder(std::make_unique<QTemporaryDir>(
          QString::fromStdString(m_settings.folder) + "/mptcp-workbench-postgres-XXXXXX"))
{
}

core::Result<std::unique_ptr<PostgresServer>> PostgresServer::start(const Settings& settings)
{
    const QString programs = programFolder();
    if (programs.isEmpty())
        return unavailable("Debian's package postgresql is not installed");
    auto server = std::unique_ptr<PostgresServer>(new PostgresServer(settings));
    const QString folder = server->m_folder->path();
    if (::getuid() == 0) {
        const passwd* user = unprivilegedUser();
        if (!user || ::chown(folder.toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
            return unavailable("there is no user postgres or nobody to run it as");
    }
    const pid_t init = startProgram(folder,
        { programs + "/initdb", "--pgdata=" + folder + "/data", "--auth=trust",
            QString("--username=") + User, "--encoding=UTF8", "--locale=C", "--no-sync" });
    if (init <= 0 || exitStatus(init, 120 * Seconds) != 0)
        return unavailable("initdb failed: " + logOf(folder));
    if (const auto runs = server->run(); !runs)
        return tl::unexpected(runs.error());
    return server;
}

core::Result<void> PostgresServer::run()
{
    const QString folder = m_folder->path();
    QStringList command { programFolder() + "/postgres", "-D", folder + "/data", "-k", folder, "-c",
        "listen_addresses=", "-c", "logging_collector=off" };
    for (const std::string& setting : m_settings.configuration)
        command << "-c" << QString::fromStdString(setting);
    m_pid = startProgram(folder, command);
    const std::string url = urlOf("postgres");
    for (int i = 0; i < 600 && m_pid > 0; ++i) {
        if (PQping(url.c_str()) == PQPING_OK)
            return {};
        if (exitStatus(m_pid, 50))
            m_pid = 0;
    }
    return unavailable("it did not start: " + logOf(folder));
}

core::Result<void> PostgresServer::startAgain()
{
    stop();
    return run();
}

std::string PostgresServer::urlOf(const std::string& database) const
{
    return std::string("postgresql://") + User + "@/" + database
        + "?host=" + m_folder->path().toStdString();
}

std::string PostgresServer::asUser(const std::string& url, const std::string& user)
{
    std::string other = url;
    return other.replace(other.find(User), std::strlen(User), user);
}

PostgresServer::~PostgresServer() { stop(); }

void PostgresServer::stop()
{
    if (m_pid <= 0)
        return;
    ::kill(m_pid, SIGINT); // "fast": it ends its sessions
    if (!exitStatus(m_pid, 30 * Seconds)) {
        ::kill(m_pid, SIGKILL);
        exitStatus(m_pid, 30 * Seconds);
    }
    m_pid = 0;
}

std::string PostgresServer::newDatabase()
{
    const std::string name = "store" + std::to_string(++m_databases);
    PGconn* connection = PQconnectdb(urlOf("postgres").c_str());
    PGresult* result
        = PQexec(connection, ("CREATE DATABASE " + name + " TEMPLATE template0").c_str());
    const bool made = PQresultStatus(result) == PGRES_COMMAND_OK;
    if (!made)
        std::fprintf(stderr, "%s", PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
    return made ? urlOf(name) : std::string();
}

} // namespace storetest
