// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/tracehosts.h"

#include <QtTest>

using core::IpAddress;
using scan::Pass;
using store::TraceRow;

namespace {

TraceRow traceOf(store::RunId run, std::int64_t id, const char* target, std::uint16_t port,
    const char* verdict, std::int64_t startedNs)
{
    TraceRow row;
    row.run = run;
    row.id = id;
    row.target = *IpAddress::parse(target);
    row.port = port;
    row.pass = Pass::V0;
    row.verdict = verdict;
    row.startedNs = startedNs;
    return row;
}

} // namespace

/// The latest word on each traced or proven host.
class TestTraceHosts : public QObject {
    Q_OBJECT

private slots:
    void theLatestCounts()
    {
        std::vector<TraceRow> traces { traceOf(1, 1, "192.0.2.2", 80, "true-mptcp", 10),
            traceOf(1, 2, "192.0.2.1", 80, "unresponsive", 30),
            traceOf(1, 3, "192.0.2.1", 80, "true-mptcp", 20),
            traceOf(2, 4, "192.0.2.2", 80, "mirrored", 10),
            traceOf(2, 5, "192.0.2.2", 443, "true-mptcp", 5) };
        traces.push_back(traceOf(2, 6, "192.0.2.1", 80, "mirrored", 99));
        traces.back().flow = 1; // another path
        const auto latest = analysis::latestTraces(traces);
        QCOMPARE(latest.size(), 3U);
        QCOMPARE(latest[0]->verdict, std::string("unresponsive"));
        QCOMPARE(latest[1]->verdict, std::string("mirrored")); // same time, later run
        QCOMPARE(latest[2]->port, std::uint16_t(443));

        const auto bySlot = analysis::latestTracesBySlot(
            traces, [](store::RunId run) { return std::size_t(run - 1); });
        QCOMPARE(bySlot.size(), 4U);
        QCOMPARE(bySlot[1].second->verdict, std::string("true-mptcp"));
        QCOMPARE(bySlot[2].first, 1U);
    }

    void trueHostsWithTheirPorts()
    {
        const std::vector<TraceRow> traces { traceOf(1, 1, "192.0.2.2", 80, "true-mptcp", 1),
            traceOf(1, 2, "192.0.2.2", 443, "true-mptcp", 1),
            traceOf(1, 3, "192.0.2.3", 443, "true-mptcp", 1),
            traceOf(1, 4, "192.0.2.4", 443, "middlebox-affected", 1),
            traceOf(1, 5, "192.0.2.5", 22, "true-mptcp", 1),
            traceOf(1, 6, "2001:db8::1", 80, "true-mptcp", 1) };
        const auto hosts = analysis::trueHosts(
            analysis::latestTraces(traces), { 80, 443 }, Pass::V0, core::Family::V4);
        QCOMPARE(hosts.size(), 2U);
        QCOMPARE(hosts[0].address.toString(), std::string("192.0.2.2"));
        QCOMPARE(int(hosts[0].mask), 3);
        QCOMPARE(int(hosts[1].mask), 2);
        QVERIFY(analysis::trueHosts(
            analysis::latestTraces(traces), { 80, 443 }, Pass::V1, core::Family::V4)
                    .empty());
    }

    void theLatestProofCounts()
    {
        std::vector<store::ProofRow> proofs(3);
        for (std::size_t i = 0; i < proofs.size(); ++i) {
            proofs[i].run = 1;
            proofs[i].id = std::int64_t(i);
            proofs[i].target = IpAddress::v4(i == 2 ? 2 : 1);
            proofs[i].verdict = std::to_string(i);
        }
        const auto latest = analysis::latestProofs(proofs);
        QCOMPARE(latest.size(), 2U);
        QCOMPARE(latest[0]->verdict, std::string("1"));
    }
};

QTEST_APPLESS_MAIN(TestTraceHosts)
#include "tst_tracehosts.moc"
