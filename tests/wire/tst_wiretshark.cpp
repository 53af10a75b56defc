// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <pcap/pcap.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using samples::Buffer;

namespace {

bool writeCapture(const QString& path, const std::vector<Buffer>& packets)
{
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> capture(
        pcap_open_dead(DLT_RAW, 65535), pcap_close);
    const std::unique_ptr<pcap_dumper_t, decltype(&pcap_dump_close)> file(
        pcap_dump_open(capture.get(), path.toLocal8Bit().constData()), pcap_dump_close);
    if (!file)
        return false;
    for (const Buffer& packet : packets) {
        pcap_pkthdr header {};
        header.caplen = header.len = bpf_u_int32(packet.size());
        pcap_dump(reinterpret_cast<u_char*>(file.get()), &header, packet.data());
    }
    return true;
}

} // namespace

/// Wireshark's dissectors as a second opinion on everything that is built here.
class TestWireTshark : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_tshark = QStandardPaths::findExecutable("tshark");
        if (m_tshark.isEmpty())
            QSKIP("tshark is not installed: the packets built here were NOT checked against "
                  "Wireshark's dissectors; install the Debian package \"tshark\"");
        QVERIFY(m_folder.isValid());
    }

    void noComplaintsAboutBuiltPackets()
    {
        const std::vector<Buffer> packets = samples::packets();
        QCOMPARE(complaints(packets), QByteArray());
    }

    void everyOptionIsRecognised()
    {
        const std::vector<Buffer> packets = samples::packets();
        const QByteArray numbers = run(
            packets, { "-Y", "tcp.options.mptcp.subtype", "-T", "fields", "-e", "frame.number" });
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
    QByteArray run(const std::vector<Buffer>& packets, const QStringList& arguments)
    {
        const QString path = m_folder.filePath("packets.pcap");
        if (!writeCapture(path, packets))
            return "the capture could not be written";
        QProcess tshark;
        tshark.start(m_tshark,
            QStringList { "-n", "-r", path, "-o", "tcp.check_checksum:TRUE", "-o",
                "ip.check_checksum:TRUE", "-o", "tcp.analyze_sequence_numbers:FALSE" }
                + arguments);
        if (!tshark.waitForFinished() || tshark.exitCode() != 0)
            return "tshark failed: " + tshark.readAllStandardError();
        return tshark.readAllStandardOutput().trimmed();
    }

    /// Frame number and message of everything that tshark calls malformed, noteworthy or worse.
    QByteArray complaints(const std::vector<Buffer>& packets)
    {
        const QByteArray lines = run(packets,
            { "-Y", "_ws.malformed || _ws.expert.severity >= 4194304", "-T", "fields", "-e",
                "frame.number", "-e", "_ws.expert.message", "-e", "_ws.malformed" });
        QByteArrayList kept;
        for (const QByteArray& line : lines.split('\n')) {
            if (!line.isEmpty() && !isExpected(line.mid(line.indexOf('\t')).trimmed()))
                kept << line;
        }
        return kept.join('\n');
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

    QString m_tshark;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestWireTshark)
#include "tst_wiretshark.moc"
