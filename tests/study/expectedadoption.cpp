// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

namespace study {

namespace {

    Expectation adoption(const Truth& truth, scan::Pass pass, core::Family family)
    {
        Expectation expected = overMonths(truth);
        for (const std::uint16_t port : { Http, Https }) {
            const Scan scan { pass, family, port };
            const Months asked = truth.asked(family, { pass }, { port });
            const Truth::Counts consistent
                = truth.consistent(family, Truth::speaks(pass, port), asked);
            ExpectedSeries& series = expected.add("TCP port " + std::to_string(port));
            series.points = pointsOf(truth, scan, truth.count(family, Truth::speaks(pass, port)));
            for (int month = 0; month < truth.months(); ++month) {
                // Before two scans nobody can have been there in three.
                const bool known = std::popcount(asked & firstMonths(month)) >= 2;
                if (isAsked(truth, scan, month) && known)
                    series.points[std::size_t(month)].part = double(consistent[std::size_t(month)]);
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedAdoption(const Truth& truth, std::string_view kind)
{
    using core::Family;
    using scan::Pass;
    if (kind == "adoption-v0-ipv4")
        return adoption(truth, Pass::V0, Family::V4);
    if (kind == "adoption-v0-ipv6")
        return adoption(truth, Pass::V0, Family::V6);
    if (kind == "adoption-v1-ipv4")
        return adoption(truth, Pass::V1, Family::V4);
    if (kind == "adoption-v1-ipv6")
        return adoption(truth, Pass::V1, Family::V6);
    return std::nullopt;
}

} // namespace study
