// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue.h"
#include "core/analysis/origin/origindatabase.h"
#include "core/store/store.h"

#include <map>

namespace analysis {

/// A store of which only the hosts of certain autonomous systems are seen: what is counted, traced,
/// proven and found of all others is passed over, so that any figure is of these networks alone.
/// Counts of a run are worked out from its rows, each run once. For reading only; lives in one
/// thread. `all` and `origins` must outlive it.
class OriginFilteredStore : public store::Store {
public:
    OriginFilteredStore(
        const store::Store& all, const OriginDatabase& origins, std::vector<std::uint32_t> numbers);

    /// Asked while rows are counted, with the share of the runs that were; where it says no, counts
    /// end with Unavailable.
    void setProgress(FigureProgress progress) { m_progress = std::move(progress); }

    const std::string& url() const override { return m_all.url(); }
    core::Result<std::vector<store::Run>> runs(const store::RunSelection& selection) const override;
    core::Result<store::Run> run(store::RunId id) const override { return m_all.run(id); }
    core::Result<void> setLabel(store::RunId, const std::string&) override;
    core::Result<void> setNote(store::RunId, const std::string&) override;
    core::Result<void> removeRun(store::RunId) override;
    core::Result<std::vector<store::HostCount>> hostCounts(
        std::span<const store::RunId> runs) const override;
    core::Result<void> readHosts(store::RunId run, const store::HostSelection& selection,
        const HostBlock& block) const override;
    core::Result<void> readAddresses(store::RunId run, const store::HostSelection& selection,
        const AddressBlock& block) const override;
    core::Result<std::vector<store::HostSighting>> history(
        const core::IpAddress& address) const override
    {
        return m_all.history(address);
    }
    core::Result<void> readReplies(store::RunId run, const ReplyBlock& block) const override
    {
        return m_all.readReplies(run, block);
    }
    core::Result<std::vector<store::TraceRow>> traces(
        std::span<const store::RunId> runs, bool documents) const override;
    core::Result<std::vector<store::ProofRow>> proofs(
        std::span<const store::RunId> runs, bool documents) const override;
    core::Result<std::vector<store::FindingRow>> findings(
        std::span<const store::RunId> runs) const override;
    core::Result<std::string> resumeState(store::RunId id) const override
    {
        return m_all.resumeState(id);
    }
    core::Result<void> backupTo(const std::string& file) const override
    {
        return m_all.backupTo(file);
    }
    core::Result<std::vector<std::string>> check() const override { return m_all.check(); }

private:
    core::Result<void> readWanted(store::RunId run, const store::HostSelection& selection,
        const HostBlock& block, const std::function<bool()>& goOn) const;
    core::Result<bool> isWanted(const core::IpAddress& address) const;
    template <typename Row>
    core::Result<std::vector<Row>> wantedTargets(core::Result<std::vector<Row>> rows) const;

    const store::Store& m_all;
    const OriginDatabase& m_origins;
    std::vector<std::uint32_t> m_numbers;
    FigureProgress m_progress;
    mutable std::map<store::RunId, std::vector<store::HostCount>> m_counts;
};

} // namespace analysis
