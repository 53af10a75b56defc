// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/seenranges.h"

#include <QtTest>

#include <bitset>
#include <random>

using namespace targets;
using core::Family;
using core::IpRange;
using core::Uint128;

namespace {

constexpr int ModelSize = 200;

struct Corner {
    Family family;
    Uint128 base;
};
// Where additions could wrap: the ends of both families' number spaces.
const Corner Corners[] = {
    { Family::V4, 0 },
    { Family::V4, (Uint128(1) << 32) - ModelSize },
    { Family::V6, 0 },
    { Family::V6, ~Uint128(0) - (ModelSize - 1) },
};

} // namespace

class TestSeenRanges : public QObject {
    Q_OBJECT
private slots:
    void agreesWithBitmap()
    {
        std::mt19937_64 random(11);
        for (int round = 0; round < 400; ++round) {
            const Corner& corner = Corners[round % 4];
            SeenRanges seen;
            std::bitset<ModelSize> model;
            for (int step = 0; step < 40; ++step) {
                const auto first = unsigned(random() % ModelSize);
                const unsigned last = std::min(ModelSize - 1u, first + unsigned(random() % 30));
                std::bitset<ModelSize> expected;
                for (unsigned bit = first; bit <= last; ++bit)
                    expected.set(bit, !model.test(bit));
                std::bitset<ModelSize> fresh;
                Uint128 below = 0;
                bool ascending = true;
                for (const IpRange& part :
                    seen.takeNew({ corner.family, corner.base + first, corner.base + last })) {
                    ascending = ascending && part.first <= part.last
                        && (fresh.none() || part.first > below) && part.family == corner.family;
                    below = part.last;
                    for (Uint128 value = part.first - corner.base; value <= part.last - corner.base;
                         ++value) {
                        QVERIFY(value < ModelSize);
                        fresh.set(std::size_t(value));
                    }
                }
                QVERIFY(ascending);
                QVERIFY(fresh == expected);
                model |= expected;
            }
        }
    }

    void keepsFamiliesApart()
    {
        SeenRanges seen;
        QCOMPARE(seen.takeNew({ Family::V4, 5, 9 }).size(), std::size_t(1));
        QCOMPARE(seen.takeNew({ Family::V6, 5, 9 }).size(), std::size_t(1));
        QVERIFY(seen.takeNew({ Family::V4, 5, 9 }).empty());
        QVERIFY(seen.takeNew({ Family::V6, 6, 6 }).empty());
    }

    void takesWholeFamilies()
    {
        SeenRanges seen;
        const IpRange everything { Family::V6, 0, ~Uint128(0) };
        QVERIFY(seen.takeNew(everything) == std::vector { everything });
        QVERIFY(seen.takeNew(everything).empty());
    }
};

QTEST_APPLESS_MAIN(TestSeenRanges)
#include "tst_seenranges.moc"
