// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>
#include <vector>

class QProcess;

namespace batchtest {

/// A Slurm cluster of this machine's own: munged, slurmctld and two slurmd, from the distribution's
/// packages, with configuration, key and state in a temporary folder, on the loopback interface.
/// They are this object's children and end with it.
class SlurmCluster {
public:
    /// Ready for jobs when it returns, after some seconds. The error says what is missing.
    static core::Result<std::unique_ptr<SlurmCluster>> start();
    ~SlurmCluster();

    /// For sbatch, squeue and scontrol.
    const QProcessEnvironment& environment() const { return m_environment; }
    QString folder() const { return m_folder.path(); }
    /// Waits until no job is queued or runs.
    bool waitUntilIdle(int milliseconds) const;
    /// The end of what each daemon wrote.
    QString logs() const;

private:
    SlurmCluster();
    core::Result<void> writeConfiguration();
    core::Result<void> startDaemons();
    bool startDaemon(const QString& program, const QStringList& arguments);
    QByteArray answerOf(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_daemons; ///< as they were started
};

} // namespace batchtest
