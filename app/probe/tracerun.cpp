// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/tracerun.h"

#include "app/probe/command.h"
#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"
#include "app/probe/stopsignals.h"
#include "core/lab/vantages.h"
#include "core/trace/output/tracetext.h"

#include <cstdio>

namespace probe {

namespace {

    constexpr std::chrono::milliseconds TakeInterval { 50 };

} // namespace

core::Result<TraceRun> TraceRun::prepare(const trace::TraceRequest& request)
{
    const std::string& place = request.probe.vantage;
    if (auto known = lab::checkVantage(place); !known)
        return tl::unexpected(known.error());
    auto plan = scan::planScan(request.probe, lab::ownPrefixesOf(place), scan::resolveHost);
    if (!plan)
        return tl::unexpected(plan.error());
    auto output = scan::OutputStream::open(request.file);
    if (!output)
        return tl::unexpected(output.error());
    auto vantage = lab::openVantage(place, ownExecutable(), plan->seed);
    if (!vantage)
        return tl::unexpected(vantage.error());
    auto paths = (*vantage)->resolve(plan->space.ranges(), plan->pathOverrides);
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = (*vantage)->openPort(*paths);
    if (!port)
        return tl::unexpected(port.error());

    TraceRun run;
    run.m_request = request;
    run.m_vantage = std::move(*vantage);
    run.m_output.emplace(std::move(*output));
    if (const std::string& file = request.probe.output.captureFile; !file.empty()) {
        auto capture = TraceCapture::open(file, (*port)->linkType());
        if (!capture)
            return tl::unexpected(capture.error());
        run.m_capture = std::move(*capture);
    }
    if (request.names)
        run.m_names = std::make_unique<HopNames>();
    trace::TraceHooks hooks;
    if (run.m_capture) {
        hooks.onFrame = [capture = run.m_capture.get()](wire::Bytes frame, std::int64_t timeNs) {
            capture->write(frame, timeNs);
        };
    }
    hooks.simulated = run.m_vantage->simulated();
    hooks.seed = plan->seed;
    run.m_engine = std::make_unique<trace::TraceEngine>(
        request, trace::plannedTargets(*plan), std::move(*paths), std::move(*port), hooks);
    return run;
}

int TraceRun::execute()
{
    const StopSignals signals([this] { m_engine->stop(); });
    if (auto started = m_engine->start(); !started) {
        complain(started.error().detail);
        return WrongUsage;
    }
    core::Result<void> written;
    if (m_request.format == trace::TraceFormat::Csv)
        written = m_output->write(trace::traceCsvHeader());
    bool finished = false;
    while (!finished) {
        finished = m_engine->waitFinished(TakeInterval);
        if (written)
            written = writeResults();
        if (!written)
            m_engine->stop();
    }
    return finish(written, signals.received());
}

core::Result<void> TraceRun::writeResults()
{
    while (true) {
        std::vector<trace::TraceResult> results = m_engine->takeResults();
        if (m_names)
            m_names->fill(results);
        if (results.empty())
            return m_output->flush();
        for (const trace::TraceResult& result : results) {
            ++m_verdicts[std::size_t(result.verdict.verdict)];
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
            if (auto written = m_output->write(text); !written)
                return written;
        }
    }
}

int TraceRun::finish(const core::Result<void>& written, bool signalled)
{
    const auto closed = m_output->close();
    const trace::TraceSnapshot end = m_engine->snapshot();
    if (!m_request.probe.output.quiet) {
        std::fprintf(stderr, "%llu traces, %llu probes, %.1f s%s\n",
            static_cast<unsigned long long>(end.targetsDone),
            static_cast<unsigned long long>(end.probesSent), end.seconds,
            m_vantage->simulated() ? "; simulated, not measured" : "");
        for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
            if (m_verdicts[i] > 0) {
                std::fprintf(stderr, "  %-20s %10llu\n", trace::verdictName(trace::Verdict(i)),
                    static_cast<unsigned long long>(m_verdicts[i]));
            }
        }
    }
    if (end.noPath > 0) {
        complain(std::to_string(end.noPath)
            + " targets were left out: no route leads there, or the next hop did not answer");
    }
    if (end.receiveDrops > 0) {
        complain(std::to_string(end.receiveDrops)
            + " packets were lost on receive, so hops may look silent; lower --rate");
    }
    auto failure = m_engine->error();
    if (!failure && !written)
        failure = written.error();
    if (!failure && !closed)
        failure = closed.error();
    if (const auto captured = m_capture ? m_capture->close() : core::Result<void>();
        !failure && !captured)
        failure = captured.error();
    if (!failure && signalled && end.stopped) {
        failure = core::Error { core::ErrorCode::Unavailable,
            "stopped by a signal, so the results are incomplete" };
    }
    if (!failure)
        return Done;
    complain(failure->detail);
    return EndedBadly;
}

} // namespace probe
