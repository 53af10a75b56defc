// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/targetrecord.h"
#include "widgets/session/hostorder.h"

namespace widgets {

/// Enters a run of traces or proofs in a store. `url` is the store; empty: `record` keeps nothing.
core::Result<void> beginRecord(store::TargetRecord& record, const std::string& url,
    const HostOrder& order, std::uint64_t seed, bool simulated,
    const std::vector<core::IpRange>& ranges);

} // namespace widgets
