// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetqueue.h"

namespace trace {

bool TargetQueue::put(RoutedTarget target)
{
    std::unique_lock guard(m_lock);
    m_changed.wait(guard, [this] { return m_closed || m_waiting.size() < m_capacity; });
    if (m_closed)
        return false;
    m_waiting.push_back(std::move(target));
    return true;
}

void TargetQueue::close()
{
    const std::lock_guard guard(m_lock);
    m_closed = true;
    m_changed.notify_all();
}

void TargetQueue::cancel()
{
    const std::lock_guard guard(m_lock);
    m_closed = true;
    m_waiting.clear();
    m_changed.notify_all();
}

std::optional<RoutedTarget> TargetQueue::take()
{
    const std::lock_guard guard(m_lock);
    if (m_waiting.empty())
        return std::nullopt;
    RoutedTarget taken = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_changed.notify_all();
    return taken;
}

bool TargetQueue::isEmpty() const
{
    const std::lock_guard guard(m_lock);
    return m_waiting.empty();
}

bool TargetQueue::isClosed() const
{
    const std::lock_guard guard(m_lock);
    return m_closed;
}

bool TargetQueue::ended() const
{
    const std::lock_guard guard(m_lock);
    return m_closed && m_waiting.empty();
}

namespace {

    class QueuedTargets : public TargetSource {
    public:
        explicit QueuedTargets(std::shared_ptr<TargetQueue> queue)
            : m_queue(std::move(queue))
        {
        }
        std::optional<ProbeTarget> next() override
        {
            m_last = m_queue->take();
            if (!m_last)
                return std::nullopt;
            ++m_taken;
            return m_last->target;
        }
        bool ended() const override { return m_queue->ended(); }
        const net::Path* path() const override
        {
            return m_last && m_last->path ? &*m_last->path : nullptr;
        }
        core::Uint128 size() const override { return m_taken; }

    private:
        std::shared_ptr<TargetQueue> m_queue;
        std::optional<RoutedTarget> m_last;
        core::Uint128 m_taken = 0;
    };

} // namespace

std::unique_ptr<TargetSource> queuedTargets(std::shared_ptr<TargetQueue> queue)
{
    return std::make_unique<QueuedTargets>(std::move(queue));
}

} // namespace trace
