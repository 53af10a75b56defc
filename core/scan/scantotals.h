// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/followupcounts.h"
#include "core/scan/scancounters.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>

namespace scan {

/// What a scan that was interrupted had come to, for the part that goes on with it: the counters
/// of all earlier parts together.
///
/// Distinct replies (`counters.classes`), conflicts and categories of hosts are those of the
/// targets below the position where the scan goes on, so that with those of the next part they are
/// what a scan without interruption counts. Packets are counted as they went and came: what was
/// sent in the last seconds before the interruption is sent again, so `counters.sent`, `received`,
/// `validated`, `repeats` and the like may be larger than without.
struct ScanTotals {
    std::int64_t startedNs = 0; ///< of the first part, since the Unix epoch; 0: not begun
    ScanCounters counters;
    std::optional<FollowUpCounts> followUp; ///< with --then

    ScanTotals& operator+=(const ScanTotals& more); ///< that of the next part
    friend bool operator==(const ScanTotals&, const ScanTotals&) = default;
};

/// As it stands in a checkpoint.
nlohmann::ordered_json totalsJson(const ScanTotals& totals);
/// Reads it back. It may come from anybody: empty when a value is missing, out of its bounds
/// (counters up to 10^18, durations up to 10^12 s, a few dozens of categories), or contradicts
/// another.
std::optional<ScanTotals> totalsFrom(const nlohmann::ordered_json& json);

} // namespace scan
