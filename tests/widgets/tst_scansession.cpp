// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/scansession.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

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

class TestScanSession : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversEveryRowAndTheLastSnapshot();
    void reportsWhyItCannotStart();
    void pausesAndResumes();
    void stopsWhileSending();
    void stopsWhilePreparing();
    void refusesABadPlanBeforeALabIsBuilt();
    void startsOneRunAtATime();
    void runsAgain();
    void goesAwayInTheMiddleOfARun();
};

void TestScanSession::deliversEveryRowAndTheLastSnapshot()
{
    ScanSession session({});
    std::vector<scan::ScanRow> rows;
    connect(&session, &ScanSession::rowsArrived, this, [&](std::span<const scan::ScanRow> batch) {
        rows.insert(rows.end(), batch.begin(), batch.end());
    });
    session.start(request({ "100.64.0.0/22" }, 0));
    QCOMPARE(session.state(), ScanSession::State::Preparing);
    QVERIFY(!session.preparation().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 30000);
    QCOMPARE(session.snapshot().state, scan::ScanState::Done);
    QCOMPARE(session.snapshot().sent, 1024U);
    QCOMPARE(session.snapshot().countOf(scan::ReplyClass::Mptcp), 1024U);
    QCOMPARE(rows.size(), std::size_t(1024));
    QVERIFY(session.simulated());
}

void TestScanSession::reportsWhyItCannotStart()
{
    ScanSession session({});
    QSignalSpy failed(&session, &ScanSession::failed);
    session.start(request({ "100.64.0.0/99" }, 1000));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(session.state(), ScanSession::State::Ended);
    QCOMPARE(session.snapshot().state, scan::ScanState::Failed);
    QCOMPARE(session.snapshot().sent, 0U);
}

void TestScanSession::pausesAndResumes()
{
    ScanSession session({});
    session.start(request({ "100.64.0.0/21" }, 500));
    QTRY_VERIFY(session.snapshot().sent > 0);
    session.pause();
    QTRY_COMPARE(session.snapshot().state, scan::ScanState::Paused);
    const auto sent = session.snapshot().sent;
    QVERIFY(sent < 2048);
    QTest::qWait(400);
    QCOMPARE(session.snapshot().sent, sent);
    session.resume();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 30000);
    QCOMPARE(session.snapshot().sent, 2048U);
}

void TestScanSession::stopsWhileSending()
{
    ScanSession session({});
    session.start(request({ "100.64.0.0/16" }, 500));
    QTRY_VERIFY(session.snapshot().sent > 0);
    session.stop();
    QTRY_COMPARE(session.state(), ScanSession::State::Ended);
    QCOMPARE(session.snapshot().state, scan::ScanState::Stopped);
    QVERIFY(session.snapshot().sent < 65536);
}

void TestScanSession::stopsWhilePreparing()
{
    ScanSession session({});
    QSignalSpy rows(&session, &ScanSession::rowsArrived);
    session.start(request({ "100.64.0.0/16" }, 500));
    session.stop();
    QCOMPARE(session.preparation(), QStringLiteral("Stopping…"));
    QTRY_COMPARE(session.state(), ScanSession::State::Ended);
    QCOMPARE(session.snapshot().state, scan::ScanState::Stopped);
    QCOMPARE(session.snapshot().sent, 0U);
    QCOMPARE(rows.count(), 0);
}

void TestScanSession::refusesABadPlanBeforeALabIsBuilt()
{
    ScanSession session(QStringLiteral("/nowhere/mptcp-probe"));
    std::string reason;
    connect(&session, &ScanSession::failed, this,
        [&reason](const core::Error& error) { reason = error.detail; });
    scan::ScanRequest bad = request({ "100.64.0.0/99" }, 1000);
    bad.vantage = "lab";
    session.start(bad);
    QTRY_COMPARE(session.state(), ScanSession::State::Ended);
    QVERIFY2(reason.find("100.64.0.0/99") != std::string::npos, reason.c_str());
}

void TestScanSession::startsOneRunAtATime()
{
    ScanSession session({});
    QSignalSpy started(&session, &ScanSession::started);
    session.start(request({ "100.64.0.0/24" }, 500));
    session.start(request({ "100.65.0.0/24" }, 500));
    QCOMPARE(started.count(), 1);
    QCOMPARE(session.request().targets.front(), std::string("100.64.0.0/24"));
}

void TestScanSession::runsAgain()
{
    ScanSession session({});
    for (const char* targets : { "100.64.0.0/28", "100.65.0.0/28" }) {
        session.start(request({ targets }, 0));
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 30000);
        QCOMPARE(session.snapshot().sent, 16U);
    }
    QCOMPARE(session.snapshot().countOf(scan::ReplyClass::Plain), 16U);
    QCOMPARE(session.snapshot().countOf(scan::ReplyClass::Mptcp), 0U);
}

void TestScanSession::goesAwayInTheMiddleOfARun()
{
    auto session = std::make_unique<ScanSession>(QString());
    session->start(request({ "100.64.0.0/16" }, 500));
    QTRY_VERIFY(session->snapshot().sent > 0);
    session.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
}

QTEST_GUILESS_MAIN(TestScanSession)
#include "tst_scansession.moc"
