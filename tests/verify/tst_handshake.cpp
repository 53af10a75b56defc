// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/ladder/handshake.h"
#include "core/wire/mptcpkeys.h"

#include <QtTest>

using verify::Handshake;
using verify::HandshakeOutcome;
using wire::MptcpVersion;

namespace {

constexpr std::int64_t Second = 1'000'000'000;
constexpr std::uint32_t OurSequence = 1000;
constexpr std::uint32_t PeerSequence = 5000;
constexpr std::uint64_t OurKey = 0x1122334455667788;
constexpr std::uint64_t PeerKey = 0x99aabbccddeeff00;
constexpr std::uint32_t DataBytes = 2;

core::IpAddress address(const char* text) { return *core::IpAddress::parse(text); }

/// A handshake of version 0 with segments that the test makes up.
class Peer {
public:
    Peer()
        : handshake({ address("10.0.0.1"), address("10.0.0.2"), 40000, 80 }, OurSequence,
            m_patience, MptcpVersion::V0, OurKey)
    {
    }

    void synAck()
    {
        wire::MpCapable capable;
        capable.version = 0;
        capable.senderKey = PeerKey;
        give(wire::TcpSyn | wire::TcpAck, PeerSequence, OurSequence + 1, capable);
    }
    void dataAck()
    {
        wire::Dss dss;
        dss.dataAck = wire::initialDataSequence(OurKey, MptcpVersion::V0) + 1 + DataBytes;
        give(wire::TcpAck, PeerSequence + 1, OurSequence + 1 + DataBytes, dss);
    }
    /// How many packets it sends now.
    int drain()
    {
        int count = 0;
        while (handshake.next(m_nowNs) && count < 10)
            ++count;
        return count;
    }

private:
    void give(std::uint8_t flags, std::uint32_t sequence, std::uint32_t acknowledgment,
        const wire::MptcpOption& option)
    {
        wire::IpFields ip;
        ip.source = address("10.0.0.2");
        ip.destination = address("10.0.0.1");
        wire::TcpFields tcp;
        tcp.sourcePort = 80;
        tcp.destinationPort = 40000;
        tcp.sequence = sequence;
        tcp.acknowledgment = acknowledgment;
        tcp.flags = flags;
        wire::TcpOptionBuilder options;
        options.raw(wire::buildMptcp(option, MptcpVersion::V0));
        const auto packet = wire::buildTcp(ip, tcp, options.build());
        m_nowNs += Second / 1000;
        const auto parsed = wire::parseIp(packet);
        handshake.take(*wire::parseTcp(parsed->payload), packet, m_nowNs);
    }

    verify::Patience m_patience { verify::RoundTrip(Second), 3 };
    std::int64_t m_nowNs = Second;

public:
    Handshake handshake;
};

} // namespace

/// One connection of the ladder, in orders of arrival that a network rarely makes.
class TestHandshake : public QObject {
    Q_OBJECT
private slots:
    void aRepeatedSynAckBesideTheDataAckLeavesNothingDue()
    {
        Peer peer;
        QCOMPARE(peer.drain(), 1); // SYN
        peer.synAck();
        QCOMPARE(peer.drain(), 2); // third ACK and data
        peer.synAck();
        peer.dataAck();
        QCOMPARE(peer.handshake.outcome(), HandshakeOutcome::Acknowledged);
        QCOMPARE(peer.drain(), 1); // DATA_ACK
        QVERIFY(peer.handshake.joinable());
        // Else its engine would ask again and again.
        QVERIFY(!peer.handshake.deadline());
    }

    void whatWasNotSentIsNotAcknowledged()
    {
        Peer peer;
        QCOMPARE(peer.drain(), 1);
        peer.synAck();
        peer.dataAck();
        QCOMPARE(peer.handshake.outcome(), HandshakeOutcome::Pending);
        QCOMPARE(peer.drain(), 2);
        peer.dataAck();
        QCOMPARE(peer.handshake.outcome(), HandshakeOutcome::Acknowledged);
    }
};

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
