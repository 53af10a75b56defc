// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/hostrun.h"

#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/remote/elsewhere.h"
#include "core/remote/orderoptions.h"
#include "core/scan/requestcheck.h"
#include "core/scan/scanplan.h"
#include "core/store/runrecord.h"
#include "core/verify/verifyoptions.h"
#include "widgets/session/hopnames.h"

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    constexpr auto TakeInterval = 50ms;
    /// Results that wait for the window; the engines hold some thousands more and then pause.
    constexpr std::size_t MostWaiting = 2048;
    constexpr std::size_t MostResultsAtOnce = 256;

} // namespace

HostRun::HostRun(HostOrder order, std::string probeExecutable, std::string storeUrl)
    : m_order(std::move(order))
    , m_probeExecutable(std::move(probeExecutable))
    , m_storeUrl(std::move(storeUrl))
    , m_names(scan::resolveHost)
    , m_thread([this](const std::stop_token& stopping) { work(stopping); })
{
}

HostRun::~HostRun() = default;

HostRun::Step HostRun::step() const
{
    const std::scoped_lock lock(m_mutex);
    return m_step;
}

std::optional<core::Error> HostRun::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

std::optional<core::Error> HostRun::storeError() const
{
    const std::scoped_lock lock(m_mutex);
    return m_storeError;
}

bool HostRun::simulated() const
{
    const std::scoped_lock lock(m_mutex);
    return m_simulated;
}

store::RunId HostRun::storedRun() const
{
    const std::scoped_lock lock(m_mutex);
    return m_storedRun;
}

HostProgress HostRun::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return m_progress;
}

std::optional<remote::LinkReport> HostRun::machine() const
{
    const std::scoped_lock lock(m_mutex);
    std::optional<remote::LinkReport> machine = m_machine;
    if (machine) {
        const std::chrono::duration<double> since = std::chrono::steady_clock::now() - m_machineAt;
        machine->retrySeconds = std::max(0.0, machine->retrySeconds - since.count());
    }
    return machine;
}

std::vector<trace::TraceResult> HostRun::takeTraces()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_traces, {});
}

std::vector<verify::VerifyResult> HostRun::takeProofs()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_proofs, {});
}

void HostRun::enter(Step step)
{
    const std::scoped_lock lock(m_mutex);
    m_step = step;
}

void HostRun::note(const core::Result<void>& kept)
{
    if (kept)
        return;
    m_record.giveUp();
    const std::scoped_lock lock(m_mutex);
    if (!m_storeError)
        m_storeError = kept.error();
}

template <typename Result> void HostRun::keep(const std::vector<Result>& results)
{
    for (const Result& result : results)
        note(m_record.add(result));
    note(m_record.keepCounters(m_counters));
}

template <typename Result> bool HostRun::hasRoom(const std::vector<Result>& outbox) const
{
    const std::scoped_lock lock(m_mutex);
    return outbox.size() < MostWaiting;
}

template <typename Engine>
core::Result<void> HostRun::startEngine(Engine& engine, const std::stop_token& stopping)
{
    if (!elsewhere())
        return engine.start();
    // To connect may take a while, in which the user may want to stop.
    const std::stop_callback stop(stopping, [&engine] { engine.stop(); });
    auto started = engine.start();
    return stopping.stop_requested() ? core::Result<void>() : started;
}

bool HostRun::elsewhere() const { return net::isSsh(m_order.probe().vantage); }

remote::RemoteTargets HostRun::machineFor(std::unique_ptr<trace::TargetSource> source)
{
    remote::RemoteTargets where;
    where.place = *remote::singlePlace(m_order.probe().vantage);
    where.access = remote::accessOf(m_order.probe());
    where.targets = std::move(source);
    where.onRemark = [this](const std::string& vantage, const std::string& line) {
        m_remarks.add(vantage, line);
    };
    where.onState = [this](const remote::LinkReport& report) {
        const std::scoped_lock lock(m_mutex);
        m_machine = report;
        m_machineAt = std::chrono::steady_clock::now();
    };
    return where;
}

core::Result<void> HostRun::trace(trace::TargetSupply& supply, std::uint64_t seed,
    net::Vantage& vantage, const std::stop_token& stopping)
{
    const auto& request = std::get<trace::TraceRequest>(m_order.request);
    auto source = supply.takeSource();
    const core::Uint128 targets = source->size() * request.flows;
    std::unique_ptr<trace::RunningTraces> engine;
    if (elsewhere()) {
        engine = remote::remoteTraces(request, seed, machineFor(std::move(source)));
    } else {
        auto port = vantage.openPort(supply.paths());
        if (!port)
            return tl::unexpected(port.error());
        trace::TraceHooks hooks;
        hooks.simulated = vantage.simulated();
        hooks.seed = seed;
        engine = std::make_unique<trace::TraceEngine>(
            request, std::move(source), supply.paths(), std::move(*port), std::move(hooks));
    }
    if (auto started = startEngine(*engine, stopping); !started)
        return started;
    enter(Step::Running);
    const std::stop_callback stop(stopping, [&engine] { engine->stop(); });
    // No domain name system knows a lab's addresses.
    const bool named
        = request.names && !vantage.simulated() && lab::reachesNetworks(m_order.probe().vantage);
    HopNames names;
    while (true) {
        // Asked for before the results are taken: what comes later than "finished" cannot exist.
        const bool finished = engine->waitFinished(TakeInterval);
        const bool room = stopping.stop_requested() || hasRoom(m_traces);
        auto results
            = room ? engine->takeResults(MostResultsAtOnce) : std::vector<trace::TraceResult>();
        if (named)
            names.fill(results, stopping);
        const trace::TraceSnapshot now = engine->snapshot();
        m_counters = store::countersOf(now);
        keep(results);
        const bool last = finished && room && results.empty();
        const std::scoped_lock lock(m_mutex);
        m_traces.insert(m_traces.end(), std::make_move_iterator(results.begin()),
            std::make_move_iterator(results.end()));
        m_progress = { targets, now.targetsDone, now.probesSent, now.noPath, now.receiveDrops,
            names.unanswered(), now.seconds };
        m_cutOff = now.stopped;
        if (last)
            break;
    }
    if (const auto error = engine->error())
        return tl::unexpected(*error);
    return {};
}

core::Result<void> HostRun::prove(trace::TargetSupply& supply, std::uint64_t seed,
    net::Vantage& vantage, const std::stop_token& stopping)
{
    const auto& request = std::get<verify::VerifyRequest>(m_order.request);
    auto source = supply.takeSource();
    const core::Uint128 targets = source->size();
    std::unique_ptr<verify::RunningProofs> engine;
    if (elsewhere()) {
        engine = remote::remoteProofs(request, seed, machineFor(std::move(source)));
    } else {
        verify::VerifyHooks hooks;
        hooks.simulated = vantage.simulated();
        hooks.seed = seed;
        engine = std::make_unique<verify::VerifyEngine>(
            request, std::move(source), supply.paths(), vantage, hooks);
    }
    if (auto started = startEngine(*engine, stopping); !started)
        return started;
    enter(Step::Running);
    const std::stop_callback stop(stopping, [&engine] { engine->stop(); });
    while (true) {
        const bool finished = engine->waitFinished(TakeInterval);
        const bool room = stopping.stop_requested() || hasRoom(m_proofs);
        auto results
            = room ? engine->takeResults(MostResultsAtOnce) : std::vector<verify::VerifyResult>();
        const verify::VerifySnapshot now = engine->snapshot();
        m_counters = store::countersOf(now);
        keep(results);
        const bool last = finished && room && results.empty();
        const std::scoped_lock lock(m_mutex);
        m_proofs.insert(m_proofs.end(), std::make_move_iterator(results.begin()),
            std::make_move_iterator(results.end()));
        m_progress = { targets, now.targetsDone, now.packetsSent, now.noPath, now.receiveDrops, 0,
            now.seconds };
        m_cutOff = now.stopped;
        if (last)
            break;
    }
    if (const auto error = engine->error())
        return tl::unexpected(*error);
    return {};
}

core::Result<void> HostRun::perform(const std::stop_token& stopping)
{
    if (!m_order.isTrace()) {
        const auto checked
            = verify::checkVerifyRequest(std::get<verify::VerifyRequest>(m_order.request));
        if (!checked)
            return checked;
    }
    const scan::ScanRequest& probe = m_order.probe();
    if (auto known = lab::checkVantage(probe.vantage); !known)
        return scan::optionFailure("vantage", known.error());
    if (elsewhere()) {
        if (const auto place = remote::singlePlace(probe.vantage); !place)
            return tl::unexpected(place.error());
        if (auto fits = remote::checkRemote(probe); !fits)
            return fits;
    }
    // Before anything is built: a plan that is refused costs no lab.
    auto plan = trace::planTargets(probe, m_order.use, lab::ownPrefixesOf(probe.vantage),
        m_names.resolver([&stopping] { return stopping.stop_requested(); }));
    if (stopping.stop_requested())
        return {};
    if (!plan)
        return tl::unexpected(plan.error());
    const std::uint64_t seed = plan->seed;
    const std::vector<core::IpRange> ranges = plan->ranges;

    enter(Step::OpeningVantage);
    auto vantage = elsewhere()
        ? core::Result<std::unique_ptr<net::Vantage>>(remote::makeElsewhere(probe.vantage))
        : lab::openVantage(probe.vantage, m_probeExecutable, seed);
    if (stopping.stop_requested())
        return {};
    if (!vantage)
        return tl::unexpected(vantage.error());
    const bool simulated = (*vantage)->simulated();
    {
        const std::scoped_lock lock(m_mutex);
        m_simulated = simulated;
        // Another machine finds the way itself.
        m_step = elsewhere() ? Step::OpeningVantage : Step::FindingPath;
    }
    auto supply = trace::TargetSupply::open(*std::move(plan), **vantage);
    if (!supply)
        return tl::unexpected(supply.error());
    const std::stop_callback stop(stopping, [&supply] { (*supply)->stop(); });
    if (!(*supply)->awaitWay()) {
        const trace::StreamCounts counts = (*supply)->counts();
        if (counts.error)
            return tl::unexpected(*counts.error);
        if (counts.noPath > 0)
            return core::failure(core::ErrorCode::Unavailable, counts.pathTrouble);
        return {};
    }
    if (stopping.stop_requested())
        return {};
    note(beginRecord(m_record, m_storeUrl, m_order, seed, simulated, ranges));
    {
        const std::scoped_lock lock(m_mutex);
        m_storedRun = m_record.run();
    }
    return m_order.isTrace() ? trace(**supply, seed, **vantage, stopping)
                             : prove(**supply, seed, **vantage, stopping);
}

void HostRun::work(const std::stop_token& stopping)
{
    const auto done = perform(stopping);
    const bool stopped = stopping.stop_requested() && (m_cutOff || step() != Step::Running);
    note(m_record.finish(!done ? store::RunState::Failed
            : stopped          ? store::RunState::Stopped
                               : store::RunState::Done,
        done ? std::string() : done.error().detail.english(), m_counters));
    const std::scoped_lock lock(m_mutex);
    if (!done)
        m_error = done.error();
    m_step = !done ? Step::Failed : stopped ? Step::Stopped : Step::Done;
}

} // namespace widgets
