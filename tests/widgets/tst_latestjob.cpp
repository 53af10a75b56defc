// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/concurrency/latestjob.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using widgets::AtTheEnd;
using widgets::LatestJob;
using widgets::LeftBehind;

class TestLatestJob : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversInTheContextsThread();
    void deliversOnlyTheNewest();
    void tellsTheJobThatItIsCancelled();
    void deliversNothingAfterCancel();
    void waitsForTheJobInHandWhenDestroyed();
    void leavesBehindWhatMayHang();
};

void TestLatestJob::deliversInTheContextsThread()
{
    QObject context;
    LatestJob jobs(&context);
    QThread* jobThread = nullptr;
    QThread* doneThread = nullptr;
    int result = 0;
    jobs.start(
        [&](const auto&) {
            jobThread = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            doneThread = QThread::currentThread();
            result = value;
        });
    QTRY_COMPARE(result, 42);
    QCOMPARE(doneThread, QThread::currentThread());
    QVERIFY(jobThread != QThread::currentThread());
}

void TestLatestJob::deliversOnlyTheNewest()
{
    QObject context;
    LatestJob jobs(&context);
    QList<int> results;
    QSemaphore first;
    jobs.start(
        [&](const auto&) {
            first.acquire();
            return 1;
        },
        [&](int value) { results.append(value); });
    for (int i = 2; i <= 5; ++i)
        jobs.start([i](const auto&) { return i; }, [&](int value) { results.append(value); });
    first.release();
    QTRY_VERIFY(!results.isEmpty());
    QTest::qWait(50);
    QCOMPARE(results, QList<int> { 5 });
}

void TestLatestJob::tellsTheJobThatItIsCancelled()
{
    QObject context;
    LatestJob jobs(&context);
    QSemaphore running;
    std::atomic<bool> ended = false;
    jobs.start(
        [&](const auto& cancelled) {
            running.release();
            while (!cancelled())
                QThread::yieldCurrentThread();
            ended = true;
            return 0;
        },
        [](int) { QFAIL("a cancelled job delivers nothing"); });
    running.acquire();
    jobs.cancel();
    QTRY_VERIFY(ended);
}

void TestLatestJob::deliversNothingAfterCancel()
{
    QObject context;
    LatestJob jobs(&context);
    bool delivered = false;
    QSemaphore done;
    jobs.start(
        [&](const auto&) {
            done.release();
            return 0;
        },
        [&](int) { delivered = true; });
    done.acquire();
    jobs.cancel();
    QTest::qWait(50);
    QVERIFY(!delivered);
}

void TestLatestJob::waitsForTheJobInHandWhenDestroyed()
{
    QObject context;
    std::atomic<bool> ended = false;
    {
        LatestJob jobs(&context);
        QSemaphore running;
        jobs.start(
            [&](const auto& cancelled) {
                running.release();
                while (!cancelled())
                    QThread::yieldCurrentThread();
                ended = true;
                return 0;
            },
            [](int) { QFAIL("its owner is gone"); });
        running.acquire();
    }
    QVERIFY(ended);
}

void TestLatestJob::leavesBehindWhatMayHang()
{
    QObject context;
    const auto hung = std::make_shared<QSemaphore>();
    const auto ended = std::make_shared<std::atomic<bool>>(false);
    {
        LatestJob jobs(&context, AtTheEnd::Leave);
        QSemaphore running;
        jobs.start(
            [&running, hung, ended](const auto&) {
                running.release();
                hung->acquire();
                *ended = true;
                return 0;
            },
            [](int) { QFAIL("its owner is gone"); });
        running.acquire();
    }
    // Its owner did not wait, who ends the program does, for a while.
    QVERIFY(!*ended);
    QVERIFY(!LeftBehind::waitForAll(std::chrono::milliseconds(1)));
    hung->release();
    QVERIFY(LeftBehind::waitForAll(std::chrono::seconds(60)));
    QVERIFY(*ended);
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
