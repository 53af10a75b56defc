// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/options/requestoption.h"
#include "core/scan/output/metadataparts.h"

#include <span>

namespace scan {

/// The configuration of a command that shares options with `scan`, as --metadata-file has it: those
/// that it shares, and its own.
template <typename Request>
Json configurationJson(const Request& request, std::span<const RequestOption<Request>> options,
    bool (*shares)(std::string_view name))
{
    Json json = configurationJson(request.probe, shares);
    for (const RequestOption<Request>& option : options) {
        const std::string value = option.get(request);
        const bool flag = option.placeholder[0] == '\0';
        if (flag)
            json[option.name] = !value.empty();
        else
            json[option.name] = value.empty() ? option.defaultText : value;
    }
    return json;
}

} // namespace scan
