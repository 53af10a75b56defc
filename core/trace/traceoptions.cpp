// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/traceoptions.h"

#include "core/scan/scanoptions.h"

#include <algorithm>
#include <array>

namespace trace {

namespace {

    constexpr const char* Path = "Path";
    constexpr const char* Output = "Output";
    constexpr const char* Formats = "text,jsonl,csv"; // in the order of TraceFormat

    core::Result<void> setFormat(TraceRequest& request, std::string_view text)
    {
        const auto choice = scan::parseChoice(text, Formats);
        if (!choice)
            return tl::unexpected(choice.error());
        request.format = TraceFormat(*choice);
        return {};
    }

    std::string getFormat(const TraceRequest& request)
    {
        constexpr const char* Names[] = { "", "jsonl", "csv" }; // text is the default
        return Names[std::size_t(request.format)];
    }

    constexpr std::array<TraceOption, 11> Options { {
        { "control", 0, Path, "on|off", "on",
            "Send a plain SYN the same way, which tells a discarded SYN from a silent host",
            scan::setSwitch<&TraceRequest::control>, scan::getSwitch<&TraceRequest::control> },
        { "min-hop", 0, Path, "N", "1", "First TTL to probe",
            scan::setNumber<&TraceRequest::minHop, 1, 63>, scan::getNumber<&TraceRequest::minHop> },
        { "max-hop", 0, Path, "N", "32", "Last TTL to probe",
            scan::setNumber<&TraceRequest::maxHop, 1, 63>, scan::getNumber<&TraceRequest::maxHop> },
        { "attempts", 0, Path, "N", "2", "Probes of each TTL before it counts as silent",
            scan::setNumber<&TraceRequest::attempts, 1, 4>,
            scan::getNumber<&TraceRequest::attempts> },
        { "timeout", 0, Path, "MS", "1000",
            "Longest wait for an answer in milliseconds; shorter where the path answers faster",
            scan::setNumber<&TraceRequest::timeoutMs, 10, 60000>,
            scan::getNumber<&TraceRequest::timeoutMs> },
        { "gap-limit", 0, Path, "N", "8", "Silent hops in a row after which a trace ends",
            scan::setNumber<&TraceRequest::gapLimit, 1, 63>,
            scan::getNumber<&TraceRequest::gapLimit> },
        { "flows", 0, Path, "N", "1",
            "Source ports to try for each target, which shows paths that are shared by flow",
            scan::setNumber<&TraceRequest::flows, 1, 16>, scan::getNumber<&TraceRequest::flows> },
        { "names", 0, Path, "", "",
            "Ask the domain name system for the hops' names, many at a time, once a trace is done",
            scan::setFlag<&TraceRequest::names>, scan::getFlag<&TraceRequest::names> },
        { "output-module", 'O', Output, "FORMAT", "text",
            "text for people, jsonl (one object a target and line) or csv (one row a target)",
            setFormat, getFormat, Formats },
        { "output-file", 'o', Output, "FILE", "-", "Write to FILE; - is standard output",
            scan::setFileName<&TraceRequest::file>, scan::getFileName<&TraceRequest::file> },
        { "all-fields", 0, Output, "", "",
            "In JSON lines, say of every header field of a quote whether it is the same, changed "
            "or "
            "not visible, not only of those that are not the same",
            scan::setFlag<&TraceRequest::allFields>, scan::getFlag<&TraceRequest::allFields> },
    } };

    constexpr std::string_view Shared[] = { "target-ports", "mptcp", "list-of-ips-file",
        "allowlist-file", "blocklist-file", "exclude", "no-default-blocklist", "whole-internet",
        "rate", "max-targets", "seed", "interface", "source-ip", "source-port", "gateway-mac",
        "iplayer", "vantage", "remote-program", "ssh-program", "reconnects", "reconnect-wait",
        "probe-args", "pcap", "store", "label", "note", "quiet" };

} // namespace

std::span<const TraceOption> traceOptions() { return Options; }

bool sharesScanOption(std::string_view name)
{
    return std::find(std::begin(Shared), std::end(Shared), name) != std::end(Shared);
}

std::vector<std::string> withNamedDefaults(
    std::vector<std::string> arguments, const scan::ScanRequest& probe, const ListUse& use)
{
    const scan::ScanRequest usual;
    if (!use.ports && probe.ports == usual.ports)
        arguments.insert(arguments.end(), { "-p", probe.ports });
    if (!use.passes && probe.passes == usual.passes)
        arguments.insert(arguments.end(), { "--mptcp", scan::passesText(probe.passes) });
    return arguments;
}

std::vector<std::string> equivalentCommand(const TraceRequest& request, const ListUse& use)
{
    return scan::withRequestOptions(
        withNamedDefaults(
            scan::equivalentCommand(request.probe, "trace", sharesScanOption), request.probe, use),
        traceOptions(), request);
}

} // namespace trace
