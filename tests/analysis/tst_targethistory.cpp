// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/targethistory.h"
#include "memorystore.h"
#include "samples.h"

#include <QtTest>

using analysis::Period;
using analysis::Scope;
using analysis::Timeline;
using samples::scanRun;
using samples::timeOf;
using scan::Pass;

namespace {

template <typename Row>
Row rowOf(std::uint32_t host, std::uint16_t port, const char* verdict, std::int64_t startedNs)
{
    Row row;
    row.target = core::IpAddress::v4(0x0b000000 + host);
    row.port = port;
    row.pass = Pass::V0;
    row.verdict = verdict;
    row.startedNs = startedNs;
    return row;
}

store::TraceRow traceOf(
    std::uint32_t host, std::uint16_t port, const char* verdict, std::int64_t startedNs)
{
    return rowOf<store::TraceRow>(host, port, verdict, startedNs);
}

Timeline monthsOf(const MemoryStore& store)
{
    return *Timeline::make(*store.runs({}), Period::Month);
}

} // namespace

/// The latest word on each traced, proven or found host, in the whole and in each slot.
class TestTargetHistory : public QObject {
    Q_OBJECT

private slots:
    void theLatestTraceCounts()
    {
        MemoryStore store;
        const store::RunId june = store.add(scanRun(timeOf(2021, 6, 1)));
        store.add(scanRun(timeOf(2021, 7, 1)));
        const store::RunId august = store.add(scanRun(timeOf(2021, 8, 1)));
        store::Run lossy = scanRun(timeOf(2021, 8, 20));
        lossy.counters.receiveDrops = 1;
        const store::RunId later = store.add(lossy);
        store.addTrace(june, traceOf(2, 80, "true-mptcp", 10));
        store.addTrace(june, traceOf(1, 80, "unresponsive", 30));
        store.addTrace(june, traceOf(1, 80, "true-mptcp", 20)); // before the one above
        store.addTrace(august, traceOf(2, 80, "mirrored", 10)); // at the same time, a later run
        store.addTrace(august, traceOf(2, 443, "true-mptcp", 5));
        store::TraceRow otherPath = traceOf(1, 80, "mirrored", 99);
        otherPath.flow = 1;
        store.addTrace(august, otherPath);
        store.addTrace(later, traceOf(2, 443, "unresponsive", 40));

        const auto history = analysis::readTraceHistory(store, monthsOf(store), {});
        QCOMPARE(history->latest.size(), 3U);
        QCOMPARE(history->latest[0].verdict, std::string("unresponsive"));
        QCOMPARE(history->latest[1].verdict, std::string("mirrored"));
        QCOMPARE(history->latest[2].port, std::uint16_t(443));
        QCOMPARE(history->latest[2].verdict, std::string("unresponsive"));

        const Scope http { Pass::V0, 80, core::Family::V4 };
        const Scope https { Pass::V0, 443, core::Family::V4 };
        const auto& ofHttp = history->bySlot.at(http);
        QCOMPARE(ofHttp.size(), 3U);
        QCOMPARE(ofHttp[0]->targets, 2U);
        QCOMPARE(ofHttp[0]->verdicts.at("true-mptcp"), 1U);
        QCOMPARE(ofHttp[0]->verdicts.at("unresponsive"), 1U);
        QVERIFY(!ofHttp[1]); // nothing was traced
        QCOMPARE(ofHttp[2]->targets, 1U);
        QVERIFY(!ofHttp[2]->doubtful); // the lossy run traced the other port
        // Both runs of August are one slot, in which a target counts once.
        const auto& ofHttps = history->bySlot.at(https);
        QCOMPARE(ofHttps[2]->targets, 1U);
        QCOMPARE(ofHttps[2]->verdicts.at("unresponsive"), 1U);
        QVERIFY(ofHttps[2]->doubtful);
        QCOMPARE(history->runs.at(http), (std::set<std::size_t> { 0, 2 }));
        QCOMPARE(history->runs.at(https), (std::set<std::size_t> { 2, 3 }));
    }

    void theLatestProofCounts()
    {
        MemoryStore store;
        const store::RunId run = store.add(scanRun(timeOf(2021, 6, 1)));
        store.addProof(run, rowOf<store::ProofRow>(1, 80, "mptcp", 1));
        store.addProof(run, rowOf<store::ProofRow>(1, 80, "proven", 2));
        store.addProof(run, rowOf<store::ProofRow>(2, 80, "mirror", 0));
        const auto history = analysis::readProofHistory(store, monthsOf(store), {});
        QCOMPARE(history->latest.size(), 2U);
        QCOMPARE(history->latest[0].verdict, std::string("proven"));
    }

    /// A run that was imported later may have been made before.
    void theLatestFindingIsOfTheLatestRun()
    {
        MemoryStore store;
        const auto add = [&](int day, const char* category) {
            store::FindingRow finding;
            finding.target = core::IpAddress::v4(0x0b000001);
            finding.port = 80;
            finding.category = category;
            store.addFinding(store.add(scanRun(timeOf(2021, 6, unsigned(day)))), finding);
        };
        add(20, "true-mptcp");
        add(5, "inconclusive");
        const auto findings = analysis::readLatestFindings(store, monthsOf(store), {});
        QCOMPARE(findings->size(), 1U);
        QCOMPARE(findings->front().category, std::string("true-mptcp"));
    }

    void endsWhenAsked()
    {
        MemoryStore store;
        store.add(scanRun(timeOf(2021, 6, 1)));
        const auto stop = [](double) { return false; };
        const Timeline timeline = monthsOf(store);
        QVERIFY(!analysis::readTraceHistory(store, timeline, stop));
        QVERIFY(!analysis::readLatestFindings(store, timeline, stop));
    }
};

QTEST_APPLESS_MAIN(TestTargetHistory)
#include "tst_targethistory.moc"
