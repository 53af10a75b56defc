// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/kernel/labjob.h"
#include "core/lab/labplan.h"
#include "core/net/filedescriptor.h"

namespace lab {

/// A kernel lab in its own PID, mount and network namespaces, seen from the process that wants it.
/// The lab's first process dies with the thread that started it, and with that all of the lab, so
/// nothing is left behind even after SIGKILL.
class LabProcess {
public:
    /// Builds the lab of that plan and begins the job there. Unavailable where namespaces are not
    /// allowed, and with what the network or the job says. To be called before the process has
    /// other threads: the child goes on without exec.
    static core::Result<LabProcess> start(const LabPlan& plan, LabJob& job);
    LabProcess(LabProcess&& other) noexcept;
    LabProcess& operator=(LabProcess&&) = delete;
    ~LabProcess(); ///< takes down what still runs

    /// Waits for the job's end and returns its exit status. A signal that `ending` (a signalfd)
    /// reports is passed on, and 5 s later the lab is taken down.
    int wait(int ending);

private:
    LabProcess(pid_t pid, net::FileDescriptor handle, net::FileDescriptor lifeline);

    pid_t m_pid = -1;
    net::FileDescriptor m_handle; ///< pidfd: readable when the first process has ended
    net::FileDescriptor m_lifeline; ///< its other end tells the child that this process lives
};

} // namespace lab
