// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/decimation.h"
#include "widgets/live/classhistory.h"
#include "widgets/live/replycolumns.h"

#include <QTest>

using namespace widgets;

class TestLiveHistory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsAWeekInBoundedMemory();
    void tellsTheEndOfAShortRun();
    void drawsNoMorePointsThanPixels_data();
    void drawsNoMorePointsThanPixels();
    void keepsPeaksOfDecimatedLines();
    void estimatesDistances();
};

namespace {

scan::ScanSnapshot at(double seconds, std::uint64_t mirrors)
{
    scan::ScanSnapshot snapshot;
    snapshot.state = scan::ScanState::Sending;
    snapshot.elapsedSeconds = seconds;
    snapshot.classes[0][std::size_t(scan::ReplyClass::Mirror)] = mirrors;
    return snapshot;
}

std::uint64_t mirrorsOf(const ClassHistory::Sample& sample)
{
    return sample.counts[std::size_t(scan::ReplyClass::Mirror)];
}

} // namespace

void TestLiveHistory::keepsAWeekInBoundedMemory()
{
    ClassHistory history;
    for (int i = 0; i < 7 * 86400; ++i)
        history.add(at(i, std::uint64_t(i)));
    const auto& samples = history.samples();
    QVERIFY(samples.size() <= ClassHistory::MaxSamples);
    QVERIFY(samples.size() >= ClassHistory::MaxSamples / 4);
    for (std::size_t i = 0; i < samples.size(); ++i)
        QCOMPARE(double(mirrorsOf(samples[i])), samples[i].seconds);
    QVERIFY(samples.back().seconds > 6.9 * 86400);
}

void TestLiveHistory::tellsTheEndOfAShortRun()
{
    ClassHistory history;
    QVERIFY(history.add(at(0, 0)));
    QVERIFY(!history.add(at(0.05, 10)));
    scan::ScanSnapshot end = at(0.1, 20);
    end.state = scan::ScanState::Done;
    QVERIFY(history.add(end));
    QVERIFY(!history.add(end));
    QCOMPARE(mirrorsOf(history.samples().back()), 20U);
    history.clear();
    QVERIFY(history.samples().empty());
}

void TestLiveHistory::drawsNoMorePointsThanPixels_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("pixels");
    QTest::newRow("few points") << 5 << 400;
    QTest::newRow("twice as many") << 800 << 400;
    QTest::newRow("a hundred for each") << 40000 << 401;
    QTest::newRow("no room") << 100 << 2;
    QTest::newRow("none") << 0 << 400;
}

void TestLiveHistory::drawsNoMorePointsThanPixels()
{
    QFETCH(int, points);
    QFETCH(int, pixels);
    QList<QPointF> line;
    for (int i = 0; i < points; ++i)
        line.append({ double(i), double((i * 7919) % 1000) });
    const QList<QPointF> drawn = decimated(line, points, pixels);
    QVERIFY(drawn.size() <= std::max(pixels, 2));
    QVERIFY(points == 0 || !drawn.isEmpty());
    QCOMPARE(drawn == line, points <= pixels);
    for (qsizetype i = 1; i < drawn.size(); ++i)
        QVERIFY(drawn[i - 1].x() < drawn[i].x());
}

void TestLiveHistory::keepsPeaksOfDecimatedLines()
{
    QList<QPointF> line;
    for (int i = 0; i < 10000; ++i)
        line.append({ double(i), i == 1234 ? 99.0 : i == 8765 ? -99.0 : 1.0 });
    const QList<QPointF> drawn = decimated(line, 10000, 200);
    QVERIFY(drawn.contains(QPointF(1234, 99)));
    QVERIFY(drawn.contains(QPointF(8765, -99)));
}

void TestLiveHistory::estimatesDistances()
{
    QCOMPARE(estimatedDistance(64), 0);
    QCOMPARE(estimatedDistance(52), 12);
    QCOMPARE(estimatedDistance(113), 15);
    QCOMPARE(estimatedDistance(240), 15);
    QCOMPARE(estimatedDistance(20), 12);
    QCOMPARE(estimatedDistance(255), 0);
}

QTEST_APPLESS_MAIN(TestLiveHistory)
#include "tst_livehistory.moc"
