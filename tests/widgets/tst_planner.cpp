// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/planner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    // So long that no machine reads it in the shortest delay.
    const QTemporaryDir folder;
    QFile list(folder.filePath(QStringLiteral("list")));
    QVERIFY(list.open(QIODevice::WriteOnly));
    for (int i = 0; i < 3'000'000; ++i)
        list.write("100.64." + QByteArray::number(i / 256 % 256) + '.' + QByteArray::number(i % 256)
            + '\n');
    list.close();
    Planner planner;
    QSignalSpy planned(&planner, &Planner::planned);
    scan::ScanRequest request;
    request.vantage = "virtual";
    request.targetFiles = { list.fileName().toStdString() };
    planner.plan(request);
    const int least = planner.delayMs();
    QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 120'000);
    planner.plan(request);
    QVERIFY2(planner.delayMs() > least, qPrintable(QString::number(planner.delayMs())));
    QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 2, 120'000);
    request.targetFiles.clear();
    request.targets = { "100.64.0.0/30" };
    planner.plan(request);
    QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 3, 120'000);
    planner.plan(request);
    QCOMPARE(planner.delayMs(), least);
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
