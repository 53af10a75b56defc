// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/vantages.h"
#include "core/scan/scanengine.h"
#include "widgets/session/namecache.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace widgets {

/// One scan from the request to the last packet, in one worker thread: plans, opens the vantage
/// point, resolves the way, starts the engine, waits until it is released, and takes all down.
/// The thread lives as long as the vantage point does, since a lab ends with the thread that
/// started it. All public functions are safe from any thread and return at once, except the
/// destructor: it stops and waits, so it belongs in a worker.
class ScanRun {
public:
    enum class Step { Planning, OpeningVantage, FindingPath, Running, Failed, Cancelled };

    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab.
    ScanRun(scan::ScanRequest request, std::string probeExecutable);
    ~ScanRun();

    Step step() const;
    /// Why it failed, with step Failed.
    std::optional<core::Error> error() const;
    /// The engine once the step is Running, else null; valid until this object dies.
    scan::ScanEngine* engine() const;
    /// Nothing of this run was measured; known with step Running.
    bool simulated() const;
    const scan::ScanRequest& request() const { return m_request; }
    /// Ends the run as soon as possible, whatever it is doing.
    void stop();

private:
    void work(const std::stop_token& stopping);
    core::Result<void> prepare(const std::stop_token& stopping);
    void enter(Step step);

    const scan::ScanRequest m_request;
    const std::string m_probeExecutable;
    NameCache m_names { scan::resolveHost };

    mutable std::mutex m_mutex;
    std::condition_variable_any m_released;
    Step m_step = Step::Planning; ///< with what follows, under m_mutex
    std::optional<core::Error> m_error;
    std::unique_ptr<net::Vantage> m_vantage; ///< must outlive the engine
    std::unique_ptr<scan::ScanEngine> m_engine;
    std::jthread m_thread; ///< last: ends before anything above goes
};

} // namespace widgets
