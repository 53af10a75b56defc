// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"
#include "widgets/library/runedits.h"
#include "widgets/library/runlibrary.h"
#include "widgets/library/runtransfers.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <future>
#include <thread>

using namespace storetest;
using namespace widgets;

class TestRunLibrary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesToTheStoreThatWasMeant();
    void writesBeforeItEnds();
    void dropsQuestionsAtItsEnd();
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
    std::future<void> release;
    int asked = 0;
    {
        RunLibrary library(url);
        library.ask(
            this,
            [held = ending.get_future().share()](store::Store&) {
                held.wait();
                return core::Result<int>(0);
            },
            [](const core::Result<int>&) {});
        for (int i = 0; i < 3; ++i) {
            library.ask(
                this,
                [&asked](store::Store&) {
                    ++asked;
                    return core::Result<int>(0);
                },
                [](const core::Result<int>&) {});
        }
        // The library ends first: it drops what waits before it waits itself.
        release = std::async(std::launch::async, [&ending] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            ending.set_value();
        });
    }
    QCOMPARE(asked, 0);
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
