// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figurespec.h"
#include "widgets/live/ratehistory.h"

#include <QTest>

using namespace widgets;

class TestRateHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAWeekInBoundedMemory();
    void keepsThePeak_data();
    void keepsThePeak();
    void saysWhenThereIsMoreToDraw();
    void endsAxesAtRoundNumbers();
};

namespace {

scan::ScanSnapshot at(double seconds, double rate)
{
    scan::ScanSnapshot snapshot;
    snapshot.elapsedSeconds = seconds;
    snapshot.sendRate = rate;
    snapshot.receiveRate = rate / 2;
    return snapshot;
}

} // namespace

void TestRateHistory::keepsAWeekInBoundedMemory()
{
    RateHistory history;
    for (int i = 0; i < 7 * 86400; ++i)
        history.add(at(i, 1000));
    const auto& samples = history.samples();
    QVERIFY(samples.size() <= RateHistory::MaxSamples);
    QVERIFY(samples.size() >= RateHistory::MaxSamples / 4);
    QVERIFY(samples.back().seconds > 6.9 * 86400);
    for (std::size_t i = 1; i < samples.size(); ++i)
        QVERIFY(samples[i - 1].seconds < samples[i].seconds);
}

void TestRateHistory::keepsThePeak_data()
{
    QTest::addColumn<int>("peak");
    QTest::newRow("before anything is merged") << 3;
    QTest::newRow("between two samples") << 701;
    QTest::newRow("late, where a sample stands for minutes") << 99'001;
}

void TestRateHistory::keepsThePeak()
{
    QFETCH(int, peak);
    RateHistory history;
    for (int i = 0; i < 100'000; ++i)
        history.add(at(i * 0.1, i == peak ? 9000 : 1000));
    double highest = 0;
    for (const auto& sample : history.samples())
        highest = std::max(highest, sample.sendRate);
    QCOMPARE(highest, 9000.0);
}

void TestRateHistory::saysWhenThereIsMoreToDraw()
{
    RateHistory history;
    QVERIFY(history.add(at(0, 1000)));
    QVERIFY(!history.add(at(0.1, 1000)));
    QVERIFY(history.add(at(0.2, 1000)));
    QCOMPARE(history.samples().size(), std::size_t(2));
}

void TestRateHistory::endsAxesAtRoundNumbers()
{
    QCOMPARE(roundMaximum(0), 1.0);
    QCOMPARE(roundMaximum(1000), 1000.0);
    QCOMPARE(roundMaximum(1001), 1500.0);
    QCOMPARE(roundMaximum(2100), 3000.0);
    QCOMPARE(roundMaximum(76000), 80000.0);
    QCOMPARE(tickStep(10.6238, 8), 2.0);
    QCOMPARE(tickStep(601, 8), 100.0);
    QCOMPARE(tickStep(0, 8), 1.0);
}

QTEST_APPLESS_MAIN(TestRateHistory)
#include "tst_ratehistory.moc"
