// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

namespace study {

namespace {

    using core::Family;
    using scan::Pass;

    constexpr std::array Passes { Pass::V0, Pass::V1 };
    constexpr std::array Families { Family::V4, Family::V6 };

    struct Overlap {
        Truth::Counts onlyFirst {};
        Truth::Counts both {};
        Truth::Counts onlySecond {};
    };

    Overlap overlapOf(const Truth& truth, Family family, const Truth::MonthsOf& first,
        const Truth::MonthsOf& second)
    {
        return { truth.count(family, oneWithout(first, second)),
            truth.count(family, bothOf(first, second)),
            truth.count(family, oneWithout(second, first)) };
    }

    void addShares(Expectation& expected, const std::string& category, const Overlap& overlap,
        std::size_t month, bool doubtful)
    {
        const std::array parts { double(overlap.onlyFirst[month]), double(overlap.both[month]),
            double(overlap.onlySecond[month]) };
        const double whole = parts[0] + parts[1] + parts[2];
        expected.categories.push_back(
            category + " (n = " + std::to_string(std::uint64_t(whole)) + ")");
        for (std::size_t i = 0; i < parts.size(); ++i) {
            analysis::FigurePoint each;
            each.doubtful = doubtful;
            if (whole > 0)
                each.value = 100 * parts[i] / whole;
            expected.series[i].points.push_back(each);
        }
    }

    Expectation withParts(const std::array<std::string, 3>& names)
    {
        Expectation expected;
        for (const std::string& name : names)
            expected.add(name);
        return expected;
    }

    const std::array<std::string, 3> PortParts { "only port 80", "both", "only port 443" };
    const std::array<std::string, 3> VersionParts { "only v0", "both", "only v1" };

    Expectation byPort(const Truth& truth)
    {
        Expectation expected = withParts(PortParts);
        for (const Family family : Families) {
            for (const Pass pass : Passes) {
                const int month = lastOf(truth.asked(family, { pass }, { Http, Https }));
                addShares(expected,
                    std::string(scan::passName(pass)) + " " + familyText(family) + ", "
                        + monthText(month),
                    overlapOf(truth, family, Truth::speaks(pass, Http), Truth::speaks(pass, Https)),
                    std::size_t(month),
                    isDoubtful({ pass, family, Http }, month)
                        || isDoubtful({ pass, family, Https }, month));
            }
        }
        return expected;
    }

    /// Whom a trace found true, at the port; no host changes what its trace finds.
    Truth::MonthsOf tracedTrue(const Truth& truth, Pass pass, std::uint16_t port)
    {
        return [&truth, pass, port](const Host& host) {
            const bool found
                = host.nature == Nature::Adopter && truth.followedUp(host, pass, port) != 0;
            return Months(found ? 1 : 0);
        };
    }

    Expectation trueByPort(const Truth& truth)
    {
        Expectation expected = withParts(PortParts);
        for (const Family family : Families) {
            for (const Pass pass : Passes) {
                addShares(expected, std::string(scan::passName(pass)) + " " + familyText(family),
                    overlapOf(truth, family, tracedTrue(truth, pass, Http),
                        tracedTrue(truth, pass, Https)),
                    0, false);
            }
        }
        return expected;
    }

    Months bothVersions(const Truth& truth, Family family)
    {
        return truth.asked(family, { Pass::V0, Pass::V1 }, { Http, Https });
    }

    bool anyDoubt(Family family, int month)
    {
        for (const Pass pass : Passes) {
            for (const std::uint16_t port : { Http, Https }) {
                if (isDoubtful({ pass, family, port }, month))
                    return true;
            }
        }
        return false;
    }

    Overlap versionsOf(const Truth& truth, Family family)
    {
        return overlapOf(truth, family, Truth::speaks(Pass::V0), Truth::speaks(Pass::V1));
    }

    Expectation byVersion(const Truth& truth)
    {
        Expectation expected = withParts(VersionParts);
        for (const Family family : Families) {
            const int month = lastOf(bothVersions(truth, family));
            addShares(expected, std::string(familyText(family)) + ", " + monthText(month),
                versionsOf(truth, family), std::size_t(month), anyDoubt(family, month));
        }
        return expected;
    }

    Expectation versionsOverTime(const Truth& truth, Family family)
    {
        Expectation expected = overMonths(truth);
        const Overlap overlap = versionsOf(truth, family);
        const Months asked = bothVersions(truth, family);
        const std::array counts { &overlap.onlyFirst, &overlap.both, &overlap.onlySecond };
        for (std::size_t i = 0; i < counts.size(); ++i) {
            ExpectedSeries& series = expected.add(VersionParts[i]);
            for (int month = 0; month < truth.months(); ++month) {
                series.points.push_back(asked & monthBit(month)
                        ? point(double((*counts[i])[std::size_t(month)]), anyDoubt(family, month))
                        : analysis::FigurePoint());
            }
        }
        return expected;
    }

} // namespace

Expectation expectedMoves(const Truth& truth, const Truth::MonthsOf& among, bool onlyGained)
{
    Expectation expected = overMonths(truth);
    for (const bool upwards : { false, true }) {
        for (const Family family : Families) {
            const Months asked = bothVersions(truth, family);
            const auto v0 = bothOf(Truth::speaks(Pass::V0), among);
            const auto v1 = bothOf(Truth::speaks(Pass::V1), among);
            const Truth::Moves moves
                = truth.moves(family, upwards ? v0 : v1, upwards ? v1 : v0, asked);
            ExpectedSeries& series = expected.add(
                std::string(upwards ? "v0 to v1, " : "v1 to v0, ") + familyText(family));
            for (int month = 0; month < truth.months(); ++month) {
                const auto at = std::size_t(month);
                analysis::FigurePoint each;
                if ((asked & monthBit(month)) && monthBefore(month, asked) >= 0) {
                    each = point(double(onlyGained ? moves.gained[at] : moves.all[at]),
                        anyDoubt(family, month));
                    if (!onlyGained)
                        each.part = double(moves.migrated[at]);
                }
                series.points.push_back(each);
            }
        }
    }
    return expected;
}

std::optional<Expectation> expectedOverlap(const Truth& truth, std::string_view kind)
{
    const auto everybody = [](const Host&) { return ~Months(0); };
    if (kind == "port-overlap")
        return byPort(truth);
    if (kind == "true-port-overlap")
        return trueByPort(truth);
    if (kind == "version-overlap")
        return byVersion(truth);
    if (kind == "versions-ipv4")
        return versionsOverTime(truth, Family::V4);
    if (kind == "versions-ipv6")
        return versionsOverTime(truth, Family::V6);
    if (kind == "version-changes")
        return expectedMoves(truth, everybody, false);
    if (kind == "version-gains")
        return expectedMoves(truth, everybody, true);
    return std::nullopt;
}

} // namespace study
