// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labclient.h"

#include "core/wire/dsschecksum.h"

#include <QTest>

#include <thread>

using namespace labtest;
using core::Family;
using lab::DeviceKind;
using wire::MptcpVersion;

namespace {

constexpr std::uint8_t Data = wire::TcpAck | wire::TcpPsh;

std::unique_ptr<lab::Device> hostOf(MptcpVersion version)
{
    return lab::makeDevice(
        version == MptcpVersion::V0 ? DeviceKind::HostV0 : DeviceKind::HostV1, 7);
}

wire::Bytes bytesOf(const QByteArray& data)
{
    return { reinterpret_cast<const std::uint8_t*>(data.constData()), std::size_t(data.size()) };
}

/// The whole number that a DSS of either width means, near `expected`.
std::uint64_t widened(std::uint64_t number, bool wide, std::uint64_t expected)
{
    return wide ? number : (expected & 0xffffffff00000000U) | number;
}

void eachVersionAndFamily()
{
    QTest::addColumn<MptcpVersion>("version");
    QTest::addColumn<Family>("family");
    QTest::newRow("v0 over IPv4") << MptcpVersion::V0 << Family::V4;
    QTest::newRow("v0 over IPv6") << MptcpVersion::V0 << Family::V6;
    QTest::newRow("v1 over IPv4") << MptcpVersion::V1 << Family::V4;
    QTest::newRow("v1 over IPv6") << MptcpVersion::V1 << Family::V6;
}

/// "30 81" of RFC 8684 section 3.6, or nothing in version 0.
QByteArray resetHex(MptcpVersion version, int reason)
{
    return version == MptcpVersion::V0 ? QByteArray() : QByteArray("1e04800") + char('0' + reason);
}

} // namespace

class TestMptcpHost : public QObject {
    Q_OBJECT

private slots:
    void answersDataWithNumbersOfTheKeys_data() { eachVersionAndFamily(); }
    void answersDataWithNumbersOfTheKeys();
    void takesDataInTheThirdAck();
    void keepsToWhatTheSynAgreedOn();
    void repeatsItsAnswers_data() { eachVersionAndFamily(); }
    void repeatsItsAnswers();
    void keepsTheKeyOfAConnectionToItself();
    void joinsByTokenAndHmac_data() { eachVersionAndFamily(); }
    void joinsByTokenAndHmac();
    void refusesAnUnknownToken_data() { eachVersionAndFamily(); }
    void refusesAnUnknownToken();
    void refusesAWrongHmac_data() { eachVersionAndFamily(); }
    void refusesAWrongHmac();
    void refusesToJoinBeforeData_data() { eachVersionAndFamily(); }
    void refusesToJoinBeforeData();
    void refusesAnAckOfAForgottenJoin();
    void fallsBackFromAHandshakeThatIsNotMptcp_data();
    void fallsBackFromAHandshakeThatIsNotMptcp();
    void fallsBackWithoutSignals_data() { eachVersionAndFamily(); }
    void fallsBackWithoutSignals();
    void fallsBackAtAnInfiniteMapping_data() { eachVersionAndFamily(); }
    void fallsBackAtAnInfiniteMapping();
    void resetsAJoinedSubflowWithoutSignals();
    void checksAndSendsChecksums_data() { eachVersionAndFamily(); }
    void checksAndSendsChecksums();
    void understandsNarrowNumbers_data() { eachVersionAndFamily(); }
    void understandsNarrowNumbers();
    void takesAMappingInPieces();
    void leavesDataThatComesAhead();
    void acknowledgesNothingOfAForeignSequence();
    void splitsLongEchoes();
    void closesAfterDataFin_data() { eachVersionAndFamily(); }
    void closesAfterDataFin();
    void closesAtFin_data() { eachVersionAndFamily(); }
    void closesAtFin();
    void closesFast_data() { eachVersionAndFamily(); }
    void closesFast();
    void forgetsAtReset_data() { eachVersionAndFamily(); }
    void forgetsAtReset();
    void challengesASynInAConnection();
    void startsAnewOnTheSamePorts();
    void evictsTheQuietest();
    void keepsNothingOfSyns();
    void speaksWithManyThreads();
    void plainHostsEchoPlainTcp_data();
    void plainHostsEchoPlainTcp();
    void mirrorsEchoOptions();
    void fakeHmacsAreWrong_data() { eachVersionAndFamily(); }
    void fakeHmacsAreWrong();
    void staticKeyNeverSignals_data() { eachVersionAndFamily(); }
    void staticKeyNeverSignals();
    void noJoinRefusesJoinsOnly_data() { eachVersionAndFamily(); }
    void noJoinRefusesJoinsOnly();
    void survivesGarbage();
};

void TestMptcpHost::answersDataWithNumbersOfTheKeys()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.open());
    std::uint64_t told = 0;
    for (const QByteArray text : { "first", "and second", "third" }) {
        const Answers answers = told == 0 ? client.talk(text) : client.say(text);
        QCOMPARE(kindsOf(answers), QByteArray("ack data"));
        QCOMPARE(answers[0].payload(), text);
        QCOMPARE(answers[0].tcp().acknowledgment, client.initial + 1 + client.sent);
        QCOMPARE(answers[0].tcp().sequence, client.hostInitial + 1 + std::uint32_t(told));
        const auto dss = answers[0].mptcp<wire::Dss>();
        QVERIFY(dss && dss->dataAck && dss->mapping);
        const std::uint64_t dataAck = client.clientFirst() + told + std::uint64_t(text.size());
        QCOMPARE(widened(*dss->dataAck, dss->wideDataAck, dataAck), dataAck);
        const std::uint64_t dataSequence = client.hostFirst() + told;
        QCOMPARE(
            widened(dss->mapping->dataSequence, dss->wideDataSequence, dataSequence), dataSequence);
        QCOMPARE(dss->mapping->subflowSequence, std::uint32_t(told + 1));
        QCOMPARE(qsizetype(dss->mapping->length), text.size());
        QVERIFY(!dss->mapping->checksum);
        told += std::uint64_t(text.size());
    }
    QVERIFY(client.send(wire::TcpAck, client.dssBytes()).empty());
}

void TestMptcpHost::takesDataInTheThirdAck()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.open());
    const Answers answers = client.send(Data, client.capableData("hello"), "hello");
    QCOMPARE(kindsOf(answers), QByteArray("ack data"));
    QCOMPARE(answers[0].mptcp<wire::Dss>()->dataAck.value(), client.clientFirst() + 5);
    client.dataSent = 5;
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.join(client)), QByteArray("ack"));
}

void TestMptcpHost::keepsToWhatTheSynAgreedOn()
{
    const auto device = hostOf(MptcpVersion::V1);
    for (const bool extended : { false, true }) {
        LabClient client(*device, Family::V4, MptcpVersion::V1);
        client.port = extended ? 41000 : 42000;
        client.timestamps = extended; // and window scale
        QVERIFY(client.establish());
        const Answer answer = client.say("hello").at(0);
        QCOMPARE(int(answer.tcp().window), extended ? 64240 >> 7 : 64240);
        const wire::TcpSegment tcp = answer.tcp();
        const QByteArray options = QByteArray::fromStdString(wire::toHex(tcp.options));
        QCOMPARE(options.startsWith("0101080a"), extended);
        if (extended)
            QCOMPARE(options.mid(16, 8), QByteArray("0000004d"));
    }
}

void TestMptcpHost::repeatsItsAnswers()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    const auto twice = [](LabClient& sender, std::uint8_t flags,
                           const std::vector<std::uint8_t>& mptcp, const QByteArray& payload) {
        const LabClient before = sender;
        const Answers first = sender.send(flags, mptcp, payload);
        LabClient again = before;
        const Answers second = again.send(flags, mptcp, payload);
        if (first.size() != 1 || second.size() != 1)
            return false;
        return first[0].packet() == second[0].packet();
    };
    QVERIFY(twice(client, Data, client.dssBytes("once more"), "once more"));
    client.dataSent += 9;

    LabClient joined = client.another();
    const Answers syn = joined.syn(joined.joinSyn(client.hostToken()));
    QCOMPARE(joined.syn(joined.joinSyn(client.hostToken()))[0].packet(), syn.at(0).packet());
    joined.hostNonce = syn[0].mptcp<wire::MpJoinSynAck>()->nonce;
    QVERIFY(twice(joined, wire::TcpAck, joined.joinAck(client), {}));
    // The SYN of a subflow that has joined already changes nothing for it.
    QCOMPARE(joined.syn(joined.joinSyn(client.hostToken()))[0].packet(), syn[0].packet());
    joined.hostKey = client.hostKey;
    joined.dataSent = client.dataSent;
    QVERIFY(twice(joined, Data, joined.dssBytes("by the other way"), "by the other way"));
    joined.dataSent += 16;
    QVERIFY(twice(joined, wire::TcpAck, joined.dssBytes({}, true), {}));
    QVERIFY(twice(joined, wire::TcpFin | wire::TcpAck, joined.dssBytes(), {}));
}

void TestMptcpHost::keepsTheKeyOfAConnectionToItself()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient first(*device, Family::V4, MptcpVersion::V1);
    LabClient second = first.another();
    QVERIFY(first.open());
    QVERIFY(second.open());
    QVERIFY(first.hostKey != second.hostKey);
    // The other connection's key completes nothing.
    std::swap(first.hostKey, second.hostKey);
    const Answers answers = first.talk("hello");
    QCOMPARE(kindsOf(answers), QByteArray("ack data"));
    QCOMPARE(answers[0].mptcpHex(), QByteArray());
}

void TestMptcpHost::joinsByTokenAndHmac()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    LabClient second = client.another();
    const Answers synAck = second.syn(second.joinSyn(client.hostToken()));
    QCOMPARE(kindsOf(synAck), QByteArray("syn ack"));
    const auto join = synAck[0].mptcp<wire::MpJoinSynAck>();
    QVERIFY(join);
    QCOMPARE(join->truncatedHmac,
        wire::truncatedJoinHmac(
            wire::joinHmac(client.hostKey, client.key, join->nonce, second.nonce, version)));
    second.hostNonce = join->nonce;
    second.hostKey = client.hostKey;
    second.dataSent = client.dataSent;
    const Answers fourth = second.send(wire::TcpAck, second.joinAck(client));
    QCOMPARE(kindsOf(fourth), QByteArray("ack"));
    QVERIFY(fourth[0].mptcp<wire::Dss>()->dataAck);

    // One data stream over both.
    const Answers answers = second.say("over the second");
    QCOMPARE(kindsOf(answers), QByteArray("ack data"));
    const auto dss = answers[0].mptcp<wire::Dss>();
    const std::uint64_t dataAck = client.clientFirst() + second.dataSent;
    QCOMPARE(widened(*dss->dataAck, dss->wideDataAck, dataAck), dataAck);
    QCOMPARE(dss->mapping->subflowSequence, 1U);
    client.dataSent = second.dataSent;
    QVERIFY(client.say("and over the first")[0].mptcp<wire::Dss>()->mapping);

    // Another join has another nonce, so another HMAC.
    LabClient third = second.another();
    const auto other = third.syn(third.joinSyn(client.hostToken()))[0].mptcp<wire::MpJoinSynAck>();
    QVERIFY(other && other->nonce != join->nonce && other->truncatedHmac != join->truncatedHmac);
}

void TestMptcpHost::refusesAnUnknownToken()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    LabClient second = client.another();
    const Answers answers = second.syn(second.joinSyn(client.hostToken() ^ 1));
    QCOMPARE(kindsOf(answers), QByteArray("rst"));
    QCOMPARE(answers[0].flags(), wire::TcpRst | wire::TcpAck);
    QCOMPARE(answers[0].tcp().acknowledgment, second.initial + 1);
    QCOMPARE(answers[0].mptcpHex(), resetHex(version, 1));
}

void TestMptcpHost::refusesAWrongHmac()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    LabClient second = client.another();
    LabClient liar = client;
    liar.key ^= 1;
    const Answers answers = second.join([&] {
        liar.hostKey = client.hostKey;
        return liar;
    }());
    QCOMPARE(kindsOf(answers), QByteArray("rst"));
    QCOMPARE(answers[0].mptcpHex(), resetHex(version, 1));
    // The first subflow lives on.
    QVERIFY(client.say("still here")[0].mptcp<wire::Dss>()->mapping);

    LabClient third = second.another();
    const Answers synAck = third.syn(third.joinSyn(client.hostToken()));
    QCOMPARE(kindsOf(synAck), QByteArray("syn ack"));
    QCOMPARE(kindsOf(third.send(wire::TcpAck)), QByteArray("rst"));
}

void TestMptcpHost::refusesToJoinBeforeData()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.open());
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
    QVERIFY(client.send(wire::TcpAck, client.capableAck()).empty());
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
    QCOMPARE(kindsOf(client.say("now")), QByteArray("ack data"));
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("syn ack"));
}

void TestMptcpHost::refusesAnAckOfAForgottenJoin()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.establish());
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("syn ack"));
    QVERIFY(second.send(wire::TcpRst).empty());
    QCOMPARE(kindsOf(second.send(wire::TcpAck, second.joinAck(client))), QByteArray("rst"));
}

void TestMptcpHost::fallsBackFromAHandshakeThatIsNotMptcp_data()
{
    QTest::addColumn<MptcpVersion>("version");
    QTest::addColumn<int>("mutation");
    QTest::newRow("v1: no option") << MptcpVersion::V1 << 0;
    QTest::newRow("v0: no option") << MptcpVersion::V0 << 0;
    QTest::newRow("v1: wrong receiver key") << MptcpVersion::V1 << 1;
    QTest::newRow("v0: wrong receiver key") << MptcpVersion::V0 << 1;
    QTest::newRow("v1: version 0") << MptcpVersion::V1 << 2;
    QTest::newRow("v0: version 1") << MptcpVersion::V0 << 2;
    QTest::newRow("v1: flag B") << MptcpVersion::V1 << 3;
    QTest::newRow("v0: flag B") << MptcpVersion::V0 << 3;
    QTest::newRow("v1: no algorithm") << MptcpVersion::V1 << 4;
    QTest::newRow("v0: no algorithm") << MptcpVersion::V0 << 4;
    QTest::newRow("v1: one key") << MptcpVersion::V1 << 5;
    QTest::newRow("v0: one key") << MptcpVersion::V0 << 5;
}

void TestMptcpHost::fallsBackFromAHandshakeThatIsNotMptcp()
{
    QFETCH(MptcpVersion, version);
    QFETCH(int, mutation);
    const auto device = hostOf(version);
    LabClient client(*device, Family::V4, version);
    QVERIFY(client.open());
    std::vector<std::uint8_t> option = client.capableAck();
    switch (mutation) {
    case 0:
        option.clear();
        break;
    case 1:
        option.back() ^= 1;
        break;
    case 2:
        option[2] ^= 1;
        break;
    case 3:
        option[3] |= 0x40;
        break;
    case 4:
        option[3] &= 0xfe;
        break;
    default:
        option.resize(12);
        option[1] = 12;
    }
    QVERIFY(client.send(wire::TcpAck, option).empty());
    for (const QByteArray text : { "one", "two" }) {
        const Answers answers = client.say(text);
        QCOMPARE(kindsOf(answers), QByteArray("ack data"));
        QCOMPARE(answers[0].payload(), text);
        QCOMPARE(answers[0].mptcpHex(), QByteArray());
    }
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
}

void TestMptcpHost::fallsBackWithoutSignals()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    // At once, and after data with signals.
    for (const bool established : { false, true }) {
        LabClient client(*device, family, version);
        client.port = established ? 41000 : 42000;
        QVERIFY(client.open());
        QVERIFY(client.send(wire::TcpAck, client.capableAck()).empty());
        if (established)
            QVERIFY(client.say("signalled")[0].mptcp<wire::Dss>());
        const Answers answers = client.send(Data, {}, "bare");
        QCOMPARE(kindsOf(answers), QByteArray("ack data"));
        QCOMPARE(answers[0].mptcpHex(), QByteArray());
        // Once fallen back, never again: RFC 8684 section 3.7.
        QCOMPARE(client.say("signalled again")[0].mptcpHex(), QByteArray());
        LabClient second = client.another();
        QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
    }
}

void TestMptcpHost::fallsBackAtAnInfiniteMapping()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    wire::Dss dss = client.dss("endless");
    dss.mapping->length = 0;
    const Answers answers = client.send(Data, wire::buildMptcp(dss), "endless");
    QCOMPARE(kindsOf(answers), QByteArray("ack data"));
    QCOMPARE(answers[0].mptcpHex(), QByteArray());
}

void TestMptcpHost::resetsAJoinedSubflowWithoutSignals()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.establish());
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.join(client)), QByteArray("ack"));
    const Answers answers = second.send(Data, {}, "bare");
    QCOMPARE(kindsOf(answers), QByteArray("rst"));
    QCOMPARE(answers[0].mptcpHex(), resetHex(MptcpVersion::V1, 1));
    QCOMPARE(kindsOf(second.send(wire::TcpAck, second.dssBytes())), QByteArray("rst"));
    QVERIFY(client.say("still here")[0].mptcp<wire::Dss>()->mapping);
}

void TestMptcpHost::checksAndSendsChecksums()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    const auto opened = [&](std::uint16_t port) {
        LabClient client(*device, family, version);
        client.port = port;
        client.checksum = true;
        return client;
    };
    LabClient client = opened(41000);
    QVERIFY(client.establish());
    const QByteArray odd = "seventeen letters";
    const Answers answers = client.say(odd);
    auto dss = answers.at(0).mptcp<wire::Dss>();
    QVERIFY(dss && dss->mapping && dss->mapping->checksum);
    dss->mapping->dataSequence = client.hostFirst() + client.dataSent - std::uint64_t(odd.size());
    QCOMPARE(*dss->mapping->checksum, wire::dssChecksum(*dss->mapping, bytesOf(odd)));

    wire::Dss damaged = client.dss("damaged");
    damaged.mapping->checksum = std::uint16_t(*damaged.mapping->checksum ^ 1);
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.join(client)), QByteArray("ack"));
    // With another subflow the damaged one is given up.
    const Answers given = client.send(Data, wire::buildMptcp(damaged), "damaged");
    QCOMPARE(kindsOf(given), QByteArray("rst"));
    QVERIFY(given[0].mptcp<wire::MpFail>());

    // Without another the connection falls back.
    LabClient alone = opened(42000);
    QVERIFY(alone.establish());
    damaged = alone.dss("damaged");
    damaged.mapping->checksum = std::uint16_t(*damaged.mapping->checksum ^ 1);
    const Answers failed = alone.send(Data, wire::buildMptcp(damaged), "damaged");
    QCOMPARE(kindsOf(failed), QByteArray("ack data"));
    QCOMPARE(failed[0].mptcp<wire::MpFail>()->dataSequence, alone.clientFirst() + alone.dataSent);
    QCOMPARE(alone.say("more")[0].mptcpHex(), QByteArray());

    // A checksum that was agreed must be there.
    LabClient bare = opened(43000);
    QVERIFY(bare.establish());
    bare.checksum = false;
    const Answers missing = bare.say("no checksum");
    QCOMPARE(kindsOf(missing), QByteArray("rst"));
    QCOMPARE(missing[0].mptcpHex(), resetHex(version, 1));
}

void TestMptcpHost::understandsNarrowNumbers()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    wire::Dss dss = client.dss("narrow");
    dss.wideDataAck = false;
    dss.wideDataSequence = false;
    const auto answers = client.send(Data, wire::buildMptcp(dss), "narrow");
    client.dataSent += 6;
    const auto answer = answers.at(0).mptcp<wire::Dss>();
    QVERIFY(answer && !answer->wideDataAck && !answer->wideDataSequence);
    QCOMPARE(
        std::uint32_t(*answer->dataAck), std::uint32_t(client.clientFirst() + client.dataSent));
    QCOMPARE(std::uint32_t(answer->mapping->dataSequence),
        std::uint32_t(client.hostFirst() + client.dataSent - 6));
    QVERIFY(client.say("wide")[0].mptcp<wire::Dss>()->wideDataAck);
}

void TestMptcpHost::takesAMappingInPieces()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.establish());
    const auto before = client.dataSent;
    // One mapping for both segments, told in the first only.
    QCOMPARE(client.send(Data, client.dssBytes("hello world"), "hello ").at(0).payload(),
        QByteArray("hello "));
    const Answers rest = client.send(Data, client.dssBytes(), "world");
    QCOMPARE(rest.at(0).payload(), QByteArray("world"));
    const auto dss = rest[0].mptcp<wire::Dss>();
    QCOMPARE(dss->dataAck.value(), client.clientFirst() + before + 11);
    QCOMPARE(dss->mapping->dataSequence, client.hostFirst() + before + 6);

    // What lies behind a mapping is left for its own.
    client.dataSent = before + 11;
    const std::uint32_t sequence = client.initial + 1 + client.sent;
    const Answers cut = client.raw(Data, sequence, client.hostInitial + 1 + client.received,
        client.dssBytes("mapped"), "mapped and not");
    QCOMPARE(cut.at(0).payload(), QByteArray("mapped"));
    QCOMPARE(cut[0].tcp().acknowledgment, sequence + 6);
}

void TestMptcpHost::leavesDataThatComesAhead()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.establish());
    LabClient ahead = client;
    ahead.sent += 5;
    ahead.dataSent += 5;
    const Answers early = ahead.say("later");
    QCOMPARE(kindsOf(early), QByteArray("ack"));
    QCOMPARE(early[0].tcp().acknowledgment, client.initial + 1 + client.sent);
    QCOMPARE(early[0].mptcp<wire::Dss>()->dataAck.value(), client.clientFirst() + client.dataSent);

    // Ahead on the data level only.
    LabClient gap = client;
    gap.dataSent += 5;
    const Answers jumped = gap.say("later");
    QCOMPARE(kindsOf(jumped), QByteArray("ack"));
    QCOMPARE(jumped[0].tcp().acknowledgment, client.initial + 1 + client.sent);
    QCOMPARE(client.say("first").at(0).payload(), QByteArray("first"));
    QCOMPARE(client.say("later").at(0).payload(), QByteArray("later"));
}

void TestMptcpHost::acknowledgesNothingOfAForeignSequence()
{
    const auto device = hostOf(MptcpVersion::V0);
    LabClient client(*device, Family::V4, MptcpVersion::V0);
    QVERIFY(client.open());
    QVERIFY(client.send(wire::TcpAck, client.capableAck()).empty());
    wire::Dss dss = client.dss("hello");
    dss.mapping->dataSequence -= 1000000;
    const Answers answers = client.send(Data, wire::buildMptcp(dss), "hello");
    QCOMPARE(kindsOf(answers), QByteArray("ack"));
    QCOMPARE(*answers[0].mptcp<wire::Dss>()->dataAck, client.clientFirst());
}

void TestMptcpHost::splitsLongEchoes()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V6, MptcpVersion::V1);
    client.checksum = true;
    QVERIFY(client.establish());
    const QByteArray text(1400, 'x');
    const Answers answers = client.say(text);
    QCOMPARE(kindsOf(answers), QByteArray("ack data, ack data"));
    QCOMPARE(answers[0].payload() + answers[1].payload(), text);
    QCOMPARE(answers[1].tcp().sequence,
        answers[0].tcp().sequence + std::uint32_t(answers[0].payload().size()));
    QCOMPARE(int(answers[0].mptcp<wire::Dss>()->mapping->length), 1400);
    for (const Answer& answer : answers)
        QVERIFY(answer.packet().size() <= 1280);
}

void TestMptcpHost::closesAfterDataFin()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    // DATA_FIN behind the last data is part of its mapping.
    const wire::Dss last = client.dss("goodbye", true);
    const Answers answers = client.send(Data, wire::buildMptcp(last), "goodbye");
    client.dataSent += 7;
    QCOMPARE(kindsOf(answers), QByteArray("ack data"));
    const auto dss = answers[0].mptcp<wire::Dss>();
    QVERIFY(dss && dss->dataFin && dss->mapping);
    QCOMPARE(*dss->dataAck, client.clientFirst() + client.dataSent + 1);
    QCOMPARE(dss->mapping->dataSequence, client.hostFirst() + client.dataSent - 7);
    QCOMPARE(int(dss->mapping->length), 8);
    // Data behind the end is not taken.
    LabClient beyond = client;
    QCOMPARE(kindsOf(beyond.say("beyond")), QByteArray("ack"));
    QCOMPARE(kindsOf(client.send(wire::TcpFin | wire::TcpAck, client.dssBytes())),
        QByteArray("fin ack"));
    QVERIFY(client.send(wire::TcpAck, client.dssBytes()).empty());
    QCOMPARE(kindsOf(client.send(wire::TcpAck, client.dssBytes())), QByteArray("rst"));

    // DATA_FIN alone.
    LabClient other(*device, family, version);
    other.port = 41000;
    QVERIFY(other.establish());
    const Answers alone = other.send(wire::TcpAck, other.dssBytes({}, true));
    QCOMPARE(kindsOf(alone), QByteArray("ack"));
    const auto fin = alone[0].mptcp<wire::Dss>();
    QVERIFY(fin && fin->dataFin && fin->mapping);
    QCOMPARE(*fin->dataAck, other.clientFirst() + other.dataSent + 1);
    QCOMPARE(fin->mapping->dataSequence, other.hostFirst() + other.dataSent);
    QCOMPARE(fin->mapping->subflowSequence, 0U);
    QCOMPARE(int(fin->mapping->length), 1);
}

void TestMptcpHost::closesAtFin()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    const Answers answers = client.send(wire::TcpFin | wire::TcpAck, client.dssBytes());
    QCOMPARE(kindsOf(answers), QByteArray("fin ack"));
    QCOMPARE(answers[0].tcp().acknowledgment, client.initial + 1 + client.sent);
    QVERIFY(answers[0].mptcp<wire::Dss>()->dataAck);
    QVERIFY(client.send(wire::TcpAck, client.dssBytes()).empty());
    QCOMPARE(kindsOf(client.send(wire::TcpAck, client.dssBytes())), QByteArray("rst"));
    // The last subflow took the connection with it.
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
}

void TestMptcpHost::closesFast()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    const auto close
        = [](std::uint64_t key) { return wire::buildMptcp(wire::MpFastClose { key }); };
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.join(client)), QByteArray("ack"));
    QVERIFY(client.send(wire::TcpAck, close(client.hostKey ^ 1)).empty());
    QVERIFY(client.send(wire::TcpAck, close(client.key)).empty());
    const Answers answers = client.send(wire::TcpAck, close(client.hostKey));
    QCOMPARE(kindsOf(answers), QByteArray("rst, rst"));
    QCOMPARE(answers[0].mptcpHex(), resetHex(version, 0));
    QCOMPARE(answers[0].tcp().destinationPort, client.port);
    QCOMPARE(answers[1].tcp().destinationPort, second.port);
    QCOMPARE(kindsOf(client.send(wire::TcpAck, client.dssBytes())), QByteArray("rst"));
    QCOMPARE(kindsOf(second.send(wire::TcpAck, second.dssBytes())), QByteArray("rst"));
    LabClient third = second.another();
    QCOMPARE(kindsOf(third.syn(third.joinSyn(client.hostToken()))), QByteArray("rst"));

    // On a RST, as version 1 also allows, nobody answers on that subflow.
    LabClient other(*device, family, version);
    other.port = 41000;
    QVERIFY(other.establish());
    QVERIFY(other.send(wire::TcpRst | wire::TcpAck, close(other.hostKey)).empty());
    QCOMPARE(kindsOf(other.send(wire::TcpAck, other.dssBytes())), QByteArray("rst"));
}

void TestMptcpHost::forgetsAtReset()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = hostOf(version);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    QVERIFY(client.raw(wire::TcpRst, client.initial + 1, 0).empty());
    QVERIFY(client.say("a blind RST changes nothing")[0].mptcp<wire::Dss>());
    QVERIFY(client.send(wire::TcpRst).empty());
    QCOMPARE(kindsOf(client.send(wire::TcpAck, client.dssBytes())), QByteArray("rst"));
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
}

void TestMptcpHost::challengesASynInAConnection()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.establish());
    QCOMPARE(kindsOf(client.raw(wire::TcpSyn | wire::TcpAck, client.initial + 500, 1)),
        QByteArray("ack"));
    QVERIFY(client.say("still here")[0].mptcp<wire::Dss>());
}

void TestMptcpHost::startsAnewOnTheSamePorts()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.establish());
    LabClient next(*device, Family::V4, MptcpVersion::V1);
    next.initial = client.initial + 0x100000;
    QVERIFY(next.establish());
    QVERIFY(next.hostKey != client.hostKey);
    QVERIFY(next.say("the new one")[0].mptcp<wire::Dss>());
    LabClient second = next.another();
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
    QCOMPARE(kindsOf(second.syn(second.joinSyn(next.hostToken()))), QByteArray("syn ack"));
}

void TestMptcpHost::evictsTheQuietest()
{
    constexpr std::uint16_t First = 10000;
    constexpr std::uint16_t Most = 4096;
    const auto device = hostOf(MptcpVersion::V1);
    std::vector<LabClient> clients;
    for (std::uint16_t i = 0; i < Most; ++i) {
        LabClient& client = clients.emplace_back(*device, Family::V4, MptcpVersion::V1);
        client.port = std::uint16_t(First + i);
        QVERIFY(client.establish());
    }
    QVERIFY(clients[0].say("not quiet")[0].mptcp<wire::Dss>());
    LabClient oneMore(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(oneMore.establish());
    QVERIFY(clients[0].say("still known")[0].mptcp<wire::Dss>());
    QVERIFY(clients[2].say("still known")[0].mptcp<wire::Dss>());
    QCOMPARE(kindsOf(clients[1].say("forgotten")), QByteArray("rst"));
    QCOMPARE(
        kindsOf(oneMore.another().syn(oneMore.joinSyn(clients[1].hostToken()))), QByteArray("rst"));
}

void TestMptcpHost::keepsNothingOfSyns()
{
    const auto device = hostOf(MptcpVersion::V1);
    LabClient client(*device, Family::V4, MptcpVersion::V1);
    QVERIFY(client.establish());
    for (std::uint32_t i = 0; i < 10000; ++i) {
        LabClient scanner(*device, Family::V4, MptcpVersion::V1);
        scanner.port = std::uint16_t(1024 + i);
        QVERIFY(scanner.open());
        if (i % 2 == 0)
            QVERIFY(scanner.send(wire::TcpRst).empty());
    }
    QVERIFY(client.say("still here")[0].mptcp<wire::Dss>());
}

void TestMptcpHost::speaksWithManyThreads()
{
    const auto device = hostOf(MptcpVersion::V1);
    std::atomic<int> good = 0;
    {
        std::vector<std::jthread> threads;
        for (std::uint16_t t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (std::uint16_t i = 0; i < 50; ++i) {
                    LabClient client(*device, Family::V6, MptcpVersion::V1);
                    client.port = std::uint16_t(10000 + 1000 * t + 2 * i);
                    LabClient second = client.another();
                    if (client.establish() && kindsOf(second.join(client)) == "ack"
                        && kindsOf(second.say("hello")) == "ack data")
                        ++good;
                }
            });
        }
    }
    QCOMPARE(good.load(), 200);
}

void TestMptcpHost::plainHostsEchoPlainTcp_data()
{
    QTest::addColumn<DeviceKind>("kind");
    QTest::addColumn<Family>("family");
    for (const auto& [kind, name] : { std::pair(DeviceKind::HostPlain, "plain"),
             std::pair(DeviceKind::MalformedLength, "malformed"),
             std::pair(DeviceKind::VersionMismatch, "mismatch"),
             std::pair(DeviceKind::StaticKey, "static key") }) {
        QTest::addRow("%s over IPv4", name) << kind << Family::V4;
        QTest::addRow("%s over IPv6", name) << kind << Family::V6;
    }
}

void TestMptcpHost::plainHostsEchoPlainTcp()
{
    QFETCH(DeviceKind, kind);
    QFETCH(Family, family);
    const auto device = lab::makeDevice(kind, 7);
    LabClient client(*device, family, MptcpVersion::V1);
    QCOMPARE(kindsOf(client.syn(client.capableSyn())), QByteArray("syn ack"));
    QVERIFY(client.send(wire::TcpAck).empty());
    const Answers answers = client.send(Data, {}, "hello");
    QCOMPARE(kindsOf(answers), QByteArray("ack data"));
    QCOMPARE(answers[0].payload(), QByteArray("hello"));
    QCOMPARE(answers[0].mptcpHex(), QByteArray());
    QCOMPARE(kindsOf(client.raw(Data, client.initial + 1, client.hostInitial + 1, {}, "hello")),
        QByteArray("ack data"));
    QCOMPARE(kindsOf(client.send(wire::TcpFin | Data, {}, "bye")), QByteArray("fin ack data"));
    QVERIFY(client.send(wire::TcpAck).empty());
    QCOMPARE(kindsOf(client.send(wire::TcpAck)), QByteArray("rst"));
    // What acknowledges a SYN/ACK that was never sent opens nothing.
    LabClient other = client.another();
    QCOMPARE(kindsOf(other.raw(wire::TcpAck, other.initial + 1, 12345)), QByteArray("rst"));
}

void TestMptcpHost::mirrorsEchoOptions()
{
    for (const DeviceKind kind : { DeviceKind::MirrorMptcp, DeviceKind::MirrorAll }) {
        const auto device = lab::makeDevice(kind, 7);
        LabClient client(*device, Family::V4, MptcpVersion::V1);
        QCOMPARE(client.syn(client.capableSyn()).at(0).mptcpHex(), QByteArray("1e040101"));
        const auto data = client.capableData("hello");
        const Answers answers = client.send(Data, data, "hello");
        QCOMPARE(kindsOf(answers), QByteArray("ack data"));
        QCOMPARE(answers[0].payload(), QByteArray("hello"));
        QCOMPARE(answers[0].mptcpHex(), QByteArray::fromStdString(wire::toHex(data)));
        LabClient second = client.another();
        const auto join = second.joinSyn(0x12345678);
        QCOMPARE(second.syn(join).at(0).mptcpHex(), QByteArray::fromStdString(wire::toHex(join)));
    }
}

void TestMptcpHost::fakeHmacsAreWrong()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = lab::makeDevice(DeviceKind::FakeHmac, 7);
    LabClient client(*device, family, version);
    QVERIFY(client.open());
    const Answers answers = client.talk("hello");
    QCOMPARE(kindsOf(answers), QByteArray("ack data"));
    const auto dss = answers[0].mptcp<wire::Dss>();
    QVERIFY(dss && dss->dataAck && dss->mapping);
    QVERIFY(std::uint32_t(*dss->dataAck) != std::uint32_t(client.clientFirst() + 5));
    QVERIFY(std::uint32_t(dss->mapping->dataSequence) != std::uint32_t(client.hostFirst()));
    for (const std::uint32_t token : { client.hostToken(), client.hostToken() ^ 1 }) {
        LabClient second = client.another();
        const Answers synAck = second.syn(second.joinSyn(token));
        QCOMPARE(kindsOf(synAck), QByteArray("syn ack"));
        const auto join = synAck[0].mptcp<wire::MpJoinSynAck>();
        QVERIFY(join);
        for (const MptcpVersion any : { MptcpVersion::V0, MptcpVersion::V1 }) {
            QVERIFY(join->truncatedHmac
                != wire::truncatedJoinHmac(
                    wire::joinHmac(client.hostKey, client.key, join->nonce, second.nonce, any)));
        }
        QCOMPARE(kindsOf(second.send(wire::TcpAck, second.joinAck(client))), QByteArray("ack"));
    }
}

void TestMptcpHost::staticKeyNeverSignals()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = lab::makeDevice(DeviceKind::StaticKey, 7);
    LabClient client(*device, family, version);
    LabClient second = client.another();
    QVERIFY(client.open());
    QVERIFY(second.open());
    QCOMPARE(client.hostKey, second.hostKey);
    QCOMPARE(client.talk("hello").at(0).mptcpHex(), QByteArray());
    LabClient third = second.another();
    const Answers answers = third.syn(third.joinSyn(client.hostToken()));
    QCOMPARE(kindsOf(answers), QByteArray("syn ack"));
    QCOMPARE(answers[0].mptcpHex(), QByteArray());
}

void TestMptcpHost::noJoinRefusesJoinsOnly()
{
    QFETCH(MptcpVersion, version);
    QFETCH(Family, family);
    const auto device = lab::makeDevice(DeviceKind::NoJoin, 7);
    LabClient client(*device, family, version);
    QVERIFY(client.establish());
    LabClient second = client.another();
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken()))), QByteArray("rst"));
    QCOMPARE(kindsOf(second.syn(second.joinSyn(client.hostToken() ^ 1))), QByteArray("rst"));
    QVERIFY(client.say("still here")[0].mptcp<wire::Dss>()->mapping);
}

void TestMptcpHost::survivesGarbage()
{
    // The same on every run: a failure can be looked at again.
    std::uint64_t state = 1;
    const auto draw = [&state](std::uint64_t below) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33) % below;
    };
    const auto garbage = [&](std::size_t most) {
        std::vector<std::uint8_t> bytes(draw(most + 1));
        for (std::uint8_t& byte : bytes)
            byte = std::uint8_t(draw(256));
        return bytes;
    };
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        const auto device = lab::makeDevice(prefix.kind, 7);
        for (int round = 0; round < 400; ++round) {
            const auto version = draw(2) == 0 ? MptcpVersion::V0 : MptcpVersion::V1;
            LabClient client(*device, draw(2) == 0 ? Family::V4 : Family::V6, version);
            client.port = std::uint16_t(10000 + draw(50));
            client.timestamps = draw(2) == 0;
            client.checksum = draw(2) == 0;
            if (client.open())
                client.talk("hello");
            else
                client.send(wire::TcpAck);
            LabClient joined = client.another();
            if (draw(2) == 0)
                joined.join(client);
            for (int i = 0; i < 10; ++i) {
                LabClient& sender = draw(3) == 0 ? joined : client;
                const QByteArray payload(qsizetype(draw(3) == 0 ? draw(3000) : draw(20)), 'x');
                // A sound option with some bytes changed gets deeper than noise.
                std::vector<std::uint8_t> option = draw(2) == 0
                    ? sender.dssBytes(payload, draw(4) == 0)
                    : draw(2) == 0 ? sender.capableData(payload)
                                   : garbage(26);
                for (std::uint64_t n = draw(3); n > 0 && !option.empty(); --n)
                    option[draw(option.size())] ^= std::uint8_t(1U << draw(8));
                if (option.size() > (client.timestamps ? 24U : 36U))
                    option.clear();
                const std::uint32_t drift = draw(2) == 0 ? 0 : std::uint32_t(draw(200) - 100);
                const Answers answers
                    = sender.raw(std::uint8_t(draw(256)), sender.initial + 1 + sender.sent + drift,
                        sender.hostInitial + 1 + sender.received, option, payload);
                for (const Answer& answer : answers) {
                    QVERIFY(wire::tcpChecksumValid(answer.ip()));
                    QVERIFY(answer.packet().size() <= 1280);
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestMptcpHost)
#include "tst_mptcphost.moc"
