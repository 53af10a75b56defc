// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeplaces.h"
#include "storesamples.h"

#include <QtTest>

#include <QProcess>

using namespace storetest;
using store::Access;
using store::Store;

/// What is left when a writer dies, its disk is full, or another program still writes.
class TestStoreDeath : public QObject {
    Q_OBJECT

    StorePlaces m_places;

    static void start(QProcess& process, const char* mode, const std::string& place)
    {
        process.start(STORE_CHILD, { mode, QString::fromStdString(place) });
        QVERIFY2(process.waitForStarted(), STORE_CHILD);
    }
    /// SIGKILL, while it runs.
    static void kill(QProcess& process)
    {
        QCOMPARE(process.state(), QProcess::Running);
        QVERIFY(process.processId() > 0);
        process.kill();
        QVERIFY(process.waitForFinished());
    }
    static bool waitForLine(QProcess& process)
    {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(30'000))
                return false;
        }
        return true;
    }

    /// The last whole line of a killed writer: a run, and how many of its replies were in the
    /// store.
    static std::pair<store::RunId, std::size_t> lastReport(const QByteArray& output)
    {
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n')).split('\n');
        const QList<QByteArray> words = lines.back().split(' ');
        return { words.value(0).toLongLong(), std::size_t(words.value(1).toULongLong()) };
    }

    /// Of a store whose writer is dead: the last run, sound and with all that was reported.
    static void checkAfterDeath(
        const std::string& url, store::RunId reported, std::size_t written, bool& interrupted)
    {
        static const auto Sample = sampleReplies(3000, 77);
        const auto opened = Store::open(url, Access::Write);
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        const auto runs = (*opened)->runs({}).value();
        QVERIFY(!runs.empty());
        QVERIFY(runs.back().id >= reported);
        for (const store::Run& run : runs) {
            QVERIFY(
                run.state == store::RunState::Done || run.state == store::RunState::Interrupted);
            if (run.id < reported)
                continue;
            const auto replies = repliesOf(**opened, run.id);
            if (run.id == reported)
                QVERIFY2(replies.size() >= written,
                    QByteArray::number(qulonglong(replies.size())) + " of "
                        + QByteArray::number(qulonglong(written)));
            QVERIFY(replies.size() <= Sample.size());
            if (run.state == store::RunState::Done)
                QCOMPARE(replies.size(), Sample.size());
            else
                interrupted = true;
            for (std::size_t i = 0; i < replies.size(); ++i)
                QCOMPARE(differenceOf(replies[i], Sample[i]), std::string());
            QVERIFY(hostsOf(**opened, run.id) == expectedHosts(replies));
        }
        const auto wrong = (*opened)->check();
        QVERIFY(wrong);
        QVERIFY2(wrong->empty(), wrong->empty() ? "" : wrong->front().c_str());
    }

    void killManyTimes(const QByteArray& kind, int times, int longestMs)
    {
        std::mt19937 random(20);
        constexpr int DeathsOfAStore = 5; // it grows, and so does the time to check it
        int interruptions = 0;
        std::string url;
        for (int i = 0; i < times; ++i) {
            if (i % DeathsOfAStore == 0)
                url = m_places.newStore(kind);
            if (url.empty())
                QSKIP(m_places.whyNot().c_str());
            QProcess process;
            start(process, "write", url);
            QVERIFY(waitForLine(process));
            process.waitForFinished(int(random() % unsigned(longestMs)));
            kill(process);
            const QByteArray output = process.readAll();
            QVERIFY2(!output.contains("wrong"), output.constData());
            const auto [run, written] = lastReport(output);
            QVERIFY(run > 0);
            bool interrupted = false;
            if (kind == "postgresql")
                waitForServer(url);
            checkAfterDeath(url, run, written, interrupted);
            if (QTest::currentTestFailed())
                return;
            interruptions += interrupted;
        }
        // Or the moments would all have been between two runs.
        QVERIFY2(interruptions > times / 10, QByteArray::number(interruptions));
    }

    /// The server notices that a client is gone when it next reads from it.
    static void waitForServer(const std::string& url)
    {
        for (int i = 0; i < 200; ++i) {
            const auto opened = Store::open(url, Access::Write);
            QVERIFY(opened);
            const auto runs = (*opened)->runs({}).value();
            if (std::ranges::none_of(runs,
                    [](const store::Run& run) { return run.state == store::RunState::Running; }))
                return;
            QTest::qWait(20);
        }
    }

private slots:
    void killedAtAnyMoment() { killManyTimes("sqlite", 100, 60); }
    void killedAtAnyMomentOnAServer() { killManyTimes("postgresql", 10, 200); }

    void killedWhileTheStoreIsMade()
    {
        std::mt19937 random(21);
        for (int i = 0; i < 25; ++i) {
            const std::string url = m_places.newStore("sqlite");
            QProcess process;
            start(process, "write", url);
            process.waitForFinished(int(random() % 25));
            kill(process);
            const auto opened = Store::open(url, Access::Create);
            QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
            QVERIFY((*opened)->check().value().empty());
        }
    }

    void whoWritesIsKnown_data() { StorePlaces::addKinds(); }
    void whoWritesIsKnown()
    {
        QFETCH(QByteArray, kind);
        const std::string url = m_places.newStore(kind);
        if (url.empty())
            QSKIP(m_places.whyNot().c_str());
        QProcess process;
        start(process, "hold", url);
        QVERIFY(waitForLine(process));
        const store::RunId id = process.readLine().trimmed().toLongLong();
        const auto stateOf = [&] {
            const auto opened = Store::open(url, Access::Write);
            return opened ? (*opened)->run(id).value().state : store::RunState::Failed;
        };
        QCOMPARE(stateOf(), store::RunState::Running);
        const auto resumed = store::RunWriter::resume(url, id);
        QVERIFY(!resumed);
        QCOMPARE(resumed.error().code, core::ErrorCode::Unavailable);
        QVERIFY(resumed.error().detail.find("is being written") != std::string::npos);
        {
            const auto opened = Store::open(url, Access::Write);
            const auto removed = (*opened)->removeRun(id);
            QVERIFY(!removed);
            QCOMPARE(removed.error().code, core::ErrorCode::Unavailable);
        }
        kill(process);
        QTRY_COMPARE(stateOf(), store::RunState::Interrupted);
    }

    void aFullDiskStopsTheRun_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("file system") << QByteArray("tmpfs") << QByteArray("the disk is full");
        QTest::newRow("limit of the file")
            << QByteArray("limit") << QByteArray("limit of file sizes");
    }
    void aFullDiskStopsTheRun()
    {
        QFETCH(QByteArray, mode);
        QFETCH(QByteArray, word);
        QTemporaryDir folder;
        QProcess process;
        start(process, mode.constData(), folder.path().toStdString());
        QVERIFY(process.waitForFinished(90'000));
        const QByteArray output = process.readAll();
        if (process.exitCode() == 77)
            QSKIP(("SKIP: " + output).constData());
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            output.constData());
        QVERIFY2(output.contains(word), output.constData());
    }
};

QTEST_GUILESS_MAIN(TestStoreDeath)
#include "tst_storedeath.moc"
