// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probeschedule.h"

#include <QtTest>

#include <map>
#include <set>

using scan::Pass;
using scan::ProbeSchedule;
using scan::ScanPlan;

class TestProbeSchedule : public QObject {
    Q_OBJECT

private slots:
    void coversEveryTargetPassAndProbe_data();
    void coversEveryTargetPassAndProbe();
    void keepsRepetitionsASecondApart();
    void stopsAtTheTargetLimit();
    void tellsHowFarItHasCome();
};

namespace {

ScanPlan plan(const char* prefix, const char* ports, std::vector<Pass> passes, std::uint32_t probes)
{
    targets::AddressSet addresses;
    addresses.add(*core::IpPrefix::parse(prefix));
    auto space = targets::TargetSpace::create(addresses, *targets::PortSet::parse(ports));
    scan::ScanRequest request;
    request.passes = std::move(passes);
    request.probes = probes;
    ScanPlan made { .request = std::move(request), .space = *std::move(space) };
    made.targetLimit = made.space.size();
    made.seed = 99;
    made.packetsPerSecond = 50;
    return made;
}

} // namespace

void TestProbeSchedule::coversEveryTargetPassAndProbe_data()
{
    QTest::addColumn<int>("shards");
    QTest::addColumn<int>("threads");
    QTest::addColumn<int>("probes");
    QTest::newRow("plain") << 1 << 1 << 1;
    QTest::newRow("threads") << 1 << 3 << 1;
    QTest::newRow("shards and threads") << 5 << 2 << 1;
    QTest::newRow("repetitions") << 1 << 1 << 3;
    QTest::newRow("all") << 3 << 2 << 2;
    QTest::newRow("more shards than targets") << 600 << 1 << 2;
}

void TestProbeSchedule::coversEveryTargetPassAndProbe()
{
    QFETCH(int, shards);
    QFETCH(int, threads);
    QFETCH(int, probes);
    ScanPlan made = plan(
        "10.1.2.0/24", "80,443", { Pass::V0, Pass::V1, Pass::Control }, std::uint32_t(probes));
    std::map<std::tuple<core::IpAddress, int, Pass>, int> seen;
    for (int shard = 0; shard < shards; ++shard) {
        made.shard = { std::uint32_t(shard), std::uint32_t(shards) };
        for (int thread = 0; thread < threads; ++thread) {
            ProbeSchedule schedule(made, std::uint32_t(thread), std::uint32_t(threads));
            scan::ScheduledProbe probe;
            for (auto step = schedule.next(probe); step != ProbeSchedule::Step::Done;
                 step = schedule.next(probe)) {
                if (step == ProbeSchedule::Step::Probe)
                    ++seen[{ probe.target.address, probe.target.port, probe.pass }];
            }
        }
    }
    QCOMPARE(seen.size(), std::size_t(256 * 2 * 3));
    for (const auto& [key, count] : seen)
        QCOMPARE(count, probes);
}

void TestProbeSchedule::keepsRepetitionsASecondApart()
{
    // 4 targets at 50 packets a second are all sent within 0.08 s: the second probes must wait.
    const ScanPlan made = plan("10.0.0.0/30", "80", { Pass::V1 }, 3);
    ProbeSchedule schedule(made, 0, 1);
    std::map<core::IpAddress, std::vector<int>> when;
    scan::ScheduledProbe probe;
    int time = 0; // in packets: 50 are a second
    for (auto step = schedule.next(probe); step != ProbeSchedule::Step::Done;
         step = schedule.next(probe), ++time) {
        if (step == ProbeSchedule::Step::Probe)
            when[probe.target.address].push_back(time);
    }
    QCOMPARE(when.size(), std::size_t(4));
    for (const auto& [address, times] : when) {
        QCOMPARE(times.size(), std::size_t(3));
        QVERIFY2(times[1] - times[0] >= 50, qPrintable(QString::number(times[1] - times[0])));
        QVERIFY2(times[2] - times[1] >= 50, qPrintable(QString::number(times[2] - times[1])));
        QVERIFY(times[2] < 120);
    }
}

void TestProbeSchedule::stopsAtTheTargetLimit()
{
    ScanPlan made = plan("10.0.0.0/16", "80", { Pass::V1, Pass::Control }, 1);
    made.targetLimit = 100;
    std::set<core::IpAddress> seen;
    int probes = 0;
    for (std::uint32_t thread = 0; thread < 4; ++thread) {
        ProbeSchedule schedule(made, thread, 4);
        scan::ScheduledProbe probe;
        while (schedule.next(probe) == ProbeSchedule::Step::Probe) {
            seen.insert(probe.target.address);
            ++probes;
        }
    }
    QCOMPARE(seen.size(), std::size_t(100));
    QCOMPARE(probes, 200);
}

/// At every moment all probes of the positions that were given, and with repetitions not all of the
/// next, have been handed out.
void TestProbeSchedule::tellsHowFarItHasCome()
{
    for (const std::uint32_t probes : { 1u, 3u }) {
        const ScanPlan made = plan("10.0.0.0/24", "80", { Pass::V1, Pass::Control }, probes);
        const targets::Permutation permutation(made.space.size(), made.seed);
        ProbeSchedule schedule(made, 1, 2);
        std::map<core::IpAddress, std::size_t> given;
        scan::ScheduledProbe probe;
        const std::size_t whole = made.request.passes.size() * probes;
        for (auto step = schedule.next(probe); step != ProbeSchedule::Step::Done;
             step = schedule.next(probe)) {
            if (step == ProbeSchedule::Step::Probe)
                ++given[probe.target.address];
            const std::uint64_t done = schedule.positionsGiven();
            if (done > 0) {
                const auto last = made.space.at(permutation.at(1 + (done - 1) * 2));
                QCOMPARE(given[last.address], whole);
            }
            if (done < 128) {
                const auto next = made.space.at(permutation.at(1 + done * 2));
                QVERIFY(given[next.address] < whole);
            }
        }
        QCOMPARE(schedule.positionsGiven(), std::uint64_t(128));
    }
}

QTEST_APPLESS_MAIN(TestProbeSchedule)
#include "tst_probeschedule.moc"
