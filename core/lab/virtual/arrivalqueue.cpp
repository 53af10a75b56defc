// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/virtual/arrivalqueue.h"

#include <algorithm>

namespace lab {

namespace {

    bool isLater(const Arrival& left, const Arrival& right)
    {
        return left.due != right.due ? left.due > right.due : left.order > right.order;
    }

} // namespace

void ArrivalQueue::put(std::vector<Arrival>& arrivals)
{
    {
        const std::lock_guard lock(m_mutex);
        for (Arrival& arrival : arrivals) {
            if (m_heap.size() >= Capacity) {
                ++m_drops;
                continue;
            }
            arrival.order = m_nextOrder++;
            m_heap.push_back(std::move(arrival));
            std::push_heap(m_heap.begin(), m_heap.end(), isLater);
        }
    }
    m_arrived.notify_one();
}

std::vector<Arrival> ArrivalQueue::take(std::size_t maximum, std::chrono::milliseconds timeout)
{
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    std::unique_lock lock(m_mutex);
    auto now = std::chrono::steady_clock::now();
    while ((m_heap.empty() || m_heap.front().due > now) && now < deadline) {
        const auto wake = m_heap.empty() ? deadline : std::min(deadline, m_heap.front().due);
        m_arrived.wait_until(lock, wake);
        now = std::chrono::steady_clock::now();
    }
    std::vector<Arrival> taken;
    while (!m_heap.empty() && m_heap.front().due <= now && taken.size() < maximum) {
        std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
        taken.push_back(std::move(m_heap.back()));
        m_heap.pop_back();
    }
    return taken;
}

std::uint64_t ArrivalQueue::drops() const
{
    const std::lock_guard lock(m_mutex);
    return m_drops;
}

} // namespace lab
