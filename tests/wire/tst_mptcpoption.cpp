// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpoption.h"

#include "samples.h"

#include <QtTest>

#include <random>

using wire::MptcpOption;
using wire::MptcpVersion;
using wire::ParseError;

namespace {

/// Random options with every optional field both there and absent, in their canonical form.
class OptionGenerator {
public:
    explicit OptionGenerator(std::uint64_t seed)
        : m_random(seed)
    {
    }

    MptcpOption next(MptcpVersion version)
    {
        switch (pick(12)) {
        case 0:
            return capable();
        case 1:
            return wire::MpJoinSyn { flip(), u8(), u32(), u32() };
        case 2:
            return wire::MpJoinSynAck { flip(), u8(), u64(), u32() };
        case 3: {
            wire::MpJoinAck ack;
            for (std::uint8_t& byte : ack.hmac)
                byte = u8();
            return ack;
        }
        case 4:
            return dss();
        case 5:
            return addAddress(version);
        case 6:
            return wire::RemoveAddress { bytes(1 + pick(37)) };
        case 7:
            return wire::MpPriority { flip(), maybe(u8()) };
        case 8:
            return wire::MpFail { u64() };
        case 9:
            return wire::MpFastClose { u64() };
        case 10:
            return wire::MpTcpReset { flip(), u8() };
        default: {
            wire::UnknownMptcp unknown { std::uint8_t(9 + pick(7)), bytes(1 + pick(38)) };
            unknown.data[0] = std::uint8_t(unknown.subtype << 4 | (unknown.data[0] & 0x0f));
            return unknown;
        }
        }
    }

private:
    MptcpOption capable()
    {
        wire::MpCapable capable;
        capable.version = std::uint8_t(pick(16));
        capable.flags = u8();
        const std::uint32_t fields = capable.version == 0 ? 1 + pick(2) : pick(5);
        if (fields > 0)
            capable.senderKey = u64();
        if (fields > 1)
            capable.receiverKey = u64();
        if (fields > 2)
            capable.dataLevelLength = u16();
        if (fields > 3)
            capable.checksum = u16();
        return capable;
    }
    MptcpOption dss()
    {
        wire::Dss dss;
        dss.dataFin = flip();
        if (flip()) {
            dss.wideDataAck = flip();
            dss.dataAck = dss.wideDataAck ? u64() : u32();
        }
        if (flip()) {
            dss.wideDataSequence = flip();
            dss.mapping = wire::Dss::Mapping { dss.wideDataSequence ? u64() : u32(), u32(), u16(),
                maybe(u16()) };
        }
        return dss;
    }
    MptcpOption addAddress(MptcpVersion version)
    {
        wire::AddAddress add;
        add.addressId = u8();
        add.address = flip() ? wire::IpAddress::v4(u32())
                             : wire::IpAddress::v6(core::Uint128(u64()) << 64 | u64());
        add.port = maybe(u16());
        add.echo = version == MptcpVersion::V1 && flip();
        if (version == MptcpVersion::V1 && !add.echo)
            add.truncatedHmac = u64();
        return add;
    }

    std::uint32_t pick(std::uint32_t bound) { return std::uint32_t(m_random() % bound); }
    bool flip() { return pick(2) != 0; }
    std::uint8_t u8() { return std::uint8_t(m_random()); }
    std::uint16_t u16() { return std::uint16_t(m_random()); }
    std::uint32_t u32() { return std::uint32_t(m_random()); }
    std::uint64_t u64() { return m_random(); }
    samples::Buffer bytes(std::size_t count)
    {
        samples::Buffer buffer(count);
        for (std::uint8_t& byte : buffer)
            byte = u8();
        return buffer;
    }
    template <typename T> std::optional<T> maybe(T value)
    {
        return flip() ? std::optional<T>(value) : std::nullopt;
    }

    std::mt19937_64 m_random;
};

template <typename T> T parsedAs(std::string_view hex, MptcpVersion version = MptcpVersion::V1)
{
    return std::get<T>(wire::parseMptcp(samples::fromHex(hex), version).value());
}

} // namespace

class TestMptcpOption : public QObject {
    Q_OBJECT
private slots:
    void everyForm_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < samples::mptcpOptions().size(); ++i)
            QTest::newRow(samples::mptcpOptions()[i].name) << int(i);
    }
    void everyForm()
    {
        QFETCH(int, index);
        const samples::MptcpSample& sample = samples::mptcpOptions()[std::size_t(index)];
        const auto bytes = samples::fromHex(sample.hex);
        const auto option = wire::parseMptcp(bytes, sample.version);
        QVERIFY(option);
        QCOMPARE(QString::fromStdString(wire::describeMptcp(*option)), QString(sample.text));
        QCOMPARE(samples::hexOf(wire::buildMptcp(*option, sample.version)), samples::hexOf(bytes));
    }

    void fieldsOfCapable()
    {
        wire::MpCapable expected;
        expected.version = 1;
        expected.flags = wire::MpcChecksum | wire::MpcHmac;
        expected.senderKey = 0x0102030405060708;
        expected.receiverKey = 0x1112131415161718;
        expected.dataLevelLength = 0x0012;
        expected.checksum = 0xbeef;
        const char* hex = "1e180181 0102030405060708 1112131415161718 0012 beef";
        QVERIFY(parsedAs<wire::MpCapable>(hex) == expected);
        QVERIFY(wire::parseMpCapable(samples::fromHex(hex)).value() == expected);
    }

    void fieldsOfDss()
    {
        const auto dss = parsedAs<wire::Dss>("1e16200d 01020304 1112131415161718 21222324 3132");
        QCOMPARE(dss.dataAck, std::optional<std::uint64_t>(0x01020304));
        QVERIFY(!dss.wideDataAck && dss.wideDataSequence && !dss.dataFin);
        QVERIFY(dss.mapping == (wire::Dss::Mapping { 0x1112131415161718, 0x21222324, 0x3132, {} }));
        const auto infinite = parsedAs<wire::Dss>("1e102004 01020304 21222324 0000 4142");
        QVERIFY(!infinite.dataAck && !infinite.wideDataSequence);
        QVERIFY(infinite.mapping == (wire::Dss::Mapping { 0x01020304, 0x21222324, 0, 0x4142 }));
    }

    void fieldsOfAddAddress()
    {
        const auto add = parsedAs<wire::AddAddress>("1e123002 c0000201 1f90 0102030405060708");
        QCOMPARE(add.address.toString(), std::string("192.0.2.1"));
        QCOMPARE(add.addressId, std::uint8_t(2));
        QCOMPARE(add.port, std::optional<std::uint16_t>(8080));
        QCOMPARE(add.truncatedHmac, std::optional<std::uint64_t>(0x0102030405060708));
        QVERIFY(!add.echo);
    }

    void capableLengthsByVersion()
    {
        for (int version = 0; version < 16; ++version) {
            for (std::size_t length = 3; length <= 40; ++length) {
                samples::Buffer bytes(length, 1);
                bytes[0] = wire::OptionMptcp;
                bytes[1] = std::uint8_t(length);
                bytes[2] = std::uint8_t(version);
                const bool always = length == 12 || length == 20;
                const bool later = length == 4 || length == 22 || length == 24;
                const bool expected = always || (version != 0 && later);
                QCOMPARE(wire::parseMpCapable(bytes).has_value(), expected);
                QCOMPARE(wire::parseMptcp(bytes).has_value(), expected);
                if (!expected)
                    QCOMPARE(wire::parseMpCapable(bytes).error(), ParseError::BadLength);
            }
        }
    }

    /// For each other subtype: at which lengths an option of all-zero fields has a form.
    void otherLengths_data()
    {
        QTest::addColumn<QByteArray>("subtypeAndFlags");
        QTest::addColumn<int>("version");
        QTest::addColumn<QList<int>>("lengths");
        QList<int> fromFour;
        for (int length = 4; length <= 40; ++length)
            fromFour << length;
        QTest::newRow("join") << QByteArray("1000") << 1 << QList<int> { 12, 16, 24 };
        QTest::newRow("dss") << QByteArray("2000") << 1 << QList<int> { 4 };
        QTest::newRow("dss ack") << QByteArray("2001") << 1 << QList<int> { 8 };
        QTest::newRow("dss wide ack") << QByteArray("2003") << 1 << QList<int> { 12 };
        QTest::newRow("dss map") << QByteArray("2004") << 1 << QList<int> { 14, 16 };
        QTest::newRow("dss wide map") << QByteArray("200c") << 1 << QList<int> { 18, 20 };
        QTest::newRow("dss all") << QByteArray("200f") << 1 << QList<int> { 26, 28 };
        QTest::newRow("add v1") << QByteArray("3000") << 1 << QList<int> { 16, 18, 28, 30 };
        QTest::newRow("add v1 echo") << QByteArray("3100") << 1 << QList<int> { 8, 10, 20, 22 };
        QTest::newRow("add v0 ipv4") << QByteArray("3400") << 0 << QList<int> { 8, 10 };
        QTest::newRow("add v0 ipv6") << QByteArray("3600") << 0 << QList<int> { 20, 22 };
        QTest::newRow("add v0 ip version 5") << QByteArray("3500") << 0 << QList<int> {};
        QTest::newRow("remove") << QByteArray("4000") << 1 << fromFour;
        QTest::newRow("prio") << QByteArray("5000") << 1 << QList<int> { 3, 4 };
        QTest::newRow("fail") << QByteArray("6000") << 1 << QList<int> { 12 };
        QTest::newRow("fastclose") << QByteArray("7000") << 1 << QList<int> { 12 };
        QTest::newRow("tcprst") << QByteArray("8000") << 1 << QList<int> { 4 };
    }
    void otherLengths()
    {
        QFETCH(QByteArray, subtypeAndFlags);
        QFETCH(int, version);
        QFETCH(QList<int>, lengths);
        const auto start = samples::fromHex(subtypeAndFlags.toStdString());
        QList<int> accepted;
        for (int length = 3; length <= 60; ++length) {
            samples::Buffer bytes(std::size_t(std::max(length, 4)));
            bytes[0] = wire::OptionMptcp;
            bytes[1] = std::uint8_t(length);
            bytes[2] = start[0];
            bytes[3] = start[1];
            bytes.resize(std::size_t(length));
            const auto option = wire::parseMptcp(bytes, MptcpVersion(version));
            if (option)
                accepted << length;
            else
                QCOMPARE(option.error(), ParseError::BadLength);
        }
        QCOMPARE(accepted, lengths);
    }

    void frameMustFit()
    {
        QCOMPARE(wire::parseMptcp({}).error(), ParseError::TooShort);
        QCOMPARE(wire::parseMptcp(samples::fromHex("1e02")).error(), ParseError::TooShort);
        QCOMPARE(wire::parseMptcp(samples::fromHex("1d040101")).error(), ParseError::BadVersion);
        QCOMPARE(wire::parseMptcp(samples::fromHex("1e050101")).error(), ParseError::BadLength);
        QCOMPARE(wire::parseMptcp(samples::fromHex("1e030101")).error(), ParseError::BadLength);
        QCOMPARE(wire::parseMptcp(samples::fromHex("1e000101")).error(), ParseError::BadLength);
        QCOMPARE(wire::parseMpCapable(samples::fromHex("1e0c1001 66840dda 21222324")).error(),
            ParseError::Unsupported);
    }

    void randomOptionsRoundTrip()
    {
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            OptionGenerator generator(seed);
            for (int i = 0; i < 200; ++i) {
                const auto version = i % 2 == 0 ? MptcpVersion::V0 : MptcpVersion::V1;
                const MptcpOption option = generator.next(version);
                const auto bytes = wire::buildMptcp(option, version);
                const auto parsed = wire::parseMptcp(bytes, version);
                const std::string what = wire::describeMptcp(option);
                QVERIFY2(parsed, what.c_str());
                QVERIFY2(*parsed == option, what.c_str());
                QCOMPARE(wire::buildMptcp(*parsed, version), bytes);
            }
        }
    }

    void contentsWithoutAWireForm()
    {
        wire::MpCapable capable;
        capable.receiverKey = 1;
        QVERIFY(wire::buildMptcp(capable).empty());
        capable.senderKey = 1;
        capable.checksum = 1;
        QVERIFY(wire::buildMptcp(capable).empty());
        capable = {};
        capable.dataLevelLength = 1;
        QVERIFY(wire::buildMptcp(capable).empty());
        capable = {};
        capable.version = 0;
        QVERIFY(wire::buildMptcp(capable).empty());
        capable.version = 16;
        QVERIFY(wire::buildMptcp(capable).empty());

        wire::AddAddress add;
        QVERIFY(wire::buildMptcp(add, MptcpVersion::V1).empty());
        QVERIFY(!wire::buildMptcp(add, MptcpVersion::V0).empty());
        add.echo = true;
        QVERIFY(!wire::buildMptcp(add, MptcpVersion::V1).empty());
        QVERIFY(wire::buildMptcp(add, MptcpVersion::V0).empty());
        add.truncatedHmac = 1;
        QVERIFY(wire::buildMptcp(add, MptcpVersion::V1).empty());

        QVERIFY(wire::buildMptcp(wire::RemoveAddress {}).empty());
        QVERIFY(wire::buildMptcp(wire::RemoveAddress { samples::Buffer(38) }).empty());
        QVERIFY(wire::buildMptcp(wire::UnknownMptcp { 9, {} }).empty());
        QVERIFY(wire::buildMptcp(wire::UnknownMptcp { 9, { 0xa0 } }).empty());
    }
};

QTEST_APPLESS_MAIN(TestMptcpOption)
#include "tst_mptcpoption.moc"
