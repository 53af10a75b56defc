// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/outputstream.h"
#include "core/scan/output/rowtext.h"
#include "core/scan/output/rowwriter.h"
#include "samplerows.h"

#include <QtTest>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace scan;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// A field whose text needs quoting; no field of a row does today.
void appendAwkward(const ScanRow&, std::string& text) { text += "a,\"b\"\\\n"; }
constexpr RowField Awkward { "awkward", false, false, "", nullptr, appendAwkward, nullptr };

} // namespace

class TestRowWriter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void init()
    {
        m_output = OutputRequest();
        m_output.file = m_directory.filePath("rows").toStdString();
    }

    void csvHasHeaderAndRows()
    {
        m_output.fields = { "saddr", "ttl", "receiver_key" };
        writeSamples();
        QCOMPARE(contents(path()),
            QByteArray("saddr,ttl,receiver_key\n"
                       "100.64.3.4,61,0123456789abcdef\n"
                       "fd64:64::1:5,60,\n"
                       "10.3.0.2,253,\n"));
    }

    void oneFieldHasAHeaderToo()
    {
        m_output.fields = { "saddr" };
        writeSamples();
        QVERIFY(contents(path()).startsWith("saddr\n100.64.3.4\n"));
    }

    void headerCanBeLeftOut()
    {
        m_output.fields = { "saddr" };
        m_output.headerRow = false;
        writeSamples();
        QVERIFY(contents(path()).startsWith("100.64.3.4\n"));
    }

    void headerStandsWithoutRows()
    {
        auto writer = RowWriter::open(m_output);
        QVERIFY(writer && writer->begin() && writer->close());
        QVERIFY(contents(path()).startsWith("timestamp_ts,saddr,"));
        QCOMPARE(contents(path()).count('\n'), 1);
    }

    void jsonKeepsOrderNumbersAndNull()
    {
        m_output.format = OutputFormat::JsonLines;
        m_output.fields = { "ttl", "saddr", "mptcp_version", "receiver_key" };
        writeSamples();
        QCOMPARE(contents(path()),
            QByteArray("{\"ttl\":61,\"saddr\":\"100.64.3.4\",\"mptcp_version\":1,"
                       "\"receiver_key\":\"0123456789abcdef\"}\n"
                       "{\"ttl\":60,\"saddr\":\"fd64:64::1:5\",\"mptcp_version\":null,"
                       "\"receiver_key\":null}\n"
                       "{\"ttl\":253,\"saddr\":\"10.3.0.2\",\"mptcp_version\":null,"
                       "\"receiver_key\":null}\n"));
    }

    void everyJsonLineParses()
    {
        m_output.format = OutputFormat::JsonLines;
        m_output.fields = { "*" };
        writeSamples();
        for (const QByteArray& line : contents(path()).trimmed().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QCOMPARE(std::size_t(object.size()), rowFields().size());
        }
    }

    void awkwardTextIsQuoted()
    {
        std::string csv;
        RowText(OutputFormat::Csv, { &Awkward, findRowField("ttl") })
            .append(samples::v1Host(), csv);
        QCOMPARE(csv, std::string("\"a,\"\"b\"\"\\\n\",61\n"));
        std::string json;
        RowText(OutputFormat::JsonLines, { &Awkward }).append(samples::v1Host(), json);
        QCOMPARE(json, std::string("{\"awkward\":\"a,\\\"b\\\"\\\\\\u000a\"}\n"));
    }

    void rowsAreCounted()
    {
        auto writer = RowWriter::open(m_output);
        QCOMPARE(writer->rowsWritten(), std::uint64_t(0));
        QVERIFY(writer->write(samples::v1Host()) && writer->write(samples::v1Host()));
        QCOMPARE(writer->rowsWritten(), std::uint64_t(2));
    }

    void flushedRowsAreInTheFile()
    {
        auto writer = RowWriter::open(m_output);
        QVERIFY(writer->begin() && writer->write(samples::v1Host()) && writer->flush());
        QCOMPARE(contents(path()).count('\n'), 2);
    }

    void unwritableFileIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("directory") << m_directory.path();
        QTest::newRow("missing folder") << m_directory.filePath("none/rows.csv");
    }
    void unwritableFileIsRefused()
    {
        QFETCH(QString, file);
        m_output.file = file.toStdString();
        const auto writer = RowWriter::open(m_output);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, core::ErrorCode::WriteFailed);
        QVERIFY(writer.error().detail.find(m_output.file) != std::string::npos);
    }

    void unknownFieldIsRefusedBeforeTheFileIsEmptied()
    {
        writeSamples();
        const QByteArray before = contents(path());
        m_output.fields = { "sadr" };
        QVERIFY(!RowWriter::open(m_output));
        QCOMPARE(contents(path()), before);
    }

    void openedFileKeepsWhatItHolds()
    {
        writeSamples();
        const QByteArray before = contents(path());
        QVERIFY(RowWriter::open(m_output));
        QCOMPARE(contents(path()), before);
        m_output.headerRow = false;
        auto writer = RowWriter::open(m_output);
        QVERIFY(writer && writer->begin() && writer->close());
        QCOMPARE(contents(path()), QByteArray());
    }

    void fullDiskIsAnErrorAtFlush()
    {
        m_output.file = "/dev/full";
        auto writer = RowWriter::open(m_output);
        QVERIFY(writer && writer->write(samples::v1Host()));
        const auto flushed = writer->flush();
        QVERIFY(!flushed);
        QVERIFY(flushed.error().detail.find("/dev/full") != std::string::npos);
        QCOMPARE(flushed.error().systemError, ENOSPC);
    }

    void fullDiskIsAnErrorAtClose()
    {
        m_output.file = "/dev/full";
        auto writer = RowWriter::open(m_output);
        QVERIFY(writer && writer->write(samples::v1Host()));
        QVERIFY(!writer->close());
    }

    void fullDiskIsAnErrorOnceTheBufferIsFull()
    {
        m_output.file = "/dev/full";
        auto writer = RowWriter::open(m_output);
        QVERIFY(writer);
        std::uint64_t accepted = 0;
        while (accepted < 1'000'000 && writer->write(samples::v1Host()))
            ++accepted;
        QVERIFY(accepted < 1'000'000);
        QCOMPARE(writer->rowsWritten(), accepted);
        QVERIFY(!writer->write(samples::v1Host()));
        QVERIFY(!writer->flush());
        QVERIFY(!writer->close());
    }

    void readerThatWentAwayIsAnError()
    {
        const QString pipe = m_directory.filePath("pipe");
        QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
        const int reader = ::open(qPrintable(pipe), O_RDONLY | O_NONBLOCK);
        m_output.file = pipe.toStdString();
        auto writer = RowWriter::open(m_output);
        ::close(reader);
        QVERIFY(writer && writer->begin() && writer->write(samples::v1Host()));
        const auto flushed = writer->flush();
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().systemError, EPIPE);
    }

    void standardOutputIsNamedInWords()
    {
        const auto stream = OutputStream::open("-");
        QVERIFY(stream);
        QCOMPARE(stream->name(), std::string("standard output"));
    }
    void standardOutputIsUsableAfterwards()
    {
        // The buffer of a stream that is gone must not be the buffer of stdout.
        for (int i = 0; i < 3; ++i) {
            auto stream = OutputStream::open("-");
            QVERIFY(stream);
            QVERIFY(stream->write("a row on standard output\n"));
            QVERIFY(stream->close());
            QVERIFY(std::printf("a line on standard output\n") > 0);
            QCOMPARE(std::fflush(stdout), 0);
        }
    }

private:
    QString path() const { return QString::fromStdString(m_output.file); }
    void writeSamples()
    {
        auto writer = RowWriter::open(m_output);
        QVERIFY2(writer, writer ? "" : writer.error().detail.c_str());
        QVERIFY(writer->begin());
        for (const ScanRow& row : { samples::v1Host(), samples::plainV6(), samples::prohibited() })
            QVERIFY(writer->write(row));
        QVERIFY(writer->close());
    }

    QTemporaryDir m_directory;
    OutputRequest m_output;
};

QTEST_APPLESS_MAIN(TestRowWriter)
#include "tst_rowwriter.moc"
