// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/remotetargets.h"
#include "core/scan/output/outputstream.h"
#include "core/trace/targetsupply.h"

#include <functional>
#include <mutex>

namespace probe {

/// What runs of `trace` and `verify` have in common: targets, which may still be written to
/// standard input, a vantage point, an output, and one way to stop it all. Lives in the main
/// thread, but for stop().
class TargetRun {
public:
    /// Plans, opens output and vantage point; sends no probe. Any error is the user's to mend.
    static core::Result<std::unique_ptr<TargetRun>> prepare(
        const scan::ScanRequest& request, const trace::ListUse& use, const std::string& file);

    /// Waits until it is known by which interface the targets are reached. False when there is no
    /// target; an error when none can be reached or standard input is wrong.
    core::Result<bool> awaitTargets();
    /// From now on stop() calls `stopEngine`, which must outlive the signals; at once when it was
    /// called before.
    void engage(std::function<void()> stopEngine);
    /// Reads no more targets and stops the engine. From any thread.
    void stop();

    std::unique_ptr<trace::TargetSource> takeSource() { return m_supply->takeSource(); }
    /// All targets, and the machine of `request` that is to probe them; once, in place of
    /// takeSource().
    remote::RemoteTargets elsewhere(const scan::ScanRequest& request);
    const net::PathTable& paths() const { return m_supply->paths(); }
    net::Vantage& vantage() { return *m_vantage; }
    const net::Vantage& vantage() const { return *m_vantage; }
    bool asksV4() const { return m_asksV4; } ///< as far as the targets were known at first
    bool asksV6() const { return m_asksV6; }
    scan::OutputStream& output() { return *m_output; }
    std::uint64_t seed() const { return m_seed; }

    /// Closes the output. `failure` of the engine or of writing, else what else went wrong:
    /// closing, standard input, or a signal that stopped the engine or the reading.
    std::optional<core::Error> finish(
        std::optional<core::Error> failure, bool stopped, bool signalled);
    /// Says which targets were left out; `noPath` by the engine.
    void complainLeftOut(std::uint64_t noPath) const;

private:
    TargetRun() = default;

    std::uint64_t m_seed = 0;
    bool m_asksV4 = false;
    bool m_asksV6 = false;
    std::unique_ptr<net::Vantage> m_vantage;
    std::unique_ptr<trace::TargetSupply> m_supply; ///< uses the vantage point
    std::optional<scan::OutputStream> m_output;
    std::mutex m_lock; ///< guards what follows
    std::function<void()> m_stopEngine;
    bool m_stopped = false;
};

} // namespace probe
