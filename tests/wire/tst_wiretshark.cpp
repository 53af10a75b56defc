// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/wire/tsharkjudge.h"

using samples::Buffer;

/// Wireshark's dissectors as a second opinion on everything that is built here.
class TestWireTshark : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { SKIP_WITHOUT_TSHARK(m_judge, "the packets built here"); }

    void noComplaintsAboutBuiltPackets()
    {
        const std::vector<Buffer> packets = samples::packets();
        QCOMPARE(complaints(packets), QByteArray());
    }

    void everyOptionIsRecognised()
    {
        const std::vector<Buffer> packets = samples::packets();
        const QByteArray numbers = m_judge.run(tshark::packetsOf(packets),
            { "-Y", "tcp.options.mptcp.subtype", "-T", "fields", "-e", "frame.number" });
        // In each family a SYN by itself and two quotes of it show theirs as well; the third quote
        // is cut before the options.
        QCOMPARE(numbers.split('\n').count(), 2 * (int(samples::mptcpOptions().size()) + 3));
    }

    void damageIsComplainedAbout()
    {
        // Shows that the checks above can fail.
        for (const wire::Family family : { wire::Family::V4, wire::Family::V6 }) {
            Buffer checksum = samples::synPacket(family);
            checksum.back() ^= 1;
            QVERIFY(!complaints({ checksum }).isEmpty());
            const Buffer options = samples::fromHex("020405b41e0c0101");
            const Buffer overrun = wire::buildTcp(
                samples::ipFields(family), { 46001, 80, 1, 0, wire::TcpSyn, 8192 }, options);
            QVERIFY(!complaints({ overrun }).isEmpty());
        }
    }

private:
    QByteArray complaints(const std::vector<Buffer>& packets) const
    {
        return m_judge.complaints(tshark::packetsOf(packets), isExpected);
    }

    /// Each packet stands alone here, without the SYN/ACK whose key an ACK repeats; and Wireshark
    /// takes the C flag of RFC 8684 for one of the algorithm bits of RFC 6824.
    static bool isExpected(const QByteArray& message)
    {
        return message
            == "The echoed key in the ACK of the MPTCP handshake does not match the key of the "
               "SYN/ACK"
            || message == "Unsupported algorithm";
    }

    tshark::Judge m_judge;
};

QTEST_GUILESS_MAIN(TestWireTshark)
#include "tst_wiretshark.moc"
