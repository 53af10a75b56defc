// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/checkpointfile.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace scan {

/// Writes checkpoints in a thread of its own, since a disk may take seconds to be sure: rows come
/// in meanwhile. Its functions are for one thread, the one that made it.
class CheckpointKeeper {
public:
    /// `outputs` are synchronised before each checkpoint: it must not be ahead of the results that
    /// it stands for, even when the power fails.
    CheckpointKeeper(CheckpointFile file, std::vector<net::FileDescriptor> outputs);
    ~CheckpointKeeper();

    /// Takes the place of a checkpoint that still waits. What it stands for was handed to the
    /// kernel. The first failure there was.
    core::Result<void> keep(const Checkpoint& checkpoint);
    /// Waits until the last one is on disk. The first failure there was.
    core::Result<void> finish();

private:
    void work();
    core::Result<void> write(const std::string& text);

    CheckpointFile m_file; ///< of the thread, as m_outputs
    std::vector<net::FileDescriptor> m_outputs;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<std::string> m_waiting; ///< under m_mutex, as all below
    bool m_closing = false;
    core::Result<void> m_result;
    std::thread m_thread;
};

} // namespace scan
