// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"
#include "replies.h"
#include "runplan.h"

#include <cmath>
#include <numbers>

namespace study {

namespace {

    using core::Family;
    using scan::Pass;
    using scan::ReplyClass;

    constexpr std::size_t Weights = 65;

    std::vector<double> valuesOf(const Truth& truth, const Scan& scan, ReplyClass replyClass)
    {
        const Truth::Counts counts
            = truth.count(scan.family, Truth::answers(scan.pass, scan.port, { replyClass }));
        std::vector<double> values;
        for (int month = 0; month < truth.months(); ++month) {
            if (isAsked(truth, scan, month))
                values.push_back(double(counts[std::size_t(month)]));
        }
        return values;
    }

    /// Mean and its standard error.
    analysis::FigurePoint meanOf(const std::vector<double>& values, bool doubtful)
    {
        double mean = 0;
        for (const double value : values)
            mean += value / double(values.size());
        double variance = 0;
        for (const double value : values)
            variance += (value - mean) * (value - mean) / double(values.size() - 1);
        const double error = std::sqrt(variance / double(values.size()));
        analysis::FigurePoint each = point(mean, doubtful);
        each.low = std::max(0.0, mean - error);
        each.high = mean + error;
        return each;
    }

    Expectation mirrored(const Truth& truth, const std::vector<Family>& families)
    {
        Expectation expected;
        expected.add("key of its own");
        expected.add("mirrored key");
        for (const Family family : families) {
            for (const std::uint16_t port : { Http, Https }) {
                const Scan scan { Pass::V0, family, port };
                bool doubtful = false;
                for (int month = 0; month < truth.months(); ++month)
                    doubtful |= isAsked(truth, scan, month) && isDoubtful(scan, month);
                expected.categories.push_back(
                    std::string(familyText(family)) + ", port " + std::to_string(port));
                expected.series[0].points.push_back(
                    meanOf(valuesOf(truth, scan, ReplyClass::Mptcp), doubtful));
                expected.series[1].points.push_back(
                    meanOf(valuesOf(truth, scan, ReplyClass::Mirror), doubtful));
            }
        }
        return expected;
    }

    struct Keys {
        std::array<double, Weights> fresh {};
        double own = 0;
        double mirrored = 0;
        double sumOfWeights = 0;
    };

    /// A key for each host and run that reached it: the repetition of an interrupted run counts.
    Keys keysOf(const Truth& truth, const Scan& scan)
    {
        Keys keys;
        for (const PlannedRun& run : planRuns(truth.months())) {
            if (run.kind != store::RunKind::Scan || !run.asks(scan.pass) || !run.asks(scan.family)
                || !run.asks(scan.port))
                continue;
            for (const Host& host : truth.population().hosts) {
                if (host.address.family() != scan.family || !run.reaches(host.address))
                    continue;
                if (host.seen(scan.pass, scan.port, ReplyClass::Mptcp) & monthBit(run.month)) {
                    const int weight = std::popcount(hostKey(host.address, scan.port, run.month));
                    ++keys.fresh[std::size_t(weight)];
                    ++keys.own;
                    keys.sumOfWeights += weight;
                }
                // Only version 0's mirror has a key to send back.
                if (scan.pass == Pass::V0
                    && (host.seen(scan.pass, scan.port, ReplyClass::Mirror) & monthBit(run.month)))
                    ++keys.mirrored;
            }
        }
        return keys;
    }

    Expectation weights(const Truth& truth, Family family)
    {
        Expectation expected;
        std::vector<ExpectedSeries> curves;
        for (const std::uint16_t port : { Http, Https }) {
            const Keys keys = keysOf(truth, { Pass::V0, family, port });
            const double all = keys.own + keys.mirrored;
            const std::string name = "port " + std::to_string(port);
            ExpectedSeries fresh { name + ", key of its own", {} };
            ExpectedSeries mirrors { name + ", mirrored", {} };
            ExpectedSeries curve { name + ", N(32, 16) for random keys", {} };
            for (std::size_t weight = 0; weight < Weights; ++weight) {
                fresh.points.push_back(point(100 * keys.fresh[weight] / all));
                const bool ours = int(weight) == std::popcount(OurKey);
                mirrors.points.push_back(point(ours ? 100 * keys.mirrored / all : 0));
                const double off = (double(weight) - 32) / 4;
                const double density
                    = std::exp(-off * off / 2) / (4 * std::sqrt(2 * std::numbers::pi));
                curve.points.push_back(point(100 * keys.own / all * density));
            }
            expected.series.push_back(std::move(fresh));
            expected.series.push_back(std::move(mirrors));
            curves.push_back(std::move(curve));
        }
        for (ExpectedSeries& curve : curves)
            expected.series.push_back(std::move(curve));
        for (std::size_t weight = 0; weight < Weights; ++weight)
            expected.categories.push_back(std::to_string(weight));
        return expected;
    }

    /// Above x in the chi-square distribution, by the finite sums for whole degrees of freedom
    /// (Abramowitz and Stegun 26.4.4 and 26.4.5).
    double chiSquareAbove(double x, int degrees)
    {
        double sum = 0;
        if (degrees % 2 == 0) {
            double term = 1;
            for (int i = 0; i < degrees / 2; ++i) {
                sum += term;
                term *= x / 2 / (i + 1);
            }
            return std::exp(-x / 2) * sum;
        }
        double term = std::sqrt(x);
        for (int i = 1; i <= degrees - 2; i += 2) {
            sum += term;
            term *= x / (i + 2);
        }
        return std::erfc(std::sqrt(x / 2))
            + std::sqrt(2 / std::numbers::pi) * std::exp(-x / 2) * sum;
    }

    struct Fit {
        double statistic = 0;
        int degrees = 0;
    };

    /// Pearson's test against 64 fair bits; bins that expect fewer than five join the next one
    /// towards the middle.
    Fit fitOf(const Keys& keys)
    {
        constexpr double LeastExpected = 5;
        std::vector<double> observed(keys.fresh.begin(), keys.fresh.end());
        std::vector<double> expected;
        for (std::size_t weight = 0; weight < Weights; ++weight) {
            const double logarithm = std::lgamma(65) - std::lgamma(double(weight) + 1)
                - std::lgamma(65 - double(weight)) - 64 * std::numbers::ln2;
            expected.push_back(keys.own * std::exp(logarithm));
        }
        std::size_t first = 0;
        while (first + 1 < Weights && expected[first] < LeastExpected) {
            expected[first + 1] += expected[first];
            observed[first + 1] += observed[first];
            ++first;
        }
        std::size_t last = Weights - 1;
        while (last > first && expected[last] < LeastExpected) {
            expected[last - 1] += expected[last];
            observed[last - 1] += observed[last];
            --last;
        }
        Fit fit;
        fit.degrees = int(last - first);
        for (std::size_t i = first; i <= last; ++i) {
            fit.statistic
                += (observed[i] - expected[i]) * (observed[i] - expected[i]) / expected[i];
        }
        return fit;
    }

    Expectation checks(const Truth& truth)
    {
        Expectation expected;
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            for (const Family family : { Family::V4, Family::V6 }) {
                for (const std::uint16_t port : { Http, Https }) {
                    const Scan scan { pass, family, port };
                    const Keys keys = keysOf(truth, scan);
                    const Fit fit = fitOf(keys);
                    const bool tested = fit.degrees > 0;
                    if (keys.own + keys.mirrored == 0)
                        continue;
                    expected.rows.push_back(
                        { scanText(scan), std::to_string(std::uint64_t(keys.own)),
                            keys.own > 0 ? numberText(keys.sumOfWeights / keys.own) : "",
                            tested ? numberText(fit.statistic) : "",
                            tested ? std::to_string(fit.degrees) : "",
                            tested ? numberText(chiSquareAbove(fit.statistic, fit.degrees)) : "",
                            "0", "0", std::to_string(std::uint64_t(keys.mirrored)) });
                }
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedKeys(const Truth& truth, std::string_view kind)
{
    if (kind == "keys-mirrored")
        return mirrored(truth, { Family::V4 });
    if (kind == "keys-mirrored-log")
        return mirrored(truth, { Family::V4, Family::V6 });
    if (kind == "key-weights-ipv4")
        return weights(truth, Family::V4);
    if (kind == "key-weights-ipv6")
        return weights(truth, Family::V6);
    if (kind == "key-checks")
        return checks(truth);
    return std::nullopt;
}

} // namespace study
