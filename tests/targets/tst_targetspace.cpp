// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/permutation.h"
#include "core/targets/targetspace.h"

#include <QtTest>

#include <random>

using namespace targets;

namespace {

TargetSpace spaceOf(std::initializer_list<const char*> prefixes, const char* ports)
{
    AddressSet set;
    for (const char* prefix : prefixes)
        set.add(*core::IpPrefix::parse(prefix));
    return *TargetSpace::create(set, *PortSet::parse(ports));
}

Target target(const char* address, std::uint16_t port)
{
    return { *IpAddress::parse(address), port };
}

} // namespace

class TestTargetSpace : public QObject {
    Q_OBJECT
private slots:
    void numbersAddressesThenPorts();
    void knowsWhatIsNotInIt();
    void mixedSetsMapBothWays();
    void millionSingleAddresses();
    void unequalRanges();
    void spacesBeyondZmapsLimit_data();
    void spacesBeyondZmapsLimit();
    void limits();
};

void TestTargetSpace::numbersAddressesThenPorts()
{
    const TargetSpace space = spaceOf({ "192.0.2.0/31", "2001:db8::/127" }, "80,443");
    QVERIFY(space.size() == 8);
    QVERIFY(space.addressCount() == 4);
    QVERIFY(space.at(0) == target("192.0.2.0", 80));
    QVERIFY(space.at(1) == target("192.0.2.0", 443));
    QVERIFY(space.at(2) == target("192.0.2.1", 80));
    QVERIFY(space.at(4) == target("2001:db8::", 80));
    QVERIFY(space.at(7) == target("2001:db8::1", 443));
}

void TestTargetSpace::knowsWhatIsNotInIt()
{
    const TargetSpace space = spaceOf({ "10.0.0.0/30", "10.0.0.8/30" }, "80");
    for (const Target& absent : { target("10.0.0.4", 80), target("10.0.0.0", 81),
             target("9.255.255.255", 80), target("10.0.0.12", 80), target("::a00:0", 80) })
        QVERIFY(space.indexOf(absent) == space.size());
    QVERIFY(space.indexOf(target("10.0.0.8", 80)) == 4);
}

void TestTargetSpace::mixedSetsMapBothWays()
{
    std::mt19937_64 random(17);
    for (int round = 0; round < 200; ++round) {
        AddressSet set;
        for (unsigned i = 1 + random() % 40; i > 0; --i) {
            const Family family = random() % 2 ? Family::V4 : Family::V6;
            const Uint128 first = random() % 5000;
            set.add({ family, first, first + random() % 60 });
        }
        const auto space
            = TargetSpace::create(set, *PortSet::parse(round % 2 ? "80" : "22,80,8000-8004"));
        QVERIFY(space.has_value());
        QVERIFY(space->size() == set.count() * space->ports().size());
        for (Uint128 index = 0; index < space->size(); ++index) {
            const Target found = space->at(index);
            QVERIFY(set.contains(found.address) && space->ports().contains(found.port));
            QVERIFY(space->indexOf(found) == index);
        }
    }
}

void TestTargetSpace::millionSingleAddresses()
{
    std::mt19937_64 random(23);
    AddressSet set;
    for (int i = 0; i < 1'000'000; ++i) {
        const Uint128 value = Uint128(0x20010db8) << 96 | random();
        set.add({ Family::V6, value, value });
    }
    const auto space = TargetSpace::create(set, *PortSet::parse("443"));
    QVERIFY(space.has_value());
    Uint128 before = 0;
    for (Uint128 index = 0; index < space->size(); ++index) {
        const Uint128 value = space->at(index).address.value();
        QVERIFY(value > before); // ascending and all of them: a bijection
        before = value;
    }
    for (int i = 0; i < 1000; ++i) {
        const Uint128 index = random() % std::uint64_t(space->size());
        QVERIFY(space->indexOf(space->at(index)) == index);
    }
}

// Buckets are cut by index, so that one large range must not hide many single addresses.
void TestTargetSpace::unequalRanges()
{
    AddressSet set;
    set.add(*core::IpPrefix::parse("2001:db8::/48"));
    for (unsigned i = 0; i < 5000; ++i)
        set.add({ Family::V4, i * 3, i * 3 });
    const auto space = TargetSpace::create(set, *PortSet::parse("80"));
    QVERIFY(space.has_value());
    for (unsigned i = 0; i < 5000; ++i) {
        QVERIFY(space->at(i) == (Target { IpAddress::v4(i * 3), 80 }));
        QVERIFY(space->indexOf(space->at(i)) == i);
    }
    QVERIFY(space->at(5000) == target("2001:db8::", 80));
    QVERIFY(space->at(space->size() - 1) == target("2001:db8:0:ffff:ffff:ffff:ffff:ffff", 80));
}

void TestTargetSpace::spacesBeyondZmapsLimit_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("ports");
    QTest::addColumn<int>("bits");
    QTest::newRow("IPv4 x all ports") << "0.0.0.0/0"
                                      << "*" << 48;
    QTest::newRow("/48 x 4 ports") << "2001:db8::/48"
                                   << "80-83" << 82;
    QTest::newRow("/48 x all ports") << "2001:db8::/48"
                                     << "*" << 96;
    QTest::newRow("/32") << "2001:db8::/32"
                         << "80" << 96;
    QTest::newRow("/64") << "2001:db8::/64"
                         << "80" << 64;
}

void TestTargetSpace::spacesBeyondZmapsLimit()
{
    QFETCH(QString, prefix);
    QFETCH(QString, ports);
    QFETCH(int, bits);
    const TargetSpace space = spaceOf({ qPrintable(prefix) }, qPrintable(ports));
    QVERIFY(space.size() == Uint128(1) << bits);
    const Permutation permutation(space.size(), 1);
    const core::IpPrefix within = *core::IpPrefix::parse(prefix.toStdString());
    for (unsigned position = 0; position < 5000; ++position) {
        const Uint128 index = permutation.at(position);
        const Target found = space.at(index);
        QVERIFY(within.contains(found.address));
        QVERIFY(permutation.positionOf(space.indexOf(found)) == position);
    }
}

void TestTargetSpace::limits()
{
    AddressSet set;
    set.add(*core::IpPrefix::parse("2001:db8::/32"));
    const auto tooMany = TargetSpace::create(set, *PortSet::parse("80,443"));
    QVERIFY(!tooMany);
    QCOMPARE(tooMany.error().code, core::ErrorCode::LimitExceeded);
    set.add(*core::IpPrefix::parse("::/0"));
    QVERIFY(!TargetSpace::create(set, *PortSet::parse("*")));
    for (const auto& empty : { TargetSpace::create(AddressSet(), *PortSet::parse("80")),
             TargetSpace::create(set, PortSet()) }) {
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, core::ErrorCode::InvalidInput);
    }
}

QTEST_APPLESS_MAIN(TestTargetSpace)
#include "tst_targetspace.moc"
