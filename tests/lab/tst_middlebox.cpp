// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "boxpackets.h"

#include "core/lab/box/balancebox.h"
#include "core/lab/box/boundedmap.h"
#include "core/lab/box/ratelimitbox.h"

#include <QTest>

#include <set>

using namespace labtest;
using core::Family;
using lab::BoxKind;
using lab::Heading;
using lab::Middlebox;

namespace {

constexpr std::uint64_t Seed = 7;
constexpr int Versions[] = { 0, 1 };

std::unique_ptr<Middlebox> box(BoxKind kind) { return lab::makeMiddlebox(kind, place(), Seed); }

QString hexOf(wire::Bytes bytes) { return QString::fromStdString(wire::toHex(bytes)); }

QString optionsOf(const Packet& packet) { return hexOf(tcpOf(packet).options); }

/// A router that stands somewhere else than behind the box.
core::IpAddress otherRouter(Family family)
{
    return core::IpAddress::parse(family == Family::V4 ? "10.4.0.2" : "fd00:10:4::2").value();
}

wire::MpCapable capableOf(const Packet& packet)
{
    const wire::TcpSegment tcp = tcpOf(packet);
    wire::TcpOptionWalk walk(tcp.options);
    while (const auto option = walk.next()) {
        if (option->kind == wire::OptionMptcp)
            return wire::parseMpCapable(option->bytes).value();
    }
    return {};
}

void forFamiliesAndVersions()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("version");
    for (const Family family : BothFamilies) {
        for (const int version : Versions)
            QTest::addRow("IPv%d v%d", int(family), version) << int(family) << version;
    }
}

void forFamilies()
{
    QTest::addColumn<int>("family");
    for (const Family family : BothFamilies)
        QTest::addRow("IPv%d", int(family)) << int(family);
}

Family fetchFamily()
{
    QFETCH(int, family);
    return Family(family);
}

#define QVERIFY_SOUND(packet)                                                                      \
    do {                                                                                           \
        const std::string wrong = flaw(packet);                                                    \
        QVERIFY2(wrong.empty(), wrong.c_str());                                                    \
    } while (false)

} // namespace

class TestMiddlebox : public QObject {
    Q_OBJECT

private slots:
    void namesGoThereAndBack();
    void samplesAreSound();

    void stripShrinksTheHeader_data() { forFamiliesAndVersions(); }
    void stripShrinksTheHeader();
    void stripKeepsTheOtherOptions_data() { forFamilies(); }
    void stripKeepsTheOtherOptions();
    void nopsKeepTheLength_data() { forFamiliesAndVersions(); }
    void nopsKeepTheLength();
    void endOfListHidesTheRest_data() { forFamilies(); }
    void endOfListHidesTheRest();
    void treatsBothDirections_data();
    void treatsBothDirections();
    void damageStaysVisible_data() { forFamilies(); }
    void damageStaysVisible();
    void discardsSynsWithTheOption_data() { forFamiliesAndVersions(); }
    void discardsSynsWithTheOption();
    void clampsMss_data() { forFamilies(); }
    void clampsMss();
    void lowersWindowScale_data() { forFamilies(); }
    void lowersWindowScale();

    void keysAreExchangedBothWays_data() { forFamiliesAndVersions(); }
    void keysAreExchangedBothWays();
    void keysOfUnknownConnectionsPass();
    void mirrorsTheSynsOption_data() { forFamiliesAndVersions(); }
    void mirrorsTheSynsOption();
    void mirrorsNothingInto_data();
    void mirrorsNothingInto();
    void proxiesAnswerInTheTargetsName_data();
    void proxiesAnswerInTheTargetsName();
    void proxiesLetTheRestPass_data() { forFamilies(); }
    void proxiesLetTheRestPass();
    void sequenceOffsetIsTakenBack_data() { forFamilies(); }
    void sequenceOffsetIsTakenBack();
    void sequenceInQuotesStays_data() { forFamilies(); }
    void sequenceInQuotesStays();
    void identificationsAreItsOwn();

    void translatesThereAndBack_data();
    void translatesThereAndBack();
    void translatesQuotes_data();
    void translatesQuotes();
    void translatesShortQuotes_data() { forFamilies(); }
    void translatesShortQuotes();
    void forgetsTheOldestTranslation();

    void treatsQuotesOfTheNextRouterOnly_data();
    void treatsQuotesOfTheNextRouterOnly();
    void silencesTheNextRouter_data() { forFamilies(); }
    void silencesTheNextRouter();
    void cutsQuotes_data();
    void cutsQuotes();
    void padsQuotes_data() { forFamilies(); }
    void padsQuotes();
    void takesExtensionsAwayWithTheQuote_data() { forFamilies(); }
    void takesExtensionsAwayWithTheQuote();
    void breaksQuotedLengths();
    void quotesNopsForOptions_data() { forFamiliesAndVersions(); }
    void quotesNopsForOptions();
    void limitsTheRateOfErrors_data() { forFamilies(); }
    void limitsTheRateOfErrors();

    void balancesByFlow_data() { forFamilies(); }
    void balancesByFlow();
    void flowLabelChoosesThePath();
    void onlyTheSecondPathStrips_data() { forFamiliesAndVersions(); }
    void onlyTheSecondPathStrips();

    void passesWhatItCannotRead_data();
    void passesWhatItCannotRead();
    void survivesRandomBytes_data();
    void survivesRandomBytes();
    void memoryIsBounded();
};

void TestMiddlebox::namesGoThereAndBack()
{
    std::set<std::string> names;
    for (const BoxKind kind : lab::allBoxKinds()) {
        QVERIFY(lab::boxFromName(lab::boxName(kind)).value() == kind);
        QVERIFY(!std::string(lab::boxHelp(kind)).empty());
        names.insert(lab::boxName(kind));
    }
    QCOMPARE(names.size(), std::size_t(BoxKind::BalanceStrip) + 1);
    const auto unknown = lab::boxFromName("fridge");
    QVERIFY(!unknown);
    QVERIFY(unknown.error().code == core::ErrorCode::InvalidInput);
    for (const char* text : { "fridge", "rewrite-key", "balance-strip" })
        QVERIFY(unknown.error().detail.find(text) != std::string::npos);
}

void TestMiddlebox::samplesAreSound()
{
    for (const Family family : BothFamilies) {
        for (const Packet& packet : { syn(family, capableSyn(0)), synAck(family, capableSynAck(1)),
                 udp(family), echo(family), echo(family, true), turnedAround(syn(family, {})),
                 turnedAround(udp(family)), turnedAround(echo(family)),
                 timeExceeded(nextRouter(family), syn(family, capableSyn(1))) }) {
            QVERIFY_SOUND(packet);
            Packet damaged = packet;
            damaged.back() ^= 1;
            QVERIFY(!flaw(damaged).empty());
        }
    }
}

void TestMiddlebox::stripShrinksTheHeader()
{
    const Family family = fetchFamily();
    QFETCH(int, version);
    const Packet sent = syn(family, capableSyn(version));
    const Packet packet = passed(*box(BoxKind::Strip), sent, Heading::ToTarget);
    QVERIFY_SOUND(packet);
    QCOMPARE(optionsOf(packet), hexOf(options({})));
    QCOMPARE(packet.size(), sent.size() - (version == 0 ? 12 : 4));
    QCOMPARE(tcpOf(packet).sequence, ScannerSequence);
}

void TestMiddlebox::stripKeepsTheOtherOptions()
{
    const Family family = fetchFamily();
    // 3 + 12 + 4 bytes and padding: what is left has 7 bytes and must be padded anew.
    wire::TcpOptionBuilder builder;
    builder.windowScale(7).raw(capableSyn(0)).mss(1460);
    const Packet sent = toHost(family, wire::TcpSyn, builder.build());
    const Packet packet = passed(*box(BoxKind::Strip), sent, Heading::ToTarget);
    QVERIFY_SOUND(packet);
    QCOMPARE(optionsOf(packet), QString("030307020405b401"));
    QCOMPARE(packet.size(), sent.size() - 12);
}

void TestMiddlebox::nopsKeepTheLength()
{
    const Family family = fetchFamily();
    QFETCH(int, version);
    const Packet option = capableSyn(version);
    const Packet sent = syn(family, option);
    const Packet packet = passed(*box(BoxKind::Nop), sent, Heading::ToTarget);
    QVERIFY_SOUND(packet);
    QCOMPARE(packet.size(), sent.size());
    QCOMPARE(optionsOf(packet), hexOf(options(Packet(option.size(), wire::OptionNop))));
}

void TestMiddlebox::endOfListHidesTheRest()
{
    const Family family = fetchFamily();
    wire::TcpOptionBuilder builder;
    builder.mss(1460).raw(capableSyn(1)).nop().windowScale(7);
    const Packet sent = toHost(family, wire::TcpSyn, builder.build());
    const Packet packet = passed(*box(BoxKind::EndOfList), sent, Heading::ToTarget);
    QVERIFY_SOUND(packet);
    QCOMPARE(optionsOf(packet), QString("020405b40000000000000000"));
}

void TestMiddlebox::treatsBothDirections_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("there");
    QTest::addColumn<QString>("back");
    const QString nops(24, QChar('0'));
    QTest::newRow("strip") << int(BoxKind::Strip) << true << "";
    QTest::newRow("nop") << int(BoxKind::Nop) << true << QString("01").repeated(12);
    QTest::newRow("eol") << int(BoxKind::EndOfList) << true << QString("00").repeated(12);
    QTest::newRow("return-strip") << int(BoxKind::ReturnStrip) << false << "";
    QTest::newRow("return-nop") << int(BoxKind::ReturnNop) << false << QString("01").repeated(12);
}

void TestMiddlebox::treatsBothDirections()
{
    QFETCH(int, kind);
    QFETCH(bool, there);
    QFETCH(QString, back);
    const auto middlebox = box(BoxKind(kind));
    for (const Family family : BothFamilies) {
        for (const int version : Versions) {
            const Packet sent = syn(family, capableSyn(version));
            QCOMPARE(passed(*middlebox, sent, Heading::ToTarget) != sent, there);
            const Packet answer
                = passed(*middlebox, synAck(family, capableSynAck(version)), Heading::ToScanner);
            QVERIFY_SOUND(answer);
            QCOMPARE(optionsOf(answer), hexOf(options({})) + back);
            // Not only handshakes: a third ACK, and what has no MPTCP option at all.
            const Packet ack
                = toHost(family, wire::TcpAck, capableAck(version, ScannerKey, HostKey), 9);
            const Packet treated = passed(*middlebox, ack, Heading::ToTarget);
            QVERIFY_SOUND(treated);
            QCOMPARE(treated != ack, there);
            for (const Packet& plain : { syn(family, {}), udp(family), echo(family) })
                QVERIFY(passed(*middlebox, plain, Heading::ToTarget) == plain);
        }
    }
}

void TestMiddlebox::damageStaysVisible()
{
    const Family family = fetchFamily();
    Packet damaged = syn(family, capableSyn(1));
    damaged.at(ipOf(damaged).headerLength + 16) ^= 0x40;
    QVERIFY(!flaw(damaged).empty());
    for (const BoxKind kind : { BoxKind::Strip, BoxKind::Nop, BoxKind::EndOfList, BoxKind::ClampMss,
             BoxKind::RewriteSequence, BoxKind::Nat }) {
        const Packet packet = passed(*box(kind), damaged, Heading::ToTarget);
        QVERIFY(packet != damaged);
        QVERIFY2(!flaw(packet).empty(), lab::boxName(kind));
    }
}

void TestMiddlebox::discardsSynsWithTheOption()
{
    const Family family = fetchFamily();
    QFETCH(int, version);
    const auto middlebox = box(BoxKind::Discard);
    QVERIFY(middlebox->pass(syn(family, capableSyn(version)), Heading::ToTarget).empty());
    const Packet join = syn(family, wire::buildMptcp(wire::MpJoinSyn {}));
    QVERIFY(middlebox->pass(join, Heading::ToTarget).empty());
    const Packet ack = toHost(family, wire::TcpAck, capableAck(version, 1, 2), 9);
    for (const Packet& kept : { syn(family, {}), ack, udp(family) })
        QVERIFY(passed(*middlebox, kept, Heading::ToTarget) == kept);
    const Packet answer = synAck(family, capableSynAck(version));
    QVERIFY(passed(*middlebox, answer, Heading::ToScanner) == answer);
}

void TestMiddlebox::clampsMss()
{
    const Family family = fetchFamily();
    const auto middlebox = box(BoxKind::ClampMss);
    const Packet sent = syn(family, capableSyn(0));
    Packet packet = passed(*middlebox, sent, Heading::ToTarget);
    QVERIFY_SOUND(packet);
    QCOMPARE(optionsOf(packet), optionsOf(sent).replace("020405b4", "020404b0"));
    packet = passed(*middlebox, synAck(family, {}), Heading::ToScanner);
    QVERIFY_SOUND(packet);
    QVERIFY(optionsOf(packet).startsWith("020404b0"));
    // Lower already, or not in a handshake.
    wire::TcpOptionBuilder low;
    const Packet small = toHost(family, wire::TcpSyn, low.mss(536).build());
    QVERIFY(passed(*middlebox, small, Heading::ToTarget) == small);
    const Packet later = toHost(family, wire::TcpAck, options({}), 9);
    QVERIFY(passed(*middlebox, later, Heading::ToTarget) == later);
}

void TestMiddlebox::lowersWindowScale()
{
    const Family family = fetchFamily();
    const auto middlebox = box(BoxKind::RewriteWindowScale);
    const Packet sent = syn(family, capableSyn(1));
    const Packet packet = passed(*middlebox, sent, Heading::ToTarget);
    QVERIFY_SOUND(packet);
    QCOMPARE(optionsOf(packet), optionsOf(sent).replace("030307", "030302"));
    wire::TcpOptionBuilder without;
    const Packet plain = toHost(family, wire::TcpSyn, without.mss(1460).build());
    QVERIFY(passed(*middlebox, plain, Heading::ToTarget) == plain);
}

void TestMiddlebox::keysAreExchangedBothWays()
{
    const Family family = fetchFamily();
    QFETCH(int, version);
    const auto middlebox = box(BoxKind::RewriteKey);

    const Packet sent = syn(family, capableSyn(version));
    const Packet there = passed(*middlebox, sent, Heading::ToTarget);
    QVERIFY_SOUND(there);
    const auto keyForHost = capableOf(there).senderKey;
    if (version == 0) {
        QVERIFY(keyForHost.value() != ScannerKey);
        QCOMPARE(there.size(), sent.size());
    } else {
        QVERIFY(there == sent);
    }

    const Packet back
        = passed(*middlebox, synAck(family, capableSynAck(version)), Heading::ToScanner);
    QVERIFY_SOUND(back);
    const std::uint64_t keyForScanner = capableOf(back).senderKey.value();
    QVERIFY(keyForScanner != HostKey && keyForScanner != keyForHost);

    // The host must find its own key in the third ACK, and the one that the SYN gave it.
    const Packet ack = toHost(
        family, wire::TcpAck, capableAck(version, ScannerKey, keyForScanner), HostSequence + 1);
    const Packet third = passed(*middlebox, ack, Heading::ToTarget);
    QVERIFY_SOUND(third);
    QCOMPARE(capableOf(third).receiverKey.value(), HostKey);
    QCOMPARE(capableOf(third).senderKey.value(), keyForHost.value_or(ScannerKey));

    // The same SYN again is the same SYN for the host too, and forgets nothing.
    QVERIFY(passed(*middlebox, sent, Heading::ToTarget) == there);
    QVERIFY(passed(*middlebox, ack, Heading::ToTarget) == third);
    // Another connection has other keys.
    const Packet other
        = passed(*middlebox, syn(family, capableSyn(0), ScannerPort + 1), Heading::ToTarget);
    QVERIFY(capableOf(other).senderKey != keyForHost);
}

void TestMiddlebox::keysOfUnknownConnectionsPass()
{
    for (const Family family : BothFamilies) {
        const Packet ack = toHost(family, wire::TcpAck, capableAck(1, ScannerKey, HostKey), 9);
        QVERIFY(passed(*box(BoxKind::RewriteKey), ack, Heading::ToTarget) == ack);
        const Packet join = syn(family, wire::buildMptcp(wire::MpJoinSyn {}));
        QVERIFY(passed(*box(BoxKind::RewriteKey), join, Heading::ToTarget) == join);
    }
}

void TestMiddlebox::mirrorsTheSynsOption()
{
    const Family family = fetchFamily();
    QFETCH(int, version);
    const auto middlebox = box(BoxKind::Mirror);
    const Packet option = capableSyn(version);
    const Packet there = passed(*middlebox, syn(family, option), Heading::ToTarget);
    QVERIFY_SOUND(there);
    QCOMPARE(optionsOf(there), hexOf(options({})));

    const Packet plainAnswer = synAck(family, {});
    const Packet back = passed(*middlebox, plainAnswer, Heading::ToScanner);
    QVERIFY_SOUND(back);
    QCOMPARE(optionsOf(back), hexOf(options(option)));
    QCOMPARE(back.size(), plainAnswer.size() + option.size());
    // Whatever the host itself said.
    const Packet instead
        = passed(*middlebox, synAck(family, capableSynAck(version)), Heading::ToScanner);
    QCOMPARE(optionsOf(instead), hexOf(options(option)));
}

void TestMiddlebox::mirrorsNothingInto_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("what");
    for (const Family family : BothFamilies) {
        for (const char* what : { "plain", "other-syn", "other-port", "ack", "full" })
            QTest::addRow("IPv%d %s", int(family), what) << int(family) << QString(what);
    }
}

void TestMiddlebox::mirrorsNothingInto()
{
    const Family family = fetchFamily();
    QFETCH(QString, what);
    const auto middlebox = box(BoxKind::Mirror);
    QVERIFY(!passed(*middlebox, syn(family, capableSyn(0)), Heading::ToTarget).empty());
    Packet answer = synAck(family, {});
    constexpr std::uint8_t synAckFlags = wire::TcpSyn | wire::TcpAck;
    if (what == "plain")
        QVERIFY(!passed(*middlebox, syn(family, {}), Heading::ToTarget).empty());
    else if (what == "other-syn")
        answer = fromHost(family, synAckFlags, options({}), ScannerSequence + 2);
    else if (what == "other-port")
        answer = fromHost(family, synAckFlags, options({}), ScannerSequence + 1, ScannerPort + 1);
    else if (what == "ack")
        answer = fromHost(family, wire::TcpAck, {}, ScannerSequence + 1);
    else
        answer = fromHost(family, synAckFlags, Packet(32, wire::OptionNop));
    QVERIFY(passed(*middlebox, answer, Heading::ToScanner) == answer);
}

void TestMiddlebox::proxiesAnswerInTheTargetsName_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("speaks");
    for (const int version : Versions) {
        QTest::addRow("proxy-v0 v%d", version) << int(BoxKind::ProxyV0) << version << !version;
        QTest::addRow("proxy-v1 v%d", version) << int(BoxKind::ProxyV1) << version << !!version;
        QTest::addRow("proxy-plain v%d", version) << int(BoxKind::ProxyPlain) << version << false;
    }
}

void TestMiddlebox::proxiesAnswerInTheTargetsName()
{
    QFETCH(int, kind);
    QFETCH(int, version);
    QFETCH(bool, speaks);
    const auto middlebox = box(BoxKind(kind));
    for (const Family family : BothFamilies) {
        for (const std::uint8_t hopLimit : { std::uint8_t(1), std::uint8_t(64) }) {
            wire::IpFields ip;
            ip.source = scannerAddress(family);
            ip.destination = hostAddress(family);
            ip.hopLimit = hopLimit;
            wire::TcpFields tcp;
            tcp.sourcePort = ScannerPort;
            tcp.destinationPort = lab::LabPort;
            tcp.sequence = ScannerSequence;
            tcp.flags = wire::TcpSyn;
            const Packet sent = wire::buildTcp(ip, tcp, options(capableSyn(version)));
            const auto answers = middlebox->pass(sent, Heading::ToTarget);
            QCOMPARE(answers.size(), std::size_t(1));
            const Packet& answer = answers[0].ip;
            QVERIFY(answers[0].heading == Heading::ToScanner);
            QVERIFY_SOUND(answer);
            QVERIFY(ipOf(answer).source == hostAddress(family));
            QVERIFY(ipOf(answer).destination == scannerAddress(family));
            QVERIFY(tcpOf(answer).isSynAck());
            QCOMPARE(tcpOf(answer).acknowledgment, ScannerSequence + 1);
            QCOMPARE(capableOf(answer).senderKey.has_value(), speaks);
            if (speaks)
                QCOMPARE(int(capableOf(answer).version), version);
        }
    }
}

void TestMiddlebox::proxiesLetTheRestPass()
{
    const Family family = fetchFamily();
    const auto middlebox = box(BoxKind::ProxyV1);
    wire::IpFields ip;
    ip.source = scannerAddress(family);
    ip.destination = hostAddress(family);
    wire::TcpFields tcp;
    tcp.sourcePort = ScannerPort;
    tcp.destinationPort = 443;
    tcp.flags = wire::TcpSyn;
    const Packet otherPort = wire::buildTcp(ip, tcp, {});
    for (const Packet& packet : { otherPort, udp(family), echo(family) })
        QVERIFY(passed(*middlebox, packet, Heading::ToTarget) == packet);
    for (const Packet& packet :
        { synAck(family, {}), echo(family, true), timeExceeded(nextRouter(family), udp(family)) })
        QVERIFY(passed(*middlebox, packet, Heading::ToScanner) == packet);
}

void TestMiddlebox::sequenceOffsetIsTakenBack()
{
    const Family family = fetchFamily();
    const auto middlebox = box(BoxKind::RewriteSequence);
    std::set<std::uint32_t> offsets;
    for (std::uint16_t port = ScannerPort; port < ScannerPort + 4; ++port) {
        const Packet sent = syn(family, capableSyn(1), port);
        const Packet there = passed(*middlebox, sent, Heading::ToTarget);
        QVERIFY_SOUND(there);
        QCOMPARE(optionsOf(there), optionsOf(sent));
        const std::uint32_t offset = tcpOf(there).sequence - ScannerSequence;
        QVERIFY(offset != 0);
        offsets.insert(offset);

        for (const std::uint8_t flags : { std::uint8_t(wire::TcpSyn | wire::TcpAck),
                 std::uint8_t(wire::TcpAck), std::uint8_t(wire::TcpRst | wire::TcpAck) }) {
            const Packet answer = fromHost(family, flags, {}, tcpOf(there).sequence + 1, port);
            const Packet back = passed(*middlebox, answer, Heading::ToScanner);
            QVERIFY_SOUND(back);
            QCOMPARE(tcpOf(back).acknowledgment, ScannerSequence + 1);
            QCOMPARE(tcpOf(back).sequence, HostSequence);
        }
        const Packet reset = fromHost(family, wire::TcpRst, {}, 0, port);
        QVERIFY(passed(*middlebox, reset, Heading::ToScanner) == reset);
        const Packet ack = toHost(family, wire::TcpAck, {}, HostSequence + 1, port);
        const Packet third = passed(*middlebox, ack, Heading::ToTarget);
        QVERIFY_SOUND(third);
        QCOMPARE(tcpOf(third).sequence - ScannerSequence, offset);
        QCOMPARE(tcpOf(third).acknowledgment, HostSequence + 1);
    }
    QCOMPARE(offsets.size(), std::size_t(4));
}

void TestMiddlebox::sequenceInQuotesStays()
{
    const Family family = fetchFamily();
    const auto middlebox = box(BoxKind::RewriteSequence);
    const Packet there = passed(*middlebox, syn(family, {}), Heading::ToTarget);
    const Packet error = timeExceeded(nextRouter(family), there);
    QVERIFY(passed(*middlebox, error, Heading::ToScanner) == error);
}

void TestMiddlebox::identificationsAreItsOwn()
{
    const auto middlebox = box(BoxKind::RewriteIdentification);
    std::set<std::uint16_t> identifications;
    for (int i = 0; i < 3; ++i) {
        for (const Packet& packet : { syn(Family::V4, capableSyn(0)), udp(Family::V4) }) {
            const Packet there = passed(*middlebox, packet, Heading::ToTarget);
            QVERIFY_SOUND(there);
            identifications.insert(ipOf(there).identification);
        }
    }
    QCOMPARE(identifications.size(), std::size_t(6));
    QVERIFY(!identifications.contains(ipOf(syn(Family::V4, {})).identification));
    const Packet v6 = syn(Family::V6, capableSyn(0));
    QVERIFY(passed(*middlebox, v6, Heading::ToTarget) == v6);
}

void TestMiddlebox::translatesThereAndBack_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("kind");
    for (const Family family : BothFamilies) {
        for (const BoxKind kind : { BoxKind::Nat, BoxKind::NatNaive })
            QTest::addRow("IPv%d %s", int(family), lab::boxName(kind)) << int(family) << int(kind);
    }
}

void TestMiddlebox::translatesThereAndBack()
{
    const Family family = fetchFamily();
    QFETCH(int, kind);
    const auto middlebox = box(BoxKind(kind));
    const lab::BoxPlace where = place();
    const core::IpAddress outside = family == Family::V4 ? where.translatorV4 : where.translatorV6;
    std::set<std::uint16_t> ports;
    for (std::uint16_t port : { ScannerPort, std::uint16_t(ScannerPort + 1) }) {
        for (const Packet& sent :
            { syn(family, capableSyn(1), port), udp(family, port), echo(family, false, port) }) {
            const Packet there = passed(*middlebox, sent, Heading::ToTarget);
            QVERIFY_SOUND(there);
            QCOMPARE(there.size(), sent.size());
            QVERIFY(ipOf(there).source == outside);
            QVERIFY(ipOf(there).destination == hostAddress(family));
            const bool isEcho = ipOf(sent).protocol != wire::ProtocolTcp
                && ipOf(sent).protocol != wire::ProtocolUdp;
            const std::uint16_t translated = wire::load16(&ipOf(there).payload[isEcho ? 4 : 0]);
            QVERIFY(translated != port);
            ports.insert(translated);
            QVERIFY(passed(*middlebox, sent, Heading::ToTarget) == there);

            const Packet back = passed(*middlebox, turnedAround(there), Heading::ToScanner);
            QVERIFY_SOUND(back);
            const Packet expected = turnedAround(sent);
            QCOMPARE(hexOf(back), hexOf(expected));
        }
    }
    QCOMPARE(ports.size(), std::size_t(6));
    // Too short to have an identifier.
    Packet brief = echo(family);
    brief.resize(ipOf(brief).headerLength + 4);
    wire::store16(&brief[family == Family::V4 ? 2 : 4], family == Family::V4 ? 24 : 4);
    QVERIFY(passed(*middlebox, brief, Heading::ToTarget) == brief);
    // Nobody behind the translator asked for these.
    const Packet stray = fromHost(family, wire::TcpAck, {});
    QVERIFY(passed(*middlebox, stray, Heading::ToScanner) == stray);
}

void TestMiddlebox::translatesQuotes_data() { translatesThereAndBack_data(); }

void TestMiddlebox::translatesQuotes()
{
    const Family family = fetchFamily();
    QFETCH(int, kind);
    const auto middlebox = box(BoxKind(kind));
    for (const Packet& sent : { syn(family, capableSyn(0)), udp(family), echo(family) }) {
        const Packet there = passed(*middlebox, sent, Heading::ToTarget);
        const Packet error = timeExceeded(nextRouter(family), there);
        const Packet back = passed(*middlebox, error, Heading::ToScanner);
        QVERIFY_SOUND(back);
        QVERIFY(ipOf(back).destination == scannerAddress(family));
        QVERIFY(ipOf(back).source == nextRouter(family));
        const wire::IcmpMessage message = icmpOf(back);
        QCOMPARE(hexOf(message.quote), hexOf(BoxKind(kind) == BoxKind::Nat ? sent : there));
    }
}

void TestMiddlebox::translatesShortQuotes()
{
    const Family family = fetchFamily();
    const auto middlebox = box(BoxKind::Nat);
    const Packet sent = syn(family, capableSyn(1));
    const Packet there = passed(*middlebox, sent, Heading::ToTarget);
    const std::size_t header = ipOf(sent).headerLength;
    for (const std::size_t payload : { 8, 17, 18, 20, 28 }) {
        const Packet error = timeExceeded(nextRouter(family), there, header + payload);
        const Packet back = passed(*middlebox, error, Heading::ToScanner);
        QVERIFY_SOUND(back);
        const wire::IcmpMessage message = icmpOf(back);
        QCOMPARE(hexOf(message.quote.first(header + std::min<std::size_t>(payload, 16))),
            hexOf(wire::Bytes(sent).first(header + std::min<std::size_t>(payload, 16))));
        if (payload >= 18)
            QCOMPARE(hexOf(message.quote), hexOf(wire::Bytes(sent).first(header + payload)));
    }
}

void TestMiddlebox::forgetsTheOldestTranslation()
{
    const auto middlebox = box(BoxKind::Nat);
    const auto translated = [&](std::uint32_t flow) {
        const bool first = flow < 40000;
        const auto port = std::uint16_t(1024 + flow % 40000);
        const Packet sent = first ? syn(Family::V4, {}, port) : udp(Family::V4, port);
        return passed(*middlebox, sent, Heading::ToTarget);
    };
    const Packet oldest = translated(0);
    const Packet second = translated(1);
    for (std::uint32_t flow = 2; flow < 40001; ++flow)
        QVERIFY(!translated(flow).empty());
    // It is for the translator itself now.
    QVERIFY(middlebox->pass(turnedAround(oldest), Heading::ToScanner).empty());
    const Packet known = turnedAround(second);
    QVERIFY(passed(*middlebox, known, Heading::ToScanner) != known);
}

void TestMiddlebox::treatsQuotesOfTheNextRouterOnly_data()
{
    QTest::addColumn<int>("kind");
    for (const BoxKind kind : { BoxKind::Silent, BoxKind::Quote8, BoxKind::Quote28,
             BoxKind::QuotePadded, BoxKind::QuoteWrong, BoxKind::QuoteNoOption, BoxKind::RateLimit,
             BoxKind::Balance, BoxKind::BalanceStrip })
        QTest::newRow(lab::boxName(kind)) << int(kind);
}

void TestMiddlebox::treatsQuotesOfTheNextRouterOnly()
{
    QFETCH(int, kind);
    for (const Family family : BothFamilies) {
        const auto middlebox = box(BoxKind(kind));
        const Packet sent = syn(family, capableSyn(1));
        const Packet error = timeExceeded(nextRouter(family), sent);
        // Not what goes the other way, what another router says, or what is no error.
        QVERIFY(passed(*middlebox, error, Heading::ToTarget) == error);
        const Packet other = timeExceeded(otherRouter(family), sent);
        for (int i = 0; i < 3; ++i)
            QVERIFY(passed(*middlebox, other, Heading::ToScanner) == other);
        for (const Packet& packet : { synAck(family, capableSynAck(1)), echo(family, true) })
            QVERIFY(passed(*middlebox, packet, Heading::ToScanner) == packet);
        for (const Packet& packet : { syn(family, {}), udp(family), echo(family) })
            QVERIFY(passed(*middlebox, packet, Heading::ToTarget) == packet);
    }
}

void TestMiddlebox::silencesTheNextRouter()
{
    const Family family = fetchFamily();
    const auto middlebox = box(BoxKind::Silent);
    for (const Packet& sent : { syn(family, {}), udp(family), echo(family) })
        QVERIFY(
            middlebox->pass(timeExceeded(nextRouter(family), sent), Heading::ToScanner).empty());
}

void TestMiddlebox::cutsQuotes_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("bytes");
    for (const Family family : BothFamilies) {
        QTest::addRow("IPv%d 8", int(family)) << int(family) << int(BoxKind::Quote8) << 8;
        QTest::addRow("IPv%d 28", int(family)) << int(family) << int(BoxKind::Quote28) << 28;
    }
}

void TestMiddlebox::cutsQuotes()
{
    const Family family = fetchFamily();
    QFETCH(int, kind);
    QFETCH(int, bytes);
    const auto middlebox = box(BoxKind(kind));
    const Packet sent = syn(family, capableSyn(0));
    const Packet error = timeExceeded(nextRouter(family), sent);
    const Packet cut = passed(*middlebox, error, Heading::ToScanner);
    QVERIFY_SOUND(cut);
    const std::size_t kept = ipOf(sent).headerLength + std::size_t(bytes);
    const wire::IcmpMessage message = icmpOf(cut);
    QCOMPARE(hexOf(message.quote), hexOf(wire::Bytes(sent).first(kept)));
    QCOMPARE(cut.size(), ipOf(cut).headerLength + 8 + kept);
    QCOMPARE(int(message.type), int(icmpOf(error).type));
    QCOMPARE(int(ipOf(cut).hopLimit), int(ipOf(error).hopLimit));
    QCOMPARE(ipOf(cut).identification, ipOf(error).identification);
    QVERIFY(ipOf(cut).source == nextRouter(family));
    // A shorter quote is left as short as it is.
    const Packet brief = timeExceeded(nextRouter(family), sent, ipOf(sent).headerLength + 8);
    QCOMPARE(hexOf(passed(*middlebox, brief, Heading::ToScanner)), hexOf(brief));
}

void TestMiddlebox::padsQuotes()
{
    const Family family = fetchFamily();
    const Packet sent = syn(family, capableSyn(1));
    const Packet padded = passed(
        *box(BoxKind::QuotePadded), timeExceeded(nextRouter(family), sent), Heading::ToScanner);
    QVERIFY_SOUND(padded);
    const wire::IpPacket ip = ipOf(padded);
    QCOMPARE(ip.payload.size(), std::size_t(8 + 128 + 12));
    QCOMPARE(int(ip.payload[family == Family::V4 ? 5 : 4]), family == Family::V4 ? 32 : 16);
    const wire::Bytes padding = ip.payload.subspan(8 + sent.size(), 128 - sent.size());
    QVERIFY(std::ranges::all_of(padding, [](std::uint8_t byte) { return byte == 0; }));

    const wire::IcmpMessage message = icmpOf(padded);
    QCOMPARE(hexOf(message.quote), hexOf(sent));
    QVERIFY(message.extensionsValid);
    QVERIFY(wire::load16(&message.extensions[2]) != 0);
    const auto extensions = wire::parseExtensions(message);
    QCOMPARE(extensions.size(), std::size_t(1));
    const auto labels = wire::parseMplsLabels(extensions[0]);
    QCOMPARE(labels.size(), std::size_t(1));
    QVERIFY(labels[0].bottomOfStack);
    QCOMPARE(labels[0].label, 24001U);
}

void TestMiddlebox::takesExtensionsAwayWithTheQuote()
{
    const Family family = fetchFamily();
    const Packet sent = syn(family, capableSyn(1));
    const Packet padded = passed(
        *box(BoxKind::QuotePadded), timeExceeded(nextRouter(family), sent), Heading::ToScanner);
    const Packet cut = passed(*box(BoxKind::Quote8), padded, Heading::ToScanner);
    QVERIFY_SOUND(cut);
    const wire::IcmpMessage message = icmpOf(cut);
    QVERIFY(message.extensions.empty());
    QCOMPARE(message.rest, 0U);
    QCOMPARE(hexOf(message.quote), hexOf(wire::Bytes(sent).first(ipOf(sent).headerLength + 8)));
}

void TestMiddlebox::breaksQuotedLengths()
{
    const Packet v4 = syn(Family::V4, capableSyn(1));
    const Packet wrongV4 = passed(
        *box(BoxKind::QuoteWrong), timeExceeded(nextRouter(Family::V4), v4), Heading::ToScanner);
    QCOMPARE(wire::load16(&icmpOf(wrongV4).quote[2]), std::uint16_t(v4.size() << 8));
    const Packet v6 = syn(Family::V6, capableSyn(1));
    const Packet wrongV6 = passed(
        *box(BoxKind::QuoteWrong), timeExceeded(nextRouter(Family::V6), v6), Heading::ToScanner);
    QCOMPARE(std::size_t(wire::load16(&icmpOf(wrongV6).quote[4])), v6.size() - 40 - 8);
    for (const Packet& packet : { wrongV4, wrongV6 }) {
        // All is sound but the quote.
        const std::string wrong = flaw(packet);
        QVERIFY2(wrong.find("quote") != std::string::npos, wrong.c_str());
    }
}

void TestMiddlebox::quotesNopsForOptions()
{
    const Family family = fetchFamily();
    QFETCH(int, version);
    const auto middlebox = box(BoxKind::QuoteNoOption);
    const Packet sent = syn(family, capableSyn(version));
    QVERIFY(passed(*middlebox, sent, Heading::ToTarget) == sent);
    const Packet error = timeExceeded(nextRouter(family), sent);
    const Packet packet = passed(*middlebox, error, Heading::ToScanner);
    QCOMPARE(packet.size(), error.size());
    const wire::QuotedProbe quote = quoteOf(packet);
    QVERIFY(quote.tcp.optionsComplete);
    QCOMPARE(hexOf(quote.tcp.options), QString("01").repeated(int(quote.tcp.options.size())));
    QCOMPARE(quote.tcp.checksum.value(), tcpOf(sent).checksum);
    // The message itself is sound.
    const std::string wrong = flaw(packet);
    QCOMPARE(QString::fromStdString(wrong), QString("the checksum of the quoted payload is wrong"));
    const Packet short8 = timeExceeded(nextRouter(family), sent, ipOf(sent).headerLength + 8);
    QVERIFY(passed(*middlebox, short8, Heading::ToScanner) == short8);
}

void TestMiddlebox::limitsTheRateOfErrors()
{
    const Family family = fetchFamily();
    auto now = std::chrono::steady_clock::time_point();
    lab::RateLimitBox middlebox(place(), [&] { return now; });
    const Packet error = timeExceeded(nextRouter(family), syn(family, {}));
    QVERIFY(passed(middlebox, error, Heading::ToScanner) == error);
    QVERIFY(middlebox.pass(error, Heading::ToScanner).empty());
    now += std::chrono::milliseconds(99);
    QVERIFY(middlebox.pass(error, Heading::ToScanner).empty());
    now += std::chrono::milliseconds(1);
    QVERIFY(passed(middlebox, error, Heading::ToScanner) == error);
    QVERIFY(middlebox.pass(error, Heading::ToScanner).empty());
}

void TestMiddlebox::balancesByFlow()
{
    const Family family = fetchFamily();
    lab::BalanceBox middlebox(place(), Seed, lab::BalanceBox::SecondPath::Clean);
    const core::IpAddress other
        = family == Family::V4 ? place().otherRouterV4 : place().otherRouterV6;
    std::set<std::string> sources;
    for (std::uint16_t port = ScannerPort; port < ScannerPort + 32; ++port) {
        for (const Packet& sent : { syn(family, capableSyn(1), port), udp(family, port) }) {
            QVERIFY(passed(middlebox, sent, Heading::ToTarget) == sent);
            const core::IpAddress expected
                = middlebox.takesSecondPath(sent) ? other : nextRouter(family);
            const std::size_t header = ipOf(sent).headerLength;
            for (const std::size_t bytes : { sent.size(), header + 8 }) {
                const Packet back = passed(
                    middlebox, timeExceeded(nextRouter(family), sent, bytes), Heading::ToScanner);
                QVERIFY_SOUND(back);
                QVERIFY(ipOf(back).source == expected);
                sources.insert(ipOf(back).source.toString());
            }
        }
    }
    QCOMPARE(sources.size(), std::size_t(2));
}

void TestMiddlebox::flowLabelChoosesThePath()
{
    const lab::BalanceBox middlebox(place(), Seed, lab::BalanceBox::SecondPath::Clean);
    Packet sent = syn(Family::V6, {});
    std::set<bool> paths;
    for (std::uint8_t label = 0; label < 32; ++label) {
        sent[3] = label;
        paths.insert(middlebox.takesSecondPath(sent));
    }
    QCOMPARE(paths.size(), std::size_t(2));
}

void TestMiddlebox::onlyTheSecondPathStrips()
{
    const Family family = fetchFamily();
    QFETCH(int, version);
    lab::BalanceBox middlebox(place(), Seed, lab::BalanceBox::SecondPath::OverwritesMptcp);
    int stripped = 0;
    constexpr int flows = 32;
    for (std::uint16_t port = ScannerPort; port < ScannerPort + flows; ++port) {
        const Packet sent = syn(family, capableSyn(version), port);
        const Packet there = passed(middlebox, sent, Heading::ToTarget);
        QVERIFY_SOUND(there);
        QCOMPARE(there != sent, middlebox.takesSecondPath(sent));
        if (there == sent)
            continue;
        ++stripped;
        QCOMPARE(optionsOf(there), hexOf(options(Packet(capableSyn(version).size(), 1))));
        const Packet back
            = passed(middlebox, timeExceeded(nextRouter(family), there), Heading::ToScanner);
        QVERIFY_SOUND(back);
        QVERIFY(ipOf(back).source != nextRouter(family));
    }
    QVERIFY(stripped > 0 && stripped < flows);
}

void TestMiddlebox::passesWhatItCannotRead_data()
{
    QTest::addColumn<int>("kind");
    for (const BoxKind kind : lab::allBoxKinds())
        QTest::newRow(lab::boxName(kind)) << int(kind);
}

void TestMiddlebox::passesWhatItCannotRead()
{
    QFETCH(int, kind);
    for (const Family family : BothFamilies) {
        const Packet sent = syn(family, capableSyn(0));
        std::vector<Packet> unreadable { {}, { 0x45 }, Packet(64, 0xff) };
        for (const Packet& packet : { sent, timeExceeded(nextRouter(family), sent) }) {
            for (std::size_t size = 0; size < packet.size(); ++size)
                unreadable.emplace_back(packet.begin(), packet.begin() + std::ptrdiff_t(size));
        }
        if (family == Family::V4) {
            Packet fragment = sent;
            fragment[7] = 2; // a later one
            unreadable.push_back(fragment);
        }
        const auto middlebox = box(BoxKind(kind));
        for (const Packet& packet : unreadable) {
            for (const Heading heading : { Heading::ToTarget, Heading::ToScanner }) {
                const auto packets = middlebox->pass(packet, heading);
                QCOMPARE(packets.size(), std::size_t(1));
                QVERIFY(packets[0].ip == packet && packets[0].heading == heading);
            }
        }
    }
}

void TestMiddlebox::survivesRandomBytes_data() { passesWhatItCannotRead_data(); }

void TestMiddlebox::survivesRandomBytes()
{
    QFETCH(int, kind);
    const auto middlebox = box(BoxKind(kind));
    std::uint64_t state = 1;
    const auto random = [&state](std::size_t below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return std::size_t(state >> 33) % below;
    };
    std::size_t left = 0;
    for (int round = 0; round < 8000; ++round) {
        const Family family = round % 2 ? Family::V4 : Family::V6;
        Packet packet = syn(family, capableSyn(round % 3 == 0), std::uint16_t(random(65536)));
        if (const std::size_t sample = random(4); sample > 0)
            packet = sample == 1 ? udp(family)
                : sample == 2    ? echo(family)
                                 : timeExceeded(nextRouter(family), packet);
        for (std::size_t changes = random(4); changes > 0; --changes)
            packet[random(packet.size())] = std::uint8_t(random(256));
        if (random(2) == 0) {
            // Short, but whole by its own account.
            const bool v4 = family == Family::V4;
            const std::size_t header = v4 ? 20 : 40;
            packet.resize(header + random(packet.size() - header + 1));
            wire::store16(&packet[v4 ? 2 : 4], std::uint16_t(packet.size() - (v4 ? 0 : header)));
            packet.shrink_to_fit();
        }
        for (const Heading heading : { Heading::ToTarget, Heading::ToScanner }) {
            for (const lab::BoxPacket& passing : middlebox->pass(packet, heading)) {
                ++left;
                QVERIFY(passing.ip.size() <= packet.size() + 140); // padding and a label
            }
        }
    }
    QVERIFY(left > 0);
}

void TestMiddlebox::memoryIsBounded()
{
    lab::BoundedMap<int, int, std::hash<int>> map;
    constexpr int most = int(lab::BoundedMap<int, int, std::hash<int>>::Capacity);
    for (int i = 0; i < 3 * most; ++i) {
        map.put(i, -i);
        QVERIFY(map.find(0) && *map.find(0) == 0); // what is asked for stays
    }
    QVERIFY(map.size() <= std::size_t(most));
    QVERIFY(!map.find(most));
    QCOMPARE(*map.find(3 * most - 1), 1 - 3 * most);
    QCOMPARE(*map.find(3 * most - most / 4), most / 4 - 3 * most);
    map.erase(0);
    QVERIFY(!map.find(0));
}

QTEST_APPLESS_MAIN(TestMiddlebox)
#include "tst_middlebox.moc"
