// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/concurrency/leftbehind.h"

#include <condition_variable>
#include <mutex>

namespace widgets {

namespace {

    struct Count {
        std::mutex mutex;
        std::condition_variable changed;
        int going = 0;
    };

    Count& count()
    {
        static Count* const all = new Count; // for as long as any thread may end
        return *all;
    }

} // namespace

LeftBehind::Token LeftBehind::token()
{
    const std::scoped_lock lock(count().mutex);
    ++count().going;
    return Token(&count(), [](void*) {
        const std::scoped_lock last(count().mutex);
        --count().going;
        count().changed.notify_all();
    });
}

bool LeftBehind::waitForAll(std::chrono::milliseconds longest)
{
    std::unique_lock lock(count().mutex);
    return count().changed.wait_for(lock, longest, [] { return count().going == 0; });
}

} // namespace widgets
