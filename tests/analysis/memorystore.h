// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <map>

/// A store that keeps its runs in memory: what an analysis reads, without a database. Counts are
/// worked out from the rows, as a real store keeps them.
class MemoryStore : public store::Store {
public:
    /// Enters a run with its hosts; returns its id, from 1.
    store::RunId add(store::Run run, std::vector<store::HostRow> hosts = {});
    void addTrace(store::RunId run, store::TraceRow trace);
    void addProof(store::RunId run, store::ProofRow proof);
    void addFinding(store::RunId run, store::FindingRow finding);
    std::size_t rowsRead() const { return m_rowsRead; } ///< by readHosts() so far
    /// From now on reading hosts fails.
    void breakReading() { m_broken = true; }

    const std::string& url() const override { return m_url; }
    core::Result<std::vector<store::Run>> runs(const store::RunSelection&) const override;
    core::Result<store::Run> run(store::RunId id) const override;
    core::Result<void> setLabel(store::RunId, const std::string&) override { return {}; }
    core::Result<void> setNote(store::RunId, const std::string&) override { return {}; }
    core::Result<void> removeRun(store::RunId) override { return {}; }
    core::Result<std::vector<store::HostCount>> hostCounts(
        std::span<const store::RunId> runs) const override;
    core::Result<void> readHosts(store::RunId run, const store::HostSelection& selection,
        const HostBlock& block) const override;
    core::Result<std::vector<store::HostSighting>> history(const core::IpAddress&) const override
    {
        return {};
    }
    core::Result<void> readReplies(store::RunId, const ReplyBlock&) const override { return {}; }
    core::Result<std::vector<store::TraceRow>> traces(
        std::span<const store::RunId> runs, bool documents) const override;
    core::Result<std::vector<store::ProofRow>> proofs(
        std::span<const store::RunId> runs, bool documents) const override;
    core::Result<std::vector<store::FindingRow>> findings(
        std::span<const store::RunId> runs) const override;
    core::Result<std::string> resumeState(store::RunId) const override { return {}; }
    core::Result<void> backupTo(const std::string&) const override { return {}; }
    core::Result<std::vector<std::string>> check() const override { return {}; }

private:
    std::string m_url = "memory";
    std::vector<store::Run> m_runs;
    std::map<store::RunId, std::vector<store::HostRow>> m_hosts;
    std::vector<store::TraceRow> m_traces;
    std::vector<store::ProofRow> m_proofs;
    std::vector<store::FindingRow> m_findings;
    mutable std::size_t m_rowsRead = 0;
    bool m_broken = false;
};
