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

QTEST_APPLESS_MAIN(TestReplyDedupe)
#include "tst_replydedupe.moc"
