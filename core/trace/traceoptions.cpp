// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/traceoptions.h"

#include <algorithm>
#include <array>

namespace trace {

namespace {

    constexpr const char* Path = "Path";
    constexpr const char* Output = "Output";

    core::Result<void> setFormat(TraceRequest& request, std::string_view text)
    {
        const auto choice = scan::parseChoice(text, "text,jsonl,csv");
        if (!choice)
            return tl::unexpected(choice.error());
        request.format = TraceFormat(*choice);
        return {};
    }

    constexpr std::array<TraceOption, 11> Options { {
        { "control", 0, Path, "on|off", "on",
            "Send a plain SYN the same way, which tells a discarded SYN from a silent host",
            scan::setSwitch<&TraceRequest::control> },
        { "min-hop", 0, Path, "N", "1", "First TTL to probe",
            scan::setNumber<&TraceRequest::minHop, 1, 63> },
        { "max-hop", 0, Path, "N", "32", "Last TTL to probe",
            scan::setNumber<&TraceRequest::maxHop, 1, 63> },
        { "attempts", 0, Path, "N", "2", "Probes of each TTL before it counts as silent",
            scan::setNumber<&TraceRequest::attempts, 1, 4> },
        { "timeout", 0, Path, "MS", "1000",
            "Longest wait for an answer in milliseconds; shorter where the path answers faster",
            scan::setNumber<&TraceRequest::timeoutMs, 10, 60000> },
        { "gap-limit", 0, Path, "N", "8", "Silent hops in a row after which a trace ends",
            scan::setNumber<&TraceRequest::gapLimit, 1, 63> },
        { "flows", 0, Path, "N", "1",
            "Source ports to try for each target, which shows paths that are shared by flow",
            scan::setNumber<&TraceRequest::flows, 1, 16> },
        { "names", 0, Path, "", "",
            "Ask the domain name system for the hops' names, many at a time, once a trace is done",
            scan::setFlag<&TraceRequest::names> },
        { "output-module", 'O', Output, "FORMAT", "text",
            "text for people, jsonl (one object a target and line) or csv (one row a target)",
            setFormat },
        { "output-file", 'o', Output, "FILE", "-", "Write to FILE; - is standard output",
            scan::setFileName<&TraceRequest::file> },
        { "all-fields", 0, Output, "", "",
            "In JSON lines, say of every header field of a quote whether it is the same, changed "
            "or "
            "not visible, not only of those that are not the same",
            scan::setFlag<&TraceRequest::allFields> },
    } };

    constexpr std::string_view Shared[] = { "target-ports", "mptcp", "list-of-ips-file",
        "allowlist-file", "blocklist-file", "exclude", "no-default-blocklist", "whole-internet",
        "rate", "max-targets", "seed", "interface", "source-ip", "source-port", "gateway-mac",
        "vantage", "probe-args", "pcap", "quiet" };

} // namespace

std::span<const TraceOption> traceOptions() { return Options; }

bool sharesScanOption(std::string_view name)
{
    return std::find(std::begin(Shared), std::end(Shared), name) != std::end(Shared);
}

} // namespace trace
