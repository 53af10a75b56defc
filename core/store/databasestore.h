// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace store {

/// The store on one connection.
class DatabaseStore : public Store {
public:
    DatabaseStore(std::string url, std::unique_ptr<Database> database)
        : m_url(std::move(url))
        , m_database(std::move(database))
    {
    }

    void setCancelled(Cancelled cancelled) override
    {
        m_database->setCancelled(std::move(cancelled));
    }
    const std::string& url() const override { return m_url; }
    core::Result<std::vector<Run>> runs(const RunSelection& selection) const override;
    core::Result<Run> run(RunId id) const override;
    core::Result<void> setLabel(RunId id, const std::string& label) override;
    core::Result<void> setNote(RunId id, const std::string& note) override;
    core::Result<void> removeRun(RunId id) override;
    core::Result<void> removeReplies(RunId id) override;
    core::Result<std::vector<HostCount>> hostCounts(std::span<const RunId> runs) const override;
    core::Result<void> readHosts(
        RunId run, const HostSelection& selection, const HostBlock& block) const override;
    core::Result<void> readAddresses(
        RunId run, const HostSelection& selection, const AddressBlock& block) const override;
    core::Result<void> readSortedHosts(RunId run, const HostSelection& selection,
        const HostSort& sort, const HostBlock& block) const override;
    core::Result<std::vector<HostSighting>> history(const core::IpAddress& address) const override;
    core::Result<void> readReplies(RunId run, const ReplyBlock& block) const override;
    core::Result<std::vector<TraceRow>> traces(
        std::span<const RunId> runs, bool documents) const override;
    core::Result<std::vector<ProofRow>> proofs(
        std::span<const RunId> runs, bool documents) const override;
    core::Result<std::vector<FindingRow>> findings(std::span<const RunId> runs) const override;
    core::Result<std::string> resumeState(RunId id) const override;
    core::Result<void> backupTo(const std::string& file) const override;
    core::Result<std::vector<std::string>> check() const override;

private:
    std::string m_url;
    std::unique_ptr<Database> m_database;
};

} // namespace store
