// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/portranges.h"

#include <QtTest>

using scan::PortRange;
using scan::PortRanges;

class TestPortRanges : public QObject {
    Q_OBJECT

private slots:
    void readsAndSorts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shortest");
        QTest::addColumn<int>("count");
        const auto row = [](const char* text, const char* shortest, int count) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(shortest) << count;
        };
        row("40000", "40000", 1);
        row("1024-65535", "1024-65535", 64512);
        row(" 40000 - 40009 , 50000 ", "40000-40009,50000", 11);
        row("50000,40000-40009", "40000-40009,50000", 11);
        row("40000-40009,40005-40020", "40000-40020", 21);
        row("40000-40009,40010", "40000-40010", 11);
        row("40000-40020,40005-40006", "40000-40020", 21);
        row("40000-40009,40011", "40000-40009,40011", 11);
        row("65535,65534", "65534-65535", 2);
        row("65535,1024", "1024,65535", 2);
        row("40000,40000,40000", "40000", 1);
        row("2000,2002,2004,2006,2008,2010,2012,2014,2016,2018,2020,2022,2024,2026,2028,2030",
            "2000,2002,2004,2006,2008,2010,2012,2014,2016,2018,2020,2022,2024,2026,2028,2030", 16);
        // Seventeen, of which two touch.
        row("2000,2001,2004,2006,2008,2010,2012,2014,2016,2018,2020,2022,2024,2026,2028,2030,2032",
            "2000-2001,2004,2006,2008,2010,2012,2014,2016,2018,2020,2022,2024,2026,2028,2030,2032",
            17);
    }
    void readsAndSorts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shortest);
        QFETCH(int, count);
        const auto ports = PortRanges::parse(text.toStdString());
        QVERIFY2(ports, ports ? "" : ports.error().detail.c_str());
        QCOMPARE(QByteArray::fromStdString(ports->toString()), shortest);
        QCOMPARE(int(ports->count()), count);
        QVERIFY(*PortRanges::parse(shortest.toStdString()) == *ports);

        // All ports one by one, against what the ranges say.
        std::vector<std::uint16_t> listed;
        for (const PortRange& range : ports->ranges()) {
            QVERIFY(listed.empty() || range.first > listed.back() + 1);
            for (int port = range.first; port <= range.last; ++port)
                listed.push_back(std::uint16_t(port));
        }
        QCOMPARE(int(listed.size()), count);
        QVERIFY((ports->hull() == PortRange { listed.front(), listed.back() }));
        for (std::uint32_t offset = 0; offset < listed.size(); ++offset)
            QCOMPARE(ports->at(offset), std::uint32_t(listed[offset]));
        for (int port = 0; port <= 65535; ++port) {
            QCOMPARE(ports->contains(std::uint16_t(port)),
                std::binary_search(listed.begin(), listed.end(), port));
        }
    }

    void saysWhichRangeIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("mentions");
        const auto row = [](const char* text, const char* mentions) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(mentions);
        };
        row("", "separated by commas");
        row("40000,", "separated by commas");
        row("40000,,50000", "separated by commas");
        row("40000,80-90", "from 1024 to 65535, which no service owns, not \"80-90\"");
        row("40000,1023-2000,50000", "not \"1023-2000\"");
        row("40000,53000-52000", "the lower port first, not \"53000-52000\"");
        row("40000,65536", "not \"65536\"");
        row("40000-50000,http", "not \"http\"");
        row("40000,1-2-3", "not \"1-2-3\"");
        row("40000,-5000", "not \"-5000\"");
        row("2000,2002,2004,2006,2008,2010,2012,2014,2016,2018,2020,2022,2024,2026,2028,2030,2032",
            "at most 16 ranges of ports");
    }
    void saysWhichRangeIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, mentions);
        const auto ports = PortRanges::parse(text.toStdString());
        QVERIFY(!ports);
        QCOMPARE(ports.error().code, core::ErrorCode::InvalidInput);
        QVERIFY2(ports.error().detail.find(mentions.toStdString()) != std::string::npos,
            ports.error().detail.c_str());
    }

    void cutsOffTheLargest()
    {
        PortRanges ports = *PortRanges::parse("40000-40009,50000-50099,60000");
        QVERIFY((ports.largest() == PortRange { 50000, 50099 }));
        QVERIFY((ports.cutOff(25) == PortRange { 50075, 50099 }));
        QCOMPARE(ports.toString(), std::string("40000-40009,50000-50074,60000"));
        QCOMPARE(ports.count(), 86u);
        QCOMPARE(ports.at(84), 50074u);
        QCOMPARE(ports.at(85), 60000u);
    }

    void aRangeIsWrittenAsItIsRead()
    {
        QCOMPARE((PortRange { 40000, 40009 }).toString(), std::string("40000-40009"));
        QCOMPARE((PortRange { 40000, 40000 }).toString(), std::string("40000"));
        QCOMPARE(PortRange().count(), 0u);
    }
};

QTEST_APPLESS_MAIN(TestPortRanges)
#include "tst_portranges.moc"
