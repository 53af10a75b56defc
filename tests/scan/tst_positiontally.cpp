// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/positiontally.h"

#include <QtTest>

#include <map>
#include <random>

using core::Uint128;
using scan::PositionTally;

class TestPositionTally : public QObject {
    Q_OBJECT

private slots:
    void settlesWhatLiesBelow()
    {
        PositionTally tally;
        tally.add(0, 3);
        tally.add(4, 3);
        tally.add(4, 5);
        tally.add(5, 3);
        QVERIFY(tally.settle(5) == 5);
        QCOMPARE(tally.settled()[3], 2u);
        QCOMPARE(tally.settled()[5], 1u);
        QVERIFY(tally.settle(5) == 5);
        QVERIFY(tally.settle(6) == 6);
        QCOMPARE(tally.settled()[3], 3u);
        tally.add(2, 7); // late
        QCOMPARE(tally.settled()[7], 1u);
    }

    void movesOnWhereNothingIsFound()
    {
        PositionTally tally(Uint128(1) << 90);
        const Uint128 far = (Uint128(1) << 95) + 12345;
        QVERIFY(tally.settle(far) == far);
        tally.add(far - 1, 0);
        tally.add(far, 0);
        QCOMPARE(tally.settled()[0], 1u);
        QVERIFY(tally.settle(far - 7) == far - 7); // nothing is taken back
        QVERIFY(tally.settle(far + 1) == far + 1);
        QCOMPARE(tally.settled()[0], 2u);
    }

    void isExactAtWhateverWidth_data()
    {
        QTest::addColumn<quint64>("ahead");
        for (const quint64 ahead : { 1ull, 100ull, 4096ull, 4097ull, 100'000ull, 5'000'000ull })
            QTest::addRow("%llu ahead", static_cast<unsigned long long>(ahead)) << ahead;
    }
    void isExactAtWhateverWidth()
    {
        QFETCH(quint64, ahead);
        const Uint128 first = 1'000'003;
        PositionTally tally(first);
        std::multimap<std::uint64_t, std::size_t> open;
        std::mt19937_64 random(7);
        PositionTally::Counts expected {};
        Uint128 before = first;
        std::uint64_t front = 1'000'003;
        for (int round = 0; round < 200; ++round) {
            for (int i = 0; i < 50; ++i) {
                const std::uint64_t position = front + random() % ahead;
                const std::size_t kind = random() % PositionTally::Kinds;
                tally.add(position, kind);
                open.emplace(position, kind);
            }
            front += ahead / 3;
            const Uint128 settled = tally.settle(front);
            QVERIFY(settled <= front && settled >= before);
            // A two-thousandth of what is open is the most that it stays behind.
            QVERIFY(front - settled <= ahead / 1024);
            before = settled;
            const auto end = open.lower_bound(std::uint64_t(settled));
            for (auto each = open.begin(); each != end; ++each)
                ++expected[each->second];
            open.erase(open.begin(), end);
            QVERIFY(tally.settled() == expected);
        }
    }

    void staysSmall()
    {
        PositionTally tally;
        for (int bit = 0; bit < 96; ++bit)
            tally.add(Uint128(1) << bit, 0);
        QVERIFY(tally.settle(Uint128(1) << 80) <= Uint128(1) << 80);
        QVERIFY(tally.settle((Uint128(1) << 96)) <= Uint128(1) << 96);
        QCOMPARE(tally.settled()[0], 96u);
    }
};

QTEST_APPLESS_MAIN(TestPositionTally)
#include "tst_positiontally.moc"
