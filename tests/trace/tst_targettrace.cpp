// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedtrace.h"

#include <QtTest>

using namespace tracetest;
using trace::AnswerKind;
using trace::DistanceVerdict;
using trace::PathEvidence;
using trace::ProbeCode;
using trace::Series;

namespace {

const core::IpAddress V1Host = address("100.64.3.4");
const core::IpAddress V1HostV6 = address("fd64:64::5");
const core::IpAddress PlainHost = address("100.65.3.4");
const core::IpAddress V0Host = address("100.67.0.9");
const core::IpAddress SilentHost = address("100.67.9.2");
const core::IpAddress ClosedHost = address("100.67.8.3");

int countOf(const std::vector<ProbeCode>& codes, Series series)
{
    return int(std::count_if(codes.begin(), codes.end(),
        [series](const ProbeCode& code) { return code.series == series; }));
}

bool isSynWithMptcp(const Buffer& packet)
{
    const auto tcp = lab::readTcp(packet);
    return tcp && tcp->tcp.flags == wire::TcpSyn && lab::hasMptcp(tcp->tcp.options);
}
bool isProtocol(const Buffer& packet, int protocol)
{
    return wire::parseIp(packet)->protocol == protocol;
}
bool isTcpWith(const Buffer& packet, std::uint8_t flags)
{
    const auto tcp = lab::readTcp(packet);
    return tcp && tcp->tcp.has(flags);
}

} // namespace

class TestTargetTrace : public QObject {
    Q_OBJECT
private slots:
    void aCleanPathTakesFewProbes()
    {
        for (const core::IpAddress& host : { V1Host, V1HostV6 }) {
            SimulatedTrace trace("8");
            const PathEvidence evidence = trace.run(host, scan::Pass::V1);
            QCOMPARE(evidence.hops.size(), std::size_t(8));
            QCOMPARE(evidence.answer.kind, AnswerKind::SynAck);
            QCOMPARE(evidence.answer.ttl, std::uint8_t(9));
            QCOMPARE(evidence.answer.classified.replyClass, scan::ReplyClass::Mptcp);
            QVERIFY(evidence.controlMade);
            QCOMPARE(evidence.controlAnswer.ttl, std::uint8_t(9));
            QCOMPARE(evidence.distance, DistanceVerdict::Same);
            QCOMPARE(evidence.measuredDistance, std::uint8_t(9));
            QCOMPARE(evidence.canaryEchoed, std::optional(false));
            QVERIFY(!evidence.joinRefused);
            QCOMPARE(countOf(trace.sent, Series::Control), 1);
            QCOMPARE(countOf(trace.sent, Series::Echo), 1);
            QCOMPARE(countOf(trace.sent, Series::Canary), 1);
            QVERIFY(trace.sent.size() <= 8 + 4 + 3);
            QCOMPARE(std::size_t(evidence.probesSent), trace.sent.size());
            QVERIFY2(trace.seconds() < 0.05, QByteArray::number(trace.seconds()));
            // Each SYN/ACK was taken back.
            QVERIFY(evidence.resetsSent >= 3);
        }
    }

    void timesOfTheIssueAreKeptByTheWaiting_data()
    {
        QTest::addColumn<QByteArray>("plan");
        QTest::addColumn<bool>("dead");
        QTest::addColumn<double>("seconds");
        QTest::newRow("9 hops") << QByteArray("8") << false << 0.3;
        QTest::newRow("3 of 8 silent")
            << QByteArray("8,silent@1,silent@4,silent@6") << false << 1.5;
        QTest::newRow("3 of 8 silent in a row")
            << QByteArray("8,silent@2,silent@3,silent@4") << false << 1.5;
        QTest::newRow("5 of 15 silent")
            << QByteArray("15,silent@1,silent@4,silent@6,silent@9,silent@13") << false << 2.5;
        QTest::newRow("5 of 15 silent in a row")
            << QByteArray("15,silent@7,silent@8,silent@9,silent@10,silent@11") << false << 2.5;
        QTest::newRow("last 3 silent")
            << QByteArray("8,silent@5,silent@6,silent@7") << false << 1.5;
        QTest::newRow("dead host") << QByteArray("8") << true << 3.0;
        QTest::newRow("dead host, 3 of 8 silent")
            << QByteArray("8,silent@1,silent@4,silent@6") << true << 3.0;
    }
    void timesOfTheIssueAreKeptByTheWaiting()
    {
        QFETCH(QByteArray, plan);
        QFETCH(bool, dead);
        QFETCH(double, seconds);
        SimulatedTrace trace(plan.constData());
        const trace::PathVerdict verdict = trace.judge(dead ? SilentHost : V1Host, scan::Pass::V1);
        QCOMPARE(
            outcomeOf(verdict), QByteArray(dead ? "unresponsive none" : "true-mptcp pass-through"));
        QVERIFY2(trace.seconds() < seconds, QByteArray::number(trace.seconds()));
    }

    void withoutControlThereIsNone()
    {
        SimulatedTrace trace("3");
        trace.request.control = false;
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QVERIFY(!evidence.controlMade);
        QCOMPARE(countOf(trace.sent, Series::Control), 0);
        QCOMPARE(evidence.answer.kind, AnswerKind::SynAck);
    }

    void aPlainPassAsksOnlyForThePath()
    {
        SimulatedTrace trace("3");
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::Control);
        QVERIFY(!evidence.controlMade);
        QCOMPARE(countOf(trace.sent, Series::Canary) + countOf(trace.sent, Series::Join), 0);
        QCOMPARE(evidence.distance, DistanceVerdict::Same);
    }

    void aHostWithoutMptcpTakesTheJoin()
    {
        SimulatedTrace trace("3");
        const PathEvidence evidence = trace.run(PlainHost, scan::Pass::V1);
        QCOMPARE(evidence.joinRefused, std::optional(false));
        QCOMPARE(countOf(trace.sent, Series::OtherVersion), 0);
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("not-mptcp none"));
    }

    void anotherVersionIsNoLoss()
    {
        SimulatedTrace trace("3");
        const PathEvidence evidence = trace.run(V0Host, scan::Pass::V1);
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("not-mptcp none"));
        if (evidence.joinRefused.value_or(false))
            QCOMPARE(evidence.otherVersionAnswered, std::optional(true));
        SimulatedTrace other("3");
        const PathEvidence v1 = other.run(V1Host, scan::Pass::V0);
        QCOMPARE(v1.joinRefused, std::optional(true));
        QCOMPARE(v1.otherVersionAnswered, std::optional(true));
        QCOMPARE(outcomeOf(judgePath(v1)), QByteArray("not-mptcp none"));
    }

    void anAnswerLostOnTheWayBackIsFound()
    {
        for (const char* plan : { "4,return-strip@2", "4,return-nop@2" }) {
            for (const core::IpAddress& host : { V1Host, V1HostV6 }) {
                SimulatedTrace trace(plan);
                QCOMPARE(outcomeOf(trace.judge(host, scan::Pass::V1)),
                    QByteArray("middlebox-affected drop return"));
            }
        }
    }

    void oneRefusedJoinIsNotEnoughToBlameTheWayBack()
    {
        // Nothing answers the SYN of the other version.
        SimulatedTrace trace("3");
        trace.filter = [](Buffer& packet, bool toTarget) {
            const auto tcp = lab::readTcp(packet);
            if (!toTarget || !tcp)
                return true;
            const auto option = tcp->tcp.options;
            return !(option.size() >= 4 && option[0] == 30 && option[1] == 12 && option[2] == 0);
        };
        const PathEvidence evidence = trace.run(PlainHost, scan::Pass::V1);
        PathEvidence refused = evidence;
        refused.joinRefused = true;
        refused.otherVersionAnswered.reset();
        QCOMPARE(outcomeOf(judgePath(refused)), QByteArray("not-mptcp none"));
        refused.otherVersionAnswered = false;
        QCOMPARE(outcomeOf(judgePath(refused)), QByteArray("middlebox-affected drop return"));
    }

    void aDiscardedSynIsConfirmed()
    {
        for (const core::IpAddress& host : { V1Host, V1HostV6 }) {
            SimulatedTrace trace("6,discard@3");
            const PathEvidence evidence = trace.run(host, scan::Pass::V1);
            QCOMPARE(evidence.answer.kind, AnswerKind::None);
            QCOMPARE(evidence.controlAnswer.kind, AnswerKind::SynAck);
            QVERIFY(evidence.silenceConfirmed);
            QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected drop 3-4"));
            QVERIFY2(trace.seconds() < 3, QByteArray::number(trace.seconds()));
        }
    }

    void lostProbesAreNoDiscarding()
    {
        // Every SYN with MPTCP is lost until the control has been answered.
        SimulatedTrace trace("3");
        bool controlAnswered = false;
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget && isTcpWith(packet, wire::TcpSyn | wire::TcpAck))
                controlAnswered = true;
            return !toTarget || !isSynWithMptcp(packet) || controlAnswered;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QVERIFY(!evidence.silenceConfirmed);
        QCOMPARE(evidence.answer.kind, AnswerKind::SynAck);
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("true-mptcp pass-through"));
    }

    void aRateLimitedHopDoesNotNarrowADiscard()
    {
        // The fourth router answers no SYN with MPTCP before the control was answered: it is seen
        // when the SYN is confirmed, and the discarding box behind it is not placed before it.
        SimulatedTrace trace("6,discard@4");
        bool controlAnswered = false;
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget && isTcpWith(packet, wire::TcpSyn | wire::TcpAck))
                controlAnswered = true;
            return toTarget || controlAnswered
                || wire::parseIp(packet)->source != address("10.4.0.2");
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected drop 4-5"));
    }

    void aBoxThatRefusesMptcpIsFound()
    {
        // A RST in the target's name for every SYN with MPTCP that gets past the second router.
        for (const bool acknowledges : { true, false }) {
            SimulatedTrace trace("5");
            trace.filter = [&](Buffer& packet, bool toTarget) {
                if (!toTarget || !isSynWithMptcp(packet) || wire::parseIp(packet)->hopLimit < 3)
                    return true;
                const auto syn = lab::readTcp(packet).value();
                wire::IpFields ip;
                ip.source = syn.ip.destination;
                ip.destination = syn.ip.source;
                wire::TcpFields reset;
                reset.sourcePort = syn.tcp.destinationPort;
                reset.destinationPort = syn.tcp.sourcePort;
                reset.acknowledgment = acknowledges ? syn.tcp.sequence + 1 : 0;
                reset.flags = std::uint8_t(wire::TcpRst | (acknowledges ? wire::TcpAck : 0));
                trace.inject(wire::buildTcp(ip, reset, {}), 900);
                return false;
            };
            const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
            QCOMPARE(evidence.answer.kind, AnswerKind::Reset);
            QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected drop 2-3"));
        }
    }

    void aForgedRstDoesNotHideTheHost()
    {
        // The box behind the second router forges the RST and lets the SYN pass.
        SimulatedTrace trace("6");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget || !isTcpWith(packet, wire::TcpSyn)
                || wire::parseIp(packet)->hopLimit < 3)
                return true;
            const auto syn = lab::readTcp(packet).value();
            wire::IpFields ip;
            ip.source = syn.ip.destination;
            ip.destination = syn.ip.source;
            wire::TcpFields reset;
            reset.sourcePort = syn.tcp.destinationPort;
            reset.destinationPort = syn.tcp.sourcePort;
            reset.acknowledgment = syn.tcp.sequence + 1;
            reset.flags = wire::TcpRst | wire::TcpAck;
            trace.inject(wire::buildTcp(ip, reset, {}), 900);
            return true;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QVERIFY(evidence.alsoReset);
        QCOMPARE(evidence.answer.ttl, std::uint8_t(7));
        QCOMPARE(evidence.hops.size(), std::size_t(6));
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("true-mptcp pass-through"));
    }

    void closedPortsAndProhibitionsAreTold()
    {
        SimulatedTrace closed("3");
        const trace::PathVerdict refused = closed.judge(ClosedHost, scan::Pass::V1);
        QCOMPARE(outcomeOf(refused), QByteArray("unresponsive none"));
        QVERIFY2(refused.sentence.find("refuses connections") != std::string::npos,
            refused.sentence.c_str());
        QVERIFY2(closed.seconds() < 0.5, QByteArray::number(closed.seconds()));
    }

    void proxiesAreFoundByTheDistanceOfEcho()
    {
        for (const char* plan : { "5,proxy-v1@2", "5,proxy-plain@2" }) {
            for (const core::IpAddress& host : { V1Host, V1HostV6 }) {
                SimulatedTrace trace(plan);
                const PathEvidence evidence = trace.run(host, scan::Pass::V1);
                QCOMPARE(evidence.answer.ttl, std::uint8_t(3));
                QCOMPARE(evidence.distance, DistanceVerdict::Farther);
                QVERIFY(!evidence.distanceByUdp);
                QVERIFY(evidence.routerAtAnswer.has_value());
                QCOMPARE(
                    outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected proxy 2-3"));
                QCOMPARE(countOf(trace.sent, Series::Udp), 0);
            }
        }
    }

    void proxiesAreFoundByTheDistanceOfUdpWhereEchoIsNotAnswered()
    {
        for (const core::IpAddress& host : { V1Host, V1HostV6 }) {
            SimulatedTrace trace("5,proxy-v1@2");
            // Neither the host nor the routers care for pings.
            trace.filter = [](Buffer& packet, bool toTarget) {
                const int icmp = wire::parseIp(packet)->family == Family::V4 ? 1 : 58;
                return !toTarget || !isProtocol(packet, icmp);
            };
            const PathEvidence evidence = trace.run(host, scan::Pass::V1);
            QCOMPARE(evidence.distance, DistanceVerdict::Farther);
            QVERIFY(evidence.distanceByUdp);
            QCOMPARE(evidence.measuredDistance, std::uint8_t(6));
            QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected proxy 2-3"));
        }
    }

    void udpConfirmsANearHostToo()
    {
        SimulatedTrace trace("4");
        trace.filter = [](Buffer& packet, bool) {
            return !isProtocol(packet, 1)
                || wire::parseIcmp(wire::parseIp(packet)->payload, Family::V4)->isError;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.distance, DistanceVerdict::Same);
        QVERIFY(evidence.distanceByUdp);
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("true-mptcp pass-through"));
    }

    void withoutEchoAndUdpTheDistanceIsUnknown()
    {
        SimulatedTrace trace("4");
        trace.filter = [](Buffer& packet, bool toTarget) {
            return !toTarget || isProtocol(packet, wire::ProtocolTcp);
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.distance, DistanceVerdict::Unknown);
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("true-mptcp pass-through"));
        QVERIFY2(trace.seconds() < 1.5, QByteArray::number(trace.seconds()));
    }

    void unequalPathsAreNoProxy()
    {
        // Echo takes a path that is one router longer, there and back alike at the same TTL left:
        // a router answers it where the SYN's answer came from.
        SimulatedTrace trace("4");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget || !isProtocol(packet, 1) || packet[8] != 5)
                return true;
            trace.inject(expired(address("10.9.9.9"), address("10.1.0.1"), packet), 900);
            return false;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.distance, DistanceVerdict::Unknown);
        QCOMPARE(evidence.routerAtAnswer, std::optional(address("10.9.9.9")));
        const trace::PathVerdict verdict = judgePath(evidence);
        QCOMPARE(outcomeOf(verdict), QByteArray("true-mptcp pass-through"));
        QVERIFY(std::any_of(
            verdict.remarks.begin(), verdict.remarks.end(), [](const std::string& remark) {
                return remark.find("10.9.9.9") != std::string::npos;
            }));
    }

    void anAnswerToWhatExpiredIsAProxy()
    {
        // A box behind the second router answers in the target's name and lets the SYN pass too.
        SimulatedTrace trace("5");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget || !isSynWithMptcp(packet) || wire::parseIp(packet)->hopLimit < 3)
                return true;
            const auto syn = lab::readTcp(packet).value();
            wire::IpFields ip;
            ip.source = syn.ip.destination;
            ip.destination = syn.ip.source;
            wire::TcpFields answer;
            answer.sourcePort = syn.tcp.destinationPort;
            answer.destinationPort = syn.tcp.sourcePort;
            answer.acknowledgment = syn.tcp.sequence + 1;
            answer.flags = wire::TcpSyn | wire::TcpAck;
            trace.inject(
                wire::buildTcp(ip, answer, fromHex("1e0c0101 1112131415161718 020405b4")), 1100);
            return true;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.answeredExpired, std::uint8_t(3));
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected proxy 2-3"));
    }

    void aFarTargetOnAFastPathIsWaitedFor()
    {
        // Every router within 2 ms, the target 700 ms away: its answer comes when the walk has
        // given it up.
        SimulatedTrace trace("4");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (toTarget || wire::parseIp(packet)->source != V1Host)
                return true;
            trace.inject(packet, 700'000);
            return false;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.answer.kind, AnswerKind::SynAck);
        QCOMPARE(evidence.answer.ttl, std::uint8_t(5));
        QCOMPARE(evidence.answer.classified.replyClass, scan::ReplyClass::Mptcp);
        QVERIFY(evidence.answer.rttUs >= 700'000 && evidence.answer.rttUs < 750'000);
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("true-mptcp pass-through"));
    }

    void repliesInAnyOrderLandOnTheirHop()
    {
        // The nearer the router, the later its answer.
        SimulatedTrace trace("7");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (toTarget || !isProtocol(packet, 1))
                return true;
            const int router = int(wire::parseIp(packet)->source.bytes()[1]);
            trace.inject(packet, (10 - router) * 10'000);
            return false;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.hops.size(), std::size_t(7));
        for (const trace::Hop& hop : evidence.hops)
            QCOMPARE(hop.address, std::optional(lab::routerAddress(hop.ttl, Family::V4)));
    }

    void duplicatedRepliesChangeNothing()
    {
        SimulatedTrace trace("5,nop@2");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget)
                trace.inject(packet, 3'000);
            return true;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.hops.size(), std::size_t(5));
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected drop 2-3"));
        for (const trace::Hop& hop : evidence.hops)
            QVERIFY(hop.otherAddresses.empty() && !hop.rateLimited);
    }

    void aHopThatAnswersSomeProbesIsMarked()
    {
        SimulatedTrace trace("4");
        int dropped = 0;
        trace.filter = [&](Buffer& packet, bool toTarget) {
            return toTarget || wire::parseIp(packet)->source != address("10.3.0.2")
                || ++dropped > 1;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QVERIFY(evidence.hops[2].address.has_value());
        QCOMPARE(evidence.hops[2].attempts, std::uint8_t(2));
        QVERIFY(evidence.hops[2].rateLimited);
        QVERIFY(!evidence.hops[1].rateLimited);
    }

    void repeatsFromElsewhereAreKept()
    {
        SimulatedTrace trace("4");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget && wire::parseIp(packet)->source == address("10.2.0.2")) {
                const Buffer second = edited(packet, [](Buffer& bytes) { bytes[15] = 9; });
                trace.inject(second, 5'000);
            }
            return true;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.hops[1].address, std::optional(address("10.2.0.2")));
        QCOMPARE(
            evidence.hops[1].otherAddresses, std::vector<core::IpAddress>({ address("10.2.0.9") }));
    }

    void anUnreachableIsTheRoutersWord()
    {
        SimulatedTrace trace("4");
        trace.filter = [&](Buffer& packet, bool toTarget) {
            if (!toTarget || !isProtocol(packet, wire::ProtocolTcp) || packet[8] < 4)
                return true;
            wire::IpFields ip;
            ip.source = address("10.3.0.2");
            ip.destination = address("10.1.0.1");
            trace.inject(wire::buildIcmpError(ip, 3, 13, packet), 1200);
            return false;
        };
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.answer.kind, AnswerKind::Unreachable);
        QCOMPARE(evidence.answer.from, address("10.3.0.2"));
        QCOMPARE(evidence.answer.icmpCode, std::uint8_t(13));
        QCOMPARE(evidence.hops.size(), std::size_t(3));
        const trace::PathVerdict verdict = judgePath(evidence);
        QCOMPARE(outcomeOf(verdict), QByteArray("unresponsive none"));
        QVERIFY2(verdict.sentence.find("10.3.0.2") != std::string::npos, verdict.sentence.c_str());
    }

    void whatLeftDifferentlyIsWhatQuotesAreComparedWith()
    {
        // A rule of this computer's own lowers the MSS on egress: no box on the path did.
        const trace::Flow flow = makeFlow(Family::V4);
        trace::TraceRequest request;
        trace::TargetTrace target(flow, request);
        const auto codes = target.due(1000);
        for (const ProbeCode code : codes) {
            target.sent(code, 1000);
            const Buffer left = withOptions(buildProbe(flow, code), lab::clampedMss);
            target.sentFrame(code, left, 1000);
            trace::RawHop hop;
            hop.address = router(Family::V4, code.ttl);
            hop.code = code;
            const Buffer error = expired(hop.address, scanner(Family::V4), atHop(left, code.ttl));
            hop.icmp.assign(error.begin() + 20, error.end());
            target.hopAnswered(hop, 2000);
        }
        const PathEvidence evidence = target.evidence();
        QVERIFY(evidence.sentSeen);
        QCOMPARE(evidence.hops.size(), codes.size());
        for (const trace::Hop& hop : evidence.hops)
            QCOMPARE(changesOf(hop.diff), QByteArray());
        QCOMPARE(wire::toHex(evidence.sent).substr(80), std::string("1e040101020404b0"));
    }

    void extensionsAreKeptWholeOrRead()
    {
        const trace::Flow flow = makeFlow(Family::V4);
        trace::TargetTrace target(flow, {});
        const ProbeCode code = target.due(1000).front();
        target.sent(code, 1000);
        Buffer structure = fromHex("2000 0000 000c 0101 00064a01 000ffb02"
                                   "001c 020f 00000007 00010000c0000209 0867 65302f310000 000005dc"
                                   "0006 f701 beef 0000");
        structure.resize(structure.size() - 2);
        wire::store16(&structure[2], wire::checksumFinish(wire::checksumAdd(structure)));
        const Buffer error = expired(
            router(Family::V4, 1), scanner(Family::V4), buildProbe(flow, code), 548, structure);
        trace::RawHop hop;
        hop.address = router(Family::V4, 1);
        hop.code = code;
        hop.icmp.assign(error.begin() + 20, error.end());
        target.hopAnswered(hop, 2000);
        const trace::Hop found = target.evidence().hops.front();
        QCOMPARE(found.mpls.size(), std::size_t(2));
        QCOMPARE(found.interfaces.size(), std::size_t(1));
        QCOMPARE(found.interfaces[0].name, std::string("ge0/1"));
        QCOMPARE(found.otherExtensions.size(), std::size_t(1));
        QCOMPARE(wire::toHex(found.otherExtensions[0]), std::string("0006f701beef"));
        QCOMPARE(found.quote.size(), buildProbe(flow, code).size());
    }

    void firstHopsCanBeLeftOut()
    {
        SimulatedTrace trace("6,nop@4");
        trace.request.minHop = 3;
        const PathEvidence evidence = trace.run(V1Host, scan::Pass::V1);
        QCOMPARE(evidence.hops.front().ttl, std::uint8_t(3));
        QCOMPARE(evidence.hops.size(), std::size_t(4));
        QCOMPARE(outcomeOf(judgePath(evidence)), QByteArray("middlebox-affected drop 4-5"));
        SimulatedTrace behind("6,nop@1");
        behind.request.minHop = 4;
        QCOMPARE(outcomeOf(behind.judge(V1Host, scan::Pass::V1)),
            QByteArray("middlebox-affected drop 0-4"));
    }
};

QTEST_APPLESS_MAIN(TestTargetTrace)
#include "tst_targettrace.moc"
