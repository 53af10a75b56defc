// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/mptcpkeys.h"

#include "samples.h"

#include <QtTest>

using wire::MptcpVersion;

namespace {

constexpr std::uint64_t KeyA = 0x0102030405060708;
constexpr std::uint64_t KeyB = 0x1112131415161718;
constexpr std::uint32_t NonceA = 0x21222324;
constexpr std::uint32_t NonceB = 0x31323334;

std::uint64_t asciiKey(std::string_view text)
{
    return wire::load64(reinterpret_cast<const std::uint8_t*>(text.data()));
}

std::uint32_t asciiNonce(std::string_view text)
{
    return wire::load32(reinterpret_cast<const std::uint8_t*>(text.data()));
}

} // namespace

class TestMptcpKeys : public QObject {
    Q_OBJECT
private slots:
    void tokensAndSequences_data()
    {
        QTest::addColumn<quint64>("key");
        QTest::addColumn<int>("version");
        QTest::addColumn<quint32>("token");
        QTest::addColumn<quint64>("sequence");
        const quint64 same = 0x0c0c0c0c0c0c0c0c;
        QTest::newRow("A v0") << quint64(KeyA) << 0 << 0xdd5783bcu << quint64(0x3a95ed6e4ebb4ad5);
        QTest::newRow("B v0") << quint64(KeyB) << 0 << 0x3383d918u << quint64(0x9e1ae42f702627a9);
        QTest::newRow("A v1") << quint64(KeyA) << 1 << 0x66840ddau << quint64(0xf5a101d3d29d6f72);
        QTest::newRow("B v1") << quint64(KeyB) << 1 << 0xccad45acu << quint64(0x535beea38e087c8e);
        QTest::newRow("0c v0") << same << 0 << 0x56858ba1u << quint64(0x27caec2a202ec66b);
        QTest::newRow("0c v1") << same << 1 << 0xa61f149fu << quint64(0x34dd3885b3062550);
    }
    void tokensAndSequences()
    {
        QFETCH(quint64, key);
        QFETCH(int, version);
        QFETCH(quint32, token);
        QFETCH(quint64, sequence);
        QCOMPARE(wire::tokenOf(key, MptcpVersion(version)), token);
        QCOMPARE(quint64(wire::initialDataSequence(key, MptcpVersion(version))), sequence);
    }

    /// Key-A and Key-B, the first DSN and the first DATA_ACK of a captured version 0 connection.
    void sequencesOfARealConnection()
    {
        const auto dsn = wire::initialDataSequence(0x72d38468f5b08cec, MptcpVersion::V0);
        QCOMPARE(quint64(dsn), quint64(0x6a2fd204c17f4825));
        QCOMPARE(std::uint32_t(dsn + 1), 3246344230u);
        const auto ack = wire::initialDataSequence(0x2bbdacfe975af7bf, MptcpVersion::V0);
        QCOMPARE(std::uint32_t(ack + 1), 330982975u);
    }

    void joinHmacs_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<quint64>("fromB");
        QTest::addColumn<QByteArray>("fromA");
        QTest::newRow("v0") << 0 << quint64(0x254ce9cee1c7cdd7)
                            << QByteArray("eaddd7d44fb1be97a680f0e4c2fe896b332c1a95");
        QTest::newRow("v1") << 1 << quint64(0x0fce2597e55e87ef)
                            << QByteArray("e19ad4ac22d51c2f064d49662431bc8f9d6b3a29");
    }
    void joinHmacs()
    {
        QFETCH(int, version);
        QFETCH(quint64, fromB);
        QFETCH(QByteArray, fromA);
        const auto b = wire::joinHmac(KeyB, KeyA, NonceB, NonceA, MptcpVersion(version));
        QCOMPARE(quint64(wire::truncatedJoinHmac(b)), fromB);
        const auto a = wire::joinHmac(KeyA, KeyB, NonceA, NonceB, MptcpVersion(version));
        QCOMPARE(samples::hexOf(a), fromA);
    }

    /// The Linux kernel's own test of its HMAC, net/mptcp/crypto_test.c: keys and nonces are the
    /// characters of these texts.
    void linuxSelfTest_data()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("nonces");
        QTest::addColumn<QByteArray>("hmac");
        QTest::newRow("1") << QByteArray("0b0b0b0b0b0b0b0b") << QByteArray("48692054")
                           << QByteArray("8385e24fb4235ac37556b6b886db106284a1da67");
        QTest::newRow("2") << QByteArray("aaaaaaaaaaaaaaaa") << QByteArray("dddddddd")
                           << QByteArray("2c5e219164ff1dca1c4a92318d847bb6b9d44492");
        QTest::newRow("3") << QByteArray("0102030405060708") << QByteArray("cdcdcdcd")
                           << QByteArray("e73b9ba9969969cefb04aa0d6df18ec2fcc075b6");
    }
    void linuxSelfTest()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, nonces);
        QFETCH(QByteArray, hmac);
        const std::string key = keys.toStdString();
        const std::string nonce = nonces.toStdString();
        const auto result = wire::joinHmac(asciiKey(key), asciiKey(key.substr(8)),
            asciiNonce(nonce), asciiNonce(nonce.substr(4)), MptcpVersion::V1);
        QCOMPARE(samples::hexOf(result), hmac);
    }

    /// Values from Python's hmac module: SHA-256 over the ID, the address and the port.
    void addAddressHmacs()
    {
        const auto v4 = wire::IpAddress::parse("192.0.2.1").value();
        const auto v6 = wire::IpAddress::parse("2001:db8::1").value();
        QCOMPARE(quint64(wire::addAddressHmac(KeyA, KeyB, 2, v4, 0)), quint64(0x70ad4a43448c31c4));
        QCOMPARE(
            quint64(wire::addAddressHmac(KeyA, KeyB, 2, v4, 8080)), quint64(0x02b83debb08a5eec));
        QCOMPARE(
            quint64(wire::addAddressHmac(KeyB, KeyA, 3, v6, 443)), quint64(0x18da2ab0f1bb15c4));
    }

    void keyText()
    {
        QCOMPARE(wire::keyToHex(KeyA), std::string("0102030405060708"));
        QCOMPARE(wire::keyToHex(0), std::string("0000000000000000"));
    }
};

QTEST_APPLESS_MAIN(TestMptcpKeys)
#include "tst_mptcpkeys.moc"
