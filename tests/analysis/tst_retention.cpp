// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/retention.h"
#include "samples.h"

#include <QtTest>

#include <random>

using analysis::RetentionRules;
using samples::scanRun;
using samples::timeOf;
using store::Run;
using store::RunState;

namespace {

constexpr std::int64_t DayNs = 86'400'000'000'000;

/// One run a day at noon from 1 January 2026, with ids from 1.
std::vector<Run> dailyRuns(int days)
{
    std::vector<Run> runs;
    for (int day = 0; day < days; ++day) {
        runs.push_back(scanRun(timeOf(2026, 1, 1, 12) + day * DayNs));
        runs.back().id = day + 1;
        runs.back().label = "campus";
    }
    return runs;
}

QString kept(const std::vector<Run>& runs, const RetentionRules& rules)
{
    QStringList ids;
    for (const auto& each : analysis::decideRetention(runs, rules)) {
        if (each.keeps())
            ids.append(QString::number(each.run.id));
    }
    return ids.join(' ');
}

RetentionRules last(std::size_t count)
{
    RetentionRules rules;
    rules.last = count;
    return rules;
}

} // namespace

/// What stays of a series.
class TestRetention : public QObject {
    Q_OBJECT

private slots:
    void rulesByHand()
    {
        const auto runs = dailyRuns(70); // to 11 March
        QCOMPARE(kept(runs, last(3)), QString("68 69 70"));
        RetentionRules rules;
        rules.withinNs = 2 * DayNs;
        QCOMPARE(kept(runs, rules), QString("68 69 70"));
        rules = {};
        rules.monthly = 12;
        QCOMPARE(kept(runs, rules), QString("31 59 70"));
        rules.monthly = 2;
        QCOMPARE(kept(runs, rules), QString("59 70"));
        rules = {};
        rules.weekly = 3; // Sundays, and the newest of this week, a Wednesday
        QCOMPARE(kept(runs, rules), QString("60 67 70"));
        rules = {};
        rules.yearly = 5;
        QCOMPARE(kept(runs, rules), QString("70"));
        rules.daily = 2;
        rules.monthly = 3;
        QCOMPARE(kept(runs, rules), QString("31 59 69 70"));
        // Nothing but the newest without any rule.
        QCOMPARE(kept(runs, {}), QString("70"));
        QVERIFY(!RetentionRules().any());
    }

    void reasonsAreNamed()
    {
        auto rules = last(1);
        rules.monthly = 1;
        rules.yearly = 1;
        const auto decisions = analysis::decideRetention(dailyRuns(2), rules);
        QCOMPARE(decisions.size(), std::size_t(2));
        QVERIFY(!decisions[0].keeps());
        QCOMPARE(decisions[1].reasons,
            (std::vector<std::string> {
                "the newest", "one of the last", "monthly 2026-01", "yearly 2026" }));
    }

    void severalRunsADay()
    {
        auto runs = dailyRuns(2);
        for (Run& run : runs)
            run.startedNs = timeOf(2026, 1, 1) + run.id;
        RetentionRules rules;
        rules.daily = 7;
        QCOMPARE(kept(runs, rules), QString("2"));
        // The same instant: the later entry is the newer.
        runs[0].startedNs = runs[1].startedNs;
        QCOMPARE(kept(runs, rules), QString("2"));
    }

    /// A month is not represented by the scan that failed in it.
    void brokenRunsRepresentNothing()
    {
        auto runs = dailyRuns(31);
        runs[30].state = RunState::Failed;
        runs[29].counters.receiveDrops = 1;
        RetentionRules rules;
        rules.monthly = 1;
        // The newest stays all the same.
        QCOMPARE(kept(runs, rules), QString("29 31"));
        // Unless there is nothing better.
        for (int i = 0; i < 29; ++i)
            runs[i].state = RunState::Stopped;
        QCOMPARE(kept(runs, rules), QString("30 31"));
        runs[29].state = RunState::Interrupted;
        QCOMPARE(kept(runs, rules), QString("31"));
        // Failures do not push good ones out of the last.
        runs = dailyRuns(10);
        for (int i = 5; i < 10; ++i)
            runs[i].state = RunState::Failed;
        QCOMPARE(kept(runs, last(2)), QString("4 5 10"));
        // Nor all whole ones.
        for (int i = 3; i < 5; ++i)
            runs[i].counters.sendErrors = 1;
        QCOMPARE(kept(runs, last(1)), QString("3 5 10"));
    }

    void runningAndNotedRunsStay()
    {
        auto runs = dailyRuns(5);
        runs[0].note = "before the firewall";
        runs[1].state = RunState::Running;
        QCOMPARE(kept(runs, last(1)), QString("1 2 5"));
        auto rules = last(1);
        rules.noted = true;
        QCOMPARE(kept(runs, rules), QString("2 5"));
    }

    void seriesAreJudgedApart()
    {
        auto runs = dailyRuns(6);
        runs[0].label = "other";
        runs[1].simulated = true;
        runs[2].kind = store::RunKind::Trace;
        QCOMPARE(kept(runs, last(1)), QString("1 2 3 6"));
    }

    /// Whatever the rules and runs: the newest stays, more rules keep no less, and pruning again
    /// changes nothing.
    void randomSeries()
    {
        std::mt19937 random(17);
        for (int round = 0; round < 300; ++round) {
            std::vector<Run> runs;
            for (int i = 0; i < 40; ++i) {
                Run run = scanRun(timeOf(2024, 1, 1) + std::int64_t(random() % 800) * DayNs);
                run.id = i + 1;
                run.state = RunState(random() % 5);
                run.counters.receiveDrops = random() % 3 == 0 ? 1 : 0;
                runs.push_back(run);
            }
            RetentionRules rules;
            rules.last = random() % 4;
            rules.weekly = random() % 4;
            rules.monthly = random() % 6;
            rules.withinNs = random() % 2 ? std::int64_t(random() % 90) * DayNs : 0;
            const auto once = analysis::decideRetention(runs, rules);
            QCOMPARE(once.size(), runs.size());
            QVERIFY(once.back().keeps());
            std::vector<Run> left;
            for (std::size_t i = 0; i < once.size(); ++i) {
                QVERIFY(i == 0 || once[i - 1].run.startedNs <= once[i].run.startedNs);
                if (once[i].keeps())
                    left.push_back(once[i].run);
                else
                    QVERIFY(once[i].run.state != RunState::Running);
            }
            for (const auto& again : analysis::decideRetention(left, rules))
                QVERIFY(again.keeps());
            RetentionRules more = rules;
            more.yearly = 3;
            ++more.monthly;
            const auto also = analysis::decideRetention(runs, more);
            for (std::size_t i = 0; i < once.size(); ++i)
                QVERIFY(!once[i].keeps() || also[i].keeps());
        }
    }

    void ages()
    {
        QCOMPARE(analysis::parseAge("1h").value(), DayNs / 24);
        QCOMPARE(analysis::parseAge("90d").value(), 90 * DayNs);
        QCOMPARE(analysis::parseAge("8w").value(), 56 * DayNs);
        QCOMPARE(analysis::parseAge("2y").value(), 730 * DayNs);
        QCOMPARE(analysis::parseAge("100y").value(), 36'500 * DayNs);
        for (const char* wrong : { "", "d", "90", "90 d", "-1d", "0d", "1.5d", "3m", "90D", "101y",
                 "99999999999999h" }) {
            const auto read = analysis::parseAge(wrong);
            QVERIFY2(!read, wrong);
            QCOMPARE(read.error().code, core::ErrorCode::InvalidInput);
        }
    }
};

QTEST_APPLESS_MAIN(TestRetention)
#include "tst_retention.moc"
