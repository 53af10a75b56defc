// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runwriter.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace widgets {

/// Writes one run of the window to the store in a thread of its own, however slow the disk is.
/// Nothing here blocks but the destructor; what is added waits in a queue. Whoever adds asks
/// hasRoom() first and takes nothing from its engine while there is none, so that memory stays
/// bounded and the engine counts what it had to drop. All functions are safe from any thread.
///
/// After an error nothing more is written, hasRoom() is true for ever and what comes is dropped:
/// the measurement goes on without its record.
class RunRecorder {
public:
    using Rows = std::shared_ptr<const std::vector<scan::ScanRow>>;
    using Findings = std::shared_ptr<const std::vector<verify::HostFinding>>;
    /// What is written in the recorder's thread.
    using Job = std::function<core::Result<void>(store::RunWriter&)>;

    /// Rows, or as many other results as weigh the same, that may wait to be written.
    static constexpr std::size_t Room = 65536;
    static constexpr std::size_t WeightOfResult = 64;

    /// Enters `run` into the store at `url`.
    RunRecorder(std::string url, store::Run run);
    /// Waits until what was added is written; without finish() the run becomes interrupted.
    ~RunRecorder();

    bool hasRoom() const;
    void addReplies(Rows rows);
    void addFindings(Findings findings);
    /// Anything else; `weight` in rows.
    void add(Job job, std::size_t weight = WeightOfResult);
    /// How far the run is, about once a second. An empty state leaves the one before.
    void keepProgress(const store::RunCounters& counters, std::string resumeState);
    /// Nothing may be added afterwards. `end` as RunWriter::finish() takes it.
    void finish(const store::Run& end);

    /// Once it is in the store.
    std::optional<store::RunId> runId() const;
    /// The first one.
    std::optional<core::Error> error() const;
    /// After finish(): everything is in the store, or an error has ended the writing.
    bool finished() const;

private:
    struct Work {
        Job job;
        std::size_t weight = 0;
    };

    void work();
    core::Result<void> write(store::RunWriter& writer);
    void fail(const core::Error& error);

    const std::string m_url;
    const store::Run m_run;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_waiting; ///< with all that follows, under m_mutex
    std::size_t m_weight = 0; ///< of what waits and what is being written
    std::optional<store::Run> m_end;
    std::optional<store::RunId> m_id;
    std::optional<core::Error> m_error;
    bool m_closing = false;
    bool m_finished = false;
    std::thread m_thread; ///< last: it uses all above
};

} // namespace widgets
