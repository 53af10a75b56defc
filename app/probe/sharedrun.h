// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "core/store/shardclaim.h"

namespace probe {

/// The stored run that many processes probe together, each a shard of it: --run-key.
class SharedRun {
public:
    /// What can be known before anything is opened: that the request can be a part of such a run,
    /// that the run of this key, if it was begun, is the same scan, and whether the shard is to be
    /// probed at all. Errors name the option.
    static core::Result<SharedRun> find(const scan::ScanPlan& plan, const std::string& key);

    /// The shard was probed before: why there is nothing to do, or empty.
    const std::string& whyComplete() const { return m_whyComplete; }
    /// For RunWriter::join(), of the same plan, which outlives it; `configuration` is this
    /// process's own.
    store::ShardClaim claim(const scan::ScanPlan& plan, const std::string& configuration) const;
    /// "shard 2 of 8 of run 5".
    std::string announcement(store::RunId run) const;

private:
    std::string m_key;
    std::uint32_t m_shard = 0;
    std::uint32_t m_shards = 1;
    std::string m_whyComplete;
};

} // namespace probe
