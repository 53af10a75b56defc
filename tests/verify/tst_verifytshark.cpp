// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofdriver.h"
#include "tests/wire/tsharkjudge.h"

using lab::DeviceKind;
using scan::Pass;
using tshark::Packet;
using verifytest::ProofDriver;

namespace {

/// The conversation with a host, both directions by time.
std::vector<Packet> conversation(DeviceKind kind, Pass pass, const core::IpAddress& host)
{
    ProofDriver driver(host, pass);
    driver.speakTo(kind);
    std::vector<Packet> packets;
    for (const auto& step : driver.run().evidence) {
        for (const auto& packet : step.packets)
            packets.push_back({ packet.timeNs, packet.ip });
    }
    std::ranges::stable_sort(packets, {}, &Packet::atNs);
    return packets;
}

core::IpAddress hostNumber(std::size_t number, bool v6)
{
    return verifytest::address(((v6 ? "fd64:64::" : "100.64.0.") + std::to_string(number)).c_str());
}

} // namespace

/// Wireshark's dissectors as a second opinion on every packet of a ladder.
class TestVerifyTshark : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { SKIP_WITHOUT_TSHARK(m_judge, "the packets of a ladder"); }

    void noComplaints()
    {
        // One capture for all, as each start of tshark takes its time.
        std::vector<Packet> packets;
        std::size_t host = 0;
        for (const DeviceKind kind : { DeviceKind::HostV1, DeviceKind::HostV0, DeviceKind::FakeHmac,
                 DeviceKind::StaticKey, DeviceKind::NoJoin, DeviceKind::Closed }) {
            for (const Pass pass : { Pass::V0, Pass::V1 }) {
                for (const bool v6 : { false, true }) {
                    const auto more = conversation(kind, pass, hostNumber(++host, v6));
                    QVERIFY(more.size() >= 4);
                    packets.insert(packets.end(), more.begin(), more.end());
                }
            }
        }
        const QByteArray found = m_judge.complaints(packets, isExpected);
        QVERIFY2(found.isEmpty(), found.constData());
    }

    void tokensAndDataAcksAreRecomputed_data()
    {
        QTest::addColumn<bool>("v0");
        QTest::newRow("SHA-1") << true;
        QTest::newRow("SHA-256") << false;
    }
    void tokensAndDataAcksAreRecomputed()
    {
        QFETCH(bool, v0);
        const auto packets = conversation(v0 ? DeviceKind::HostV0 : DeviceKind::HostV1,
            v0 ? Pass::V0 : Pass::V1, hostNumber(9, false));
        // Wireshark hashes the keys itself.
        const QByteArray lines = m_judge.run(packets,
            { "-Y", "mptcp || tcp.options.mptcp.recvtok", "-T", "fields", "-e", "ip.src", "-e",
                "tcp.options.mptcp.recvtok", "-e", "mptcp.expected_token", "-e", "mptcp.ack" });
        QByteArrayList asked;
        QByteArrayList expected;
        QByteArrayList acknowledged;
        for (const QByteArray& line : lines.split('\n')) {
            const QByteArrayList columns = line.split('\t');
            if (!columns.value(1).isEmpty())
                asked << columns.value(1);
            if (!columns.value(2).isEmpty())
                expected << columns.value(2).split(',');
            if (columns.value(0) == "100.64.0.9" && !columns.value(3).isEmpty())
                acknowledged << columns.value(3);
        }
        QCOMPARE(asked.size(), 2); // the wrong one, then the right one
        QVERIFY(!expected.contains(asked[0]));
        QVERIFY(expected.contains(asked[1]));
        // Relative to the hash of our key: two bytes behind the first.
        QVERIFY(!acknowledged.isEmpty());
        QCOMPARE(acknowledged.first(), QByteArray("3"));
    }

    void damageIsComplainedAbout()
    {
        // Shows that the checks above can fail.
        auto packets = conversation(DeviceKind::HostV1, Pass::V1, hostNumber(9, false));
        packets[0].ip.back() ^= 1;
        QVERIFY(!m_judge.complaints(packets, isExpected).isEmpty());
    }

private:
    /// Opening and closing are worth a note to Wireshark, and the step without crypto leaves the
    /// algorithm out on purpose.
    static bool isExpected(const QByteArray& message)
    {
        return message.startsWith("Connection ") || message.startsWith("This frame initiates")
            || message.startsWith("This frame undergoes")
            || message == "No crypto algorithm specified" || message == "Unsupported algorithm";
    }

    tshark::Judge m_judge;
};

QTEST_GUILESS_MAIN(TestVerifyTshark)
#include "tst_verifytshark.moc"
