// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/losstext.h"

namespace store {

std::string lossText(const RunCounters& counters)
{
    std::string text;
    const auto add = [&text](std::uint64_t count, const char* what) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(count) + what;
    };
    add(counters.receiveDrops, " packets lost on receive");
    add(counters.rowsDropped, " rows lost in the program");
    add(counters.dedupeEvictions, " answers forgotten too early to know their repeats");
    return text;
}

} // namespace store
