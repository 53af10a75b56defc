// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace widgets {

/// Runs jobs of one kind one after the other in a worker thread and delivers only the newest one's
/// result: starting a job cancels the one before. Make it a member of `context`, in whose thread
/// results are delivered; destruction cancels and waits for the job in hand.
class LatestJob {
public:
    explicit LatestJob(QObject* context)
        : m_context(context)
        , m_newest(std::make_shared<std::atomic<int>>(0))
    {
        m_pool.setMaxThreadCount(1);
    }
    ~LatestJob() { cancel(); }

    /// `job(cancelled)` runs in the worker, where `cancelled()` is cheap and may be asked often;
    /// `done(result)` runs in the context's thread unless a newer job was started meanwhile.
    template <typename Job, typename Done> void start(Job job, Done done)
    {
        cancel();
        const int id = m_newest->load();
        m_pool.start([job = std::move(job), done = std::move(done), id, newest = m_newest,
                         context = m_context]() mutable {
            const auto cancelled = [&] { return newest->load(std::memory_order_relaxed) != id; };
            if (cancelled())
                return;
            auto result = std::make_shared<decltype(job(cancelled))>(job(cancelled));
            if (cancelled())
                return;
            QMetaObject::invokeMethod(
                context,
                [done = std::move(done), result, id, newest]() mutable {
                    if (newest->load() == id)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

    /// No result of what was started so far will be delivered.
    void cancel()
    {
        ++*m_newest;
        m_pool.clear();
    }

private:
    QObject* m_context;
    std::shared_ptr<std::atomic<int>> m_newest;
    QThreadPool m_pool; ///< last: its destructor waits for the job in hand
};

} // namespace widgets
