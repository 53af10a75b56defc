// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/replydedupe.h"

#include <QtTest>

#include <random>
#include <unordered_map>

using scan::ReplyClass;
using scan::ReplyDedupe;

class TestReplyDedupe : public QObject {
    Q_OBJECT

private slots:
    void anEarlyResetHidesNothing();
    void agreesWithAMap();
    void forgetsTheOldestAndCountsThem();
    void forgetsInPartsToo();
    void whatComesAgainIsNotForgotten();
    void countsExactlyWhatItForgets_data();
    void countsExactlyWhatItForgets();
};

void TestReplyDedupe::anEarlyResetHidesNothing()
{
    ReplyDedupe dedupe;
    const auto reset = dedupe.insert(42, ReplyClass::Rst);
    QVERIFY(!reset.repeat && !reset.conflict);
    const auto late = dedupe.insert(42, ReplyClass::Mptcp);
    QVERIFY(!late.repeat && late.conflict);
    const auto again = dedupe.insert(42, ReplyClass::Mptcp);
    QVERIFY(again.repeat && again.conflict);
}

void TestReplyDedupe::agreesWithAMap()
{
    ReplyDedupe dedupe;
    std::unordered_map<std::uint64_t, unsigned> model;
    std::mt19937_64 random(1);
    std::vector<std::uint64_t> fingerprints(60000);
    for (auto& each : fingerprints)
        each = random();
    for (int i = 0; i < 300000; ++i) {
        const std::uint64_t fingerprint = fingerprints[random() % fingerprints.size()];
        const auto replyClass = ReplyClass(random() % 7);
        unsigned& mask = model[fingerprint];
        const auto seen = dedupe.insert(fingerprint, replyClass);
        QCOMPARE(seen.repeat, (mask & 1u << int(replyClass)) != 0);
        QCOMPARE(seen.conflict, (mask & ~(1u << int(replyClass))) != 0);
        mask |= 1u << int(replyClass);
    }
    QCOMPARE(dedupe.evictions(), std::uint64_t(0));
}

void TestReplyDedupe::forgetsTheOldestAndCountsThem()
{
    ReplyDedupe dedupe(1000);
    std::mt19937_64 random(2);
    std::vector<std::uint64_t> fingerprints(5000);
    for (auto& each : fingerprints) {
        each = random();
        dedupe.insert(each, ReplyClass::Plain);
    }
    QVERIFY(dedupe.evictions() >= 4000);
    QVERIFY(dedupe.evictions() < 5000);
    QVERIFY(!dedupe.insert(fingerprints.front(), ReplyClass::Plain).repeat);
    QVERIFY(dedupe.insert(fingerprints.back(), ReplyClass::Plain).repeat);
    // The generation before the current one still counts.
    QVERIFY(dedupe.insert(fingerprints[4600], ReplyClass::Plain).repeat);
}

void TestReplyDedupe::forgetsInPartsToo()
{
    // So large that it lies in several parts: they fill up unevenly, but none runs over.
    constexpr std::size_t Capacity = 1 << 18;
    constexpr std::size_t Count = 4 * Capacity;
    ReplyDedupe dedupe(Capacity);
    std::mt19937_64 random(3);
    std::vector<std::uint64_t> fingerprints(Count);
    for (auto& each : fingerprints) {
        each = random();
        dedupe.prefetch(each);
        QVERIFY(!dedupe.insert(each, ReplyClass::Plain).repeat);
    }
    const std::uint64_t kept = Count - dedupe.evictions();
    QVERIFY(kept <= Capacity);
    QVERIFY(kept >= Capacity / 2 - Capacity / 50);
    QVERIFY(!dedupe.insert(fingerprints.front(), ReplyClass::Plain).repeat);
    for (std::size_t i = Count - Capacity / 3; i < Count; ++i)
        QVERIFY(dedupe.insert(fingerprints[i], ReplyClass::Plain).repeat);
}

void TestReplyDedupe::whatComesAgainIsNotForgotten()
{
    ReplyDedupe dedupe(1000); // two generations of 500
    std::mt19937_64 random(4);
    std::vector<std::uint64_t> first(500);
    for (auto& each : first) {
        each = random();
        dedupe.insert(each, ReplyClass::Plain);
    }
    dedupe.insert(random(), ReplyClass::Plain);
    for (int i = 0; i < 249; ++i)
        QVERIFY(dedupe.insert(first[std::size_t(i)], ReplyClass::Plain).repeat);
    for (int i = 0; i < 250; ++i)
        dedupe.insert(random(), ReplyClass::Plain);
    QCOMPARE(dedupe.evictions(), std::uint64_t(0));
    // The second generation is full: what ends it is of the first one, and is kept as well.
    QVERIFY(dedupe.insert(first[249], ReplyClass::Plain).repeat);
    QCOMPARE(dedupe.evictions(), std::uint64_t(250));
    for (int i = 0; i < 500; ++i) {
        ReplyDedupe asked = dedupe;
        QCOMPARE(asked.insert(first[std::size_t(i)], ReplyClass::Plain).repeat, i < 250);
    }
}

void TestReplyDedupe::countsExactlyWhatItForgets_data()
{
    QTest::addColumn<int>("targets");
    QTest::newRow("few enough") << 90;
    QTest::newRow("a few too many") << 110;
    QTest::newRow("twice as many") << 200;
    QTest::newRow("far too many") << 2000;
}

/// Each time that something is forgotten, either it comes again and is taken for new, or it is not
/// known at the end.
void TestReplyDedupe::countsExactlyWhatItForgets()
{
    QFETCH(int, targets);
    ReplyDedupe dedupe(200);
    std::mt19937_64 random(5);
    std::vector<std::uint64_t> fingerprints(static_cast<std::size_t>(targets));
    for (auto& each : fingerprints)
        each = random();
    std::vector<bool> seen(fingerprints.size());
    std::uint64_t forgotten = 0;
    for (int i = 0; i < 20'000; ++i) {
        const std::size_t which = random() % fingerprints.size();
        const bool repeat = dedupe.insert(fingerprints[which], ReplyClass::Plain).repeat;
        QVERIFY(seen[which] || !repeat);
        forgotten += seen[which] && !repeat ? 1 : 0;
        seen[which] = true;
    }
    for (std::size_t i = 0; i < fingerprints.size(); ++i) {
        ReplyDedupe asked = dedupe;
        forgotten += seen[i] && !asked.insert(fingerprints[i], ReplyClass::Plain).repeat ? 1 : 0;
    }
    QCOMPARE(dedupe.evictions(), forgotten);
    QCOMPARE(forgotten == 0, targets <= 100);
}

QTEST_APPLESS_MAIN(TestReplyDedupe)
#include "tst_replydedupe.moc"
