// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"
#include "widgets/session/runrecorder.h"

#include <sqlite3.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace storetest;
using namespace widgets;

namespace {

RunRecorder::Rows batchOf(const std::vector<scan::ScanRow>& rows)
{
    return std::make_shared<const std::vector<scan::ScanRow>>(rows);
}

store::Run ended(store::RunState state = store::RunState::Done)
{
    store::Run run = sampleRun();
    run.state = state;
    run.endedNs = run.startedNs + 1'000'000'000;
    run.counters.sent = 77;
    return run;
}

} // namespace

class TestRunRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesWhatItIsGiven();
    void holdsBackWhileTheDiskIsBehind();
    void saysThatTheStoreIsNone();
    void saysThatTheDiskIsFull();
    void leavesAnUnfinishedRunReadable();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_url;
};

void TestRunRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = m_folder->filePath(QStringLiteral("runs.db")).toStdString();
}

void TestRunRecorder::writesWhatItIsGiven()
{
    const auto replies = sampleReplies(5000, 1);
    RunRecorder recorder(m_url, sampleRun());
    const std::size_t half = replies.size() / 2;
    recorder.addReplies(batchOf({ replies.begin(), replies.begin() + half }));
    store::RunCounters counters;
    counters.sent = 12;
    recorder.keepProgress(counters, "here");
    recorder.addReplies(batchOf({ replies.begin() + half, replies.end() }));
    recorder.add([](store::RunWriter& writer) {
        return writer.addTrace(sampleTrace(address("192.0.2.1")));
    });
    recorder.finish(ended());
    recorder.addReplies(batchOf(replies)); // too late: nothing of it is kept
    QTRY_VERIFY(recorder.finished());
    QVERIFY(!recorder.error());

    const auto store = store::Store::open(m_url, store::Access::Read);
    QVERIFY(store);
    const auto run = (*store)->run(*recorder.runId());
    QVERIFY(run);
    QCOMPARE(run->state, store::RunState::Done);
    QCOMPARE(run->counters.sent, 77U);
    QCOMPARE(*(*store)->resumeState(run->id), std::string("here"));
    const auto stored = repliesOf(**store, run->id);
    QCOMPARE(stored.size(), replies.size());
    for (std::size_t i = 0; i < replies.size(); ++i)
        QCOMPARE(differenceOf(stored[i], replies[i]), std::string());
    QCOMPARE((*store)->traces({ { run->id } }, false)->size(), std::size_t(1));
}

void TestRunRecorder::holdsBackWhileTheDiskIsBehind()
{
    RunRecorder recorder(m_url, sampleRun());
    QTRY_VERIFY(recorder.runId());
    // Another program writes for as long as it likes.
    sqlite3* other = nullptr;
    QCOMPARE(sqlite3_open(m_url.c_str(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto rows = batchOf(sampleReplies(10'000, 2));
    std::uint64_t added = 0;
    QElapsedTimer clock;
    clock.start();
    // The writer takes up to two batches of its own; then the queue fills.
    while (recorder.hasRoom() && added < 10'000'000) {
        recorder.addReplies(rows);
        added += rows->size();
    }
    QVERIFY2(added < 1'000'000, qPrintable(QString::number(added)));
    QVERIFY2(clock.elapsed() < 3000, "adding waited for the disk");
    QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    QTRY_VERIFY(recorder.hasRoom());
    recorder.finish(ended());
    QTRY_VERIFY_WITH_TIMEOUT(recorder.finished(), 30000);
    QVERIFY(!recorder.error());
    const auto store = store::Store::open(m_url, store::Access::Read);
    QCOMPARE(std::uint64_t(repliesOf(**store, *recorder.runId()).size()), added);
}

void TestRunRecorder::saysThatTheStoreIsNone()
{
    QFile text(QString::fromStdString(m_url));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(10'000, 'x'));
    text.close();
    RunRecorder recorder(m_url, sampleRun());
    QTRY_VERIFY(recorder.error());
    QCOMPARE(recorder.error()->code, core::ErrorCode::Malformed);
    QVERIFY(!recorder.runId());
    for (int i = 0; i < 100; ++i)
        recorder.addReplies(batchOf(sampleReplies(10'000, 3)));
    QVERIFY(recorder.hasRoom()); // the measurement goes on
    QTRY_VERIFY(recorder.finished());
}

void TestRunRecorder::saysThatTheDiskIsFull()
{
    rlimit before {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    RunRecorder recorder(m_url, sampleRun());
    QTRY_VERIFY(recorder.runId());
    const rlimit small { 3'000'000, before.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    for (std::uint32_t i = 0; i < 100 && !recorder.error(); ++i) {
        QTRY_VERIFY(recorder.hasRoom());
        recorder.addReplies(batchOf(sampleReplies(10'000, i)));
    }
    QTRY_VERIFY(recorder.error());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(recorder.error()->code, core::ErrorCode::WriteFailed);
    recorder.finish(ended());
    QTRY_VERIFY(recorder.finished());
    const auto store = store::Store::open(m_url, store::Access::Write);
    QVERIFY(store);
    const auto run = (*store)->run(*recorder.runId());
    QVERIFY(run);
    QVERIFY(run->state == store::RunState::Failed || run->state == store::RunState::Interrupted);
}

void TestRunRecorder::leavesAnUnfinishedRunReadable()
{
    const auto replies = sampleReplies(3000, 4);
    store::RunId id = 0;
    {
        RunRecorder recorder(m_url, sampleRun());
        recorder.addReplies(batchOf(replies));
        QTRY_VERIFY(recorder.runId());
        id = *recorder.runId();
    }
    const auto store = store::Store::open(m_url, store::Access::Write);
    QVERIFY(store);
    QCOMPARE((*store)->run(id)->state, store::RunState::Interrupted);
    QCOMPARE(repliesOf(**store, id).size(), replies.size());
}

QTEST_GUILESS_MAIN(TestRunRecorder)
#include "tst_runrecorder.moc"
