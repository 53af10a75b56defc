// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/storereader.h"

#include "widgets/concurrency/leftbehind.h"

#include <QCoreApplication>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace widgets {

struct StoreReader::Worker {
    explicit Worker(store::Access storeAccess)
        : access(storeAccess)
    {
    }
    void work();
    bool next(Waiting& waiting);
    core::Result<store::Store*> opened(const std::string& wanted);

    const store::Access access;
    std::mutex mutex;
    std::condition_variable changed;
    std::condition_variable written; ///< nothing that is to be written waits or is in hand
    std::deque<Waiting> waiting; ///< with url and toWrite, under mutex
    std::string url;
    int toWrite = 0;
    std::atomic<bool> ending = false; ///< set under mutex
    std::string openUrl; ///< of store; the thread's own
    std::unique_ptr<store::Store> store; ///< the thread's own
};

StoreReader::StoreReader(store::Access access)
    : m_worker(std::make_shared<Worker>(access))
{
    std::thread([worker = m_worker, token = LeftBehind::token()]() mutable {
        worker->work();
        worker.reset();
    }).detach();
}

StoreReader::~StoreReader()
{
    dropWaiting();
    std::unique_lock lock(m_worker->mutex);
    m_worker->ending = true;
    m_worker->changed.notify_one();
    m_worker->written.wait(lock, [this] { return m_worker->toWrite == 0; });
}

void StoreReader::setUrl(const std::string& url)
{
    const std::scoped_lock lock(m_worker->mutex);
    m_worker->url = url;
}

std::string StoreReader::url()
{
    const std::scoped_lock lock(m_worker->mutex);
    return m_worker->url;
}

void StoreReader::dropWaiting()
{
    std::deque<Waiting> dropped; // ends behind the lock: what a question holds may be large
    const std::scoped_lock lock(m_worker->mutex);
    std::deque<Waiting> kept;
    for (Waiting& waiting : m_worker->waiting)
        (waiting.url ? kept : dropped).push_back(std::move(waiting));
    m_worker->waiting = std::move(kept);
}

void StoreReader::enqueue(Waiting waiting)
{
    {
        const std::scoped_lock lock(m_worker->mutex);
        m_worker->toWrite += waiting.url ? 1 : 0;
        m_worker->waiting.push_back(std::move(waiting));
    }
    m_worker->changed.notify_one();
}

bool StoreReader::Worker::next(Waiting& next)
{
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return ending || !waiting.empty(); });
    // After the end was asked for, too, until nothing waits.
    if (waiting.empty())
        return false;
    next = std::move(waiting.front());
    waiting.pop_front();
    return true;
}

core::Result<store::Store*> StoreReader::Worker::opened(const std::string& wanted)
{
    if (store && wanted == openUrl)
        return store.get();
    store.reset();
    auto made = store::Store::open(wanted, access);
    if (!made)
        return tl::unexpected(made.error());
    store = std::move(*made);
    openUrl = wanted;
    return store.get();
}

void StoreReader::Worker::work()
{
    for (Waiting asked; next(asked); asked = {}) {
        std::string wanted;
        {
            const std::scoped_lock lock(mutex);
            wanted = asked.url.value_or(url);
        }
        const auto ready = opened(wanted);
        if (ready && !asked.url) {
            (*ready)->setCancelled([this, cancelled = asked.cancelled] {
                return ending.load(std::memory_order_relaxed) || (cancelled && cancelled());
            });
        }
        auto deliver = asked.question(ready);
        if (ready)
            (*ready)->setCancelled({});
        // Under the lock, so that the reader and with it the application are still there.
        const std::scoped_lock lock(mutex);
        if (!ending || asked.url)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), std::move(deliver), Qt::QueuedConnection);
        if (asked.url) {
            --toWrite;
            written.notify_all();
        }
    }
    store.reset();
}

} // namespace widgets
