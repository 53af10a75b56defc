// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/permutation.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <vector>

using namespace targets;

namespace {

bool isBijection(Uint128 size, std::uint64_t seed)
{
    const Permutation permutation(size, seed);
    std::vector<bool> seen(std::size_t(size), false);
    for (Uint128 position = 0; position < size; ++position) {
        const Uint128 value = permutation.at(position);
        if (value >= size || seen[std::size_t(value)] || permutation.positionOf(value) != position)
            return false;
        seen[std::size_t(value)] = true;
    }
    return true;
}

Uint128 randomBelow(std::mt19937_64& random, Uint128 size)
{
    return (Uint128(random()) << 64 | random()) % size;
}

constexpr Uint128 powerOfTwo(int bits) { return Uint128(1) << bits; }

} // namespace

class TestPermutation : public QObject {
    Q_OBJECT
private slots:
    void isBijectionOfEverySmallSize();
    void isBijectionOfLargerSizes_data();
    void isBijectionOfLargerSizes();
    void invertsSamplesOfHugeSizes_data();
    void invertsSamplesOfHugeSizes();
    void seedsGiveDifferentOrders();
    void neighboursLandApart();
    void everyPartOfTheOrderSpreadsEvenly();
};

void TestPermutation::isBijectionOfEverySmallSize()
{
    for (unsigned size = 1; size <= 300; ++size) {
        for (std::uint64_t seed = 0; seed < 5; ++seed)
            QVERIFY2(isBijection(size, seed), qPrintable(QString::number(size)));
    }
}

void TestPermutation::isBijectionOfLargerSizes_data()
{
    QTest::addColumn<unsigned>("size");
    for (const unsigned size :
        { 1009u, 7919u, 10007u, 65521u, 99991u, 100000u, 131071u, 524287u, 999983u, 1000000u })
        QTest::addRow("%u", size) << size;
    for (int bits = 9; bits <= 19; ++bits) {
        for (const int offset : { -1, 0, 1 })
            QTest::addRow("2^%d%+d", bits, offset) << unsigned((1 << bits) + offset);
    }
}

void TestPermutation::isBijectionOfLargerSizes()
{
    QFETCH(unsigned, size);
    QVERIFY(isBijection(size, 0x5eed));
}

void TestPermutation::invertsSamplesOfHugeSizes_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("offset");
    for (const int bits : { 32, 44, 45, 48, 63, 64, 65, 80, 95, 96 }) {
        for (const int offset : { -1, 0, 1 }) {
            if (bits < 96 || offset <= 0)
                QTest::addRow("2^%d%+d", bits, offset) << bits << offset;
        }
    }
}

void TestPermutation::invertsSamplesOfHugeSizes()
{
    QFETCH(int, bits);
    QFETCH(int, offset);
    const Uint128 size = powerOfTwo(bits) + Uint128(__int128(offset));
    const Permutation permutation(size, 42);
    QVERIFY(permutation.size() == size);
    std::mt19937_64 random(3);
    std::vector<Uint128> samples { 0, 1, size / 2, size - 2, size - 1 };
    for (int i = 0; i < 2000; ++i)
        samples.push_back(randomBelow(random, size));
    for (const Uint128 sample : samples) {
        const Uint128 value = permutation.at(sample);
        QVERIFY(value < size);
        QVERIFY(permutation.positionOf(value) == sample);
        QVERIFY(permutation.at(permutation.positionOf(sample)) == sample);
    }
}

void TestPermutation::seedsGiveDifferentOrders()
{
    for (const Uint128 size : { Uint128(1000), powerOfTwo(32), powerOfTwo(80) }) {
        for (std::uint64_t seed = 0; seed < 64; ++seed) {
            const Permutation one(size, seed);
            // Seeds that differ in one bit, and the neighbour.
            for (const std::uint64_t other : { seed + 1, seed ^ (std::uint64_t(1) << 63) }) {
                const Permutation two(size, other);
                int same = 0;
                for (unsigned position = 0; position < 200; ++position)
                    same += one.at(position) == two.at(position);
                QVERIFY(same < 8); // chance: 0.2 of 1000, else none
            }
        }
    }
}

// P24: a scan must not hit one network with probes that follow each other.
void TestPermutation::neighboursLandApart()
{
    constexpr int Count = 1 << 20;
    const Permutation permutation(powerOfTwo(24), 7);
    int sameSlash24 = 0;
    int ascending = 0;
    for (unsigned position = 1; position < Count; ++position) {
        const auto before = unsigned(permutation.at(position - 1));
        const auto now = unsigned(permutation.at(position));
        sameSlash24 += before >> 8 == now >> 8;
        ascending += before < now;
    }
    // 2^20 pairs, one in 2^16 by chance: 16 with a deviation of 4. Half of them ascend.
    QVERIFY(sameSlash24 < 40);
    QVERIFY(std::abs(ascending - Count / 2) < 5 * 512);
}

// Any stretch of the order is a fair sample: what --max-targets and a stopped scan rest on.
void TestPermutation::everyPartOfTheOrderSpreadsEvenly()
{
    constexpr unsigned Cells = 256;
    constexpr unsigned Samples = Cells * 400;
    for (const Uint128 size : { Uint128(5'000'000), powerOfTwo(32) + 1, powerOfTwo(90) - 1 }) {
        const Permutation permutation(size, 11);
        for (const Uint128 start : { Uint128(0), size / 3, size - Samples }) {
            std::vector<double> cells(Cells);
            for (unsigned i = 0; i < Samples; ++i)
                ++cells[std::size_t(permutation.at(start + i) / (size / Cells + 1))];
            double chiSquare = 0;
            for (const double count : cells)
                chiSquare += (count - 400) * (count - 400) / 400;
            // 255 degrees of freedom: mean 255, deviation 22.6.
            QVERIFY2(chiSquare < 255 + 6 * 22.6, qPrintable(QString::number(chiSquare)));
        }
    }
}

QTEST_APPLESS_MAIN(TestPermutation)
#include "tst_permutation.moc"
