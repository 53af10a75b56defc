// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/rundifference.h"
#include "memorystore.h"
#include "samples.h"

#include <QtTest>

#include <random>

using analysis::HostChange;
using analysis::HostDifference;
using samples::host;
using samples::scanRun;
using samples::timeOf;
using scan::Pass;
using scan::ReplyClass;

/// What changed between two runs.
class TestRunDifference : public QObject {
    Q_OBJECT

private slots:
    void changesByHand()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2021, 1, 1)),
            { host("192.0.2.1"), host("192.0.2.2"), host("192.0.2.3"),
                host("192.0.2.4", 80, Pass::V0, ReplyClass::Plain) });
        store.add(scanRun(timeOf(2021, 2, 1)),
            { host("192.0.2.1"), host("192.0.2.3", 80, Pass::V0, ReplyClass::Mirror),
                host("192.0.2.9", 443), host("192.0.2.5", 80, Pass::V0, ReplyClass::Rst) });
        std::vector<std::string> lines;
        const auto difference
            = analysis::compareRuns(store, 1, 2, false, [&](const HostDifference& each) {
                  const store::HostRow& row = each.after ? *each.after : *each.before;
                  lines.push_back(std::string(analysis::hostChangeName(each.change)) + " "
                      + row.address.toString() + " " + std::to_string(row.port));
              });
        QVERIFY(difference);
        QCOMPARE(lines,
            (std::vector<std::string> { "left 192.0.2.2 80", "changed 192.0.2.3 80",
                "left 192.0.2.4 80", "came 192.0.2.5 80", "came 192.0.2.9 443" }));
        QCOMPARE(difference->same, 1U);
        QCOMPARE(difference->came, 2U);
        QCOMPARE(difference->left, 2U);
        QCOMPARE(difference->changed, 1U);
        QVERIFY(difference->differs());

        const auto mptcp = analysis::compareRuns(store, 1, 2, true, {});
        QCOMPARE(mptcp->came, 1U);
        QCOMPARE(mptcp->left, 1U);
        QVERIFY(!analysis::compareRuns(store, 1, 1, false, {})->differs());
    }

    void onlyWhatBothAsked()
    {
        MemoryStore store;
        store::Run first = scanRun(timeOf(2021, 1, 1));
        first.ports = "80,8080";
        store::Run second = scanRun(timeOf(2021, 2, 1));
        second.ports = "80";
        second.passes = { Pass::V1 };
        second.v6 = true;
        second.counters.receiveDrops = 5;
        store.add(first,
            { host("192.0.2.1", 8080, Pass::V1), host("192.0.2.1", 80, Pass::V0),
                host("192.0.2.1", 80, Pass::V1) });
        store.add(second, { host("192.0.2.1", 80, Pass::V1), host("2001:db8::1", 80, Pass::V1) });
        const auto difference = analysis::compareRuns(store, 1, 2, false, {});
        QVERIFY(difference);
        QVERIFY(!difference->differs());
        QCOMPARE(difference->same, 1U);
        QCOMPARE(difference->notCompared,
            (std::vector<std::string> { "pass v0, only run 1 asked", "port 8080, only run 1 asked",
                "IPv6, only run 2 asked" }));
        QCOMPARE(difference->doubts.size(), 1U);
        QVERIFY(difference->doubts[0].find("5 packets lost") != std::string::npos);
    }

    void whatCannotBeCompared()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2021, 1, 1)));
        store::Run trace = scanRun(timeOf(2021, 1, 1));
        trace.kind = store::RunKind::Trace;
        store.add(trace);
        store::Run simulated = scanRun(timeOf(2021, 1, 1));
        simulated.simulated = true;
        store.add(simulated);
        QCOMPARE(
            analysis::compareRuns(store, 1, 7, false, {}).error().code, core::ErrorCode::NotFound);
        QVERIFY(
            analysis::compareRuns(store, 1, 2, false, {}).error().detail.find("run 2 is no scan")
            == 0);
        QVERIFY(
            analysis::compareRuns(store, 1, 3, false, {}).error().detail.find("run 3 is simulated")
            == 0);
    }

    /// Both ways round, and against maps.
    void randomRuns()
    {
        std::mt19937 random(23);
        for (int round = 0; round < 50; ++round) {
            MemoryStore store;
            using Target = std::tuple<core::IpAddress, std::uint16_t, Pass>;
            std::array<std::map<Target, ReplyClass>, 2> seen;
            for (auto& each : seen) {
                std::vector<store::HostRow> rows;
                for (unsigned i = 0; i < 200; ++i) {
                    const auto row = host(random() % 60, random() % 2 ? 80 : 443,
                        random() % 2 ? Pass::V0 : Pass::V1,
                        scan::AllReplyClasses[random() % scan::ReplyClassCount]);
                    if (each.emplace(Target(row.address, row.port, row.pass), row.replyClass)
                            .second)
                        rows.push_back(row);
                }
                store.add(scanRun(timeOf(2021, 1, 1)), rows);
            }
            std::uint64_t same = 0;
            std::uint64_t changed = 0;
            for (const auto& [target, replyClass] : seen[0]) {
                const auto other = seen[1].find(target);
                if (other != seen[1].end())
                    ++(other->second == replyClass ? same : changed);
            }
            const auto there = analysis::compareRuns(store, 1, 2, false, {});
            const auto back = analysis::compareRuns(store, 2, 1, false, {});
            QCOMPARE(there->same, same);
            QCOMPARE(there->changed, changed);
            QCOMPARE(there->left, seen[0].size() - same - changed);
            QCOMPARE(there->came, seen[1].size() - same - changed);
            QCOMPARE(back->came, there->left);
            QCOMPARE(back->left, there->came);
        }
    }
};

QTEST_APPLESS_MAIN(TestRunDifference)
#include "tst_rundifference.moc"
