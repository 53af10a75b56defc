// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/verifyrun.h"

#include "app/probe/command.h"
#include "app/probe/messages.h"
#include "app/probe/stopsignals.h"
#include "app/probe/takeinterval.h"
#include "app/probe/targetmetadata.h"
#include "core/net/sshplace.h"
#include "core/store/runrecord.h"
#include "core/verify/output/verifytext.h"

#include <cstdio>

namespace probe {

core::Result<VerifyRun> VerifyRun::prepare(
    const verify::VerifyRequest& request, const trace::ListUse& use)
{
    auto targets = TargetRun::prepare(request.probe, use, request.file);
    if (!targets)
        return tl::unexpected(targets.error());
    VerifyRun run;
    run.m_request = request;
    run.m_use = use;
    run.m_targets = std::move(*targets);
    return run;
}

int VerifyRun::execute()
{
    const StopSignals signals([this] { m_targets->stop(); });
    if (auto started = start(); !started) {
        m_record.finish(store::RunState::Failed, started.error().detail, {}, metadata());
        complain(started.error().detail);
        return WrongUsage;
    }
    const auto written = follow();
    return finish(written, signals.received());
}

core::Result<void> VerifyRun::start()
{
    const auto any = m_targets->awaitTargets();
    if (!any)
        return tl::unexpected(any.error());
    const auto recorded = beginRecord(m_record, m_request.probe, store::RunKind::Verify, *m_targets,
        verifyCommand(m_request, m_use, m_targets->seed()), metadata());
    if (!recorded || !*any)
        return recorded;
    if (net::isSsh(m_request.probe.vantage))
        return startElsewhere();
    verify::VerifyHooks hooks;
    hooks.simulated = m_targets->vantage().simulated();
    hooks.seed = m_targets->seed();
    m_engine = std::make_unique<verify::VerifyEngine>(
        m_request, m_targets->takeSource(), m_targets->paths(), m_targets->vantage(), hooks);
    auto started = m_engine->start();
    if (started)
        m_targets->engage([this] { m_engine->stop(); });
    return started;
}

core::Result<void> VerifyRun::startElsewhere()
{
    const WithoutSignals started;
    m_engine
        = remote::remoteProofs(m_request, m_targets->seed(), m_targets->elsewhere(m_request.probe));
    // To connect may take a while, in which the user may want to stop.
    m_targets->engage([this] { m_engine->stop(); });
    return m_engine->start();
}

core::Result<void> VerifyRun::follow()
{
    core::Result<void> written;
    bool finished = !m_engine;
    while (!finished) {
        finished = m_engine->waitFinished(TakeInterval);
        if (written)
            written = writeResults();
        if (written && m_engine)
            written = m_record.keepCounters(store::countersOf(m_engine->snapshot()));
        if (!written)
            m_targets->stop();
    }
    return written;
}

core::Result<void> VerifyRun::writeResults()
{
    while (true) {
        const std::vector<verify::VerifyResult> results = m_engine->takeResults();
        if (results.empty())
            return m_targets->output().flush();
        for (const verify::VerifyResult& result : results) {
            ++m_verdicts[std::size_t(result.verdict)];
            if (auto kept = m_record.add(result); !kept)
                return kept;
            const std::string text = m_request.format == trace::TraceFormat::JsonLines
                ? verify::verifyJson(result, m_request.packets)
                : verify::verifyText(result, m_request.packets);
            if (auto written = m_targets->output().write(text + "\n"); !written)
                return written;
        }
    }
}

verify::VerifySnapshot VerifyRun::snapshot() const
{
    return m_engine ? m_engine->snapshot() : verify::VerifySnapshot();
}

std::string VerifyRun::metadata() const
{
    return verifyMetadata(m_request, m_use, *m_targets, m_engine ? &m_targets->paths() : nullptr,
        snapshot(), m_verdicts);
}

void VerifyRun::summarize(const verify::VerifySnapshot& end) const
{
    std::fprintf(stderr, "%llu ladder%s, %llu packets sent, %.1f s%s\n",
        static_cast<unsigned long long>(end.targetsDone), end.targetsDone == 1 ? "" : "s",
        static_cast<unsigned long long>(end.packetsSent), end.seconds,
        m_targets->vantage().simulated() ? "; simulated, not measured" : "");
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
        if (m_verdicts[i] > 0) {
            std::fprintf(stderr, "  %-20s %10llu\n", verify::verdictName(verify::Verdict(i)),
                static_cast<unsigned long long>(m_verdicts[i]));
        }
    }
}

int VerifyRun::finish(const core::Result<void>& written, bool signalled)
{
    const verify::VerifySnapshot end = snapshot();
    auto failure = m_engine ? m_engine->error() : std::nullopt;
    if (!failure && !written)
        failure = written.error();
    const bool broken = failure.has_value();
    failure = m_targets->finish(failure, end.stopped, signalled);
    const store::RunState state = !failure ? store::RunState::Done
        : signalled && !broken             ? store::RunState::Stopped
                                           : store::RunState::Failed;
    const auto kept = m_record.finish(
        state, failure ? failure->detail : "", store::countersOf(end), metadata());
    if (!failure && !kept)
        failure = kept.error();
    if (!m_request.probe.output.quiet)
        summarize(end);
    m_targets->complainLeftOut(end.noPath);
    if (end.receiveDrops > 0) {
        complain(std::to_string(end.receiveDrops)
            + " packets were lost on receive, so hosts may look silent; lower --rate");
    }
    if (!failure)
        return Done;
    complain(failure->detail);
    return EndedBadly;
}

} // namespace probe
