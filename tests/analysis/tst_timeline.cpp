// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/timeline.h"
#include "samples.h"

#include <QtTest>

using analysis::Period;
using analysis::Scope;
using analysis::Timeline;
using core::Family;
using samples::scanRun;
using samples::timeOf;
using scan::Pass;

/// Runs put together by period: what was asked when, gaps, doubts.
class TestTimeline : public QObject {
    Q_OBJECT

private slots:
    void monthsWithoutRunsStand()
    {
        const auto timeline
            = Timeline::make({ scanRun(timeOf(2021, 1, 5)), scanRun(timeOf(2021, 1, 20)),
                                 scanRun(timeOf(2021, 4, 1)) },
                Period::Month);
        QVERIFY(timeline);
        QCOMPARE(timeline->labels(),
            (std::vector<std::string> { "2021-01", "2021-02", "2021-03", "2021-04" }));
        const Scope scope { Pass::V0, 80, Family::V4 };
        QCOMPARE(timeline->scansOf(0, scope).size(), 2U);
        QVERIFY(!timeline->scanned(1, scope));
        QVERIFY(timeline->scanned(3, scope));
        QCOMPARE(timeline->slotOf(2), 3U);
        QVERIFY(!timeline->leavesEmptyOut());
    }

    void longPausesAreLeftOut()
    {
        const auto timeline = Timeline::make(
            { scanRun(timeOf(2021, 1, 5)), scanRun(timeOf(2021, 9, 5)) }, Period::Month);
        QCOMPARE(timeline->labels(), (std::vector<std::string> { "2021-01", "2021-09" }));
        QVERIFY(timeline->leavesEmptyOut());
    }

    void whatWasAskedDecides()
    {
        store::Run run = scanRun(timeOf(2021, 1, 5));
        run.passes = { Pass::V1 };
        run.ports = "443,8000-8100";
        run.v4 = false;
        run.v6 = true;
        const auto timeline = Timeline::make({ run }, Period::Day);
        QVERIFY(timeline->everScanned({ Pass::V1, 8080, Family::V6 }));
        QVERIFY(!timeline->everScanned({ Pass::V1, 80, Family::V6 }));
        QVERIFY(!timeline->everScanned({ Pass::V0, 443, Family::V6 }));
        QVERIFY(!timeline->everScanned({ Pass::V1, 443, Family::V4 }));
        run.kind = store::RunKind::Trace;
        QVERIFY(!Timeline::make({ run }, Period::Day)->everScanned({ Pass::V1, 443, Family::V6 }));
    }

    void eachRunForItself()
    {
        store::Run first = scanRun(timeOf(2021, 1, 5));
        first.id = 7;
        store::Run second = first;
        second.id = 9;
        const auto timeline = Timeline::make({ first, second }, Period::Run);
        QCOMPARE(
            timeline->labels(), (std::vector<std::string> { "2021-01-05 #7", "2021-01-05 #9" }));
    }

    void doubts_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("lost");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("done") << int(store::RunState::Done) << 0 << false;
        QTest::newRow("lossy") << int(store::RunState::Done) << 12 << true;
        QTest::newRow("failed") << int(store::RunState::Failed) << 0 << true;
        QTest::newRow("stopped") << int(store::RunState::Stopped) << 0 << true;
        QTest::newRow("interrupted") << int(store::RunState::Interrupted) << 3 << true;
    }

    void doubts()
    {
        QFETCH(int, state);
        QFETCH(int, lost);
        QFETCH(bool, doubtful);
        store::Run run = scanRun(timeOf(2021, 1, 5));
        run.id = 31;
        run.state = store::RunState(state);
        run.counters.receiveDrops = std::uint64_t(lost);
        const auto timeline = Timeline::make({ scanRun(timeOf(2021, 1, 4)), run }, Period::Month);
        QCOMPARE(timeline->doubtful(0, { Pass::V0, 80, Family::V4 }), doubtful);
        // What a lossy run did not ask is not in doubt.
        QVERIFY(!timeline->doubtful(0, { Pass::V0, 80, Family::V6 }));
        const std::string text = analysis::runDoubt(run);
        QCOMPARE(!text.empty(), doubtful);
        if (doubtful)
            QVERIFY(text.find("run 31 of 2021-01-05") == 0);
        QCOMPARE(text.find(std::to_string(lost) + " packets lost") != std::string::npos, lost > 0);
    }

    void runningRunsWait()
    {
        store::Run run = scanRun(timeOf(2021, 1, 5));
        run.state = store::RunState::Running;
        const auto timeline = Timeline::make({ run }, Period::Month);
        QVERIFY(timeline->runs().empty());
        QVERIFY(timeline->timeSlots().empty());
        QCOMPARE(timeline->stillRunning().size(), 1U);
    }

    void unreadablePortsAreNamed()
    {
        store::Run run = scanRun(timeOf(2021, 1, 5));
        run.id = 4;
        run.ports = "http";
        const auto timeline = Timeline::make({ run }, Period::Month);
        QVERIFY(!timeline);
        QCOMPARE(timeline.error().code, core::ErrorCode::Malformed);
        QVERIFY(timeline.error().detail.find("run 4") == 0);
    }
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
