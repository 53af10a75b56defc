// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/threshold.h"

#include <QtTest>

using analysis::Limit;
using analysis::Thresholds;
using scan::ReplyClass;

/// Limits as people write them.
class TestThreshold : public QObject {
    Q_OBJECT

private slots:
    void limitsAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("percent");
        QTest::addColumn<quint64>("hosts");
        QTest::newRow("share") << QByteArray("5%") << 5.0 << quint64(0);
        QTest::newRow("fraction") << QByteArray("2.5%") << 2.5 << quint64(0);
        QTest::newRow("more than all") << QByteArray("250%") << 250.0 << quint64(0);
        QTest::newRow("hosts") << QByteArray("20") << 0.0 << quint64(20);
        QTest::newRow("both") << QByteArray("5%+20") << 5.0 << quint64(20);
        QTest::newRow("nothing") << QByteArray("0%") << 0.0 << quint64(0);
    }
    void limitsAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, percent);
        QFETCH(quint64, hosts);
        const auto read = Thresholds::parse(text.toStdString());
        QVERIFY2(read, read ? "" : read.error().detail.c_str());
        for (std::size_t i = 0; i < analysis::CountedClasses; ++i) {
            const auto& limit = read->of(analysis::countedClassAt(i));
            QVERIFY(limit && *limit == (Limit { percent, hosts }));
        }
        const auto again = Thresholds::parse(analysis::limitText(*read->of({})));
        QVERIFY(again && *again->of({}) == *read->of({}));
    }

    void classesHaveTheirOwn()
    {
        const auto only = Thresholds::parse("mptcp=5%, plain=20%+3");
        QVERIFY(only);
        QVERIFY(*only->of(ReplyClass::Mptcp) == (Limit { 5, 0 }));
        QVERIFY(*only->of(ReplyClass::Plain) == (Limit { 20, 3 }));
        QVERIFY(!only->of(ReplyClass::Rst) && !only->of({}));
        const auto others = Thresholds::parse("version-mismatch=0,7,potential=1%");
        QVERIFY(others);
        QVERIFY(*others->of(ReplyClass::VersionMismatch) == Limit());
        QVERIFY(*others->of({}) == (Limit { 1, 0 }));
        QVERIFY(*others->of(ReplyClass::Icmp) == (Limit { 0, 7 }));
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : { "", "%", "x", "-5%", "5%%", "5%20", "5%+", "5%-2", "20+5%",
                 "1e400%", "nan%", "inf%", "-3", "3.5", "18446744073709551616", "5%,",
                 "mptcp=", "=5%", "mptpc=5%", "5%,6%", "mptcp=5%,mptcp=6%", "5 hosts" })
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto read = Thresholds::parse(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, core::ErrorCode::InvalidInput);
        QVERIFY(!read.error().detail.empty());
    }

    void whatIsAllowed()
    {
        QCOMPARE((Limit { 5, 0 }).allowed(200), 10.0);
        QCOMPARE((Limit { 5, 3 }).allowed(200), 13.0);
        QCOMPARE((Limit { 50, 0 }).allowed(0), 0.0);
        QCOMPARE((Limit { 50, 3 }).allowed(0), 3.0);
    }
};

QTEST_APPLESS_MAIN(TestThreshold)
#include "tst_threshold.moc"
