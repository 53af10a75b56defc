// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"
#include "core/trace/pathverdict.h"
#include "core/verify/evidence.h"

#include <memory>
#include <string>

namespace widgets {

/// A trace or a proof as the window keeps it: shared and never changed.
struct HostResult {
    std::uint64_t number = 0; ///< counts all of this program's start, from 1
    std::shared_ptr<const trace::TraceResult> trace; ///< or else `proof`
    std::shared_ptr<const verify::VerifyResult> proof;
    std::string vantage; ///< as --vantage has it
    store::RunId run = 0; ///< in the store; 0: not kept
    bool fromStore = false; ///< read from a store: the bytes of quotes were not kept

    bool isTrace() const { return trace != nullptr; }
    const trace::ProbeTarget& target() const
    {
        return trace ? trace->evidence.target : proof->target;
    }
    std::int64_t startedNs() const { return trace ? trace->evidence.startedNs : proof->startedNs; }
    bool simulated() const { return trace ? trace->simulated : proof->simulated; }
};

} // namespace widgets
