// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labclient.h"

#include "core/lab/virtual/virtualnetwork.h"

#include <QTest>

using namespace labtest;
using core::Family;
using lab::BoxKind;
using wire::MptcpVersion;

namespace {

const QByteArray Data = "GET / HTTP/1.0\r\n\r\n";

/// A host with a chain of routers and a box before it, as one device.
class DistantHost : public lab::Device {
public:
    DistantHost(BoxKind kind, int after)
        : m_network(7,
            lab::parsePlan("3," + std::string(lab::boxName(kind)) + "@" + std::to_string(after))
                .value())
    {
    }
    std::vector<lab::DevicePacket> receive(wire::Bytes packet) override
    {
        return m_network.carry(packet);
    }

private:
    lab::VirtualNetwork m_network;
};

struct Case {
    BoxKind kind = BoxKind::Nop;
    int after = 0;
    Family family = Family::V4;
    MptcpVersion version = MptcpVersion::V1;
};

/// One row for every place, family and version.
void addRows(std::initializer_list<BoxKind> kinds)
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("family");
    QTest::addColumn<int>("version");
    for (const BoxKind kind : kinds) {
        for (int after = 0; after <= 3; ++after) {
            for (const Family family : { Family::V4, Family::V6 }) {
                for (const int version : { 0, 1 }) {
                    QTest::addRow(
                        "%s@%d IPv%d v%d", lab::boxName(kind), after, int(family), version)
                        << int(kind) << after << int(family) << version;
                }
            }
        }
    }
}

Case fetchCase()
{
    QFETCH(int, kind);
    QFETCH(int, after);
    QFETCH(int, family);
    QFETCH(int, version);
    return { BoxKind(kind), after, Family(family), MptcpVersion(version) };
}

LabClient clientOf(const Case& row, DistantHost& host)
{
    LabClient client(host, row.family, row.version);
    if (row.version == MptcpVersion::V0) {
        client.host = core::IpAddress::parse(row.family == Family::V4 ? "100.67.0.4" : "fd64:67::4")
                          .value();
    }
    return client;
}

/// The third ACK and data without any MPTCP: empty, or what went wrong.
QByteArray speakPlainly(LabClient& client)
{
    if (!client.send(wire::TcpAck).empty())
        return "the third ACK was answered";
    const Answers answers = client.send(wire::TcpAck | wire::TcpPsh, {}, Data);
    if (answers.empty())
        return "the data was not answered";
    if (kindsOf(answers).contains("rst") || kindsOf(answers).contains("damaged"))
        return kindsOf(answers);
    if (answers[0].tcp().acknowledgment != client.initial + 1 + std::uint32_t(Data.size()))
        return "the data was not acknowledged";
    return answers[0].mptcpHex();
}

} // namespace

/// Whole conversations past a middlebox: what goes on, what falls back to TCP, what never begins.
class TestBoxConversation : public QObject {
    Q_OBJECT

private slots:
    void goesOnWithMptcp_data();
    void goesOnWithMptcp();
    void fallsBackToTcp_data();
    void fallsBackToTcp();
    void mirrorsPromiseWhatNobodyKeeps_data() { addRows({ BoxKind::Mirror }); }
    void mirrorsPromiseWhatNobodyKeeps();
    void otherKeysCarryDataButNoJoin_data() { addRows({ BoxKind::RewriteKey }); }
    void otherKeysCarryDataButNoJoin();
    void proxiesSpeakForTheHost_data() { addRows({ BoxKind::ProxyV0, BoxKind::ProxyV1 }); }
    void proxiesSpeakForTheHost();
    void onlyPlainSynsPass_data() { addRows({ BoxKind::Discard }); }
    void onlyPlainSynsPass();
};

void TestBoxConversation::goesOnWithMptcp_data()
{
    addRows({ BoxKind::RewriteSequence, BoxKind::RewriteIdentification, BoxKind::ClampMss,
        BoxKind::RewriteWindowScale, BoxKind::Nat, BoxKind::NatNaive, BoxKind::Silent,
        BoxKind::QuotePadded, BoxKind::RateLimit, BoxKind::Balance });
}

void TestBoxConversation::goesOnWithMptcp()
{
    const Case row = fetchCase();
    DistantHost host(row.kind, row.after);
    LabClient first = clientOf(row, host);
    QVERIFY(first.establish());
    LabClient second = first.another();
    second.host = first.host;
    const Answers answers = second.join(first);
    QCOMPARE(kindsOf(answers), QByteArray("ack"));
    const Answers more = second.say(Data);
    QVERIFY(!more.empty());
    const auto dss = more[0].mptcp<wire::Dss>();
    QVERIFY(dss && dss->dataAck == second.clientFirst() + second.dataSent);
}

void TestBoxConversation::fallsBackToTcp_data()
{
    addRows({ BoxKind::Strip, BoxKind::Nop, BoxKind::EndOfList, BoxKind::ReturnStrip,
        BoxKind::ReturnNop, BoxKind::ProxyPlain });
}

void TestBoxConversation::fallsBackToTcp()
{
    const Case row = fetchCase();
    DistantHost host(row.kind, row.after);
    LabClient client = clientOf(row, host);
    const Answers answers = client.syn(client.capableSyn());
    QCOMPARE(kindsOf(answers), QByteArray("syn ack"));
    QCOMPARE(answers[0].mptcpHex(), QByteArray());
    QCOMPARE(speakPlainly(client), QByteArray());
}

void TestBoxConversation::mirrorsPromiseWhatNobodyKeeps()
{
    const Case row = fetchCase();
    DistantHost host(row.kind, row.after);
    LabClient client = clientOf(row, host);
    const Answers answers = client.syn(client.capableSyn());
    QCOMPARE(kindsOf(answers), QByteArray("syn ack"));
    const auto sent = client.capableSyn();
    QCOMPARE(answers[0].mptcpHex(),
        QByteArray(reinterpret_cast<const char*>(sent.data()), qsizetype(sent.size())).toHex());
    QCOMPARE(speakPlainly(client), QByteArray());
}

void TestBoxConversation::otherKeysCarryDataButNoJoin()
{
    const Case row = fetchCase();
    DistantHost host(row.kind, row.after);
    LabClient first = clientOf(row, host);
    QVERIFY(first.open());
    const Answers answers = first.talk(Data);
    QVERIFY(!answers.empty());
    QVERIFY2(!kindsOf(answers).contains("rst"), kindsOf(answers));
    // In version 0 the host knows our key from the SYN, and with it other data sequence numbers.
    if (row.version == MptcpVersion::V1)
        QCOMPARE(answers[0].tcp().acknowledgment, first.initial + 1 + std::uint32_t(Data.size()));
    // The token of a key that the host never drew.
    LabClient second = first.another();
    second.host = first.host;
    QCOMPARE(kindsOf(second.join(first)).left(3), QByteArray("rst"));
}

void TestBoxConversation::proxiesSpeakForTheHost()
{
    const Case row = fetchCase();
    DistantHost host(row.kind, row.after);
    LabClient client = clientOf(row, host);
    const bool speaks
        = row.version == (row.kind == BoxKind::ProxyV0 ? MptcpVersion::V0 : MptcpVersion::V1);
    // Whatever stands behind: here a host that drops everything.
    client.host
        = core::IpAddress::parse(row.family == Family::V4 ? "100.67.9.4" : "fd64:67::904").value();
    if (speaks) {
        QVERIFY(client.establish());
        LabClient second = client.another();
        second.host = client.host;
        QCOMPARE(kindsOf(second.join(client)), QByteArray("ack"));
        return;
    }
    const Answers answers = client.syn(client.capableSyn());
    QCOMPARE(kindsOf(answers), QByteArray("syn ack"));
    QCOMPARE(answers[0].mptcpHex(), QByteArray());
    QCOMPARE(speakPlainly(client), QByteArray());
}

void TestBoxConversation::onlyPlainSynsPass()
{
    const Case row = fetchCase();
    DistantHost host(row.kind, row.after);
    LabClient client = clientOf(row, host);
    QVERIFY(client.syn(client.capableSyn()).empty());
    QCOMPARE(kindsOf(client.syn({})), QByteArray("syn ack"));
    QCOMPARE(speakPlainly(client), QByteArray());
}

QTEST_APPLESS_MAIN(TestBoxConversation)
#include "tst_boxconversation.moc"
