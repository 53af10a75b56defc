// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"
#include "widgets/concurrency/leftbehind.h"
#include "widgets/library/runedits.h"
#include "widgets/library/runlibrary.h"
#include "widgets/library/runtransfers.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <chrono>
#include <future>

using namespace storetest;
using namespace widgets;

class TestRunLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesToTheStoreThatWasMeant();
    void writesBeforeItEnds();
    void dropsQuestionsAtItsEnd();
    void interruptsTheReadInHand();
    void cancelsInTheMiddleOfAFile();
    void deletesInTheStoreThatWasMeant();
    void deletesAtItsEnd();
    void cancelsNothingThatIsAskedForLater();

private:
    QString storeWithRuns(const char* name, int count) const;
    QStringList labels(const QString& url) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunLibrary::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QString TestRunLibrary::storeWithRuns(const char* name, int count) const
{
    const QString url = m_folder->filePath(QLatin1String(name));
    for (int i = 0; i < count; ++i) {
        auto writer = store::RunWriter::begin(url.toStdString(), sampleRun());
        store::Run end = sampleRun();
        end.state = store::RunState::Done;
        if (!writer || !(*writer)->finish(end))
            qFatal("no store to test with");
    }
    return url;
}

QStringList TestRunLibrary::labels(const QString& url) const
{
    QStringList labels;
    const auto opened = store::Store::open(url.toStdString(), store::Access::Read);
    const auto runs = opened ? (*opened)->runs({}) : decltype((*opened)->runs({}))();
    for (const store::Run& run : *runs)
        labels.append(QString::fromStdString(run.label));
    return labels;
}

void TestRunLibrary::writesToTheStoreThatWasMeant()
{
    const QString first = storeWithRuns("first.db", 1);
    const QString second = storeWithRuns("second.db", 1);
    const QStringList untouched = labels(second);
    RunLibrary library(first);
    RunEdits edits(library);
    // The worker is held up until the library has another store.
    std::promise<void> other;
    library.ask(
        this,
        [held = other.get_future().share()](store::Store&) {
            held.wait();
            return core::Result<int>(0);
        },
        [](const core::Result<int>&) {});
    edits.setText(1, RunEdits::Text::Label, {}, QStringLiteral("mine"));
    library.setUrl(second);
    other.set_value();
    QTRY_COMPARE(labels(first), QStringList(QStringLiteral("mine")));
    QCOMPARE(labels(second), untouched);
}

void TestRunLibrary::writesBeforeItEnds()
{
    const QString url = storeWithRuns("runs.db", 1);
    {
        RunLibrary library(url);
        RunEdits edits(library);
        library.ask(
            this, [](store::Store& store) { return store.runs({}); }, [](const auto&) {});
        edits.setText(1, RunEdits::Text::Label, {}, QStringLiteral("at the last moment"));
    }
    QCOMPARE(labels(url), QStringList(QStringLiteral("at the last moment")));
}

void TestRunLibrary::dropsQuestionsAtItsEnd()
{
    const QString url = storeWithRuns("runs.db", 1);
    std::promise<void> ending;
    std::atomic<int> asked = 0;
    std::atomic<bool> ended = false;
    {
        RunLibrary library(url);
        std::promise<void> begun;
        library.ask(
            this,
            [&begun, &ended, held = ending.get_future().share()](store::Store&) {
                begun.set_value();
                held.wait();
                ended = true;
                return core::Result<int>(0);
            },
            [](const core::Result<int>&) { QFAIL("nobody waits for it"); });
        for (int i = 0; i < 3; ++i) {
            library.ask(
                this,
                [&asked](store::Store&) {
                    ++asked;
                    return core::Result<int>(0);
                },
                [](const core::Result<int>&) {});
        }
        begun.get_future().wait();
    }
    // The window is gone while the question in hand goes on.
    QVERIFY(!ended);
    ending.set_value();
    QVERIFY(LeftBehind::waitForAll(std::chrono::seconds(60)));
    QVERIFY(ended);
    QCOMPARE(asked, 0);
    QCoreApplication::processEvents();
}

void TestRunLibrary::interruptsTheReadInHand()
{
    const QString url = storeWithRuns("runs.db", 1);
    // Reads as long as the store lets it: without an interruption for ever.
    const auto readOn = [](std::promise<void>& begun) {
        return [&begun](store::Store& store) {
            begun.set_value();
            auto runs = store.runs({});
            while (runs)
                runs = store.runs({});
            return runs;
        };
    };
    RunLibrary library(url);
    std::promise<void> begun;
    std::atomic<bool> wanted = true;
    core::ErrorCode code {};
    bool answered = false;
    StoreReader reader;
    reader.setUrl(url.toStdString());
    reader.ask(
        this, readOn(begun),
        [&](const auto& runs) {
            answered = true;
            code = runs ? core::ErrorCode() : runs.error().code;
        },
        [&wanted] { return !wanted; });
    begun.get_future().wait();
    wanted = false;
    QTRY_VERIFY(answered);
    QCOMPARE(code, core::ErrorCode::Unavailable);
    // The next question is answered again.
    std::size_t count = 0;
    reader.ask(
        this, [](store::Store& store) { return store.runs({}); },
        [&](const auto& runs) { count = runs ? runs->size() : 0; });
    QTRY_COMPARE(count, std::size_t(1));

    std::promise<void> another;
    auto second = std::make_unique<StoreReader>();
    second->setUrl(url.toStdString());
    second->ask(this, readOn(another), [](const auto&) { QFAIL("nobody waits for it"); });
    another.get_future().wait();
    second.reset();
    QCoreApplication::processEvents();
}

void TestRunLibrary::cancelsInTheMiddleOfAFile()
{
    // Enough rows that neither is done before the cancellation comes.
    const QString url = m_folder->filePath(QStringLiteral("many.db"));
    const store::RunId run = writeRun(url.toStdString(), sampleRun(), sampleReplies(200'000, 3));
    QVERIFY(run > 0);
    RunLibrary library(url);
    RunTransfers transfers(library);
    QSignalSpy finished(&transfers, &RunTransfers::finished);
    QSignalSpy failed(&transfers, &RunTransfers::failed);
    const QString file = m_folder->filePath(QStringLiteral("run.jsonl"));
    transfers.exportRuns({ { run }, std::nullopt, scan::OutputFormat::JsonLines, file });
    QTRY_VERIFY(QFileInfo(file).size() > 0);
    transfers.cancel();
    QTRY_VERIFY(!transfers.active());
    QCOMPARE(finished.size(), 1);
    QVERIFY(finished.last().at(1).toStringList().join(u' ').contains(QStringLiteral("Cancelled")));
    const qint64 partial = QFileInfo(file).size();

    transfers.exportRuns({ { run }, std::nullopt, scan::OutputFormat::JsonLines, file });
    QTRY_VERIFY_WITH_TIMEOUT(!transfers.active(), 60'000);
    QVERIFY(QFileInfo(file).size() > partial);
    const QString other = storeWithRuns("other.db", 1);
    library.setUrl(other);
    store::ImportRequest request;
    request.file = file.toStdString();
    transfers.importFiles({ request });
    // It began: the run is there, and gone again after the cancellation.
    QTRY_COMPARE(labels(other).size(), 2);
    transfers.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!transfers.active(), 60'000);
    QCOMPARE(labels(other).size(), 1);
    QVERIFY(finished.last().at(1).toStringList().join(u' ').contains(QStringLiteral("Cancelled")));
    QVERIFY(failed.isEmpty());
}

void TestRunLibrary::deletesInTheStoreThatWasMeant()
{
    const QString first = storeWithRuns("first.db", 2);
    const QString second = storeWithRuns("second.db", 3);
    RunRemoval removal;
    QSignalSpy done(&removal, &RunRemoval::carriedOut);
    removal.add(first.toStdString(), { 1 });
    removal.carryOut();
    // While the first is being deleted: another of it, then one of the other store.
    removal.add(first.toStdString(), { 2 });
    removal.add(second.toStdString(), { 3 });
    QVERIFY(removal.hides(first.toStdString(), 1));
    QVERIFY(removal.hides(first.toStdString(), 2));
    QVERIFY(!removal.hides(second.toStdString(), 1));
    QVERIFY(removal.hides(second.toStdString(), 3));
    QTRY_COMPARE(done.count(), 2);
    QVERIFY(labels(first).isEmpty());
    QCOMPARE(labels(second).size(), 3);
    QVERIFY(removal.takeBack({ 3 }));
    QVERIFY(!removal.hides(second.toStdString(), 3));
}

void TestRunLibrary::deletesAtItsEnd()
{
    const QString first = storeWithRuns("first.db", 2);
    const QString second = storeWithRuns("second.db", 2);
    {
        RunRemoval removal;
        removal.add(first.toStdString(), { 1 });
        removal.carryOut();
        removal.add(first.toStdString(), { 2 });
        removal.add(second.toStdString(), { 2 });
    }
    QVERIFY(labels(first).isEmpty());
    QCOMPARE(labels(second).size(), 1);
}

void TestRunLibrary::cancelsNothingThatIsAskedForLater()
{
    RunLibrary library(storeWithRuns("runs.db", 1));
    RunTransfers transfers(library);
    QSignalSpy finished(&transfers, &RunTransfers::finished);
    const QString file = m_folder->filePath(QStringLiteral("run.jsonl"));
    ExportOrder order { { 1 }, std::nullopt, scan::OutputFormat::JsonLines, file };
    order.runs.assign(200, 1);
    transfers.exportRuns(order);
    transfers.cancel();
    const QString copy = m_folder->filePath(QStringLiteral("later.jsonl"));
    transfers.exportRuns({ { 1 }, std::nullopt, scan::OutputFormat::JsonLines, copy });
    QTRY_VERIFY(!transfers.active());
    QVERIFY(transfers.current().isEmpty());
    QVERIFY(!finished.isEmpty());
    QVERIFY2(finished.last().at(1).toStringList().isEmpty(),
        qPrintable(finished.last().at(1).toStringList().join(QLatin1Char(' '))));
    QVERIFY(QFile::exists(copy));
}

QTEST_GUILESS_MAIN(TestRunLibrary)
#include "tst_runlibrary.moc"
