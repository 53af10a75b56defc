// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pcap/pcap.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

/// Wireshark's dissectors as a second opinion on packets that are built here.
namespace tshark {

struct Packet {
    std::int64_t atNs = 0;
    std::vector<std::uint8_t> ip; ///< from the IP header on
};

inline std::vector<Packet> packetsOf(const std::vector<std::vector<std::uint8_t>>& contents)
{
    std::vector<Packet> packets;
    for (const auto& ip : contents)
        packets.push_back({ 0, ip });
    return packets;
}

class Judge {
public:
    /// Whether a message of Wireshark's experts is none about the packet's form.
    using Expected = std::function<bool(const QByteArray& message)>;

    Judge()
        : m_tshark(QStandardPaths::findExecutable("tshark"))
    {
    }
    bool present() const { return !m_tshark.isEmpty(); }
    bool ready() const { return m_folder.isValid(); }

    /// What tshark prints about the packets with these arguments, or what went wrong.
    QByteArray run(const std::vector<Packet>& packets, const QStringList& arguments) const
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
    QByteArray complaints(const std::vector<Packet>& packets, const Expected& isExpected) const
    {
        const QByteArray lines = run(packets,
            { "-o", "udp.check_checksum:TRUE", "-o", "tcp.analyze_sequence_numbers:FALSE", "-Y",
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

private:
    static bool writeCapture(const QString& path, const std::vector<Packet>& packets)
    {
        const std::unique_ptr<pcap_t, decltype(&pcap_close)> capture(
            pcap_open_dead(DLT_RAW, 65535), pcap_close);
        const std::unique_ptr<pcap_dumper_t, decltype(&pcap_dump_close)> file(
            pcap_dump_open(capture.get(), path.toLocal8Bit().constData()), pcap_dump_close);
        if (!file)
            return false;
        for (const Packet& packet : packets) {
            pcap_pkthdr header {};
            header.ts.tv_sec = packet.atNs / 1'000'000'000;
            header.ts.tv_usec = packet.atNs / 1000 % 1'000'000;
            header.caplen = header.len = bpf_u_int32(packet.ip.size());
            pcap_dump(reinterpret_cast<u_char*>(file.get()), &header, packet.ip.data());
        }
        return true;
    }

    QString m_tshark;
    QTemporaryDir m_folder;
};

} // namespace tshark

/// Skips a test program where tshark is missing; `what` was then not checked.
#define SKIP_WITHOUT_TSHARK(judge, what)                                                           \
    if (!(judge).present())                                                                        \
        QSKIP("tshark is not installed: " what " were NOT checked against Wireshark's "            \
              "dissectors; install the Debian package \"tshark\"");                                \
    QVERIFY((judge).ready())
