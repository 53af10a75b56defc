// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/tracerun.h"

#include "app/probe/command.h"
#include "app/probe/messages.h"
#include "app/probe/stopsignals.h"
#include "app/probe/takeinterval.h"
#include "app/probe/targetmetadata.h"
#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/store/runrecord.h"
#include "core/trace/output/tracetext.h"

#include <cstdio>

namespace probe {

core::Result<TraceRun> TraceRun::prepare(
    const trace::TraceRequest& request, const trace::ListUse& use)
{
    auto targets = TargetRun::prepare(request.probe, use, request.file);
    if (!targets)
        return tl::unexpected(targets.error());
    TraceRun run;
    run.m_request = request;
    run.m_use = use;
    run.m_targets = std::move(*targets);
    // From outside a lab, this computer's name server would be asked; inside, it is out of reach.
    const bool ofLab = request.probe.vantage != scan::ScanRequest().vantage
        && !lab::ownPrefixesOf(request.probe.vantage).empty();
    if (request.names && ofLab)
        complain("--names is passed over: no domain name system knows the lab's addresses");
    else if (request.names)
        run.m_names = std::make_unique<NameLookup>();
    return run;
}

int TraceRun::execute()
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

core::Result<void> TraceRun::start()
{
    const auto any = m_targets->awaitTargets();
    if (!any)
        return tl::unexpected(any.error());
    const auto recorded = beginRecord(m_record, m_request.probe, store::RunKind::Trace, *m_targets,
        traceCommand(m_request, m_use, m_targets->seed()), metadata());
    if (!recorded || !*any)
        return recorded;
    if (net::isSsh(m_request.probe.vantage))
        return startElsewhere();
    auto port = m_targets->vantage().openPort(m_targets->paths());
    if (!port)
        return tl::unexpected(port.error());
    trace::TraceHooks hooks;
    if (const std::string& file = m_request.probe.output.captureFile; !file.empty()) {
        auto capture = TraceCapture::open(file, (*port)->linkType());
        if (!capture)
            return tl::unexpected(capture.error());
        m_capture = std::move(*capture);
        hooks.onFrame
            = [this](wire::Bytes frame, std::int64_t timeNs) { m_capture->write(frame, timeNs); };
    }
    hooks.simulated = m_targets->vantage().simulated();
    hooks.seed = m_targets->seed();
    m_engine = std::make_unique<trace::TraceEngine>(
        m_request, m_targets->takeSource(), m_targets->paths(), std::move(*port), hooks);
    auto started = m_engine->start();
    if (started)
        m_targets->engage([this] { m_engine->stop(); });
    return started;
}

core::Result<void> TraceRun::startElsewhere()
{
    const WithoutSignals started;
    m_engine
        = remote::remoteTraces(m_request, m_targets->seed(), m_targets->elsewhere(m_request.probe));
    // To connect may take a while, in which the user may want to stop.
    m_targets->engage([this] { m_engine->stop(); });
    return m_engine->start();
}

core::Result<void> TraceRun::follow()
{
    core::Result<void> written;
    if (m_request.format == trace::TraceFormat::Csv)
        written = m_targets->output().write(trace::traceCsvHeader());
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

core::Result<void> TraceRun::writeResults()
{
    while (true) {
        std::vector<trace::TraceResult> results = m_engine->takeResults();
        if (m_names)
            m_names->fill(results);
        if (results.empty())
            return m_targets->output().flush();
        for (const trace::TraceResult& result : results) {
            ++m_verdicts[std::size_t(result.verdict.verdict)];
            if (auto kept = m_record.add(result); !kept)
                return kept;
            std::string text;
            switch (m_request.format) {
            case trace::TraceFormat::Text:
                text = trace::traceText(result) + "\n";
                break;
            case trace::TraceFormat::JsonLines:
                text = trace::traceJson(result, m_request.allFields) + "\n";
                break;
            case trace::TraceFormat::Csv:
                text = trace::traceCsvRow(result);
                break;
            }
            if (auto written = m_targets->output().write(text); !written)
                return written;
        }
    }
}

trace::TraceSnapshot TraceRun::snapshot() const
{
    return m_engine ? m_engine->snapshot() : trace::TraceSnapshot();
}

std::string TraceRun::metadata() const
{
    return traceMetadata(m_request, m_use, *m_targets, m_engine ? &m_targets->paths() : nullptr,
        snapshot(), m_verdicts);
}

void TraceRun::summarize(const trace::TraceSnapshot& end) const
{
    std::fprintf(stderr, "%llu trace%s, %llu probes, %.1f s%s\n",
        static_cast<unsigned long long>(end.targetsDone), end.targetsDone == 1 ? "" : "s",
        static_cast<unsigned long long>(end.probesSent), end.seconds,
        m_targets->vantage().simulated() ? "; simulated, not measured" : "");
    for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
        if (m_verdicts[i] > 0) {
            std::fprintf(stderr, "  %-20s %10llu\n", trace::verdictName(trace::Verdict(i)),
                static_cast<unsigned long long>(m_verdicts[i]));
        }
    }
}

int TraceRun::finish(const core::Result<void>& written, bool signalled)
{
    const trace::TraceSnapshot end = snapshot();
    auto failure = m_engine ? m_engine->error() : std::nullopt;
    if (!failure && !written)
        failure = written.error();
    if (const auto captured = m_capture ? m_capture->close() : core::Result<void>();
        !failure && !captured)
        failure = captured.error();
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
            + " packets were lost on receive, so hops may look silent; lower --rate");
    }
    if (m_names && m_names->unanswered() > 0) {
        complain("no name server answered for " + std::to_string(m_names->unanswered())
            + " hops in time, so they have no name; check /etc/resolv.conf, or leave out --names");
    }
    if (!failure)
        return Done;
    complain(failure->detail);
    return EndedBadly;
}

} // namespace probe
