// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/listtargets.h"
#include "core/trace/tracerequest.h"
#include "core/verify/verifyrequest.h"

#include <string>
#include <variant>

namespace widgets {

/// Hosts to be traced, or to be proven, as asked for. Plain data.
struct HostOrder {
    std::variant<trace::TraceRequest, verify::VerifyRequest> request;
    trace::ListUse use;

    bool isTrace() const { return std::holds_alternative<trace::TraceRequest>(request); }
    const scan::ScanRequest& probe() const
    {
        return isTrace() ? std::get<trace::TraceRequest>(request).probe
                         : std::get<verify::VerifyRequest>(request).probe;
    }
    /// The command line that does the same, as arguments.
    std::vector<std::string> command() const;
};

} // namespace widgets
