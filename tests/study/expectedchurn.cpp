// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include <cmath>

namespace study {

namespace {

    using core::Family;
    using scan::Pass;

    Months askedAtBoth(const Truth& truth, Pass pass, Family family)
    {
        return truth.asked(family, { pass }, { Http, Https });
    }

    bool anyDoubt(Pass pass, Family family, int month)
    {
        return isDoubtful({ pass, family, Http }, month)
            || isDoubtful({ pass, family, Https }, month);
    }

    Expectation churn(const Truth& truth, Pass pass, Family family)
    {
        Expectation expected = overMonths(truth);
        const Months asked = askedAtBoth(truth, pass, family);
        const Truth::Churn churn = truth.churn(family, Truth::speaks(pass), asked);
        const std::vector<std::pair<std::string, const Truth::Counts*>> parts { { "stayed",
                                                                                    &churn.stayed },
            { "returned", &churn.returned }, { "new", &churn.fresh }, { "left", &churn.left } };
        for (const auto& [name, counts] : parts) {
            ExpectedSeries& series = expected.add(name);
            for (int month = 0; month < truth.months(); ++month) {
                // The first scan has none before it.
                const bool known = (asked & monthBit(month)) && monthBefore(month, asked) >= 0;
                series.points.push_back(known ? point(double((*counts)[std::size_t(month)]),
                                            anyDoubt(pass, family, month))
                                              : analysis::FigurePoint());
            }
        }
        return expected;
    }

    std::vector<std::pair<Pass, Family>> groups()
    {
        return { { Pass::V0, Family::V4 }, { Pass::V1, Family::V4 }, { Pass::V0, Family::V6 },
            { Pass::V1, Family::V6 } };
    }

    std::string groupText(Pass pass, Family family)
    {
        return std::string(scan::passName(pass)) + ", " + familyText(family);
    }

    /// Kaplan and Meier 1958: the product of the shares that go on at each length; Greenwood 1926:
    /// its variance is its square times the sum of d / (n (n - d)).
    std::vector<analysis::FigurePoint> survivalOf(const Truth::Churn& churn)
    {
        std::vector<analysis::FigurePoint> points { point(100) };
        double survival = 1;
        double sum = 0;
        for (std::size_t length = 1; length < churn.reached.size(); ++length) {
            const auto n = double(churn.reached[length]);
            const auto d = double(churn.ended[length]);
            if (n == 0)
                break;
            survival *= (n - d) / n;
            points.push_back(point(100 * survival));
            if (n == d)
                continue;
            sum += d / (n * (n - d));
            const double error = 1.96 * std::sqrt(survival * survival * sum);
            points.back().low = 100 * std::max(0.0, survival - error);
            points.back().high = 100 * std::min(1.0, survival + error);
        }
        return points;
    }

    Expectation survival(const Truth& truth)
    {
        Expectation expected;
        std::size_t longest = 0;
        for (const auto& [pass, family] : groups()) {
            ExpectedSeries& series = expected.add(groupText(pass, family));
            series.points = survivalOf(
                truth.churn(family, Truth::speaks(pass), askedAtBoth(truth, pass, family)));
            longest = std::max(longest, series.points.size());
        }
        for (std::size_t i = 0; i < longest; ++i)
            expected.categories.push_back(std::to_string(i));
        for (ExpectedSeries& series : expected.series)
            series.points.resize(longest);
        return expected;
    }

    Expectation retention(const Truth& truth)
    {
        Expectation expected = overMonths(truth);
        for (const auto& [pass, family] : groups()) {
            const Months asked = askedAtBoth(truth, pass, family);
            const Truth::Counts left = truth.churn(family, Truth::speaks(pass), asked).ofFirst;
            const auto first = double(left[std::size_t(firstOf(asked))]);
            ExpectedSeries& series = expected.add(groupText(pass, family));
            for (int month = 0; month < truth.months(); ++month) {
                analysis::FigurePoint each;
                if (asked & monthBit(month)) {
                    each.doubtful = anyDoubt(pass, family, month);
                    if (first > 0)
                        each.value = 100 * double(left[std::size_t(month)]) / first;
                }
                series.points.push_back(each);
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedChurn(const Truth& truth, std::string_view kind)
{
    const auto family = kind.ends_with("ipv6") ? Family::V6 : Family::V4;
    const auto pass = kind.find("-v1-") != kind.npos ? Pass::V1 : Pass::V0;
    if (kind.starts_with("churn-"))
        return churn(truth, pass, family);
    if (kind == "survival")
        return survival(truth);
    if (kind == "retention")
        return retention(truth);
    return std::nullopt;
}

} // namespace study
