// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/targetrun.h"
#include "core/store/targetrecord.h"

namespace probe {

/// Enters a run of `trace` or `verify` in the store that --store names; without it `record` keeps
/// nothing. Errors name --store.
core::Result<void> beginRecord(store::TargetRecord& record, const scan::ScanRequest& probe,
    store::RunKind kind, const TargetRun& targets, std::string command, std::string configuration);

} // namespace probe
