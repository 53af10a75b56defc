// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracesamples.h"

#include "core/trace/replyintake.h"

#include <QtTest>

#include <set>

using namespace tracetest;
using trace::ActiveTrace;
using trace::Flow;
using trace::FlowTable;
using trace::ProbeCode;
using trace::Series;

namespace {

struct Table {
    FlowTable flows;
    trace::TraceRequest request;

    explicit Table(std::uint16_t firstPort = 40000, std::uint16_t lastPort = 49999)
        : flows({ 7, 11 }, { firstPort, lastPort })
    {
    }
    ActiveTrace* add(const core::IpAddress& to, std::uint16_t port = 80, std::uint8_t flow = 0,
        scan::Pass pass = scan::Pass::V1)
    {
        net::Path path;
        path.source = scanner(to.family());
        return flows.add({ to, port, pass }, path, flow, request);
    }
    /// A trace whose probes of the first TTLs have left.
    ActiveTrace* started(const core::IpAddress& to, std::uint16_t port = 80)
    {
        ActiveTrace* active = add(to, port);
        for (const ProbeCode code : active->trace.due(1000))
            active->trace.sent(code, 1000);
        return active;
    }
};

Buffer probeOf(const ActiveTrace* active, std::uint8_t ttl)
{
    return buildProbe(active->trace.flow(), { Series::Asked, ttl, 0 });
}

wire::IpPacket parse(const Buffer& packet) { return wire::parseIp(packet).value(); }

/// "hop 3" for the flow itself, "other" for another, "none".
QByteArray matchOf(Table& table, const ActiveTrace* active, const Buffer& quoted)
{
    const auto ip = wire::parseIp(quoted);
    const FlowTable::Match match = ip ? table.flows.byQuote(*ip) : FlowTable::Match();
    if (!match.trace)
        return "none";
    return match.trace == active ? "hop " + QByteArray::number(match.code->ttl) : "other";
}

Buffer segment(const Flow& flow, std::uint8_t flags, std::uint32_t acknowledgment)
{
    wire::IpFields ip;
    ip.source = flow.target.address;
    ip.destination = flow.path.source;
    wire::TcpFields tcp;
    tcp.sourcePort = flow.target.port;
    tcp.destinationPort = flow.sourcePort;
    tcp.acknowledgment = acknowledgment;
    tcp.flags = flags;
    return wire::buildTcp(ip, tcp, {});
}

QByteArray answerOf(Table& table, const Buffer& packet)
{
    const auto ip = parse(packet);
    const FlowTable::Match match = table.flows.byAnswer(ip, *wire::parseTcp(ip.payload));
    if (!match.trace)
        return "none";
    return match.code ? "ttl " + QByteArray::number(match.code->ttl) : QByteArray("some probe");
}

} // namespace

class TestFlowTable : public QObject {
    Q_OBJECT
private slots:
    void flowsHaveTagsAndPortsOfTheirOwn()
    {
        Table table;
        std::set<std::uint32_t> tags;
        std::set<std::uint32_t> echoes;
        std::set<std::pair<std::uint32_t, std::uint16_t>> tuples;
        constexpr int Count = 5000;
        for (int i = 0; i < Count; ++i) {
            // Ten flows to each of five hundred hosts.
            const ActiveTrace* active
                = table.add(core::IpAddress::v4(0xc6336400 + i / 10), 80, std::uint8_t(i % 10));
            QVERIFY(active);
            const Flow& flow = active->trace.flow();
            QVERIFY(flow.tag <= Flow::TagMask);
            QVERIFY(flow.sourcePort >= 40000 && flow.sourcePort <= 49999);
            QVERIFY(flow.senderKey != 0);
            tags.insert(flow.tag);
            echoes.insert(flow.echoIdentifier());
            tuples.emplace(flow.target.address.v4Value(), flow.sourcePort);
            QCOMPARE(table.flows.byTag(flow.tag), active);
        }
        QCOMPARE(int(tags.size()), Count);
        QCOMPARE(int(echoes.size()), Count);
        QCOMPARE(int(tuples.size()), Count);
        QCOMPARE(int(table.flows.size()), Count);
    }

    void keysFollowFromTheTargetAlone()
    {
        Table one;
        Table other;
        other.add(router(Family::V4, 3));
        QCOMPARE(one.add(target(Family::V4))->trace.flow().senderKey,
            other.add(target(Family::V4))->trace.flow().senderKey);
        QVERIFY(one.add(target(Family::V4), 81)->trace.flow().senderKey
            != other.add(target(Family::V4), 82)->trace.flow().senderKey);
    }

    void withoutAFreePortThereIsNoFlow()
    {
        Table table(40000, 40001);
        const ActiveTrace* first = table.add(target(Family::V4), 80, 0);
        QVERIFY(first);
        QVERIFY(table.add(target(Family::V4), 80, 1));
        QVERIFY(!table.add(target(Family::V4), 80, 2));
        QVERIFY(table.add(router(Family::V4, 1), 80, 2));
        QCOMPARE(table.flows.size(), std::size_t(3));
        table.flows.remove(first->trace.flow());
        QCOMPARE(table.flows.size(), std::size_t(2));
        QVERIFY(table.add(target(Family::V4), 80, 2));
    }

    void quotesFindTheirProbe_data()
    {
        QTest::addColumn<Family>("family");
        QTest::newRow("v4") << Family::V4;
        QTest::newRow("v6") << Family::V6;
    }
    void quotesFindTheirProbe()
    {
        QFETCH(Family, family);
        const bool v4 = family == Family::V4;
        Table table;
        // Others to the same target, so that the address alone does not tell.
        table.started(target(family), 443);
        table.started(router(family, 9));
        const ActiveTrace* active = table.started(target(family));
        const Buffer probe = probeOf(active, 3);
        const std::size_t tcp = ipBytes(probe);
        QCOMPARE(matchOf(table, active, probe), QByteArray("hop 3"));
        for (std::size_t size = tcp + 8; size <= probe.size(); ++size) {
            Buffer cut = probe;
            cut.resize(size);
            QCOMPARE(matchOf(table, active, cut), QByteArray("hop 3"));
        }

        Buffer number = probe;
        wire::store32(&number[tcp + 4], wire::load32(&number[tcp + 4]) + 0x01020304);
        QCOMPARE(matchOf(table, active, number), QByteArray("hop 3"));
        Buffer shortNumber = number;
        shortNumber.resize(tcp + 8);
        QCOMPARE(
            matchOf(table, active, shortNumber), v4 ? QByteArray("hop 3") : QByteArray("none"));

        Buffer port = probe;
        wire::store16(&port[tcp], 61111);
        port[v4 ? 12 : 8] ^= 0x40;
        QCOMPARE(matchOf(table, active, port), QByteArray("hop 3"));

        Buffer both = number;
        wire::store16(&both[tcp], 61111);
        QCOMPARE(matchOf(table, active, both), QByteArray("hop 3"));

        // The target's address was translated as well.
        Buffer inside = probe;
        inside[v4 ? 16 : 24] ^= 0x0c;
        QCOMPARE(matchOf(table, active, inside), QByteArray("hop 3"));
        inside[tcp] ^= 0x11;
        QCOMPARE(matchOf(table, active, inside), QByteArray("none"));
    }

    void rewrittenIdentificationsDoNotMislead()
    {
        Table table;
        const ActiveTrace* active = table.started(target(Family::V4));
        const Buffer probe = probeOf(active, 2);
        // With the sequence number gone too, the window still names the probe, whatever
        // identification a box drew.
        for (std::uint32_t identification = 0; identification < 65536; identification += 7) {
            Buffer changed = probe;
            wire::store16(&changed[4], std::uint16_t(identification));
            QCOMPARE(matchOf(table, active, changed), QByteArray("hop 2"));
            wire::store32(&changed[24], 0x7f000001);
            QCOMPARE(matchOf(table, active, changed), QByteArray("hop 2"));
        }
    }

    void probesThatWereNotSentAreNotFound()
    {
        Table table;
        const ActiveTrace* active = table.started(target(Family::V4));
        QCOMPARE(matchOf(table, active, probeOf(active, 4)), QByteArray("hop 4"));
        QCOMPARE(matchOf(table, active, probeOf(active, 5)), QByteArray("none"));
        const Buffer repeat = buildProbe(active->trace.flow(), { Series::Asked, 4, 1 });
        QCOMPARE(matchOf(table, active, repeat), QByteArray("none"));
        const Buffer control = buildProbe(active->trace.flow(), { Series::Control, 4, 0 });
        QCOMPARE(matchOf(table, active, control), QByteArray("none"));
    }

    void aFinishedFlowIsNotFound()
    {
        Table table;
        ActiveTrace* active = table.started(target(Family::V4));
        const Buffer probe = probeOf(active, 3);
        const Buffer answer = segment(active->trace.flow(), wire::TcpSyn | wire::TcpAck,
            active->trace.flow().sequence({ Series::Asked, 3, 0 }) + 1);
        table.flows.remove(active->trace.flow());
        QCOMPARE(matchOf(table, nullptr, probe), QByteArray("none"));
        QCOMPARE(answerOf(table, answer), QByteArray("none"));
    }

    void answersNameTheirProbe()
    {
        for (const Family family : { Family::V4, Family::V6 }) {
            Table table;
            const ActiveTrace* active = table.started(target(family));
            const Flow& flow = active->trace.flow();
            const std::uint32_t number = flow.sequence({ Series::Asked, 3, 0 });
            constexpr std::uint8_t SynAck = wire::TcpSyn | wire::TcpAck;
            constexpr std::uint8_t ResetAck = wire::TcpRst | wire::TcpAck;
            QCOMPARE(answerOf(table, segment(flow, SynAck, number + 1)), QByteArray("ttl 3"));
            QCOMPARE(answerOf(table, segment(flow, ResetAck, number + 1)), QByteArray("ttl 3"));
            // Some boxes do not count the SYN.
            QCOMPARE(answerOf(table, segment(flow, ResetAck, number)), QByteArray("ttl 3"));
            QCOMPARE(answerOf(table, segment(flow, wire::TcpRst, 0)), QByteArray("some probe"));
            // A SYN/ACK opens what it acknowledges, and nothing else.
            QCOMPARE(answerOf(table, segment(flow, SynAck, number)), QByteArray("none"));
            QCOMPARE(answerOf(table, segment(flow, SynAck, 4711)), QByteArray("none"));
            Flow stranger = flow;
            stranger.sourcePort ^= 1;
            QCOMPARE(answerOf(table, segment(stranger, ResetAck, number + 1)), QByteArray("none"));
            stranger = flow;
            stranger.target.address = router(family, 2);
            QCOMPARE(answerOf(table, segment(stranger, ResetAck, number + 1)), QByteArray("none"));
        }
    }

    void ownFramesAreProbesOrNot()
    {
        Table table;
        const ActiveTrace* active = table.started(target(Family::V4));
        const Buffer probe = probeOf(active, 2);
        const FlowTable::Match own = table.flows.byOwn(parse(probe));
        QCOMPARE(own.trace, active);
        QCOMPARE(own.code->ttl, std::uint8_t(2));
        // The kernel's RST must not pass for a probe.
        const Buffer reset = buildReset(active->trace.flow(), { Series::Asked, 2, 0 });
        const FlowTable::Match aside = table.flows.byOwn(parse(reset));
        QCOMPARE(aside.trace, active);
        QVERIFY(!aside.code);
        Flow other = active->trace.flow();
        other.sourcePort ^= 1;
        QVERIFY(!table.flows.byOwn(parse(buildProbe(other, { Series::Asked, 2, 0 }))).trace);
    }

    void strangePacketsAreNobodys()
    {
        Table table;
        table.started(target(Family::V4));
        Buffer udp = buildProbe(makeFlow(Family::V4), { Series::Udp, 63, 0 });
        QCOMPARE(matchOf(table, nullptr, udp), QByteArray("none"));
        Buffer echo = buildProbe(makeFlow(Family::V4), { Series::Echo, 63, 0 });
        QCOMPARE(matchOf(table, nullptr, echo), QByteArray("none"));
        echo[9] = 47;
        QCOMPARE(matchOf(table, nullptr, echo), QByteArray("none"));
    }
};

QTEST_APPLESS_MAIN(TestFlowTable)
#include "tst_flowtable.moc"
