// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/options/optionfields.h"
#include "core/scan/options/optiongroups.h"

#include "core/targets/targetlist.h"

#include <array>

namespace scan {

namespace {

    constexpr const char* Group = "Targets";

    core::Result<void> setPorts(ScanRequest& request, std::string_view text)
    {
        const auto ports = targets::PortSet::parse(text);
        if (!ports)
            return tl::unexpected(ports.error());
        request.ports = text;
        return {};
    }

    /// Spelling only: names are resolved when the scan is planned.
    core::Result<targets::AddressSet> checkTarget(const std::string& text)
    {
        return targets::parseTarget(
            text, [](const std::string&) { return std::vector { core::IpAddress() }; });
    }

    core::Result<void> setMaxTargets(ScanRequest& request, std::string_view text)
    {
        return store<&ScanRequest::maxTargets>(request, parseTargetLimit(text));
    }

    std::vector<std::string> getMaxTargets(const ScanRequest& request)
    {
        if (!request.maxTargets)
            return {};
        return { targetLimitText(*request.maxTargets) };
    }

    constexpr std::array Options {
        ScanOption { "target-ports", 'p', OptionKind::Text, Group, "PORTS", "80",
            "TCP ports to probe on every address, as numbers and ranges like 80,443,8000-8010, "
            "or * for all",
            "", setPorts, getText<&ScanRequest::ports> },
        ScanOption { "list-of-ips-file", 'I', OptionKind::ReadFile, Group, "FILE", "",
            "Add the targets of FILE, one address, prefix, range or host name a line, or what an "
            "earlier scan wrote as CSV or JSON lines; - is standard input",
            "", addFileName<&ScanRequest::targetFiles>, getItems<&ScanRequest::targetFiles> },
        ScanOption { "allowlist-file", 'w', OptionKind::ReadFile, Group, "FILE", "",
            "Add the prefixes of FILE to the targets, as ZMap does; several lists and the targets "
            "on the command line are united",
            "", addFileName<&ScanRequest::allowlistFiles>, getItems<&ScanRequest::allowlistFiles> },
        ScanOption { "blocklist-file", 'b', OptionKind::ReadFile, Group, "FILE", "",
            "Never probe the addresses of FILE, whatever else asks for them; keep the networks "
            "whose operators opted out here",
            "", addFileName<&ScanRequest::blocklistFiles>, getItems<&ScanRequest::blocklistFiles> },
        ScanOption { "exclude", 0, OptionKind::TextList, Group, "TARGET", "",
            "Never probe these addresses, prefixes, ranges or hosts, whatever else asks for them",
            "", addItems<&ScanRequest::exclusions, checkTarget>,
            getItems<&ScanRequest::exclusions> },
        ScanOption { "no-default-blocklist", 0, OptionKind::Flag, Group, "", "",
            "Probe private, reserved and multicast addresses too, which IANA's special-purpose "
            "registries keep out by default; for networks of your own",
            "", setFlag<&ScanRequest::defaultBlocklist, false>,
            getFlag<&ScanRequest::defaultBlocklist> },
        ScanOption { "whole-internet", 0, OptionKind::Flag, Group, "", "",
            "Confirm a scan of more than half of all IPv4 addresses or of more than 2^64 IPv6 "
            "addresses, which is refused by default",
            "", setFlag<&ScanRequest::wholeInternet>, getFlag<&ScanRequest::wholeInternet> },
        ScanOption { "max-targets", 'n', OptionKind::Text, Group, "N|P%", "",
            "Probe only the first N targets, or P percent of them, in the random order of the "
            "seed: a fair sample; a target is an address with a port, and by default all are taken",
            "", setMaxTargets, getMaxTargets },
    };

} // namespace

std::span<const ScanOption> targetOptions() { return Options; }

} // namespace scan
