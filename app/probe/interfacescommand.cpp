// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/interfacescommand.h"

#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"
#include "core/net/helper/helpersockets.h"
#include "core/net/linkvantage.h"

#include <nlohmann/json.hpp>

namespace probe {

namespace {

    const char* linkName(const net::Interface& interface)
    {
        return interface.linkType == wire::LinkType::Ethernet ? "ethernet" : "raw-ip";
    }

    std::string macText(const net::Interface& interface)
    {
        constexpr wire::MacAddress Unset {};
        const bool none = interface.linkType != wire::LinkType::Ethernet || interface.mac == Unset;
        return none ? "" : wire::macToString(interface.mac);
    }

    /// Why no scan can start here; empty when one can.
    std::string obstacle(const net::Interface& interface, const std::string& missingRight)
    {
        if (!interface.up)
            return "down";
        if (interface.loopback)
            return "loopback";
        if (interface.addresses.empty())
            return "no address";
        return missingRight.empty() ? "" : "no right";
    }

    void printTable(const std::vector<net::Interface>& interfaces, const std::string& missingRight)
    {
        std::printf("%5s  %-15s  %-5s  %-8s  %-17s  %6s  %-10s  %s\n", "index", "name", "state",
            "link", "MAC", "MTU", "scan", "addresses");
        for (const net::Interface& interface : interfaces) {
            const std::string why = obstacle(interface, missingRight);
            std::string addresses;
            for (const core::IpPrefix& address : interface.addresses)
                addresses += (addresses.empty() ? "" : " ") + address.toString();
            std::printf("%5d  %-15s  %-5s  %-8s  %-17s  %6u  %-10s  %s\n", interface.index,
                interface.name.c_str(), interface.up ? "up" : "down", linkName(interface),
                macText(interface).c_str(), interface.mtu, why.empty() ? "yes" : why.c_str(),
                addresses.c_str());
        }
        if (!missingRight.empty())
            std::printf("\nNo scan can start from this computer: %s\n", missingRight.c_str());
    }

    void printJson(const std::vector<net::Interface>& interfaces, const std::string& missingRight)
    {
        using nlohmann::ordered_json;
        for (const net::Interface& interface : interfaces) {
            const std::string why = obstacle(interface, missingRight);
            ordered_json addresses = ordered_json::array();
            for (const core::IpPrefix& address : interface.addresses)
                addresses.push_back(address.toString());
            const std::string mac = macText(interface);
            const ordered_json json {
                { "index", interface.index },
                { "name", interface.name },
                { "up", interface.up },
                { "loopback", interface.loopback },
                { "link_type", linkName(interface) },
                { "mac", mac.empty() ? ordered_json() : ordered_json(mac) },
                { "mtu", interface.mtu },
                { "addresses", std::move(addresses) },
                { "can_scan", why.empty() },
                { "obstacle", why.empty() ? ordered_json() : ordered_json(why) },
                { "hint", why == "no right" ? ordered_json(missingRight) : ordered_json() },
            };
            std::printf(
                "%s\n", json.dump(-1, ' ', false, ordered_json::error_handler_t::replace).c_str());
        }
    }

} // namespace

InterfacesCommand::InterfacesCommand(CLI::App& program)
    : Command(program.add_subcommand(
        "interfaces", "List network interfaces and whether a scan can start there"))
{
    app()
        ->add_option("-O,--output-module", m_format, "How to write the list: text or jsonl")
        ->type_name("FORMAT")
        ->capture_default_str();
}

int InterfacesCommand::run()
{
    if (m_format != "text" && m_format != "jsonl") {
        complain("--output-module: \"" + m_format + "\" is neither text nor jsonl");
        return WrongUsage;
    }
    const auto vantage = net::makeLinkVantage("host", net::hostSockets(ownExecutable()));
    const auto interfaces = vantage->interfaces();
    if (!interfaces) {
        complain(interfaces.error().detail);
        return EndedBadly;
    }
    const auto right = vantage->checkRight();
    const std::string missingRight = right ? "" : right.error().detail;
    if (m_format == "jsonl")
        printJson(*interfaces, missingRight);
    else
        printTable(*interfaces, missingRight);
    return Done;
}

} // namespace probe
