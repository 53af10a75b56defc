// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofdriver.h"

#include "core/wire/dsschecksum.h"
#include "core/wire/icmpmessage.h"
#include "core/wire/mptcpkeys.h"

#include <QtTest>

#include <map>
#include <set>

using lab::DeviceKind;
using scan::Pass;
using verify::Step;
using verify::StepResult;
using verify::Verdict;
using verify::VerifyRequest;
using verify::VerifyResult;
using verifytest::address;
using verifytest::Packet;
using verifytest::ProofDriver;
using verifytest::rebuilt;
using verifytest::stepOf;
using verifytest::tcpOf;

namespace {

constexpr std::int64_t Millisecond = 1'000'000;
// Ports in the order of the ladder, see ProofDriver.
constexpr std::uint16_t FirstPort = 40000;
constexpr std::uint16_t FirstKeyPort = 40001;
constexpr std::uint16_t CanaryPort = 40003;
constexpr std::uint16_t HandshakePort = 40007;
constexpr std::uint16_t WrongJoinPort = 40008;
constexpr std::uint16_t JoinPort = 40009;

core::IpAddress target(bool v6 = false) { return address(v6 ? "fd64:64::9" : "100.64.0.9"); }

wire::MptcpVersion versionOf(Pass pass)
{
    return pass == Pass::V0 ? wire::MptcpVersion::V0 : wire::MptcpVersion::V1;
}

/// The first option of the kind in a packet's segment, as a value.
template <typename Option> std::optional<Option> optionOf(const Packet& packet, Pass pass)
{
    const wire::TcpSegment tcp = tcpOf(packet);
    wire::TcpOptionWalk walk(tcp.options);
    while (const auto option = walk.next()) {
        if (option->kind != wire::OptionMptcp)
            continue;
        const auto parsed = wire::parseMptcp(option->bytes, versionOf(pass));
        if (parsed && std::holds_alternative<Option>(*parsed))
            return std::get<Option>(*parsed);
    }
    return std::nullopt;
}

/// The packet with its MPTCP options passed through `change`; empty takes one away.
Packet withOptions(const Packet& packet, Pass pass,
    const std::function<std::optional<wire::MptcpOption>(const wire::MptcpOption&)>& change)
{
    return rebuilt(packet, [&](auto&, auto& options, auto&) {
        wire::TcpOptionBuilder builder;
        wire::TcpOptionWalk walk(options);
        while (const auto option = walk.next()) {
            const auto parsed = option->kind == wire::OptionMptcp
                ? wire::parseMptcp(option->bytes, versionOf(pass))
                : wire::Parsed<wire::MptcpOption>(tl::unexpected(wire::ParseError::Unsupported));
            if (!parsed) {
                builder.raw(option->bytes);
            } else if (const auto changed = change(*parsed)) {
                builder.raw(wire::buildMptcp(*changed, versionOf(pass)));
            }
        }
        options = builder.build();
    });
}

/// Applies `change` to the options of one kind in all the peer's packets to `port`.
template <typename Option>
void rewriteAnswers(
    ProofDriver& driver, Pass pass, std::uint16_t port, std::function<void(Option&)> change)
{
    driver.onWayBack = [=](std::size_t, const Packet& packet) {
        if (tcpOf(packet).destinationPort != port)
            return std::vector<Packet> { packet };
        return std::vector<Packet> { withOptions(
            packet, pass, [&](const wire::MptcpOption& option) {
                wire::MptcpOption changed = option;
                if (auto* found = std::get_if<Option>(&changed))
                    change(*found);
                return std::optional(changed);
            }) };
    };
}

/// What one of our ports still holds open at the peer, from the packets of all steps.
std::size_t leftOpen(const VerifyResult& result)
{
    struct Connection {
        bool open = false;
        bool ourFin = false;
        bool peerFin = false;
    };
    std::map<std::uint16_t, Connection> connections;
    for (const auto& step : result.evidence) {
        for (const auto& packet : step.packets) {
            const wire::TcpSegment tcp = tcpOf(packet.ip);
            Connection& one = connections[packet.sent ? tcp.sourcePort : tcp.destinationPort];
            if (!packet.sent && tcp.isSynAck())
                one.open = true;
            (packet.sent ? one.ourFin : one.peerFin) |= tcp.has(wire::TcpFin);
            if (tcp.has(wire::TcpRst) || (one.ourFin && one.peerFin))
                one.open = false;
        }
    }
    return std::size_t(
        std::ranges::count_if(connections, [](const auto& entry) { return entry.second.open; }));
}

/// The most connections that were open or asked for at once, joins left out.
std::size_t mostAtOnce(const VerifyResult& result)
{
    std::vector<verify::StepPacket> packets;
    for (const auto& step : result.evidence)
        packets.insert(packets.end(), step.packets.begin(), step.packets.end());
    // Answers that arrive when a packet leaves came before it.
    std::ranges::stable_sort(packets, [](const auto& a, const auto& b) {
        return std::pair(a.timeNs, a.sent) < std::pair(b.timeNs, b.sent);
    });
    std::set<std::uint16_t> open;
    std::size_t most = 0;
    for (const auto& packet : packets) {
        const wire::TcpSegment tcp = tcpOf(packet.ip);
        const std::uint16_t port = packet.sent ? tcp.sourcePort : tcp.destinationPort;
        if (port == WrongJoinPort || port == JoinPort)
            continue;
        if (tcp.has(wire::TcpRst))
            open.erase(port);
        else if (packet.sent && tcp.flags == wire::TcpSyn)
            open.insert(port);
        most = std::max(most, open.size());
    }
    return most;
}

} // namespace

/// The ladder as a machine on packets and times, against the lab's hosts and scripted networks.
class TestHostProof : public QObject {
    Q_OBJECT

private slots:
    void judgesTheLabsHosts_data();
    void judgesTheLabsHosts();
    void waitsForTheSilentAsLongAsAsked();
    void learnsHowLongToWait();
    void anyOneLossIsMadeGood_data();
    void anyOneLossIsMadeGood();
    void bearsRepetitionAndDisorder();
    void blindResetsAreIgnored();
    void leavesNothingOpen_data();
    void leavesNothingOpen();
    void keepsToItsConnections();
    void drawsDifferentNumbersForEachConnection();
    void joinsWithTheRightAndAWrongToken();
    void acknowledgesThePeersData();
    void aDataAckOfAnyWidthCounts();
    void aWrongDataAckFails();
    void aWrongDataSequenceFails();
    void checksumsAreMadeWhereThePeerWantsThem_data();
    void checksumsAreMadeWhereThePeerWantsThem();
    void flagCKeepsSubflowsAway();
    void anAddressAnnouncedInsteadOfADataAckIsAskedPast();
    void lostSignalsAreAFallback();
    void aWrongHmacIsNoProof();
    void anOddVersionExposesAnImitation();
    void aCanaryThatComesBackIsAMirror();
    void icmpErrorsAreRefusals();
    void foreignSegmentsAreNotTaken();
    void aFloodIsBounded();
    void givenUpItResetsWhatIsOpen();
};

void TestHostProof::judgesTheLabsHosts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("verdict0");
    QTest::addColumn<int>("verdict1");
    const auto row = [](const char* name, DeviceKind kind, Verdict v0, Verdict v1) {
        QTest::newRow(name) << int(kind) << int(v0) << int(v1);
    };
    row("v1 host", DeviceKind::HostV1, Verdict::NotMptcp, Verdict::Proven);
    row("v0 host", DeviceKind::HostV0, Verdict::Proven, Verdict::NotMptcp);
    row("plain", DeviceKind::HostPlain, Verdict::NotMptcp, Verdict::NotMptcp);
    row("closed", DeviceKind::Closed, Verdict::Unresponsive, Verdict::Unresponsive);
    row("silent", DeviceKind::Silent, Verdict::Unresponsive, Verdict::Unresponsive);
    row("mirror", DeviceKind::MirrorMptcp, Verdict::Mirror, Verdict::Mirror);
    row("mirror of all", DeviceKind::MirrorAll, Verdict::Mirror, Verdict::Mirror);
    row("short option", DeviceKind::MalformedLength, Verdict::NotMptcp, Verdict::NotMptcp);
    row("no flags", DeviceKind::MalformedFlags, Verdict::NotMptcp, Verdict::NotMptcp);
    row("zero key", DeviceKind::MalformedZeroKey, Verdict::NotMptcp, Verdict::NotMptcp);
    row("other version", DeviceKind::VersionMismatch, Verdict::NotMptcp, Verdict::NotMptcp);
    row("early reset", DeviceKind::EarlyReset, Verdict::NotMptcp, Verdict::Proven);
    row("fake HMAC", DeviceKind::FakeHmac, Verdict::Mptcp, Verdict::Mptcp);
    row("static key", DeviceKind::StaticKey, Verdict::Mptcp, Verdict::Mptcp);
    row("no join", DeviceKind::NoJoin, Verdict::Mptcp, Verdict::Mptcp);
}

void TestHostProof::judgesTheLabsHosts()
{
    QFETCH(int, kind);
    QFETCH(int, verdict0);
    QFETCH(int, verdict1);
    for (const bool v6 : { false, true }) {
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            ProofDriver driver(target(v6), pass);
            driver.speakTo(DeviceKind(kind));
            const VerifyResult result = driver.run();
            QCOMPARE(result.evidence.size(), verify::StepCount);
            QCOMPARE(int(result.verdict), pass == Pass::V0 ? verdict0 : verdict1);
            QVERIFY(!result.sentence.empty());
            for (const auto& step : result.evidence) {
                QVERIFY2(step.detail.ends_with("."), step.detail.c_str());
                QCOMPARE(step.packetsLeftOut, 0u);
            }
            QCOMPARE(std::size_t(result.packetsSent), driver.sent.size());
            if (result.verdict == Verdict::Proven) {
                QCOMPARE(verifytest::resultsOf(result),
                    std::string("pass pass pass pass pass pass pass pass pass unknown"));
                QVERIFY(result.senderKey && result.receiverKey);
            }
        }
    }
}

void TestHostProof::waitsForTheSilentAsLongAsAsked()
{
    VerifyRequest request;
    request.timeoutMs = 700;
    request.attempts = 2;
    ProofDriver driver(target(), Pass::V1, request);
    driver.speakTo(DeviceKind::Silent);
    const std::int64_t start = driver.nowNs;
    const VerifyResult result = driver.run();
    QCOMPARE(result.verdict, Verdict::Unresponsive);
    QCOMPARE(driver.sent.size(), std::size_t(4));
    for (std::size_t i = 0; i < driver.sent.size(); ++i) {
        QCOMPARE(driver.sent[i].atNs - start, std::int64_t(i) * 700 * Millisecond);
        const wire::TcpSegment tcp = tcpOf(driver.sent[i].ip);
        QCOMPARE(tcp.flags, std::uint8_t(wire::TcpSyn));
        // A repetition is the same segment, and the second question comes from another port.
        QCOMPARE(tcp.sourcePort, std::uint16_t(FirstPort + i / 2));
    }
    QVERIFY(driver.sent[0].ip == driver.sent[1].ip);
    QCOMPARE(driver.nowNs - start, 2800 * Millisecond);
}

void TestHostProof::learnsHowLongToWait()
{
    VerifyRequest request;
    request.timeoutMs = 3000;
    ProofDriver driver(target(), Pass::V1, request);
    driver.speakTo(DeviceKind::HostV1);
    driver.delayNs = 5 * Millisecond;
    driver.onWayThere = [](std::size_t, const Packet& packet) {
        return tcpOf(packet).sourcePort == FirstKeyPort ? std::vector<Packet>()
                                                        : std::vector<Packet> { packet };
    };
    driver.run();
    std::vector<std::int64_t> times;
    for (const auto& each : driver.sent) {
        if (tcpOf(each.ip).sourcePort == FirstKeyPort)
            times.push_back(each.atNs);
    }
    // The control SYN took 10 ms, so 200 ms, the shortest, doubled each time.
    QCOMPARE(times.size(), std::size_t(3));
    QCOMPARE(times[1] - times[0], 200 * Millisecond);
    QCOMPARE(times[2] - times[1], 400 * Millisecond);
}

void TestHostProof::anyOneLossIsMadeGood_data()
{
    QTest::addColumn<bool>("v0");
    QTest::addColumn<bool>("back");
    QTest::newRow("v0, there") << true << false;
    QTest::newRow("v0, back") << true << true;
    QTest::newRow("v1, there") << false << false;
    QTest::newRow("v1, back") << false << true;
}

void TestHostProof::anyOneLossIsMadeGood()
{
    QFETCH(bool, v0);
    QFETCH(bool, back);
    const Pass pass = v0 ? Pass::V0 : Pass::V1;
    const DeviceKind kind = v0 ? DeviceKind::HostV0 : DeviceKind::HostV1;
    std::size_t answers = 0;
    ProofDriver whole(target(), pass);
    whole.speakTo(kind);
    whole.onWayBack = [&](std::size_t, const Packet& packet) {
        ++answers;
        return std::vector<Packet> { packet };
    };
    QCOMPARE(whole.run().verdict, Verdict::Proven);
    const std::size_t packets = back ? answers : whole.sent.size();
    QVERIFY(packets > 10);
    for (std::size_t lost = 0; lost < packets; ++lost) {
        ProofDriver driver(target(), pass);
        driver.speakTo(kind);
        (back ? driver.onWayBack : driver.onWayThere)
            = [=](std::size_t index, const Packet& packet) {
                  return index == lost ? std::vector<Packet>() : std::vector<Packet> { packet };
              };
        const VerifyResult result = driver.run();
        QVERIFY2(result.verdict == Verdict::Proven,
            qPrintable(QString("lost %1: %2").arg(lost).arg(result.sentence.c_str())));
        QCOMPARE(verifytest::resultsOf(result),
            std::string("pass pass pass pass pass pass pass pass pass unknown"));
        if (back)
            QCOMPARE(leftOpen(result), std::size_t(0));
    }
}

void TestHostProof::bearsRepetitionAndDisorder()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        for (const Pass pass : { Pass::V0, Pass::V1 }) {
            ProofDriver driver(target(), pass);
            driver.speakTo(pass == Pass::V0 ? DeviceKind::HostV0 : DeviceKind::HostV1);
            driver.onWayThere = [](std::size_t, const Packet& packet) {
                return std::vector<Packet> { packet, packet };
            };
            // Up to 30 ms later than sent, so that packets overtake each other.
            const auto inOrder = driver.peer;
            unsigned state = seed;
            driver.peer = [&, inOrder](const Packet& packet) {
                auto answers = inOrder(packet);
                for (lab::DevicePacket& each : answers) {
                    state = state * 1103515245u + 12345u;
                    each.delayUs += (state >> 16) % 30000;
                }
                return answers;
            };
            const VerifyResult result = driver.run();
            QVERIFY2(result.verdict == Verdict::Proven, result.sentence.c_str());
        }
    }
}

void TestHostProof::blindResetsAreIgnored()
{
    ProofDriver driver(target());
    driver.speakTo(DeviceKind::HostV1);
    driver.onWayBack = [](std::size_t, const Packet& packet) {
        const Packet forged = rebuilt(packet, [](auto& tcp, auto& options, auto& payload) {
            tcp.flags = wire::TcpRst | wire::TcpAck;
            tcp.sequence += 0x40000000;
            tcp.acknowledgment += 0x40000000;
            options.clear();
            payload.clear();
        });
        return std::vector<Packet> { forged, packet };
    };
    const VerifyResult result = driver.run();
    QCOMPARE(verifytest::resultsOf(result),
        std::string("pass pass pass pass pass pass pass pass pass unknown"));
}

void TestHostProof::leavesNothingOpen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("v0");
    for (const DeviceKind kind : { DeviceKind::HostV1, DeviceKind::HostV0, DeviceKind::HostPlain,
             DeviceKind::MirrorMptcp, DeviceKind::MirrorAll, DeviceKind::MalformedFlags,
             DeviceKind::VersionMismatch, DeviceKind::EarlyReset, DeviceKind::FakeHmac,
             DeviceKind::StaticKey, DeviceKind::NoJoin }) {
        for (const bool v0 : { false, true })
            QTest::addRow("kind %d v%d", int(kind), v0 ? 0 : 1) << int(kind) << v0;
    }
}

void TestHostProof::leavesNothingOpen()
{
    QFETCH(int, kind);
    QFETCH(bool, v0);
    ProofDriver driver(target(), v0 ? Pass::V0 : Pass::V1);
    driver.speakTo(DeviceKind(kind));
    const VerifyResult result = driver.run();
    QCOMPARE(leftOpen(result), std::size_t(0));
    if (DeviceKind(kind) == (v0 ? DeviceKind::HostV0 : DeviceKind::HostV1)) {
        // The whole connection is closed by MP_FASTCLOSE with the peer's key, which it answers.
        const auto& packets = stepOf(result, Step::Handshake).packets;
        QVERIFY(!packets.back().sent && tcpOf(packets.back().ip).has(wire::TcpRst));
        const auto fastClose
            = optionOf<wire::MpFastClose>(packets[packets.size() - 2].ip, v0 ? Pass::V0 : Pass::V1);
        QVERIFY(fastClose && fastClose->receiverKey == result.receiverKey);
    }
}

void TestHostProof::keepsToItsConnections()
{
    for (const unsigned allowed : { 1u, 2u, 3u, 10u }) {
        for (const DeviceKind kind :
            { DeviceKind::HostV1, DeviceKind::EarlyReset, DeviceKind::HostPlain }) {
            VerifyRequest request;
            request.connections = allowed;
            ProofDriver driver(target(), Pass::V1, request);
            driver.speakTo(kind);
            const VerifyResult result = driver.run();
            QVERIFY(result.verdict != Verdict::Unresponsive);
            QVERIFY(mostAtOnce(result) <= allowed);
            if (kind == DeviceKind::HostV1)
                QCOMPARE(mostAtOnce(result), std::size_t(std::min(allowed, 4u)));
        }
    }
}

void TestHostProof::drawsDifferentNumbersForEachConnection()
{
    ProofDriver driver(target(), Pass::V0);
    driver.speakTo(DeviceKind::HostV0);
    driver.run();
    std::set<std::uint16_t> ports;
    std::set<std::uint32_t> sequences;
    std::set<std::uint64_t> keys;
    std::size_t syns = 0;
    for (const auto& each : driver.sent) {
        const auto ip = wire::parseIp(each.ip);
        QVERIFY(ip && ip->hopLimit == 64 && wire::tcpChecksumValid(*ip));
        const wire::TcpSegment tcp = tcpOf(each.ip);
        if (tcp.flags != wire::TcpSyn)
            continue;
        // Where silence is an answer, the same SYN is sent again.
        if (ports.insert(tcp.sourcePort).second)
            ++syns;
        sequences.insert(tcp.sequence);
        if (const auto capable = optionOf<wire::MpCapable>(each.ip, Pass::V0))
            keys.insert(capable->senderKey.value_or(0));
    }
    QCOMPARE(syns, verify::HostProof::PortCount);
    QCOMPARE(sequences.size(), syns);
    QCOMPARE(keys.size(), std::size_t(7)); // all but the plain SYN and the joins
    QVERIFY(!keys.contains(0));
}

void TestHostProof::joinsWithTheRightAndAWrongToken()
{
    for (const Pass pass : { Pass::V0, Pass::V1 }) {
        ProofDriver driver(target(), pass);
        driver.speakTo(pass == Pass::V0 ? DeviceKind::HostV0 : DeviceKind::HostV1);
        const VerifyResult result = driver.run();
        const std::uint32_t token = wire::tokenOf(*result.receiverKey, versionOf(pass));
        const auto wrong
            = optionOf<wire::MpJoinSyn>(stepOf(result, Step::JoinRefused).packets[0].ip, pass);
        QVERIFY(wrong && wrong->receiverToken != token);
        const auto& packets = stepOf(result, Step::Join).packets;
        const auto right = optionOf<wire::MpJoinSyn>(packets[0].ip, pass);
        QVERIFY(right && right->receiverToken == token && right->nonce != wrong->nonce);
        const auto answer = optionOf<wire::MpJoinSynAck>(packets[1].ip, pass);
        QVERIFY(answer);
        const auto third = optionOf<wire::MpJoinAck>(packets[2].ip, pass);
        QVERIFY(third
            && third->hmac
                == wire::joinHmac(*result.senderKey, *result.receiverKey, right->nonce,
                    answer->nonce, versionOf(pass)));
        QVERIFY(stepOf(result, Step::Join).detail.ends_with("and the host took ours."));
    }
}

void TestHostProof::acknowledgesThePeersData()
{
    for (const Pass pass : { Pass::V0, Pass::V1 }) {
        ProofDriver driver(target(), pass);
        // Sends our two bytes back.
        driver.speakTo(pass == Pass::V0 ? DeviceKind::HostV0 : DeviceKind::HostV1);
        const VerifyResult result = driver.run();
        const std::uint64_t expected
            = wire::initialDataSequence(*result.receiverKey, versionOf(pass)) + 1 + 2;
        bool acknowledged = false;
        std::uint32_t peerEnd = 0;
        for (const auto& packet : stepOf(result, Step::Handshake).packets) {
            const wire::TcpSegment tcp = tcpOf(packet.ip);
            if (!packet.sent && !tcp.payload.empty())
                peerEnd = tcp.sequence + 2;
            const auto dss = optionOf<wire::Dss>(packet.ip, pass);
            acknowledged
                |= packet.sent && dss && dss->dataAck == expected && tcp.acknowledgment == peerEnd;
        }
        QVERIFY(acknowledged);
        QVERIFY(stepOf(result, Step::Handshake).detail.ends_with("by the hash of its own."));
    }
}

void TestHostProof::aDataAckOfAnyWidthCounts()
{
    for (const bool wide : { false, true }) {
        // With `off`, only the upper half of the number is wrong.
        for (const bool off : { false, true }) {
            ProofDriver driver(target());
            driver.speakTo(DeviceKind::HostV1);
            rewriteAnswers<wire::Dss>(driver, Pass::V1, HandshakePort, [&](wire::Dss& dss) {
                if (!dss.dataAck)
                    return;
                // The third ACK is the last that was sent from this port.
                const auto keys = optionOf<wire::MpCapable>(driver.sent.back().ip, Pass::V1);
                if (!keys)
                    return;
                const std::uint64_t start
                    = wire::initialDataSequence(*keys->senderKey, wire::MptcpVersion::V1) + 1;
                dss.dataAck = start + 2 + (off ? std::uint64_t(1) << 40 : 0);
                dss.wideDataAck = wide;
            });
            const VerifyResult result = driver.run();
            QCOMPARE(stepOf(result, Step::Handshake).result,
                wide && off ? StepResult::Fail : StepResult::Pass);
        }
    }
}

void TestHostProof::aWrongDataAckFails()
{
    for (const std::uint64_t off : { std::uint64_t(1), std::uint64_t(3), std::uint64_t(0x8000) }) {
        ProofDriver driver(target());
        driver.speakTo(DeviceKind::HostV1);
        rewriteAnswers<wire::Dss>(driver, Pass::V1, HandshakePort, [=](wire::Dss& dss) {
            if (dss.dataAck)
                *dss.dataAck += off;
        });
        const VerifyResult result = driver.run();
        QCOMPARE(stepOf(result, Step::Handshake).result, StepResult::Fail);
        QCOMPARE(leftOpen(result), std::size_t(0));
    }
}

void TestHostProof::aWrongDataSequenceFails()
{
    ProofDriver driver(target());
    driver.speakTo(DeviceKind::HostV1);
    rewriteAnswers<wire::Dss>(driver, Pass::V1, HandshakePort, [](wire::Dss& dss) {
        if (dss.mapping)
            dss.mapping->dataSequence += 1;
    });
    const VerifyResult result = driver.run();
    QCOMPARE(stepOf(result, Step::Handshake).result, StepResult::Fail);
    QVERIFY(stepOf(result, Step::Handshake).detail.find("own data") != std::string::npos);
}

void TestHostProof::checksumsAreMadeWhereThePeerWantsThem_data()
{
    QTest::addColumn<bool>("v0");
    QTest::newRow("v0") << true;
    QTest::newRow("v1") << false;
}

void TestHostProof::checksumsAreMadeWhereThePeerWantsThem()
{
    QFETCH(bool, v0);
    const Pass pass = v0 ? Pass::V0 : Pass::V1;
    ProofDriver driver(target(), pass);
    driver.speakTo(v0 ? DeviceKind::HostV0 : DeviceKind::HostV1);
    rewriteAnswers<wire::MpCapable>(driver, pass, HandshakePort,
        [](wire::MpCapable& capable) { capable.flags |= wire::MpcChecksum; });
    const VerifyResult result = driver.run();
    std::optional<std::uint16_t> made;
    wire::Dss::Mapping mapping { 0, 1, 2, std::nullopt };
    mapping.dataSequence = wire::initialDataSequence(*result.senderKey, versionOf(pass)) + 1;
    for (const auto& packet : stepOf(result, Step::Handshake).packets) {
        if (!packet.sent || tcpOf(packet.ip).payload.empty())
            continue;
        const auto capable = optionOf<wire::MpCapable>(packet.ip, pass);
        QVERIFY(capable && (capable->flags & wire::MpcChecksum) != 0);
        const auto dss = optionOf<wire::Dss>(packet.ip, pass);
        made = v0 ? dss.value().mapping.value().checksum : capable->checksum;
        QCOMPARE(*made, wire::dssChecksum(mapping, tcpOf(packet.ip).payload));
    }
    QVERIFY(made);
}

void TestHostProof::flagCKeepsSubflowsAway()
{
    ProofDriver driver(target());
    driver.speakTo(DeviceKind::HostV1);
    rewriteAnswers<wire::MpCapable>(driver, Pass::V1, HandshakePort,
        [](wire::MpCapable& capable) { capable.flags |= wire::MpcNoMoreSubflows; });
    const VerifyResult result = driver.run();
    QCOMPARE(result.verdict, Verdict::Mptcp);
    QCOMPARE(stepOf(result, Step::Handshake).result, StepResult::Pass);
    QCOMPARE(stepOf(result, Step::Join).result, StepResult::Unknown);
    QVERIFY(stepOf(result, Step::Join).detail.find("flag C") != std::string::npos);
    QVERIFY(stepOf(result, Step::Join).packets.empty());
    QCOMPARE(leftOpen(result), std::size_t(0));
}

void TestHostProof::anAddressAnnouncedInsteadOfADataAckIsAskedPast()
{
    ProofDriver driver(target());
    driver.speakTo(DeviceKind::HostV1);
    bool announced = false;
    driver.onWayBack = [&](std::size_t, const Packet& packet) {
        const wire::TcpSegment tcp = tcpOf(packet);
        const bool first
            = tcp.destinationPort == HandshakePort && !tcp.has(wire::TcpSyn) && !announced;
        if (!first)
            return std::vector<Packet> { packet };
        announced = true;
        return std::vector<Packet> { rebuilt(packet, [](auto&, auto& options, auto& payload) {
            const wire::AddAddress other { false, 2, address("192.0.2.1"), {}, 7 };
            options = wire::TcpOptionBuilder().raw(wire::buildMptcp(other)).build();
            payload.clear();
        }) };
    };
    const VerifyResult result = driver.run();
    QVERIFY(announced);
    QCOMPARE(stepOf(result, Step::Handshake).result, StepResult::Pass);
    QCOMPARE(result.verdict, Verdict::Proven);
}

void TestHostProof::lostSignalsAreAFallback()
{
    for (const Pass pass : { Pass::V0, Pass::V1 }) {
        ProofDriver driver(target(), pass);
        driver.speakTo(pass == Pass::V0 ? DeviceKind::HostV0 : DeviceKind::HostV1);
        const auto strip = [pass](std::size_t, const Packet& packet) {
            if (tcpOf(packet).has(wire::TcpSyn))
                return std::vector<Packet> { packet };
            return std::vector<Packet> { withOptions(
                packet, pass, [](const auto&) { return std::nullopt; }) };
        };
        driver.onWayThere = strip;
        driver.onWayBack = strip;
        const VerifyResult result = driver.run();
        QCOMPARE(result.verdict, Verdict::Mptcp);
        QCOMPARE(stepOf(result, Step::Handshake).result, StepResult::Fail);
        QVERIFY(stepOf(result, Step::Handshake).detail.find("fell back") != std::string::npos);
        QVERIFY(stepOf(result, Step::Join).packets.empty());
        // Plain TCP is closed by FIN, from both sides.
        QCOMPARE(leftOpen(result), std::size_t(0));
        bool reset = false;
        for (const auto& packet : stepOf(result, Step::Handshake).packets)
            reset |= tcpOf(packet.ip).has(wire::TcpRst);
        QVERIFY(!reset);
    }
}

void TestHostProof::aWrongHmacIsNoProof()
{
    for (const int bit : { 0, 31, 63 }) {
        ProofDriver driver(target());
        driver.speakTo(DeviceKind::HostV1);
        rewriteAnswers<wire::MpJoinSynAck>(driver, Pass::V1, JoinPort,
            [=](wire::MpJoinSynAck& join) { join.truncatedHmac ^= std::uint64_t(1) << bit; });
        const VerifyResult result = driver.run();
        QCOMPARE(result.verdict, Verdict::Mptcp);
        QCOMPARE(stepOf(result, Step::Join).result, StepResult::Fail);
        for (const auto& packet : stepOf(result, Step::Join).packets)
            QVERIFY(!optionOf<wire::MpJoinAck>(packet.ip, Pass::V1));
        QCOMPARE(leftOpen(result), std::size_t(0));
    }
}

void TestHostProof::anOddVersionExposesAnImitation()
{
    for (const Pass pass : { Pass::V0, Pass::V1 }) {
        ProofDriver driver(target(), pass);
        driver.speakTo(pass == Pass::V0 ? DeviceKind::HostV0 : DeviceKind::HostV1);
        // Port of the step with version 15.
        constexpr std::uint16_t port = 40006;
        driver.onWayBack = [=](std::size_t, const Packet& packet) {
            if (tcpOf(packet).destinationPort != port || !tcpOf(packet).isSynAck())
                return std::vector<Packet> { packet };
            return std::vector<Packet> { rebuilt(packet, [](auto&, auto& options, auto&) {
                wire::MpCapable odd;
                odd.version = 15;
                odd.senderKey = 77;
                options = wire::TcpOptionBuilder().raw(wire::buildMptcp(odd)).build();
            }) };
        };
        const VerifyResult result = driver.run();
        const bool v0 = pass == Pass::V0;
        QCOMPARE(
            stepOf(result, Step::Version15).result, v0 ? StepResult::Unknown : StepResult::Fail);
        QCOMPARE(result.verdict, v0 ? Verdict::Proven : Verdict::Mptcp);
    }
}

void TestHostProof::aCanaryThatComesBackIsAMirror()
{
    ProofDriver driver(target());
    driver.speakTo(DeviceKind::HostV1);
    driver.onWayBack = [](std::size_t, const Packet& packet) {
        if (tcpOf(packet).destinationPort != CanaryPort)
            return std::vector<Packet> { packet };
        return std::vector<Packet> { rebuilt(packet, [](auto&, auto& options, auto&) {
            for (const int byte : { 253, 4, 0xca, 0x7a })
                options.push_back(std::uint8_t(byte));
        }) };
    };
    const VerifyResult result = driver.run();
    QCOMPARE(result.verdict, Verdict::Mirror);
    QCOMPARE(stepOf(result, Step::Canary).result, StepResult::Fail);
    QCOMPARE(stepOf(result, Step::Handshake).result, StepResult::Unknown);
    QVERIFY(stepOf(result, Step::Handshake).packets.empty());
}

void TestHostProof::icmpErrorsAreRefusals()
{
    for (const bool v6 : { false, true }) {
        ProofDriver driver(target(v6));
        driver.peer = [&](const Packet& packet) {
            const auto ip = wire::parseIp(packet);
            wire::IpFields header;
            header.source = address(v6 ? "fd00:10:3::2" : "10.3.0.2");
            header.destination = ip->source;
            return std::vector<lab::DevicePacket> { { wire::buildIcmpError(
                header, v6 ? 1 : 3, v6 ? 1 : 13, packet, 500) } };
        };
        const VerifyResult result = driver.run();
        QCOMPARE(result.verdict, Verdict::Unresponsive);
        QCOMPARE(driver.sent.size(), std::size_t(2));
        QCOMPARE(stepOf(result, Step::Control).packets.size(), std::size_t(2));
        QVERIFY(stepOf(result, Step::Control).detail.find("ICMP") != std::string::npos);
    }
}

void TestHostProof::foreignSegmentsAreNotTaken()
{
    ProofDriver driver(target());
    driver.speakTo(DeviceKind::Silent);
    driver.runUntil(driver.nowNs + 100 * Millisecond);
    wire::TcpSegment foreign;
    foreign.sourcePort = lab::LabPort;
    foreign.destinationPort = FirstPort + 100;
    QVERIFY(!driver.proof.take(foreign, {}, driver.nowNs));
    foreign.destinationPort = FirstPort;
    foreign.sourcePort = lab::LabPort + 1;
    QVERIFY(!driver.proof.take(foreign, {}, driver.nowNs));
    // The port is ours, but no question from it was asked yet.
    foreign.sourcePort = lab::LabPort;
    foreign.destinationPort = JoinPort;
    QVERIFY(!driver.proof.take(foreign, {}, driver.nowNs));
}

void TestHostProof::aFloodIsBounded()
{
    ProofDriver driver(target());
    driver.speakTo(DeviceKind::HostV1);
    driver.onWayBack = [](std::size_t, const Packet& packet) {
        std::vector<Packet> flood(200, packet);
        // And data that never comes in order.
        const Packet later = rebuilt(packet, [](auto& tcp, auto& options, auto& payload) {
            tcp.flags = wire::TcpAck;
            tcp.sequence += 1000;
            options.clear();
            payload.assign(900, 7);
        });
        flood.insert(flood.end(), 200, later);
        return flood;
    };
    const VerifyResult result = driver.run();
    QVERIFY(!result.evidence.empty());
    QVERIFY(driver.sent.size() < 200);
    for (const auto& step : result.evidence) {
        QVERIFY(step.packets.size() <= 48);
        QVERIFY(step.packets.empty() || step.packetsLeftOut > 0);
    }
}

void TestHostProof::givenUpItResetsWhatIsOpen()
{
    ProofDriver whole(target());
    whole.speakTo(DeviceKind::HostV1);
    const std::int64_t start = whole.nowNs;
    QCOMPARE(whole.run().verdict, Verdict::Proven);
    bool sawHandshake = false;
    for (std::int64_t end = start + Millisecond; end < whole.nowNs; end += Millisecond) {
        ProofDriver driver(target());
        driver.speakTo(DeviceKind::HostV1);
        driver.runUntil(end);
        std::set<std::uint16_t> open;
        for (const auto& step : driver.proof.result(0).evidence) {
            for (const auto& packet : step.packets) {
                const wire::TcpSegment tcp = tcpOf(packet.ip);
                const std::uint16_t port = packet.sent ? tcp.sourcePort : tcp.destinationPort;
                if (tcp.has(wire::TcpRst))
                    open.erase(port);
                else if (packet.sent && tcp.flags == wire::TcpSyn)
                    open.insert(port);
            }
        }
        for (const Packet& reset : driver.proof.abandon()) {
            QVERIFY(tcpOf(reset).has(wire::TcpRst));
            sawHandshake |= tcpOf(reset).sourcePort == HandshakePort;
            open.erase(tcpOf(reset).sourcePort);
        }
        QVERIFY2(open.empty(), qPrintable(QString("cut off after %1 ns").arg(end - start)));
    }
    QVERIFY(sawHandshake);
}

QTEST_GUILESS_MAIN(TestHostProof)
#include "tst_hostproof.moc"
