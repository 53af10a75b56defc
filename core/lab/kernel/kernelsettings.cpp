// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/kernel/kernelsettings.h"

#include "core/net/filedescriptor.h"

#include <fcntl.h>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <thread>

namespace lab {

using core::ErrorCode;

namespace {

    struct Setting {
        const char* name; ///< below /proc/sys/net
        const char* value;
        bool required; ///< others do not exist, or not in each namespace, on older kernels
    };

    /// Routers answer every probe: the lab is to show what an option meets, not how errors are
    /// limited.
    constexpr Setting EveryNode[] = {
        { "ipv4/conf/all/rp_filter", "0", true },
        { "ipv4/conf/default/rp_filter", "0", true },
        { "ipv6/conf/all/accept_dad", "0", false },
        { "ipv6/conf/default/accept_dad", "0", false },
        { "ipv4/icmp_ratelimit", "0", false },
        { "ipv4/icmp_msgs_per_sec", "1000000", false },
        { "ipv4/icmp_msgs_burst", "100000", false },
        { "ipv6/icmp/ratelimit", "0", false },
        // Looks for a socket before the route, for each packet at each router: a tenth of the work.
        { "ipv4/ip_early_demux", "0", false },
    };
    constexpr Setting Router[] = {
        { "ipv4/ip_forward", "1", true },
        { "ipv6/conf/all/forwarding", "1", true },
    };
    /// With its queue full a listener goes on with SYN cookies, which carry MP_CAPABLE as well.
    constexpr Setting Listener[] = {
        { "core/somaxconn", "65536", false },
        { "ipv4/tcp_max_syn_backlog", "65536", false },
        { "ipv4/tcp_syncookies", "1", false },
    };
    /// The kernel takes both for milliseconds between two errors to one address, and lets the first
    /// six pass.
    constexpr Setting LimitedRouter[] = {
        { "ipv4/icmp_ratelimit", "100", true },
        { "ipv6/icmp/ratelimit", "100", true },
    };
    constexpr Setting Translator[] = {
        { "netfilter/nf_conntrack_tcp_be_liberal", "1", false },
    };
    constexpr Setting NodeWithoutAddresses[] = {
        { "ipv6/conf/all/disable_ipv6", "1", true },
        { "ipv6/conf/default/disable_ipv6", "1", true },
    };

    core::Result<void> apply(std::span<const Setting> settings)
    {
        for (const Setting& setting : settings) {
            const std::string path = std::string("/proc/sys/net/") + setting.name;
            const net::FileDescriptor file(open(path.c_str(), O_WRONLY | O_CLOEXEC));
            const auto size = ssize_t(std::strlen(setting.value));
            const bool written
                = file && write(file.get(), setting.value, std::size_t(size)) == size;
            if (!written && setting.required)
                return core::systemFailure(ErrorCode::Unavailable,
                    { core::Pattern("lab", "the kernel lab cannot be built: cannot set %1 to %2"),
                        { path, setting.value } },
                    errno);
        }
        return {};
    }

    core::Result<void> enableMptcp()
    {
        if (access("/proc/sys/net/mptcp/enabled", F_OK) != 0) {
            return core::failure(ErrorCode::Unavailable,
                core::Pattern("lab",
                    "this kernel is built without Multipath TCP, which the kernel lab's hosts "
                    "need; use Linux 5.6 or later, or take --vantage virtual"));
        }
        constexpr Setting enabled[] = { { "mptcp/enabled", "1", true } };
        return apply(enabled);
    }

} // namespace

core::Result<void> applyKernelSettings(const LabNode& node)
{
    auto applied = apply(EveryNode);
    if (applied && node.role == NodeRole::Router)
        applied = apply(Router);
    if (applied && node.rateLimited)
        applied = apply(LimitedRouter);
    if (applied && (node.role == NodeRole::Devices || node.role == NodeRole::Bump))
        applied = apply(NodeWithoutAddresses);
    return applied;
}

core::Result<void> prepareForListeners(bool mptcp)
{
    auto applied = apply(Listener);
    return applied && mptcp ? enableMptcp() : applied;
}

void relaxConnectionTracking() { [[maybe_unused]] const auto outcome = apply(Translator); }

core::Result<void> readyInterface(const std::string& name)
{
    const net::FileDescriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq request {};
    name.copy(request.ifr_name, IFNAMSIZ - 1);
    ethtool_value checksums { ETHTOOL_STXCSUM, 0 };
    request.ifr_data = reinterpret_cast<char*>(&checksums);
    // Receivers are told which checksums are not ready, so a refusal spoils nothing.
    ioctl(socket.get(), SIOCETHTOOL, &request);

    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    do {
        if (ioctl(socket.get(), SIOCGIFFLAGS, &request) == 0 && (request.ifr_flags & IFF_RUNNING))
            return {};
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    } while (std::chrono::steady_clock::now() < deadline);
    return core::failure(ErrorCode::Unavailable,
        { core::Pattern("lab", "the kernel lab cannot be built: its interface %1 does not come up"),
            { name } });
}

} // namespace lab
