// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace labtest {

/// Calls `work` with every number below `count`, some at a time, each in a thread: what a lab costs
/// is mostly waiting, for its start and for answers that do not come.
template <typename Work> void forEachSomeAtOnce(std::size_t count, Work work)
{
    constexpr std::size_t AtOnce = 6;
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < AtOnce; ++i) {
        threads.emplace_back([&] {
            for (std::size_t each = next++; each < count; each = next++)
                work(each);
        });
    }
}

} // namespace labtest
