// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/chisquare.h"
#include "core/analysis/keyweights.h"
#include "samples.h"

#include <QtTest>

#include <cmath>
#include <random>

namespace {

bool close(double value, double expected, double relative)
{
    return std::abs(value - expected) <= relative * std::abs(expected);
}

} // namespace

/// The fit test and the keys it is for.
class TestChiSquare : public QObject {
    Q_OBJECT

private slots:
    void knownTails_data()
    {
        QTest::addColumn<double>("statistic");
        QTest::addColumn<int>("degrees");
        QTest::addColumn<double>("tail");
        // Printed tables of the distribution's quantiles, to their last digit.
        QTest::newRow("5 % of 1") << 3.841458820694124 << 1 << 0.05;
        QTest::newRow("1 % of 1") << 6.6348966010212145 << 1 << 0.01;
        QTest::newRow("5 % of 2") << 5.991464547107979 << 2 << 0.05;
        QTest::newRow("95 % of 5") << 1.1454762260617697 << 5 << 0.95;
        QTest::newRow("5 % of 10") << 18.307038053275146 << 10 << 0.05;
        QTest::newRow("5 % of 40") << 55.75847927888702 << 40 << 0.05;
        QTest::newRow("1 % of 100") << 135.80672317102676 << 100 << 0.01;
    }

    void knownTails()
    {
        QFETCH(double, statistic);
        QFETCH(int, degrees);
        QFETCH(double, tail);
        const double found = analysis::chiSquareTail(statistic, degrees);
        QVERIFY2(close(found, tail, 1e-10), qPrintable(QString::number(found, 'g', 15)));
    }

    /// With an even number of degrees the tail is a finite sum: e^-x of x^k / k!.
    void evenDegreesInClosedForm()
    {
        for (int degrees = 2; degrees <= 60; degrees += 2) {
            for (double statistic = 0.1; statistic < 200; statistic *= 1.7) {
                const double x = statistic / 2;
                double term = std::exp(-x);
                double sum = term;
                for (int k = 1; k < degrees / 2; ++k) {
                    term *= x / k;
                    sum += term;
                }
                QVERIFY(close(analysis::chiSquareTail(statistic, degrees), sum, 1e-10));
            }
        }
    }

    void edges()
    {
        QCOMPARE(analysis::chiSquareTail(0, 3), 1.0);
        QCOMPARE(analysis::chiSquareTail(-1, 3), 1.0);
        QCOMPARE(analysis::chiSquareTail(5, 0), 1.0);
        QVERIFY(analysis::chiSquareTail(1e6, 40) < 1e-300);
        QVERIFY(!std::isnan(analysis::chiSquareTail(1e9, 40)));
    }

    /// 20 throws of a die by hand: bins that expect five or more stay.
    void testByHand()
    {
        const std::array<double, 4> observed { 10, 20, 30, 40 };
        const std::array<double, 4> expected { 25, 25, 25, 25 };
        const analysis::FitTest test = analysis::chiSquareTest(observed, expected);
        QCOMPARE(test.statistic, 20.0); // (225 + 25 + 25 + 225) / 25
        QCOMPARE(test.degreesOfFreedom, 3);
        QVERIFY(close(test.pValue, 1.6974243555282632e-4, 1e-9));
    }

    void smallBinsAreJoined()
    {
        const std::array<double, 5> observed { 0, 3, 90, 4, 3 };
        const std::array<double, 5> expected { 1, 4, 85, 8, 2 };
        const analysis::FitTest test = analysis::chiSquareTest(observed, expected);
        QCOMPARE(test.degreesOfFreedom, 2); // 3 of 5, 90 of 85, 7 of 10
        QVERIFY(close(test.statistic, 4.0 / 5 + 25.0 / 85 + 9.0 / 10, 1e-12));
        const std::array<double, 2> few { 1, 2 };
        QCOMPARE(analysis::chiSquareTest(few, few).degreesOfFreedom, 0);
        QCOMPARE(analysis::chiSquareTest({}, {}).degreesOfFreedom, 0);
    }

    void laws()
    {
        double binomial = 0;
        double normal = 0;
        for (int weight = 0; weight <= 64; ++weight) {
            binomial += analysis::binomialWeightShare(weight);
            normal += analysis::normalWeightDensity(weight);
        }
        QVERIFY(close(binomial, 1, 1e-12));
        QVERIFY(close(normal, 1, 1e-9));
        // C(64, 32) / 2^64
        QVERIFY(close(analysis::binomialWeightShare(32), 0.09934675374796689, 1e-12));
        QVERIFY(close(analysis::normalWeightDensity(32), 0.09973557010035818, 1e-12));
    }

    /// Random keys pass about as often as p says, and a bit that is always set never does.
    void randomAndBiasedKeys()
    {
        std::mt19937_64 random(5);
        int small = 0;
        for (int round = 0; round < 200; ++round) {
            analysis::KeyTracker tracker;
            for (int i = 0; i < 2000; ++i) {
                store::HostRow row = samples::host(std::uint32_t(i));
                row.hasReceiverKey = true;
                row.receiverKey = random();
                tracker.addRow(0, row);
                row.port = 443;
                row.receiverKey |= 0xf;
                tracker.addRow(0, row);
            }
            tracker.endPeriod(0);
            small += analysis::keyFit(tracker.histograms().at({ scan::Pass::V0, 80 })).pValue < 0.1;
            QVERIFY(
                analysis::keyFit(tracker.histograms().at({ scan::Pass::V0, 443 })).pValue < 1e-6);
        }
        QVERIFY2(small >= 5 && small <= 40, qPrintable(QString::number(small)));
    }

    void sharedAndZeroKeys()
    {
        analysis::KeyTracker tracker;
        const auto add = [&](std::uint32_t host, std::uint64_t key, scan::ReplyClass replyClass) {
            store::HostRow row = samples::host(host, 80, scan::Pass::V0, replyClass);
            row.hasReceiverKey = true;
            row.receiverKey = key;
            row.senderKey = 0x0c0c0c0c0c0c0c0c;
            tracker.addRow(0, row);
        };
        add(1, 7, scan::ReplyClass::Mptcp);
        add(2, 7, scan::ReplyClass::Mptcp);
        add(3, 7, scan::ReplyClass::Mptcp);
        add(4, 9, scan::ReplyClass::Mptcp);
        add(4, 9, scan::ReplyClass::Mptcp); // the same host again shares with nobody
        add(5, 0, scan::ReplyClass::Mptcp);
        add(6, 0x0c0c0c0c0c0c0c0c, scan::ReplyClass::Mirror);
        tracker.endPeriod(0);
        add(7, 0, scan::ReplyClass::Mptcp); // another period
        tracker.endPeriod(1);
        const auto& keys = tracker.histograms().at({ scan::Pass::V0, 80 });
        QCOMPARE(keys.shared, 3U);
        QCOMPARE(keys.zero, 2U);
        QCOMPARE(keys.freshKeys, 7U);
        QCOMPARE(keys.mirrored[16], 1U);
        QCOMPARE(keys.sentWeights, (std::map<int, std::uint64_t> { { 16, 1 } }));
        QCOMPARE(keys.fresh[3], 3U);
    }
};

QTEST_APPLESS_MAIN(TestChiSquare)
#include "tst_chisquare.moc"
