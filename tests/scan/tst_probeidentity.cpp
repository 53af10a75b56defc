// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probeidentity.h"

#include <QtTest>

#include <map>
#include <set>

using core::IpAddress;
using scan::Pass;
using scan::ProbeIdentifier;

class TestProbeIdentity : public QObject {
    Q_OBJECT

private slots:
    void recognisesItsOwnProbes();
    void drawsEveryPortAndNoOther_data();
    void drawsEveryPortAndNoOther();
    void passesHavePortsAndFingerprintsOfTheirOwn();
    void refusesWhatItDidNotSend();
    void anotherRunsProbesAreForeign();
    void keysDifferFromTargetToTarget();
};

namespace {

const scan::SipKey Key { 0x1234, 0x5678 };

IpAddress target(std::uint32_t number, bool v6)
{
    return v6 ? IpAddress::v6((core::Uint128(0x20010db8) << 96) + number)
              : IpAddress::v4(0x0a000000 + number);
}

} // namespace

void TestProbeIdentity::recognisesItsOwnProbes()
{
    const ProbeIdentifier identifier(Key, { 32768, 61000 });
    for (std::uint32_t i = 0; i < 2000; ++i) {
        for (const Pass pass : { Pass::V0, Pass::V1, Pass::Control }) {
            const IpAddress address = target(i, i % 2 == 1);
            const auto sent = identifier.identify(address, 443, pass);
            const auto found = identifier.recognise(address, 443, sent.sourcePort, sent.sequence);
            QVERIFY(found);
            QCOMPARE(found->first, pass);
            QCOMPARE(found->second.senderKey, sent.senderKey);
            QVERIFY(sent.senderKey != 0);
        }
    }
}

void TestProbeIdentity::drawsEveryPortAndNoOther_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<bool>("v6");
    const char* const lists[] = { "40000", "40000-40001", "40000,40002", "1024,65535",
        "40000-40100,50000,52000-52999", "60000-60009,1024-1033,30000",
        "2000,2002,2004,2006,2008,2010,2012,2014,3000,3002,3004,3006,3008,3010,3012,3014-3050" };
    for (const char* list : lists) {
        QTest::addRow("IPv4 %s", list) << QString(list) << false;
        QTest::addRow("IPv6 %s", list) << QString(list) << true;
    }
}

void TestProbeIdentity::drawsEveryPortAndNoOther()
{
    QFETCH(QString, list);
    QFETCH(bool, v6);
    const auto ports = scan::PortRanges::parse(list.toStdString());
    QVERIFY(ports.has_value());
    const ProbeIdentifier identifier(Key, *ports);
    std::map<std::uint16_t, int> draws;
    const std::uint32_t targets = ports->count() * 100;
    for (std::uint32_t i = 0; i < targets; ++i) {
        const auto sent = identifier.identify(target(i, v6), 80, Pass(i % 3));
        QVERIFY2(ports->contains(sent.sourcePort), qPrintable(QString::number(sent.sourcePort)));
        QVERIFY(identifier.recognise(target(i, v6), 80, sent.sourcePort, sent.sequence));
        ++draws[sent.sourcePort];
    }
    // A hundred draws each: six standard deviations are sixty.
    QCOMPARE(draws.size(), std::size_t(ports->count()));
    for (const auto& [port, count] : draws)
        QVERIFY2(std::abs(count - 100) < 70, qPrintable(QString::number(port)));
}

void TestProbeIdentity::passesHavePortsAndFingerprintsOfTheirOwn()
{
    const ProbeIdentifier identifier(Key, { 40000, 40002 });
    for (std::uint32_t i = 0; i < 1000; ++i) {
        std::set<int> ports;
        std::set<std::uint64_t> fingerprints;
        for (const Pass pass : { Pass::V0, Pass::V1, Pass::Control }) {
            const auto identity = identifier.identify(target(i, true), 80, pass);
            ports.insert(identity.sourcePort);
            fingerprints.insert(identity.fingerprint);
        }
        QCOMPARE(ports.size(), std::size_t(3));
        QCOMPARE(fingerprints.size(), std::size_t(3));
    }
}

void TestProbeIdentity::refusesWhatItDidNotSend()
{
    const ProbeIdentifier identifier(Key, { 32768, 61000 });
    const IpAddress address = target(7, false);
    const auto sent = identifier.identify(address, 80, Pass::V1);
    const auto recognised = [&](const IpAddress& from, int port, int sourcePort,
                                std::uint32_t sequence) {
        return identifier.recognise(from, std::uint16_t(port), std::uint16_t(sourcePort), sequence)
            .has_value();
    };
    QVERIFY(recognised(address, 80, sent.sourcePort, sent.sequence));
    QVERIFY(!recognised(target(8, false), 80, sent.sourcePort, sent.sequence));
    QVERIFY(!recognised(address, 81, sent.sourcePort, sent.sequence));
    QVERIFY(!recognised(address, 80, sent.sourcePort + 1, sent.sequence));
    // The whole hull, gaps and all: the one port that was drawn and no other.
    const ProbeIdentifier listed(Key, *scan::PortRanges::parse("40000-40100,50000,50100-50200"));
    const auto drawn = listed.identify(address, 80, Pass::V1);
    for (int port = 39990; port <= 50210; ++port) {
        const bool found
            = listed.recognise(address, 80, std::uint16_t(port), drawn.sequence).has_value();
        QCOMPARE(found, port == drawn.sourcePort);
    }
    for (int bit = 0; bit < 32; ++bit)
        QVERIFY(!recognised(address, 80, sent.sourcePort, sent.sequence ^ (1u << bit)));
}

void TestProbeIdentity::anotherRunsProbesAreForeign()
{
    const ProbeIdentifier ours(Key, { 32768, 61000 });
    const ProbeIdentifier theirs({ 0x1234, 0x5679 }, { 32768, 61000 });
    for (std::uint32_t i = 0; i < 10000; ++i) {
        const auto sent = theirs.identify(target(i, false), 80, Pass::V1);
        QVERIFY(!ours.recognise(target(i, false), 80, sent.sourcePort, sent.sequence));
    }
}

void TestProbeIdentity::keysDifferFromTargetToTarget()
{
    const ProbeIdentifier identifier(Key, { 32768, 61000 });
    std::set<std::uint64_t> keys;
    int bits = 0;
    for (std::uint32_t i = 0; i < 10000; ++i) {
        const auto sent = identifier.identify(target(i, i % 2 == 1), 80, Pass::V0);
        keys.insert(sent.senderKey);
        bits += std::popcount(sent.senderKey);
    }
    QCOMPARE(keys.size(), std::size_t(10000));
    // Half of all bits, give or take five standard deviations of the mean.
    QVERIFY(std::abs(bits / 10000.0 - 32.0) < 0.2);
}

QTEST_APPLESS_MAIN(TestProbeIdentity)
#include "tst_probeidentity.moc"
