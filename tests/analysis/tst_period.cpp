// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/period.h"
#include "samples.h"

#include <QtTest>

using analysis::Period;
using samples::timeOf;

/// The calendar in UTC: starts, ends and names of periods.
class TestPeriod : public QObject {
    Q_OBJECT

private slots:
    void namesOfPeriods()
    {
        for (const Period each : { Period::Run, Period::Day, Period::Week, Period::Month })
            QCOMPARE(int(*analysis::periodFromName(analysis::periodName(each))), int(each));
        const auto wrong = analysis::periodFromName("year");
        QVERIFY(!wrong);
        QVERIFY(wrong.error().detail.find("month") != std::string::npos);
    }

    void labels_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<int>("period");
        QTest::addColumn<QString>("label");
        const auto row = [](const char* name, std::int64_t time, Period period, const char* label) {
            QTest::newRow(name) << qint64(time) << int(period) << label;
        };
        row("first moment", timeOf(2021, 3, 1), Period::Month, "2021-03");
        row("last moment", timeOf(2021, 4, 1) - 1, Period::Month, "2021-03");
        row("december", timeOf(2020, 12, 31, 23), Period::Month, "2020-12");
        row("day", timeOf(2024, 2, 29, 23), Period::Day, "2024-02-29");
        row("before 1970", timeOf(1969, 12, 31, 1), Period::Day, "1969-12-31");
        // ISO 8601's own examples of weeks around New Year.
        row("week of the year before", timeOf(2021, 1, 3), Period::Week, "2020-W53");
        row("week of the year after", timeOf(2008, 12, 29), Period::Week, "2009-W01");
        row("first week", timeOf(2021, 1, 4), Period::Week, "2021-W01");
        row("sunday", timeOf(2010, 1, 3), Period::Week, "2009-W53");
    }

    void labels()
    {
        QFETCH(qint64, time);
        QFETCH(int, period);
        QFETCH(QString, label);
        const std::int64_t start = analysis::periodStart(time, Period(period));
        QVERIFY(start <= time);
        QVERIFY(analysis::nextPeriodStart(start, Period(period)) > time);
        QCOMPARE(QString::fromStdString(analysis::periodLabel(start, Period(period))), label);
    }

    /// Over many years each period begins where the one before ends, and no name comes twice.
    void periodsFollowOneAnother()
    {
        for (const Period period : { Period::Day, Period::Week, Period::Month }) {
            std::set<std::string> names;
            std::int64_t start = analysis::periodStart(timeOf(1999, 1, 1), period);
            while (start < timeOf(2033, 1, 1)) {
                const std::int64_t next = analysis::nextPeriodStart(start, period);
                QVERIFY(next > start);
                QCOMPARE(analysis::periodStart(next, period), next);
                QCOMPARE(analysis::periodStart(next - 1, period), start);
                QVERIFY(names.insert(analysis::periodLabel(start, period)).second);
                start = next;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPeriod)
#include "tst_period.moc"
