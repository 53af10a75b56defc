// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scancounters.h"
#include "core/scan/scanrequest.h"
#include "core/store/storedrun.h"
#include "core/trace/traceengine.h"
#include "core/verify/verifyengine.h"

/// How a measurement of this program looks in a store.
namespace store {

/// A run that starts now, with what `request` says of it.
Run runOf(const scan::ScanRequest& request, RunKind kind, bool simulated);
/// Marks the families of `ranges` as asked.
void setFamilies(const std::vector<core::IpRange>& ranges, Run& run);
/// A JSON text without its line breaks and indentation.
std::string compactJson(const std::string& json);

RunCounters countersOf(const scan::ScanCounters& scan);
RunCounters countersOf(const trace::TraceSnapshot& snapshot);
RunCounters countersOf(const verify::VerifySnapshot& snapshot);

} // namespace store
