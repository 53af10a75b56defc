// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/verifyoptions.h"

#include "core/scan/requestcheck.h"
#include "core/scan/scanoptions.h"
#include "core/trace/traceoptions.h"

#include <algorithm>
#include <array>

namespace verify {

namespace {

    constexpr const char* Ladder = "Ladder";
    constexpr const char* Output = "Output";
    constexpr const char* Formats = "text,jsonl";

    core::Result<void> setFormat(VerifyRequest& request, std::string_view text)
    {
        const auto choice = scan::parseChoice(text, Formats);
        if (!choice)
            return tl::unexpected(choice.error());
        request.format = *choice == 0 ? trace::TraceFormat::Text : trace::TraceFormat::JsonLines;
        return {};
    }

    std::string getFormat(const VerifyRequest& request)
    {
        return request.format == trace::TraceFormat::JsonLines ? "jsonl" : "";
    }

    constexpr std::array<VerifyOption, 8> Options { {
        { "attempts", 0, Ladder, "N", "3", "Times that each segment is sent before silence counts",
            scan::setNumber<&VerifyRequest::attempts, 1, 8>,
            scan::getNumber<&VerifyRequest::attempts> },
        { "timeout", 0, Ladder, "MS", "1000",
            "Longest wait for an answer in milliseconds; shorter where the host answers faster",
            scan::setNumber<&VerifyRequest::timeoutMs, 10, 60000>,
            scan::getNumber<&VerifyRequest::timeoutMs> },
        { "connections", 0, Ladder, "N", "1",
            "Most connections to one address at a time, half-open ones included",
            scan::setNumber<&VerifyRequest::connections, 1, 10>,
            scan::getNumber<&VerifyRequest::connections> },
        { "max-in-flight", 0, Ladder, "N", "256", "Most addresses that are verified at a time",
            scan::setNumber<&VerifyRequest::window, 1, 4096>,
            scan::getNumber<&VerifyRequest::window> },
        { "kernel", 0, Ladder, "on|off", "on",
            "Connect with an MPTCP socket of this machine's kernel too, where it has them "
            "(version 1)",
            scan::setSwitch<&VerifyRequest::kernel>, scan::getSwitch<&VerifyRequest::kernel> },
        { "output-module", 'O', Output, "FORMAT", "text",
            "text for people, or jsonl (one object a target and line)", setFormat, getFormat,
            Formats },
        { "output-file", 'o', Output, "FILE", "-", "Write to FILE; - is standard output",
            scan::setFileName<&VerifyRequest::file>, scan::getFileName<&VerifyRequest::file> },
        { "packets", 0, Output, "", "", "Write the packets of each step in hexadecimal too",
            scan::setFlag<&VerifyRequest::packets>, scan::getFlag<&VerifyRequest::packets> },
    } };

    constexpr std::string_view Shared[] = { "target-ports", "mptcp", "list-of-ips-file",
        "allowlist-file", "blocklist-file", "exclude", "no-default-blocklist", "whole-internet",
        "rate", "max-targets", "seed", "interface", "source-ip", "source-port", "gateway-mac",
        "iplayer", "vantage", "remote-program", "ssh-program", "reconnects", "reconnect-wait",
        "store", "label", "note", "quiet" };

} // namespace

std::span<const VerifyOption> verifyOptions() { return Options; }

bool sharesScanOption(std::string_view name)
{
    return std::find(std::begin(Shared), std::end(Shared), name) != std::end(Shared);
}

std::vector<std::string> equivalentCommand(const VerifyRequest& request, const trace::ListUse& use)
{
    return scan::withRequestOptions(
        trace::withNamedDefaults(
            scan::equivalentCommand(request.probe, "verify", sharesScanOption), request.probe, use),
        verifyOptions(), request);
}

core::Result<void> checkVerifyRequest(const VerifyRequest& request)
{
    for (const scan::Pass pass : request.probe.passes) {
        if (pass == scan::Pass::Control) {
            return core::failure(core::ErrorCode::InvalidInput,
                "--mptcp: a plain SYN is part of every proof; name v0, v1 or both");
        }
    }
    return {};
}

} // namespace verify
