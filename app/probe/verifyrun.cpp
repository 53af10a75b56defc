// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/verifyrun.h"

#include "app/probe/command.h"
#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"
#include "app/probe/stopsignals.h"
#include "core/lab/vantages.h"
#include "core/verify/output/verifytext.h"

#include <cstdio>

namespace probe {

namespace {

    constexpr std::chrono::milliseconds TakeInterval { 50 };

} // namespace

core::Result<VerifyRun> VerifyRun::prepare(const verify::VerifyRequest& request)
{
    const std::string& place = request.probe.vantage;
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

    VerifyRun run;
    run.m_request = request;
    run.m_vantage = std::move(*vantage);
    run.m_output.emplace(std::move(*output));
    verify::VerifyHooks hooks;
    hooks.simulated = run.m_vantage->simulated();
    hooks.seed = plan->seed;
    run.m_engine = std::make_unique<verify::VerifyEngine>(
        request, trace::plannedTargets(*plan), std::move(*paths), *run.m_vantage, hooks);
    return run;
}

int VerifyRun::execute()
{
    const StopSignals signals([this] { m_engine->stop(); });
    if (auto started = m_engine->start(); !started) {
        complain(started.error().detail);
        return WrongUsage;
    }
    core::Result<void> written;
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

core::Result<void> VerifyRun::writeResults()
{
    while (true) {
        const std::vector<verify::VerifyResult> results = m_engine->takeResults();
        if (results.empty())
            return m_output->flush();
        for (const verify::VerifyResult& result : results) {
            ++m_verdicts[std::size_t(result.verdict)];
            const std::string text = m_request.format == trace::TraceFormat::JsonLines
                ? verify::verifyJson(result, m_request.packets)
                : verify::verifyText(result, m_request.packets);
            if (auto written = m_output->write(text + "\n"); !written)
                return written;
        }
    }
}

int VerifyRun::finish(const core::Result<void>& written, bool signalled)
{
    const auto closed = m_output->close();
    const verify::VerifySnapshot end = m_engine->snapshot();
    if (!m_request.probe.output.quiet) {
        std::fprintf(stderr, "%llu ladders, %llu packets sent, %.1f s%s\n",
            static_cast<unsigned long long>(end.targetsDone),
            static_cast<unsigned long long>(end.packetsSent), end.seconds,
            m_vantage->simulated() ? "; simulated, not measured" : "");
        for (std::size_t i = 0; i < m_verdicts.size(); ++i) {
            if (m_verdicts[i] > 0) {
                std::fprintf(stderr, "  %-20s %10llu\n", verify::verdictName(verify::Verdict(i)),
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
            + " packets were lost on receive, so hosts may look silent; lower --rate");
    }
    auto failure = m_engine->error();
    if (!failure && !written)
        failure = written.error();
    if (!failure && !closed)
        failure = closed.error();
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
