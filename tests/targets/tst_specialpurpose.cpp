// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/targetlist.h"

#include <QtTest>

using namespace targets;

class TestSpecialPurpose : public QObject {
    Q_OBJECT
private slots:
    void everyBlockIsWellFormed();
    void innerBlocksComeFirst();
    void blocks_data();
    void blocks();
    void leavesTheUnicastInternet();
};

void TestSpecialPurpose::everyBlockIsWellFormed()
{
    for (const SpecialPurposeBlock& block : specialPurposeRegistry()) {
        const auto prefix = core::IpPrefix::parse(block.prefix);
        QVERIFY2(prefix.has_value(), block.prefix);
        QVERIFY2(specialPurposeAddresses().contains(prefix->network), block.prefix);
        QVERIFY2(qstrlen(block.name) > 0, block.prefix);
        QVERIFY2(QByteArray(block.reference).startsWith("RFC "), block.prefix);
    }
}

void TestSpecialPurpose::innerBlocksComeFirst()
{
    const auto registry = specialPurposeRegistry();
    for (std::size_t later = 0; later < registry.size(); ++later) {
        const auto inner = core::IpPrefix::parse(registry[later].prefix).value();
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const auto outer = core::IpPrefix::parse(registry[earlier].prefix).value();
            QVERIFY2(outer.length > inner.length || !outer.contains(inner.network),
                registry[later].prefix);
        }
    }
}

void TestSpecialPurpose::blocks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("blocked");
    const char* blocked[] = { "0.0.0.0", "0.255.255.255", "10.1.2.3", "100.64.0.1",
        "100.127.255.255", "127.0.0.1", "169.254.1.1", "172.16.0.0", "172.31.255.255", "192.0.0.8",
        "192.0.0.170", "192.0.0.255", "192.0.2.1", "192.88.99.1", "192.168.255.255", "198.18.0.0",
        "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1", "239.255.255.255",
        "240.0.0.0", "255.255.255.255", "::", "::1", "::ffff:8.8.8.8", "64:ff9b::808:808",
        "64:ff9b:1::1", "100::1", "100:0:0:1::1", "1fff:ffff::", "2001::1", "2001:2::1",
        "2001:10::1", "2001:db8::1", "2002:808:808::1", "3fff::1", "3fff:fff::", "4000::1",
        "5f00::1", "bfff::1", "fc00::1", "fdff::1", "fe80::1", "fec0::1", "ff02::1" };
    for (const char* address : blocked)
        QTest::newRow(address) << address << true;
    const char* open[] = { "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
        "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.31.196.1", "192.52.193.1", "192.175.48.1",
        "198.17.255.255", "198.20.0.0", "223.255.255.255", "2000::1", "2001:200::1",
        "2001:4860::8888", "2003::1", "2620:4f:8000::1", "2a00::1", "3ffe::1", "3fff:1000::" };
    for (const char* address : open)
        QTest::newRow(address) << address << false;
}

void TestSpecialPurpose::blocks()
{
    QFETCH(QString, address);
    QFETCH(bool, blocked);
    const auto parsed = IpAddress::parse(address.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(specialPurposeAddresses().contains(*parsed), blocked);
}

void TestSpecialPurpose::leavesTheUnicastInternet()
{
    AddressSet v4;
    v4.add(*core::IpPrefix::parse("0.0.0.0/0"));
    // 2^32 less 16 /8s of class D and E each, 0/8, 10/8, 127/8, and the smaller blocks.
    const std::uint64_t blocked
        = (35ull << 24) + (1 << 22) + (1 << 20) + (1 << 17) + (2 << 16) + 5 * 256;
    QVERIFY(v4.without(specialPurposeAddresses()).count() == (Uint128(1) << 32) - blocked);
    AddressSet v6;
    v6.add(*core::IpPrefix::parse("::/0"));
    const AddressSet unicast = v6.without(specialPurposeAddresses());
    QVERIFY(!unicast.empty());
    for (const IpRange& range : unicast.ranges()) {
        QVERIFY(range.first >> 125 == 1);
        QVERIFY(range.last >> 125 == 1);
    }
}

QTEST_APPLESS_MAIN(TestSpecialPurpose)
#include "tst_specialpurpose.moc"
