// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "generation.h"

#include "core/scan/probesender.h"

#include <array>
#include <ctime>

namespace bench {

namespace {

    constexpr std::size_t SlotBytes = 256;

    double threadSeconds()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    }

    /// Takes every frame, and asks for an end when the thread has run long enough.
    class Nowhere : public net::FrameSender {
    public:
        Nowhere(std::size_t batch, double seconds, std::stop_source stop)
            : m_buffer(batch * SlotBytes)
            , m_slots(batch)
            , m_stop(std::move(stop))
            , m_end(threadSeconds() + seconds)
        {
            for (std::size_t i = 0; i < batch; ++i)
                m_slots[i] = { m_buffer.data() + i * SlotBytes, SlotBytes, 0 };
        }
        std::span<net::FrameSlot> batch() override { return m_slots; }
        core::Result<net::SendOutcome> send(std::size_t count) override
        {
            constexpr std::uint32_t CallsBetweenLooks = 4096;
            if (++m_calls % CallsBetweenLooks == 0 && threadSeconds() >= m_end)
                m_stop.request_stop();
            return net::SendOutcome { count };
        }

    private:
        std::vector<std::uint8_t> m_buffer;
        std::vector<net::FrameSlot> m_slots;
        std::stop_source m_stop;
        double m_end;
        std::uint32_t m_calls = 0;
    };

} // namespace

std::vector<GenerationCourse> generationCourses()
{
    scan::ScanRequest internet;
    internet.targets = { "0.0.0.0/0" };
    internet.wholeInternet = true;
    internet.rate = 0;
    scan::ScanRequest passes = internet;
    passes.passes = { scan::Pass::V1, scan::Pass::V0 };
    scan::ScanRequest ports = internet;
    ports.ports = "80,443,8080";
    scan::ScanRequest asLinux = internet;
    asLinux.probeOptions = scan::ProbeOptions::Linux;
    scan::ScanRequest ranges = internet;
    ranges.sourcePorts.clear();
    for (int port = 32768; port < 64768; port += 2000) {
        ranges.sourcePorts += ranges.sourcePorts.empty() ? "" : ",";
        ranges.sourcePorts += std::to_string(port) + "-" + std::to_string(port + 999);
    }
    scan::ScanRequest v6 = internet;
    v6.targets = { "2001:db8::/64" };
    v6.defaultBlocklist = false;
    return { { "IPv4", internet }, { "IPv4, v1 and v0", passes }, { "IPv4, 3 ports", ports },
        { "IPv4, options as Linux", asLinux }, { "IPv4, 16 ranges of source ports", ranges },
        { "IPv6 /64", v6 } };
}

core::Result<double> measureGeneration(const scan::ScanRequest& request, double seconds)
{
    const auto plan = scan::planScan(request, {}, scan::resolveHost);
    if (!plan)
        return tl::unexpected(plan.error());
    const core::Family family = plan->space.ranges().front().family;
    net::PathTable paths;
    paths.add({ family, 0, ~core::Uint128(0) },
        { core::IpAddress::fromValue(family, 1), {}, {}, std::nullopt });
    const scan::ProbeIdentifier identifier({ 1, 2 }, plan->sourcePorts);
    scan::SendControl control(0);
    scan::SendTimes times;
    scan::SendCounters counters;
    const std::stop_source stop;
    scan::ProbeSender sender({ *plan, paths, identifier, control, times, wire::LinkType::Ethernet },
        std::make_unique<Nowhere>(request.batch, seconds, stop), counters, 0, 1);
    const double begin = threadSeconds();
    if (auto done = sender.run(stop.get_token()); !done)
        return tl::unexpected(done.error());
    return double(counters.sent.get()) / (threadSeconds() - begin);
}

} // namespace bench
