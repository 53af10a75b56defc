// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "core/store/storedresult.h"
#include "core/trace/output/tracetext.h"
#include "tests/tracepage/virtualhosts.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/session/workbench.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace widgets;
using namespace virtualhosts;

class TestHostSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<FreshSettings>();
        m_workbench = std::make_unique<Workbench>(QString());
    }
    void cleanup()
    {
        m_workbench.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    }

    void findsTheBox();
    void tracesManyHostsInAllPasses();
    void provesAHost();
    void saysWhyItCannotStart();
    void stopsAndForgetsWhatWaits();
    void ordersWaitForEachOther();
    void goesAwayInTheMiddleOfARun();
    void keepsRunsAndReadsThemBack();
    void keepsNothingWhenNotAsked();
    void goesOnWhenTheStoreFails();
    void letsTheOldestGo();

private:
    HostMeasurements& measurements() { return m_workbench->traces(); }
    void run(HostOrder order)
    {
        HostSession& session
            = order.isTrace() ? measurements().tracing() : measurements().proving();
        measurements().start(std::move(order));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ended, 30000);
    }

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
};

void TestHostSession::findsTheBox()
{
    QSignalSpy arrived(&measurements(), &HostMeasurements::traceArrived);
    run(traceOrder({ behind(lab::BoxKind::Nop) }));
    QCOMPARE(measurements().results().size(), std::size_t(1));
    const HostResult& result = measurements().results().front();
    QVERIFY(result.isTrace());
    QVERIFY(result.simulated());
    QCOMPARE(result.vantage, std::string("virtual"));
    QCOMPARE(result.trace->verdict.verdict, trace::Verdict::MiddleboxAffected);
    QCOMPARE(int(result.trace->verdict.interval->afterTtl), 2);
    QCOMPARE(int(result.trace->verdict.interval->beforeTtl), 3);
    QCOMPARE(arrived.count(), 1);
    // Every hop that answered brings the probe that it answers and what it quotes.
    for (const trace::Hop& hop : result.trace->evidence.hops) {
        QVERIFY(!hop.sent.empty());
        QVERIFY(!hop.quote.empty());
    }
}

void TestHostSession::tracesManyHostsInAllPasses()
{
    run(traceOrder({ "100.64.0.0/27", "fd64:64::10" },
        { scan::Pass::V1, scan::Pass::V0, scan::Pass::Control }));
    QCOMPARE(measurements().results().size(), std::size_t(33 * 3));
    QCOMPARE(measurements().tracing().progress().done, std::uint64_t(99));
    QVERIFY(measurements().tracing().progress().targets == core::Uint128(99));
    QVERIFY(measurements().tracing().progress().packetsSent > 99);
}

void TestHostSession::provesAHost()
{
    run(verifyOrder({ "100.64.0.9" }));
    QCOMPARE(measurements().results().size(), std::size_t(1));
    const HostResult& result = measurements().results().front();
    QVERIFY(!result.isTrace());
    QCOMPARE(result.proof->verdict, verify::Verdict::Proven);
    QCOMPARE(result.proof->evidence.size(), verify::StepCount);
}

void TestHostSession::saysWhyItCannotStart()
{
    QSignalSpy failed(&measurements().tracing(), &HostSession::failed);
    run(traceOrder({ "100.64.0.0/99" }));
    QCOMPARE(failed.count(), 1);
    QVERIFY(measurements().tracing().error());
    QCOMPARE(m_workbench->log().messages().size(), std::size_t(1));
    // A good one after it runs.
    run(traceOrder({ "100.64.0.1" }));
    QVERIFY(!measurements().tracing().error());
    QCOMPARE(measurements().results().size(), std::size_t(1));
}

void TestHostSession::stopsAndForgetsWhatWaits()
{
    HostOrder slow = traceOrder({ "100.64.0.0/20" });
    std::get<trace::TraceRequest>(slow.request).probe.rate = 200;
    measurements().start(slow);
    measurements().start(slow);
    QCOMPARE(measurements().tracing().waiting(), std::size_t(1));
    QTRY_VERIFY(!measurements().results().empty());
    measurements().tracing().stop();
    QTRY_COMPARE(measurements().tracing().state(), HostSession::State::Ended);
    QVERIFY(measurements().tracing().stopped());
    QVERIFY(!measurements().tracing().error());
    QCOMPARE(measurements().tracing().waiting(), std::size_t(0));
    QVERIFY(measurements().results().size() < 4096);
}

void TestHostSession::ordersWaitForEachOther()
{
    QSignalSpy started(&measurements().tracing(), &HostSession::started);
    for (int i = 1; i <= 3; ++i)
        measurements().start(traceOrder({ "100.64.0." + std::to_string(i) }));
    QTRY_COMPARE_WITH_TIMEOUT(measurements().results().size(), std::size_t(3), 30000);
    QCOMPARE(started.count(), 3);
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(measurements().results()[i].target().address.toString(),
            "100.64.0." + std::to_string(i + 1));
        QCOMPARE(measurements().results()[i].number, std::uint64_t(i + 1));
    }
}

void TestHostSession::goesAwayInTheMiddleOfARun()
{
    HostOrder slow = traceOrder({ "100.64.0.0/20" });
    std::get<trace::TraceRequest>(slow.request).probe.rate = 200;
    measurements().start(slow);
    QTRY_VERIFY(!measurements().results().empty());
    m_workbench.reset();
}

void TestHostSession::keepsRunsAndReadsThemBack()
{
    QSignalSpy changed(&m_workbench->library(), &RunLibrary::changed);
    run(traceOrder({ behind(lab::BoxKind::Nop), behind(lab::BoxKind::Mirror),
        behind(lab::BoxKind::ReturnStrip), behind(lab::BoxKind::Silent), "100.64.0.1" }));
    run(verifyOrder({ "100.64.0.9" }));
    QVERIFY(changed.count() >= 2);
    auto store = store::Store::open(
        m_workbench->preferences().storeUrl().toStdString(), store::Access::Read);
    QVERIFY(store.has_value());
    store::RunSelection all;
    all.simulated.reset();
    const auto runs = (*store)->runs(all);
    QCOMPARE(runs->size(), std::size_t(2));
    QCOMPARE((*runs)[0].kind, store::RunKind::Trace);
    QCOMPARE((*runs)[0].state, store::RunState::Done);
    QVERIFY((*runs)[0].simulated);
    QVERIFY((*runs)[0].v4 && !(*runs)[0].v6);
    QVERIFY2((*runs)[0].command.find("--vantage virtual") != std::string::npos,
        (*runs)[0].command.c_str());
    QCOMPARE((*runs)[1].kind, store::RunKind::Verify);

    const store::RunId traced = (*runs)[0].id;
    const auto rows = (*store)->traces(std::span(&traced, 1), true);
    QCOMPARE(rows->size(), std::size_t(5));
    for (const store::TraceRow& row : *rows) {
        const auto read = store::traceOf(row);
        QVERIFY2(read.has_value(), read ? "" : read.error().detail.c_str());
        const auto found = std::find_if(measurements().results().begin(),
            measurements().results().end(), [&row](const HostResult& result) {
                return result.isTrace() && result.target().address == row.target;
            });
        QVERIFY(found != measurements().results().end());
        const trace::TraceResult& original = *found->trace;
        QCOMPARE(read->verdict.verdict, original.verdict.verdict);
        QCOMPARE(read->verdict.rule, original.verdict.rule);
        QCOMPARE(read->verdict.onReturnPath, original.verdict.onReturnPath);
        QVERIFY(read->verdict.interval == original.verdict.interval);
        QCOMPARE(read->evidence.hops.size(), original.evidence.hops.size());
        // What the document says is said again, but for what it never held.
        trace::TraceResult comparable = *read;
        comparable.evidence.startedNs = original.evidence.startedNs;
        QCOMPARE(QByteArray::fromStdString(trace::traceCsvRow(comparable)),
            QByteArray::fromStdString(trace::traceCsvRow(original)));
    }
    const store::RunId proven = (*runs)[1].id;
    const auto proofs = (*store)->proofs(std::span(&proven, 1), true);
    QCOMPARE(proofs->size(), std::size_t(1));
    const auto proof = store::proofOf(proofs->front());
    QVERIFY2(proof.has_value(), proof ? "" : proof.error().detail.c_str());
    const verify::VerifyResult& original = *measurements().results().back().proof;
    QCOMPARE(proof->verdict, original.verdict);
    QVERIFY(proof->senderKey == original.senderKey);
    QCOMPARE(proof->evidence.size(), original.evidence.size());
    for (std::size_t i = 0; i < original.evidence.size(); ++i) {
        QCOMPARE(proof->evidence[i].result, original.evidence[i].result);
        QCOMPARE(proof->evidence[i].packets.size(), original.evidence[i].packets.size());
        // With what it is made of, so that the window can translate what it reads again.
        QVERIFY(original.evidence[i].detail.kind() != core::Text::Kind::Plain);
        QCOMPARE(QByteArray::fromStdString(proof->evidence[i].detail.source()),
            QByteArray::fromStdString(original.evidence[i].detail.source()));
    }
    // Nobody's words are believed.
    store::TraceRow broken = rows->front();
    broken.document = R"({"hops":[{"ttl":1,"quote":"most"}]})";
    QVERIFY(!store::traceOf(broken));
    broken.document = "{}";
    QVERIFY(!store::traceOf(broken));
}

void TestHostSession::keepsNothingWhenNotAsked()
{
    m_workbench->preferences().setKeepRuns(false);
    run(traceOrder({ "100.64.0.1" }));
    QCOMPARE(measurements().results().size(), std::size_t(1));
    QCOMPARE(measurements().tracing().storedRun(), store::RunId(0));
    QVERIFY(!store::Store::open(
        m_workbench->preferences().storeUrl().toStdString(), store::Access::Read));
}

void TestHostSession::goesOnWhenTheStoreFails()
{
    m_workbench->preferences().setStoreUrl(QStringLiteral("/proc/nothing/runs.sqlite"));
    QSignalSpy notKept(&measurements().tracing(), &HostSession::notKept);
    run(traceOrder({ "100.64.0.1" }));
    QCOMPARE(notKept.count(), 1);
    QVERIFY(!measurements().tracing().error());
    QCOMPARE(measurements().results().size(), std::size_t(1));
}

void TestHostSession::letsTheOldestGo()
{
    const HostResult one = traced("100.64.0.1");
    for (std::size_t i = 0; i < HostMeasurements::Limit + 3; ++i)
        measurements().add(one);
    QCOMPARE(measurements().results().size(), HostMeasurements::Limit);
    QCOMPARE(measurements().letGo(), std::uint64_t(3));
    QCOMPARE(measurements().results().front().number, std::uint64_t(4));
}

QTEST_MAIN(TestHostSession)
#include "tst_hostsession.moc"
