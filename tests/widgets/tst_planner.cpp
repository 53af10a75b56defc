// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/planner.h"

#include <QTest>

using namespace widgets;

class TestPlanner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plansTheNewestRequestAlone();
    void waitsLongerForLongLists();
};

void TestPlanner::plansTheNewestRequestAlone()
{
    Planner planner;
    std::vector<core::Uint128> sizes;
    connect(&planner, &Planner::planned, this, [&](const auto& outcome) {
        sizes.push_back(outcome->plan ? outcome->plan->space.size() : core::Uint128(0));
    });
    scan::ScanRequest request;
    request.vantage = "virtual";
    for (const char* const targets : { "100.64.0.0/30", "100.64.0.0/29", "100.64.0.0/28" }) {
        request.targets = { targets };
        planner.plan(request);
    }
    QTRY_VERIFY(!sizes.empty());
    QTest::qWait(400);
    QCOMPARE(sizes.size(), std::size_t(1));
    QVERIFY(sizes.front() == core::Uint128(16));
    planner.plan(request);
    planner.cancel();
    QTest::qWait(400);
    QCOMPARE(sizes.size(), std::size_t(1));
}

void TestPlanner::waitsLongerForLongLists()
{
    QCOMPARE(Planner::delayAfter(0), 150); // for who types
    QCOMPARE(Planner::delayAfter(700), 700); // so that most of the time nothing is read
    QCOMPARE(Planner::delayAfter(60'000), 1500); // but an answer comes
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
