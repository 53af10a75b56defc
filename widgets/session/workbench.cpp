// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/workbench.h"

#include "widgets/text/errortext.h"

#include <QCoreApplication>

namespace widgets {

Workbench::Workbench(const QString& probeExecutable)
    : m_probeExecutable(probeExecutable)
    , m_library(m_preferences.storeUrl())
    , m_scan(probeExecutable)
    , m_traces(probeExecutable, m_preferences, m_library, m_log)
{
    QObject::connect(&m_preferences, &Preferences::changed, &m_library, [this] {
        m_library.setUrl(m_preferences.storeUrl());
        m_scan.setStore(storeOfRuns());
    });
    m_scan.setStore(storeOfRuns());
    QObject::connect(
        &m_scan, &ScanSession::recordChanged, &m_library, [this] { m_library.noteChange(); });
    QObject::connect(&m_scan, &ScanSession::recordFailed, &m_log, [this](const core::Error& error) {
        m_log.add(Severity::Error, QCoreApplication::translate("widgets::Workbench", "Store"),
            QCoreApplication::translate("widgets::Workbench", "The scan is no longer stored: %1")
                .arg(errorText(error)));
    });
    QObject::connect(&m_traces, &HostMeasurements::traceArrived, &m_live,
        [this](const trace::TraceResult& result) {
            m_live.setTraceState(result.evidence.target, result.verdict.verdict);
        });
    QObject::connect(&m_traces, &HostMeasurements::proofArrived, &m_live,
        [this](const verify::VerifyResult& result) {
            m_live.setProofState(result.target, result.verdict);
        });
}

bool Workbench::measuring() const
{
    return m_scan.active() || m_traces.tracing().active() || m_traces.proving().active();
}

void Workbench::stopMeasuring()
{
    m_scan.stop();
    m_traces.tracing().stop();
    m_traces.proving().stop();
}

QString Workbench::storeOfRuns() const
{
    return m_preferences.keepRuns() ? m_preferences.storeUrl() : QString();
}

} // namespace widgets
