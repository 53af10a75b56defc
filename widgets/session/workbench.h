// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/runlibrary.h"
#include "widgets/session/messagelog.h"
#include "widgets/session/navigator.h"
#include "widgets/session/preferences.h"
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
    Navigator& navigator() { return m_navigator; }
    RunLibrary& library() { return m_library; }
    ScanSession& scan() { return m_scan; }
    /// Where a measurement that begins now is kept; empty: nowhere.
    QString storeOfRuns() const;

private:
    QString m_probeExecutable;
    Preferences m_preferences;
    MessageLog m_log;
    Navigator m_navigator;
    RunLibrary m_library;
    ScanSession m_scan;
};

} // namespace widgets
