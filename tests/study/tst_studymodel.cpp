// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "askedmonths.h"
#include "followups.h"
#include "ladders.h"
#include "paths.h"
#include "replies.h"
#include "runplan.h"

#include <QtTest>

using namespace study;
using core::Family;
using scan::Pass;
using scan::ReplyClass;

namespace {

int seenIn(const Population& population, Family family, Pass pass, std::uint16_t port,
    ReplyClass replyClass, int month, bool consistent = false)
{
    int count = 0;
    for (const Host& host : population.hosts) {
        if (host.address.family() != family)
            continue;
        Months months = host.seen(pass, port, replyClass);
        if (consistent)
            months = consistentMonths(months, askedMonths(pass, family, port));
        count += (months & monthBit(month)) != 0;
    }
    return count;
}

} // namespace

/// The study is what it says it is, before anything is made from it.
class TestStudyModel : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_population = makePopulation({}); }

    void hasThePublishedCounts_data()
    {
        QTest::addColumn<bool>("v4");
        QTest::addColumn<int>("port");
        for (const int port : { 80, 443 }) {
            QTest::addRow("IPv4 port %d", port) << true << port;
            QTest::addRow("IPv6 port %d", port) << false << port;
        }
    }
    void hasThePublishedCounts()
    {
        QFETCH(bool, v4);
        QFETCH(int, port);
        const Family family = v4 ? Family::V4 : Family::V6;
        const published::Series& series = v4
            ? (port == 80 ? published::V0Ipv4Port80 : published::V0Ipv4Port443)
            : (port == 80 ? published::V0Ipv6Port80 : published::V0Ipv6Port443);
        int met = 0;
        for (int month = 0; month < MonthCount; ++month) {
            const published::Count& count = series[std::size_t(month)];
            const int hosts = std::max(0, m_population.settings.scale.adopters(count.hosts));
            const int consistent = m_population.settings.scale.adopters(count.consistent);
            const int found = seenIn(
                m_population, family, Pass::V0, std::uint16_t(port), ReplyClass::Mptcp, month);
            const int foundConsistent = seenIn(m_population, family, Pass::V0, std::uint16_t(port),
                ReplyClass::Mptcp, month, true);
            if (count.hosts == published::NoScan) {
                QCOMPARE(found, 0);
                continue;
            }
            // Where a run lost replies, or the published numbers contradict one another, fewer.
            QVERIFY2(found <= hosts + 2,
                qPrintable(QString("%1 of %2 in month %3").arg(found).arg(hosts).arg(month)));
            QVERIFY2(found >= hosts * 95 / 100,
                qPrintable(QString("%1 of %2 in month %3").arg(found).arg(hosts).arg(month)));
            met += found == hosts && foundConsistent == consistent;
        }
        QVERIFY2(met >= 14, qPrintable(QString::number(met)));
    }

    void isTheSameForTheSameSeed()
    {
        StudySettings settings;
        settings.scale.divisor = 200;
        const Population one = makePopulation(settings);
        const Population two = makePopulation(settings);
        settings.seed = 2;
        const Population other = makePopulation(settings);
        QCOMPARE(one.hosts.size(), two.hosts.size());
        bool differs = one.hosts.size() != other.hosts.size();
        for (std::size_t i = 0; i < one.hosts.size(); ++i) {
            QCOMPARE(one.hosts[i].address, two.hosts[i].address);
            QCOMPARE(one.hosts[i].activities.size(), two.hosts[i].activities.size());
            for (std::size_t k = 0; k < one.hosts[i].activities.size(); ++k) {
                QCOMPARE(one.hosts[i].activities[k].seen, two.hosts[i].activities[k].seen);
                differs = differs || i >= other.hosts.size()
                    || k >= other.hosts[i].activities.size()
                    || one.hosts[i].activities[k].seen != other.hosts[i].activities[k].seen;
            }
        }
        QVERIFY(differs);
    }

    void noAddressTwice()
    {
        std::set<core::IpAddress> seen;
        for (const Host& host : m_population.hosts)
            QVERIFY2(seen.insert(host.address).second, host.address.toString().c_str());
    }

    void oneClassAMonth()
    {
        for (const Host& host : m_population.hosts) {
            std::map<std::pair<Pass, std::uint16_t>, Months> answered;
            for (const Activity& each : host.activities) {
                Months& months = answered[{ each.pass, each.port }];
                QCOMPARE(months & each.answered, Months(0));
                months |= each.answered;
                QCOMPARE(each.seen & ~each.answered, Months(0));
                QCOMPARE(each.answered & ~askedMonths(each.pass, host.address.family(), each.port),
                    Months(0));
            }
        }
    }

    void freshKeysWeighHalfTheirBits()
    {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (const Host& host : m_population.hosts) {
            const Months seen = host.seen(Pass::V0, 443, ReplyClass::Mptcp);
            for (int month = 0; month < MonthCount; ++month) {
                if (!(seen & monthBit(month)))
                    continue;
                const int weight = std::popcount(hostKey(host.address, 443, month));
                sum += weight;
                squares += weight * weight;
                ++count;
            }
        }
        const double mean = sum / count;
        QVERIFY(std::abs(mean - 32) < 0.1);
        QVERIFY(std::abs(squares / count - mean * mean - 16) < 0.5);
        QCOMPARE(std::popcount(OurKey), 16);
    }

    void shardsPartTheTargets()
    {
        int shards = 0;
        for (const PlannedRun& run : planRuns(MonthCount)) {
            if (run.shards == 1)
                continue;
            ++shards;
            PlannedRun other = run;
            other.shard = 1 - run.shard;
            for (const Host& host : m_population.hosts)
                QVERIFY(run.reaches(host.address) != other.reaches(host.address));
        }
        QCOMPARE(shards, 2);
    }

    void everyVerdictOccurs()
    {
        std::set<std::pair<trace::Verdict, trace::Rule>> outcomes;
        std::set<verify::Verdict> proofs;
        bool onReturnPath = false;
        for (const Host& host : m_population.hosts) {
            for (int month = 0; month < MonthCount; ++month) {
                for (const std::uint16_t port : { Http, Https }) {
                    if (!isFollowedUp(m_population.settings, host, month, port, Pass::V0))
                        continue;
                    const PathTruth truth = pathTruth(m_population, host);
                    outcomes.emplace(truth.verdict, truth.rule);
                    onReturnPath |= truth.onReturnPath;
                    proofs.insert(proofTruth(host));
                }
            }
        }
        QCOMPARE(outcomes.size(), std::size_t(7));
        QVERIFY(onReturnPath);
        QCOMPARE(proofs.size(), verify::VerdictCount);
    }

    void tracesAndProofsComeOutAsTheTruthSays()
    {
        // They end the program when they do not.
        std::map<std::pair<int, trace::Verdict>, int> made;
        for (const Host& host : m_population.hosts) {
            const PathTruth truth = pathTruth(m_population, host);
            if (++made[{ int(host.nature), truth.verdict }] > 50)
                continue;
            const auto trace = tracePath(m_population, host, 443, Pass::V0, 0);
            QCOMPARE(trace.verdict.verdict, truth.verdict);
            QCOMPARE(climbLadder(host, 443, Pass::V0, 0).verdict, proofTruth(host));
        }
        QVERIFY(made.size() >= 8);
    }

private:
    Population m_population;
};

QTEST_GUILESS_MAIN(TestStudyModel)
#include "tst_studymodel.moc"
