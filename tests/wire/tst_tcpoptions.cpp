// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QtTest>

namespace {

/// "offset:hex" of each option, and "!offset" where the walk met a malformed one.
QByteArray walked(wire::Bytes block)
{
    QByteArrayList seen;
    wire::TcpOptionWalk walk(block);
    while (const auto option = walk.next())
        seen << QByteArray::number(option->offset) + ':' + samples::hexOf(option->bytes);
    if (walk.malformed())
        seen << '!' + QByteArray::number(qulonglong(walk.offset()));
    return seen.join(' ');
}

} // namespace

class TestTcpOptions : public QObject {
    Q_OBJECT
private slots:
    void walk_data()
    {
        QTest::addColumn<QByteArray>("block");
        QTest::addColumn<QByteArray>("seen");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("linux syn")
            << QByteArray("020405b40402080a00000001000000000103030a 1e040101")
            << QByteArray("0:020405b4 4:0402 6:080a0000000100000000 16:01 17:03030a 20:1e040101");
        QTest::newRow("nops of a middlebox")
            << QByteArray("020405b401010101") << QByteArray("0:020405b4 4:01 5:01 6:01 7:01");
        QTest::newRow("end of list hides what follows")
            << QByteArray("020405b4001e0401") << QByteArray("0:020405b4");
        QTest::newRow("length 0") << QByteArray("011e000101") << QByteArray("0:01 !1");
        QTest::newRow("length 1") << QByteArray("1e010101") << QByteArray("!0");
        QTest::newRow("length 2") << QByteArray("1e020402") << QByteArray("0:1e02 2:0402");
        QTest::newRow("length behind the end")
            << QByteArray("04021e0c01") << QByteArray("0:0402 !2");
        QTest::newRow("one byte behind the end")
            << QByteArray("0402020405") << QByteArray("0:0402 !2");
        QTest::newRow("kind alone at the end")
            << QByteArray("0101011e") << QByteArray("0:01 1:01 2:01 !3");
        QTest::newRow("length 255") << QByteArray("1eff0101") << QByteArray("!0");
    }
    void walk()
    {
        QFETCH(QByteArray, block);
        QFETCH(QByteArray, seen);
        QCOMPARE(walked(samples::fromHex(block.toStdString())), seen);
    }

    void walkStaysAtItsEnd()
    {
        const auto block = samples::fromHex("0402001e");
        wire::TcpOptionWalk walk(block);
        QVERIFY(walk.next());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!walk.next());
            QCOMPARE(walk.offset(), std::size_t(2));
            QVERIFY(!walk.malformed());
        }
    }

    void walkLooksAtFortyBytesOnly()
    {
        const samples::Buffer nops(1000, wire::OptionNop);
        wire::TcpOptionWalk walk(nops);
        int count = 0;
        while (walk.next())
            ++count;
        QCOMPARE(count, 40);
    }

    void builderKeepsOrderAndPads()
    {
        const auto block = wire::TcpOptionBuilder()
                               .mss(1460)
                               .sackPermitted()
                               .timestamps(0x01020304, 5)
                               .nop()
                               .windowScale(7)
                               .option(34, samples::fromHex("aabb"))
                               .raw(samples::fromHex("1e040101"))
                               .endOfList()
                               .build();
        QCOMPARE(samples::hexOf(block),
            QByteArray("020405b40402080a0102030400000005010303072204aabb1e04010100010101"));
        QVERIFY(wire::TcpOptionBuilder().build().empty());
    }

    void builderRefusesMoreThanFortyBytes()
    {
        wire::TcpOptionBuilder full;
        full.raw(samples::Buffer(40, wire::OptionNop));
        QVERIFY(!full.overflow());
        QCOMPARE(full.build().size(), std::size_t(40));
        full.nop();
        QVERIFY(full.overflow());
        QVERIFY(full.build().empty());
        QVERIFY(wire::TcpOptionBuilder().option(253, samples::Buffer(300)).overflow());
    }

    void describe_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QString>("text");
        QTest::newRow("mss") << QByteArray("020405b4") << "MSS 1460";
        QTest::newRow("mss too short") << QByteArray("020305") << "MSS 05";
        QTest::newRow("window scale") << QByteArray("03030a") << "Window Scale 10";
        QTest::newRow("sack permitted") << QByteArray("0402") << "SACK Permitted";
        QTest::newRow("sack") << QByteArray("050a0000000100000002") << "SACK 1-2";
        QTest::newRow("timestamps") << QByteArray("080a0000000700000000") << "Timestamps 7 echo 0";
        QTest::newRow("nop") << QByteArray("01") << "NOP";
        QTest::newRow("capable") << QByteArray("1e040101") << "MP_CAPABLE v1 [H]";
        QTest::newRow("add_addr v0") << QByteArray("1e083402c0000201") << "ADD_ADDR 2 is 192.0.2.1";
        QTest::newRow("bad mptcp") << QByteArray("1e050101ff") << "MPTCP malformed 1e050101ff";
        QTest::newRow("mptcp without subtype") << QByteArray("1e02") << "MPTCP malformed 1e02";
        QTest::newRow("fast open") << QByteArray("2204aabb") << "Fast Open aabb";
        QTest::newRow("unknown") << QByteArray("4d04aabb") << "Kind 77 aabb";
    }
    void describe()
    {
        QFETCH(QByteArray, option);
        QFETCH(QString, text);
        const auto block = samples::fromHex(option.toStdString());
        const auto parsed = wire::TcpOptionWalk(block).next();
        QVERIFY(parsed);
        QCOMPARE(QString::fromStdString(wire::describeOption(*parsed)), text);
    }

    void describesEveryKindAndLength()
    {
        for (int kind = 2; kind < 256; ++kind) {
            QVERIFY(!wire::optionName(std::uint8_t(kind)).empty());
            for (int length = 2; length <= 40; ++length) {
                samples::Buffer block(std::size_t(length), 0xa5);
                block[0] = std::uint8_t(kind);
                block[1] = std::uint8_t(length);
                const auto option = wire::TcpOptionWalk(block).next();
                QVERIFY(option);
                QVERIFY(!wire::describeOption(*option).empty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestTcpOptions)
#include "tst_tcpoptions.moc"
