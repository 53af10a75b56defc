// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/options/optionfields.h"
#include "core/scan/options/optiongroups.h"
#include "core/scan/portranges.h"

#include "core/net/sshplace.h"
#include "core/wire/ethernet.h"

#include <array>

namespace scan {

namespace {

    constexpr const char* Probes = "Probes";
    constexpr const char* Network = "Network";
    constexpr const char* Machines = "Other machines";
    constexpr const char* PassNames = "v0,v1,control";
    constexpr const char* OptionSets = "mss,linux"; // in the order of ProbeOptions
    constexpr const char* Vantages = "host,lab,virtual";
    constexpr const char* VantageModes = "shards,compare"; // in the order of VantageMode
    constexpr std::uint32_t MostReconnects = 1000;

    core::Result<void> setPasses(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::passes>(request, parsePasses(text));
    }

    std::vector<std::string> getPasses(const ScanRequest& request)
    {
        if (isDefault<&ScanRequest::passes>(request))
            return {};
        return { passesText(request.passes) };
    }

    core::Result<void> setProbeOptions(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::probeOptions>(request, parseChoice(text, OptionSets));
    }

    std::vector<std::string> getProbeOptions(const ScanRequest& request)
    {
        if (isDefault<&ScanRequest::probeOptions>(request))
            return {};
        return { (*parseList(OptionSets))[std::size_t(request.probeOptions)] };
    }

    /// Machines are added to those before.
    core::Result<void> addMachines(ScanRequest& request, std::string_view text)
    {
        const auto added = net::parseSshPlaces(text);
        if (!added)
            return tl::unexpected(added.error());
        std::vector<net::SshPlace> places;
        if (net::isSsh(request.vantage)) {
            auto before = net::parseSshPlaces(request.vantage);
            if (!before)
                return tl::unexpected(before.error());
            places = *std::move(before);
        } else if (request.vantage != ScanRequest().vantage) {
            return expected(
                core::Pattern("scan", "machines alone, or one place of this computer"), text);
        }
        places.insert(places.end(), added->begin(), added->end());
        std::string all = net::sshPlacesText(places);
        if (auto checked = net::parseSshPlaces(all); !checked)
            return tl::unexpected(checked.error());
        request.vantage = std::move(all);
        return {};
    }

    /// A plan after a colon is for the lab to read.
    core::Result<void> setVantage(ScanRequest& request, std::string_view text)
    {
        if (net::isSsh(text))
            return addMachines(request, text);
        if (request.vantage != ScanRequest().vantage && request.vantage != text) {
            return expected(
                core::Pattern("scan", "machines alone, or one place of this computer"), text);
        }
        const std::size_t colon = std::min(text.find(':'), text.size());
        const auto index = parseChoice(text.substr(0, colon), Vantages);
        if (!index)
            return expected("host, lab, virtual or ssh:HOST", text);
        request.vantage = (*parseList(Vantages))[*index];
        request.vantage += text.substr(colon);
        return {};
    }

    core::Result<void> setVantageMode(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::vantageMode>(request, parseChoice(text, VantageModes));
    }

    std::vector<std::string> getVantageMode(const ScanRequest& request)
    {
        if (isDefault<&ScanRequest::vantageMode>(request))
            return {};
        return { (*parseList(VantageModes))[std::size_t(request.vantageMode)] };
    }

    core::Result<void> setRemoteProgram(ScanRequest& request, std::string_view text)
    {
        const bool printable = std::ranges::all_of(
            text, [](char c) { return std::uint8_t(c) >= 0x20 && c != 0x7f; });
        if (!printable || text.empty() || text.front() == '-')
            return expected(core::Pattern("scan", "the path of a program"), text);
        request.remoteProgram = text;
        return {};
    }

    core::Result<void> setInterface(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::interfaceName>(request, parseInterfaceName(text));
    }

    core::Result<void> checkAddresses(const std::string& text)
    {
        if (const auto range = parseAddressRange(text); !range)
            return tl::unexpected(range.error());
        return {};
    }

    core::Result<void> setSourcePorts(ScanRequest& request, std::string_view text)
    {
        if (const auto ports = PortRanges::parse(text); !ports)
            return tl::unexpected(ports.error());
        request.sourcePorts = text;
        return {};
    }

    core::Result<void> setGatewayMac(ScanRequest& request, std::string_view text)
    {
        if (const auto mac = wire::macFromString(text); !mac)
            return tl::unexpected(mac.error());
        request.gatewayMac = text;
        return {};
    }

    constexpr std::array Options {
        ScanOption { "mptcp", 0, OptionKind::ChoiceList, Probes, "PASSES", "v1",
            "What to ask each target, in this order: MPTCP version 0 (RFC 6824), version 1 "
            "(RFC 8684), or control, a plain SYN that shows whether the option itself is blocked",
            PassNames, setPasses, getPasses },
        ScanOption { "probes", 'P', OptionKind::Integer, Probes, "N", "1",
            "SYNs sent to each target in each pass, 1 to 255, spaced in time so that one burst of "
            "loss does not hide a host",
            "", setInteger<&ScanRequest::probes, 1, 255>, getInteger<&ScanRequest::probes> },
        ScanOption { "probe-args", 0, OptionKind::Choice, Probes, "SET", "mss",
            "TCP options beside MP_CAPABLE: mss is the shortest SYN that is answered everywhere, "
            "linux looks like a connection of the Linux kernel",
            OptionSets, setProbeOptions, getProbeOptions },
        ScanOption { "probe-ttl", 0, OptionKind::Integer, Probes, "N", "64",
            "Time to live (IPv4) or hop limit (IPv6) of the probes, 1 to 255", "",
            setInteger<&ScanRequest::probeTtl, 1, 255>, getInteger<&ScanRequest::probeTtl> },
        ScanOption { "vantage", 0, OptionKind::Places, Network, "PLACE", "host",
            "Where probes leave: host is this computer, lab real Linux hosts in namespaces, "
            "virtual a simulation, each lab with a plan as in lab:8,nop@4; "
            "ssh:[USER@]HOST[:PORT][/lab] another machine, or its lab; several machines are "
            "comma-separated",
            Vantages, setVantage, getText<&ScanRequest::vantage> },
        ScanOption { "vantage-mode", 0, OptionKind::Choice, Machines, "MODE", "shards",
            "What several machines do: shards shares the targets out among them, compare lets each "
            "probe all; --rate holds for all of them together",
            VantageModes, setVantageMode, getVantageMode },
        ScanOption { "remote-program", 0, OptionKind::Text, Machines, "PATH", "mptcp-probe",
            "The program on the other machine, of the same version as this one; a relative path "
            "begins in the home directory there",
            "", setRemoteProgram, getText<&ScanRequest::remoteProgram> },
        ScanOption { "ssh-program", 0, OptionKind::Text, Machines, "PATH", "ssh",
            "The program that connects, called as ssh is; what it needs beyond host, user and "
            "port stands in your ssh_config",
            "", setFileName<&ScanRequest::sshProgram>, getText<&ScanRequest::sshProgram> },
        ScanOption { "reconnects", 0, OptionKind::Integer, Machines, "N", "5",
            "How many times in a row a connection that broke is tried again, up to 1000; the scan "
            "goes on where it stood",
            "", setInteger<&ScanRequest::reconnects, 0, MostReconnects>,
            getInteger<&ScanRequest::reconnects> },
        ScanOption { "reconnect-wait", 0, OptionKind::Decimal, Machines, "SECONDS", "1",
            "How long to wait before the first of these attempts; each further wait is twice as "
            "long, up to a minute",
            "", setSeconds<&ScanRequest::reconnectWaitSeconds>,
            getSeconds<&ScanRequest::reconnectWaitSeconds> },
        ScanOption { "interface", 'i', OptionKind::Text, Network, "NAME", "",
            "Network interface to send by; by default the one that the routes to the targets name",
            "", setInterface, getText<&ScanRequest::interfaceName> },
        ScanOption { "source-ip", 'S', OptionKind::TextList, Network, "ADDRESS", "",
            "Source addresses of the probes, of either family, and ranges of them, up to 256: each "
            "target is probed from one of them; by default the one that the kernel would use",
            "", addItems<&ScanRequest::sourceIps, checkAddresses>,
            getItems<&ScanRequest::sourceIps> },
        ScanOption { "source-port", 's', OptionKind::Text, Network, "PORTS", "32768-61000",
            "Source ports of the probes, from 1024 up: ports and ranges of them like "
            "40000-41000,50000, up to 16; replies are taken from these only",
            "", setSourcePorts, getText<&ScanRequest::sourcePorts> },
        ScanOption { "gateway-mac", 'G', OptionKind::Text, Network, "MAC", "",
            "Ethernet address of the next hop, like 02:00:5e:10:00:01; by default the kernel is "
            "asked and the neighbour resolved",
            "", setGatewayMac, getText<&ScanRequest::gatewayMac> },
        ScanOption { "iplayer", 'X', OptionKind::Flag, Network, "", "",
            "Send bare IP packets and leave the way to the kernel: for VPN, tun and PPP links, and "
            "wherever the next hop's address cannot be found",
            "", setFlag<&ScanRequest::ipLayer>, getFlag<&ScanRequest::ipLayer> },
    };

} // namespace

std::span<const ScanOption> probeOptions() { return Options; }

} // namespace scan
