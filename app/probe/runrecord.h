// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "core/store/runwriter.h"

/// How the runs of the command line look in a store, --store.
namespace probe {

/// Opens the store, which is made when it is not there, and closes it again: a run must not send
/// anything that can't be kept. No error when `output` names none.
core::Result<void> checkStore(const scan::OutputRequest& output);
/// The writer of a run that begins; errors name --store.
core::Result<std::unique_ptr<store::RunWriter>> beginRun(
    const scan::OutputRequest& output, const store::Run& run);
/// The writer of one shard of a run; errors name --run-key.
core::Result<std::unique_ptr<store::RunWriter>> joinRun(
    const scan::OutputRequest& output, const store::Run& run, const store::ShardClaim& claim);
/// The writer of a run that goes on.
core::Result<std::unique_ptr<store::RunWriter>> goOnWithRun(
    const scan::OutputRequest& output, store::RunId id);

} // namespace probe
