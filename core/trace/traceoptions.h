// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/options/requestoption.h"
#include "core/trace/tracerequest.h"

#include <span>
#include <string_view>

namespace trace {

/// One option of `mptcp-probe trace` beside those that it shares with `scan`.
using TraceOption = scan::RequestOption<TraceRequest>;
std::span<const TraceOption> traceOptions();

/// Whether `trace` takes the option of `scan` with this name.
bool sharesScanOption(std::string_view name);

} // namespace trace
