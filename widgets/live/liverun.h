// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/tracerequest.h"
#include "widgets/live/classhistory.h"
#include "widgets/live/framekeeper.h"
#include "widgets/live/hoststates.h"
#include "widgets/live/ratehistory.h"
#include "widgets/live/replymodel.h"
#include "widgets/session/scansession.h"

#include <QTimer>

#include <optional>

namespace widgets {

class Preferences;

/// What the window knows of the run that goes on or was the last one: its
/// replies, their bytes as long as there is memory, rates and classes over
/// time, and what traces and proofs found of its hosts. Outlives the Live page,
/// which shows it. Lives in the GUI thread.
class LiveRun : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this.
    LiveRun(ScanSession& session, const Preferences& preferences, QObject* parent = nullptr);
    ~LiveRun() override;

    ScanSession& session() const { return m_session; }
    ReplyModel& replies() { return m_replies; }
    const FrameKeeper& frames() const { return *m_frames; }
    const RateHistory& rates() const { return m_rates; }
    const ClassHistory& classes() const { return m_classes; }
    /// Why the run failed; of the run, not of what is written of it.
    const std::optional<core::Error>& error() const { return m_error; }
    /// A run was started since the program began.
    bool begun() const { return m_begun; }
    /// Of rows and frames, for the status bar.
    std::size_t memoryBytes() const;
    /// What the limits in the preferences let them grow to.
    std::size_t memoryLimitBytes() const;

    /// What the table says about the host of `target`: that it is traced or
    /// proven, or what came of it, in a few words. Empty: nothing any more.
    void setTraceState(const trace::ProbeTarget& target, trace::Verdict verdict);
    void setProofState(const trace::ProbeTarget& target, verify::Verdict verdict);

Q_SIGNALS:
    /// rates() or classes() have more to draw, or were emptied.
    void historyChanged();

private:
    void onStarted();
    void onSnapshot(const scan::ScanSnapshot& snapshot);
    void onFindings(std::span<const verify::HostFinding> findings);
    void applyLimits();
    HostState& stateOf(const trace::ProbeTarget& target);

    ScanSession& m_session;
    const Preferences& m_preferences;
    ReplyModel m_replies;
    std::shared_ptr<FrameKeeper> m_frames; ///< the receiver may hold it a moment longer
    RateHistory m_rates;
    ClassHistory m_classes;
    std::optional<core::Error> m_error;
    bool m_begun = false;
    HostStates m_states;
    QTimer m_statesTimer; ///< many states that change at once are shown at once
};

} // namespace widgets
