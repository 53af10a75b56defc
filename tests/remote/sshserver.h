// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/probeprocess.h"

#include <QTcpServer>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tests {

/// An sshd of the test's own on a high port of the loopback interface, with keys made for it, and
/// an ssh that knows it under the names a, b and c; `closed` is a port where nobody listens.
/// Whoever runs the test logs in with the test's key: no user's files are read or written.
class SshServer {
public:
    /// Why it cannot run here; empty when it runs.
    QString start()
    {
        if (!QFile::exists(m_sshd) || QStandardPaths::findExecutable("ssh").isEmpty())
            return "NO OpenSSH HERE; sudo apt install openssh-server openssh-client";
        // It is where sshd keeps nothing, but insists on.
        if (geteuid() == 0)
            mkdir("/run/sshd", 0755);
        for (const char* key : { "host_key", "user_key" }) {
            if (!runs("ssh-keygen", { "-q", "-t", "ed25519", "-N", "", "-f", path(key) }))
                return "ssh-keygen CANNOT MAKE KEYS";
        }
        const quint16 port = freePort();
        QFile::copy(path("user_key.pub"), path("authorized_keys"));
        writeText("sshd_config",
            "Port " + QByteArray::number(port) + "\nListenAddress 127.0.0.1\nHostKey "
                + bytes("host_key") + "\nAuthorizedKeysFile " + bytes("authorized_keys")
                + "\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
                  "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"
                  "PidFile none\nUseDNS no\nLogLevel ERROR\nMaxStartups 100\n");
        const QByteArray hostKey = probe::contents(path("host_key.pub"));
        writeText("known_hosts", "[127.0.0.1]:" + QByteArray::number(port) + " " + hostKey);
        const passwd* const me = getpwuid(geteuid());
        const QByteArray common = "  HostName 127.0.0.1\n  User "
            + QByteArray(me ? me->pw_name : "") + "\n  IdentityFile " + bytes("user_key")
            + "\n  IdentitiesOnly yes\n  UserKnownHostsFile " + bytes("known_hosts")
            + "\n  StrictHostKeyChecking yes\n  IdentityAgent none\n";
        writeText("ssh_config",
            "Host a b c\n  Port " + QByteArray::number(port) + "\n" + common
                + "Host closed\n  Port " + QByteArray::number(freePort()) + "\n" + common
                + "Host stranger\n  Port " + QByteArray::number(port) + "\n"
                + QByteArray(common).replace("user_key", "host_key"));
        writeText("ssh", "#!/bin/sh\nexec ssh -F " + bytes("ssh_config") + " \"$@\"\n");
        chmod(qPrintable(path("ssh")), 0755);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(m_sshd, { "-D", "-e", "-f", path("sshd_config") });
        for (int i = 0; i < 100; ++i) {
            if (m_server.waitForFinished(50))
                return "sshd DOES NOT RUN HERE: " + m_server.readAll();
            if (runs(path("ssh"), { "-o", "BatchMode=yes", "a", "true" }))
                return {};
        }
        return "NOBODY CAN LOG IN BY ssh HERE: " + m_server.readAll();
    }
    ~SshServer()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    /// The ssh that knows the server.
    QString program() const { return path("ssh"); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList options() const
    {
        return { "--ssh-program", program(), "--remote-program", probe::executable() };
    }

    /// The processes of this server that serve a connection, each by its id.
    QList<qint64> sessions() const { return childrenOf(m_server.processId()); }
    /// All processes below `parent`, found by walking down from it.
    static QList<qint64> below(qint64 parent)
    {
        QList<qint64> all = childrenOf(parent);
        for (qsizetype i = 0; i < all.size(); ++i)
            all += childrenOf(all[i]);
        return all;
    }

    void writeText(const QString& name, const QByteArray& text)
    {
        probe::write(m_folder, name, text);
    }

    static quint16 freePort()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no free port");
        return server.serverPort();
    }

private:
    QByteArray bytes(const QString& name) const { return path(name).toUtf8(); }
    static bool runs(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.closeWriteChannel();
        return process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    static QList<qint64> childrenOf(qint64 parent)
    {
        QList<qint64> children;
        for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
            bool isProcess = false;
            const qint64 id = entry.toLongLong(&isProcess);
            if (!isProcess)
                continue;
            const QByteArray stat = probe::contents("/proc/" + entry + "/stat");
            // Behind the name in parentheses: state, parent.
            const QByteArrayList words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
            if (words.size() > 1 && words[1].toLongLong() == parent && words[0] != "Z")
                children.append(id);
        }
        return children;
    }

    const QString m_sshd = "/usr/sbin/sshd";
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace tests
