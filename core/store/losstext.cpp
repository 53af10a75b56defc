// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/losstext.h"

namespace store {

core::Text lossText(const RunCounters& counters)
{
    using core::Pattern;
    std::vector<core::Text> losses;
    const auto add = [&losses](std::uint64_t count, const Pattern& what) {
        if (count > 0)
            losses.push_back({ what, { core::Text::count(count) } });
    };
    add(counters.receiveDrops, Pattern("store", "%1 packets lost on receive"));
    add(counters.rowsDropped, Pattern("store", "%1 rows lost in the program"));
    add(counters.dedupeEvictions,
        Pattern("store", "%1 answers forgotten too early to know their repeats"));
    return core::Text::list(losses, ", ");
}

} // namespace store
