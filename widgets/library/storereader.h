// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace widgets {

/// A connection to a store in a worker thread of its own: questions are answered one after the
/// other, results come back in the thread of who asked. The store is opened with the first question
/// and kept open. Lives in the GUI thread; destruction drops questions that wait, and waits for the
/// one in hand and for what is to be written.
class StoreReader {
public:
    explicit StoreReader(store::Access access = store::Access::Read);
    ~StoreReader();

    /// Which store from now on; questions that still wait are answered from it too.
    void setUrl(const std::string& url);

    /// `job(store)` runs in the worker and returns a core::Result<T>; `done(result)` runs in the
    /// thread of `context`, and not at all once that is gone. An error of opening goes to `done`.
    template <typename Job, typename Done> void ask(QObject* context, Job job, Done done)
    {
        enqueue({ question(context, std::move(job), std::move(done)), std::nullopt });
    }
    /// The same for a job that changes the store which is meant now: neither a new URL nor
    /// dropWaiting() nor the end of this object keeps it from being done.
    template <typename Job, typename Done> void write(QObject* context, Job job, Done done)
    {
        enqueue({ question(context, std::move(job), std::move(done)), url() });
    }
    /// Lets go of the questions that nobody has begun to answer.
    void dropWaiting();

private:
    using Question = std::function<void(core::Result<store::Store*>)>;
    struct Waiting {
        Question question;
        std::optional<std::string> url; ///< of a store that is written to
    };

    template <typename Job, typename Done>
    static Question question(QObject* context, Job job, Done done)
    {
        using Answer = decltype(job(std::declval<store::Store&>()));
        const QPointer<QObject> receiver(context);
        return [job = std::move(job), done = std::move(done), receiver](
                   core::Result<store::Store*> opened) mutable {
            auto answer = std::make_shared<Answer>(
                opened ? job(**opened) : Answer(tl::unexpected(opened.error())));
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [receiver, answer, done = std::move(done)]() mutable {
                    if (receiver)
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        };
    }
    std::string url();
    void enqueue(Waiting waiting);
    void work(const std::stop_token& stopping);
    core::Result<store::Store*> opened(const std::string& url);

    const store::Access m_access;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Waiting> m_waiting; ///< with m_url, under m_mutex
    std::string m_url;
    std::string m_openUrl; ///< of m_store; the worker's own
    std::unique_ptr<store::Store> m_store; ///< the worker's own
    std::jthread m_thread; ///< last: ends before anything above goes
};

} // namespace widgets
