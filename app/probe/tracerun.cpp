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

core::Result<TraceRun> TraceRun::prepare(
    const trace::TraceRequest& request, const trace::ListUse& use)
{
    const std::string& place = request.probe.vantage;
    auto plan
        = trace::planTargets(request.probe, use, lab::ownPrefixesOf(place), scan::resolveHost);
    if (!plan)
        return tl::unexpected(plan.error());
    auto output = scan::OutputStream::open(request.file);
    if (!output)
        return tl::unexpected(output.error());
    auto vantage = lab::openVantage(place, ownExecutable(), plan->seed);
    if (!vantage)
        return tl::unexpected(vantage.error());

    TraceRun run;
    run.m_request = request;
    run.m_seed = plan->seed;
    run.m_vantage = std::move(*vantage);
    auto supply = trace::TargetSupply::open(*std::move(plan), *run.m_vantage);
    if (!supply)
        return tl::unexpected(supply.error());
    run.m_supply = std::move(*supply);
    run.m_output.emplace(std::move(*output));
    run.m_lock = std::make_unique<std::mutex>();
    return run;
}

int TraceRun::execute()
{
    const StopSignals signals([this] { stop(); });
    if (auto started = start(); !started) {
        complain(started.error().detail);
        return WrongUsage;
    }
    return finish(follow(), signals.received());
}

core::Result<void> TraceRun::start()
{
    if (!m_supply->awaitWay()) {
        const trace::StreamCounts counts = m_supply->counts();
        if (counts.noPath > 0)
            return core::failure(core::ErrorCode::Unavailable, counts.pathTrouble);
        return counts.error ? tl::unexpected(*counts.error) : core::Result<void>();
    }
    auto port = m_vantage->openPort(m_supply->paths());
    if (!port)
        return tl::unexpected(port.error());
    trace::TraceHooks hooks;
    hooks.simulated = m_vantage->simulated();
    hooks.seed = m_seed;
    auto engine = std::make_unique<trace::TraceEngine>(
        m_request, m_supply->takeSource(), m_supply->paths(), std::move(*port), hooks);
    const std::lock_guard guard(*m_lock);
    if (m_stopped)
        return {};
    m_engine = std::move(engine);
    return m_engine->start();
}

void TraceRun::stop()
{
    m_supply->stop();
    const std::lock_guard guard(*m_lock);
    m_stopped = true;
    if (m_engine)
        m_engine->stop();
}

core::Result<void> TraceRun::follow()
{
    core::Result<void> written;
    if (m_request.format == trace::TraceFormat::Csv)
        written = m_output->write(trace::traceCsvHeader());
    bool finished = !m_engine;
    while (!finished) {
        finished = m_engine->waitFinished(TakeInterval);
        if (written)
            written = writeResults();
        if (!written)
            stop();
    }
    m_supply->stop();
    return written;
}

core::Result<void> TraceRun::writeResults()
{
    while (true) {
        const std::vector<trace::TraceResult> results = m_engine->takeResults();
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
                text = trace::traceJson(result) + "\n";
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

void TraceRun::summarize(const trace::TraceSnapshot& end) const
{
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

int TraceRun::finish(const core::Result<void>& written, bool signalled)
{
    const auto closed = m_output->close();
    const trace::TraceSnapshot end = m_engine ? m_engine->snapshot() : trace::TraceSnapshot();
    const trace::StreamCounts counts = m_supply->counts();
    if (!m_request.probe.output.quiet)
        summarize(end);
    if (const std::uint64_t noPath = end.noPath + counts.noPath; noPath > 0) {
        complain(std::to_string(noPath) + " targets were left out: "
            + (counts.pathTrouble.empty() ? "no route leads there, or the next hop did not answer"
                                          : counts.pathTrouble));
    }
    for (const std::string& remark : trace::leftOutRemarks(counts))
        complain(remark);
    if (end.receiveDrops > 0) {
        complain(std::to_string(end.receiveDrops)
            + " packets were lost on receive, so hops may look silent; lower --rate");
    }
    auto failure = m_engine ? m_engine->error() : std::nullopt;
    if (!failure && !written)
        failure = written.error();
    if (!failure && !closed)
        failure = closed.error();
    if (!failure)
        failure = counts.error;
    if (!failure && signalled && (end.stopped || !m_engine)) {
        failure = core::Error { core::ErrorCode::Unavailable,
            "stopped by a signal, so the results are incomplete" };
    }
    if (!failure)
        return Done;
    complain(failure->detail);
    return EndedBadly;
}

} // namespace probe
