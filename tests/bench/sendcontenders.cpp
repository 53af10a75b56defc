// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendcontenders.h"

#include "bareloops.h"
#include "sendlink.h"

#include "core/net/linkvantage.h"
#include "core/scan/probetemplate.h"
#include "core/scan/scanengine.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>

#include <array>
#include <atomic>
#include <csignal>
#include <mutex>
#include <thread>

namespace bench {

namespace {

    using BareLoop = core::Result<void> (*)(
        const std::vector<std::uint8_t>&, const char*, std::uint32_t, std::stop_token);

    class BareLoops : public Running {
    public:
        BareLoops(BareLoop loop, const std::vector<std::uint8_t>& frame, std::uint32_t threads)
        {
            for (std::uint32_t i = 0; i < threads; ++i) {
                m_threads.emplace_back([this, loop, &frame, i](const std::stop_token& stop) {
                    if (const auto done = loop(frame, SendLink::Near, i, stop); !done) {
                        const std::lock_guard guard(m_lock);
                        m_error = done.error();
                    }
                });
            }
        }
        std::optional<core::Error> error() const override
        {
            const std::lock_guard guard(m_lock);
            return m_error;
        }

    private:
        mutable std::mutex m_lock;
        std::optional<core::Error> m_error;
        std::vector<std::jthread> m_threads;
    };

    class Scan : public Running {
    public:
        static core::Result<std::unique_ptr<Running>> start(
            net::SendPath path, std::uint32_t threads)
        {
            auto vantage = net::makeLinkVantage("host", std::make_shared<net::OwnSockets>());
            const auto plan = scan::planScan(floodRequest(path, threads), {}, scan::resolveHost);
            if (!plan)
                return tl::unexpected(plan.error());
            auto paths = vantage->resolve(plan->space.ranges(), plan->pathOverrides);
            if (!paths)
                return tl::unexpected(paths.error());
            auto port = vantage->openPort(*paths, plan->sendChoice());
            if (!port)
                return tl::unexpected(port.error());
            auto scan = std::make_unique<Scan>();
            scan->m_engine = std::make_unique<scan::ScanEngine>(*plan, *paths, *std::move(port));
            if (auto started = scan->m_engine->start(); !started)
                return tl::unexpected(started.error());
            return scan;
        }
        ~Scan() override { m_engine->stop(); }
        std::optional<core::Error> error() const override { return m_engine->error(); }

    private:
        std::unique_ptr<scan::ScanEngine> m_engine;
    };

    class Zmap : public Running {
    public:
        explicit Zmap(std::uint32_t threads)
        {
            const std::string gateway = wire::macToString(SendLink::FarMac);
            const std::string count = std::to_string(threads);
            const std::array<const char*, 20> words { "zmap", "-G", gateway.c_str(), "-S",
                SendLink::Source, "-i", SendLink::Near, "-r", "20000000", "-b", "/dev/null", "-p",
                "80", "-C", "/dev/null", "-c", "1", "-T", count.c_str(), nullptr };
            m_process = fork();
            if (m_process != 0)
                return;
            const int nowhere = open("/dev/null", O_RDWR);
            for (const int descriptor : { 0, 1, 2 })
                dup2(nowhere, descriptor);
            execvp("zmap", const_cast<char* const*>(words.data()));
            _exit(127);
        }
        ~Zmap() override
        {
            if (m_process <= 0)
                return;
            kill(m_process, SIGKILL);
            waitpid(m_process, nullptr, 0);
        }
        std::optional<core::Error> error() const override
        {
            if (m_process > 0 && waitpid(m_process, nullptr, WNOHANG) == 0)
                return std::nullopt;
            m_process = -1;
            return core::Error { core::ErrorCode::Unavailable, "zmap ended too early" };
        }

    private:
        mutable pid_t m_process = -1;
    };

    bool hasZmap() { return std::system("command -v zmap >/dev/null 2>&1") == 0; }

} // namespace

scan::ScanRequest floodRequest(net::SendPath path, std::uint32_t threads)
{
    scan::ScanRequest request;
    request.targets = { "0.0.0.0/0" };
    request.wholeInternet = true; // of the namespaces, where nothing but the far end is
    request.rate = 0;
    request.senderThreads = threads;
    request.sendPath = path;
    request.interfaceName = SendLink::Near;
    request.sourceIps = { SendLink::Source };
    request.gatewayMac = wire::macToString(SendLink::FarMac);
    request.cooldownSeconds = 0;
    return request;
}

core::Result<std::vector<std::uint8_t>> probeFrame()
{
    const net::Path path { *core::IpAddress::parse(SendLink::Source), SendLink::NearMac,
        SendLink::FarMac, std::nullopt };
    const scan::ProbeTemplate probe(
        path, wire::LinkType::Ethernet, scan::Pass::V1, scan::ProbeOptions::Mss, 64);
    std::array<std::uint8_t, 256> room {};
    net::FrameSlot slot { room.data(), std::uint32_t(room.size()), 0 };
    const scan::ProbeIdentifier identifier({ 1, 2 }, { 40000, 50000 });
    const auto target = core::IpAddress::v4(0x0a000001);
    probe.write(slot, target, 80, identifier.identify(target, 80, scan::Pass::V1), 0);
    return std::vector(room.begin(), room.begin() + slot.length);
}

std::vector<Contender> sendContenders(const std::vector<std::uint8_t>& frame)
{
    std::vector<Contender> all;
    for (const std::uint32_t threads : { 1U, 2U }) {
        const auto bare = [&frame, threads](BareLoop loop) {
            return [&frame, threads, loop]() -> core::Result<std::unique_ptr<Running>> {
                return std::make_unique<BareLoops>(loop, frame, threads);
            };
        };
        const auto ours = [threads](net::SendPath path) {
            return [threads, path] { return Scan::start(path, threads); };
        };
        all.push_back({ "bare packet", threads, bare(sendBarePackets) });
        all.push_back({ "scan packet", threads, ours(net::SendPath::Packet) });
        all.push_back({ "bare xdp", threads, bare(sendBareXdp) });
        all.push_back({ "scan xdp", threads, ours(net::SendPath::Xdp) });
        if (hasZmap()) {
            all.push_back({ "zmap", threads, [threads]() -> core::Result<std::unique_ptr<Running>> {
                               return std::make_unique<Zmap>(threads);
                           } });
        }
    }
    return all;
}

} // namespace bench
