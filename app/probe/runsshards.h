// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/storeaccess.h"
#include "core/store/shardedruns.h"

namespace probe {

/// mptcp-probe runs shards: how far a run is that many processes probe, and which of its shards are
/// to be probed again.
class RunsShards {
public:
    explicit RunsShards(CLI::App& runs);
    bool chosen() const { return m_app->parsed(); }
    /// EndedBadly when a shard is lost.
    int run() const;

private:
    core::Result<store::ShardedRuns> open() const;
    core::Result<store::ShardedRun> find(const store::ShardedRuns& runs) const;
    core::Result<int> show() const;

    CLI::App* m_app = nullptr; ///< owned by the program
    StoreOption m_store;
    std::string m_run;
    std::string m_key;
    std::string m_format = "text";
    bool m_giveUp = false;
};

} // namespace probe
