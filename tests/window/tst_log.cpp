// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shownwindow.h"
#include "widgets/log/logbutton.h"
#include "widgets/log/logmodel.h"
#include "widgets/log/logpanel.h"
#include "widgets/session/qtmessages.h"
#include "widgets/window/notifier.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace widgets;

/// The log: its model, its panel, what Qt warns of, and the ends of runs.
class TestLog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void modelHoldsWhatTheLogHolds();
    void buttonCountsWhatNobodySaw();
    void panelFiltersCopiesAndClears();
    void warningsOfQtAreLogged();
    void endOfALongRunIsAnnounced();
    void statusBarTellsMemoryAndStore();
};

void TestLog::modelHoldsWhatTheLogHolds()
{
    MessageLog log;
    log.add(Severity::Info, QStringLiteral("Scan"), QStringLiteral("before"));
    LogModel model(log);
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    for (std::size_t count = 0; count < MessageLog::Limit + 5; ++count)
        log.add(Severity::Error, QStringLiteral("Trace"), QString::number(count));
    QCOMPARE(model.rowCount(), int(MessageLog::Limit));
    QCOMPARE(model.rowCount(), int(log.messages().size()));
    for (const int row : { 0, model.rowCount() - 1 })
        QCOMPARE(model.index(row, LogModel::TextColumn).data().toString(),
            log.messages()[std::size_t(row)].text);
    log.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestLog::buttonCountsWhatNobodySaw()
{
    const ShownWindow shown;
    MessageLog& log = shown.workbench->log();
    auto* const button = shown.child<LogButton>("logButton");
    const QString quiet = button->text();
    log.add(Severity::Info, {}, QStringLiteral("done"));
    QCOMPARE(button->text(), quiet);
    log.add(Severity::Warning, {}, QStringLiteral("careful"));
    QVERIFY(button->text().contains(QLatin1Char('1')));
    log.add(Severity::Error, {}, QStringLiteral("wrong"));
    log.add(Severity::Error, {}, QStringLiteral("wrong again"));
    QVERIFY(button->text().contains(QLatin1Char('2')));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(shown.child<LogPanel>("logPanel")->isVisible());
    QCOMPARE(button->text(), quiet);
}

void TestLog::panelFiltersCopiesAndClears()
{
    const ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    MessageLog& log = shown.workbench->log();
    log.clear();
    log.add(Severity::Info, QStringLiteral("Scan"), QStringLiteral("done"));
    log.add(Severity::Warning, QStringLiteral("Runs"), QStringLiteral("careful"));
    log.add(Severity::Error, QStringLiteral("Trace"), QStringLiteral("wrong"));
    auto* const panel = shown.child<LogPanel>("logPanel");
    QTest::keyClick(shown.window.get(), Qt::Key_F8);
    QTRY_VERIFY(panel->isVisible());
    const auto* const model = shown.child<QTableView>("logTable")->model();
    QCOMPARE(model->rowCount(), 3);
    shown.child<QCheckBox>("logInfos")->click();
    QCOMPARE(model->rowCount(), 2);
    shown.child<QCheckBox>("logWarnings")->click();
    QCOMPARE(model->rowCount(), 1);
    shown.child<QPushButton>("logCopy")->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.endsWith(QStringLiteral("\tTrace\twrong\n")), qPrintable(copied));
    QCOMPARE(copied.count(QLatin1Char('\n')), 1);
    shown.child<QPushButton>("logClear")->click();
    QVERIFY(log.messages().empty());
    QTest::keyClick(shown.window.get(), Qt::Key_F8);
    QTRY_VERIFY(!panel->isVisible());
}

void TestLog::warningsOfQtAreLogged()
{
    MessageLog log;
    {
        const QtMessages messages(log);
        QTest::ignoreMessage(QtWarningMsg, "a warning of Qt");
        qWarning("a warning of Qt");
        QTRY_COMPARE(log.messages().size(), std::size_t(1));
        QCOMPARE(log.messages().front().text, QStringLiteral("a warning of Qt"));
        QCOMPARE(log.messages().front().severity, Severity::Warning);
    }
    QTest::ignoreMessage(QtWarningMsg, "not any more");
    qWarning("not any more");
    QTest::qWait(0);
    QCOMPARE(log.messages().size(), std::size_t(1));
}

void TestLog::endOfALongRunIsAnnounced()
{
    const FreshSettings settings;
    Workbench workbench((QString()));
    Notifier notifier(workbench);
    const QSignalSpy announced(&notifier, &Notifier::announced);
    QWidget window; // never shown, so never active
    notifier.setWindow(&window);
    workbench.preferences().setNotifySeconds(10);
    notifier.runEnded(QStringLiteral("Scan"), QStringLiteral("short"), 9);
    QCOMPARE(announced.size(), 0);
    notifier.runEnded(QStringLiteral("Scan"), QStringLiteral("long"), 11);
    QCOMPARE(announced.size(), 1);
    workbench.preferences().setNotifySeconds(0);
    notifier.runEnded(QStringLiteral("Scan"), QStringLiteral("never"), 1000);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(workbench.log().messages().size(), std::size_t(3));

    scan::ScanRequest request = firstRequest("virtual");
    request.targets = { "100.64.0.0/28" };
    request.cooldownSeconds = 0.2;
    workbench.scan().start(request);
    QTRY_COMPARE_WITH_TIMEOUT(workbench.log().messages().size(), std::size_t(4), 30000);
    QVERIFY(workbench.log().messages().back().text.contains(QStringLiteral("32"))); // two passes
    QTRY_VERIFY(!workbench.scan().active());
}

void TestLog::statusBarTellsMemoryAndStore()
{
    const ShownWindow shown;
    const auto* const memory = shown.child<QLabel>("statusMemory");
    QVERIFY2(memory->text().contains(QStringLiteral("MiB")), qPrintable(memory->text()));
    QVERIFY(memory->toolTip().contains(QStringLiteral("1,000,000")));
    scan::ScanRequest request = firstRequest("virtual");
    request.targets = { "100.64.0.0/26" };
    shown.workbench->scan().start(request);
    const auto& live = shown.workbench->live();
    QTRY_VERIFY_WITH_TIMEOUT(live.memoryBytes() > 0 && !shown.workbench->scan().active(), 30000);
    QVERIFY(live.memoryBytes() < live.memoryLimitBytes());
    const QString limit = QLocale().formattedDataSize(
        qint64(live.memoryLimitBytes()), 0, QLocale::DataSizeIecFormat);
    QTRY_VERIFY2(memory->text().endsWith(limit), qPrintable(memory->text()));
    shown.workbench->preferences().setStoreUrl(
        QStringLiteral("postgresql://me:secret@example.org/runs"));
    const QString store = shown.child<QLabel>("statusStore")->text();
    QVERIFY(store.contains(QStringLiteral("example.org")));
    QVERIFY(!store.contains(QStringLiteral("secret")));
    shown.workbench->preferences().setKeepRuns(false);
    QVERIFY(!shown.child<QLabel>("statusStore")->text().contains(QStringLiteral("example.org")));
}

QTEST_MAIN(TestLog)
#include "tst_log.moc"
