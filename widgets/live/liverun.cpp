// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/liverun.h"

#include "widgets/session/preferences.h"

#include <chrono>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    constexpr auto StatesInterval = 100ms;
    constexpr std::size_t Mebibyte = 1 << 20;

} // namespace

LiveRun::LiveRun(ScanSession& session, const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_replies(std::size_t(preferences.rowLimit()))
    , m_frames(std::make_shared<FrameKeeper>(std::size_t(preferences.frameMemoryMib()) * Mebibyte))
{
    m_statesTimer.setSingleShot(true);
    m_statesTimer.setInterval(StatesInterval);
    connect(&m_statesTimer, &QTimer::timeout, this,
        [this] { m_replies.setHostStates(std::make_shared<const HostStates>(m_states)); });
    m_session.setReplyTap([frames = m_frames](wire::Bytes frame, std::int64_t timeNs) {
        frames->add(frame, timeNs);
    });
    connect(&m_session, &ScanSession::started, this, &LiveRun::onStarted);
    connect(&m_session, &ScanSession::snapshotChanged, this, &LiveRun::onSnapshot);
    connect(&m_session, &ScanSession::rowsArrived, &m_replies, &ReplyModel::append);
    connect(&m_session, &ScanSession::findingsArrived, this, &LiveRun::onFindings);
    connect(&m_session, &ScanSession::failed, this,
        [this](const core::Error& error) { m_error = error; });
    connect(&m_preferences, &Preferences::changed, this, &LiveRun::applyLimits);
}

LiveRun::~LiveRun() { m_session.setReplyTap({}); }

std::size_t LiveRun::memoryBytes() const
{
    return m_replies.memoryBytes() + m_frames->memoryBytes();
}

std::size_t LiveRun::memoryLimitBytes() const
{
    const auto rows = std::size_t(m_preferences.rowLimit());
    // The table's order takes a number a row.
    return rows * (sizeof(scan::ScanRow) + sizeof(std::uint32_t))
        + (std::size_t(m_preferences.frameMemoryMib()) << 20);
}

void LiveRun::onStarted()
{
    m_begun = true;
    m_error.reset();
    m_frames->clear();
    applyLimits();
    m_states.clear();
    m_statesTimer.stop();
    m_replies.clear();
    m_replies.setRowLimit(std::size_t(m_preferences.rowLimit()));
    m_replies.setHostStates(std::make_shared<const HostStates>());
    m_rates.clear();
    m_classes.clear();
    Q_EMIT historyChanged();
}

void LiveRun::onSnapshot(const scan::ScanSnapshot& snapshot)
{
    const bool rates = m_rates.add(snapshot);
    const bool classes = m_classes.add(snapshot);
    if (rates || classes)
        Q_EMIT historyChanged();
}

void LiveRun::onFindings(std::span<const verify::HostFinding> findings)
{
    for (const verify::HostFinding& finding : findings) {
        const trace::ProbeTarget target { finding.row.target, finding.row.targetPort,
            finding.row.pass };
        if (finding.trace)
            setTraceState(target, finding.trace->verdict.verdict);
        if (finding.proof)
            setProofState(target, finding.proof->verdict);
    }
}

void LiveRun::applyLimits()
{
    m_frames->setLimit(std::size_t(m_preferences.frameMemoryMib()) * Mebibyte);
}

HostState& LiveRun::stateOf(const trace::ProbeTarget& target)
{
    if (!m_statesTimer.isActive())
        m_statesTimer.start();
    return m_states[{ target.address, target.port }];
}

void LiveRun::setTraceState(const trace::ProbeTarget& target, trace::Verdict verdict)
{
    stateOf(target).trace = verdict;
}

void LiveRun::setProofState(const trace::ProbeTarget& target, verify::Verdict verdict)
{
    stateOf(target).proof = verdict;
}

} // namespace widgets
