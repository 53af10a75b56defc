// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/targetsource.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace trace {

/// A target with the way to it, where whoever found the target knows that as well.
struct RoutedTarget {
    ProbeTarget target;
    std::optional<net::Path> path;
};

/// Targets on their way to an engine that already runs, in bounded memory. All functions are safe
/// from any thread.
class TargetQueue {
public:
    explicit TargetQueue(std::size_t capacity = 65536)
        : m_capacity(capacity)
    {
    }
    /// Waits while the queue is full. False once it was closed: nothing more is wanted.
    bool put(RoutedTarget target);
    /// No more will be put; what waits is still taken.
    void close();
    /// As close(), and what waits is forgotten.
    void cancel();

    std::optional<RoutedTarget> take();
    bool isEmpty() const;
    /// close() or cancel() was called.
    bool isClosed() const;
    /// Closed, and everything was taken.
    bool ended() const;

private:
    const std::size_t m_capacity;
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    std::deque<RoutedTarget> m_waiting; ///< guarded by m_lock, as all below
    bool m_closed = false;
};

/// The queue's other end as a source.
std::unique_ptr<TargetSource> queuedTargets(std::shared_ptr<TargetQueue> queue);

} // namespace trace
