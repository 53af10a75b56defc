// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostresult.h"
#include "widgets/session/hostsession.h"

#include <QObject>

#include <deque>
#include <span>

namespace widgets {

class MessageLog;
class Preferences;
class RunLibrary;

/// All traces and proofs since the program started: the sessions that make them, and the newest
/// results. Older ones are let go and counted; what is kept in the store stays there. Lives in the
/// GUI thread and outlives the window.
class HostMeasurements : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t Limit = 2000;

    HostMeasurements(const QString& probeExecutable, Preferences& preferences, RunLibrary& library,
        MessageLog& log, QObject* parent = nullptr);

    /// Starts the order, or lets it wait behind others of its kind.
    void start(HostOrder order);
    HostSession& tracing() { return m_tracing; }
    HostSession& proving() { return m_proving; }
    const HostSession& tracing() const { return m_tracing; }
    const HostSession& proving() const { return m_proving; }

    /// Oldest first.
    const std::deque<HostResult>& results() const { return m_results; }
    std::uint64_t letGo() const { return m_letGo; }
    /// A result from a store; its number.
    std::uint64_t add(HostResult result);
    void clear();

Q_SIGNALS:
    /// Before and after `count` results go from the front.
    void aboutToLetGo(int count);
    void wentAway();
    /// Before and after `count` results join the end.
    void aboutToAdd(int count);
    void added(int count);
    /// The same results, one by one, for whoever marks hosts.
    void traceArrived(const trace::TraceResult& result);
    void proofArrived(const verify::VerifyResult& result);

private:
    void append(std::vector<HostResult> results);
    void watch(HostSession& session, QString (*source)());

    Preferences& m_preferences;
    RunLibrary& m_library;
    MessageLog& m_log;
    HostSession m_tracing;
    HostSession m_proving;
    std::deque<HostResult> m_results;
    std::uint64_t m_next = 1;
    std::uint64_t m_letGo = 0;
};

} // namespace widgets
