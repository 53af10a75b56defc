// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QtTest>

#include <set>

class TestBytes : public QObject {
    Q_OBJECT
private slots:
    void loadsAndStoresAreBigEndian()
    {
        const samples::Buffer bytes = samples::fromHex("0102030405060708");
        QCOMPARE(wire::load16(bytes.data()), std::uint16_t(0x0102));
        QCOMPARE(wire::load32(bytes.data()), 0x01020304u);
        QCOMPARE(wire::load64(bytes.data()), std::uint64_t(0x0102030405060708));
        samples::Buffer copy(8);
        wire::store64(copy.data(), 0x0102030405060708);
        QCOMPARE(copy, bytes);
        QCOMPARE(wire::load32(samples::fromHex("ffffffff").data()), 0xffffffffu);
    }

    void hexRoundTrip()
    {
        samples::Buffer all(256);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = std::uint8_t(i);
        const std::string text = wire::toHex(all);
        QCOMPARE(text.substr(0, 8), std::string("00010203"));
        QCOMPARE(text.substr(504), std::string("fcfdfeff"));
        QCOMPARE(wire::fromHex(text).value(), all);
        QCOMPARE(wire::fromHex("FCfd").value(), samples::fromHex("fcfd"));
        QVERIFY(wire::fromHex("").value().empty());
        QVERIFY(wire::toHex({}).empty());
    }

    void hexRefusesWhatIsNotHex()
    {
        for (const char* text : { "1", "0g", "g0", "1e040101 ", "0x", " 1", "-1", "123" })
            QVERIFY2(!wire::fromHex(text), text);
    }

    void everyParseErrorHasWords()
    {
        std::set<std::string> words;
        for (const auto error : { wire::ParseError::TooShort, wire::ParseError::BadVersion,
                 wire::ParseError::BadLength, wire::ParseError::Unsupported })
            words.insert(wire::describe(error));
        QCOMPARE(words.size(), std::size_t(4));
    }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
