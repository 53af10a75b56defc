// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/scan/scansnapshot.h"
#include "core/store/runwriter.h"
#include "core/trace/traceengine.h"
#include "core/verify/verifyengine.h"

/// How the runs of the command line look in a store, --store.
namespace probe {

/// Opens the store, which is made when it is not there, and closes it again: a run must not send
/// anything that can't be kept. No error when `output` names none.
core::Result<void> checkStore(const scan::OutputRequest& output);
/// The writer of a run that begins; errors name --store.
core::Result<std::unique_ptr<store::RunWriter>> beginRun(
    const scan::OutputRequest& output, const store::Run& run);

/// A run with what `request` says of it; `vantage` as opened.
store::Run runOf(
    const scan::ScanRequest& request, store::RunKind kind, const net::Vantage& vantage);
/// Marks the families of `ranges` as asked.
void setFamilies(const std::vector<core::IpRange>& ranges, store::Run& run);
/// A JSON text without its line breaks and indentation.
std::string compactJson(const std::string& json);

store::RunCounters countersOf(const scan::ScanSnapshot& snapshot);
store::RunCounters countersOf(const trace::TraceSnapshot& snapshot);
store::RunCounters countersOf(const verify::VerifySnapshot& snapshot);

} // namespace probe
