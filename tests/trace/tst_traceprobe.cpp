// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracesamples.h"

#include "core/net/arrival.h"
#include "core/trace/replyintake.h"

#include <QtTest>

#include <set>

using namespace tracetest;
using trace::Flow;
using trace::ProbeCode;
using trace::Series;

namespace {

constexpr Series SynSeries[]
    = { Series::Asked, Series::Control, Series::Canary, Series::Join, Series::OtherVersion };

std::vector<Flow> flows()
{
    std::vector<Flow> all;
    for (const Family family : { Family::V4, Family::V6 }) {
        for (const scan::Pass pass : { scan::Pass::V0, scan::Pass::V1, scan::Pass::Control }) {
            for (const auto options : { scan::ProbeOptions::Mss, scan::ProbeOptions::Linux })
                all.push_back(makeFlow(family, pass, options));
        }
    }
    return all;
}

QByteArray optionsOf(const Flow& flow, Series series)
{
    return QByteArray::fromStdString(wire::toHex(probeOptions(flow, series)));
}

wire::IpPacket parse(const Buffer& packet) { return wire::parseIp(packet).value(); }

/// The first code that a packet names, as bits; -1 for none.
int firstCode(const Flow& flow, const Buffer& packet)
{
    const auto codes = codesOf(flow, parse(packet));
    return codes.empty() ? -1 : codes.front().bits();
}

} // namespace

class TestTraceProbe : public QObject {
    Q_OBJECT
private slots:
    void codesRoundTrip()
    {
        std::set<std::uint16_t> seen;
        for (int series = 0; series <= int(Series::Udp); ++series) {
            for (int ttl = 1; ttl <= trace::MaximumTtl; ++ttl) {
                for (int attempt = 0; attempt < 4; ++attempt) {
                    const ProbeCode code { Series(series), std::uint8_t(ttl),
                        std::uint8_t(attempt) };
                    QVERIFY(code.bits() < 1 << ProbeCode::Bits);
                    QVERIFY(seen.insert(code.bits()).second);
                    QCOMPARE(ProbeCode::fromBits(code.bits()), code);
                    const Flow flow = makeFlow(Family::V4);
                    QCOMPARE(Flow::codeOf(flow.sequence(code)), code);
                    QCOMPARE(Flow::tagOf(flow.sequence(code)), flow.tag);
                }
            }
        }
    }

    void packetsAreWhole()
    {
        for (const Flow& flow : flows()) {
            for (int series = 0; series <= int(Series::Udp); ++series) {
                const ProbeCode code { Series(series), 7, 1 };
                const Buffer packet = buildProbe(flow, code);
                const auto ip = parse(packet);
                QVERIFY(!ip.truncated);
                QCOMPARE(std::size_t(ip.totalLength), packet.size());
                QCOMPARE(ip.hopLimit, std::uint8_t(7));
                QCOMPARE(ip.source, flow.path.source);
                QCOMPARE(ip.destination, flow.target.address);
                if (ip.family == Family::V4)
                    QCOMPARE(wire::checksumFinish(wire::checksumAdd(ip.header)), std::uint16_t(0));
                if (ip.protocol != wire::ProtocolUdp)
                    QVERIFY(net::checksumRight(ip));
            }
            const Buffer reset = buildReset(flow, { Series::Asked, 7, 1 });
            const auto tcp = wire::parseTcp(parse(reset).payload).value();
            QCOMPARE(tcp.flags, std::uint8_t(wire::TcpRst));
            QCOMPARE(tcp.sequence, flow.sequence({ Series::Asked, 7, 1 }) + 1);
            QCOMPARE(tcp.sourcePort, flow.sourcePort);
        }
    }

    void udpChecksumsAreRight()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            for (int attempt = 0; attempt < 4; ++attempt) {
                const auto packet = buildProbe(
                    makeFlow(family), { Series::Udp, trace::MaximumTtl, std::uint8_t(attempt) });
                const auto ip = parse(packet);
                const std::uint32_t sum = wire::pseudoHeaderSum(
                    ip.source, ip.destination, wire::ProtocolUdp, std::uint32_t(ip.payload.size()));
                QCOMPARE(
                    wire::checksumFinish(wire::checksumAdd(ip.payload, sum)), std::uint16_t(0));
                QVERIFY(wire::load16(&ip.payload[6]) != 0);
            }
        }
    }

    void aFlowKeepsWhatLoadBalancersLookAt()
    {
        for (const Flow& flow : flows()) {
            std::set<std::string> tuples;
            for (const Series series : SynSeries) {
                for (int ttl = 1; ttl <= trace::MaximumTtl; ++ttl) {
                    const Buffer packet = buildProbe(flow, { series, std::uint8_t(ttl), 2 });
                    const auto ip = parse(packet);
                    tuples.insert(wire::toHex(ip.payload.first(4)) + " "
                        + std::to_string(ip.flowLabel) + " " + std::to_string(ip.trafficClass));
                }
            }
            QCOMPARE(tuples.size(), std::size_t(1));
        }
    }

    void noProbeLiesInTheWindowOfAnother()
    {
        // A host answers a SYN inside its window with a RST, which a join would be blamed for.
        const Flow flow = makeFlow(Family::V4);
        std::set<std::uint32_t> numbers;
        for (const Series series : SynSeries) {
            for (int ttl = 1; ttl <= trace::MaximumTtl; ++ttl) {
                for (int attempt = 0; attempt < 4; ++attempt) {
                    numbers.insert(
                        flow.sequence({ series, std::uint8_t(ttl), std::uint8_t(attempt) }));
                }
            }
        }
        std::uint32_t last = *numbers.rbegin();
        for (const std::uint32_t number : numbers) {
            QVERIFY(number - last > 65535);
            last = number;
        }
    }

    void everyProbeOfAFlowDiffersFromTheOthers()
    {
        for (const Flow& flow : flows()) {
            std::set<std::string> packets;
            int made = 0;
            for (int series = 0; series <= int(Series::Udp); ++series) {
                for (int ttl = 1; ttl <= trace::MaximumTtl; ++ttl, ++made)
                    packets.insert(
                        wire::toHex(buildProbe(flow, { Series(series), std::uint8_t(ttl), 0 })));
            }
            QCOMPARE(int(packets.size()), made);
        }
    }

    void optionsOfEachSeries()
    {
        const Flow v0 = makeFlow(Family::V4, scan::Pass::V0);
        QCOMPARE(optionsOf(v0, Series::Asked), QByteArray("1e0c00010102030405060708020405b4"));
        const Flow v1 = makeFlow(Family::V4, scan::Pass::V1);
        QCOMPARE(optionsOf(v1, Series::Asked), QByteArray("1e040101020405b4"));
        QCOMPARE(optionsOf(v1, Series::Control), QByteArray("020405b4"));
        QCOMPARE(optionsOf(v1, Series::Canary), QByteArray("1e040101020405b4fd04ca7a"));
        QVERIFY(optionsOf(v1, Series::Join).startsWith("1e0c1001a1b2c3d4"));
        QCOMPARE(optionsOf(v1, Series::OtherVersion), optionsOf(v0, Series::Asked));
        QCOMPARE(optionsOf(v0, Series::OtherVersion), optionsOf(v1, Series::Asked));
        QVERIFY(optionsOf(makeFlow(Family::V6), Series::Asked).endsWith("020405a0"));
        const Flow plain = makeFlow(Family::V4, scan::Pass::Control);
        QCOMPARE(optionsOf(plain, Series::Asked), QByteArray("020405b4"));
        const Flow like = makeFlow(Family::V4, scan::Pass::V1, scan::ProbeOptions::Linux);
        QVERIFY(optionsOf(like, Series::Asked).contains("1e040101"));
        QVERIFY(optionsOf(like, Series::Asked).startsWith("020405b40402080a"));
        QVERIFY(!optionsOf(like, Series::Control).contains("1e040101"));
    }

    void aQuoteNamesItsProbeInMoreThanOneWay()
    {
        for (const Flow& flow : flows()) {
            for (const Series series : SynSeries) {
                const ProbeCode code { series, 11, 3 };
                const Buffer packet = buildProbe(flow, code);
                const std::size_t tcp = ipBytes(packet);
                QCOMPARE(firstCode(flow, packet), int(code.bits()));

                Buffer renumbered = packet;
                wire::store32(&renumbered[tcp + 4], 0xdeadbeef);
                QCOMPARE(firstCode(flow, renumbered), int(code.bits()));
                Buffer cut = renumbered;
                cut.resize(tcp + 8);
                // Of an IPv6 quote of eight bytes the number is all that names the probe.
                const bool v4 = flow.target.address.isV4();
                QCOMPARE(firstCode(flow, cut), v4 ? int(code.bits()) : -1);
                if (v4) {
                    wire::store16(&renumbered[4], 0x0000);
                    QCOMPARE(firstCode(flow, renumbered), int(code.bits()));
                    wire::store16(&renumbered[tcp + 14], 8192);
                    QCOMPARE(firstCode(flow, renumbered), -1);
                }
            }
        }
    }

    void echoAndUdpAreNamedByTheirOwnFields()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            const Flow flow = makeFlow(family);
            for (const Series series : { Series::Echo, Series::Udp }) {
                const ProbeCode code { series, trace::MaximumTtl, 1 };
                Buffer packet = buildProbe(flow, code);
                packet.resize(ipBytes(packet) + 8);
                QCOMPARE(firstCode(flow, packet), int(code.bits()));
            }
        }
    }

    void foreignPacketsNameNothing()
    {
        const Flow flow = makeFlow(Family::V4);
        Flow other = flow;
        other.tag ^= 0x15555;
        other.sourcePort += 1;
        for (int series = 0; series <= int(Series::Udp); ++series) {
            Buffer packet = buildProbe(other, { Series(series), 9, 0 });
            // The window alone is the same for every flow: who asks has found the flow before.
            if (series < int(Series::Echo))
                wire::store16(&packet[34], 512);
            QCOMPARE(firstCode(flow, packet), -1);
        }
    }

    void noPacketIsMoreThanASlotHolds()
    {
        constexpr std::size_t SlotBytes = 256;
        for (const Flow& flow : flows()) {
            for (int series = 0; series <= int(Series::Udp); ++series)
                QVERIFY(
                    buildProbe(flow, { Series(series), 1, 0 }).size() + wire::EthernetHeaderBytes
                    <= SlotBytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestTraceProbe)
#include "tst_traceprobe.moc"
