// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/probe/targetrun.h"

#include "app/probe/messages.h"
#include "app/probe/ownexecutable.h"
#include "app/probe/runrecord.h"
#include "app/probe/stopsignals.h"
#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/remote/elsewhere.h"
#include "core/remote/orderoptions.h"
#include "core/scan/filecheck.h"

namespace probe {

namespace {

    /// Nothing about it is wrong when probes leave from this computer.
    core::Result<void> checkMachine(const scan::ScanRequest& request)
    {
        if (!net::isSsh(request.vantage))
            return {};
        if (auto known = lab::checkVantage(request.vantage); !known)
            return known;
        if (const auto place = remote::singlePlace(request.vantage); !place)
            return tl::unexpected(place.error());
        return remote::checkRemote(request);
    }

} // namespace

core::Result<std::unique_ptr<TargetRun>> TargetRun::prepare(
    const scan::ScanRequest& request, const trace::ListUse& use, const std::string& file)
{
    if (auto fits = checkMachine(request); !fits)
        return tl::unexpected(fits.error());
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
    auto vantage = net::isSsh(request.vantage)
        ? core::Result<std::unique_ptr<net::Vantage>>(remote::makeElsewhere(request.vantage))
        : lab::openVantage(request.vantage, ownExecutable(), plan->seed);
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

remote::RemoteTargets TargetRun::elsewhere(const scan::ScanRequest& request)
{
    remote::RemoteTargets where;
    where.place = *remote::singlePlace(request.vantage);
    where.access = remote::accessOf(request);
    where.targets = takeSource();
    where.onRemark = [](const std::string& vantage, const std::string& line) {
        std::fputs((vantage + ": " + line + "\n").c_str(), stderr);
    };
    where.onState = [quiet = request.output.quiet](const remote::LinkReport& report) {
        if (!quiet || !report.why.empty()) {
            std::fputs((report.vantage + ": " + remote::linkText(report) + "\n").c_str(), stderr);
        }
    };
    return where;
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
