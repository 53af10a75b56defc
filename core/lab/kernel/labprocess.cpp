// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/labprocess.h"

#include "core/lab/kernel/kernelnetwork.h"
#include "core/lab/kernel/labisolation.h"
#include "core/lab/kernel/startreport.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace lab {

using core::ErrorCode;

namespace {

    constexpr int GraceMs = 5000;

    struct Pipe {
        net::FileDescriptor reader;
        net::FileDescriptor writer;
    };
    std::optional<Pipe> makePipe()
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            return std::nullopt;
        return Pipe { net::FileDescriptor(ends[0]), net::FileDescriptor(ends[1]) };
    }

    /// Ties the calling process to the life of its parent, whose end of `lifeline` closes with it.
    bool dieWithParent(int lifeline)
    {
        if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0)
            return false;
        // The parent may have died before the line above.
        pollfd watched { lifeline, POLLIN, 0 };
        return poll(&watched, 1, 0) == 0;
    }

    core::Result<std::unique_ptr<KernelNetwork>> buildInChild(
        const LabPlan& plan, LabJob& job, const IsolatedFork& fork, int lifeline)
    {
        auto settled = settleIsolated(fork);
        if (!settled)
            return tl::unexpected(settled.error());
        // Only now: gaining rights in a user namespace clears the setting.
        if (!dieWithParent(lifeline))
            return core::failure(ErrorCode::Unavailable, "the process that wanted a lab is gone");
        auto network = KernelNetwork::build(plan);
        if (!network)
            return network;
        auto begun = job.begin();
        if (!begun)
            return tl::unexpected(begun.error());
        return network;
    }

    /// For the connections that the lab's listeners keep. The job's command began before, with the
    /// limit that it expects.
    void raiseDescriptorLimit()
    {
        constexpr rlim_t wanted = 8192;
        rlimit limit {};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = std::max(limit.rlim_cur, std::min(wanted, limit.rlim_max));
        setrlimit(RLIMIT_NOFILE, &limit);
    }

    /// The life of the lab's first process. It ends without unwinding: the kernel takes every
    /// process and namespace of the lab with it.
    [[noreturn]] void runChild(
        const LabPlan& plan, LabJob& job, const IsolatedFork& fork, Pipe lifeline, Pipe reports)
    {
        lifeline.writer.reset();
        const auto network = buildInChild(plan, job, fork, lifeline.reader.get());
        const core::Result<void> outcome
            = network ? core::Result<void>() : tl::unexpected(network.error());
        const std::string report = startReport(outcome);
        // Without a reader there is nobody to tell.
        [[maybe_unused]] const ssize_t written
            = write(reports.writer.get(), report.data(), report.size());
        reports.writer.reset();
        raiseDescriptorLimit();
        _exit(network ? job.finish() : 1);
    }

} // namespace

core::Result<LabProcess> LabProcess::start(const LabPlan& plan, LabJob& job)
{
    auto lifeline = makePipe();
    auto reports = makePipe();
    if (!lifeline || !reports)
        return core::systemFailure(ErrorCode::Unavailable, "cannot create a pipe", errno);
    auto fork = forkIsolated();
    if (!fork)
        return tl::unexpected(fork.error());
    if (fork->pid == 0)
        runChild(plan, job, *fork, std::move(*lifeline), std::move(*reports));

    LabProcess process(fork->pid, std::move(fork->handle), std::move(lifeline->writer));
    reports->writer.reset();
    auto started = readStartReport(reports->reader.get());
    if (!started)
        return tl::unexpected(started.error());
    return process;
}

LabProcess::LabProcess(pid_t pid, net::FileDescriptor handle, net::FileDescriptor lifeline)
    : m_pid(pid)
    , m_handle(std::move(handle))
    , m_lifeline(std::move(lifeline))
{
}

LabProcess::LabProcess(LabProcess&& other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_handle(std::move(other.m_handle))
    , m_lifeline(std::move(other.m_lifeline))
{
}

LabProcess::~LabProcess()
{
    if (m_pid < 0)
        return;
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

int LabProcess::wait(int ending)
{
    pollfd watched[] = { { m_handle.get(), POLLIN, 0 }, { ending, POLLIN, 0 } };
    int timeoutMs = -1;
    while (watched[0].revents == 0) {
        if (poll(watched, std::size(watched), timeoutMs) == 0)
            kill(m_pid, SIGKILL);
        signalfd_siginfo received {};
        if ((watched[1].revents & POLLIN) == 0
            || read(ending, &received, sizeof received) != sizeof received)
            continue;
        watched[1].revents = 0;
        if (cameFromTerminal(received.ssi_code))
            continue;
        kill(m_pid, int(received.ssi_signo));
        timeoutMs = GraceMs;
    }
    int status = 0;
    waitpid(m_pid, &status, 0);
    m_pid = -1;
    return exitStatus(status);
}

} // namespace lab
