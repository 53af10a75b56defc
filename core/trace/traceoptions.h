// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/options/requestoption.h"
#include "core/trace/listtargets.h"
#include "core/trace/tracerequest.h"

#include <span>
#include <string_view>

namespace trace {

/// One option of `mptcp-probe trace` beside those that it shares with `scan`.
using TraceOption = scan::RequestOption<TraceRequest>;
std::span<const TraceOption> traceOptions();

/// Whether `trace` takes the option of `scan` with this name.
bool sharesScanOption(std::string_view name);

/// The command that repeats this request, as scan::equivalentCommand(). `use` says whether ports
/// and passes were named: they then hold for rows of lists too.
std::vector<std::string> equivalentCommand(const TraceRequest& request, const ListUse& use);
/// `arguments` with those of --target-ports and --mptcp that were named though they are the
/// default.
std::vector<std::string> withNamedDefaults(
    std::vector<std::string> arguments, const scan::ScanRequest& probe, const ListUse& use);

} // namespace trace
