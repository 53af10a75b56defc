// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowtext.h"
#include "core/store/exchange/csvline.h"
#include "core/store/exchange/importformat.h"
#include "core/store/exchange/replytext.h"
#include "core/store/exchange/timetext.h"
#include "exchangesamples.h"

#include <QtTest>

using store::ImportFormat;

namespace {

/// The cells joined by "|", or what is wrong.
QByteArray cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    if (const auto split = store::splitCsvLine(line, cells); !split)
        return "error: " + QByteArray::fromStdString(split.error().detail);
    QByteArrayList list;
    for (const std::string& cell : cells)
        list.append(QByteArray::fromStdString(cell));
    return list.join('|');
}

QByteArray formatName(std::string_view beginning)
{
    const auto format = store::formatOf(beginning);
    return format ? store::importFormatName(*format) : "?";
}

/// A reply of a few fields, or what is wrong with it.
QByteArray errorOf(const std::vector<std::pair<const char*, const char*>>& fields)
{
    store::ReplyText text;
    for (const auto& [name, value] : fields)
        text.set(name, value);
    const auto reply = text.reply();
    return reply ? QByteArray() : QByteArray::fromStdString(reply.error().detail);
}

} // namespace

class TestTextFormats : public QObject {
    Q_OBJECT

private slots:
    void csvCells()
    {
        QCOMPARE(cellsOf(""), QByteArray(""));
        QCOMPARE(cellsOf("a,b"), QByteArray("a|b"));
        QCOMPARE(cellsOf("a,,"), QByteArray("a||"));
        QCOMPARE(cellsOf("\"a,\"\"b\"\"\",c"), QByteArray("a,\"b\"|c"));
        QCOMPARE(cellsOf("\"\""), QByteArray(""));
        QVERIFY(cellsOf("\"a").startsWith("error: "));
        QVERIFY(cellsOf("\"a\"b").startsWith("error: "));
        QVERIFY(cellsOf("a\"b\"").startsWith("error: "));
        QCOMPARE(cellsOf(std::string(1023, ',')).size(), 1023);
        QVERIFY(cellsOf(std::string(1024, ',')).startsWith("error: "));
    }

    void csvCellsOfEarlierLinesAreForgotten()
    {
        std::vector<std::string> cells;
        QVERIFY(store::splitCsvLine("a,b,c", cells));
        QVERIFY(store::splitCsvLine("d", cells));
        QCOMPARE(cells, std::vector<std::string> { "d" });
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ns");
        QTest::newRow("day") << "1970-01-02" << qint64(86'400'000'000'000);
        QTest::newRow("UTC") << "2021-03-04T12:00:00Z" << qint64(1'614'859'200'000'000'000);
        QTest::newRow("minutes") << "2021-03-04T12:00Z" << qint64(1'614'859'200'000'000'000);
        QTest::newRow("ZMap") << "2021-03-04T12:00:00.250+0100"
                              << qint64(1'614'855'600'250'000'000);
        QTest::newRow("west") << "2021-03-04 12:00:00-05:30" << qint64(1'614'879'000'000'000'000);
        QTest::newRow("nanoseconds")
            << "2021-03-04T12:00:00.1234567899" << qint64(1'614'859'200'123'456'789);
    }
    void times()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ns);
        const auto time = store::parseTime(text.toStdString());
        QVERIFY2(time, time ? "" : time.error().detail.c_str());
        QCOMPARE(qint64(*time), ns);
    }

    void wrongTimes()
    {
        for (const char* text : { "", "2021", "2021-13-01", "2021-02-30", "2021-03-04T",
                 "-021-01-01", "2021-03-04T25:00", "2021-03-04T12:00:00.", "2021-03-04T12:00x",
                 "2021-03-04T12:00+99:00", "1969-12-31", "9999-01-01" })
            QVERIFY2(!store::parseTime(text), text);
    }

    void formatsAreToldByTheirBeginning()
    {
        using namespace std::string_view_literals;
        QCOMPARE(formatName("\xd4\xc3\xb2\xa1rest"sv), QByteArray("pcap"));
        QCOMPARE(formatName("\x0a\x0d\x0d\x0a"sv), QByteArray("pcap"));
        QCOMPARE(formatName(R"({"record":"run","format":1})"), QByteArray("runs"));
        QCOMPARE(formatName(R"(  {"timestamp_ts":1,"saddr":"1.2.3.4"})"), QByteArray("jsonl"));
        QCOMPARE(
            formatName("timestamp_ts,saddr,mptcp_sent,classification\r\n1"), QByteArray("csv"));
        QCOMPARE(
            formatName("\xef\xbb\xbfsaddr,sport,classification,optionshex"), QByteArray("zmap"));
        QCOMPARE(formatName("saddr,success"), QByteArray("zmap"));
        QCOMPARE(formatName("192.0.2.1\n192.0.2.2\n"), QByteArray("?"));
        QCOMPARE(formatName(""), QByteArray("?"));
    }

    /// Every field of every reply comes back from what scan writes.
    void repliesReadBack()
    {
        const scan::RowText writer(scan::OutputFormat::Csv, *scan::selectRowFields({ "*" }));
        std::string header = writer.header();
        header.pop_back();
        std::vector<std::string> names;
        QVERIFY(store::splitCsvLine(header, names));
        std::vector<std::string> cells;
        for (const scan::ScanRow& row : exchangetest::possibleReplies(3000, 5)) {
            std::string line;
            writer.append(row, line);
            line.pop_back();
            QVERIFY(store::splitCsvLine(line, cells));
            QCOMPARE(cells.size(), names.size());
            store::ReplyText text;
            for (std::size_t i = 0; i < cells.size(); ++i)
                QVERIFY(text.set(names[i], cells[i]));
            const auto read = text.reply();
            QVERIFY2(read, read ? "" : (read.error().detail + " in " + line).c_str());
            QCOMPARE(storetest::differenceOf(*read, row), std::string());
        }
    }

    void whatAReplyNeeds()
    {
        using Fields = std::vector<std::pair<const char*, const char*>>;
        const Fields least { { "saddr", "192.0.2.1" }, { "sport", "80" }, { "mptcp_sent", "v1" },
            { "classification", "plain" } };
        QCOMPARE(errorOf(least), QByteArray());
        for (std::size_t left = 0; left < least.size(); ++left) {
            Fields fields = least;
            fields.erase(fields.begin() + std::ptrdiff_t(left));
            QVERIFY2(errorOf(fields).startsWith(least[left].first), least[left].first);
        }
        const auto with = [&least](const char* name, const char* value) {
            Fields fields = least;
            fields.emplace_back(name, value);
            return errorOf(fields);
        };
        QVERIFY(with("ttl", "256").startsWith("ttl: "));
        QVERIFY(with("ttl", "-1").startsWith("ttl: "));
        QVERIFY(with("sport", "65536").startsWith("sport: "));
        QVERIFY(with("options_hex", "0").startsWith("options_hex: "));
        QVERIFY(with("options_hex", std::string(82, '0').c_str()).startsWith("options_hex: "));
        QVERIFY(with("receiver_key", "0123456789abcdef0").startsWith("receiver_key: "));
        QVERIFY(with("sender_key", "01").startsWith("sender_key: "));
        QVERIFY(with("mptcp_version", "1").startsWith("mptcp_flags: "));
        QVERIFY(with("success", "0").startsWith("success: "));
        QVERIFY(with("daddr", "2001:db8::1").startsWith("daddr: "));
        QVERIFY(with("target", "192.0.2.2").startsWith("target: "));
        QVERIFY(with("rtt_us", "2147483648").startsWith("rtt_us: "));
        QVERIFY(errorOf({ { "saddr", "192.0.2.1" }, { "sport", "80" }, { "mptcp_sent", "v1" },
                            { "classification", "icmp" } })
                    .startsWith("target: "));
        QVERIFY(!store::ReplyText().set("no_such_field", "1"));
    }
};

QTEST_APPLESS_MAIN(TestTextFormats)
#include "tst_textformats.moc"
