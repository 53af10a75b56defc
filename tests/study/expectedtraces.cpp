// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"
#include "paths.h"

#include <algorithm>

namespace study {

namespace {

    using core::Family;
    using scan::Pass;
    using trace::Rule;
    using trace::Verdict;

    const std::vector<std::pair<std::string, Verdict>> Outcomes {
        { "true MPTCP", Verdict::TrueMptcp },
        { "middlebox", Verdict::MiddleboxAffected },
        { "unresponsive", Verdict::Unresponsive },
        { "no MPTCP", Verdict::NotMptcp },
        { "mirrored", Verdict::Mirrored },
        { "inconclusive", Verdict::Inconclusive },
    };

    /// A target that was traced at least once. What its trace finds never changes.
    struct Traced {
        const Host* host;
        Scan scan;
        Months months;
        PathTruth truth;
    };

    std::vector<Traced> tracedTargets(const Truth& truth)
    {
        std::vector<Traced> traced;
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            for (const std::uint16_t port : { Http, Https }) {
                for (const Host& host : truth.population().hosts) {
                    const Months months = truth.followedUp(host, pass, port);
                    if (months != 0)
                        traced.push_back({ &host, { pass, host.address.family(), port }, months,
                            pathTruth(truth.population(), host) });
                }
            }
        }
        return traced;
    }

    Expectation outcomes(const Truth& truth)
    {
        Expectation expected;
        for (const auto& [name, verdict] : Outcomes)
            expected.add(name);
        const std::vector<Traced> traced = tracedTargets(truth);
        for (const Scan& scan : scansWithFollowUps()) {
            std::vector<double> counts(Outcomes.size());
            double all = 0;
            for (const Traced& each : traced) {
                if (!isSame(each.scan, scan))
                    continue;
                ++all;
                for (std::size_t i = 0; i < Outcomes.size(); ++i)
                    counts[i] += each.truth.verdict == Outcomes[i].second;
            }
            if (all == 0)
                continue;
            expected.categories.push_back(
                scanText(scan) + " (n = " + std::to_string(std::uint64_t(all)) + ")");
            for (std::size_t i = 0; i < Outcomes.size(); ++i)
                expected.series[i].points.push_back(point(100 * counts[i] / all));
        }
        return expected;
    }

    Expectation monthly(const Truth& truth, Pass pass, Family family)
    {
        Expectation expected = overMonths(truth);
        const std::vector<Traced> traced = tracedTargets(truth);
        for (const std::uint16_t port : { Http, Https }) {
            Truth::Counts all {};
            std::array<Truth::Counts, 2> found {};
            for (const Traced& each : traced) {
                if (!isSame(each.scan, { pass, family, port }))
                    continue;
                for (std::size_t month = 0; month < all.size(); ++month) {
                    if (!(each.months & monthBit(int(month))))
                        continue;
                    ++all[month];
                    found[0][month] += each.truth.verdict == Verdict::TrueMptcp;
                    found[1][month] += each.truth.verdict == Verdict::MiddleboxAffected;
                }
            }
            for (std::size_t i = 0; i < found.size(); ++i) {
                ExpectedSeries& series
                    = expected.add(Outcomes[i].first + ", port " + std::to_string(port));
                for (int month = 0; month < truth.months(); ++month) {
                    const auto at = std::size_t(month);
                    series.points.push_back(
                        all[at] > 0 ? point(double(found[i][at])) : analysis::FigurePoint());
                }
            }
        }
        return expected;
    }

    struct Place {
        std::string key;
        std::vector<std::string> cells;
        std::map<std::string, int> rules;
        int targets = 0;
    };

    std::string rulesText(const Place& place)
    {
        std::string text;
        for (const auto& [rule, count] : place.rules)
            text += (text.empty() ? "" : ", ") + rule + " " + std::to_string(count);
        return text;
    }

    /// `cellsOf`: what the place of an interval is called, in one or two cells.
    Expectation places(const Truth& truth,
        const std::function<std::vector<std::string>(const trace::Interval&)>& cellsOf,
        bool withName)
    {
        std::map<std::vector<std::string>, Place> places;
        double all = 0;
        for (const Traced& each : tracedTargets(truth)) {
            if (!each.truth.interval)
                continue;
            const std::vector<std::string> cells = cellsOf(*each.truth.interval);
            Place& place = places[cells];
            place.cells = cells;
            place.key = cells.front() + (cells.size() > 1 ? " > " + cells.back() : "");
            ++place.targets;
            ++place.rules[trace::ruleName(each.truth.rule)];
            ++all;
        }
        std::vector<Place> ordered;
        for (const auto& [cells, place] : places)
            ordered.push_back(place);
        std::sort(ordered.begin(), ordered.end(), [](const Place& a, const Place& b) {
            return a.targets != b.targets ? a.targets > b.targets : a.key < b.key;
        });
        Expectation expected;
        for (const Place& place : ordered) {
            if (int(expected.rows.size()) == analysis::Question().topCount)
                break;
            std::vector<std::string> row = place.cells;
            if (withName)
                row.emplace_back(); // pfx2as files know no names
            row.push_back(rulesText(place));
            row.push_back(std::to_string(place.targets));
            row.push_back(percentText(place.targets, all));
            expected.rows.push_back(std::move(row));
        }
        return expected;
    }

    Expectation hops(const Truth& truth)
    {
        return places(
            truth,
            [](const trace::Interval& interval) {
                return std::vector { interval.afterAddress->toString(),
                    interval.beforeAddress->toString() };
            },
            false);
    }

    std::string networkOf(const Truth& truth, const core::IpAddress& address)
    {
        for (const Internet::Network& network : truth.population().internet.networks()) {
            bool inside = network.prefix6.contains(address);
            for (const core::IpPrefix& prefix : network.prefixes4)
                inside = inside || prefix.contains(address);
            if (inside)
                return "AS" + std::to_string(network.asn);
        }
        return "unknown";
    }

    Expectation networks(const Truth& truth)
    {
        return places(
            truth,
            [&truth](const trace::Interval& interval) {
                const std::string after = networkOf(truth, *interval.afterAddress);
                const std::string before = networkOf(truth, *interval.beforeAddress);
                return std::vector { after == before ? after : after + " to " + before };
            },
            true);
    }

    Expectation histogram(const Truth& truth, const std::function<int(const PathTruth&)>& hopsOf)
    {
        constexpr std::array Rules { Rule::Drop, Rule::Mirror, Rule::Proxy };
        std::map<Rule, std::map<int, double>> counts;
        int most = 0;
        for (const Traced& each : tracedTargets(truth)) {
            if (!each.truth.interval)
                continue;
            ++counts[each.truth.rule][hopsOf(each.truth)];
            most = std::max(most, hopsOf(each.truth));
        }
        Expectation expected;
        for (int hop = 0; hop <= most; ++hop)
            expected.categories.push_back(std::to_string(hop));
        for (const Rule rule : Rules) {
            if (!counts.contains(rule))
                continue;
            ExpectedSeries& series = expected.add(trace::ruleName(rule));
            for (int hop = 0; hop <= most; ++hop)
                series.points.push_back(point(counts[rule][hop]));
        }
        return expected;
    }

} // namespace

bool isSame(const Scan& a, const Scan& b)
{
    return a.pass == b.pass && a.family == b.family && a.port == b.port;
}

std::vector<Scan> scansWithFollowUps()
{
    std::vector<Scan> scans;
    for (const Pass pass : { Pass::V0, Pass::V1 }) {
        for (const std::uint16_t port : { Http, Https }) {
            for (const Family family : { Family::V4, Family::V6 })
                scans.push_back({ pass, family, port });
        }
    }
    return scans;
}

std::optional<Expectation> expectedTraces(const Truth& truth, std::string_view kind)
{
    const auto family = kind.ends_with("ipv6") ? Family::V6 : Family::V4;
    const auto pass = kind.find("-v1-") != kind.npos ? Pass::V1 : Pass::V0;
    if (kind == "trace-outcomes")
        return outcomes(truth);
    if (kind.starts_with("trace-months-"))
        return monthly(truth, pass, family);
    if (kind == "altering-hops")
        return hops(truth);
    if (kind == "altering-networks")
        return networks(truth);
    if (kind == "altering-distance") {
        return histogram(
            truth, [](const PathTruth& path) { return int(path.interval->beforeTtl); });
    }
    if (kind == "altering-position") {
        return histogram(
            truth, [](const PathTruth& path) { return path.distance - path.interval->beforeTtl; });
    }
    return std::nullopt;
}

} // namespace study
