// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "core/analysis/keyweights.h"
#include "figuretext.h"
#include "memorystore.h"
#include "samples.h"

#include <QtTest>

#include <cmath>

using analysis::Figure;
using analysis::FigureMaker;
using analysis::FigurePoint;
using analysis::FigureSeries;
using samples::host;
using samples::joined;
using samples::scanRun;
using samples::series;
using samples::timeOf;
using scan::Pass;
using scan::ReplyClass;

namespace {

Figure make(const store::Store& store, const char* name, analysis::Question question = {})
{
    const auto figure = FigureMaker(store, std::move(question)).make(name);
    if (!figure) {
        qWarning("%s", figure.error().detail.c_str());
        return {};
    }
    return *figure;
}

/// "3/1! - 2": values with parts, doubts and gaps.
std::string text(const FigureSeries& series)
{
    std::string line;
    for (const FigurePoint& point : series.points) {
        line += line.empty() ? "" : " ";
        line += point.value ? QString::number(*point.value).toStdString() : "-";
        if (point.part)
            line += "/" + QString::number(*point.part).toStdString();
        line += point.doubtful ? "!" : "";
    }
    return line;
}

bool hasNote(const Figure& figure, const std::string& part)
{
    return std::any_of(figure.notes.begin(), figure.notes.end(),
        [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace

/// Figures of scans, worked out by hand.
class TestScanFigures : public QObject {
    Q_OBJECT

private slots:
    /// January to May: a zero where nothing answered, a gap where nothing was asked, doubt where
    /// packets were lost, and the consistent part from the third scanned month on.
    void adoption()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2022, 1, 3)), { host(1), host(2), host(3), host(1, 443) });
        store.add(scanRun(timeOf(2022, 2, 3)), { host(1), host(2) });
        store::Run lossy = scanRun(timeOf(2022, 4, 3));
        lossy.counters.receiveDrops = 17;
        lossy.ports = "80";
        store.add(lossy, { host(1), host(3), host(4) });
        store.add(scanRun(timeOf(2022, 5, 3)), { host(1), host(3) });
        const Figure figure = make(store, "adoption-v0-ipv4");
        QCOMPARE(joined(figure.categories), std::string("2022-01|2022-02|2022-03|2022-04|2022-05"));
        QCOMPARE(text(series(figure, "TCP port 80")), std::string("3 2 - 3/1! 2/1"));
        QCOMPARE(text(series(figure, "TCP port 443")), std::string("1 0 - - 0/0"));
        QVERIFY(hasNote(figure, "run 3 of 2022-04-03: 17 packets lost on receive"));
        QCOMPARE(figure.subtitle, std::string("2022-01-03 to 2022-05-03, 4 runs, vantage host"));
        QCOMPARE(text(series(make(store, "adoption-v1-ipv4"), "TCP port 80")),
            std::string("0 0 - 0/0! 0/0"));

        analysis::Question question;
        question.window = 1;
        QCOMPARE(text(series(make(store, "adoption-v0-ipv4", question), "TCP port 80")),
            std::string("3/3 2/2 - 3/3! 2/2"));
    }

    void publishedNumbersBeside()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2021, 12, 3)), { host(1) });
        store.add(scanRun(timeOf(2026, 1, 3)), { host(1), host(2) });
        analysis::Question question;
        question.published = true;
        const Figure figure = make(store, "adoption-v0-ipv4", question);
        QCOMPARE(figure.categories.front(), std::string("2020-07"));
        QCOMPARE(figure.categories.back(), std::string("2026-01"));
        // 18 published months, one of them measured too, and one more.
        QCOMPARE(figure.categories.size(), 19U);
        const FigureSeries& published
            = series(figure, "Shreedhar et al. 2022, port 80 (published)");
        QVERIFY(published.published);
        QCOMPARE(*published.points[0].value, 3727.0);
        QVERIFY(!published.points[1].value); // the slot that fits no month
        QCOMPARE(*published.points[17].value, 24715.0);
        QCOMPARE(*published.points[17].part, 16912.0);
        QVERIFY(!published.points[18].value);
        const FigureSeries& measured = series(figure, "TCP port 80");
        QCOMPARE(*measured.points[17].value, 1.0);
        QCOMPARE(*measured.points[18].value, 2.0);
        QVERIFY(!measured.points[0].value);
        QVERIFY(hasNote(figure, "left out"));
        for (const FigureSeries& each : figure.series) {
            for (const FigurePoint& point : each.points)
                QVERIFY(point.value != 2463.0 && point.value != 22196.0);
        }

        // The forerunner's figure 4: who had been seen before is not the same as consistent.
        const FigureSeries& all = series(figure, "Aschenbrenner et al. 2021, port 443 (published)");
        QCOMPARE(*all.points[1].value, 33667.0);
        QVERIFY(!all.points[1].part);
        QVERIFY(!all.points[2].value);
        const FigureSeries& before
            = series(figure, "Aschenbrenner et al. 2021, port 443, seen before (published)");
        QVERIFY(before.published && before.mark == analysis::SeriesMark::Line
            && before.partName.empty());
        QVERIFY(!before.points[0].value);
        QCOMPARE(*before.points[1].value, 11518.0);

        question.period = analysis::Period::Day;
        const Figure days = make(store, "adoption-v0-ipv4", question);
        QCOMPARE(days.series.size(), 2U);
        QVERIFY(hasNote(days, "monthly"));
    }

    void monthlyTable()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2022, 1, 3)),
            { host(1), host(2), host(3, 80, Pass::V0, ReplyClass::Mirror),
                host(4, 80, Pass::V0, ReplyClass::Plain), host(5, 80, Pass::V0, ReplyClass::Rst) });
        store.add(scanRun(timeOf(2022, 2, 3)),
            { host(1), host(3, 80, Pass::V0, ReplyClass::Malformed),
                host(4, 80, Pass::V0, ReplyClass::Plain) });
        const Figure figure = make(store, "monthly-v0-ipv4");
        QCOMPARE(joined(figure.rows[0]), std::string("port 80|2022-01|4|-|3|-|2|-"));
        QCOMPARE(joined(figure.rows[1]), std::string("port 80|2022-02|3|-25|2|-33.33|1|-50"));
        QCOMPARE(joined(figure.rows[2]), std::string("port 80|every month|-|-|2|-|1|-"));
        QCOMPARE(joined(figure.rows[3]), std::string("port 443|2022-01|0|-|0|-|0|-"));

        analysis::Question question;
        question.published = true;
        const Figure both = make(store, "monthly-v0-ipv4", question);
        QCOMPARE(joined(both.rows[3]),
            std::string("port 80|2020-07 (published)|63900000|-|179500|-|3700|-"));
        QCOMPARE(joined(both.rows[9]),
            std::string("port 80|every month (published)|-|-|139600|-|2600|-"));
    }

    /// 300 000 of 60 million are 0.5 %: the papers print ten times as much.
    void sharesAreRight()
    {
        MemoryStore store;
        std::vector<store::HostRow> rows;
        for (std::uint32_t i = 0; i < 200; ++i)
            rows.push_back(host(i, 80, Pass::V0,
                i == 0       ? ReplyClass::Mptcp
                    : i <= 3 ? ReplyClass::Mirror
                             : ReplyClass::Plain));
        store.add(scanRun(timeOf(2022, 1, 3)), rows);
        const Figure figure = make(store, "shares");
        QCOMPARE(
            joined(figure.rows[0]), std::string("v0 IPv4 port 80|2022-01|200|4|2|1|0.5|25|75"));
    }

    void overlaps()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2022, 1, 3)),
            { host(1), host(1, 443), host(2), host(3), host(4, 443), host(1, 80, Pass::V1),
                host(9, 443, Pass::V1) });
        const Figure ports = make(store, "port-overlap");
        QCOMPARE(ports.categories[0], std::string("v0 IPv4, 2022-01 (n = 4)"));
        QCOMPARE(text(series(ports, "only port 80")), std::string("50 50"));
        QCOMPARE(text(series(ports, "both")), std::string("25 0"));
        QCOMPARE(text(series(ports, "only port 443")), std::string("25 50"));
        const Figure versions = make(store, "version-overlap");
        QCOMPARE(text(series(versions, "only v0")), std::string("60"));
        QCOMPARE(text(series(versions, "both")), std::string("20"));
        QCOMPARE(text(series(versions, "only v1")), std::string("20"));

        analysis::Question question;
        question.published = true;
        const Figure published = make(store, "port-overlap", question);
        const FigureSeries& both = series(published, "both, Shreedhar et al. 2022 (published)");
        QVERIFY(std::abs(*both.points[0].value - 100.0 * 13369 / 16586) < 1e-9);
    }

    void versionChanges()
    {
        MemoryStore store;
        const auto v0 = [](std::uint32_t i) { return host(i, 80, Pass::V0); };
        const auto v1 = [](std::uint32_t i) { return host(i, 443, Pass::V1); };
        store.add(scanRun(timeOf(2022, 1, 3)), { v0(1), v0(2), v0(3), v1(3), v1(4), v0(5) });
        store.add(scanRun(timeOf(2022, 2, 3)), { v1(1), v0(2), v1(2), v0(3), v1(3), v0(4), v1(6) });
        const Figure figure = make(store, "version-changes");
        QCOMPARE(text(series(figure, "v0 to v1, IPv4")), std::string("- 3/1")); // 1, 2, 3
        QCOMPARE(text(series(figure, "v1 to v0, IPv4")), std::string("- 2/1")); // 3, 4
        QVERIFY(series(figure, "v0 to v1, IPv4").below);
        const Figure gains = make(store, "version-gains");
        QCOMPARE(text(series(gains, "v0 to v1, IPv4")), std::string("- 2"));
        QCOMPARE(text(series(gains, "v1 to v0, IPv4")), std::string("- 1"));
    }

    void churnAndSurvival()
    {
        MemoryStore store;
        const auto add = [&](unsigned month, std::vector<store::HostRow> rows) {
            store.add(scanRun(timeOf(2022, month, 3)), std::move(rows));
        };
        add(1, { host(1), host(2) });
        add(2, { host(1), host(3), host(4) });
        add(3, { host(1), host(3), host(2) });
        add(4, { host(3), host(5) });
        const Figure churn = make(store, "churn-v0-ipv4");
        QCOMPARE(text(series(churn, "stayed")), std::string("- 1 2 1"));
        QCOMPARE(text(series(churn, "returned")), std::string("- 0 1 0"));
        QCOMPARE(text(series(churn, "new")), std::string("- 2 0 1"));
        QCOMPARE(text(series(churn, "left")), std::string("- 1 1 2"));
        // Stays that begin later: 3 (three scans, goes on), 4 (one), 2 again (one), 5 (goes on).
        // After one scan 3 were watched and 2 ended: 1/3; after two, 1 of 1 goes on.
        const Figure survival = make(store, "survival");
        const FigureSeries& stays = series(survival, "v0, IPv4");
        QCOMPARE(stays.points.size(), 3U);
        QCOMPARE(*stays.points[0].value, 100.0);
        QVERIFY(std::abs(*stays.points[1].value - 100.0 / 3) < 1e-9);
        QVERIFY(std::abs(*stays.points[2].value - 100.0 / 3) < 1e-9);
        QCOMPARE(text(series(make(store, "retention"), "v0, IPv4")), std::string("100 50 100 0"));
    }

    void keysOfHostsAndMirrors()
    {
        MemoryStore store;
        const auto add = [&](unsigned month, std::uint32_t own, std::uint32_t mirrors) {
            std::vector<store::HostRow> rows;
            for (std::uint32_t i = 0; i < own + mirrors; ++i) {
                rows.push_back(
                    host(i, 80, Pass::V0, i < own ? ReplyClass::Mptcp : ReplyClass::Mirror));
                rows.back().senderKey = 0x0c0c0c0c0c0c0c0c;
                rows.back().hasReceiverKey = i < own;
                rows.back().receiverKey = i < own ? 0xffffffff : 0;
            }
            store.add(scanRun(timeOf(2022, month, 3)), std::move(rows));
        };
        add(1, 2, 10);
        add(2, 4, 10);
        add(3, 6, 10);
        const Figure keys = make(store, "keys-mirrored");
        const FigurePoint& own = series(keys, "key of its own").points[0];
        QCOMPARE(*own.value, 4.0);
        // Standard deviation 2 of three: a standard error of 2 / sqrt(3).
        QVERIFY(std::abs(*own.high - 4 - 2 / std::sqrt(3)) < 1e-12);
        QVERIFY(std::abs(4 - *own.low - 2 / std::sqrt(3)) < 1e-12);
        QCOMPARE(*series(keys, "mirrored key").points[0].value, 10.0);
        QVERIFY(make(store, "keys-mirrored-log").valueAxis.logarithmic);
        analysis::Question question;
        question.published = true;
        const Figure both = make(store, "keys-mirrored-log", question);
        // The forerunner has no count of mirrored keys: no legend without a bar.
        QCOMPARE(both.series.size(), 3U);
        QCOMPARE(*both.series.back().points[0].value, 6484.0);

        // 12 keys of 42 are the hosts' own; all have 32 ones, and ours 16.
        const Figure weights = make(store, "key-weights-ipv4");
        QVERIFY(
            std::abs(*series(weights, "port 80, key of its own").points[32].value - 100.0 * 12 / 42)
            < 1e-9);
        QVERIFY(std::abs(*series(weights, "port 80, mirrored").points[16].value - 100.0 * 30 / 42)
            < 1e-9);
        const FigureSeries& curve = series(weights, "port 80, N(32, 16) for random keys");
        double sum = 0;
        for (const FigurePoint& point : curve.points)
            sum += *point.value;
        QVERIFY(std::abs(sum - 100.0 * 12 / 42) < 1e-6);
        QVERIFY(hasNote(weights, "our key had 16 ones"));
    }

    void theOptionKeepsHostsAway()
    {
        MemoryStore store;
        store::Run run = scanRun(timeOf(2022, 1, 3));
        run.passes = { Pass::V1, Pass::Control };
        store.add(run,
            { host(1, 80, Pass::V1), host(1, 80, Pass::Control, ReplyClass::Plain),
                host(2, 80, Pass::Control, ReplyClass::Plain),
                host(3, 80, Pass::Control, ReplyClass::Plain),
                host(4, 80, Pass::V1, ReplyClass::Plain),
                host(5, 80, Pass::Control, ReplyClass::Rst) });
        const Figure figure = make(store, "option-loss");
        QCOMPARE(figure.categories[0], std::string("v1 IPv4 port 80, 2022-01 (n = 4)"));
        QCOMPARE(*series(figure, "both").points[0].value, 25.0);
        QCOMPARE(*series(figure, "only the plain SYN").points[0].value, 50.0);
        QCOMPARE(*series(figure, "only the SYN with the option").points[0].value, 25.0);
        QVERIFY(!hasNote(figure, "No run sent both"));

        // What a run without the plain SYN saw says nothing about what a plain SYN would have got.
        store::Run other = scanRun(timeOf(2022, 1, 20));
        other.passes = { Pass::V1 };
        store.add(other, { host(7, 80, Pass::V1), host(8, 80, Pass::V1) });
        QVERIFY(make(store, "option-loss").series == figure.series);
    }

    void theOptionIsComparedAcrossRunsOnlyWhereItMustBe()
    {
        MemoryStore store;
        store::Run run = scanRun(timeOf(2022, 1, 3));
        run.passes = { Pass::V1 };
        store.add(run, { host(1, 80, Pass::V1) });
        run = scanRun(timeOf(2022, 1, 4));
        run.passes = { Pass::Control };
        store.add(run,
            { host(1, 80, Pass::Control, ReplyClass::Plain),
                host(2, 80, Pass::Control, ReplyClass::Plain) });
        const Figure figure = make(store, "option-loss");
        QCOMPARE(*series(figure, "both").points[0].value, 50.0);
        QVERIFY(hasNote(figure, "No run sent both"));
    }

    void distancesAndTimes()
    {
        MemoryStore store;
        std::vector<store::HostRow> rows { host(1), host(2),
            host(3, 80, Pass::V0, ReplyClass::Plain), host(4, 80, Pass::V0, ReplyClass::Mirror) };
        rows[0].ttl = 64;
        rows[0].rttUs = 999;
        rows[1].ttl = 120;
        rows[1].rttUs = 1000;
        rows[2].ttl = 255 - 60;
        rows[2].rttUs = -1;
        store.add(scanRun(timeOf(2022, 1, 3)), rows);
        const Figure hops = make(store, "distance-ipv4");
        QCOMPARE(*series(hops, "v0 scan, MPTCP hosts").points[0].value, 50.0);
        QCOMPARE(*series(hops, "v0 scan, MPTCP hosts").points[8].value, 50.0);
        QCOMPARE(*series(hops, "v0 scan, plain hosts").points.back().value, 100.0);
        const Figure times = make(store, "rtt-ipv4");
        QCOMPARE(times.series.size(), 1U); // no plain host has a time
        QCOMPARE(*times.series[0].points[0].value, 50.0);
        QCOMPARE(*times.series[0].points[1].value, 50.0);
    }

    void numbersOfTheCsv()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2022, 1, 3)), { host(1), host(2) });
        analysis::Question question;
        question.ports = { 80, 443 };
        QCOMPARE(analysis::figureCsv(make(store, "adoption-v0-ipv4", question)),
            std::string("category,series,value,part,low,high,published,doubtful\n"
                        "2022-01,TCP port 80,2,,,,0,0\n2022-01,TCP port 443,0,,,,0,0\n"));
    }
};

QTEST_APPLESS_MAIN(TestScanFigures)
#include "tst_scanfigures.moc"
