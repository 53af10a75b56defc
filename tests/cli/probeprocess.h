// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QtTest>

#include <csignal>

/// mptcp-probe as its users run it: a process with arguments, two streams and an exit status.
namespace probe {

inline QString executable() { return QStringLiteral(TEST_BIN_DIR "/mptcp-probe"); }

struct Outcome {
    int status = -1; ///< -1 when it crashed or did not end
    QByteArray output;
    QByteArray errors;

    /// The lines of the output, without the last line's end.
    QByteArrayList lines() const
    {
        return output.isEmpty() ? QByteArrayList() : output.chopped(1).split('\n');
    }
};

inline Outcome outcomeOf(QProcess& process)
{
    Outcome outcome;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(60000);
    if (ended && process.exitStatus() == QProcess::NormalExit)
        outcome.status = process.exitCode();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

/// False when the process has ended; a process id of 0 would mean the whole group of the test.
inline bool sendSignal(const QProcess& process, int signal)
{
    const auto pid = pid_t(process.processId());
    return pid > 0 && ::kill(pid, signal) == 0;
}

inline Outcome run(const QStringList& arguments)
{
    QProcess process;
    process.start(executable(), arguments);
    process.closeWriteChannel();
    return outcomeOf(process);
}

/// A scan of the virtual lab, as fast as it goes.
inline QStringList virtualScan(const QStringList& more)
{
    return QStringList { "scan", "--vantage", "virtual", "-r", "0", "-c", "0.5" } + more;
}

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString write(const QTemporaryDir& directory, const QString& name, const QByteArray& text)
{
    QFile file(directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

} // namespace probe
