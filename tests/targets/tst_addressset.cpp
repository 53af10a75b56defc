// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/addressset.h"

#include <QtTest>

#include <bitset>
#include <random>

using namespace targets;

namespace {

constexpr int ModelSize = 300;
using Model = std::bitset<ModelSize>;

/// A set and the same addresses as bits: the first ModelSize of a family, from `base` on.
struct Pair {
    AddressSet set;
    Model bits;
};

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

Pair randomPair(std::mt19937_64& random, const Corner& corner)
{
    Pair pair;
    const int ranges = int(random() % 12);
    for (int i = 0; i < ranges; ++i) {
        const int first = int(random() % ModelSize);
        const int last = std::min(ModelSize - 1, first + int(random() % 40));
        pair.set.add(
            { corner.family, corner.base + unsigned(first), corner.base + unsigned(last) });
        for (int bit = first; bit <= last; ++bit)
            pair.bits.set(std::size_t(bit));
    }
    return pair;
}

bool agree(const AddressSet& set, const Model& bits, const Corner& corner)
{
    for (std::size_t bit = 0; bit < ModelSize; ++bit) {
        if (set.contains(IpAddress::fromValue(corner.family, corner.base + bit)) != bits.test(bit))
            return false;
    }
    const std::vector<IpRange>& ranges = set.ranges();
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        if (ranges[i].first <= ranges[i - 1].last + 1) // sorted, disjoint and merged
            return false;
    }
    return set.count() == bits.count() && set.empty() == bits.none();
}

} // namespace

class TestAddressSet : public QObject {
    Q_OBJECT
private slots:
    void agreesWithBitmap();
    void keepsFamiliesApart();
    void countsWholeFamilies();
    void exclusionReachesOverSeveralRanges();
    void ignoresInvertedRanges();
};

void TestAddressSet::agreesWithBitmap()
{
    std::mt19937_64 random(1);
    for (int round = 0; round < 1000; ++round) {
        const Corner& corner = Corners[round % 4];
        const Pair a = randomPair(random, corner);
        const Pair b = randomPair(random, corner);
        AddressSet both = a.set;
        both.add(b.set);
        QVERIFY(agree(a.set, a.bits, corner));
        QVERIFY(agree(both, a.bits | b.bits, corner));
        QVERIFY(agree(a.set.without(b.set), a.bits & ~b.bits, corner));
        QVERIFY(agree(a.set.intersectedWith(b.set), a.bits & b.bits, corner));
        AddressSet missing;
        for (const IpRange& range : a.set.ranges()) {
            for (const IpRange& part : b.set.missingFrom(range))
                missing.add(part);
        }
        QVERIFY(agree(missing, a.bits & ~b.bits, corner));
    }
}

void TestAddressSet::keepsFamiliesApart()
{
    AddressSet v4;
    v4.add(*core::IpPrefix::parse("0.0.0.0/0"));
    AddressSet v6;
    v6.add(*core::IpPrefix::parse("::/96"));
    QVERIFY(!v4.contains(*IpAddress::parse("::1")));
    QVERIFY(v4.intersectedWith(v6).empty());
    QVERIFY(v4.without(v6).ranges() == v4.ranges());
    QVERIFY(v6.without(v4).ranges() == v6.ranges());
    QCOMPARE(v4.missingFrom(v6.ranges().front()), v6.ranges());
    AddressSet both = v6;
    both.add(v4);
    QCOMPARE(both.ranges().size(), std::size_t(2));
    QCOMPARE(both.ranges()[0].family, Family::V4);
    QVERIFY(both.without(v4).ranges() == v6.ranges());
    QVERIFY(both.intersectedWith(v6).ranges() == v6.ranges());
}

void TestAddressSet::countsWholeFamilies()
{
    AddressSet set;
    set.add(*core::IpPrefix::parse("0.0.0.0/0"));
    QVERIFY(set.count() == Uint128(1) << 32);
    set.add(*core::IpPrefix::parse("8000::/1"));
    QVERIFY(set.count() == (Uint128(1) << 127) + (Uint128(1) << 32));
    set.add(*core::IpPrefix::parse("::/1"));
    QVERIFY(set.count() == ~Uint128(0)); // saturates
    QCOMPARE(set.ranges().size(), std::size_t(2));
}

void TestAddressSet::exclusionReachesOverSeveralRanges()
{
    AddressSet set;
    for (unsigned i = 0; i < 10; ++i)
        set.add({ Family::V4, i * 10, i * 10 + 4 });
    AddressSet hole;
    hole.add({ Family::V4, 3, 81 });
    const std::vector<IpRange> expected {
        { Family::V4, 0, 2 },
        { Family::V4, 82, 84 },
        { Family::V4, 90, 94 },
    };
    QVERIFY(set.without(hole).ranges() == expected);
}

void TestAddressSet::ignoresInvertedRanges()
{
    AddressSet set;
    set.add({ Family::V4, 9, 8 });
    QVERIFY(set.empty());
}

QTEST_APPLESS_MAIN(TestAddressSet)
#include "tst_addressset.moc"
