// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/targetrun.h"

#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"
#include "app/probe/runrecord.h"
#include "app/probe/stopsignals.h"
#include "core/lab/vantages.h"
#include "core/scan/filecheck.h"

namespace probe {

core::Result<std::unique_ptr<TargetRun>> TargetRun::prepare(
    const scan::ScanRequest& request, const trace::ListUse& use, const std::string& file)
{
    auto plan
        = trace::planTargets(request, use, lab::ownPrefixesOf(request.vantage), scan::resolveHost);
    if (!plan)
        return tl::unexpected(plan.error());
    for (const auto& [option, path] :
        { std::pair("output-file", &file), std::pair("pcap", &request.output.captureFile) }) {
        if (auto kept = scan::checkStoreKept(request.output.store, option, *path); !kept)
            return tl::unexpected(kept.error());
    }
    auto output = scan::OutputStream::open(file);
    if (!output)
        return tl::unexpected(output.error());
    if (auto usable = checkStore(request.output); !usable)
        return tl::unexpected(usable.error());
    auto vantage = lab::openVantage(request.vantage, ownExecutable(), plan->seed);
    if (!vantage)
        return tl::unexpected(vantage.error());

    std::unique_ptr<TargetRun> run(new TargetRun);
    run->m_seed = plan->seed;
    for (const core::IpRange& range : plan->ranges)
        (range.family == core::Family::V4 ? run->m_asksV4 : run->m_asksV6) = true;
    run->m_vantage = std::move(*vantage);
    run->m_output.emplace(std::move(*output));
    const WithoutSignals started;
    auto supply = trace::TargetSupply::open(*std::move(plan), *run->m_vantage);
    if (!supply)
        return tl::unexpected(supply.error());
    run->m_supply = std::move(*supply);
    return run;
}

core::Result<bool> TargetRun::awaitTargets()
{
    if (m_supply->awaitWay())
        return true;
    const trace::StreamCounts counts = m_supply->counts();
    if (counts.error)
        return tl::unexpected(*counts.error);
    if (counts.noPath > 0)
        return core::failure(core::ErrorCode::Unavailable, counts.pathTrouble);
    return false;
}

void TargetRun::engage(std::function<void()> stopEngine)
{
    const std::lock_guard guard(m_lock);
    m_stopEngine = std::move(stopEngine);
    if (m_stopped)
        m_stopEngine();
}

void TargetRun::stop()
{
    m_supply->stop();
    const std::lock_guard guard(m_lock);
    m_stopped = true;
    if (m_stopEngine)
        m_stopEngine();
}

std::optional<core::Error> TargetRun::finish(
    std::optional<core::Error> failure, bool stopped, bool signalled)
{
    const auto closed = m_output->close();
    if (!failure && !closed)
        failure = closed.error();
    const trace::StreamCounts counts = m_supply->counts();
    if (!failure)
        failure = counts.error;
    if (!failure && signalled && (stopped || counts.cutOff)) {
        failure = core::Error { core::ErrorCode::Unavailable,
            "stopped by a signal, so the results are incomplete" };
    }
    return failure;
}

void TargetRun::complainLeftOut(std::uint64_t noPath) const
{
    const trace::StreamCounts counts = m_supply->counts();
    if (noPath + counts.noPath > 0) {
        const std::uint64_t left = noPath + counts.noPath;
        complain(std::to_string(left) + (left == 1 ? " target was" : " targets were")
            + " left out: "
            + (counts.pathTrouble.empty() ? "no route leads there, or the next hop did not answer"
                                          : counts.pathTrouble));
    }
    for (const std::string& remark : trace::leftOutRemarks(counts))
        complain(remark);
}

} // namespace probe
