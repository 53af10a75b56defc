// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/probe/sharedrun.h"
#include "core/scan/scanplan.h"
#include "core/store/runwriter.h"

#include <functional>

namespace probe {

/// A scan in a store: one run, or with --vantage-mode compare one for each machine, so that they
/// can be compared. Without --store it keeps nothing, and all goes well. Lives in the main thread.
class ScanRecord {
public:
    struct Beginning {
        const scan::ScanPlan& plan;
        bool simulated = false;
        std::int64_t startedNs = 0; ///< since the Unix epoch
        std::string configuration; ///< what --metadata-file would have
    };
    /// Enters the runs. Errors name --store, as in goOn().
    core::Result<void> begin(const Beginning& beginning);
    /// Takes a shard of the run that several processes write. Errors name --run-key.
    core::Result<void> join(const Beginning& beginning, const SharedRun& shared);
    /// Goes on with `before`; `uncounted` is what the counters that follow leave out.
    core::Result<void> goOn(const scan::OutputRequest& output, const store::Run& before,
        const store::RunCounters& uncounted);

    bool keeps() const { return !m_parts.empty(); }
    /// Of the only run, for what can have but one.
    store::RunId id() const { return m_parts.front().writer->id(); }
    /// "run 3 (ssh:a), run 4 (ssh:b)"; empty with a single run.
    std::string numbers() const;

    core::Result<void> add(std::span<const scan::ScanRow> rows);
    core::Result<void> add(const verify::HostFinding& finding);
    /// The counters of one vantage point, or of the whole scan when the name is empty.
    using Counters = std::function<store::RunCounters(const std::string& vantage)>;
    core::Result<void> keepCounters(const Counters& counters);
    core::Result<void> keepResumeState(const std::string& state);

    struct End {
        store::RunState state = store::RunState::Done;
        std::string failure;
        std::string configuration; ///< empty: as it was at the beginning
    };
    /// How it ended for a vantage point, or as a whole when the name is empty.
    core::Result<void> finish(
        const std::function<End(const std::string& vantage)>& end, const Counters& counters);

private:
    struct Part {
        std::string vantage; ///< whose rows it takes; empty: all
        store::Run run;
        store::RunCounters uncounted; ///< of earlier parts whose checkpoint does not know them
        std::unique_ptr<store::RunWriter> writer;
    };
    std::vector<Part> m_parts;
};

} // namespace probe
