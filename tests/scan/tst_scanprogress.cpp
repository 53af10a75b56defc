// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanprogress.h"
#include "core/scan/sendtimes.h"

#include <QtTest>

using namespace std::chrono_literals;
using scan::RateMeter;
using scan::ScanClock;
using scan::ScanSnapshot;
using scan::ScanState;
using Time = ScanClock::Clock::time_point;

class TestScanProgress : public QObject {
    Q_OBJECT

private slots:
    void pausesDoNotCountAsSending();
    void estimatesWhatIsLeft();
    void measuresTheLastSecond();
    void roundTripTimes();
};

void TestScanProgress::pausesDoNotCountAsSending()
{
    ScanClock clock;
    const Time start {};
    QCOMPARE(clock.elapsedSeconds(start), 0.0);
    clock.start(start);
    clock.setPaused(true, start + 4s);
    QCOMPARE(clock.sendingSeconds(start + 9s), 4.0);
    clock.setPaused(false, start + 10s);
    QCOMPARE(clock.sendingSeconds(start + 12s), 6.0);
    QCOMPARE(clock.elapsedSeconds(start + 12s), 12.0);
    QCOMPARE(clock.cooldownSeconds(start + 12s), 0.0);
    clock.endSending(start + 13s);
    QCOMPARE(clock.sendingSeconds(start + 20s), 7.0);
    QCOMPARE(clock.cooldownSeconds(start + 15s), 2.0);
    clock.end(start + 16s);
    QCOMPARE(clock.elapsedSeconds(start + 99s), 16.0);
}

void TestScanProgress::estimatesWhatIsLeft()
{
    ScanSnapshot snapshot;
    QVERIFY(!scan::estimateSecondsLeft(snapshot, 100, 0, 8));
    snapshot.state = ScanState::Sending;
    snapshot.probesPlanned = 1000;
    QCOMPARE(*scan::estimateSecondsLeft(snapshot, 100, 0, 8), 18.0); // by the planned rate
    snapshot.sent = 400;
    snapshot.sendErrors = 50;
    snapshot.unroutable = 50;
    snapshot.sendingSeconds = 10; // measured: 50 a second
    QCOMPARE(*scan::estimateSecondsLeft(snapshot, 100, 0, 8), 18.0);
    QCOMPARE(*scan::estimateSecondsLeft(snapshot, 100, 13, 8), 11.0); // by the run-time limit
    snapshot.sendingSeconds = 0.5;
    QVERIFY(!scan::estimateSecondsLeft(snapshot, 0, 0, 8));
    snapshot.state = ScanState::Cooldown;
    // Whatever was paused before: what is left of the cooldown is what is left.
    snapshot.sendingSeconds = 10;
    snapshot.elapsedSeconds = 73;
    QCOMPARE(*scan::estimateSecondsLeft(snapshot, 100, 0, 5), 5.0);
    snapshot.state = ScanState::Done;
    QCOMPARE(*scan::estimateSecondsLeft(snapshot, 100, 0, 8), 0.0);
}

void TestScanProgress::measuresTheLastSecond()
{
    RateMeter meter;
    Time now {};
    std::uint64_t sent = 0;
    for (int i = 0; i <= 20; ++i, now += 100ms, sent += 50)
        meter.sample(sent, sent / 2, now);
    QVERIFY(std::abs(meter.sendRate() - 500) < 1);
    QVERIFY(std::abs(meter.receiveRate() - 250) < 1);
    for (int i = 0; i <= 20; ++i, now += 100ms)
        meter.sample(sent, sent, now);
    QCOMPARE(meter.sendRate(), 0.0);
}

void TestScanProgress::roundTripTimes()
{
    scan::SendTimes times;
    const std::uint64_t fingerprint = 0xabcdef0123456789;
    QCOMPARE(times.roundTripUs(fingerprint, 5000), -1);
    times.record(fingerprint, 1'700'000'000'000'000);
    QCOMPARE(times.roundTripUs(fingerprint, 1'700'000'000'001'234), 1234);
    // Another target that shares the slot but not the tag never gets this time.
    QCOMPARE(times.roundTripUs(fingerprint ^ 0x0100000000000000, 1'700'000'000'001'234), -1);
    // A clock that was set back gives none.
    QCOMPARE(times.roundTripUs(fingerprint, 1'699'999'999'999'999), -1);
}

QTEST_APPLESS_MAIN(TestScanProgress)
#include "tst_scanprogress.moc"
