// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofdriver.h"

#include <pcap/pcap.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using lab::DeviceKind;
using scan::Pass;
using verifytest::Carried;
using verifytest::ProofDriver;

namespace {

bool writeCapture(const QString& path, const std::vector<Carried>& packets)
{
    const std::unique_ptr<pcap_t, decltype(&pcap_close)> capture(
        pcap_open_dead(DLT_RAW, 65535), pcap_close);
    const std::unique_ptr<pcap_dumper_t, decltype(&pcap_dump_close)> file(
        pcap_dump_open(capture.get(), path.toLocal8Bit().constData()), pcap_dump_close);
    if (!file)
        return false;
    for (const Carried& packet : packets) {
        pcap_pkthdr header {};
        header.ts.tv_sec = packet.atNs / 1'000'000'000;
        header.ts.tv_usec = packet.atNs / 1000 % 1'000'000;
        header.caplen = header.len = bpf_u_int32(packet.ip.size());
        pcap_dump(reinterpret_cast<u_char*>(file.get()), &header, packet.ip.data());
    }
    return true;
}

/// The conversation with a host, both directions by time.
std::vector<Carried> conversation(DeviceKind kind, Pass pass, const core::IpAddress& host)
{
    ProofDriver driver(host, pass);
    driver.speakTo(kind);
    std::vector<Carried> packets;
    for (const auto& step : driver.run().evidence) {
        for (const auto& packet : step.packets)
            packets.push_back({ packet.timeNs, packet.ip });
    }
    std::ranges::stable_sort(packets, {}, &Carried::atNs);
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
    void initTestCase()
    {
        m_tshark = QStandardPaths::findExecutable("tshark");
        if (m_tshark.isEmpty())
            QSKIP("tshark is not installed: the packets of a ladder were NOT checked against "
                  "Wireshark's dissectors; install the Debian package \"tshark\"");
        QVERIFY(m_folder.isValid());
    }

    void noComplaints()
    {
        // One capture for all, as each start of tshark takes its time.
        std::vector<Carried> packets;
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
        const QByteArray found = complaints(packets);
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
        const QByteArray lines = run(packets,
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
        QVERIFY(!complaints(packets).isEmpty());
    }

private:
    QByteArray run(const std::vector<Carried>& packets, const QStringList& arguments)
    {
        const QString path = m_folder.filePath("packets.pcap");
        if (!writeCapture(path, packets))
            return "the capture could not be written";
        QProcess tshark;
        tshark.start(m_tshark,
            QStringList {
                "-n", "-r", path, "-o", "tcp.check_checksum:TRUE", "-o", "ip.check_checksum:TRUE" }
                + arguments);
        if (!tshark.waitForFinished() || tshark.exitCode() != 0)
            return "tshark failed: " + tshark.readAllStandardError();
        return tshark.readAllStandardOutput().trimmed();
    }

    /// Frame number and messages of everything that tshark calls malformed, noteworthy or worse.
    QByteArray complaints(const std::vector<Carried>& packets)
    {
        const QByteArray lines = run(packets,
            { "-o", "tcp.analyze_sequence_numbers:FALSE", "-Y",
                "_ws.malformed || _ws.expert.severity >= 4194304", "-T", "fields", "-E",
                "aggregator=;", "-e", "frame.number", "-e", "_ws.expert.message", "-e",
                "_ws.malformed" });
        QByteArrayList kept;
        for (const QByteArray& line : lines.split('\n')) {
            for (const QByteArray& message : line.mid(line.indexOf('\t')).trimmed().split(';')) {
                if (!message.isEmpty() && !isExpected(message.trimmed()))
                    kept << line;
            }
        }
        return kept.join('\n');
    }

    /// Opening and closing are worth a note to Wireshark, and the step without crypto leaves the
    /// algorithm out on purpose.
    static bool isExpected(const QByteArray& message)
    {
        return message.startsWith("Connection ") || message.startsWith("This frame initiates")
            || message.startsWith("This frame undergoes")
            || message == "No crypto algorithm specified" || message == "Unsupported algorithm";
    }

    QString m_tshark;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVerifyTshark)
#include "tst_verifytshark.moc"
