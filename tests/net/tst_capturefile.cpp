// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/capturefile.h"

#include <pcap/pcap.h>

#include <QtTest>

class TestCaptureFile : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten();
    void saysWhenItCannotWrite();
};

void TestCaptureFile::readsBackWhatWasWritten()
{
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath("replies.pcap").toUtf8();
    auto writer = net::CaptureWriter::open(path.toStdString(), wire::LinkType::Ethernet);
    QVERIFY(writer);
    for (std::uint8_t i = 1; i <= 100; ++i) {
        const std::vector<std::uint8_t> frame(i + std::size_t(20), i);
        QVERIFY(writer->write(frame, 1'700'000'000'000'000'001 + i * std::int64_t(1'000'000'000)));
    }
    QVERIFY(writer->close());

    char why[PCAP_ERRBUF_SIZE];
    pcap_t* const read = pcap_open_offline_with_tstamp_precision(
        path.constData(), PCAP_TSTAMP_PRECISION_NANO, why);
    QVERIFY2(read, why);
    QCOMPARE(pcap_datalink(read), DLT_EN10MB);
    pcap_pkthdr* header = nullptr;
    const u_char* data = nullptr;
    for (std::uint8_t i = 1; i <= 100; ++i) {
        QCOMPARE(pcap_next_ex(read, &header, &data), 1);
        QCOMPARE(header->caplen, bpf_u_int32(i + 20));
        QCOMPARE(data[0], i);
        QCOMPARE(header->ts.tv_sec, 1'700'000'000 + i);
        QCOMPARE(header->ts.tv_usec, 1);
    }
    QCOMPARE(pcap_next_ex(read, &header, &data), PCAP_ERROR_BREAK);
    pcap_close(read);
}

void TestCaptureFile::saysWhenItCannotWrite()
{
    const auto missing
        = net::CaptureWriter::open("/nonexistent/replies.pcap", wire::LinkType::RawIp);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, core::ErrorCode::WriteFailed);
    QVERIFY(missing.error().detail.find("/nonexistent/replies.pcap") != std::string::npos);

    auto full = net::CaptureWriter::open("/dev/full", wire::LinkType::RawIp);
    bool failed = !full;
    for (int i = 0; full && !failed && i < 1000; ++i)
        failed = !full->write(std::vector<std::uint8_t>(100, 1), i);
    if (full && !failed)
        failed = !full->close();
    QVERIFY(failed);
}

QTEST_APPLESS_MAIN(TestCaptureFile)
#include "tst_capturefile.moc"
