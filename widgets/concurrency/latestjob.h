// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/leftbehind.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <thread>
#include <utility>

namespace widgets {

/// What becomes of the job in hand when its LatestJob is destroyed.
enum class AtTheEnd {
    Wait, ///< it is cancelled and waited for: it may use what belongs to the owner, or writes a
          ///< file
    Leave, ///< it is cancelled and left behind: it may hang, and owns all that it uses
};

/// Runs jobs of one kind one after the other in a worker thread and delivers only the newest one's
/// result: starting a job cancels the one before. Make it a member of `context`, which lives in the
/// GUI thread as this does; results are delivered there.
class LatestJob {
public:
    explicit LatestJob(QObject* context, AtTheEnd atTheEnd = AtTheEnd::Wait)
        : m_context(context)
        , m_atTheEnd(atTheEnd)
        , m_newest(std::make_shared<std::atomic<int>>(0))
        , m_pool(std::make_unique<QThreadPool>())
    {
        m_pool->setMaxThreadCount(1);
    }
    ~LatestJob()
    {
        cancel();
        if (m_atTheEnd == AtTheEnd::Wait || m_pool->waitForDone(0))
            return;
        // A thread that waits in place of the window.
        std::thread([pool = std::move(m_pool), token = LeftBehind::token()]() mutable {
            pool.reset();
        }).detach();
    }

    /// `job(cancelled)` runs in the worker, where `cancelled()` is cheap and may be asked often;
    /// `done(result)` runs in the GUI thread unless a newer job was started meanwhile.
    template <typename Job, typename Done> void start(Job job, Done done)
    {
        cancel();
        const int id = m_newest->load();
        m_pool->start([job = std::move(job), done = std::move(done), id, newest = m_newest,
                          context = m_context]() mutable {
            const auto cancelled = [&] { return newest->load(std::memory_order_relaxed) != id; };
            if (cancelled())
                return;
            auto result = std::make_shared<decltype(job(cancelled))>(job(cancelled));
            if (cancelled())
                return;
            // By way of the application: the owner may go between this question and the next.
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [done = std::move(done), result, id, newest, context]() mutable {
                    if (context && newest->load() == id)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    /// No result of what was started so far will be delivered.
    void cancel()
    {
        ++*m_newest;
        m_pool->clear();
    }

private:
    const QPointer<QObject> m_context;
    const AtTheEnd m_atTheEnd;
    std::shared_ptr<std::atomic<int>> m_newest;
    std::unique_ptr<QThreadPool> m_pool; ///< last: its destructor waits for the job in hand
};

} // namespace widgets
