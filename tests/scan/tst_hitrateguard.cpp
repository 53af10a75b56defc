// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/hitrateguard.h"

#include <QtTest>

using scan::HitrateGuard;

class TestHitrateGuard : public QObject {
    Q_OBJECT

private slots:
    void waitsBeforeItGivesUp();
    void startsAnewAfterABetterMoment();
    void passesWhatIsEnough();
    void limitsNothingByDefault();
};

void TestHitrateGuard::waitsBeforeItGivesUp()
{
    HitrateGuard guard(0.01);
    for (int tenth = 0; tenth < 100; ++tenth)
        QVERIFY2(!guard.tooLow(0, tenth / 10.0), qPrintable(QString::number(tenth)));
    QVERIFY(guard.tooLow(0, 10));
}

void TestHitrateGuard::startsAnewAfterABetterMoment()
{
    HitrateGuard guard(0.01);
    QVERIFY(!guard.tooLow(0.001, 6));
    QVERIFY(!guard.tooLow(0.01, 9));
    QVERIFY(!guard.tooLow(0.001, 12));
    QVERIFY(!guard.tooLow(0.001, 16.9));
    QVERIFY(guard.tooLow(0.001, 17));
}

void TestHitrateGuard::passesWhatIsEnough()
{
    HitrateGuard guard(0.5);
    for (int second = 0; second < 1000; ++second)
        QVERIFY(!guard.tooLow(0.5, second));
}

void TestHitrateGuard::limitsNothingByDefault()
{
    HitrateGuard guard(0);
    for (int second = 0; second < 1000; ++second)
        QVERIFY(!guard.tooLow(0, second));
}

QTEST_APPLESS_MAIN(TestHitrateGuard)
#include "tst_hitrateguard.moc"
