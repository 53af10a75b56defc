// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanplan.h"
#include "widgets/session/runrecorder.h"

namespace widgets {

/// A scan of the window in a store: one run, or one for each machine where several are compared.
/// Nothing blocks but the destructor; what holds for RunRecorder holds here. Adding is for one
/// thread, the questions are safe from any.
class ScanRecorder {
public:
    struct Beginning {
        const scan::ScanPlan& plan; ///< whose request names the store
        bool simulated = false;
        std::int64_t startedNs = 0; ///< since the Unix epoch
        std::string configuration; ///< what --metadata-file would have
    };
    explicit ScanRecorder(const Beginning& beginning);

    bool hasRoom() const;
    void addReplies(const RunRecorder::Rows& rows);
    void addFindings(const RunRecorder::Findings& findings);
    /// The counters of one machine, or of the whole scan when the name is empty.
    using Counters = std::function<store::RunCounters(const std::string& machine)>;
    void keepProgress(const Counters& counters, const std::string& resumeState);

    struct End {
        store::RunState state = store::RunState::Done;
        std::string why;
        std::string configuration;
    };
    /// How it ended for a machine, or as a whole when the name is empty.
    void finish(
        const std::function<End(const std::string& machine)>& end, const Counters& counters);

    std::optional<store::RunId> runId() const; ///< of the first, once it is in the store
    std::optional<core::Error> error() const; ///< the first one
    bool finished() const;

private:
    struct Part {
        std::string machine; ///< whose rows it takes; empty: all
        store::Run run;
        std::unique_ptr<RunRecorder> recorder;
    };
    std::vector<Part> m_parts;
};

} // namespace widgets
