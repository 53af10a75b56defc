// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracesamples.h"

#include <QtTest>

using namespace tracetest;
using trace::QuoteDiff;

namespace {

/// What a quote with the option block `seen`, cut to `visible` bytes, tells of `sent`. The data
/// offset is that of the uncut block.
QuoteDiff compare(const char* sent, const char* seen, std::size_t visible = 40)
{
    static Buffer sentBlock;
    static Buffer seenBlock;
    sentBlock = fromHex(sent);
    seenBlock = fromHex(seen);
    wire::QuotedTcp quote;
    quote.dataOffset = std::uint8_t(5 + seenBlock.size() / 4);
    quote.options = wire::Bytes(seenBlock).first(std::min(visible, seenBlock.size()));
    quote.optionsComplete = visible >= seenBlock.size();
    QuoteDiff diff;
    compareOptions(sentBlock, quote, diff);
    return diff;
}

constexpr const char* CapableAndMss = "1e040101 020405b4";

} // namespace

class TestOptionDiff : public QObject {
    Q_OBJECT
private slots:
    void wholeBlocks_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("seen");
        QTest::addColumn<QByteArray>("changes");
        const QByteArray both = CapableAndMss;
        QTest::newRow("same") << both << both << QByteArray();
        QTest::newRow("nop") << both << QByteArray("01010101 020405b4")
                             << QByteArray("tcp.option.mptcp removed by nop 1e040101 -> 01010101");
        QTest::newRow("end of list, also of what follows")
            << both << QByteArray("00000000 00000000")
            << QByteArray("tcp.option.mptcp removed by eol 1e040101 -> 00000000\n"
                          "tcp.option.mss removed by eol 020405b4 -> 00000000");
        QTest::newRow("end of list, the rest left standing")
            << both << QByteArray("00040101 020405b4")
            << QByteArray("tcp.option.mptcp removed by eol 1e040101 -> 00040101\n"
                          "tcp.option.mss removed 020405b4 -> 020405b4");
        QTest::newRow("cut out") << both << QByteArray("020405b4")
                                 << QByteArray("tcp.option.mptcp removed by shrink 1e040101 -> ");
        QTest::newRow("all options cut out")
            << both << QByteArray("")
            << QByteArray("tcp.option.mptcp removed by shrink 1e040101 -> \n"
                          "tcp.option.mss removed by shrink 020405b4 -> ");
        QTest::newRow("version rewritten")
            << both << QByteArray("1e040001 020405b4")
            << QByteArray("tcp.option.mptcp rewritten 1e040101 -> 1e040001");
        QTest::newRow("key rewritten")
            << QByteArray("1e0c0081 0102030405060708 020405b4")
            << QByteArray("1e0c0081 1112131415161718 020405b4")
            << QByteArray("tcp.option.mptcp rewritten 1e0c00810102030405060708 -> "
                          "1e0c00811112131415161718");
        QTest::newRow("made longer")
            << both << QByteArray("1e0c0101 1112131415161718 020405b4")
            << QByteArray("tcp.option.mptcp rewritten 1e040101 -> 1e0c01011112131415161718");
        QTest::newRow("MSS clamped") << both << QByteArray("1e040101 020404b0")
                                     << QByteArray("tcp.option.mss rewritten 020405b4 -> 020404b0");
        QTest::newRow("moved") << both << QByteArray("020405b4 1e040101")
                               << QByteArray("tcp.option.mss moved 020405b4 -> 020405b4");
        QTest::newRow("added") << both << QByteArray("1e040101 020405b4 0402 0101")
                               << QByteArray("tcp.option.sack_permitted added  -> 0402");
        QTest::newRow("added and unknown") << both << QByteArray("1e040101 020405b4 4d04aabb")
                                           << QByteArray("tcp.option.77 added  -> 4d04aabb");
        QTest::newRow("replaced by another kind")
            << both << QByteArray("4d040101 020405b4")
            << QByteArray("tcp.option.mptcp removed 1e040101 -> 4d040101\n"
                          "tcp.option.77 added  -> 4d040101");
        QTest::newRow("padding alone differs")
            << QByteArray("0402 0101 1e040101") << QByteArray("0402 0001 1e040101")
            << QByteArray("tcp.option.mptcp removed 1e040101 -> 1e040101");
        QTest::newRow("NOPs in another place")
            << QByteArray("0101 0402 1e040101") << QByteArray("0402 0101 1e040101") << QByteArray();
        QTest::newRow("one of two of a kind")
            << QByteArray("020405b4 1e040101 020404b0") << QByteArray("1e040101 020404b0")
            << QByteArray("tcp.option.mss removed by shrink 020405b4 -> ");
        QTest::newRow("a sequence that Linux sends, with NOPs for MPTCP")
            << QByteArray("020405b4 0402 080a0000000000000000 01 030307 1e040101")
            << QByteArray("020405b4 0402 080a0000000000000000 01 030307 01010101")
            << QByteArray("tcp.option.mptcp removed by nop 1e040101 -> 01010101");
        QTest::newRow("window scale lowered")
            << QByteArray("020405b4 01 030307 1e040101")
            << QByteArray("020405b4 01 030302 1e040101")
            << QByteArray("tcp.option.wscale rewritten 030307 -> 030302");
    }
    void wholeBlocks()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, seen);
        QFETCH(QByteArray, changes);
        QCOMPARE(changesOf(compare(sent.constData(), seen.constData())), changes);
    }

    void whatTheQuoteCutsIsNotVisible()
    {
        const QuoteDiff diff = compare(CapableAndMss, CapableAndMss, 6);
        QCOMPARE(changesOf(diff), QByteArray());
        QCOMPARE(stateOf(diff, "tcp.option.mptcp"), QByteArray("same"));
        QCOMPARE(stateOf(diff, "tcp.option.mss"), QByteArray("not-visible"));
        QCOMPARE(diff.mptcpBytesVisible, std::size_t(4));
    }

    void aCutOptionIsComparedAsFarAsItGoes()
    {
        constexpr const char* Sent = "1e0c0081 0102030405060708 020405b4";
        const QuoteDiff clean = compare(Sent, Sent, 8);
        QCOMPARE(changesOf(clean), QByteArray());
        QCOMPARE(stateOf(clean, "tcp.option.mptcp"), QByteArray("not-visible"));
        QCOMPARE(clean.mptcpBytesVisible, std::size_t(8));

        const QuoteDiff early = compare(Sent, "1e0c0081 ff02030405060708 020405b4", 8);
        QCOMPARE(changesOf(early),
            QByteArray("tcp.option.mptcp rewritten 1e0c00810102030405060708 -> "
                       "1e0c0081ff020304"));
        const QuoteDiff late = compare(Sent, "1e0c0081 01020304050607ff 020405b4", 8);
        QCOMPARE(changesOf(late), QByteArray());
    }

    void twoVisibleNopsAreARemoval()
    {
        const QuoteDiff diff = compare(CapableAndMss, "01010101 020405b4", 2);
        QCOMPARE(changesOf(diff), QByteArray("tcp.option.mptcp removed by nop 1e040101 -> 0101"));
        QCOMPARE(diff.mptcpBytesVisible, std::size_t(2));
    }

    void whatMayStandBehindTheCutIsNotGone()
    {
        // Moved behind the end of the quote, or pushed there by an option that was added.
        QCOMPARE(changesOf(compare(CapableAndMss, "020405b4 1e040101", 4)), QByteArray());
        const QuoteDiff pushed = compare(CapableAndMss, "4d04aabb 1e040101 020405b4", 4);
        QCOMPARE(changesOf(pushed), QByteArray("tcp.option.77 added  -> 4d04aabb"));
        QCOMPARE(stateOf(pushed, "tcp.option.mptcp"), QByteArray("not-visible"));
        QCOMPARE(pushed.mptcpBytesVisible, std::size_t(0));
    }

    void nothingStandsBehindTheEndOfTheList()
    {
        const char* seen = "00010101 1e040101 020405b4";
        QVERIFY(changesOf(compare(CapableAndMss, seen, 4))
                    .startsWith("tcp.option.mptcp removed by eol 1e040101 -> 00010101"));
        // Nor behind an option whose length cannot be.
        QVERIFY(changesOf(compare(CapableAndMss, "4d000101 1e040101 020405b4", 4))
                    .contains("tcp.option.mptcp removed"));
    }

    void whatNoRoomIsLeftForIsGone()
    {
        // The rest of the cut option fills the list.
        const QuoteDiff diff = compare(CapableAndMss, "4d080000 00000000", 2);
        QVERIFY2(changesOf(diff).contains("tcp.option.mptcp removed"), changesOf(diff));
    }

    void anOptionWithAWrongLengthIsNamed()
    {
        QCOMPARE(changesOf(compare(CapableAndMss, "020405b4 1e000101")).split('\n')[0],
            QByteArray("tcp.option.mptcp rewritten 1e040101 -> 1e000101"));
        QCOMPARE(changesOf(compare("020405b4 030307 01", "020405b4 030307 4d")),
            QByteArray("tcp.option.77 added  -> 4d"));
    }

    void aRewrittenOptionKeepsItsTurn()
    {
        // What was sent behind it and is now before it has moved.
        QCOMPARE(changesOf(compare(CapableAndMss, "020405b4 1e040001")),
            QByteArray("tcp.option.mptcp rewritten 1e040101 -> 1e040001\n"
                       "tcp.option.mss moved 020405b4 -> 020405b4"));
    }

    void onlyTheKindByteIsEnoughForPresence()
    {
        const QuoteDiff diff = compare(CapableAndMss, CapableAndMss, 1);
        QCOMPARE(changesOf(diff), QByteArray());
        QCOMPARE(diff.mptcpBytesVisible, std::size_t(1));
        QCOMPARE(stateOf(diff, "tcp.option.mptcp"), QByteArray("not-visible"));
    }

    void aBlockWithoutMptcpHasNone()
    {
        const QuoteDiff diff = compare("020405b4", "020405b4");
        QCOMPARE(changesOf(diff), QByteArray());
        QCOMPARE(diff.mptcpBytesVisible, std::size_t(0));
        QCOMPARE(stateOf(diff, "tcp.option.mptcp"), QByteArray("absent"));
    }

    void anAddedMptcpOptionIsNamed()
    {
        const QuoteDiff diff = compare("020405b4", "020405b4 1e040101");
        QCOMPARE(changesOf(diff), QByteArray("tcp.option.mptcp added  -> 1e040101"));
    }

    void garbageInTheBlockIsBounded()
    {
        // A length that runs past the block, and one of zero.
        for (const char* seen : { "1eff0101 020405b4", "1e000101 020405b4", "02041eff ffffffff" }) {
            const QuoteDiff diff = compare(CapableAndMss, seen);
            QVERIFY2(changesOf(diff).contains("tcp.option.mptcp"), seen);
        }
    }

    void namesOfOptions()
    {
        QCOMPARE(trace::optionField(2), std::string("tcp.option.mss"));
        QCOMPARE(trace::optionField(3), std::string("tcp.option.wscale"));
        QCOMPARE(trace::optionField(4), std::string("tcp.option.sack_permitted"));
        QCOMPARE(trace::optionField(8), std::string("tcp.option.timestamps"));
        QCOMPARE(trace::optionField(30), std::string("tcp.option.mptcp"));
        QCOMPARE(trace::optionField(253), std::string("tcp.option.253"));
    }
};

QTEST_APPLESS_MAIN(TestOptionDiff)
#include "tst_optiondiff.moc"
