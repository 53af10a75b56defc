// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/rowmailbox.h"

#include <QtTest>

#include <thread>

using scan::RowMailbox;
using scan::ScanRow;

class TestRowMailbox : public QObject {
    Q_OBJECT

private slots:
    void keepsTheOrderAcrossPartialTakes();
    void handsOverManyBlocks();
    void dropsWhatDoesNotFitAndCounts();
    void losesNothingBetweenThreads();
};

namespace {
std::vector<ScanRow> rows(int first, int count)
{
    std::vector<ScanRow> rows(std::size_t(count), ScanRow {});
    for (int i = 0; i < count; ++i)
        rows[std::size_t(i)].timeNs = first + i;
    return rows;
}
} // namespace

void TestRowMailbox::keepsTheOrderAcrossPartialTakes()
{
    RowMailbox mailbox(1000);
    std::int64_t next = 0;
    int put = 0;
    for (int round = 0; round < 200; ++round) {
        mailbox.put(rows(put, round % 7));
        put += round % 7;
        for (const ScanRow& row : mailbox.take(std::size_t(round % 5)))
            QCOMPARE(row.timeNs, next++);
    }
    for (const ScanRow& row : mailbox.take(100000))
        QCOMPARE(row.timeNs, next++);
    QCOMPARE(next, std::int64_t(put));
    QCOMPARE(mailbox.dropped(), std::uint64_t(0));
}

void TestRowMailbox::handsOverManyBlocks()
{
    // Takes of more and of less than a block of rows, that end inside blocks and between them.
    RowMailbox mailbox(1'000'000);
    std::int64_t next = 0;
    int put = 0;
    for (const int taken : { 4096, 1, 4095, 8192, 5000, 3192, 20000 }) {
        for (int i = 0; i < 10; ++i, put += 1000)
            mailbox.put(rows(put, 1000));
        const auto some = mailbox.take(std::size_t(taken));
        QCOMPARE(some.size(), std::size_t(taken));
        for (const ScanRow& row : some)
            QCOMPARE(row.timeNs, next++);
    }
    for (const ScanRow& row : mailbox.take(1'000'000))
        QCOMPARE(row.timeNs, next++);
    QCOMPARE(next, std::int64_t(put));
    QVERIFY(mailbox.take(10).empty());
}

void TestRowMailbox::dropsWhatDoesNotFitAndCounts()
{
    RowMailbox mailbox(10);
    mailbox.put(rows(0, 8));
    mailbox.put(rows(8, 8));
    QCOMPARE(mailbox.dropped(), std::uint64_t(6));
    QCOMPARE(mailbox.take(4).size(), std::size_t(4));
    mailbox.put(rows(100, 8)); // room for four again
    QCOMPARE(mailbox.dropped(), std::uint64_t(10));
    const auto left = mailbox.take(100);
    QCOMPARE(left.size(), std::size_t(10));
    QCOMPARE(left.front().timeNs, std::int64_t(4));
    QCOMPARE(left.back().timeNs, std::int64_t(103));
}

void TestRowMailbox::losesNothingBetweenThreads()
{
    constexpr int Batches = 500;
    constexpr int BatchRows = 100;
    RowMailbox mailbox(100000);
    std::jthread producer([&mailbox] {
        for (int i = 0; i < Batches; ++i)
            mailbox.put(rows(i * BatchRows, BatchRows));
    });
    std::int64_t next = 0;
    while (next < Batches * BatchRows) {
        for (const ScanRow& row : mailbox.take(777))
            QCOMPARE(row.timeNs, next++);
    }
    QCOMPARE(mailbox.dropped(), std::uint64_t(0));
}

QTEST_APPLESS_MAIN(TestRowMailbox)
#include "tst_rowmailbox.moc"
