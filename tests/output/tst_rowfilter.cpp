// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/rowfilter.h"
#include "samplerows.h"

#include <QtTest>

using namespace scan;

class TestRowFilter : public QObject {
    Q_OBJECT

private slots:
    void emptyLetsEverythingThrough()
    {
        for (const char* expression : { "", "  \t" }) {
            const auto filter = RowFilter::parse(expression);
            QVERIFY(filter && filter->empty());
            QVERIFY(filter->matches(samples::prohibited()));
        }
        QVERIFY(RowFilter().matches(samples::v1Host()));
    }

    void defaultFilterWantsFirstSynAcks()
    {
        const auto filter = RowFilter::parse("success = 1 && repeat = 0");
        QVERIFY(filter && !filter->empty());
        QVERIFY(filter->matches(samples::v1Host()));
        QVERIFY(!filter->matches(samples::prohibited()));
        ScanRow again = samples::v1Host();
        again.repeat = true;
        QVERIFY(!filter->matches(again));
    }

    /// Each expression against v1Host(), plainV6() and prohibited(): which of them pass.
    void comparisons_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* expression, const char* expected) {
            QTest::newRow(expression) << expression << expected;
        };
        row("classification = mptcp", "100");
        row("classification != mptcp", "011");
        row("classification = \"plain\"", "010");
        row("ttl > 60", "101");
        row("ttl >= 60", "111");
        row("ttl < 61", "010");
        row("ttl <= 61", "110");
        row("ttl = 61.0", "100");
        row("ttl<=61&&ttl>=61", "100");
        row("seqnum = 4294967294", "100");
        row("saddr = 100.64.3.4", "100");
        row("saddr = 100.64.0.0/16", "100");
        row("saddr != 100.64.0.0/16", "011");
        row("saddr = fd64:64::/112", "000");
        row("saddr = fd64:64::/64", "010");
        row("target = 100.76.0.0/16", "001");
        row("mptcp_version = 1", "100");
        row("mptcp_version != 1", "000");
        row("mptcp_version = \"\"", "011");
        row("mptcp_version != \"\"", "100");
        row("receiver_key = \"\"", "011");
        row("receiver_key != \"\"", "100");
        row("receiver_key != 00", "100");
        row("icmp_responder = \"\"", "110");
        row("icmp_responder != 10.3.0.2", "000");
        row("icmp_responder = 10.3.0.2", "001");
        row("rtt_us < 1000", "100");
        row("sport = 80 || sport = 443 && ttl = 61", "100");
        row("sport = 443 && ttl = 61 || sport = 80", "100");
        row("(sport = 80 || sport = 443) && ttl = 60", "010");
        row("((sport = 8080))", "001");
        row("ttl = 61 && ttl = 61 && ttl = 61", "100");
        row("ttl >= 0", "111");
        row("mptcp_sent = v1 || mptcp_sent != v1", "111");
    }
    void comparisons()
    {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        const auto filter = RowFilter::parse(expression.toStdString());
        QVERIFY2(filter, filter ? "" : filter.error().detail.c_str());
        QString passed;
        for (const ScanRow& row : { samples::v1Host(), samples::plainV6(), samples::prohibited() })
            passed += filter->matches(row) ? '1' : '0';
        QCOMPARE(passed, expected);
    }

    void errorsSayWhere_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char* expression, int position, const char* mentions) {
            QTest::newRow(expression) << expression << position << mentions;
        };
        row("sadr = 1.2.3.4", 1, "did you mean saddr?");
        row("ttl", 4, "after \"ttl\"");
        row("ttl =", 6, "expected a value");
        row("ttl = abc", 7, "not with \"abc\"");
        row("ttl = 1x", 7, "number");
        row("ttl = inf", 7, "number");
        row("ttl = nan", 7, "number");
        row("ttl = 1e999", 7, "number");
        row("ttl > \"\"", 7, "= or != only");
        row("ttl == 1", 6, "equality is a single =");
        row("ttl <= = 1", 8, "equality is a single =");
        row("classification = MPTCP", 18, "classification is never \"MPTCP\"");
        row("classification = mptpc", 18, "did you mean mptcp?");
        row("mptcp_sent != v3", 15, "did you mean v0?");
        row("mptcp_sent = everything", 14, "one of v0, v1, control");
        row("ttl > -1", 7, "ttl is from 0 to 255, never -1");
        row("sport = 65536", 9, "from 0 to 65535");
        row("success = 2", 11, "from 0 to 1");
        row("classification < mptcp", 16, "is not a number");
        row("saddr > 1.2.3.4", 7, "is not a number");
        row("saddr = 1.2.3.400", 9, "1.2.3.400");
        row("saddr = 10.0.0.1/8", 9, "10.0.0.0/8");
        row("ttl = 1 &", 9, "no operator");
        row("ttl = 1 &&", 11, "name of a field");
        row("ttl = 1 sport = 2", 9, "expected && or ||");
        row("(ttl = 1", 9, "character 1");
        row("ttl = 1)", 8, "\")\"");
        row("()", 2, "name of a field");
        row("saddr = \"1.2.3.4", 9, "no end");
        row("* = 1", 1, "unknown field \"*\"");
        row("= 1", 1, "name of a field");
        row("! ttl = 1", 1, "no operator");
    }
    void errorsSayWhere()
    {
        QFETCH(QString, expression);
        QFETCH(int, position);
        QFETCH(QString, mentions);
        const auto filter = RowFilter::parse(expression.toStdString());
        QVERIFY(!filter);
        const QString detail = QString::fromStdString(filter.error().detail);
        QVERIFY2(detail.startsWith(QString("character %1: ").arg(position)), qPrintable(detail));
        QVERIFY2(detail.contains(mentions), qPrintable(detail));
        QVERIFY(!detail.contains('\n'));
    }

    void nestingIsBounded()
    {
        const auto nested = [](int depth) {
            return RowFilter::parse(std::string(std::size_t(depth), '(') + "ttl = 1"
                + std::string(std::size_t(depth), ')'));
        };
        QVERIFY(nested(60));
        const auto tooDeep = nested(100000);
        QVERIFY(!tooDeep);
        QVERIFY(tooDeep.error().detail.find("nested") != std::string::npos);
    }

    void longChainsAreFine()
    {
        std::string expression = "ttl = 61";
        for (int i = 0; i < 20000; ++i)
            expression += " || ttl = 1";
        const auto filter = RowFilter::parse(expression);
        QVERIFY(filter);
        QVERIFY(filter->matches(samples::v1Host()));
        QVERIFY(!filter->matches(samples::plainV6()));
    }

    void arbitraryBytesAreRefusedNotCrashedOn()
    {
        std::string bytes;
        for (int c = 0; c < 256; ++c)
            bytes += char(c);
        QVERIFY(!RowFilter::parse(bytes));
        QVERIFY(!RowFilter::parse(std::string_view("ttl = 1\0", 8)));
    }
};

QTEST_APPLESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
