// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/startreport.h"
#include "core/lab/kernellab.h"
#include "core/net/linkvantage.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>

namespace lab {

using core::ErrorCode;

namespace {

    constexpr int StartTimeoutMs = 20000;
    constexpr std::chrono::seconds EndTimeout(5);

    /// `mptcp-probe lab serve` as a child. Ends when the other end of its channel is closed; the
    /// destructor waits for that, and ends it otherwise.
    class LabServer {
    public:
        LabServer(pid_t pid, int channel)
            : m_pid(pid)
            , m_channel(fcntl(channel, F_DUPFD_CLOEXEC, 0))
        {
        }
        LabServer(const LabServer&) = delete;
        LabServer& operator=(const LabServer&) = delete;
        ~LabServer()
        {
            shutdown(m_channel.get(), SHUT_RDWR);
            const auto deadline = std::chrono::steady_clock::now() + EndTimeout;
            while (waitpid(m_pid, nullptr, WNOHANG) == 0) {
                if (std::chrono::steady_clock::now() > deadline)
                    kill(m_pid, SIGKILL);
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        }

    private:
        pid_t m_pid;
        net::FileDescriptor m_channel;
    };

    core::Result<pid_t> spawnServer(
        const std::string& executable, const std::string& topology, int channel)
    {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, channel, ServedChannel);
        // A group of its own: Ctrl+C at a scan must not take the lab away under it.
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);

        std::vector<std::string> words { executable, "lab", "serve", "--topology", topology };
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        pid_t pid = -1;
        const int error = posix_spawn(
            &pid, executable.c_str(), &actions, &attributes, arguments.data(), environ);
        posix_spawnattr_destroy(&attributes);
        posix_spawn_file_actions_destroy(&actions);
        if (error != 0)
            return core::systemFailure(ErrorCode::NotFound,
                { core::Pattern("lab", "cannot run %1"), { executable } }, error);
        return pid;
    }

    core::Result<void> awaitReady(int channel)
    {
        pollfd watched { channel, POLLIN, 0 };
        if (poll(&watched, 1, StartTimeoutMs) == 0)
            return core::failure(ErrorCode::Timeout,
                core::Pattern("lab", "the kernel lab did not start within 20 s"));
        char message[4096];
        const ssize_t size = recv(channel, message, sizeof message, 0);
        return parseStartReport({ message, std::size_t(std::max<ssize_t>(size, 0)) });
    }

    class KernelLabVantage : public net::Vantage {
    public:
        KernelLabVantage(const std::string& name, std::unique_ptr<LabServer> server,
            net::FileDescriptor channel, const std::vector<core::IpPrefix>& prefixes)
            : m_server(std::move(server))
            , m_link(net::makeLinkVantage(
                  name, std::make_shared<net::PassedSockets>(std::move(channel)), prefixes))
        {
        }

        std::string name() const override { return m_link->name(); }
        std::vector<core::IpPrefix> ownPrefixes() const override { return m_link->ownPrefixes(); }
        core::Result<void> checkRight() override { return m_link->checkRight(); }
        core::Result<std::vector<net::Interface>> interfaces() override
        {
            return m_link->interfaces();
        }
        core::Result<net::PathTable> resolve(
            const std::vector<core::IpRange>& targets, const net::PathOverrides& overrides) override
        {
            return m_link->resolve(targets, overrides);
        }
        core::Result<std::unique_ptr<net::PacketPort>> openPort(
            const net::PathTable& paths, const net::SendChoice& choice) override
        {
            return m_link->openPort(paths, choice);
        }
        core::Result<std::unique_ptr<net::PortHold>> holdPorts(
            std::uint16_t first, std::uint16_t last) override
        {
            return m_link->holdPorts(first, last);
        }
        core::Result<net::FileDescriptor> openSocket(net::SocketKind kind) override
        {
            return m_link->openSocket(kind);
        }

    private:
        std::unique_ptr<LabServer> m_server;
        std::unique_ptr<net::Vantage> m_link;
    };

} // namespace

core::Result<std::unique_ptr<net::Vantage>> makeKernelLabVantage(
    const std::string& probeExecutable, const std::string& topology)
{
    const auto plan = parsePlan(topology);
    if (!plan)
        return tl::unexpected(plan.error());
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return core::systemFailure(
            ErrorCode::Unavailable, core::Pattern("lab", "cannot create a socket pair"), errno);
    net::FileDescriptor ours(ends[0]);
    net::FileDescriptor theirs(ends[1]);
    const auto pid = spawnServer(probeExecutable, topology, theirs.get());
    if (!pid)
        return tl::unexpected(pid.error());
    auto server = std::make_unique<LabServer>(*pid, ours.get());
    theirs.reset();
    auto ready = awaitReady(ours.get());
    if (!ready)
        return tl::unexpected(ready.error());
    const std::string name = topology == StandardTopology ? "lab" : "lab:" + topology;
    return std::make_unique<KernelLabVantage>(
        name, std::move(server), std::move(ours), plan->targetPrefixes());
}

} // namespace lab
