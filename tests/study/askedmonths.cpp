// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedmonths.h"

namespace study {

namespace {
    constexpr int September2020 = 2;
    constexpr int ControlEvery = 3;
} // namespace

Months askedMonths(scan::Pass pass, core::Family family, std::uint16_t port)
{
    const bool v4 = family == core::Family::V4;
    switch (pass) {
    case scan::Pass::V0:
        if (!v4)
            return monthsFrom(1);
        return port == 443 ? monthsFrom(0) & ~monthBit(September2020) : monthsFrom(0);
    case scan::Pass::V1:
        return monthsFrom(v4 ? 8 : 9);
    case scan::Pass::Control:
        break;
    }
    Months months = 0;
    for (int month = ControlEvery - 1; month < MonthCount; month += ControlEvery)
        months |= monthBit(month);
    return port == 443 && v4 ? months & ~monthBit(September2020) : months;
}

} // namespace study
