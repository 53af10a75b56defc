// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/pathtable.h"

#include <QtTest>

using core::Family;
using core::IpAddress;
using core::IpRange;

class TestPathTable : public QObject {
    Q_OBJECT

private slots:
    void sourcesShareTheTargets();
    void findsByRangeAndFamily();
    void mergesNeighbouringPiecesOfOnePath();
};

namespace {
net::Path via(std::uint8_t last)
{
    net::Path path;
    path.nextHopMac = { 2, 0, 0, 0, 0, last };
    return path;
}
} // namespace

void TestPathTable::findsByRangeAndFamily()
{
    net::PathTable table;
    table.add({ Family::V6, 100, 199 }, via(3));
    table.add({ Family::V4, 200, 299 }, via(2));
    table.add({ Family::V4, 100, 150 }, via(1));
    const auto macAt = [&table](Family family, core::Uint128 value) {
        const net::Path* const path = table.find(IpAddress::fromValue(family, value));
        return path ? int(path->nextHopMac[5]) : 0;
    };
    QCOMPARE(macAt(Family::V4, 99), 0);
    QCOMPARE(macAt(Family::V4, 100), 1);
    QCOMPARE(macAt(Family::V4, 150), 1);
    QCOMPARE(macAt(Family::V4, 151), 0);
    QCOMPARE(macAt(Family::V4, 250), 2);
    QCOMPARE(macAt(Family::V4, 300), 0);
    QCOMPARE(macAt(Family::V6, 100), 3);
    QCOMPARE(macAt(Family::V6, 200), 0);
    QCOMPARE(table.paths().size(), std::size_t(3));
}

void TestPathTable::mergesNeighbouringPiecesOfOnePath()
{
    net::PathTable table;
    for (core::Uint128 i = 0; i < 100; ++i)
        table.add({ Family::V4, i * 10, i * 10 + 9 }, via(1));
    table.add({ Family::V4, 1000, 1009 }, via(2));
    QCOMPARE(table.paths().size(), std::size_t(2));
    for (core::Uint128 i = 0; i < 1000; ++i)
        QVERIFY(table.find(IpAddress::fromValue(Family::V4, i)) == &table.paths()[0]);
    QVERIFY(table.find(IpAddress::v4(1005)) == &table.paths()[1]);
    QVERIFY(!table.find(IpAddress::v4(1010)));
}

void TestPathTable::sourcesShareTheTargets()
{
    std::vector<net::Path> paths;
    for (std::uint8_t i = 0; i < 5; ++i) {
        paths.push_back(via(1));
        paths.back().source = IpAddress::v4(i);
    }
    net::PathTable table;
    table.add({ Family::V4, 0, 49999 }, paths);
    table.add({ Family::V4, 50000, 99999 }, paths); // one entry with the one before
    table.add({ Family::V4, 100000, 100009 }, std::span(paths).first(1));
    QCOMPARE(table.paths().size(), std::size_t(5));
    std::vector<int> shares(5);
    for (core::Uint128 i = 0; i < 100000; ++i) {
        const net::Path* const path = table.find(IpAddress::fromValue(Family::V4, i));
        QVERIFY(path && path == table.find(IpAddress::fromValue(Family::V4, i)));
        ++shares[path->source.v4Value()];
    }
    for (const int share : shares)
        QVERIFY2(share > 18000 && share < 22000, qPrintable(QString::number(share)));
    // What has one source keeps to it.
    for (core::Uint128 i = 100000; i < 100010; ++i)
        QVERIFY(table.find(IpAddress::fromValue(Family::V4, i)) == &table.paths()[0]);
}

QTEST_APPLESS_MAIN(TestPathTable)
#include "tst_pathtable.moc"
