// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/probeprocess.h"
#include "tests/system/ordinaryuser.h"

#include <sys/stat.h>
#include <sys/statvfs.h>

namespace tests {

/// What mptcp-nethelper lacks in a folder.
enum class HelperState {
    Ready, ///< root:HelperGroup, 0750, cap_net_raw=p
    Missing,
    WithoutCapability, ///< anybody may run it
};

/// A copy of mptcp-probe, and of mptcp-nethelper as an installation sets it up, in a folder that
/// every user may read.
class InstalledProbe {
public:
    explicit InstalledProbe(HelperState state, const QString& folder = {})
    {
        const QString place = folder.isEmpty() ? m_folder.path() : folder;
        chmod(qPrintable(place), 0755);
        m_probe = place + "/mptcp-probe";
        m_helper = place + "/mptcp-nethelper";
        if (!QFile::copy(probe::executable(), m_probe))
            qFatal("cannot copy mptcp-probe to %s", qPrintable(m_probe));
        chmod(qPrintable(m_probe), 0755);
        if (state == HelperState::Missing)
            return;
        if (!QFile::copy(QStringLiteral(TEST_BIN_DIR "/mptcp-nethelper"), m_helper))
            qFatal("cannot copy mptcp-nethelper to %s", qPrintable(m_helper));
        const bool ready = state == HelperState::Ready;
        if (chown(qPrintable(m_helper), 0, HelperGroup) != 0
            || chmod(qPrintable(m_helper), ready ? 0750 : 0755) != 0)
            qFatal("cannot give mptcp-nethelper to its group");
        if (ready && !run("setcap", { "cap_net_raw=p", m_helper }))
            qFatal("cannot set a file capability");
    }

    const QString& probe() const { return m_probe; }
    const QString& helper() const { return m_helper; }

    static bool run(const QString& program, const QStringList& arguments)
    {
        // Not everybody's PATH has the system's tools.
        const QString path
            = QStandardPaths::findExecutable(program, { "/usr/sbin", "/sbin", "/usr/bin", "/bin" });
        return !path.isEmpty() && QProcess::execute(path, arguments) == 0;
    }

private:
    QTemporaryDir m_folder;
    QString m_probe;
    QString m_helper;
};

/// Empty, or why no file capability can be tried here.
inline QString capabilityObstacle()
{
    if (geteuid() != 0)
        return "ONLY ROOT CAN SET FILE CAPABILITIES: run this test as root";
    struct statvfs system { };
    if (statvfs(qPrintable(QDir::tempPath()), &system) != 0 || (system.f_flag & ST_NOSUID) != 0)
        return "FILE CAPABILITIES DO NOT COUNT IN " + QDir::tempPath() + ": it is mounted nosuid";
    QTemporaryFile file;
    if (!file.open() || !InstalledProbe::run("setcap", { "cap_net_raw=p", file.fileName() }))
        return "NO FILE CAPABILITIES ON THIS FILE SYSTEM, or no setcap (libcap2-bin)";
    return {};
}

} // namespace tests
