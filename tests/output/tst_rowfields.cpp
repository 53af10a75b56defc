// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowfields.h"
#include "core/scan/output/utctime.h"
#include "samplerows.h"

#include <QtTest>

using namespace scan;

namespace {

std::string text(const char* name, const ScanRow& row)
{
    std::string appended;
    findRowField(name)->append(row, appended);
    return appended;
}

struct Expected {
    const char* field;
    const char* text;
};

void compareFields(const ScanRow& row, std::initializer_list<Expected> expected)
{
    for (const Expected& one : expected) {
        const std::string actual = text(one.field, row);
        QVERIFY2(actual == one.text,
            qPrintable(QString("%1 is \"%2\", not \"%3\"")
                           .arg(one.field, QString::fromStdString(actual), one.text)));
    }
}

} // namespace

class TestRowFields : public QObject {
    Q_OBJECT

private slots:
    void defaultFieldsStandInOrder()
    {
        std::string names;
        const auto selected = selectRowFields({});
        for (const RowField* field : *selected)
            names += (names.empty() ? "" : ",") + std::string(field->name);
        QCOMPARE(names,
            std::string("timestamp_ts,saddr,sport,daddr,dport,ttl,mptcp_sent,classification,"
                        "mptcp_version,mptcp_flags,sender_key,receiver_key,options_hex,repeat,"
                        "success"));
    }

    void synAckOfV1Host()
    {
        compareFields(samples::v1Host(),
            { { "timestamp_ts", "1767225600" }, { "timestamp_us", "250" },
                { "timestamp_ns", "250999" }, { "timestamp_str", "2026-01-01T00:00:00.000250Z" },
                { "saddr", "100.64.3.4" }, { "sport", "80" }, { "daddr", "10.1.0.1" },
                { "dport", "40000" }, { "ttl", "61" }, { "mptcp_sent", "v1" },
                { "classification", "mptcp" }, { "mptcp_version", "1" }, { "mptcp_flags", "129" },
                { "sender_key", "" }, { "receiver_key", "0123456789abcdef" },
                { "options_hex",
                    "020405b40402080a00000009000000080103"
                    "03071e0c01810123456789abcdef" },
                { "repeat", "0" }, { "success", "1" }, { "rtt_us", "210" }, { "window", "64240" },
                { "seqnum", "4294967294" }, { "acknum", "7" }, { "tcp_flags", "18" },
                { "tcpopt_mss", "1460" }, { "tcpopt_wscale", "7" }, { "tcpopt_sack_perm", "1" },
                { "tcpopt_ts_val", "9" }, { "tcpopt_ts_ecr", "8" },
                { "options_text", "MSS-SACK-TS-NOP-WS-MPTCP" }, { "target", "100.64.3.4" },
                { "target_port", "80" }, { "icmp_responder", "" }, { "icmp_type", "" },
                { "icmp_code", "" }, { "icmp_unreach_str", "" } });
    }

    void whatIsNotThereIsEmpty()
    {
        compareFields(samples::plainV6(),
            { { "saddr", "fd64:64::1:5" }, { "mptcp_sent", "v0" }, { "mptcp_version", "" },
                { "mptcp_flags", "" }, { "sender_key", "00000000000000fe" }, { "receiver_key", "" },
                { "rtt_us", "" }, { "tcpopt_mss", "1440" }, { "tcpopt_wscale", "" },
                { "tcpopt_sack_perm", "0" }, { "tcpopt_ts_val", "" } });
    }

    void icmpErrorNamesRouterAndTarget()
    {
        const ScanRow row = samples::prohibited();
        compareFields(row,
            { { "saddr", "10.3.0.2" }, { "sport", "8080" }, { "target", "100.76.0.1" },
                { "icmp_responder", "10.3.0.2" }, { "icmp_type", "3" }, { "icmp_code", "13" },
                { "success", "0" }, { "window", "" }, { "seqnum", "" }, { "tcp_flags", "" },
                { "options_hex", "" }, { "options_text", "" }, { "tcpopt_sack_perm", "" } });
        QVERIFY(!text("icmp_unreach_str", row).empty());
    }

    void valueAgreesWithText()
    {
        for (const ScanRow& row :
            { samples::v1Host(), samples::plainV6(), samples::prohibited() }) {
            for (const RowField& field : rowFields()) {
                const FieldValue value = field.value(row);
                const std::string asText = text(field.name, row);
                if (const auto* number = std::get_if<std::int64_t>(&value)) {
                    QVERIFY(field.numeric);
                    QCOMPARE(std::to_string(*number), asText);
                } else if (const auto* held = std::get_if<std::string>(&value)) {
                    QVERIFY(!field.numeric);
                    QCOMPARE(*held, asText);
                } else {
                    QVERIFY2(asText.empty(), field.name);
                }
            }
        }
    }

    void addressFieldsGiveTheirAddress()
    {
        const ScanRow row = samples::prohibited();
        QCOMPARE(*findRowField("saddr")->address(row), row.responder);
        QCOMPARE(*findRowField("target")->address(row), row.target);
        QCOMPARE(*findRowField("daddr")->address(row), row.local);
        QVERIFY(findRowField("icmp_responder")->address(samples::v1Host()) == nullptr);
        QVERIFY(findRowField("sport")->address == nullptr);
    }

    void brokenOptionBlockIsNamed()
    {
        ScanRow row = samples::plainV6();
        samples::setOptions(row, { 2, 4, 5, 180, 77, 3, 0, 3, 0 });
        compareFields(row, { { "options_text", "MSS-77-BAD" }, { "tcpopt_wscale", "" } });
    }

    void optionOfWrongLengthHasNoValue()
    {
        ScanRow row = samples::plainV6();
        samples::setOptions(row, { 2, 3, 5, 3, 4, 1, 1 });
        compareFields(row, { { "tcpopt_mss", "" }, { "tcpopt_wscale", "" } });
    }

    void starIsEveryField() { QCOMPARE(selectRowFields({ "*" })->size(), rowFields().size()); }

    void selectionKeepsOrder()
    {
        const auto selected = selectRowFields({ "ttl", "saddr" });
        QCOMPARE(selected->size(), std::size_t(2));
        QCOMPARE(std::string(selected->front()->name), std::string("ttl"));
    }

    void badSelectionIsExplained_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("mentions");
        QTest::newRow("nearest") << QStringList { "sadr" } << "did you mean saddr?";
        QTest::newRow("swapped") << QStringList { "tlt" } << "did you mean ttl?";
        QTest::newRow("nearest long") << QStringList { "clasification" } << "classification";
        QTest::newRow("nothing near") << QStringList { "colour" } << "--list-output-fields";
        QTest::newRow("empty") << QStringList { "" } << "unknown field \"\"";
        QTest::newRow("twice") << QStringList { "ttl", "ttl" } << "\"ttl\" is named twice";
        QTest::newRow("star and more") << QStringList { "*", "ttl" } << "unknown field \"*\"";
        QTest::newRow("huge") << QStringList { QString(100000, 'x') } << "unknown field";
    }
    void badSelectionIsExplained()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, mentions);
        std::vector<std::string> wanted;
        for (const QString& name : names)
            wanted.push_back(name.toStdString());
        const auto selected = selectRowFields(wanted);
        QVERIFY(!selected);
        QVERIFY2(QString::fromStdString(selected.error().detail).contains(mentions),
            selected.error().detail.c_str());
    }

    void utcTimeIsRoundedDown_data()
    {
        QTest::addColumn<qint64>("timeNs");
        QTest::addColumn<QString>("expected");
        QTest::newRow("epoch") << qint64(0) << "1970-01-01T00:00:00.000000Z";
        QTest::newRow("before") << qint64(-1) << "1969-12-31T23:59:59.999999Z";
        QTest::newRow("leap day") << qint64(1'709'210'096'123'456'789)
                                  << "2024-02-29T12:34:56.123456Z";
    }
    void utcTimeIsRoundedDown()
    {
        QFETCH(qint64, timeNs);
        QFETCH(QString, expected);
        std::string actual;
        appendUtcTime(timeNs, actual);
        QCOMPARE(QString::fromStdString(actual), expected);
    }
};

QTEST_APPLESS_MAIN(TestRowFields)
#include "tst_rowfields.moc"
