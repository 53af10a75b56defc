// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/requestcheck.h"

#include "core/base/ipaddress.h"
#include "core/scan/filecheck.h"
#include "core/scan/options/optionvalues.h"
#include "core/scan/output/rowfields.h"
#include "core/scan/scanoptions.h"

#include <algorithm>

namespace scan {

namespace {

    /// A request may come from a form or from code as well as from text: its values are judged by
    /// the same table, through their text.
    core::Result<void> checkValues(const ScanRequest& request)
    {
        ScanRequest scratch;
        for (const ScanOption& option : scanOptions()) {
            for (const std::string& value : option.get(request)) {
                if (const auto set = option.set(scratch, value); !set)
                    return optionFailure(option.name, set.error());
            }
        }
        return {};
    }

    core::Result<void> checkShards(const ScanRequest& request)
    {
        if (request.shard >= request.shards) {
            return optionFailure("shard",
                "there is no shard " + std::to_string(request.shard) + " of "
                    + std::to_string(request.shards) + "; they are numbered from 0 to "
                    + std::to_string(request.shards - 1));
        }
        if (request.shards > 1 && !request.seed) {
            return optionFailure("shards",
                "shards fit together only with the same order on all machines; pass the same "
                "--seed to each");
        }
        return {};
    }

    core::Result<void> checkSources(const ScanRequest& request)
    {
        if (const auto sources = sourceAddressesOf(request); !sources)
            return tl::unexpected(sources.error());
        return {};
    }

    core::Result<void> checkResume(const ScanRequest& request)
    {
        if (request.output.resumeFile == "-") {
            return optionFailure("resume",
                std::string("where a scan stands is kept in a file, not on standard output"));
        }
        return {};
    }

    core::Result<void> checkThenFile(const ScanRequest& request)
    {
        if (request.then.empty() && request.output.thenFile != OutputRequest().thenFile) {
            return optionFailure("then-file",
                "nothing would be written to it; name what is to follow the scan, like --then "
                "trace,verify");
        }
        return {};
    }

    core::Result<void> checkStored(const ScanRequest& request)
    {
        const OutputRequest& output = request.output;
        if (output.store.empty() && !(output.label.empty() && output.note.empty())) {
            return optionFailure(output.label.empty() ? "note" : "label",
                "nothing would keep it; name the store of the run, like --store runs.db");
        }
        return {};
    }

    /// What checkValues() can't see: each name was right by itself.
    core::Result<void> checkOutputFields(const ScanRequest& request)
    {
        if (const auto fields = selectRowFields(request.output.fields); !fields)
            return optionFailure("output-fields", fields.error());
        return {};
    }

} // namespace

core::Result<std::vector<core::IpAddress>> sourceAddressesOf(const ScanRequest& request)
{
    constexpr std::size_t Most = 256; // each needs templates of its own in each thread
    std::vector<core::IpAddress> addresses;
    for (const std::string& text : request.sourceIps) {
        const auto range = parseAddressRange(text);
        if (!range)
            return optionFailure("source-ip", range.error());
        const core::Uint128 count = range->second.value() - range->first.value() + 1;
        if (count == 0 || count > Most - addresses.size()) {
            return optionFailure(
                "source-ip", "more than " + std::to_string(Most) + " source addresses");
        }
        for (core::Uint128 i = 0; i < count; ++i) {
            const auto address
                = core::IpAddress::fromValue(range->first.family(), range->first.value() + i);
            if (std::ranges::find(addresses, address) != addresses.end())
                return optionFailure("source-ip", address.toString() + " is named twice");
            addresses.push_back(address);
        }
    }
    return addresses;
}

core::Result<void> checkRequest(const ScanRequest& request)
{
    for (const auto check : { checkValues, checkShards, checkSources, checkResume, checkThenFile,
             checkStored, checkOutputFields, checkFiles }) {
        if (auto checked = check(request); !checked)
            return checked;
    }
    return {};
}

tl::unexpected<core::Error> optionFailure(const char* option, const core::Error& error)
{
    return core::failure(
        error.code, core::Text("--") + option + ": " + error.detail, error.systemError);
}

tl::unexpected<core::Error> optionFailure(const char* option, const std::string& text)
{
    return optionFailure(option, core::Error { core::ErrorCode::InvalidInput, text });
}

} // namespace scan
