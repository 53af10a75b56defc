// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/scan/scanrow.h"
#include "core/scan/scansnapshot.h"

#include <chrono>

namespace scan {

/// One scan, wherever its probes leave: start(), then poll snapshot() and takeRows() a few times a
/// second until finished(). All functions are safe from any thread; destruction stops and joins.
class RunningScan {
public:
    virtual ~RunningScan() = default;

    /// Nothing is sent when it fails.
    virtual core::Result<void> start() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Ends sending at once and the run after what is in hand; no cooldown.
    virtual void stop() = 0;
    /// Changes the rate while running, packets a second; 0 is unlimited.
    virtual void setRate(double packetsPerSecond) = 0;
    virtual double rate() const = 0; ///< as it was last set; 0 is unlimited

    virtual ScanSnapshot snapshot() const = 0;
    /// Every probe at a position of the permutation below this one has left, was refused or has no
    /// path: where a scan that is resumed goes on. At most ScanPlan::targetLimit.
    virtual core::Uint128 sentPosition() const = 0;
    /// Rows since the last call, oldest first; at most `maximum`.
    virtual std::vector<ScanRow> takeRows(std::size_t maximum = 65536) = 0;
    /// Nothing more will come but rows that wait in takeRows().
    virtual bool finished() const = 0;
    /// Blocks until finished or `timeout`; true when finished.
    virtual bool waitFinished(std::chrono::milliseconds timeout) = 0;
    /// Why the run failed, when its state is Failed.
    virtual std::optional<core::Error> error() const = 0;
    virtual const ScanPlan& plan() const = 0;
};

} // namespace scan
