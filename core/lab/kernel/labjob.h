// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <csignal>
#include <string>
#include <sys/types.h>
#include <vector>

namespace lab {

/// What the first process of a lab does once the network stands: begin() in its scanner's
/// namespace, then finish() until the lab is to end. SIGINT, SIGTERM, SIGHUP and SIGCHLD are
/// blocked there; the lab's owner sends the first three when the lab is to end early. Lives
/// in that process's first thread.
class LabJob {
public:
    virtual ~LabJob() = default;
    /// NotFound or Unavailable when it cannot begin; the lab is then taken down.
    virtual core::Result<void> begin() = 0;
    virtual int finish() = 0; ///< the exit status
};

/// Runs a command and ends with it.
class CommandJob : public LabJob {
public:
    /// `setting` is an environment variable for the command, "NAME=VALUE". `mask` is its signal
    /// mask: the one before the lab blocked anything.
    CommandJob(std::vector<std::string> command, std::string setting, const sigset_t& mask);
    core::Result<void> begin() override;
    int finish() override;

private:
    std::vector<std::string> m_command;
    std::string m_setting;
    sigset_t m_mask;
    pid_t m_pid = -1;
};

/// Passes sockets until the other end of the channel is closed.
class ServeJob : public LabJob {
public:
    explicit ServeJob(int channel)
        : m_channel(channel)
    {
    }
    core::Result<void> begin() override { return {}; }
    int finish() override;

private:
    int m_channel;
};

/// A signal that the terminal sent went to its whole foreground group, the command included:
/// only those that came to one process alone are passed on.
inline bool cameFromTerminal(int signalCode) { return signalCode == SI_KERNEL; }

/// The exit status for a status of waitpid(): a signal counts as 128 and its number, as in shells.
int exitStatus(int waitStatus);

} // namespace lab
