// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace widgets {

/// Runs jobs one after the other in a worker thread and delivers each result: for what is to be
/// written, which no newer job may drop (that is LatestJob). Make it a member of `context`, which
/// lives in the GUI thread as this does; results are delivered there. Destruction waits for all.
class JobQueue {
public:
    explicit JobQueue(QObject* context)
        : m_context(context)
    {
        m_pool.setMaxThreadCount(1);
    }

    /// `job()` runs in the worker, `done(result)` in the GUI thread unless `context` is gone.
    template <typename Job, typename Done> void start(Job job, Done done)
    {
        m_pool.start([job = std::move(job), done = std::move(done), context = m_context]() mutable {
            auto result = std::make_shared<decltype(job())>(job());
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [done = std::move(done), result, context]() mutable {
                    if (context)
                        done(std::move(*result));
                },
                Qt::QueuedConnection);
        });
    }

private:
    const QPointer<QObject> m_context;
    QThreadPool m_pool;
};

} // namespace widgets
