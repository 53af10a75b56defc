// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefigures.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

using namespace analysis;

namespace samples {

namespace {

    FigureSeries series(const std::string& name, int look, int stack,
        const std::vector<std::optional<double>>& values)
    {
        FigureSeries made;
        made.name = name;
        made.look = look;
        made.stack = stack;
        for (const auto& value : values)
            made.points.push_back({ value, {}, {}, {}, false });
        return made;
    }

    void addParts(FigureSeries& bars, const std::string& name,
        const std::vector<std::optional<double>>& parts)
    {
        bars.partName = name;
        for (std::size_t i = 0; i < parts.size(); ++i)
            bars.points[i].part = parts[i];
    }

    std::vector<core::Text> months(int year, int month, int count)
    {
        std::vector<core::Text> names;
        for (int i = 0; i < count; ++i) {
            const int index = year * 12 + month - 1 + i;
            const std::string number = std::to_string(index % 12 + 1);
            names.push_back(
                std::to_string(index / 12) + "-" + (number.size() < 2 ? "0" : "") + number);
        }
        return names;
    }

    Figure columns(const std::string& name, const std::string& title)
    {
        Figure figure;
        figure.name = name;
        figure.title = title;
        figure.subtitle = "Published numbers, July 2020 to December 2021, from Munich";
        figure.valueAxis.title = "IPv4 addresses";
        return figure;
    }

    constexpr auto none = std::nullopt;

} // namespace

Figure adoption()
{
    Figure figure = columns("adoption-v0-ipv4", "Hosts with a key of their own, MPTCP v0, IPv4");
    figure.categories = months(2020, 7, 18);
    figure.categoryAxis.title = "month";
    auto http = series("TCP/80", look::Port80, 0,
        { 3727, none, none, 5040, 8684, 10893, 8662, 9252, 16028, 16465, 12319, 18066, 15582, 15731,
            25581, 20980, 22598, 24715 });
    addParts(http, "consistent",
        { none, none, none, 3736, 2236, 8745, 5683, 4607, 5936, 5713, 7905, 8080, 9532, 10075,
            11579, 14418, 15254, 16912 });
    auto https = series("TCP/443", look::Port443, 1,
        { 36443, none, none, 46263, 47050, 47470, 51521, 54067, 81153, 97079, 53984, 57050, 67063,
            62054, 73598, 121514, 84031, 87653 });
    addParts(https, "consistent",
        { none, none, none, 10079, 22646, 26609, 15599, 19768, 25796, 29387, 24798, 21798, 26356,
            27007, 32230, 38604, 41968, 46062 });
    figure.series = { http, https };
    figure.notes = { "Consistent: seen in this month and in the two scanned months before it.",
        "2020-08 and 2020-09 have no scan whose numbers are known." };
    return figure;
}

Figure adoptionWithPublished()
{
    Figure figure = adoption();
    figure.name = "adoption-v0-ipv4-published";
    std::vector<FigureSeries> published = figure.series;
    for (FigureSeries& each : figure.series) {
        for (FigurePoint& point : each.points) {
            if (point.value)
                point.value = std::round(*point.value * 1.1);
        }
    }
    figure.series[1].points[5].doubtful = true;
    figure.series[0].points[12].doubtful = true;
    for (FigureSeries& each : published) {
        each.mark = SeriesMark::Line;
        each.published = true;
        each.partName = {};
        for (FigurePoint& point : each.points)
            point.part.reset();
        each.name = "Shreedhar 2022, " + each.name;
        figure.series.push_back(each);
    }
    figure.notes.push_back("2020-12, TCP/443: run 17 lost 1 204 packets on receive.");
    return figure;
}

Figure versionOne()
{
    Figure figure = columns("adoption-v1-ipv4", "Hosts with MPTCP v1, IPv4");
    figure.categories = months(2021, 3, 10);
    auto http = series("TCP/80", look::Port80, 0, { 1, 1, 0, 0, 8, 8, 4, 120, 108, 108 });
    addParts(http, "consistent", { none, none, 0, 0, 0, 0, 0, 0, 105, 102 });
    auto https = series("TCP/443", look::Port443, 1, { 1, 1, 1, 0, 6, 3, 4, 63, 130, 138 });
    addParts(https, "consistent", { none, none, 0, 0, 0, 0, 0, 0, 62, 117 });
    figure.series = { http, https };
    return figure;
}

Figure keyWeights()
{
    Figure figure = columns("key-weights-ipv4", "Hamming weight of the keys that came back, v0");
    figure.numericCategories = true;
    figure.categoryAxis.title = "bits set in the key";
    figure.valueAxis.title = "share of keys";
    std::vector<std::optional<double>> measured;
    std::vector<std::optional<double>> curve;
    for (int bits = 0; bits <= 64; ++bits) {
        figure.categories.push_back(std::to_string(bits));
        const double normal
            = std::exp(-(bits - 32) * (bits - 32) / 32.0) / std::sqrt(2 * std::numbers::pi * 16);
        curve.emplace_back(normal);
        measured.emplace_back((bits == 16 ? 0.32 : 0) + 0.68 * normal);
    }
    figure.series = { series("received keys", 0, 0, measured), series("N(32, 16)", 4, 0, curve) };
    figure.series[1].mark = SeriesMark::Line;
    return figure;
}

Figure mirroredKeys(bool logarithmic)
{
    Figure figure = columns(logarithmic ? "mirrored-log" : "mirrored",
        "Keys of their own and mirrored ones, MPTCP v0, IPv4");
    figure.shape = FigureShape::Rows;
    figure.valueAxis.logarithmic = logarithmic;
    figure.categories = { "TCP/80", "TCP/443" };
    figure.categoryAxis.title = "port";
    figure.series = { series("different key", 0, 0, { 14059, 64935 }),
        series("mirrored key", 1, 1, { 220685, 255057 }) };
    const double ends[2][2][2]
        = { { { 12364, 15749 }, { 59270, 70606 } }, { { 213936, 227428 }, { 244420, 265686 } } };
    for (std::size_t s = 0; s < 2; ++s) {
        for (std::size_t c = 0; c < 2; ++c) {
            figure.series[s].points[c].low = ends[s][c][0];
            figure.series[s].points[c].high = ends[s][c][1];
        }
    }
    figure.notes = { "Bars: mean over the months; error bars: the least and the greatest month." };
    return figure;
}

Figure traceOutcomes()
{
    Figure figure = columns("trace-outcomes", "What traces to hosts with a key of their own found");
    figure.shape = FigureShape::Rows;
    figure.shares = true;
    figure.valueAxis.title = "share of traced hosts [%]";
    figure.categories = { "TCP/80", "TCP/443" };
    const double counts[3][2] = { { 16450, 13505 }, { 9, 7 }, { 2475, 35357 } };
    const char* const names[] = { "truly MPTCP", "middlebox-affected", "unreachable" };
    for (int s = 0; s < 3; ++s) {
        std::vector<std::optional<double>> shares;
        for (int c = 0; c < 2; ++c)
            shares.emplace_back(100 * counts[s][c] / (counts[0][c] + counts[1][c] + counts[2][c]));
        figure.series.push_back(series(names[s], s, 0, shares));
    }
    return figure;
}

Figure portOverlap()
{
    Figure figure = columns("port-overlap", "Ports on which a host speaks MPTCP, IPv4");
    figure.shape = FigureShape::Rows;
    figure.shares = true;
    figure.valueAxis.title = "share of hosts [%]";
    figure.categories = { "v0 (16 586)", "v1 (178)" };
    figure.series = { series("only 80", look::OnlyFirst, 0, { 18.576, 10.674 }),
        series("both", look::Both, 0, { 80.604, 66.854 }),
        series("only 443", look::OnlySecond, 0, { 0.82, 22.472 }) };
    return figure;
}

Figure countries()
{
    Figure figure = columns("countries-v0-ipv4", "Countries of true MPTCP hosts, v0, IPv4");
    figure.categoryAxis.title = "country";
    figure.categories = { "Hong Kong", "United States", "Germany", "Australia", "Italy",
        "United Kingdom of Great Britain and Northern Ireland", "France", "South Korea" };
    figure.series = { series("TCP/80", 0, 0, { 5847, 5381, 1067, 641, 522, 310, 151, 98 }),
        series("TCP/443", 1, 1, { 5740, 4021, 866, 544, 110, 290, 122, 71 }) };
    return figure;
}

Figure originTable()
{
    Figure figure;
    figure.name = "origins-v0-ipv4";
    figure.title = "Origin AS of true MPTCP hosts, v0, IPv4";
    figure.subtitle = "December 2021";
    figure.shape = FigureShape::Table;
    figure.columns = { "AS", "TCP/80", "TCP/443", "Country", "Organisation" };
    figure.numericColumns = { false, true, true, false, false };
    figure.rows = { { "AS9269", "6461", "6370", "HK", "HK Broadband" },
        { "AS6185", "1347", "1344", "US", "Apple" },
        { "AS61157", "674", "534", "DE", "Plus Server" },
        { "AS1221", "529", "456", "AU", "Telstra" },
        { "AS18618", "390", "390", "US", "West Central" },
        { "AS18943", "353", "352", "US", "Yelcot" }, { "AS7922", "419", "209", "US", "Comcast" },
        { "AS11976", "232", "231", "US", "Fidelity" },
        { "AS202870", "404", "2", "IT", "Dimensione" },
        { "AS15129", "369", "1", "US", "Geneseo" } };
    figure.notes = { "Origin by the longest announced prefix on 2021-12-01." };
    return figure;
}

Figure watchedAs()
{
    Figure figure = columns("as-watch-ipv4", "Apple (AS6185, AS714): ports and versions, IPv4");
    figure.categories = months(2021, 4, 11);
    figure.series = { series("v0 only 80", 0, 0, { 24, 280, 224, 34, 170, 27, 14, 17, 31, 51, 10 }),
        series(
            "v0 both", 1, 0, { 1539, 1200, 1203, 1375, 1119, 1386, 1404, 1399, 1409, 1409, 1420 }),
        series("v0 only 443", 2, 0, { 131, 136, 97, 128, 173, 103, 125, 101, 95, 83, 64 }),
        series("v1 only 80", 3, 1, { 0, 0, 0, 0, 0, 0, 56, 1, 0, 1, 5 }),
        series("v1 both", 4, 1, { 0, 0, 0, 0, 0, 0, 59, 104, 99, 107, 1415 }),
        series("v1 only 443", 5, 1, { 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 14 }) };
    return figure;
}

Figure migration()
{
    Figure figure = columns("version-migration", "Version added since the month before, Apple");
    figure.valueAxis.title = "hosts:  v0 to v1 below,  v1 to v0 above";
    figure.valueAxis.logarithmic = true;
    figure.categories = months(2021, 10, 5);
    auto back = series("IPv4, v1 to v0", 0, 0, { none, 104, 98, 97, 105 });
    addParts(back, "migrated: the old version is gone", { none, 11, 9, 2, 1 });
    auto forth4 = series("IPv4, v0 to v1", 0, 0, { 114, 106, 99, 108, 1359 });
    auto forth6 = series("IPv6, v0 to v1", 1, 1, { 90, 5, 1, 9, 1079 });
    addParts(forth4, "migrated: the old version is gone", { 0, 0, 0, 0, 1 });
    forth4.below = true;
    forth6.below = true;
    figure.series = { back, forth4, forth6 };
    return figure;
}

Figure churn()
{
    Figure figure = columns("churn", "Hosts that came, stayed and left");
    figure.categories = months(2020, 1, 48);
    std::mt19937 random(7);
    std::uniform_int_distribution<int> some(900, 2500);
    std::vector<std::optional<double>> stayed, came, back, left;
    for (int i = 0; i < 48; ++i) {
        const bool gap = i == 13;
        const auto number = [&](int times) {
            const double drawn = some(random) * times;
            return gap ? std::optional<double>() : std::optional<double>(drawn);
        };
        stayed.push_back(number(6));
        came.push_back(number(1));
        back.push_back(number(1));
        left.push_back(number(2));
    }
    figure.series = { series("stayed", 0, 0, stayed), series("returned", 1, 0, back),
        series("new", 2, 0, came), series("left", 4, 0, left) };
    figure.series[3].below = true;
    return figure;
}

Figure manyPeriods()
{
    Figure figure = columns("responsive-weeks", "Responsive hosts and potential MPTCP, by week");
    figure.valueAxis.title = "IPv4 addresses";
    std::mt19937 random(11);
    std::normal_distribution<double> noise(0, 1);
    std::vector<std::optional<double>> all, potential;
    for (int i = 0; i < 300; ++i) {
        const std::string week = std::to_string(i % 52 + 1);
        figure.categories.push_back(
            std::to_string(2020 + i / 52) + "-W" + (week.size() < 2 ? "0" : "") + week);
        const bool gap = (i > 90 && i < 100) || i == 150 || i == 152;
        all.push_back(gap ? std::optional<double>() : 6.0e7 + 1e6 * noise(random) + 3e4 * i);
        potential.push_back(gap ? std::optional<double>() : 2.0e7 + 1e6 * noise(random));
    }
    figure.series = { series("responsive", 0, 0, all), series("potential", 1, 0, potential) };
    figure.series[0].mark = SeriesMark::Line;
    figure.series[1].mark = SeriesMark::Line;
    figure.series[0].points[200].doubtful = true;
    return figure;
}

Figure operatorsInRows()
{
    Figure figure = columns("altering-as", "Operators whose hops alter MP_CAPABLE");
    figure.shape = FigureShape::Rows;
    figure.valueAxis.title = "traces";
    figure.categoryAxis.title = "origin of the hop after which the option was changed";
    figure.categories = { "AS4134 CHINANET-BACKBONE No.31, Jin-rong Street",
        "AS4837 CHINA169-BACKBONE CNCGROUP China169 Backbone",
        "AS7018 ATT-INTERNET4 AT&T Services, Inc.", "AS3320 DTAG Deutsche Telekom AG",
        "AS9808 CMNET-GD Guangdong Mobile Communication Co.Ltd.",
        "AS2856 BT-UK-AS BTnet UK Regional network", "unknown <no announced prefix> & private" };
    figure.series = { series("TCP/80", 0, 0, { 219, 120, 31, 12, 9, 5, 76 }),
        series("TCP/443", 1, 1, { 412, 219, 43, 18, 7, 5, 113 }) };
    return figure;
}

Figure longLegend()
{
    Figure figure = columns("classes", "All reply classes of every month, version 1, either port");
    figure.categories = months(2025, 1, 12);
    const char* const names[] = { "MPTCP with a well-formed option and a fresh key",
        "mirror: our own option came back unchanged", "version mismatch", "malformed option",
        "plain TCP without any MPTCP option", "RST", "ICMP error from a router on the way",
        "verified by the MP_JOIN proof" };
    for (int s = 0; s < 8; ++s) {
        std::vector<std::optional<double>> values;
        for (int c = 0; c < 12; ++c)
            values.emplace_back(100 + 37 * ((s * 5 + c * 3) % 11));
        figure.series.push_back(series(names[s], s, 0, values));
    }
    return figure;
}

Figure nothingFound()
{
    Figure figure = columns("nothing", "Hosts with MPTCP v1, IPv6");
    figure.categories = months(2021, 4, 6);
    figure.series = { series("TCP/80", 0, 0, { 0, 0, none, 0, 0, 0 }),
        series("TCP/443", 1, 1, { 0, 0, none, 0, 0, 0 }) };
    return figure;
}

Figure onePoint()
{
    Figure figure = columns("one", "One run");
    figure.categories = { "2026-01" };
    auto bars = series("TCP/443", 1, 0, { 4711 });
    addParts(bars, "consistent", { 1200 });
    figure.series = { bars };
    return figure;
}

Figure onlyGaps()
{
    Figure figure = columns("gaps", "Months without a scan");
    figure.categories = months(2021, 4, 6);
    figure.series = { series("TCP/80", 0, 0, { none, none, none, none, none, none }) };
    return figure;
}

Figure hugeValues()
{
    Figure figure = columns("huge", "Probes sent");
    figure.valueAxis.title = "probes";
    figure.categories = months(2021, 4, 4);
    figure.series = { series("IPv4", 0, 0, { 3.7e9, 3.69e9, 1.2e10, 9.9e9 }) };
    return figure;
}

Figure simulated()
{
    Figure figure = versionOne();
    figure.name = "simulated";
    figure.simulated = true;
    return figure;
}

Figure longTable()
{
    Figure figure;
    figure.name = "runs";
    figure.title = "Runs";
    figure.shape = FigureShape::Table;
    figure.columns = { "Run", "Started", "State", "Sent", "Command", "Note" };
    figure.numericColumns = { true, false, false, true, false, false };
    for (int i = 1; i <= 120; ++i)
        figure.rows.push_back({ std::to_string(i), "2021-03-0" + std::to_string(i % 9 + 1), "done",
            std::to_string(3'700'000'000LL + i),
            "mptcp-probe scan -w ipv4.txt -p 80,443 --mptcp v0 -r 100000",
            i % 4 == 0 ? "Stopped for a mail from a network's operator, went on the next day."
                       : "" });
    figure.notes = { "Times are UTC." };
    return figure;
}

std::vector<Figure> all()
{
    return { adoption(), adoptionWithPublished(), versionOne(), keyWeights(), mirroredKeys(false),
        mirroredKeys(true), traceOutcomes(), portOverlap(), countries(), originTable(), watchedAs(),
        migration(), churn(), manyPeriods(), operatorsInRows(), longLegend(), nothingFound(),
        onePoint(), onlyGaps(), hugeValues(), simulated(), longTable() };
}

} // namespace samples
