// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetstream.h"

#include "core/scan/targetselection.h"

#include <sys/eventfd.h>

#include <algorithm>

namespace trace {

namespace {

    /// Rows that are taken together, so that ways are asked for together.
    constexpr std::size_t MostRowsAtOnce = 256;

    void addSize(const core::IpRange& range, core::Uint128& sum)
    {
        constexpr core::Uint128 Most = ~core::Uint128(0);
        const core::Uint128 beyondFirst = range.last - range.first;
        sum = beyondFirst >= Most - sum ? Most : sum + beyondFirst + 1;
    }

} // namespace

TargetStream::TargetStream(StreamPlan plan, net::Vantage& vantage, net::PathOverrides overrides,
    std::optional<net::PathTable> known)
    : m_plan(std::move(plan))
    , m_queue(std::make_shared<TargetQueue>())
    , m_stop(eventfd(0, EFD_CLOEXEC))
    , m_paths(vantage, std::move(overrides))
{
    if (known)
        m_paths.add(*std::move(known));
}

TargetStream::~TargetStream() { stop(); }

core::Result<void> TargetStream::start(const std::string& path)
{
    auto list = ListTargets::open(path, m_plan.rules);
    if (!list)
        return tl::unexpected(list.error());
    m_list.emplace(*std::move(list));
    m_list->stopWhenReadable(m_stop.get());
    publishWay();
    if (m_plan.limit == 0) {
        m_queue->close();
        m_ended = true;
        return {};
    }
    m_thread = std::jthread([this] { run(); });
    return {};
}

void TargetStream::stop()
{
    {
        const std::lock_guard guard(m_lock);
        m_counts.cutOff |= !m_ended || !m_queue->isEmpty();
        m_ended = true;
        m_changed.notify_all();
    }
    eventfd_write(m_stop.get(), 1);
    m_queue->cancel();
}

std::optional<net::PathTable> TargetStream::awaitWay()
{
    std::unique_lock guard(m_lock);
    m_changed.wait(guard, [this] { return m_way || m_ended; });
    return m_way;
}

StreamCounts TargetStream::counts() const
{
    const std::lock_guard guard(m_lock);
    return m_counts;
}

void TargetStream::run()
{
    bool more = true;
    while (more) {
        std::vector<Piece> pieces;
        const auto read = readRows(pieces);
        std::vector<core::IpRange> ranges;
        for (const Piece& piece : pieces)
            ranges.push_back(piece.range);
        m_paths.learn(ranges);
        publishWay();
        more = std::all_of(pieces.begin(), pieces.end(), [this](const Piece& piece) {
            return handOver(piece);
        }) && read.value_or(false);
        const std::lock_guard guard(m_lock);
        m_counts.routerRows = m_list->routerRows();
        m_counts.controlRows = m_list->controlRows();
        m_counts.pathTrouble = m_paths.trouble();
        // The end of a list that was cut off by stop() looks like a broken line.
        if (!read && !m_ended)
            m_counts.error = read.error();
    }
    m_queue->close();
    const std::lock_guard guard(m_lock);
    m_ended = true;
    m_changed.notify_all();
}

core::Result<bool> TargetStream::readRows(std::vector<Piece>& pieces)
{
    for (std::size_t rows = 0; rows < MostRowsAtOnce; ++rows) {
        if (rows > 0 && !m_list->hasRow())
            return true;
        const auto row = m_list->next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return false;
        if (auto added = addRow(**row, pieces); !added)
            return tl::unexpected(added.error());
    }
    return true;
}

core::Result<void> TargetStream::addRow(const ListedTargets& row, std::vector<Piece>& pieces)
{
    core::Uint128 asked = 0;
    core::Uint128 allowed = 0;
    std::vector<Piece> fresh;
    for (const core::IpRange& range : row.addresses.ranges()) {
        addSize(range, asked);
        for (const core::IpRange& part : m_plan.excluded.missingFrom(range)) {
            addSize(part, allowed);
            for (const TargetKey& key : row.keys) {
                for (const core::IpRange& each : m_seen[key].takeNew(part)) {
                    fresh.push_back({ each, key });
                    if (key == row.keys.front())
                        addSize(each, each.family == core::Family::V4 ? m_countV4 : m_countV6);
                }
            }
        }
    }
    {
        const std::lock_guard guard(m_lock);
        m_counts.excluded += asked - allowed;
    }
    if (!m_plan.wholeInternet) {
        if (auto checked = scan::checkExtent(m_countV4, m_countV6); !checked)
            return checked;
    }
    pieces.insert(pieces.end(), fresh.begin(), fresh.end());
    return {};
}

bool TargetStream::handOver(const Piece& piece)
{
    const std::vector<std::uint16_t> ports
        = piece.key.port ? std::vector { *piece.key.port } : m_plan.rules.ports.ports();
    const std::vector<scan::Pass> passes
        = piece.key.pass ? std::vector { *piece.key.pass } : m_plan.rules.passes;
    for (core::Uint128 value = piece.range.first;; ++value) {
        // A range without a way is walked through without put(), which would tell.
        if (m_queue->isClosed())
            return false;
        const auto address = core::IpAddress::fromValue(piece.range.family, value);
        const net::Path* path = m_paths.find(address);
        for (const std::uint16_t port : ports) {
            if (m_taken == m_plan.limit)
                return false;
            ++m_taken;
            for (const scan::Pass pass : passes) {
                // Without a way nobody might be there yet to take it.
                if (path && !m_queue->put({ { address, port, pass }, *path }))
                    return false;
            }
            const std::lock_guard guard(m_lock);
            (path ? m_counts.targets : m_counts.noPath) += passes.size();
        }
        if (value == piece.range.last)
            return true;
    }
}

void TargetStream::publishWay()
{
    if (m_paths.isEmpty())
        return;
    const std::lock_guard guard(m_lock);
    if (!m_way)
        m_way = m_paths.first();
    m_changed.notify_all();
}

} // namespace trace
