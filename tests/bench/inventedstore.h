// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

/// A store without a disk, whose daily scans are made up while they are read: hosts live for a
/// while, miss a scan now and then, and new ones take the place of those that end. What an analysis
/// takes from it is the analysis' own time and memory.
class InventedStore : public store::Store {
public:
    /// `hosts` are there in each run, on average.
    InventedStore(int runs, std::uint64_t hosts, core::Family family);
    std::uint64_t everAlive() const { return m_everAlive; } ///< distinct hosts of all runs

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
        std::span<const store::RunId>, bool) const override
    {
        return {};
    }
    core::Result<std::vector<store::ProofRow>> proofs(
        std::span<const store::RunId>, bool) const override
    {
        return {};
    }
    core::Result<std::vector<store::FindingRow>> findings(
        std::span<const store::RunId>) const override
    {
        return {};
    }
    core::Result<std::string> resumeState(store::RunId) const override { return {}; }
    core::Result<void> backupTo(const std::string&) const override { return {}; }
    core::Result<std::vector<std::string>> check() const override { return {}; }

private:
    std::string m_url = "invented";
    core::Family m_family;
    std::vector<store::Run> m_runs;
    std::uint64_t m_everAlive = 0;
};
