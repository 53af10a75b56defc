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
    void keepsThePeak();
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

void TestRateHistory::keepsThePeak()
{
    RateHistory history;
    for (int i = 0; i < 100'000; ++i)
        history.add(at(i, i == 100 ? 9000 : 1000));
    double highest = 0;
    for (const auto& sample : history.samples())
        highest = std::max(highest, sample.sendRate);
    QCOMPARE(highest, 9000.0);
}

void TestRateHistory::endsAxesAtRoundNumbers()
{
    QCOMPARE(roundMaximum(0), 1.0);
    QCOMPARE(roundMaximum(1000), 1000.0);
    QCOMPARE(roundMaximum(1001), 2000.0);
    QCOMPARE(roundMaximum(2100), 2500.0);
    QCOMPARE(roundMaximum(76000), 100000.0);
}

QTEST_APPLESS_MAIN(TestRateHistory)
#include "tst_ratehistory.moc"
