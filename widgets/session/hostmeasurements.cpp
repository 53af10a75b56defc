// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hostmeasurements.h"

#include "widgets/library/runlibrary.h"
#include "widgets/session/messagelog.h"
#include "widgets/session/preferences.h"
#include "widgets/text/errortext.h"
#include "widgets/text/vantagetext.h"

namespace widgets {

HostMeasurements::HostMeasurements(const QString& probeExecutable, Preferences& preferences,
    RunLibrary& library, MessageLog& log, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_library(library)
    , m_log(log)
    , m_tracing(probeExecutable)
    , m_proving(probeExecutable)
{
    // Said at the moment: the language may change.
    watch(m_tracing, [] { return tr("Trace"); });
    watch(m_proving, [] { return tr("Verify"); });
    connect(&m_tracing, &HostSession::tracesArrived, this,
        [this](const std::vector<trace::TraceResult>& arrived) {
            std::vector<HostResult> results;
            for (const trace::TraceResult& each : arrived) {
                HostResult& result = results.emplace_back();
                result.trace = std::make_shared<const trace::TraceResult>(each);
                result.vantage = m_tracing.order().probe().vantage;
                result.run = m_tracing.storedRun();
            }
            append(std::move(results));
            for (const trace::TraceResult& each : arrived)
                Q_EMIT traceArrived(each);
        });
    connect(&m_proving, &HostSession::proofsArrived, this,
        [this](const std::vector<verify::VerifyResult>& arrived) {
            std::vector<HostResult> results;
            for (const verify::VerifyResult& each : arrived) {
                HostResult& result = results.emplace_back();
                result.proof = std::make_shared<const verify::VerifyResult>(each);
                result.vantage = m_proving.order().probe().vantage;
                result.run = m_proving.storedRun();
            }
            append(std::move(results));
            for (const verify::VerifyResult& each : arrived)
                Q_EMIT proofArrived(each);
        });
}

void HostMeasurements::watch(HostSession& session, QString (*source)())
{
    connect(&session, &HostSession::failed, this, [this, source](const core::Error& error) {
        m_log.add(Severity::Error, source(), errorText(error));
    });
    connect(&session, &HostSession::notKept, this, [this, source](const core::Error& error) {
        m_log.add(Severity::Warning, source(),
            tr("This run is not kept in the store: %1").arg(errorText(error)));
    });
    connect(&session, &HostSession::remarked, this,
        [this](const QString& machine, const QString& line) {
            m_log.add(Severity::Info, vantageTitle(machine), line);
        });
    connect(&session, &HostSession::stateChanged, this, [this, &session, source] {
        if (session.state() != HostSession::State::Ended)
            return;
        if (session.storedRun() != 0)
            m_library.noteChange();
        if (const std::uint64_t drops = session.progress().receiveDrops; drops > 0) {
            m_log.add(Severity::Warning, source(),
                tr("%n packet(s) were lost on receive, so hops may look silent; lower the rate.",
                    nullptr, int(drops)));
        }
        if (const std::uint64_t unnamed = session.progress().unnamed; unnamed > 0) {
            m_log.add(Severity::Warning, source(),
                tr("No name server answered for %n hop(s) in time, so they have no name.", nullptr,
                    int(unnamed)));
        }
    });
}

void HostMeasurements::start(HostOrder order)
{
    const QString store = m_preferences.keepRuns() ? m_preferences.storeUrl() : QString();
    const QString source = order.isTrace() ? tr("Trace") : tr("Verify");
    HostSession& session = order.isTrace() ? m_tracing : m_proving;
    if (!session.start(std::move(order), store)) {
        m_log.add(Severity::Warning, source,
            tr("Too many measurements wait already; this one was not added."));
    }
}

std::uint64_t HostMeasurements::add(HostResult result)
{
    std::vector<HostResult> one;
    one.push_back(std::move(result));
    append(std::move(one));
    return m_next - 1;
}

void HostMeasurements::append(std::vector<HostResult> results)
{
    if (results.empty())
        return;
    if (results.size() > Limit) {
        const std::size_t tooMany = results.size() - Limit;
        m_letGo += tooMany;
        m_next += tooMany;
        results.erase(results.begin(), results.begin() + std::ptrdiff_t(tooMany));
    }
    const std::size_t after = m_results.size() + results.size();
    if (after > Limit) {
        const std::size_t going = after - Limit;
        Q_EMIT aboutToLetGo(int(going));
        m_results.erase(m_results.begin(), m_results.begin() + std::ptrdiff_t(going));
        m_letGo += going;
        Q_EMIT wentAway();
    }
    const int count = int(results.size());
    Q_EMIT aboutToAdd(count);
    for (HostResult& result : results) {
        result.number = m_next++;
        m_results.push_back(std::move(result));
    }
    Q_EMIT added(count);
}

void HostMeasurements::clear()
{
    if (m_results.empty())
        return;
    Q_EMIT aboutToLetGo(int(m_results.size()));
    m_results.clear();
    m_letGo = 0;
    Q_EMIT wentAway();
}

} // namespace widgets
