// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scancounters.h"

#include <algorithm>

namespace scan {

std::uint64_t ScanCounters::countOf(ReplyClass replyClass) const
{
    std::uint64_t count = 0;
    for (const auto& pass : classes)
        count += pass[std::size_t(replyClass)];
    return count;
}

std::uint64_t ScanCounters::successes() const
{
    std::uint64_t count = 0;
    for (const ReplyClass each : AllReplyClasses)
        count += isSuccess(each) ? countOf(each) : 0;
    return count;
}

double ScanCounters::hitRate() const
{
    // What another machine sent is known a moment after what came of it.
    return sent > 0 ? std::min(1.0, double(successes()) / double(sent)) : 0;
}

ScanCounters& ScanCounters::operator+=(const ScanCounters& more)
{
    elapsedSeconds += more.elapsedSeconds;
    sendingSeconds += more.sendingSeconds;
    for (const NamedCounter& each : PacketCounters)
        this->*each.counter += more.*each.counter;
    for (std::size_t pass = 0; pass < PassCount; ++pass) {
        for (std::size_t each = 0; each < ReplyClassCount; ++each)
            classes[pass][each] += more.classes[pass][each];
    }
    return *this;
}

} // namespace scan
