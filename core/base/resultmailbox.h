// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <optional>
#include <vector>

namespace core {

/// Results on their way from an engine's thread to whoever takes them, and how the engine's run
/// ended. It holds what it is given: the engine asks size() and begins nothing more while nobody
/// takes. All functions are safe from any thread.
template <typename Result> class ResultMailbox {
public:
    using Clock = std::chrono::steady_clock;

    /// A run begins; before that the mailbox is closed.
    void open()
    {
        const std::lock_guard guard(m_lock);
        m_openedAt = Clock::now();
        m_closed = false;
    }
    /// The run has ended, by itself, since it was asked to, or by an error.
    void close(bool stopped, std::optional<Error> error)
    {
        const std::lock_guard guard(m_lock);
        m_stopped = stopped;
        m_error = std::move(error);
        m_closedAt = Clock::now();
        m_closed = true;
        m_changed.notify_all();
    }

    void put(Result result)
    {
        const std::lock_guard guard(m_lock);
        m_results.push_back(std::move(result));
    }
    std::size_t size() const
    {
        const std::lock_guard guard(m_lock);
        return m_results.size();
    }
    /// The oldest results, at most `maximum`.
    std::vector<Result> take(std::size_t maximum)
    {
        const std::lock_guard guard(m_lock);
        const auto end = m_results.begin() + std::ptrdiff_t(std::min(maximum, m_results.size()));
        std::vector<Result> taken(
            std::make_move_iterator(m_results.begin()), std::make_move_iterator(end));
        m_results.erase(m_results.begin(), end);
        return taken;
    }

    bool isClosed() const
    {
        const std::lock_guard guard(m_lock);
        return m_closed;
    }
    /// Waits for close(), at most as long as given; whether it was called.
    bool waitClosed(std::chrono::milliseconds timeout) const
    {
        std::unique_lock guard(m_lock);
        return m_changed.wait_for(guard, timeout, [this] { return m_closed; });
    }
    /// What ended the run, if it was an error.
    std::optional<Error> error() const
    {
        const std::lock_guard guard(m_lock);
        return m_error;
    }
    /// How the run stands, at one moment.
    struct State {
        bool closed = false;
        bool stopped = false;
        double seconds = 0; ///< from open() to close(), or until now
    };
    State state() const
    {
        const std::lock_guard guard(m_lock);
        const auto end = m_closed ? m_closedAt : Clock::now();
        return { m_closed, m_stopped, std::chrono::duration<double>(end - m_openedAt).count() };
    }

private:
    mutable std::mutex m_lock; ///< guards all below
    mutable std::condition_variable m_changed;
    std::deque<Result> m_results;
    bool m_closed = true;
    bool m_stopped = false;
    Clock::time_point m_openedAt {};
    Clock::time_point m_closedAt {};
    std::optional<Error> m_error;
};

} // namespace core
