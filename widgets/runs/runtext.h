// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"
#include "core/store/storedrun.h"

#include <QIcon>
#include <QString>

#include <span>

/// Stored runs in the window's words.
namespace widgets {

/// A run with what its hosts come to.
struct RunEntry {
    store::Run run;
    std::uint64_t potential = 0; ///< distinct hosts with any MPTCP option, of the pass with most
    std::uint64_t mptcp = 0; ///< those that answered as an MPTCP host does
    friend bool operator==(const RunEntry&, const RunEntry&) = default;
};
/// `counts` may be of other runs too.
void countHosts(RunEntry& entry, std::span<const store::HostCount> counts);

QString runKindTitle(store::RunKind kind);
QString runStateTitle(store::RunState state);
QIcon runStateIcon(store::RunState state);
/// Date and time in the user's zone and locale; a dash for 0.
QString runTimeText(std::int64_t timeNs);
QString runDurationText(const store::Run& run);
QString runPassesText(const store::Run& run);
QString runFamiliesText(const store::Run& run);
/// "host", or "Virtual lab (simulated)".
QString runVantageText(const store::Run& run);
/// What was lost on receive, in a sentence; empty when nothing was.
QString runLossText(const store::Run& run);
std::uint64_t runLost(const store::Run& run);
/// "Run 12 of 3/1/26 8:05, v1 at 80, IPv4".
QString runTitle(const store::Run& run);

/// The line for cron or a systemd unit that measures the same again and again: the whole path of
/// the program, the store named, nothing printed, a new order each time. Empty when the run has no
/// command of this program.
QString scheduledCommand(
    const store::Run& run, const QString& probeExecutable, const QString& storeUrl);

} // namespace widgets
