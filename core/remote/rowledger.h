// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/scan/scanrow.h"
#include "core/targets/permutation.h"

#include <deque>
#include <unordered_map>

namespace remote {

/// Tells replies that come a second time, since their targets were probed again after a connection
/// broke, from new ones. It remembers replies of targets at or beyond the last checkpoint, by hash,
/// up to MostRemembered. Lives in one thread.
class RowLedger {
public:
    static constexpr std::size_t MostRemembered = std::size_t(4) << 20; ///< some 70 bytes each

    /// What a reply is to the ledger.
    enum class Verdict : std::uint8_t {
        New,
        Known, ///< the same target, pass and class came over an earlier connection
        Foreign, ///< of a target, pass or shard that was not asked
    };
    /// `plan` must outlive it; `shard` is the part that the other machine probes.
    RowLedger(const scan::ScanPlan& plan, targets::Shard shard);

    Verdict judge(const scan::ScanRow& row);
    /// What comes from now on comes over another connection.
    void nextConnection() { ++m_connection; }
    /// Targets at positions below this one are not probed again.
    void forgetBelow(core::Uint128 position);
    std::uint64_t forgotten() const { return m_forgotten; } ///< for lack of room

private:
    struct Seen {
        std::uint64_t hash;
        core::Uint128 position;
    };
    const scan::ScanPlan& m_plan;
    targets::Shard m_shard;
    targets::Permutation m_permutation;
    std::uint32_t m_connection = 0;
    std::unordered_map<std::uint64_t, std::uint32_t> m_connections; ///< by hash
    std::deque<Seen> m_seen; ///< oldest first
    std::uint64_t m_forgotten = 0;
};

} // namespace remote
