// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/vantage.h"
#include "core/remote/farchannel.h"
#include "core/remote/targetsfile.h"
#include "core/scan/resumetrack.h"
#include "core/scan/scanengine.h"

namespace remote {

/// The far side of a scan: one engine whose rows go to the near side, with a checkpoint after them
/// twice a second. Lives in one thread, beside one of its own that listens.
class FarScan {
public:
    FarScan(FarChannel& channel, std::string probeExecutable);

    /// Until the scan has ended, was stopped, or nobody is there any more. What cannot be begun is
    /// an error.
    core::Result<End> run(const Order& order, const TargetsFile& targets);

private:
    core::Result<void> prepare(const Order& order, const TargetsFile& targets);
    Ready ready() const;
    /// Until the near side says so; false when it says stop, or is gone.
    core::Result<bool> awaitBegin();
    void listen(const std::stop_token& stopping);
    void obey(const NearMessage& message);
    void follow();
    void sendRows();
    void sendProgress();

    FarChannel& m_channel;
    const std::string m_probeExecutable;
    std::unique_ptr<net::Vantage> m_vantage; ///< outlives the engine
    net::PathTable m_paths;
    std::string m_sendPath;
    std::string m_sendPathNote;
    std::optional<scan::ResumeTrack> m_track;
    std::unique_ptr<scan::ScanEngine> m_engine;
};

} // namespace remote
