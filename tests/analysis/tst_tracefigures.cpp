// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/catalogue.h"
#include "figuretext.h"
#include "memorystore.h"
#include "samples.h"

#include <QtTest>

#include <cmath>

using analysis::Figure;
using analysis::FigureMaker;
using analysis::FigureSeries;
using samples::joined;
using samples::series;
using samples::values;
using scan::Pass;

namespace {

/// Altered between two hops when `before` is not zero.
store::TraceRow traceOf(std::uint32_t host, const char* verdict, std::uint8_t before = 0,
    const char* rule = "none", std::uint16_t port = 80)
{
    store::TraceRow row;
    row.target = core::IpAddress::v4(0x0b000000 + host);
    row.port = port;
    row.pass = Pass::V0;
    row.verdict = verdict;
    row.rule = rule;
    row.startedNs = host;
    if (before > 0) {
        row.afterTtl = std::uint8_t(before - 1);
        row.beforeTtl = before;
        row.beforeAddress = core::IpAddress::v4(0x0a000000 + before);
        if (before > 1)
            row.afterAddress = core::IpAddress::v4(0x0a000000 + before - 1);
    }
    return row;
}

} // namespace

/// Figures of traces and proofs, worked out by hand.
class TestTraceFigures : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_store = MemoryStore();
        m_first = m_store.add(samples::scanRun(samples::timeOf(2020, 7, 2)));
        m_store.add(samples::scanRun(samples::timeOf(2020, 8, 2)));
        m_last = m_store.add(samples::scanRun(samples::timeOf(2020, 9, 2)));
    }

    /// A target that is traced again has its last verdict in the whole, and each in its month.
    void outcomes()
    {
        m_store.addTrace(m_first, traceOf(1, "unresponsive"));
        m_store.addTrace(m_first, traceOf(2, "true-mptcp"));
        store::TraceRow again = traceOf(1, "true-mptcp");
        again.startedNs = 1000;
        m_store.addTrace(m_last, again);
        m_store.addTrace(m_last, traceOf(3, "middlebox-affected", 2, "drop"));
        m_store.addTrace(m_last, traceOf(4, "mirrored"));
        analysis::Question question;
        question.published = true;
        FigureMaker maker(m_store, question);
        const auto shares = maker.make("trace-outcomes");
        QCOMPARE(shares->categories[0], std::string("v0 IPv4 port 80 (n = 4)"));
        QCOMPARE(values(series(*shares, "true MPTCP")), std::string("50"));
        QCOMPARE(values(series(*shares, "middlebox")), std::string("25"));
        QCOMPARE(values(series(*shares, "mirrored")), std::string("25"));
        QCOMPARE(values(series(*shares, "unresponsive")), std::string("0"));
        const auto& published = series(*shares, "true MPTCP, Shreedhar et al. 2022 (published)");
        QVERIFY(std::abs(*published.points[0].value - 100.0 * 16450 / 18934) < 1e-9);

        const auto months = maker.make("trace-months-v0-ipv4");
        QCOMPARE(months->categories[2], std::string("2020-09"));
        QCOMPARE(values(series(*months, "true MPTCP, port 80")), std::string("1 - 1 - - -"));
        QCOMPARE(values(series(*months, "middlebox, port 80")), std::string("0 - 1 - - -"));
        QCOMPARE(
            values(series(*months, "middlebox, port 443, Aschenbrenner et al. 2021 (published)")),
            std::string("685 486 - 369 480 487"));
        QVERIFY(maker.missingFor("trace-months-v1-ipv4").find("v1 over IPv4") != std::string::npos);
    }

    /// Traces of a run that lost packets prove little, in its month and in the whole.
    void lossyTraces()
    {
        store::Run lossy = samples::scanRun(samples::timeOf(2020, 10, 2));
        lossy.kind = store::RunKind::Trace;
        lossy.counters.rowsDropped = 9;
        const store::RunId run = m_store.add(lossy);
        m_store.addTrace(m_first, traceOf(1, "true-mptcp"));
        m_store.addTrace(run, traceOf(2, "unresponsive"));
        FigureMaker maker(m_store, {});
        QVERIFY(series(*maker.make("trace-outcomes"), "true MPTCP").points[0].doubtful);
        const auto months = maker.make("trace-months-v0-ipv4");
        const auto& found = series(*months, "true MPTCP, port 80");
        QVERIFY(!found.points[0].doubtful);
        QVERIFY(found.points[3].doubtful);
        QVERIFY(std::any_of(months->notes.begin(), months->notes.end(), [](const auto& note) {
            return note.find("run 4 of 2020-10-02: 9 rows lost") != std::string::npos;
        }));
    }

    /// Equal counts are ordered by name, and only the first of them are shown.
    void hops()
    {
        for (std::uint32_t i = 0; i < 3; ++i)
            m_store.addTrace(
                m_last, traceOf(i, "middlebox-affected", 5, i == 0 ? "proxy" : "drop"));
        m_store.addTrace(m_last, traceOf(10, "middlebox-affected", 1, "drop"));
        store::TraceRow silent = traceOf(11, "middlebox-affected", 3, "drop");
        silent.afterAddress.reset();
        silent.distance = 9;
        m_store.addTrace(m_last, silent);
        m_store.addTrace(m_last, traceOf(12, "true-mptcp"));
        analysis::Question question;
        question.topCount = 2;
        FigureMaker maker(m_store, question);
        const auto hops = maker.make("altering-hops");
        QCOMPARE(hops->rows.size(), 2U);
        QCOMPARE(joined(hops->rows[0]), std::string("10.0.0.4|10.0.0.5|drop 2, proxy 1|3|60"));
        QCOMPARE(joined(hops->rows[1]), std::string("scanner|10.0.0.1|drop 1|1|20"));
        QVERIFY(hops->notes[0].find("2 of 3") != std::string::npos);

        const auto distance = maker.make("altering-distance");
        QCOMPARE(values(series(*distance, "drop")), std::string("0 1 0 1 0 2"));
        QCOMPARE(values(series(*distance, "proxy")), std::string("0 0 0 0 0 1"));
        const auto position = maker.make("altering-position");
        QCOMPARE(values(series(*position, "drop")), std::string("0 0 0 0 0 0 1"));
        QVERIFY(position->notes[0].find("4 altered targets") != std::string::npos);
    }

    void proofs()
    {
        const auto add
            = [&](store::RunId run, std::uint32_t host, const char* verdict, const char* join) {
                  store::ProofRow proof;
                  proof.target = core::IpAddress::v4(host);
                  proof.port = 443;
                  proof.pass = Pass::V1;
                  proof.verdict = verdict;
                  proof.steps = { { "control", "pass" }, { "join", join } };
                  proof.startedNs = run;
                  m_store.addProof(run, proof);
              };
        add(m_first, 1, "proven", "pass");
        add(m_first, 2, "mptcp", "unknown");
        add(m_last, 2, "proven", "pass");
        add(m_last, 3, "mirror", "fail");
        FigureMaker maker(m_store, {});
        const auto outcomes = maker.make("proof-outcomes");
        QCOMPARE(outcomes->categories[0], std::string("v1 IPv4 port 443 (n = 3)"));
        QVERIFY(std::abs(*series(*outcomes, "proven").points[0].value - 200.0 / 3) < 1e-9);
        const auto steps = maker.make("proof-steps");
        QCOMPARE(steps->categories.front(), std::string("control (n = 3)"));
        QVERIFY(std::abs(*series(*steps, "fail").points[8].value - 100.0 / 3) < 1e-9);
        QVERIFY(!series(*steps, "fail").points[1].value); // nobody was asked for two keys
        QCOMPARE(values(series(*maker.make("proven"), "v1 IPv4 port 443")), std::string("1 - 1"));
        QCOMPARE(values(series(*maker.make("proven-share"), "v1 IPv4 port 443")),
            std::string("50 - 50"));
    }

    /// A question for v1 shows nothing of v0, though the run traced both.
    void theQuestionHoldsForTraces()
    {
        m_store.addTrace(m_first, traceOf(1, "true-mptcp"));
        store::TraceRow v1 = traceOf(2, "true-mptcp");
        v1.pass = Pass::V1;
        m_store.addTrace(m_first, v1);
        analysis::Question question;
        question.runs.pass = Pass::V1;
        FigureMaker maker(m_store, question);
        QCOMPARE(joined(maker.make("trace-outcomes")->categories),
            std::string("v1 IPv4 port 80 (n = 1)"));
        QCOMPARE(
            joined(maker.make("true-port-overlap")->categories), std::string("v1 IPv4 (n = 1)"));
        QVERIFY(maker.missingFor("trace-months-v0-ipv4").find("no trace") != std::string::npos);
        QVERIFY(maker.missingFor("trace-months-v1-ipv4").empty());
    }

    void lossyRunsAreNamed()
    {
        store::Run lossy = samples::scanRun(samples::timeOf(2020, 10, 2));
        lossy.kind = store::RunKind::Trace;
        lossy.state = store::RunState::Interrupted;
        const store::RunId run = m_store.add(lossy);
        m_store.addTrace(m_first, traceOf(1, "true-mptcp"));
        m_store.addTrace(run, traceOf(2, "middlebox-affected", 2, "drop"));
        store::ProofRow proof;
        proof.target = core::IpAddress::v4(1);
        proof.port = 80;
        proof.pass = Pass::V0;
        proof.verdict = "proven";
        m_store.addProof(run, proof);
        FigureMaker maker(m_store, {});
        for (const char* name :
            { "trace-outcomes", "trace-months-v0-ipv4", "true-port-overlap", "altering-hops",
                "altering-distance", "proof-outcomes", "proof-steps", "proven" }) {
            const auto figure = maker.make(name);
            QVERIFY2(
                figure && figure->notes.back().find("was interrupted") != std::string::npos, name);
        }
        QVERIFY(series(*maker.make("trace-outcomes"), "true MPTCP").points[0].doubtful);
        const auto months = maker.make("trace-months-v0-ipv4");
        const FigureSeries& found = series(*months, "true MPTCP, port 80");
        QVERIFY(!found.points[0].doubtful);
        QVERIFY(found.points[3].doubtful);
    }

    void categories()
    {
        const auto add = [&](store::RunId run, std::uint32_t host, const char* category) {
            store::FindingRow finding;
            finding.target = core::IpAddress::v4(host);
            finding.port = 80;
            finding.pass = Pass::V0;
            finding.category = category;
            m_store.addFinding(run, finding);
        };
        add(m_first, 1, "inconclusive");
        add(m_first, 2, "true-mptcp");
        add(m_last, 1, "proxied");
        const auto figure = FigureMaker(m_store, {}).make("host-categories");
        QCOMPARE(values(series(*figure, "true-mptcp")), std::string("50"));
        QCOMPARE(values(series(*figure, "proxied")), std::string("50"));
        QCOMPARE(values(series(*figure, "inconclusive")), std::string("0"));
    }

private:
    MemoryStore m_store;
    store::RunId m_first = 0;
    store::RunId m_last = 0;
};

QTEST_APPLESS_MAIN(TestTraceFigures)
#include "tst_tracefigures.moc"
