// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/orderoptions.h"

#include "core/net/sshplace.h"
#include "core/scan/requestcheck.h"
#include "core/scan/scanoptions.h"

#include <algorithm>

namespace remote {

namespace {

    constexpr std::string_view NearOptions[] = { "list-of-ips-file", "allowlist-file",
        "blocklist-file", "exclude", "no-default-blocklist", "max-results", "vantage",
        "vantage-mode", "remote-program", "ssh-program", "reconnects", "reconnect-wait", "then",
        "then-file", "output-module", "output-file", "output-fields", "output-filter",
        "no-header-row", "metadata-file", "status-updates-file", "pcap", "store", "label", "note",
        "resume", "dryrun", "quiet" };

} // namespace

bool isFarOption(std::string_view name)
{
    return std::ranges::find(NearOptions, name) == std::end(NearOptions);
}

OptionValues orderOptions(const scan::ScanRequest& request)
{
    OptionValues options;
    for (const scan::ScanOption& option : scan::scanOptions()) {
        auto values = option.get(request);
        if (isFarOption(option.name) && !values.empty())
            options.emplace(option.name, std::move(values));
    }
    return options;
}

core::Result<void> applyOrderOptions(const OptionValues& options, scan::ScanRequest& request)
{
    for (const auto& [name, values] : options) {
        const scan::ScanOption* const option
            = isFarOption(name) ? scan::findScanOption(name) : nullptr;
        if (!option) {
            return core::failure(core::ErrorCode::InvalidInput,
                { core::Pattern("remote", "the order has an option that is none here: %1"),
                    { name.substr(0, 40) } });
        }
        for (const std::string& value : values) {
            if (auto set = option->set(request, value); !set)
                return scan::optionFailure(option->name, set.error());
        }
    }
    return {};
}

core::Result<void> checkRemote(const scan::ScanRequest& request)
{
    if (!net::isSsh(request.vantage))
        return {};
    if (!request.then.empty()) {
        return scan::optionFailure("then",
            core::Error { core::ErrorCode::InvalidInput,
                core::Pattern("remote",
                    "what follows a scan is not done on other machines; write the rows to a file "
                    "and "
                    "pass it to trace or verify by -I with the same --vantage") });
    }
    const bool several = request.vantage.find(",ssh:") != std::string::npos;
    if (several && request.vantageMode == scan::VantageMode::Compare
        && !request.output.resumeFile.empty() && !request.output.store.empty()) {
        return scan::optionFailure("resume",
            core::Error { core::ErrorCode::InvalidInput,
                core::Pattern("remote",
                    "machines that are compared have a stored run each, and one file cannot go on "
                    "with several; leave out one of --resume and --store") });
    }
    if (!request.output.captureFile.empty()) {
        return scan::optionFailure("pcap",
            core::Error { core::ErrorCode::InvalidInput,
                core::Pattern("remote",
                    "frames do not come back from other machines; capture there, with tcpdump") });
    }
    return {};
}

} // namespace remote
