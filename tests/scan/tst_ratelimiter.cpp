// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/ratelimiter.h"

#include <QtTest>

using namespace std::chrono_literals;
using scan::RateLimiter;
using Time = RateLimiter::Clock::time_point;

/// On a clock of its own: a limiter is arithmetic, so nothing here waits.
class TestRateLimiter : public QObject {
    Q_OBJECT

private slots:
    void keepsItsRate_data();
    void keepsItsRate();
    void neverCatchesUpWithABurst();
    void spreadsPacketsAtLowRates();
    void followsAChangedRate();
    void zeroIsUnlimited();
};

namespace {

/// Packets that leave between `now` and `end` when nothing else takes time.
std::uint64_t run(RateLimiter& limiter, Time& now, Time end)
{
    std::uint64_t packets = 0;
    while (now < end) {
        const auto wait = limiter.waitFor(limiter.stride(), now);
        if (wait > 0ns) {
            now += wait + 1ns;
            continue;
        }
        limiter.take(limiter.stride());
        packets += limiter.stride();
    }
    return packets;
}

} // namespace

void TestRateLimiter::keepsItsRate_data()
{
    QTest::addColumn<double>("rate");
    for (const double rate : { 1.0, 7.0, 100.0, 999.0, 10000.0, 123456.0, 2000000.0 })
        QTest::addRow("%.0f", rate) << rate;
}

void TestRateLimiter::keepsItsRate()
{
    QFETCH(double, rate);
    Time now {};
    RateLimiter limiter(rate, 64, now);
    const auto packets = double(run(limiter, now, Time {} + 10s));
    QVERIFY2(std::abs(packets - rate * 10) <= std::max(2.0, rate * 10 * 0.01),
        qPrintable(QString::number(packets)));
}

void TestRateLimiter::neverCatchesUpWithABurst()
{
    Time now {};
    RateLimiter limiter(10000, 64, now);
    run(limiter, now, now + 1s);
    now += 1h; // as if the process had been suspended
    const auto packets = run(limiter, now, now + 100ms);
    QVERIFY2(packets <= 1000 + 200, qPrintable(QString::number(packets)));
}

void TestRateLimiter::spreadsPacketsAtLowRates()
{
    QCOMPARE(RateLimiter(10, 64, Time {}).stride(), std::size_t(1));
    QCOMPARE(RateLimiter(5000, 64, Time {}).stride(), std::size_t(10));
    QCOMPARE(RateLimiter(1e6, 64, Time {}).stride(), std::size_t(64));
}

void TestRateLimiter::followsAChangedRate()
{
    Time now {};
    RateLimiter limiter(1000, 64, now);
    run(limiter, now, now + 1s);
    limiter.setRate(50000, now);
    const auto packets = double(run(limiter, now, now + 2s));
    QVERIFY(std::abs(packets - 100000) < 1500);
}

void TestRateLimiter::zeroIsUnlimited()
{
    RateLimiter limiter(0, 64, Time {});
    QCOMPARE(limiter.stride(), std::size_t(64));
    for (int i = 0; i < 1000; ++i) {
        QVERIFY(limiter.waitFor(64, Time {}) <= 0ns);
        limiter.take(64);
    }
}

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
