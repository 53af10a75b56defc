// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/scanoutputs.h"
#include "core/scan/checkpointfile.h"
#include "core/scan/scanplan.h"
#include "core/store/storedrun.h"

namespace probe {

/// What a scan goes on with, if it does: the checkpoint of --resume, the stored run, or both.
class Resumption {
public:
    enum class Purpose {
        Scan, ///< the file of --resume is opened and locked
        Look, ///< it is read alone, even while a scan writes it
    };
    /// `resumeRun` is --resume-run, 0 without. Reads where the scan stands, and fills in the seed
    /// of `request`. Errors name the option.
    static core::Result<Resumption> find(
        scan::ScanRequest& request, store::RunId resumeRun, Purpose purpose = Purpose::Scan);

    bool goesOn() const { return m_before.has_value(); }
    /// The scan ran to its end before: why there is nothing to do, or empty.
    std::string whyComplete() const;
    /// Lets `plan` go on where the scan stands; errors name what differs.
    core::Result<void> applyTo(scan::ScanPlan& plan) const;
    OutputStart outputStart() const;
    /// What the earlier parts came to; empty when an older version kept the checkpoint.
    std::optional<scan::ScanTotals> totals() const;
    /// The stored run to go on with; empty for a new one.
    const std::optional<store::Run>& run() const { return m_run; }
    /// "going on at target 5000 of 65536"; empty for a new scan without --resume.
    std::string announcement(const scan::ScanPlan& plan) const;
    /// The file of --resume, to be moved from.
    std::optional<scan::CheckpointFile>& file() { return m_file; }

private:
    core::Result<void> readFile(const std::string& path);
    core::Result<void> readRun(const scan::ScanRequest& request, store::RunId id);
    /// That `run`, which says that it stands at `kept`, is the scan of the checkpoint.
    core::Result<void> checkSameScan(const store::Run& run, const std::string& kept) const;
    core::Result<void> checkStore(const scan::ScanRequest& request) const;

    Purpose m_purpose = Purpose::Scan;
    scan::OutputRequest m_output;
    std::uint64_t m_maxResults = 0;
    std::optional<scan::CheckpointFile> m_file;
    std::optional<scan::Checkpoint> m_before;
    std::optional<store::Run> m_run;
};

/// The request of a stored run, for --resume-run: what its command said.
core::Result<scan::ScanRequest> requestOfRun(const std::string& storeUrl, store::RunId id);

} // namespace probe
