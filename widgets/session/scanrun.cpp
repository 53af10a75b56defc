// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/scanrun.h"

namespace widgets {

ScanRun::ScanRun(scan::ScanRequest request, std::string probeExecutable)
    : m_request(std::move(request))
    , m_probeExecutable(std::move(probeExecutable))
    , m_thread([this](const std::stop_token& stopping) { work(stopping); })
{
}

ScanRun::~ScanRun() = default;

ScanRun::Step ScanRun::step() const
{
    const std::scoped_lock lock(m_mutex);
    return m_step;
}

std::optional<core::Error> ScanRun::error() const
{
    const std::scoped_lock lock(m_mutex);
    return m_error;
}

scan::ScanEngine* ScanRun::engine() const
{
    const std::scoped_lock lock(m_mutex);
    return m_step == Step::Running ? m_engine.get() : nullptr;
}

bool ScanRun::simulated() const
{
    const std::scoped_lock lock(m_mutex);
    return m_step == Step::Running && m_vantage->simulated();
}

void ScanRun::stop()
{
    const std::scoped_lock lock(m_mutex);
    if (m_engine)
        m_engine->stop();
    else
        m_thread.request_stop();
}

void ScanRun::enter(Step step)
{
    const std::scoped_lock lock(m_mutex);
    m_step = step;
}

core::Result<void> ScanRun::prepare(const std::stop_token& stopping)
{
    // Before anything is built: a plan that is refused costs no lab.
    auto plan = scan::planScan(m_request, lab::ownPrefixesOf(m_request.vantage),
        m_names.resolver([&stopping] { return stopping.stop_requested(); }));
    if (stopping.stop_requested())
        return {};
    if (!plan)
        return tl::unexpected(plan.error());

    enter(Step::OpeningVantage);
    auto vantage = lab::openVantage(m_request.vantage, m_probeExecutable, plan->seed);
    if (stopping.stop_requested())
        return {};
    if (!vantage)
        return tl::unexpected(vantage.error());

    enter(Step::FindingPath);
    auto paths = (*vantage)->resolve(plan->space.ranges(), plan->pathOverrides);
    if (stopping.stop_requested())
        return {};
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = (*vantage)->openPort(*paths);
    if (!port)
        return tl::unexpected(port.error());
    scan::ScanHooks hooks;
    hooks.simulated = (*vantage)->simulated();
    auto engine = std::make_unique<scan::ScanEngine>(
        std::move(*plan), std::move(*paths), std::move(*port), std::move(hooks));
    if (auto started = engine->start(); !started)
        return tl::unexpected(started.error());

    const std::scoped_lock lock(m_mutex);
    // A stop that came before this point finds no engine to stop; it must not be lost.
    if (stopping.stop_requested())
        return {};
    m_vantage = std::move(*vantage);
    m_engine = std::move(engine);
    m_step = Step::Running;
    return {};
}

void ScanRun::work(const std::stop_token& stopping)
{
    const auto prepared = prepare(stopping);
    std::unique_lock lock(m_mutex);
    if (!prepared) {
        m_error = prepared.error();
        m_step = Step::Failed;
        return;
    }
    if (m_step != Step::Running) {
        m_step = Step::Cancelled;
        return;
    }
    m_released.wait(lock, stopping, [] { return false; });
    lock.unlock();
    m_engine.reset();
    m_vantage.reset();
}

} // namespace widgets
