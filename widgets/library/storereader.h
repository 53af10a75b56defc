// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace widgets {

/// A connection to a store in a worker thread of its own: questions are answered one after the
/// other, results come back in the thread of who asked. The store is opened with the first question
/// and kept open. Lives in the GUI thread. Destruction drops questions that wait, interrupts the
/// one in hand and leaves it behind (LeftBehind): a job owns all that it uses. Only what is to be
/// written is waited for.
class StoreReader {
public:
    explicit StoreReader(store::Access access = store::Access::Read);
    ~StoreReader();
    StoreReader(const StoreReader&) = delete;
    StoreReader& operator=(const StoreReader&) = delete;

    /// Which store from now on; questions that still wait are answered from it too.
    void setUrl(const std::string& url);

    /// `job(store)` runs in the worker and returns a core::Result<T>; `done(result)` runs in the
    /// thread of `context`, and not at all once that is gone. An error of opening goes to `done`.
    /// The store's statements end early with Unavailable when `cancelled` says that nobody waits
    /// for the answer; it is asked in the worker, often.
    template <typename Job, typename Done>
    void ask(QObject* context, Job job, Done done, store::Store::Cancelled cancelled = {})
    {
        enqueue({ question(context, std::move(job), std::move(done)), std::nullopt,
            std::move(cancelled) });
    }
    /// The same for a job that changes the store which is meant now: neither a new URL nor
    /// dropWaiting() nor the end of this object keeps it from being done.
    template <typename Job, typename Done> void write(QObject* context, Job job, Done done)
    {
        enqueue({ question(context, std::move(job), std::move(done)), url(), {} });
    }
    /// Lets go of the questions that nobody has begun to answer.
    void dropWaiting();

private:
    /// Asks in the worker, and returns what delivers the answer in the GUI thread.
    using Question = std::function<std::function<void()>(core::Result<store::Store*>)>;
    struct Waiting {
        Question question;
        std::optional<std::string> url; ///< of a store that is written to
        store::Store::Cancelled cancelled;
    };
    struct Worker; ///< what the thread shares with this; it outlives both

    template <typename Job, typename Done>
    static Question question(QObject* context, Job job, Done done)
    {
        using Answer = decltype(job(std::declval<store::Store&>()));
        const QPointer<QObject> receiver(context);
        return [job = std::move(job), done = std::move(done), receiver](
                   core::Result<store::Store*> opened) mutable {
            auto answer = std::make_shared<Answer>(
                opened ? job(**opened) : Answer(tl::unexpected(opened.error())));
            return [receiver, answer, done = std::move(done)]() mutable {
                if (receiver)
                    done(std::move(*answer));
            };
        };
    }
    std::string url();
    void enqueue(Waiting waiting);

    std::shared_ptr<Worker> m_worker;
};

} // namespace widgets
