// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/seriescheck.h"
#include "memorystore.h"
#include "samples.h"

#include <QtTest>

using analysis::CountChange;
using analysis::SeriesCheck;
using analysis::SeriesQuestion;
using analysis::SeriesState;
using analysis::Thresholds;
using samples::host;
using samples::scanRun;
using samples::timeOf;
using scan::Pass;
using scan::ReplyClass;

namespace {

/// A scan of version 1 at port 80 in week `week` of a series.
store::Run weekly(unsigned week)
{
    store::Run run = scanRun(timeOf(2026, 1, 1) + std::int64_t(week) * 7 * 86'400'000'000'000);
    run.label = "campus";
    run.passes = { Pass::V1 };
    run.ports = "80";
    run.configuration = R"({"cli_cidr_destinations":["192.0.2.0/24"],"configuration":{}})";
    return run;
}

std::vector<store::HostRow> hosts(
    std::uint32_t mptcp, std::uint32_t plain = 0, std::uint16_t port = 80)
{
    std::vector<store::HostRow> rows;
    for (std::uint32_t i = 0; i < mptcp + plain; ++i)
        rows.push_back(host(i, port, Pass::V1, i < mptcp ? ReplyClass::Mptcp : ReplyClass::Plain));
    return rows;
}

SeriesQuestion question(const std::string& thresholds = "10%", std::size_t baseline = 5)
{
    return { "campus", false, baseline, *Thresholds::parse(thresholds) };
}

/// "v1 80 mptcp 100 -> 50 beyond", a line a change.
QStringList linesOf(const std::vector<CountChange>& changes)
{
    QStringList lines;
    for (const CountChange& each : changes) {
        lines.append(QString("%1 %2 %3 %4 -> %5%6")
                         .arg(scan::passName(each.scope.pass))
                         .arg(each.scope.port)
                         .arg(analysis::countedClassName(each.counted))
                         .arg(each.before)
                         .arg(each.after)
                         .arg(each.beyond() ? " beyond" : ""));
    }
    return lines;
}

std::vector<store::RunId> idsOf(const std::vector<store::Run>& runs)
{
    std::vector<store::RunId> ids;
    for (const store::Run& run : runs)
        ids.push_back(run.id);
    return ids;
}

} // namespace

/// Whether a series goes on as it was, and what pairs of runs have in common with one.
class TestSeriesCheck : public QObject {
    Q_OBJECT

private slots:
    void aPairIsComparedByCounts()
    {
        MemoryStore store;
        store.add(weekly(0), hosts(100, 20));
        store.add(weekly(1), hosts(95, 30));
        const auto pair = [&](const char* thresholds) {
            return analysis::comparePair(
                store, *store.run(1), *store.run(2), *Thresholds::parse(thresholds));
        };
        const auto within = pair("50%");
        QVERIFY(within && !within->beyond());
        QCOMPARE(linesOf(within->changes),
            QStringList(
                { "v1 80 potential 100 -> 95", "v1 80 mptcp 100 -> 95", "v1 80 plain 20 -> 30" }));
        // What is allowed is still within.
        QVERIFY(!pair("mptcp=5%")->beyond());
        QVERIFY(pair("mptcp=4.9%")->beyond());
        QVERIFY(!pair("mptcp=5")->beyond());
        QVERIFY(pair("mptcp=4")->beyond());
        QVERIFY(!pair("mptcp=4%+1")->beyond());
        QCOMPARE(linesOf(pair("5%")->changes).filter("beyond"),
            QStringList { "v1 80 plain 20 -> 30 beyond" });
    }

    void zeroBeforeAndZeroAfter()
    {
        MemoryStore store;
        store.add(weekly(0), hosts(3));
        store.add(weekly(1), hosts(0, 2));
        const auto one = store.run(1);
        const auto other = store.run(2);
        const auto gone = analysis::comparePair(store, *one, *other, *Thresholds::parse("99%"));
        QVERIFY(gone);
        QCOMPARE(linesOf(gone->changes),
            QStringList({ "v1 80 potential 3 -> 0 beyond", "v1 80 mptcp 3 -> 0 beyond",
                "v1 80 plain 0 -> 2 beyond" }));
        QCOMPARE(*gone->changes[0].percent(), -100.0);
        QVERIFY(!gone->changes[2].percent());
        // All of them may go, and two may come from nothing.
        QVERIFY(
            !analysis::comparePair(store, *one, *other, *Thresholds::parse("100%+2"))->beyond());
        // No host of any class with a limit.
        const auto none = analysis::comparePair(store, *one, *other, *Thresholds::parse("icmp=0"));
        QVERIFY(none && none->changes.empty() && !none->beyond());
    }

    void scopesAreComparedApart()
    {
        MemoryStore store;
        store::Run both = weekly(0);
        both.ports = "80,443";
        both.v6 = true;
        auto rows = hosts(10);
        for (const auto& row : hosts(10, 0, 443))
            rows.push_back(row);
        rows.push_back(host("2001:db8::1", 80, Pass::V1));
        store.add(both, rows);
        both.startedNs += 1;
        auto moved = hosts(20);
        store.add(both, moved);
        const auto difference = analysis::comparePair(
            store, *store.run(1), *store.run(2), *Thresholds::parse("mptcp=10%"));
        QVERIFY(difference);
        QCOMPARE(linesOf(difference->changes),
            QStringList({ "v1 80 mptcp 10 -> 20 beyond", "v1 80 mptcp 1 -> 0 beyond",
                "v1 443 mptcp 10 -> 0 beyond" }));
        QCOMPARE(difference->changes[1].scope.family, core::Family::V6);
    }

    void onlyWhatBothAsked()
    {
        MemoryStore store;
        store::Run wide = weekly(0);
        wide.ports = "80,443";
        auto rows = hosts(10);
        for (const auto& row : hosts(10, 0, 443))
            rows.push_back(row);
        store.add(wide, rows);
        store.add(weekly(1), hosts(10));
        const auto difference
            = analysis::comparePair(store, *store.run(1), *store.run(2), *Thresholds::parse("0%"));
        QVERIFY(difference && !difference->beyond());
        QCOMPARE(
            difference->notCompared, (std::vector<std::string> { "port 443, only run 1 asked" }));
    }

    void pairsThatCannotBeCompared_data()
    {
        QTest::addColumn<int>("other");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("simulated") << 2 << QByteArray("run 2 is simulated");
        QTest::newRow("trace") << 3 << QByteArray("run 3 is no scan");
        QTest::newRow("targets") << 4 << QByteArray("different targets");
        QTest::newRow("list of targets") << 5 << QByteArray("--list-of-ips-file differs");
        QTest::newRow("port") << 6 << QByteArray("in common");
        QTest::newRow("imported") << 7 << QByteArray("imported");
    }
    void pairsThatCannotBeCompared()
    {
        QFETCH(int, other);
        QFETCH(QByteArray, named);
        MemoryStore store;
        store.add(weekly(0));
        std::vector<store::Run> others(6, weekly(1));
        others[0].simulated = true;
        others[1].kind = store::RunKind::Trace;
        others[2].configuration = R"({"cli_cidr_destinations":["198.51.100.0/24"]})";
        others[3].configuration = R"({"cli_cidr_destinations":["192.0.2.0/24"],
            "configuration":{"list-of-ips-file":["hosts.txt"]}})";
        others[4].ports = "443";
        others[5].importedFrom = "rows.csv";
        for (const store::Run& run : others)
            store.add(run);
        const auto difference = analysis::comparePair(
            store, *store.run(1), *store.run(other), *Thresholds::parse("5%"));
        QVERIFY(!difference);
        QCOMPARE(difference.error().code, core::ErrorCode::InvalidInput);
        QVERIFY2(difference.error().detail.find(named.toStdString()) != std::string::npos,
            difference.error().detail.c_str());
    }

    void aPlaceIsADoubtOfAPair()
    {
        MemoryStore store;
        store.add(weekly(0), hosts(10));
        store::Run elsewhere = weekly(1);
        elsewhere.vantage = "ssh:probe.example.org";
        store.add(elsewhere, hosts(10));
        const auto difference
            = analysis::comparePair(store, *store.run(1), *store.run(2), *Thresholds::parse("5%"));
        QVERIFY(difference);
        QCOMPARE(difference->doubts.size(), std::size_t(1));
        QVERIFY(difference->doubts[0].find("ssh:probe.example.org") != std::string::npos);
    }

    void medians()
    {
        QCOMPARE(analysis::medianOf({}), 0.0);
        QCOMPARE(analysis::medianOf({ 7 }), 7.0);
        QCOMPARE(analysis::medianOf({ 9, 1 }), 5.0);
        QCOMPARE(analysis::medianOf({ 4, 1 }), 2.5);
        QCOMPARE(analysis::medianOf({ 100, 1, 3 }), 3.0);
    }

    /// One odd run neither hides a change nor makes one.
    void oneOddRunIsNoMeasure()
    {
        MemoryStore store;
        for (unsigned week = 0; week < 4; ++week)
            store.add(weekly(week), hosts(week == 2 ? 5 : 100));
        auto check = analysis::checkSeries(store, question());
        QVERIFY(check);
        QCOMPARE(int(check->state), int(SeriesState::Steady));
        QCOMPARE(idsOf(check->comparison.before), (std::vector<store::RunId> { 1, 2, 3 }));
        store.add(weekly(4), hosts(6));
        check = analysis::checkSeries(store, question());
        QCOMPARE(int(check->state), int(SeriesState::Broken));
        QCOMPARE(linesOf(check->comparison.changes),
            QStringList({ "v1 80 potential 100 -> 6 beyond", "v1 80 mptcp 100 -> 6 beyond" }));
    }

    void onlyTheLastOnesCount()
    {
        MemoryStore store;
        for (unsigned week = 0; week < 9; ++week)
            store.add(weekly(week), hosts(week < 5 ? 10 : 100));
        QCOMPARE(
            int(analysis::checkSeries(store, question("10%", 3))->state), int(SeriesState::Steady));
        const auto check = analysis::checkSeries(store, question("10%", 8));
        QCOMPARE(int(check->state), int(SeriesState::Broken));
        QCOMPARE(check->comparison.before.size(), std::size_t(8));
        // The order of entry is not that of time.
        store.add(weekly(0), hosts(1));
        QCOMPARE(
            int(analysis::checkSeries(store, question("10%", 3))->state), int(SeriesState::Steady));
    }

    void tooFewRunsSayNothing()
    {
        MemoryStore store;
        for (unsigned week = 0; week < 3; ++week) {
            store.add(weekly(week), hosts(week == 2 ? 1 : 100));
            const auto check = analysis::checkSeries(store, question());
            QVERIFY(check);
            QCOMPARE(int(check->state), int(SeriesState::TooFew));
            QCOMPARE(check->fewest, std::size_t(3));
            QCOMPARE(check->comparison.before.size(), std::size_t(week));
        }
        // Unless no more are asked for.
        QCOMPARE(
            int(analysis::checkSeries(store, question("10%", 1))->state), int(SeriesState::Broken));
        QCOMPARE(
            int(analysis::checkSeries(store, question("10%", 2))->state), int(SeriesState::Broken));
    }

    void anIncompleteNewestRunBreaksTheSeries_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("stopped") << int(store::RunState::Stopped) << QByteArray("was stopped");
        QTest::newRow("failed") << int(store::RunState::Failed) << QByteArray("failed");
        QTest::newRow("interrupted")
            << int(store::RunState::Interrupted) << QByteArray("was interrupted");
    }
    void anIncompleteNewestRunBreaksTheSeries()
    {
        QFETCH(int, state);
        QFETCH(QByteArray, named);
        MemoryStore store;
        for (unsigned week = 0; week < 4; ++week)
            store.add(weekly(week), hosts(100));
        store::Run newest = weekly(4);
        newest.state = store::RunState(state);
        store.add(newest, hosts(100));
        auto check = analysis::checkSeries(store, question());
        QVERIFY(check);
        QCOMPARE(int(check->state), int(SeriesState::Broken));
        QVERIFY2(check->incomplete.find(named.toStdString()) != std::string::npos,
            check->incomplete.c_str());
        QVERIFY(check->comparison.changes.empty());
        // As a former one it is left out.
        store.add(weekly(5), hosts(100));
        check = analysis::checkSeries(store, question());
        QCOMPARE(int(check->state), int(SeriesState::Steady));
        QCOMPARE(idsOf(check->comparison.before), (std::vector<store::RunId> { 1, 2, 3, 4 }));
        QCOMPARE(check->leftOut.size(), std::size_t(1));
        QVERIFY(check->leftOut[0].find(named.toStdString()) != std::string::npos);
    }

    void lossesAreDoubts()
    {
        MemoryStore store;
        for (unsigned week = 0; week < 5; ++week) {
            store::Run run = weekly(week);
            run.counters.receiveDrops = week >= 3 ? 5 : 0;
            store.add(run, hosts(100));
        }
        const auto check = analysis::checkSeries(store, question());
        QVERIFY(check);
        QCOMPARE(int(check->state), int(SeriesState::Steady));
        QCOMPARE(check->comparison.before.size(), std::size_t(4));
        QCOMPARE(check->comparison.doubts.size(), std::size_t(2));
    }

    void runsThatAreNoneOfTheSeries()
    {
        MemoryStore store;
        for (unsigned week = 0; week < 4; ++week)
            store.add(weekly(week), hosts(100));
        store::Run other = weekly(5);
        other.label = "elsewhere";
        store.add(other, hosts(1));
        store::Run simulated = weekly(6);
        simulated.simulated = true;
        store.add(simulated, hosts(1));
        store::Run running = weekly(7);
        running.state = store::RunState::Running;
        store.add(running, hosts(1));
        store::Run trace = weekly(8);
        trace.kind = store::RunKind::Trace;
        store.add(trace);
        const auto check = analysis::checkSeries(store, question());
        QVERIFY(check);
        QCOMPARE(int(check->state), int(SeriesState::Steady));
        QCOMPARE(check->comparison.after.id, store::RunId(4));
        QCOMPARE(check->leftOut.size(), std::size_t(1));
        QVERIFY(check->leftOut[0].find("still running") != std::string::npos);
        auto asked = question();
        asked.simulated = true;
        QCOMPARE(analysis::checkSeries(store, asked)->comparison.after.id, store::RunId(6));
    }

    void otherTargetsAndPlacesAreLeftOut()
    {
        MemoryStore store;
        for (unsigned week = 0; week < 3; ++week)
            store.add(weekly(week), hosts(100));
        store::Run larger = weekly(3);
        larger.configuration = R"({"cli_cidr_destinations":["192.0.0.0/16"]})";
        store.add(larger, hosts(1000));
        store::Run elsewhere = weekly(4);
        elsewhere.vantage = "ssh:probe";
        store.add(elsewhere, hosts(10));
        store.add(weekly(5), hosts(100));
        const auto check = analysis::checkSeries(store, question());
        QVERIFY(check);
        QCOMPARE(int(check->state), int(SeriesState::Steady));
        QCOMPARE(idsOf(check->comparison.before), (std::vector<store::RunId> { 1, 2, 3 }));
        QCOMPARE(check->leftOut.size(), std::size_t(2));
    }

    /// The plan of a lab is the network that is measured, not where it is measured from.
    void aLabIsOnePlace()
    {
        MemoryStore store;
        for (unsigned week = 0; week < 5; ++week) {
            store::Run run = weekly(week);
            run.vantage = week < 4 ? "lab" : "lab:8,nop@4";
            store.add(run, week < 4 ? hosts(100) : hosts(0, 100));
        }
        QCOMPARE(int(analysis::checkSeries(store, question())->state), int(SeriesState::Broken));
    }

    void aSeriesWithoutRuns()
    {
        MemoryStore store;
        store::Run simulated = weekly(0);
        simulated.simulated = true;
        store.add(simulated);
        const auto measured = analysis::checkSeries(store, question());
        QVERIFY(!measured);
        QCOMPARE(measured.error().code, core::ErrorCode::NotFound);
        QVERIFY(measured.error().detail.find("give --simulated") != std::string::npos);
        auto asked = question();
        asked.label = "other";
        QVERIFY(analysis::checkSeries(store, asked).error().detail.find("runs list")
            != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestSeriesCheck)
#include "tst_seriescheck.moc"
