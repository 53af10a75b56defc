// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/farscan.h"

#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "core/remote/orderoptions.h"
#include "core/scan/output/metadataparts.h"
#include "core/store/exchange/runline.h"

namespace remote {

using std::chrono::steady_clock;

namespace {

    constexpr std::chrono::milliseconds FarStep { 50 };
    constexpr std::chrono::milliseconds ProgressInterval { 500 };
    constexpr std::size_t RowsOfASend = 4096;

    core::Result<std::vector<core::IpAddress>> resolvesNothing(const std::string& name)
    {
        return core::failure(core::ErrorCode::InvalidInput,
            { core::Pattern("remote", "\"%1\" is no address"), { harmless(name, 40) } });
    }

} // namespace

FarScan::FarScan(FarChannel& channel, std::string probeExecutable)
    : m_channel(channel)
    , m_probeExecutable(std::move(probeExecutable))
{
}

core::Result<End> FarScan::run(const Order& order, const TargetsFile& targets)
{
    if (auto prepared = prepare(order, targets); !prepared)
        return tl::unexpected(prepared.error());
    m_channel.send(ready());
    const auto begin = awaitBegin();
    if (!begin)
        return tl::unexpected(begin.error());
    if (!*begin)
        return End { false, true, {} };
    if (auto started = m_engine->start(); !started)
        return tl::unexpected(started.error());
    {
        const std::jthread listener([this](const std::stop_token& stopping) { listen(stopping); });
        follow();
    }
    const scan::ScanSnapshot end = m_engine->snapshot();
    if (end.state == scan::ScanState::Done)
        m_track->finish();
    sendProgress();
    if (const auto error = m_engine->error())
        return End { true, false, error->detail };
    return End { false, end.state == scan::ScanState::Stopped, {} };
}

core::Result<void> FarScan::prepare(const Order& order, const TargetsFile& targets)
{
    scan::ScanRequest request;
    if (auto applied = applyOrderOptions(order.options, request); !applied)
        return applied;
    if (net::isSsh(order.vantage)) {
        return core::failure(core::ErrorCode::InvalidInput,
            core::Pattern("remote", "the other machine probes itself, not by a further one"));
    }
    if (auto known = lab::checkVantage(order.vantage); !known)
        return known;
    request.vantage = order.vantage;
    // The near side took away what is excluded.
    request.targetFiles = { targets.path() };
    request.defaultBlocklist = false;
    auto plan = scan::planScan(request, lab::ownPrefixesOf(request.vantage), resolvesNothing);
    if (!plan)
        return tl::unexpected(plan.error());
    if (order.goOn) {
        scan::Checkpoint before = *order.goOn;
        if (auto gone = scan::goOn(before, *plan); !gone)
            return gone;
    }
    auto vantage = lab::openVantage(request.vantage, m_probeExecutable, plan->seed);
    if (!vantage)
        return tl::unexpected(vantage.error());
    auto paths = (*vantage)->resolve(plan->space.ranges(), plan->pathOverrides);
    if (!paths)
        return tl::unexpected(paths.error());
    auto port = (*vantage)->openPort(*paths, plan->sendChoice());
    if (!port)
        return tl::unexpected(port.error());
    m_vantage = std::move(*vantage);
    m_paths = *paths;
    m_sendPath = (*port)->sendPathName();
    m_sendPathNote = (*port)->sendPathNote();
    // The near side counts what all connections came to.
    m_track.emplace(std::chrono::duration<double>(plan->request.cooldownSeconds),
        plan->firstPosition, std::nullopt);
    scan::ScanHooks hooks;
    hooks.simulated = m_vantage->simulated();
    m_engine = std::make_unique<scan::ScanEngine>(
        *std::move(plan), *std::move(paths), *std::move(port), std::move(hooks));
    return {};
}

Ready FarScan::ready() const
{
    Ready ready;
    ready.simulated = m_vantage->simulated();
    ready.hostName = scan::hostName();
    ready.interfaceName = m_paths.interfaceName;
    for (const net::Path& path : m_paths.paths()) {
        std::string source = path.source.toString();
        const bool known = std::ranges::find(ready.sources, source) != ready.sources.end();
        if (!known && ready.sources.size() < 256)
            ready.sources.push_back(std::move(source));
    }
    ready.sendPath = m_sendPath;
    ready.sendPathNote = m_sendPathNote;
    ready.checkpoint = scan::checkpointOf(m_engine->plan());
    return ready;
}

core::Result<bool> FarScan::awaitBegin()
{
    while (!m_channel.lost()) {
        const auto message = m_channel.receive(FarStep);
        if (!message)
            return tl::unexpected(message.error());
        if (!*message)
            continue;
        if (std::holds_alternative<Begin>(**message))
            return true;
        if (std::holds_alternative<Stop>(**message))
            return false;
    }
    return false;
}

void FarScan::listen(const std::stop_token& stopping)
{
    while (!stopping.stop_requested()) {
        const auto message = m_channel.receive(FarStep);
        if (!message || m_channel.lost()) {
            // Nobody sees what it finds: not a probe more.
            m_engine->stop();
            return;
        }
        if (*message)
            obey(**message);
    }
}

void FarScan::obey(const NearMessage& message)
{
    if (std::holds_alternative<Stop>(message)) {
        m_engine->stop();
    } else if (const auto* const pause = std::get_if<Pause>(&message)) {
        if (pause->on)
            m_engine->pause();
        else
            m_engine->resume();
    } else if (const auto* const rate = std::get_if<Rate>(&message)) {
        m_engine->setRate(rate->packetsPerSecond);
    }
}

void FarScan::follow()
{
    auto nextProgress = steady_clock::now() + ProgressInterval;
    bool finished = false;
    while (!finished) {
        finished = m_engine->waitFinished(FarStep);
        sendRows();
        if (const auto now = steady_clock::now(); now >= nextProgress) {
            nextProgress = now + ProgressInterval;
            sendProgress();
        }
    }
}

void FarScan::sendRows()
{
    static const store::ReplyLines lines;
    while (true) {
        const std::vector<scan::ScanRow> rows = m_engine->takeRows(RowsOfASend);
        if (rows.empty() || m_channel.lost())
            return;
        std::string text;
        for (const scan::ScanRow& row : rows)
            lines.append(row, text);
        if (!m_channel.sendText(text))
            return;
    }
}

void FarScan::sendProgress()
{
    m_channel.send(Progress { m_engine->snapshot() });
    m_track->add(m_engine->sentPosition(), steady_clock::now());
    m_channel.send(Reached { m_track->checkpoint(m_engine->plan(), {}) });
}

} // namespace remote
