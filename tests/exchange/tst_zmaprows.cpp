// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exchange/csvline.h"
#include "core/store/exchange/zmaprows.h"

#include <QtTest>

using scan::Pass;
using scan::ReplyClass;
using store::SentProbe;
using store::ZmapRows;

namespace {

std::vector<std::string> cells(const char* line)
{
    std::vector<std::string> list;
    if (!store::splitCsvLine(line, list))
        qFatal("no CSV: %s", line);
    return list;
}

/// As the module tcp_synopt of tumi8/zmap writes them.
constexpr const char* SynOpt
    = "saddr,daddr,sport,dport,seqnum,acknum,window,ttl,mptcpkey,mptcpdiff,"
      "optionshex,optionstext,classification,success,repeat,cooldown,"
      "timestamp_str,timestamp_ts,timestamp_us";

std::string synOptLine(const char* key, const char* diff, const char* hex)
{
    return std::string("198.51.100.7,192.0.2.1,443,40123,305419896,1,65535,52,") + key + "," + diff
        + "," + hex + ",MSS-MPTCP-,synack,1,0,0,2021-03-04T13:00:00.000+0100,1614859200,250";
}

const SentProbe V0 { Pass::V0 };
const SentProbe V1 { Pass::V1 };
const SentProbe Control { Pass::Control };

/// Why the columns are refused; empty when they are not.
QByteArray refusal(const char* header, SentProbe sent)
{
    const auto rows = ZmapRows::forColumns(cells(header), sent);
    return rows ? QByteArray() : QByteArray::fromStdString(rows.error().detail);
}

} // namespace

class TestZmapRows : public QObject {
    Q_OBJECT

private slots:
    /// By the option bytes alone, whatever the module's own columns say of them.
    void optionsAreJudgedAnew_data()
    {
        QTest::addColumn<bool>("version1");
        QTest::addColumn<QString>("hex");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, bool v1, const char* hex, const char* expected) {
            QTest::newRow(name) << v1 << QString(hex) << QString(expected);
        };
        row("v0 answer", false, "0x020405b41e0c00011122334455667788", "mptcp");
        row("v0 echo", false, "0x020405b41e0c00810c0c0c0c0c0c0c0c", "mirror");
        // mptcpdiff would be reset by the cookie, and the key would be missed behind kind 64.
        row("echo before a cookie", false, "0x1e0c00810c0c0c0c0c0c0c0c22020000", "mirror");
        row("behind an unknown option", false, "0x4002010101011e0c00011122334455667788", "mptcp");
        row("no option", false, "0x020405b4", "plain");
        row("empty block", false, "0x", "plain");
        row("option of length 0", false, "0x1e000081", "malformed");
        row("zero key", false, "0x1e0c00010000000000000000", "malformed");
        row("v1 answer to v0", false, "0x1e0c01011122334455667788", "version-mismatch");
        row("v1 answer", true, "0x1e0c01011122334455667788", "mptcp");
        row("v0 answer to v1", true, "0x1e0c00011122334455667788", "version-mismatch");
        // mptcpkey reads past such a short option.
        row("v1 echo, flag H", true, "0x020405b41e040101", "mirror");
        row("v1 echo, flags A and H", true, "0x020405b41e040181", "mirror");
        row("v1 with another flag", true, "0x1e040141", "malformed");
    }
    void optionsAreJudgedAnew()
    {
        QFETCH(bool, version1);
        QFETCH(QString, hex);
        QFETCH(QString, expected);
        auto rows = ZmapRows::forColumns(cells(SynOpt), version1 ? V1 : V0);
        QVERIFY(rows);
        const std::string line = synOptLine("0c0c0c0c0c0c0c0c", "0", hex.toUtf8());
        const auto row = rows->row(cells(line.c_str()));
        QVERIFY2(row, row ? "" : row.error().detail.c_str());
        QCOMPARE(QString(scan::replyClassName(row->replyClass)), expected);
        QCOMPARE(rows->counts().byOptions, std::uint64_t(1));
        QCOMPARE(rows->counts().byKey, std::uint64_t(0));
    }

    void everyColumnCounts()
    {
        auto rows = ZmapRows::forColumns(cells(SynOpt), V0);
        QVERIFY(rows && rows->marksRepeats());
        const std::string line
            = synOptLine("1122334455667788", "1", "0x020405b41e0c00011122334455667788");
        const auto row = rows->row(cells(line.c_str()));
        QVERIFY(row);
        QCOMPARE(row->target.toString(), std::string("198.51.100.7"));
        QCOMPARE(row->responder, row->target);
        QCOMPARE(row->local.toString(), std::string("192.0.2.1"));
        QCOMPARE(row->targetPort, std::uint16_t(443));
        QCOMPARE(row->localPort, std::uint16_t(40123));
        QCOMPARE(row->sequence, std::uint32_t(305419896));
        QCOMPARE(row->acknowledgment, std::uint32_t(1));
        QCOMPARE(row->window, std::uint16_t(65535));
        QCOMPARE(row->ttl, std::uint8_t(52));
        QCOMPARE(row->timeNs, std::int64_t(1'614'859'200'000'250'000));
        QCOMPARE(row->pass, Pass::V0);
        QCOMPARE(row->senderKey, std::uint64_t(0x0c0c0c0c0c0c0c0c));
        QVERIFY(row->hasReceiverKey && row->hasCapable);
        QCOMPARE(row->receiverKey, std::uint64_t(0x1122334455667788));
        QCOMPARE(row->mptcpVersion, std::uint8_t(0));
        QCOMPARE(row->optionLength, std::uint8_t(16));
        QCOMPARE(row->rttUs, -1);
        QVERIFY(!row->repeat && !row->cooldown);
    }

    void keysAloneAreJudgedAsTheStudyDid()
    {
        auto rows = ZmapRows::forColumns(cells("saddr,sport,mptcpkey,classification,success"), V0);
        QVERIFY(rows && !rows->marksRepeats());
        const auto classOf
            = [&rows](const char* line) { return rows->row(cells(line)).value().replyClass; };
        QCOMPARE(classOf("198.51.100.7,80,1122334455667788,synack,1"), ReplyClass::Mptcp);
        QCOMPARE(classOf("198.51.100.7,80,0c0c0c0c0c0c0c0c,synack,1"), ReplyClass::Mirror);
        QCOMPARE(classOf("198.51.100.7,80,0000000000000000,synack,1"), ReplyClass::Malformed);
        QCOMPARE(classOf("198.51.100.7,80,,synack,1"), ReplyClass::Plain);
        QCOMPARE(classOf("198.51.100.7,80,,rst,0"), ReplyClass::Rst);
        QCOMPARE(rows->counts().byKey, std::uint64_t(4));
    }

    void anotherSenderKey()
    {
        auto rows = ZmapRows::forColumns(
            cells("saddr,sport,optionshex,success"), { Pass::V0, 0xbeeffedbadc00fee });
        QVERIFY(rows);
        QCOMPARE(
            rows->row(cells("198.51.100.7,80,0x1e0c0001beeffedbadc00fee,1")).value().replyClass,
            ReplyClass::Mirror);
        QCOMPARE(
            rows->row(cells("198.51.100.7,80,0x1e0c00010c0c0c0c0c0c0c0c,1")).value().replyClass,
            ReplyClass::Mptcp);
    }

    void icmpErrorsAndIpv6()
    {
        auto rows = ZmapRows::forColumns(
            cells("saddr,sport,classification,icmp_responder,icmp_type,icmp_code"), Control);
        QVERIFY(rows);
        const auto error = rows->row(cells("2001:db8::7,80,icmp,2001:db8::1,1,3"));
        QVERIFY(error);
        QCOMPARE(error->replyClass, ReplyClass::Icmp);
        QCOMPARE(error->target.toString(), std::string("2001:db8::7"));
        QCOMPARE(error->responder.toString(), std::string("2001:db8::1"));
        QCOMPARE(error->icmpType, std::uint8_t(1));
        QCOMPARE(error->icmpCode, std::uint8_t(3));
        const auto plain = rows->row(cells("2001:db8::8,80,synack,,,"));
        QVERIFY(plain);
        QCOMPARE(plain->replyClass, ReplyClass::Plain);
        QCOMPARE(rows->counts().withoutOptions, std::uint64_t(1));
    }

    void columnsThatSayTooLittle()
    {
        QCOMPARE(refusal("saddr,sport,success", Control), QByteArray());
        QVERIFY(refusal("saddr,success", Control).contains("sport"));
        QVERIFY(refusal("saddr,sport", Control).contains("classification"));
        QVERIFY(refusal("saddr,sport,success", V1).contains("--mptcp control"));
        QVERIFY(refusal("saddr,sport,success,mptcpkey", V1).contains("optionshex"));
        QCOMPARE(refusal("saddr,sport,success,mptcpkey", V0), QByteArray());
    }

    void brokenLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("column");
        QTest::newRow("address") << "300.1.1.1,80,synack,0x,1,5,0"
                                 << "saddr";
        QTest::newRow("port") << "192.0.2.1,x,synack,0x,1,5,0"
                              << "sport";
        QTest::newRow("class") << "192.0.2.1,80,hello,0x,1,5,0"
                               << "classification";
        QTest::newRow("hex") << "192.0.2.1,80,synack,0xg0,1,5,0"
                             << "optionshex";
        QTest::newRow("too many options") << "192.0.2.1,80,synack,0x" + QString(82, 'a') + ",1,5,0"
                                          << "optionshex";
        QTest::newRow("time") << "192.0.2.1,80,synack,0x,1,99999999999999999999,0"
                              << "timestamp_ts";
        QTest::newRow("microseconds") << "192.0.2.1,80,synack,0x,1,5,1000000"
                                      << "timestamp_us";
        QTest::newRow("cells") << "192.0.2.1,80"
                               << "2 cells";
    }
    void brokenLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, column);
        auto rows = ZmapRows::forColumns(
            cells("saddr,sport,classification,optionshex,success,timestamp_ts,timestamp_us"), V0);
        QVERIFY(rows);
        const auto row = rows->row(cells(line.toUtf8()));
        QVERIFY(!row);
        QVERIFY2(row.error().detail.starts_with(column.toStdString()), row.error().detail.c_str());
    }

    void timesInWords()
    {
        auto rows = ZmapRows::forColumns(cells("saddr,sport,success,timestamp_str"), Control);
        QVERIFY(rows);
        QCOMPARE(rows->row(cells("192.0.2.1,80,1,2021-03-04T13:00:00.500+0100")).value().timeNs,
            std::int64_t(1'614'859'200'500'000'000));
        QVERIFY(!rows->row(cells("192.0.2.1,80,1,yesterday")));
        QCOMPARE(rows->row(cells("192.0.2.1,80,1,")).value().timeNs, std::int64_t(0));
    }
};

QTEST_APPLESS_MAIN(TestZmapRows)
#include "tst_zmaprows.moc"
