// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/portset.h"

#include <QtTest>

#include <random>

using namespace targets;

class TestPortSet : public QObject {
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void textReadsBack();
};

void TestPortSet::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("one") << "80" << 1 << "80";
    QTest::newRow("list") << "443,80" << 2 << "80,443";
    QTest::newRow("range") << "100-105" << 6 << "100-105";
    QTest::newRow("spaces") << " 80 , 8000 - 8002 " << 4 << "80,8000-8002";
    QTest::newRow("overlap") << "1-5,3-9,9,9" << 9 << "1-9";
    QTest::newRow("two in a row") << "80-81" << 2 << "80,81";
    QTest::newRow("ends") << "0,65535" << 2 << "0,65535";
    QTest::newRow("all") << "*" << 65536 << "*";
    QTest::newRow("all but 0") << "1-65535" << 65535 << "1-65535";
}

void TestPortSet::parses()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QFETCH(QString, canonical);
    const auto set = PortSet::parse(text.toStdString());
    QVERIFY(set.has_value());
    QCOMPARE(int(set->size()), count);
    QCOMPARE(QString::fromStdString(set->toString()), canonical);
    QVERIFY(std::is_sorted(set->ports().begin(), set->ports().end()));
}

void TestPortSet::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << ""
                           << "\"\"";
    QTest::newRow("empty item") << "80,,443"
                                << "\"\"";
    QTest::newRow("trailing comma") << "80,"
                                    << "\"\"";
    QTest::newRow("word") << "80,http"
                          << "\"http\"";
    QTest::newRow("too large") << "65536"
                               << "\"65536\"";
    QTest::newRow("huge") << "99999999999999999999"
                          << "\"99999999999999999999\"";
    QTest::newRow("negative") << "-1"
                              << "\"-1\"";
    QTest::newRow("open range") << "80-"
                                << "\"80-\"";
    QTest::newRow("inverted") << "90-80"
                              << "80-90";
    QTest::newRow("two dashes") << "1-2-3"
                                << "\"1-2-3\"";
    QTest::newRow("fraction") << "80.5"
                              << "\"80.5\"";
}

void TestPortSet::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto set = PortSet::parse(text.toStdString());
    QVERIFY(!set);
    QCOMPARE(set.error().code, core::ErrorCode::InvalidInput);
    QVERIFY2(
        QString::fromStdString(set.error().detail).contains(named), set.error().detail.c_str());
}

void TestPortSet::textReadsBack()
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        std::string text = std::to_string(random() % 65536);
        for (unsigned i = random() % 30; i > 0; --i) {
            const unsigned first = random() % 65536;
            const unsigned last = std::min(65535u, first + unsigned(random() % 5));
            text += "," + std::to_string(first) + "-" + std::to_string(last);
        }
        const auto set = PortSet::parse(text);
        QVERIFY(set.has_value());
        QVERIFY(set->toString().size() <= text.size());
        QCOMPARE(PortSet::parse(set->toString()).value(), *set);
        const std::uint16_t probe = std::uint16_t(random());
        QCOMPARE(set->contains(probe),
            std::find(set->ports().begin(), set->ports().end(), probe) != set->ports().end());
    }
}

QTEST_APPLESS_MAIN(TestPortSet)
#include "tst_portset.moc"
