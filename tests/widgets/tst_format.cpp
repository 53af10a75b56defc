// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/format.h"

#include <QLocale>
#include <QTest>

using namespace widgets;

class TestFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void counts();
    void durations();
    void rates();
};

void TestFormat::counts()
{
    QCOMPARE(formatCount(0), QStringLiteral("0"));
    QCOMPARE(formatCount(65536), QStringLiteral("65,536"));
    QCOMPARE(formatCount(core::Uint128(1) << 96).section(QLatin1Char('E'), 0, 0),
        QStringLiteral("7.92"));
}

void TestFormat::durations()
{
    QCOMPARE(formatDuration(0), QStringLiteral("0:00"));
    QCOMPARE(formatDuration(61.4), QStringLiteral("1:01"));
    QCOMPARE(formatDuration(3599.6), QStringLiteral("1:00:00"));
    QCOMPARE(formatDuration(86400 * 3 + 3600 * 5), QStringLiteral("3 d 5 h"));
    QCOMPARE(formatDuration(1e30), QStringLiteral("more than 100 years"));
}

void TestFormat::rates()
{
    QCOMPARE(formatPacketRate(0), QStringLiteral("0 p/s"));
    QCOMPARE(formatPacketRate(999), QStringLiteral("999 p/s"));
    QCOMPARE(formatPacketRate(10000), QStringLiteral("10 kp/s"));
    QCOMPARE(formatPacketRate(1250000), QStringLiteral("1.25 Mp/s"));
    QCOMPARE(formatBitRate(6720000), QStringLiteral("6.72 Mbit/s"));
    QCOMPARE(formatShare(0.5), QStringLiteral("50 %"));
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
