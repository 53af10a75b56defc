// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/losstext.h"

namespace store {

core::Text lossText(const Run& run)
{
    using core::Pattern;
    const RunCounters& counters = run.counters;
    std::vector<core::Text> losses;
    const auto add = [&losses](std::uint64_t count, const Pattern& what) {
        if (count > 0)
            losses.push_back({ what, { core::Text::count(count) } });
    };
    add(counters.receiveDrops, Pattern("store", "%1 packets lost on receive"));
    add(counters.rowsDropped, Pattern("store", "%1 rows lost in the program"));
    add(counters.dedupeEvictions,
        Pattern("store", "%1 answers forgotten too early to know their repeats"));
    add(run.importedFrom.empty() ? counters.parseErrors : 0,
        Pattern("store", "%1 that could not be read"));
    add(counters.sendErrors, Pattern("store", "%1 probes not sent"));
    return core::Text::list(losses, ", ");
}

} // namespace store
