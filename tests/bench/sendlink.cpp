// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendlink.h"

#include "core/lab/kernel/systemtool.h"

#include <nlohmann/json.hpp>

#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <string>

namespace bench {

using core::ErrorCode;

namespace {

    constexpr const char* Far = "far";
    constexpr const char* CountAndDrop = "table ip bench {\n"
                                         " counter arrived { }\n"
                                         " chain in {\n"
                                         "  type filter hook prerouting priority raw;\n"
                                         "  counter name \"arrived\" drop\n"
                                         " }\n"
                                         "}\n";

    core::Result<void> ip(const std::string& commands)
    {
        return lab::runTool("ip", { "-batch", "-" }, commands);
    }

    /// In the calling thread's namespace.
    core::Result<void> switchOffloadsOff(const std::string& interface)
    {
        const net::FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        for (const std::uint32_t command : { ETHTOOL_SRXCSUM, ETHTOOL_STXCSUM, ETHTOOL_SSG,
                 ETHTOOL_STSO, ETHTOOL_SGSO, ETHTOOL_SGRO }) {
            ethtool_value off { command, 0 };
            ifreq request {};
            interface.copy(request.ifr_name, IFNAMSIZ - 1);
            request.ifr_data = reinterpret_cast<char*>(&off);
            // What the device does not have at all is off as well.
            if (ioctl(socket.get(), SIOCETHTOOL, &request) != 0 && errno != EOPNOTSUPP)
                return core::systemFailure(
                    ErrorCode::Unavailable, "cannot switch offloads of a veth off", errno);
        }
        return {};
    }

    core::Result<std::uint64_t> readCounter()
    {
        FILE* const pipe
            = popen("PATH=$PATH:/usr/sbin:/sbin nft -j list counter ip bench arrived", "r");
        if (!pipe)
            return core::systemFailure(ErrorCode::Unavailable, "cannot run nft", errno);
        std::array<char, 4096> text {};
        const std::size_t size = fread(text.data(), 1, text.size() - 1, pipe);
        pclose(pipe);
        const auto json
            = nlohmann::json::parse(text.data(), text.data() + size, nullptr, false, true);
        if (json.is_object()) {
            for (const auto& entry : json.value("nftables", nlohmann::json::array())) {
                if (entry.contains("counter"))
                    return entry["counter"].value("packets", std::uint64_t(0));
            }
        }
        return core::failure(ErrorCode::Malformed, "nft does not tell the counter");
    }

    double now()
    {
        const auto time = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double>(time).count();
    }

} // namespace

core::Result<SendLink> SendLink::create()
{
    auto far = lab::NetNamespace::create();
    auto near = far ? lab::NetNamespace::create() : tl::unexpected(far.error());
    if (!near)
        return tl::unexpected(near.error());
    const std::string queues = " numtxqueues 2 numrxqueues 2 ";
    auto done = ip("link add " + std::string(Near) + " address " + wire::macToString(NearMac)
        + queues + "type veth peer name " + Far + " address " + wire::macToString(FarMac) + queues
        + "netns " + far->path() + "\n");
    if (done)
        done = switchOffloadsOff(Near);
    if (done)
        done = ip("link set " + std::string(Near) + " up\naddress add " + Source + "/16 dev " + Near
            + "\nroute add default via 10.99.0.2\n");
    if (done)
        done = far->enter();
    if (done)
        done = switchOffloadsOff(Far);
    if (done)
        done = ip("link set " + std::string(Far) + " up\n");
    if (done)
        done = lab::runTool("nft", { "-f", "-" }, CountAndDrop);
    if (done)
        done = near->enter();
    if (!done)
        return tl::unexpected(done.error());
    return SendLink(*std::move(near), *std::move(far));
}

core::Result<SendLink::Count> SendLink::arrived() const
{
    if (auto entered = m_far.enter(); !entered)
        return tl::unexpected(entered.error());
    const double before = now();
    const auto packets = readCounter();
    const double after = now();
    if (auto entered = m_near.enter(); !entered)
        return tl::unexpected(entered.error());
    if (!packets)
        return tl::unexpected(packets.error());
    return Count { *packets, (before + after) / 2 };
}

} // namespace bench
