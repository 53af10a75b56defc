// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"
#include "widgets/session/scansession.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace storetest;
using namespace widgets;

namespace {

scan::ScanRequest request(std::vector<std::string> targets, std::uint64_t rate)
{
    scan::ScanRequest wanted;
    wanted.vantage = "virtual";
    wanted.targets = std::move(targets);
    wanted.rate = rate;
    wanted.cooldownSeconds = 0.3;
    wanted.seed = 7;
    return wanted;
}

} // namespace

/// The window's scans as they stand in the store.
class TestScanRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void holdsEveryRowThatWasSeen();
    void holdsWhatFollowedTheScan();
    void saysThatItWasStopped();
    void isKeptWhenTheSessionGoes();
    void theScanGoesOnWithoutAStore();
    void nothingIsWrittenWhenNothingIsKept();

private:
    store::Run onlyRun() const
    {
        const auto store = store::Store::open(m_url.toStdString(), store::Access::Write);
        store::RunSelection all;
        all.simulated = std::nullopt;
        const auto runs = store ? (*store)->runs(all) : tl::unexpected(store.error());
        return runs && runs->size() == 1 ? runs->front() : store::Run {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_url;
};

void TestScanRecord::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = m_folder->filePath(QStringLiteral("runs.db"));
}

void TestScanRecord::holdsEveryRowThatWasSeen()
{
    ScanSession session({});
    session.setStore(m_url);
    QSignalSpy changed(&session, &ScanSession::recordChanged);
    std::vector<scan::ScanRow> rows;
    connect(&session, &ScanSession::rowsArrived, this, [&](std::span<const scan::ScanRow> batch) {
        rows.insert(rows.end(), batch.begin(), batch.end());
    });
    scan::ScanRequest wanted = request({ "100.64.0.0/22", "100.66.0.0/22" }, 0);
    wanted.output.label = "monthly";
    wanted.output.note = "a remark";
    session.start(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 30000);
    QVERIFY(session.kept());
    QVERIFY(changed.count() >= 2); // it began, it ended

    const store::Run run = onlyRun();
    QCOMPARE(session.storedRun(), std::optional(run.id));
    QCOMPARE(run.state, store::RunState::Done);
    QCOMPARE(run.label, std::string("monthly"));
    QCOMPARE(run.note, std::string("a remark"));
    QCOMPARE(run.vantage, std::string("virtual"));
    QVERIFY(run.simulated);
    QCOMPARE(run.ports, std::string("80"));
    QVERIFY(run.v4 && !run.v6);
    QVERIFY(run.startedNs > 0 && run.endedNs > run.startedNs);
    QCOMPARE(run.counters.sent, session.snapshot().sent);
    QCOMPARE(run.counters.validated, session.snapshot().validated);
    QVERIFY2(run.command.find("--seed 7") != std::string::npos, run.command.c_str());
    QVERIFY2(run.command.find("--store") != std::string::npos, run.command.c_str());
    QVERIFY(run.configuration.starts_with("{"));
    const auto store = store::Store::open(m_url.toStdString(), store::Access::Read);
    const auto stored = repliesOf(**store, run.id);
    QVERIFY(rows.size() >= 2048);
    QCOMPARE(stored.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        QCOMPARE(differenceOf(stored[i], rows[i]), std::string());
}

void TestScanRecord::holdsWhatFollowedTheScan()
{
    ScanSession session({});
    session.setStore(m_url);
    std::size_t findings = 0;
    connect(&session, &ScanSession::findingsArrived, this,
        [&](std::span<const verify::HostFinding> batch) { findings += batch.size(); });
    scan::ScanRequest wanted = request({ "100.64.0.0/28" }, 0);
    wanted.then = { scan::Stage::Trace, scan::Stage::Verify };
    session.start(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 60000);
    QCOMPARE(session.snapshot().state, scan::ScanState::Done);
    QCOMPARE(findings, std::size_t(16));
    QVERIFY(session.followUp());
    QCOMPARE(session.followUp()->complete, std::uint64_t(16));
    const store::Run run = onlyRun();
    const auto store = store::Store::open(m_url.toStdString(), store::Access::Read);
    const std::array ids { run.id };
    QCOMPARE((*store)->findings(ids)->size(), std::size_t(16));
    QCOMPARE((*store)->traces(ids, false)->size(), std::size_t(16));
    const auto proofs = (*store)->proofs(ids, false);
    QCOMPARE(proofs->size(), std::size_t(16));
    QCOMPARE(proofs->front().verdict, std::string("proven"));
}

void TestScanRecord::saysThatItWasStopped()
{
    ScanSession session({});
    session.setStore(m_url);
    session.start(request({ "100.64.0.0/16" }, 2000));
    QTRY_VERIFY(session.snapshot().validated > 0);
    session.stop();
    QTRY_COMPARE(session.state(), ScanSession::State::Ended);
    const store::Run run = onlyRun();
    QCOMPARE(run.state, store::RunState::Stopped);
    QVERIFY(!run.error.empty());
    QVERIFY(run.counters.validated > 0);
}

void TestScanRecord::isKeptWhenTheSessionGoes()
{
    auto session = std::make_unique<ScanSession>(QString());
    session->setStore(m_url);
    session->start(request({ "100.64.0.0/16" }, 2000));
    QTRY_VERIFY(session->snapshot().validated > 0);
    session.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    const store::Run run = onlyRun();
    QCOMPARE(run.state, store::RunState::Stopped);
    const auto store = store::Store::open(m_url.toStdString(), store::Access::Read);
    QCOMPARE(std::uint64_t(repliesOf(**store, run.id).size()), run.counters.validated);
}

void TestScanRecord::theScanGoesOnWithoutAStore()
{
    ScanSession session({});
    session.setStore(m_folder->path()); // a folder is no store
    std::vector<std::string> errors;
    connect(&session, &ScanSession::recordFailed, this,
        [&](const core::Error& error) { errors.push_back(error.detail); });
    QSignalSpy failed(&session, &ScanSession::failed);
    session.start(request({ "100.64.0.0/24" }, 0));
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 30000);
    QCOMPARE(session.snapshot().state, scan::ScanState::Done);
    QCOMPARE(session.snapshot().countOf(scan::ReplyClass::Mptcp), 256U);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(failed.count(), 0);
    QVERIFY(!session.kept());
    QVERIFY(!session.storedRun());
}

void TestScanRecord::nothingIsWrittenWhenNothingIsKept()
{
    ScanSession session({});
    scan::ScanRequest wanted = request({ "100.64.0.0/28" }, 0);
    wanted.output.store = m_url.toStdString();
    wanted.output.label = "a label without a store";
    session.start(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 30000);
    QCOMPARE(session.snapshot().state, scan::ScanState::Done);
    QVERIFY(!session.kept());
    QVERIFY(!QFile::exists(m_url));
}

QTEST_GUILESS_MAIN(TestScanRecord)
#include "tst_scanrecord.moc"
