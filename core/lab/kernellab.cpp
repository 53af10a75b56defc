// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernellab.h"

#include "core/lab/kernel/ipscript.h"
#include "core/lab/kernel/labprocess.h"
#include "core/lab/kernel/startreport.h"

#include <net/if.h>
#include <sys/signalfd.h>
#include <sys/socket.h>

#include <cstdlib>

namespace lab {

namespace {

    /// Tells what runs inside a lab of which plan it is.
    constexpr const char* PlanVariable = "MPTCP_WORKBENCH_LAB";

    /// Keeps the signals that end a process from ending this one while a lab runs, and offers them
    /// as a descriptor. SIGCHLD only for the lab's first process, which inherits the mask.
    class EndingSignals {
    public:
        EndingSignals()
        {
            sigset_t ending;
            sigemptyset(&ending);
            for (const int signal : { SIGINT, SIGTERM, SIGHUP })
                sigaddset(&ending, signal);
            m_descriptor = net::FileDescriptor(signalfd(-1, &ending, SFD_CLOEXEC));
            sigaddset(&ending, SIGCHLD);
            pthread_sigmask(SIG_BLOCK, &ending, &m_previous);
        }
        EndingSignals(const EndingSignals&) = delete;
        EndingSignals& operator=(const EndingSignals&) = delete;
        ~EndingSignals() { pthread_sigmask(SIG_SETMASK, &m_previous, nullptr); }

        const sigset_t& previousMask() const { return m_previous; }
        int descriptor() const { return m_descriptor.get(); }

    private:
        sigset_t m_previous {};
        net::FileDescriptor m_descriptor;
    };

} // namespace

bool insideKernelLab() { return if_nametoindex(ScannerInterface) != 0; }

std::vector<core::IpPrefix> prefixesInside()
{
    const char* text = std::getenv(PlanVariable);
    const auto plan = parsePlan(text ? text : "");
    return plan ? plan->targetPrefixes() : std::vector<core::IpPrefix>();
}

core::Result<int> runInKernelLab(
    const std::string& topology, const std::vector<std::string>& command)
{
    if (command.empty()) {
        return core::failure(core::ErrorCode::InvalidInput,
            "no command for the lab; write it after --, as in: mptcp-probe lab exec -- sh");
    }
    const auto plan = parsePlan(topology);
    if (!plan)
        return tl::unexpected(plan.error());
    const EndingSignals signals;
    CommandJob job(command, std::string(PlanVariable) + "=" + topology, signals.previousMask());
    auto process = LabProcess::start(*plan, job);
    if (!process)
        return tl::unexpected(process.error());
    return process->wait(signals.descriptor());
}

int serveKernelLab(const std::string& topology, int channel)
{
    const EndingSignals signals;
    ServeJob job(channel);
    const auto plan = parsePlan(topology);
    auto process = plan ? LabProcess::start(*plan, job) : tl::unexpected(plan.error());

    const core::Result<void> outcome
        = process ? core::Result<void>() : tl::unexpected(process.error());
    const std::string report = startReport(outcome);
    const bool told
        = send(channel, report.data(), report.size(), MSG_NOSIGNAL) == ssize_t(report.size());
    if (!process || !told)
        return 1;
    return process->wait(signals.descriptor());
}

} // namespace lab
