// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/hostloader.h"

#include <chrono>
#include <semaphore>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    constexpr std::size_t RowsOfABlock = 8192; ///< inserted in one go: some milliseconds
    constexpr std::ptrdiff_t BlocksInFlight = 2;
    constexpr auto CancelInterval = 20ms;

} // namespace

HostLoader::HostLoader(QObject* parent)
    : QObject(parent)
{
}

HostLoader::~HostLoader() { cancel(); }

void HostLoader::setUrl(const QString& url)
{
    cancel();
    m_reader.setUrl(url.toStdString());
}

void HostLoader::cancel()
{
    ++*m_newest;
    m_reader.dropWaiting();
}

void HostLoader::load(const HostQuery& query)
{
    cancel();
    const int id = m_newest->load();
    const QPointer<HostLoader> self(this);
    // Blocks that wait to be shown are few: the window answers between them.
    const auto room = std::make_shared<std::counting_semaphore<BlocksInFlight>>(BlocksInFlight);
    const auto hand = [self, id, room, newest = m_newest](std::vector<store::HostRow> rows) {
        while (!room->try_acquire_for(CancelInterval)) {
            if (newest->load(std::memory_order_relaxed) != id)
                return;
        }
        if (newest->load(std::memory_order_relaxed) != id)
            return;
        QMetaObject::invokeMethod(
            qApp,
            [self, id, room, newest, rows = std::move(rows)] {
                if (self && newest->load() == id)
                    Q_EMIT self->blockLoaded(rows);
                room->release();
            },
            Qt::QueuedConnection);
    };
    m_reader.ask(
        this,
        [query, id, newest = m_newest, hand](store::Store& store) -> core::Result<quint64> {
            if (newest->load(std::memory_order_relaxed) != id)
                return core::failure(core::ErrorCode::Unavailable, "asked anew");
            quint64 matching = 0;
            std::size_t kept = 0;
            std::vector<store::HostRow> block;
            const std::string wanted = query.address.toLower().toStdString();
            const auto take = [&](std::span<const store::HostRow> rows) {
                if (newest->load(std::memory_order_relaxed) != id)
                    return false;
                for (const store::HostRow& row : rows) {
                    if (!wanted.empty() && row.address.toString().find(wanted) == std::string::npos)
                        continue;
                    ++matching;
                    if (kept == query.most)
                        continue;
                    ++kept;
                    block.push_back(row);
                    if (block.size() == RowsOfABlock)
                        hand(std::exchange(block, {}));
                }
                return true;
            };
            const auto read = query.sort
                ? store.readSortedHosts(query.run, query.selection, *query.sort, take)
                : store.readHosts(query.run, query.selection, take);
            if (!read)
                return tl::unexpected(read.error());
            if (!block.empty())
                hand(std::move(block));
            return matching;
        },
        [this, id](const core::Result<quint64>& matching) {
            if (m_newest->load() != id)
                return;
            if (matching)
                Q_EMIT loaded(*matching);
            else
                Q_EMIT failed(matching.error());
        },
        [id, newest = m_newest] { return newest->load(std::memory_order_relaxed) != id; });
}

} // namespace widgets
