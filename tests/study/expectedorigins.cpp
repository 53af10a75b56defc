// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expectation.h"

#include <algorithm>

namespace study {

namespace {

    using core::Family;
    using scan::Pass;

    struct Place {
        std::string label;
        std::uint64_t number = 0;
        int http = 0;
        int https = 0;
        int anywhere = 0;
    };

    /// The last month that asked both ports.
    int lastMonth(const Truth& truth, Pass pass, Family family)
    {
        return lastOf(truth.asked(family, { pass }, { Http, Https }));
    }

    using At = std::function<bool(const Host&, std::uint16_t port)>;

    At inLastScan(const Truth& truth, Pass pass, Family family)
    {
        const int month = lastMonth(truth, pass, family);
        return [pass, month](const Host& host, std::uint16_t port) {
            return (host.seen(pass, port, scan::ReplyClass::Mptcp) & monthBit(month)) != 0;
        };
    }

    At tracedTrue(const Truth& truth, Pass pass)
    {
        return [&truth, pass](const Host& host, std::uint16_t port) {
            return host.nature == Nature::Adopter && truth.followedUp(host, pass, port) != 0;
        };
    }

    /// The most hosts at any port first.
    std::vector<Place> placesOf(const Truth& truth, Family family, const At& at, bool countries)
    {
        std::map<std::string, Place> places;
        for (const Host& host : truth.population().hosts) {
            if (host.address.family() != family)
                continue;
            const bool http = at(host, Http);
            const bool https = at(host, Https);
            if (!http && !https)
                continue;
            const std::string label
                = countries ? truth.countryOf(host) : std::to_string(truth.asOf(host));
            Place& place = places[label];
            place.label = label;
            place.number = countries ? 0 : truth.asOf(host);
            place.http += http;
            place.https += https;
            ++place.anywhere;
        }
        std::vector<Place> ordered;
        for (const auto& [label, place] : places)
            ordered.push_back(place);
        std::sort(ordered.begin(), ordered.end(), [](const Place& a, const Place& b) {
            if (a.anywhere != b.anywhere)
                return a.anywhere > b.anywhere;
            return a.number != b.number ? a.number < b.number : a.label < b.label;
        });
        return ordered;
    }

    std::size_t shown(const std::vector<Place>& places)
    {
        return std::min(places.size(), std::size_t(analysis::Question().topCount));
    }

    Expectation originTable(const Truth& truth, Family family, const At& at)
    {
        const std::vector<Place> places = placesOf(truth, family, at, false);
        double all = 0;
        for (const Place& place : places)
            all += place.anywhere;
        Expectation expected;
        for (std::size_t i = 0; i < shown(places); ++i) {
            const Place& place = places[i];
            expected.rows.push_back(
                { place.label, "", std::to_string(place.http), std::to_string(place.https),
                    std::to_string(place.anywhere), percentText(place.anywhere, all) });
        }
        return expected;
    }

    Expectation countries(const Truth& truth, Family family, const At& at)
    {
        const std::vector<Place> places = placesOf(truth, family, at, true);
        Expectation expected;
        expected.add("TCP port 80");
        expected.add("TCP port 443");
        for (std::size_t i = 0; i < shown(places); ++i) {
            expected.categories.push_back(places[i].label);
            expected.series[0].points.push_back(point(places[i].http));
            expected.series[1].points.push_back(point(places[i].https));
        }
        return expected;
    }

    bool isApple(const Truth& truth, const Host& host)
    {
        return truth.asOf(host) == 6185 || truth.asOf(host) == 714;
    }

    Expectation watch(const Truth& truth, Family family)
    {
        Expectation expected = overMonths(truth);
        const auto ofApple
            = [&truth](const Host& host) { return isApple(truth, host) ? ~Months(0) : 0; };
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            const Months asked = truth.asked(family, { pass }, { Http, Https });
            const auto http = bothOf(Truth::speaks(pass, Http), ofApple);
            const auto https = bothOf(Truth::speaks(pass, Https), ofApple);
            const std::vector<std::pair<std::string, Truth::Counts>> parts {
                { "only port 80", truth.count(family, oneWithout(http, https)) },
                { "both ports", truth.count(family, bothOf(http, https)) },
                { "only port 443", truth.count(family, oneWithout(https, http)) },
            };
            for (const auto& [name, counts] : parts) {
                ExpectedSeries& series
                    = expected.add(std::string(scan::passName(pass)) + ", " + name);
                for (int month = 0; month < truth.months(); ++month) {
                    series.points.push_back(asked & monthBit(month)
                            ? point(double(counts[std::size_t(month)]),
                                isDoubtful({ pass, family, Http }, month)
                                    || isDoubtful({ pass, family, Https }, month))
                            : analysis::FigurePoint());
                }
            }
        }
        return expected;
    }

} // namespace

std::optional<Expectation> expectedOrigins(const Truth& truth, std::string_view kind)
{
    const auto family = kind.ends_with("ipv6") ? Family::V6 : Family::V4;
    const auto pass = kind.find("-v1") != kind.npos ? Pass::V1 : Pass::V0;
    if (kind.starts_with("true-origins-"))
        return originTable(truth, family, tracedTrue(truth, pass));
    if (kind.starts_with("origins-"))
        return originTable(truth, family, inLastScan(truth, pass, family));
    if (kind.starts_with("true-countries-"))
        return countries(truth, family, tracedTrue(truth, pass));
    if (kind.starts_with("countries-"))
        return countries(truth, family, inLastScan(truth, pass, family));
    if (kind == "as-watch-ipv4" || kind == "as-watch-ipv6")
        return watch(truth, family);
    if (kind == "as-watch-changes") {
        return expectedMoves(
            truth, [&truth](const Host& host) { return isApple(truth, host) ? ~Months(0) : 0; },
            false);
    }
    return std::nullopt;
}

} // namespace study
