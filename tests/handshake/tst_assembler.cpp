// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/assembler.h"
#include "core/lab/device.h"
#include "core/wire/dsschecksum.h"
#include "core/wire/mptcpkeys.h"
#include "ladderbuilder.h"

#include <QtTest>

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

using namespace handshaketest;
using handshake::Assembler;
using handshake::AssemblerLimits;
using handshake::Calculation;
using handshake::Connection;
using handshake::LadderPacket;
using handshake::Role;
using wire::MptcpVersion;

namespace {

std::string dataFile(const char* name) { return std::string(TEST_DATA_DIR) + "/" + name; }

/// As Qt computes it, which knows nothing of this program.
struct Independent {
    QByteArray firstKey;
    QByteArray secondKey;

    static QByteArray bytes(std::uint64_t value, int size)
    {
        QByteArray text;
        for (int i = size - 1; i >= 0; --i)
            text.append(char(value >> (8 * i)));
        return text;
    }
    static QCryptographicHash::Algorithm algorithm(MptcpVersion version)
    {
        return version == MptcpVersion::V0 ? QCryptographicHash::Sha1 : QCryptographicHash::Sha256;
    }
    static std::string hmac(std::uint64_t firstKey, std::uint64_t secondKey, std::uint32_t nonce,
        std::uint32_t otherNonce, MptcpVersion version, int bytesWanted)
    {
        return QMessageAuthenticationCode::hash(bytes(nonce, 4) + bytes(otherNonce, 4),
            bytes(firstKey, 8) + bytes(secondKey, 8), algorithm(version))
            .left(bytesWanted)
            .toHex()
            .toStdString();
    }
    static QByteArray hash(std::uint64_t key, MptcpVersion version)
    {
        return QCryptographicHash::hash(bytes(key, 8), algorithm(version));
    }
};

std::array<std::uint8_t, 20> hmacBytes(const char* hex)
{
    const auto bytes = wire::fromHex(hex).value();
    std::array<std::uint8_t, 20> hmac {};
    std::ranges::copy(bytes, hmac.begin());
    return hmac;
}

const LadderPacket* roleIn(const Connection& connection, Role role)
{
    const auto found = std::ranges::find(connection.packets, role, &LadderPacket::role);
    return found == connection.packets.end() ? nullptr : &*found;
}

std::vector<std::uint8_t> text(const char* words) { return { words, words + std::strlen(words) }; }

} // namespace

/// Connections out of packets that others captured, and out of packets that a test makes.
class TestAssembler : public QObject {
    Q_OBJECT

private slots:
    void capturedJoin();
    void capturedScans();
    void testVectors();
    void versionZeroVectors();
    void wrongValuesDisagree();
    void independentHmac();
    void keysFromSiri();
    void dataAndChecksums();
    void halfNumbers();
    void fastClose();
    void addresses();
    void fallbacks();
    void mirrored();
    void unansweredAndRefused();
    void retransmissions();
    void samePortsAnew();
    void lateStart();
    void joinByTheListener();
    void joinOfStrangers();
    void imitationsAreTold();
    void icmpErrors();
    void bothFamilies();
    void garbage();
    void limits();
    void manySmallPackets();
    void sameEnds();
    void joinAckAgain();
    void resetOptionWithoutReset();
    void firstMappingMissing();
    void captureFiles();
};

void TestAssembler::capturedJoin()
{
    const auto read
        = handshake::readConnections(dataFile("linux-v1-handshake-and-join.pcap"), {}, {});
    QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
    QVERIFY(read->brokenOff.empty());
    QCOMPARE(read->counters.packets, std::uint64_t(7));
    QCOMPARE(read->connections.size(), std::size_t(1));
    const Connection& connection = read->connections.front();
    QCOMPARE(rolesOf(connection),
        std::string(">0 syn <0 syn-ack >0 third-ack <0 data-ack >1 join-syn <1 join-syn-ack <1 "
                    "join-syn-ack"));
    QCOMPARE(connection.version, 1);
    QCOMPARE(connection.subflows.size(), std::size_t(2));
    QVERIFY(connection.initiatorKey && connection.listenerKey);
    int checked = 0;
    for (const LadderPacket& packet : connection.packets) {
        for (const Calculation& made : packet.calculations) {
            QVERIFY2(made.agrees.value_or(true), made.name.c_str());
            checked += made.agrees ? 1 : 0;
        }
    }
    QVERIFY2(checked >= 5, std::to_string(checked).c_str());
    QCOMPARE(calculation(connection.packets[4], "token").agrees, std::optional(true));
    QCOMPARE(calculation(connection.packets[5], "join-hmac").agrees, std::optional(true));
    QCOMPARE(
        calculation(connection.packets[5], "join-hmac").result, std::string("41d88d1d58221734"));
}

void TestAssembler::capturedScans()
{
    for (const char* name : { "linux-v1-clean-path.pcap", "stripped-between-hop-2-and-3.pcap" }) {
        const auto read = handshake::readConnections(dataFile(name), {}, {});
        QVERIFY(read.has_value());
        const auto& counters = read->counters;
        QCOMPARE(counters.packets, std::uint64_t(18));
        QVERIFY(!read->connections.empty());
        std::size_t errors = 0;
        for (const Connection& connection : read->connections) {
            for (const LadderPacket& packet : connection.packets) {
                QVERIFY(!packet.sentence.empty());
                errors += packet.role == Role::IcmpError ? 1 : 0;
                for (const Calculation& made : packet.calculations)
                    QVERIFY2(made.agrees.value_or(true), made.name.c_str());
            }
        }
        // SYNs with TTL 1, 2 and 3, and what the routers said of them.
        QCOMPARE(errors, std::size_t(3));
    }
}

void TestAssembler::testVectors()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    ladder.join(
        0xccad45ac, 0x0fce2597e55e87ef, hmacBytes("e19ad4ac22d51c2f064d49662431bc8f9d6b3a29"));
    const Connection connection = ladder.only();
    QCOMPARE(rolesOf(connection),
        std::string(">0 syn <0 syn-ack >0 third-ack >1 join-syn <1 join-syn-ack >1 join-ack <1 "
                    "join-confirmation"));
    QCOMPARE(connection.version, 1);
    QCOMPARE(connection.initiatorKey, std::optional(KeyA));
    QCOMPARE(connection.listenerKey, std::optional(KeyB));
    QCOMPARE(connection.summary, std::string("MPTCP version 1 with 2 subflows."));

    const auto& packets = connection.packets;
    QCOMPARE(packets[0].calculations.size(), std::size_t(0)); // no key in the SYN
    QCOMPARE(calculation(packets[1], "token").result, std::string("ccad45ac"));
    QCOMPARE(calculation(packets[1], "idsn").result, std::string("535beea38e087c8e"));
    QCOMPARE(calculation(packets[2], "keys").agrees, std::optional(true));
    QCOMPARE(calculation(packets[2], "token").result, std::string("66840dda"));
    QCOMPARE(calculation(packets[2], "idsn").result, std::string("f5a101d3d29d6f72"));
    const Calculation token = calculation(packets[3], "token");
    QCOMPARE(token.agrees, std::optional(true));
    QCOMPARE(token.formula, std::string("most significant 32 bits of SHA-256(key B)"));
    QCOMPARE(
        token.inputs.front(), (std::pair<std::string, std::string>("key B", "1112131415161718")));
    QVERIFY(token.steps.front().second.starts_with("ccad45ac"));
    QVERIFY(token.steps.front().second.ends_with("535beea38e087c8e"));
    QCOMPARE(token.steps.front().second.size(), std::size_t(64));
    const Calculation first = calculation(packets[4], "join-hmac");
    QCOMPARE(first.agrees, std::optional(true));
    QCOMPARE(first.result, std::string("0fce2597e55e87ef"));
    const Calculation second = calculation(packets[5], "join-hmac");
    QCOMPARE(second.agrees, std::optional(true));
    QCOMPARE(second.result, std::string("e19ad4ac22d51c2f064d49662431bc8f9d6b3a29"));
    QCOMPARE(second.steps.front(),
        (std::pair<std::string, std::string>("key A | key B", "01020304050607081112131415161718")));
}

void TestAssembler::versionZeroVectors()
{
    Ladder ladder(MptcpVersion::V0);
    ladder.open();
    ladder.join(
        0x3383d918, 0x254ce9cee1c7cdd7, hmacBytes("eaddd7d44fb1be97a680f0e4c2fe896b332c1a95"));
    const Connection connection = ladder.only();
    QCOMPARE(connection.version, 0);
    const auto& packets = connection.packets;
    QCOMPARE(calculation(packets[0], "token").result, std::string("dd5783bc"));
    QCOMPARE(calculation(packets[0], "idsn").result, std::string("3a95ed6e4ebb4ad5"));
    QCOMPARE(calculation(packets[1], "token").result, std::string("3383d918"));
    QCOMPARE(calculation(packets[1], "idsn").result, std::string("9e1ae42f702627a9"));
    QCOMPARE(calculation(packets[2], "keys").agrees, std::optional(true));
    QCOMPARE(calculation(packets[3], "token").agrees, std::optional(true));
    QCOMPARE(calculation(packets[4], "join-hmac").agrees, std::optional(true));
    QCOMPARE(calculation(packets[5], "join-hmac").agrees, std::optional(true));
    QCOMPARE(calculation(packets[5], "join-hmac").steps[2].second.size(), std::size_t(40));
    QVERIFY(packets[5].calculations.front().source.find("RFC 6824") != std::string::npos);
}

void TestAssembler::wrongValuesDisagree()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.synAndSynAck();
    ladder.addA(wire::TcpAck, 101, 501, { ladder.capable(KeyA, KeyB + 1) });
    ladder.join(
        0xccad45ac, 0x0fce2597e55e87ee, hmacBytes("e19ad4ac22d51c2f064d49662431bc8f9d6b3a28"));
    const Connection connection = ladder.only();
    const auto& packets = connection.packets;
    QCOMPARE(calculation(packets[2], "keys").agrees, std::optional(false));
    QVERIFY(packets[2].sentence.find("not those of the handshake") != std::string::npos);
    QCOMPARE(calculation(packets[4], "join-hmac").agrees, std::optional(false));
    QVERIFY(packets[4].sentence.find("wrong") != std::string::npos);
    QCOMPARE(calculation(packets[5], "join-hmac").agrees, std::optional(false));
    QVERIFY(packets[5].sentence.find("wrong") != std::string::npos);
}

void TestAssembler::independentHmac()
{
    for (const MptcpVersion version : { MptcpVersion::V0, MptcpVersion::V1 }) {
        for (std::uint64_t round = 1; round <= 50; ++round) {
            const std::uint64_t a = round * 0x9e3779b97f4a7c15;
            const std::uint64_t b = round * 0xbf58476d1ce4e5b9;
            const auto nonceA = std::uint32_t(a >> 17);
            const auto nonceB = std::uint32_t(b >> 13);
            Ladder ladder(version);
            const bool zero = version == MptcpVersion::V0;
            ladder.addA(
                wire::TcpSyn, 1, 0, { ladder.capable(zero ? std::optional(a) : std::nullopt) });
            ladder.addB(wire::TcpSyn | wire::TcpAck, 2, 2, { ladder.capable(b) });
            ladder.addA(wire::TcpAck, 2, 3, { ladder.capable(a, b) });
            const QByteArray hashB = Independent::hash(b, version);
            ladder.add(segment(ladder.joining, ladder.b, wire::TcpSyn, 9, 0,
                { wire::MpJoinSyn {
                    false, 1, hashB.left(4).toHex().toUInt(nullptr, 16), nonceA } }));
            const std::string hmac64 = Independent::hmac(b, a, nonceB, nonceA, version, 8);
            ladder.add(segment(ladder.b, ladder.joining, wire::TcpSyn | wire::TcpAck, 8, 10,
                { wire::MpJoinSynAck { false, 0, std::stoull(hmac64, nullptr, 16), nonceB } }));
            const std::string hmac160 = Independent::hmac(a, b, nonceA, nonceB, version, 20);
            ladder.add(segment(ladder.joining, ladder.b, wire::TcpAck, 10, 9,
                { wire::MpJoinAck { hmacBytes(hmac160.c_str()) } }));

            const Connection connection = ladder.only();
            QCOMPARE(connection.packets.size(), std::size_t(6));
            QCOMPARE(calculation(connection.packets[1], "idsn").result,
                hashB.right(8).toHex().toStdString());
            QCOMPARE(calculation(connection.packets[3], "token").agrees, std::optional(true));
            QCOMPARE(calculation(connection.packets[4], "join-hmac").result, hmac64);
            QCOMPARE(calculation(connection.packets[4], "join-hmac").agrees, std::optional(true));
            QCOMPARE(calculation(connection.packets[5], "join-hmac").result, hmac160);
            QCOMPARE(calculation(connection.packets[5], "join-hmac").agrees, std::optional(true));
        }
    }
}

void TestAssembler::keysFromSiri()
{
    // A capture of version 0 that others published: the numbers in it follow from its keys.
    Ladder ladder(MptcpVersion::V0);
    constexpr std::uint64_t a = 0x72d38468f5b08cec;
    constexpr std::uint64_t b = 0x2bbdacfe975af7bf;
    ladder.addA(wire::TcpSyn, 1, 0, { ladder.capable(a) });
    ladder.addB(wire::TcpSyn | wire::TcpAck, 2, 2, { ladder.capable(b) });
    ladder.addA(wire::TcpAck, 2, 3, { ladder.capable(a, b) });
    wire::Dss dss;
    dss.wideDataAck = dss.wideDataSequence = false;
    dss.dataAck = 330982975;
    dss.mapping = wire::Dss::Mapping { 3246344230, 1, 4, {} };
    ladder.addA(wire::TcpAck | wire::TcpPsh, 2, 3, { dss }, text("data"));
    const Connection connection = ladder.only();
    QCOMPARE(calculation(connection.packets[3], "data-sequence").agrees, std::optional(true));
    QCOMPARE(calculation(connection.packets[3], "data-ack").agrees, std::optional(true));
}

void TestAssembler::dataAndChecksums()
{
    for (const MptcpVersion version : { MptcpVersion::V0, MptcpVersion::V1 }) {
        Ladder ladder(version);
        ladder.open();
        const auto data = text("hello");
        const std::uint64_t first = wire::initialDataSequence(KeyA, version) + 1;
        wire::Dss dss;
        dss.dataAck = wire::initialDataSequence(KeyB, version) + 1;
        dss.mapping = wire::Dss::Mapping { first, 1, 5, {} };
        dss.mapping->checksum = wire::dssChecksum(*dss.mapping, data);
        ladder.addA(wire::TcpAck | wire::TcpPsh, 101, 501, { dss }, data);
        wire::Dss ack;
        ack.dataAck = first + 5;
        ladder.addB(wire::TcpAck, 501, 106, { ack });
        // The same once more with a checksum that does not fit, and numbers from nowhere.
        dss.mapping->checksum = std::uint16_t(*dss.mapping->checksum + 1);
        dss.mapping->dataSequence = first + 5;
        ladder.addA(wire::TcpAck | wire::TcpPsh, 106, 501, { dss }, data);
        ack.dataAck = 4711;
        ladder.addB(wire::TcpAck, 501, 111, { ack });

        const Connection connection = ladder.only();
        const auto& packets = connection.packets;
        QCOMPARE(rolesOf(connection),
            std::string(">0 syn <0 syn-ack >0 third-ack >0 data <0 data-ack >0 data <0 data-ack"));
        QCOMPARE(calculation(packets[3], "data-sequence").agrees, std::optional(true));
        QCOMPARE(calculation(packets[3], "checksum").agrees, std::optional(true));
        QCOMPARE(calculation(packets[3], "data-ack").agrees, std::optional(true));
        QCOMPARE(calculation(packets[4], "data-ack").agrees, std::optional(true));
        QCOMPARE(calculation(packets[5], "data-sequence").agrees, std::optional(true));
        QCOMPARE(calculation(packets[5], "checksum").agrees, std::optional(false));
        QVERIFY(packets[5].sentence.find("checksum is wrong") != std::string::npos);
        QCOMPARE(calculation(packets[6], "data-ack").agrees, std::optional(false));
        QVERIFY(!connection.fellBack);
    }
}

void TestAssembler::halfNumbers()
{
    // 32-bit numbers across the end of their range.
    Ladder ladder(MptcpVersion::V1);
    std::uint64_t a = 1;
    while (std::uint32_t(wire::initialDataSequence(a, MptcpVersion::V1)) < 0xfff00000)
        ++a;
    ladder.addA(wire::TcpSyn, 1, 0, { ladder.capable({}) });
    ladder.addB(wire::TcpSyn | wire::TcpAck, 2, 2, { ladder.capable(KeyB) });
    ladder.addA(wire::TcpAck, 2, 3, { ladder.capable(a, KeyB) });
    const std::uint64_t first = wire::initialDataSequence(a, MptcpVersion::V1) + 1;
    const std::vector<std::uint8_t> data(1000, 'x');
    std::uint32_t position = 0;
    for (int i = 0; i < 1100; ++i, position += 1000) {
        wire::Dss dss;
        dss.wideDataSequence = false;
        dss.mapping
            = wire::Dss::Mapping { std::uint32_t(first + position), position + 1, 1000, {} };
        ladder.addA(wire::TcpAck, 2 + position, 3, { dss }, data);
    }
    const Connection connection = ladder.only();
    QVERIFY(std::uint32_t(first) > std::uint32_t(first + position)); // it did wrap
    for (std::size_t i = 3; i < connection.packets.size(); ++i)
        QCOMPARE(calculation(connection.packets[i], "data-sequence").agrees, std::optional(true));
}

void TestAssembler::fastClose()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    ladder.addA(wire::TcpAck, 101, 501, { wire::MpFastClose { KeyB } });
    ladder.addB(wire::TcpRst | wire::TcpAck, 501, 101, { wire::MpTcpReset { false, 1 } });
    ladder.addA(wire::TcpRst | wire::TcpAck, 101, 501, { wire::MpFastClose { KeyA } });
    const Connection connection = ladder.only();
    const auto& packets = connection.packets;
    QCOMPARE(rolesOf(connection),
        std::string(">0 syn <0 syn-ack >0 third-ack >0 fast-close <0 mptcp-reset >0 fast-close"));
    QCOMPARE(calculation(packets[3], "fast-close").agrees, std::optional(true));
    QCOMPARE(calculation(packets[5], "fast-close").agrees, std::optional(false));
    QVERIFY(packets[4].sentence.find("reason 1") != std::string::npos);
}

void TestAssembler::addresses()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    wire::AddAddress added { false, 3, core::IpAddress::parse("203.0.113.7").value(), 8080, {} };
    const QByteArray message = QByteArray("\x03\xcb\x00\x71\x07\x1f\x90", 7);
    const QByteArray hmac = QMessageAuthenticationCode::hash(message,
        Independent::bytes(KeyB, 8) + Independent::bytes(KeyA, 8), QCryptographicHash::Sha256);
    added.truncatedHmac = hmac.right(8).toHex().toULongLong(nullptr, 16);
    ladder.addB(wire::TcpAck, 501, 101, { added });
    added.truncatedHmac = *added.truncatedHmac + 1;
    ladder.addB(wire::TcpAck, 501, 101, { added });
    added.echo = true;
    added.truncatedHmac.reset();
    ladder.addA(wire::TcpAck, 101, 501, { added });
    ladder.addA(wire::TcpAck, 101, 501, { wire::RemoveAddress { { 3, 4 } } });
    ladder.addA(wire::TcpAck, 101, 501, { wire::MpPriority { true, {} } });
    const Connection connection = ladder.only();
    const auto& packets = connection.packets;
    QCOMPARE(rolesOf(connection),
        std::string(">0 syn <0 syn-ack >0 third-ack <0 add-address <0 add-address >0 add-address "
                    ">0 remove-address >0 priority"));
    QCOMPARE(calculation(packets[3], "address-hmac").agrees, std::optional(true));
    QCOMPARE(calculation(packets[4], "address-hmac").agrees, std::optional(false));
    QVERIFY(packets[3].sentence.find("203.0.113.7:8080 (address ID 3)") != std::string::npos);
    QVERIFY(packets[5].sentence.find("echo") != std::string::npos);
    QVERIFY(packets[6].sentence.find("3, 4") != std::string::npos);
}

void TestAssembler::fallbacks()
{
    {
        // No MP_CAPABLE in the SYN/ACK.
        Ladder ladder(MptcpVersion::V1);
        ladder.addA(wire::TcpSyn, 100, 0, { ladder.capable({}) });
        ladder.addB(wire::TcpSyn | wire::TcpAck, 500, 101, {});
        ladder.addA(wire::TcpAck, 101, 501, {});
        const Connection connection = ladder.only();
        QVERIFY(connection.fellBack);
        QCOMPARE(connection.summarySaid.id, std::string("summary-fell-back"));
    }
    {
        // None in the third ACK.
        Ladder ladder(MptcpVersion::V1);
        ladder.synAndSynAck();
        QVERIFY(!ladder.only().fellBack);
        ladder.addA(wire::TcpAck, 101, 501, {});
        QVERIFY(ladder.only().fellBack);
    }
    for (const MptcpVersion version : { MptcpVersion::V0, MptcpVersion::V1 }) {
        // Data acknowledged without a signal.
        Ladder ladder(version);
        ladder.open();
        wire::Dss dss;
        dss.mapping = wire::Dss::Mapping { wire::initialDataSequence(KeyA, version) + 1, 1, 5, {} };
        ladder.addA(wire::TcpAck | wire::TcpPsh, 101, 501, { dss }, text("hello"));
        ladder.addB(wire::TcpAck, 501, 101, {}); // of the third ACK alone
        QVERIFY(!ladder.only().fellBack);
        ladder.addB(wire::TcpAck, 501, 106, {});
        QVERIFY(ladder.only().fellBack);
    }
    {
        // An infinite mapping.
        Ladder ladder(MptcpVersion::V1);
        ladder.open();
        wire::Dss dss;
        dss.mapping = wire::Dss::Mapping { wire::initialDataSequence(KeyA, MptcpVersion::V1) + 1, 1,
            0, {} };
        ladder.addA(wire::TcpAck, 101, 501, { dss }, text("hello"));
        QVERIFY(ladder.only().fellBack);
    }
    {
        // MP_FAIL with one subflow.
        Ladder ladder(MptcpVersion::V1);
        ladder.open();
        ladder.addB(wire::TcpAck, 501, 101, { wire::MpFail { 5 } });
        QVERIFY(ladder.only().fellBack);
        QVERIFY(roleIn(ladder.only(), Role::MptcpFail));
    }
    {
        // Plain from the beginning: nothing that could fall back.
        Ladder ladder(MptcpVersion::V1);
        ladder.addA(wire::TcpSyn, 100, 0, {});
        ladder.addB(wire::TcpSyn | wire::TcpAck, 500, 101, {});
        ladder.addA(wire::TcpAck, 101, 501, {});
        ladder.addA(wire::TcpAck | wire::TcpPsh, 101, 501, {}, text("GET /"));
        ladder.addB(wire::TcpAck, 501, 106, {});
        const Connection connection = ladder.only();
        QVERIFY(!connection.fellBack);
        QCOMPARE(connection.version, -1);
        QCOMPARE(connection.summary, std::string("Plain TCP."));
        QCOMPARE(rolesOf(connection),
            std::string(">0 syn <0 syn-ack >0 third-ack >0 data <0 plain-ack"));
    }
}

void TestAssembler::mirrored()
{
    Ladder zero(MptcpVersion::V0);
    zero.addA(wire::TcpSyn, 100, 0, { zero.capable(KeyA) });
    zero.addB(wire::TcpSyn | wire::TcpAck, 500, 101, { zero.capable(KeyA) });
    QCOMPARE(zero.only().summarySaid.id, std::string("summary-mirrored"));
    QVERIFY(zero.only().packets[1].sentence.find("initiator's own") != std::string::npos);
    QVERIFY(!zero.only().fellBack);

    Ladder one(MptcpVersion::V1);
    one.addA(wire::TcpSyn, 100, 0, { one.capable({}) });
    one.addB(wire::TcpSyn | wire::TcpAck, 500, 101, { one.capable({}) });
    QCOMPARE(one.only().summarySaid.id, std::string("summary-mirrored"));
    QVERIFY(one.only().fellBack);
}

void TestAssembler::unansweredAndRefused()
{
    Ladder silent(MptcpVersion::V1);
    silent.addA(wire::TcpSyn, 100, 0, { silent.capable({}) });
    QCOMPARE(silent.only().summarySaid.id, std::string("summary-unanswered"));
    Ladder refused(MptcpVersion::V1);
    refused.addA(wire::TcpSyn, 100, 0, { refused.capable({}) });
    refused.addB(wire::TcpRst | wire::TcpAck, 0, 101, {});
    QCOMPARE(refused.only().summarySaid.id, std::string("summary-refused"));
    QCOMPARE(rolesOf(refused.only()), std::string(">0 syn <0 reset"));
}

void TestAssembler::retransmissions()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.addA(wire::TcpSyn, 100, 0, { ladder.capable({}) });
    ladder.addA(wire::TcpSyn, 100, 0, { ladder.capable({}) });
    ladder.addB(wire::TcpSyn | wire::TcpAck, 500, 101, { ladder.capable(KeyB) });
    ladder.addB(wire::TcpSyn | wire::TcpAck, 500, 101, { ladder.capable(KeyB) });
    ladder.addA(wire::TcpAck, 101, 501, { ladder.capable(KeyA, KeyB) });
    ladder.addA(wire::TcpAck, 101, 501, { ladder.capable(KeyA, KeyB) });
    auto data = ladder.capable(KeyA, KeyB);
    data.dataLevelLength = 5;
    ladder.addA(wire::TcpAck, 101, 501, { data }, text("hello"));
    ladder.addA(wire::TcpAck, 101, 501, { data }, text("hello"));
    const Connection connection = ladder.only();
    QCOMPARE(rolesOf(connection),
        std::string(">0 syn >0 syn <0 syn-ack <0 syn-ack >0 third-ack >0 third-ack >0 data >0 "
                    "data"));
    QVERIFY(!connection.fellBack);
    QVERIFY(connection.packets[1].sentence.find("again") != std::string::npos);
    for (const LadderPacket& packet : connection.packets) {
        for (const Calculation& made : packet.calculations)
            QVERIFY2(made.agrees.value_or(true), made.name.c_str());
    }
}

void TestAssembler::samePortsAnew()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    ladder.addA(wire::TcpSyn, 9000, 0, {});
    ladder.addB(wire::TcpSyn | wire::TcpAck, 7000, 9001, {});
    const auto connections = ladder.connections();
    QCOMPARE(connections.size(), std::size_t(2));
    QCOMPARE(rolesOf(connections[0]), std::string(">0 syn <0 syn-ack >0 third-ack"));
    QCOMPARE(rolesOf(connections[1]), std::string(">0 syn <0 syn-ack"));
    QCOMPARE(connections[1].version, -1);
}

void TestAssembler::lateStart()
{
    // What began before the capture did belongs to no connection here.
    Ladder ladder(MptcpVersion::V1);
    ladder.addB(wire::TcpSyn | wire::TcpAck, 500, 101, { ladder.capable(KeyB) });
    ladder.addA(wire::TcpAck, 101, 501, {});
    QCOMPARE(ladder.connections().size(), std::size_t(0));
    QCOMPARE(ladder.assembler.counters().withoutSyn, std::uint64_t(2));

    // A third ACK that the capture missed is no fallback.
    Ladder holed(MptcpVersion::V0);
    holed.synAndSynAck();
    wire::Dss dss;
    dss.mapping
        = wire::Dss::Mapping { wire::initialDataSequence(KeyA, MptcpVersion::V0) + 1, 1, 5, {} };
    holed.addA(wire::TcpAck | wire::TcpPsh, 101, 501, { dss }, text("hello"));
    QVERIFY(!holed.only().fellBack);
    QCOMPARE(rolesOf(holed.only()), std::string(">0 syn <0 syn-ack >0 data"));
}

void TestAssembler::joinByTheListener()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    const Endpoint from = endpoint("198.51.100.2", 5555);
    const std::uint32_t token = wire::tokenOf(KeyA, MptcpVersion::V1);
    ladder.add(segment(
        from, ladder.a, wire::TcpSyn, 1, 0, { wire::MpJoinSyn { false, 1, token, NonceB } }));
    const auto hmacA = wire::joinHmac(KeyA, KeyB, NonceA, NonceB, MptcpVersion::V1);
    ladder.add(segment(ladder.a, from, wire::TcpSyn | wire::TcpAck, 2, 2,
        { wire::MpJoinSynAck { false, 0, wire::truncatedJoinHmac(hmacA), NonceA } }));
    const auto hmacB = wire::joinHmac(KeyB, KeyA, NonceB, NonceA, MptcpVersion::V1);
    ladder.add(segment(from, ladder.a, wire::TcpAck, 2, 3, { wire::MpJoinAck { hmacB } }));
    const Connection connection = ladder.only();
    QCOMPARE(rolesOf(connection),
        std::string(">0 syn <0 syn-ack >0 third-ack <1 join-syn >1 join-syn-ack <1 join-ack"));
    QCOMPARE(connection.subflows[1].initiator, ladder.a);
    QCOMPARE(connection.subflows[1].listener, from);
    QCOMPARE(calculation(connection.packets[3], "token").agrees, std::optional(true));
    QCOMPARE(calculation(connection.packets[4], "join-hmac").agrees, std::optional(true));
    QCOMPARE(calculation(connection.packets[5], "join-hmac").agrees, std::optional(true));
}

void TestAssembler::joinOfStrangers()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    ladder.join(0xdeadbeef, 1, {});
    const auto connections = ladder.connections();
    QCOMPARE(connections.size(), std::size_t(2));
    QCOMPARE(rolesOf(connections[1]),
        std::string(">0 join-syn <0 join-syn-ack >0 join-ack <0 join-confirmation"));
    QCOMPARE(connections[1].summarySaid.id, std::string("summary-join"));
    QVERIFY(connections[1].packets[1].sentence.find("cannot be checked") != std::string::npos);
    // Nothing is reckoned with keys that nobody knows.
    for (const LadderPacket& packet : connections[1].packets)
        QVERIFY(packet.calculations.empty());
}

void TestAssembler::imitationsAreTold()
{
    // A host that makes up what it would have to compute.
    const auto device = lab::makeDevice(lab::DeviceKind::FakeHmac, 5);
    Ladder ladder(MptcpVersion::V1);
    const auto say = [&](const Packet& packet) {
        ladder.add(packet);
        std::optional<wire::TcpSegment> answer;
        static std::vector<lab::DevicePacket> answers;
        answers = device->receive(packet);
        for (const lab::DevicePacket& each : answers)
            ladder.add(each.ip);
        return answers.empty() ? wire::TcpSegment()
                               : *wire::parseTcp(wire::parseIp(answers.front().ip)->payload);
    };
    const auto synAck
        = say(segment(ladder.a, ladder.b, wire::TcpSyn, 100, 0, { ladder.capable({}) }));
    wire::TcpOptionWalk walk(synAck.options);
    std::optional<wire::MpCapable> offered;
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            offered = *wire::parseMpCapable(option->bytes);
    }
    QVERIFY(offered && offered->senderKey);
    auto data = ladder.capable(KeyA, *offered->senderKey);
    data.dataLevelLength = 5;
    say(segment(ladder.a, ladder.b, wire::TcpAck | wire::TcpPsh, 101, synAck.sequence + 1, { data },
        text("hello")));
    const Connection connection = ladder.only();
    const auto wrong = std::ranges::count_if(connection.packets, [](const LadderPacket& packet) {
        return !packet.fromInitiator
            && std::ranges::any_of(packet.calculations,
                [](const Calculation& made) { return !made.agrees.value_or(true); });
    });
    QCOMPARE(wrong, 1);
}

void TestAssembler::icmpErrors()
{
    Ladder ladder(MptcpVersion::V1);
    const Packet syn = segment(ladder.a, ladder.b, wire::TcpSyn, 100, 0, { ladder.capable({}) });
    ladder.add(syn);
    wire::IpFields router;
    router.source = core::IpAddress::parse("10.9.9.9").value();
    router.destination = ladder.a.address;
    ladder.add(wire::buildIcmpError(router, wire::Icmp4TimeExceeded, 0, syn));
    router.destination = ladder.joining.address;
    const Packet foreign
        = segment(ladder.joining, ladder.b, wire::TcpSyn, 100, 0, { ladder.capable({}) });
    ladder.add(wire::buildIcmpError(router, wire::Icmp4TimeExceeded, 0, foreign));
    const Connection connection = ladder.only();
    QCOMPARE(rolesOf(connection), std::string(">0 syn <0 icmp-error"));
    QVERIFY(connection.packets[1].sentence.find("10.9.9.9") != std::string::npos);
    QCOMPARE(connection.summarySaid.id, std::string("summary-unreachable"));
    QCOMPARE(ladder.assembler.counters().notTcp, std::uint64_t(1));
}

void TestAssembler::bothFamilies()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.a = endpoint("2001:db8::1", 40000);
    ladder.joining = endpoint("2001:db8::9", 40001);
    ladder.b = endpoint("2001:db8:1::2", 443);
    ladder.open();
    ladder.join(
        0xccad45ac, 0x0fce2597e55e87ef, hmacBytes("e19ad4ac22d51c2f064d49662431bc8f9d6b3a29"));
    QCOMPARE(ladder.only().subflows.size(), std::size_t(2));
    QCOMPARE(ladder.only().packets.size(), std::size_t(7));
}

void TestAssembler::garbage()
{
    Assembler assembler;
    assembler.add({}, 0);
    const std::vector<std::uint8_t> noise(40, 0xff);
    assembler.add(noise, 1);
    Packet cut
        = segment(endpoint("192.0.2.1", 1), endpoint("192.0.2.2", 2), wire::TcpSyn, 1, 0, {});
    cut.resize(30);
    assembler.add(cut, 2);
    QCOMPARE(assembler.counters().packets, std::uint64_t(3));
    QCOMPARE(assembler.counters().malformed, std::uint64_t(3));
    wire::IpFields ip;
    ip.source = ip.destination = core::IpAddress::parse("192.0.2.1").value();
    ip.protocol = wire::ProtocolUdp;
    assembler.add(wire::buildIp(ip, std::vector<std::uint8_t>(8)), 3);
    QCOMPARE(assembler.counters().notTcp, std::uint64_t(1));
    QVERIFY(assembler.connections().empty());

    // An option that breaks its format is passed over, and said.
    const Packet broken = [] {
        Packet packet = segment(endpoint("192.0.2.1", 1), endpoint("192.0.2.2", 2), wire::TcpSyn, 1,
            0, { wire::MpCapable() });
        packet[20 + 20 + 2] = 0x91; // a subtype with a length that it never has
        return packet;
    }();
    assembler.add(broken, 4);
    QCOMPARE(assembler.connections().size(), std::size_t(1));
}

void TestAssembler::limits()
{
    AssemblerLimits limits;
    limits.connections = 3;
    limits.packetsPerConnection = 4;
    Assembler assembler(limits);
    for (std::uint16_t port = 1; port <= 5; ++port) {
        const Endpoint a = endpoint("192.0.2.1", port);
        const Endpoint b = endpoint("192.0.2.2", 80);
        assembler.add(segment(a, b, wire::TcpSyn, 1, 0, {}), port);
        for (int i = 0; i < 5; ++i)
            assembler.add(segment(a, b, wire::TcpAck, 2, 1, {}), port);
    }
    const auto connections = assembler.connections();
    QCOMPARE(connections.size(), std::size_t(3));
    for (const Connection& connection : connections) {
        QCOMPARE(connection.packets.size(), std::size_t(4));
        QCOMPARE(connection.packetsLeftOut, std::uint64_t(2));
    }
    QCOMPARE(assembler.counters().beyondLimits, std::uint64_t(3 * 2 + 2));
    QCOMPARE(assembler.counters().withoutSyn, std::uint64_t(2 * 5));

    // Joins do not grow past them either.
    limits = {};
    limits.bytes = 4096;
    Ladder ladder(MptcpVersion::V1);
    ladder.assembler = Assembler(limits);
    ladder.open();
    for (std::uint16_t port = 1; port < 2000; ++port) {
        ladder.add(segment(endpoint("192.0.2.77", port), ladder.b, wire::TcpSyn, 1, 0,
            { wire::MpJoinSyn { false, 2, 0xccad45ac, NonceA } }));
    }
    const Connection connection = ladder.only();
    QVERIFY(connection.subflows.size() < 100);
    QCOMPARE(connection.packetsLeftOut + connection.packets.size(), std::uint64_t(3 + 1999));
}

void TestAssembler::manySmallPackets()
{
    AssemblerLimits limits;
    limits.packets = 5;
    Ladder ladder(MptcpVersion::V1);
    ladder.assembler = Assembler(limits);
    ladder.open();
    for (int i = 0; i < 7; ++i)
        ladder.addA(wire::TcpAck, 101, 501, {});
    QCOMPARE(ladder.only().packets.size(), std::size_t(5));
    QCOMPARE(ladder.only().packetsLeftOut, std::uint64_t(5));
    QCOMPARE(ladder.assembler.counters().beyondLimits, std::uint64_t(5));
}

void TestAssembler::sameEnds()
{
    // From an address and port to the same: nobody does, but whoever forges can.
    Ladder ladder(MptcpVersion::V1);
    ladder.add(segment(ladder.a, ladder.a, wire::TcpSyn, 1, 0, { ladder.capable({}) }));
    QCOMPARE(ladder.assembler.counters().withoutSyn, std::uint64_t(0));
    QCOMPARE(ladder.only().packets.size(), std::size_t(1));
}

void TestAssembler::joinAckAgain()
{
    // What comes twice is checked twice.
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    ladder.join(
        0xccad45ac, 0x0fce2597e55e87ef, hmacBytes("e19ad4ac22d51c2f064d49662431bc8f9d6b3a29"));
    const auto again = [&](const char* hmac) {
        ladder.add(segment(ladder.joining, ladder.b, wire::TcpAck, 901, 701,
            { wire::MpJoinAck { hmacBytes(hmac) } }));
    };
    again("e19ad4ac22d51c2f064d49662431bc8f9d6b3a29");
    again("e19ad4ac22d51c2f064d49662431bc8f9d6b3a28");
    const Connection connection = ladder.only();
    QCOMPARE(connection.packets.size(), std::size_t(9));
    QCOMPARE(connection.packets[7].role, Role::JoinAck);
    QCOMPARE(calculation(connection.packets[7], "join-hmac").agrees, std::optional(true));
    QCOMPARE(connection.packets[7].said.front().id, std::string("join-ack"));
    QCOMPARE(calculation(connection.packets[8], "join-hmac").agrees, std::optional(false));
    QCOMPARE(connection.packets[8].said.front().id, std::string("join-ack-wrong"));
}

void TestAssembler::resetOptionWithoutReset()
{
    Ladder ladder(MptcpVersion::V1);
    ladder.open();
    ladder.addB(wire::TcpAck, 501, 101, { wire::MpTcpReset { false, 6 } });
    ladder.addB(wire::TcpRst | wire::TcpAck, 501, 101, { wire::MpTcpReset { false, 6 } });
    const Connection connection = ladder.only();
    QCOMPARE(connection.packets[3].role, Role::Other);
    QVERIFY(connection.packets[3].sentence.find("RST") == std::string::npos);
    QCOMPARE(connection.packets[4].role, Role::MptcpReset);
}

void TestAssembler::firstMappingMissing()
{
    // The first data is not in the capture: the number shows nonetheless that its sender has the
    // key, and that of somebody who has not is told.
    for (const bool forged : { false, true }) {
        Ladder ladder(MptcpVersion::V1);
        ladder.open();
        wire::Dss dss;
        dss.wideDataSequence = true;
        dss.mapping = wire::Dss::Mapping {
            wire::initialDataSequence(forged ? KeyB : KeyA, MptcpVersion::V1) + 1 + 1000, 1001, 5,
            {}
        };
        ladder.addA(wire::TcpAck | wire::TcpPsh, 1101, 501, { dss }, text("hello"));
        const LadderPacket packet = ladder.only().packets[3];
        QCOMPARE(calculation(packet, "data-sequence").agrees,
            forged ? std::optional(false) : std::nullopt);
        QCOMPARE(packet.sentence.find("does not follow") != std::string::npos, forged);
    }
}

void TestAssembler::captureFiles()
{
    const auto missing = handshake::readConnections("/no/such/file.pcap", {}, {});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, core::ErrorCode::NotFound);

    QTemporaryDir folder;
    QFile whole(QString::fromStdString(dataFile("linux-v1-handshake-and-join.pcap")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const auto write = [&](const char* name, const QByteArray& contents) {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("cannot write a test's file");
        return file.fileName().toStdString();
    };
    // Cut in the middle of a packet: what came before is good.
    const auto cut
        = handshake::readConnections(write("cut.pcap", bytes.left(bytes.size() - 30)), {}, {});
    QVERIFY(cut.has_value());
    QVERIFY(!cut->brokenOff.empty());
    QCOMPARE(cut->connections.size(), std::size_t(1));
    QVERIFY(!handshake::readConnections(write("no.pcap", "hello, world, no capture"), {}, {}));

    // The same packets over and over, so that there is something to end early.
    QByteArray many = bytes;
    for (int i = 0; i < 400; ++i)
        many += bytes.mid(24);
    std::uint64_t told = 0;
    const auto ended
        = handshake::readConnections(write("many.pcap", many), {}, [&](std::uint64_t packets) {
              told = packets;
              return packets < 2000;
          });
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, core::ErrorCode::Unavailable);
    QCOMPARE(told, std::uint64_t(2048));
}

QTEST_GUILESS_MAIN(TestAssembler)
#include "tst_assembler.moc"
