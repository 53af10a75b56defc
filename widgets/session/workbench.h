// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/handshake/handshakesession.h"
#include "widgets/library/runedits.h"
#include "widgets/library/runlibrary.h"
#include "widgets/library/runtransfers.h"
#include "widgets/live/liverun.h"
#include "widgets/session/hostmeasurements.h"
#include "widgets/session/messagelog.h"
#include "widgets/session/navigator.h"
#include "widgets/session/preferences.h"
#include "widgets/session/recentfiles.h"
#include "widgets/session/scansession.h"

namespace widgets {

/// What the pages share and what outlives them: the sessions with their data, the store, the
/// preferences, the log. One in a program, made before the window. Lives in the GUI thread.
class Workbench {
public:
    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab.
    explicit Workbench(const QString& probeExecutable);

    const QString& probeExecutable() const { return m_probeExecutable; }
    Preferences& preferences() { return m_preferences; }
    MessageLog& log() { return m_log; }
    RecentFiles& recentFiles() { return m_recentFiles; }
    Navigator& navigator() { return m_navigator; }
    RunLibrary& library() { return m_library; }
    /// What the user changes in the store, with undo.
    RunEdits& runEdits() { return m_runEdits; }
    RunTransfers& runTransfers() { return m_runTransfers; }
    ScanSession& scan() { return m_scan; }
    HostMeasurements& traces() { return m_traces; }
    HandshakeSession& handshake() { return m_handshake; }
    /// A scan, traces or proofs are under way, or being written to the store.
    bool measuring() const;
    /// Ends them as soon as possible; what they found is kept.
    void stopMeasuring();
    /// What the scan has found so far, with the memory that it takes.
    LiveRun& live() { return m_live; }
    /// Where a measurement that begins now is kept; empty: nowhere.
    QString storeOfRuns() const;

private:
    QString m_probeExecutable;
    Preferences m_preferences;
    MessageLog m_log;
    RecentFiles m_recentFiles;
    Navigator m_navigator;
    RunLibrary m_library;
    RunEdits m_runEdits { m_library };
    RunTransfers m_runTransfers { m_library };
    ScanSession m_scan;
    HostMeasurements m_traces;
    HandshakeSession m_handshake;
    LiveRun m_live { m_scan, m_preferences };
};

} // namespace widgets
