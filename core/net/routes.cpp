// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/routes.h"

#include "core/net/hardwaretype.h"

#include <linux/fib_rules.h>
#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace net {

using core::ErrorCode;
using core::IpAddress;

namespace {

    std::optional<IpAddress> addressOf(const nlattr* attribute)
    {
        if (!attribute)
            return std::nullopt;
        const std::size_t length = mnl_attr_get_payload_len(attribute);
        if (length != 4 && length != 16)
            return std::nullopt;
        return IpAddress::fromBytes(
            { static_cast<const std::uint8_t*>(mnl_attr_get_payload(attribute)), length });
    }

    /// RTA_VIA: a gateway of the other family, behind a 2-byte family.
    std::optional<IpAddress> viaOf(const nlattr* attribute)
    {
        if (!attribute || mnl_attr_get_payload_len(attribute) != sizeof(std::uint16_t) + 16)
            return std::nullopt;
        const auto* payload = static_cast<const std::uint8_t*>(mnl_attr_get_payload(attribute));
        return IpAddress::fromBytes({ payload + sizeof(std::uint16_t), 16 });
    }

    std::optional<wire::MacAddress> macOf(const nlattr* attribute)
    {
        wire::MacAddress mac {};
        if (!attribute || mnl_attr_get_payload_len(attribute) != mac.size())
            return std::nullopt;
        std::memcpy(mac.data(), mnl_attr_get_payload(attribute), mac.size());
        return mac;
    }

    template <typename Header> const Header* headerOf(const nlmsghdr* message)
    {
        return static_cast<const Header*>(mnl_nlmsg_get_payload(message));
    }

    template <typename Header> auto putHeader(std::uint8_t Header::*family, std::uint8_t value)
    {
        return [family, value](nlmsghdr* message) {
            auto* header
                = static_cast<Header*>(mnl_nlmsg_put_extra_header(message, sizeof(Header)));
            header->*family = value;
        };
    }

    Interface interfaceOf(const nlmsghdr* message)
    {
        const auto* header = headerOf<ifinfomsg>(message);
        const RouteAttributes attributes(message, sizeof *header);
        Interface found;
        found.index = header->ifi_index;
        found.up = (header->ifi_flags & IFF_UP) != 0;
        found.loopback = (header->ifi_flags & IFF_LOOPBACK) != 0;
        found.running = (header->ifi_flags & IFF_RUNNING) != 0;
        const auto start = frameStartOf(header->ifi_type);
        const bool ethernet = start == FrameStart::Ethernet;
        found.linkType = ethernet ? wire::LinkType::Ethernet : wire::LinkType::RawIp;
        found.sendable = start.has_value();
        if (const nlattr* name = attributes.find(IFLA_IFNAME))
            found.name = mnl_attr_get_str(name);
        if (const nlattr* mtu = attributes.find(IFLA_MTU))
            found.mtu = mnl_attr_get_u32(mtu);
        found.mac = macOf(attributes.find(IFLA_ADDRESS)).value_or(wire::MacAddress {});
        return found;
    }

} // namespace

core::Result<std::vector<Interface>> listInterfaces(RouteSocket& socket)
{
    std::vector<Interface> interfaces;
    auto done = socket.request(RTM_GETLINK, NLM_F_DUMP,
        putHeader<ifinfomsg>(&ifinfomsg::ifi_family, AF_UNSPEC),
        [&](const nlmsghdr* message) { interfaces.push_back(interfaceOf(message)); });
    if (!done)
        return tl::unexpected(done.error());

    done = socket.request(RTM_GETADDR, NLM_F_DUMP,
        putHeader<ifaddrmsg>(&ifaddrmsg::ifa_family, AF_UNSPEC), [&](const nlmsghdr* message) {
            const auto* header = headerOf<ifaddrmsg>(message);
            const RouteAttributes attributes(message, sizeof *header);
            // On point-to-point links IFA_ADDRESS is the other end.
            auto address = addressOf(attributes.find(IFA_LOCAL));
            if (!address)
                address = addressOf(attributes.find(IFA_ADDRESS));
            for (Interface& each : interfaces) {
                if (address && each.index == int(header->ifa_index))
                    each.addresses.push_back({ *address, header->ifa_prefixlen });
            }
        });
    if (!done)
        return tl::unexpected(done.error());
    return interfaces;
}

core::Result<Route> routeTo(RouteSocket& socket, const IpAddress& target, int interfaceIndex)
{
    Route route;
    int type = RTN_UNSPEC;
    const auto done = socket.request(
        RTM_GETROUTE, 0,
        [&](nlmsghdr* message) {
            auto* header = static_cast<rtmsg*>(mnl_nlmsg_put_extra_header(message, sizeof(rtmsg)));
            header->rtm_family = target.isV4() ? AF_INET : AF_INET6;
            header->rtm_dst_len = std::uint8_t(core::addressBits(target.family()));
            mnl_attr_put(message, RTA_DST, target.bytes().size(), target.bytes().data());
            if (interfaceIndex != 0)
                mnl_attr_put_u32(message, RTA_OIF, std::uint32_t(interfaceIndex));
        },
        [&](const nlmsghdr* message) {
            const auto* header = headerOf<rtmsg>(message);
            const RouteAttributes attributes(message, sizeof *header);
            type = header->rtm_type;
            route.local = type == RTN_LOCAL;
            if (const nlattr* out = attributes.find(RTA_OIF))
                route.interfaceIndex = int(mnl_attr_get_u32(out));
            route.gateway = addressOf(attributes.find(RTA_GATEWAY));
            if (!route.gateway)
                route.gateway = viaOf(attributes.find(RTA_VIA));
            route.source = addressOf(attributes.find(RTA_PREFSRC));
        });
    if (!done || (type != RTN_UNICAST && type != RTN_LOCAL)) {
        return core::failure(ErrorCode::Unavailable,
            { core::Pattern("net",
                  "there is no route to %1; check `ip route get %2`, or pass --interface, "
                  "--source-ip and --gateway-mac"),
                { target.toString(), target.toString() } },
            done ? ENETUNREACH : done.error().systemError);
    }
    return route;
}

core::Result<std::vector<core::IpRange>> routeDestinations(RouteSocket& socket)
{
    std::vector<core::IpRange> destinations;
    const auto add = [&destinations](const nlattr* attribute, std::uint8_t length) {
        const auto address = addressOf(attribute);
        if (address && length > 0)
            destinations.push_back(core::IpPrefix { *address, length }.range());
    };
    auto done = socket.request(RTM_GETROUTE, NLM_F_DUMP,
        putHeader<rtmsg>(&rtmsg::rtm_family, AF_UNSPEC), [&add](const nlmsghdr* message) {
            const auto* header = headerOf<rtmsg>(message);
            if ((header->rtm_flags & RTM_F_CLONED) == 0)
                add(RouteAttributes(message, sizeof *header).find(RTA_DST), header->rtm_dst_len);
        });
    // A rule may send a prefix to a table that holds nothing but a default route.
    if (done) {
        done = socket.request(RTM_GETRULE, NLM_F_DUMP,
            putHeader<fib_rule_hdr>(&fib_rule_hdr::family, AF_UNSPEC),
            [&add](const nlmsghdr* message) {
                const auto* header = headerOf<fib_rule_hdr>(message);
                add(RouteAttributes(message, sizeof *header).find(FRA_DST), header->dst_len);
            });
    }
    if (!done)
        return tl::unexpected(done.error());
    return destinations;
}

core::Result<std::vector<Neighbour>> knownNeighbours(RouteSocket& socket, int interfaceIndex)
{
    constexpr int Usable
        = NUD_REACHABLE | NUD_STALE | NUD_DELAY | NUD_PROBE | NUD_PERMANENT | NUD_NOARP;
    std::vector<Neighbour> neighbours;
    const auto done = socket.request(RTM_GETNEIGH, NLM_F_DUMP,
        putHeader<ndmsg>(&ndmsg::ndm_family, AF_UNSPEC), [&](const nlmsghdr* message) {
            const auto* header = headerOf<ndmsg>(message);
            if (header->ndm_ifindex != interfaceIndex || (header->ndm_state & Usable) == 0)
                return;
            const RouteAttributes attributes(message, sizeof *header);
            const auto address = addressOf(attributes.find(NDA_DST));
            const auto mac = macOf(attributes.find(NDA_LLADDR));
            if (address && mac)
                neighbours.push_back({ *address, *mac });
        });
    if (!done)
        return tl::unexpected(done.error());
    return neighbours;
}

} // namespace net
