// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/ippacket.h"
#include "tests/widgets/replyrows.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/live/filterbar.h"
#include "widgets/live/livechart.h"
#include "widgets/live/livepage.h"
#include "widgets/live/liverun.h"
#include "widgets/live/replycolumns.h"
#include "widgets/packet/hexview.h"
#include "widgets/scan/labtargets.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDir>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeWidget>

using namespace widgets;

/// The Live page over runs in the virtual lab, and over rows that are handed to it.
class TestLivePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void startsEmpty();
    void showsTheBytesOfAReply();
    void rebuildsWhatIsNotKept();
    void survivesTheWindow();
    void changesTheRateWhileRunning();
    void switchesTheChart();
    void tellsTraceAndProof();
    void asksOtherPagesFromTheMenu();
    void filtersFromTheMenu();
    void marksTheErrorAndCompletesValues();
    void choosesColumns();
    void obeysTheRowLimit();
    void staysResponsiveWithAMillionRows();
    void pictures_data();
    void pictures();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    QTableView* table() const { return child<QTableView>("replies"); }
    QMenu* openMenu(int row, ReplyColumn column);
    void trigger(QMenu* menu, const char* name);
    void scanLab();
    void rebuildPage();
    /// Rows as the session delivers them.
    void deliver(const std::vector<scan::ScanRow>& rows)
    {
        Q_EMIT m_workbench->scan().rowsArrived(rows);
    }

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<LivePage> m_page;
};

void TestLivePage::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_workbench = std::make_unique<Workbench>(QString());
    rebuildPage();
}

void TestLivePage::rebuildPage()
{
    m_page.reset();
    m_page = std::make_unique<LivePage>(*m_workbench);
    m_page->resize(1100, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLivePage::cleanup()
{
    m_page.reset();
    m_workbench.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
}

void TestLivePage::scanLab()
{
    scan::ScanRequest request = firstRequest("virtual");
    request.targets = { "100.64.0.0/26" };
    request.rate = 0;
    request.cooldownSeconds = 0;
    m_workbench->scan().start(request);
    QTRY_COMPARE_WITH_TIMEOUT(m_workbench->scan().state(), ScanSession::State::Ended, 60000);
    QTRY_VERIFY(table()->model()->rowCount() > 0);
}

QMenu* TestLivePage::openMenu(int row, ReplyColumn column)
{
    const QModelIndex index = table()->model()->index(row, int(column));
    table()->scrollTo(index);
    const QPoint place = table()->visualRect(index).center();
    QContextMenuEvent event(
        QContextMenuEvent::Mouse, place, table()->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(table()->viewport(), &event);
    return table()->findChild<QMenu*>(QStringLiteral("replyMenu"));
}

void TestLivePage::trigger(QMenu* menu, const char* name)
{
    QVERIFY(menu);
    auto* const action = menu->findChild<QAction*>(QLatin1String(name));
    QVERIFY2(action, name);
    QVERIFY2(action->isEnabled(), name);
    action->trigger();
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestLivePage::startsEmpty()
{
    QVERIFY(child<QWidget>("noRun")->isVisible());
    QSignalSpy wanted(m_page.get(), &LivePage::scanPageRequested);
    QTest::mouseClick(child<QWidget>("noRun")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    for (const char* name : { "traceSelected", "verifySelected" })
        QVERIFY(!child<QAction>(name)->isEnabled());
    scan::ScanRequest nobody = firstRequest("virtual");
    nobody.targets = { "100.64.0.0/99" };
    m_workbench->scan().start(nobody);
    QVERIFY(!child<QWidget>("noRun")->isVisible());
    QVERIFY(child<QLabel>("noReplies")->isVisible());
    QTRY_VERIFY(child<QWidget>("runError")->isVisible());
    // It is still there for a page that comes later.
    rebuildPage();
    QVERIFY(child<QWidget>("runError")->isVisible());
    QVERIFY(child<QLabel>("noReplies")->isVisible());
}

void TestLivePage::showsTheBytesOfAReply()
{
    scanLab();
    table()->selectRow(0);
    child<QTabWidget>("replyTabs")->setCurrentIndex(1);
    const HexView* const hex = child<HexView>("hexView");
    const scan::ScanRow& row = m_workbench->live().replies().rowAt(0);
    QVERIFY(hex->bytes().size() >= 40);
    QCOMPARE(core::IpAddress::fromBytes(std::span(hex->bytes()).subspan(12, 4)), row.target);
    QVERIFY(child<QLabel>("packetNote")->text().contains("arrived"));
    QVERIFY(child<QTreeWidget>("packetFields")->topLevelItemCount() >= 2);
    QVERIFY(child<QTreeWidget>("packetFields")->currentItem());
    QCOMPARE(m_workbench->live().frames().kept(), m_workbench->scan().snapshot().validated);
    QVERIFY(m_workbench->live().memoryBytes() > 100'000);
}

void TestLivePage::rebuildsWhatIsNotKept()
{
    Q_EMIT m_workbench->scan().started();
    deliver(replyRows(0, 70));
    table()->selectRow(7);
    child<QTabWidget>("replyTabs")->setCurrentIndex(1);
    const auto ip = wire::parseIp(child<HexView>("hexView")->bytes());
    QVERIFY(ip);
    QCOMPARE(ip->source, replyRow(7).responder);
    QVERIFY(child<QLabel>("packetNote")->text().contains("rebuilt"));
}

void TestLivePage::survivesTheWindow()
{
    scanLab();
    const int rows = table()->model()->rowCount();
    const auto points = m_page->findChild<LiveChart*>()->figure().series[0].points.size();
    rebuildPage();
    QVERIFY(!child<QWidget>("noRun")->isVisible());
    QCOMPARE(table()->model()->rowCount(), rows);
    QCOMPARE(m_page->findChild<LiveChart*>()->figure().series[0].points.size(), points);
    QCOMPARE(child<QLabel>("runState")->text(), QString("Done"));
}

void TestLivePage::changesTheRateWhileRunning()
{
    auto* const rate = child<QSpinBox>("runRate");
    QVERIFY(!rate->isEnabled());
    scan::ScanRequest request = firstRequest("virtual");
    request.targets = { "100.64.0.0/20" };
    request.rate = 50;
    request.cooldownSeconds = 0;
    m_workbench->scan().start(request);
    QTRY_VERIFY(rate->isEnabled());
    QCOMPARE(rate->value(), 50);
    QCOMPARE(m_workbench->scan().rate(), 50.0);
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, "2000");
    QTest::keyClick(rate, Qt::Key_Return);
    QCOMPARE(m_workbench->scan().rate(), 2000.0);
    QTRY_VERIFY_WITH_TIMEOUT(m_workbench->scan().snapshot().sendRate > 500, 20000);
    m_workbench->scan().stop();
    QTRY_COMPARE(m_workbench->scan().state(), ScanSession::State::Ended);
    QVERIFY(!rate->isEnabled());
}

void TestLivePage::switchesTheChart()
{
    scanLab();
    auto* const chart = m_page->findChild<LiveChart*>();
    QCOMPARE(chart->figure().series.size(), std::size_t(2));
    QTest::mouseClick(child<QToolButton>("chartClasses"), Qt::LeftButton);
    const FigureSpec classes = chart->figure();
    QCOMPARE(classes.series[0].name, QString("MPTCP"));
    QVERIFY(!classes.series[0].points.isEmpty());
    QCOMPARE(std::uint64_t(classes.series[0].points.last().y()),
        m_workbench->scan().snapshot().countOf(scan::ReplyClass::Mptcp));
    child<QAction>("showRates")->trigger();
    QVERIFY(!chart->showsClasses());
}

void TestLivePage::tellsTraceAndProof()
{
    Q_EMIT m_workbench->scan().started();
    deliver(replyRows(0, 100));
    auto* const model = &m_workbench->live().replies();
    QAbstractItemModelTester tester(model);
    const scan::ScanRow row = replyRow(42);
    m_workbench->live().setTraceState(
        { row.target, row.targetPort, row.pass }, trace::Verdict::TrueMptcp);
    m_workbench->live().setProofState(
        { row.target, row.targetPort, row.pass }, verify::Verdict::Proven);
    const auto text = [model](int line, ReplyColumn column) {
        return model->index(line, int(column)).data().toString();
    };
    QTRY_COMPARE(text(42, ReplyColumn::Trace), QString("True MPTCP"));
    QCOMPARE(text(42, ReplyColumn::Proof), QString("Proven"));
    QCOMPARE(text(41, ReplyColumn::Trace), QString());
    table()->sortByColumn(int(ReplyColumn::Trace), Qt::DescendingOrder);
    QTRY_COMPARE(text(0, ReplyColumn::Trace), QString("True MPTCP"));
    Q_EMIT m_workbench->scan().started();
    deliver(replyRows(0, 100));
    QCOMPARE(text(42, ReplyColumn::Trace), QString());
}

void TestLivePage::asksOtherPagesFromTheMenu()
{
    Q_EMIT m_workbench->scan().started();
    deliver(replyRows(0, 100));
    Navigator& navigator = m_workbench->navigator();
    HostQuestion traced;
    HostQuestion proven;
    core::IpAddress history;
    QString excluded;
    connect(&navigator, &Navigator::traceWanted, this, [&](const auto& q) { traced = q; });
    connect(&navigator, &Navigator::verifyWanted, this, [&](const auto& q) { proven = q; });
    connect(&navigator, &Navigator::historyWanted, this, [&](const auto& a) { history = a; });
    connect(&navigator, &Navigator::exclusionWanted, this, [&](const auto& p) { excluded = p; });
    trigger(openMenu(3, ReplyColumn::Address), "rowTrace");
    trigger(openMenu(4, ReplyColumn::Class), "rowVerify");
    trigger(openMenu(5, ReplyColumn::Class), "rowHistory");
    trigger(openMenu(6, ReplyColumn::Class), "rowExclude");
    QCOMPARE(traced.target.address, replyRow(3).target);
    QCOMPARE(traced.target.port, replyRow(3).targetPort);
    QCOMPARE(traced.vantage, m_workbench->scan().request().vantage);
    QCOMPARE(proven.target.address, replyRow(4).target);
    QCOMPARE(history, replyRow(5).target);
    QCOMPARE(excluded, QString("10.0.0.6"));
    // The same from the page's menu, about the selected reply.
    table()->selectRow(9);
    child<QAction>("traceSelected")->trigger();
    QCOMPARE(traced.target.address, replyRow(9).target);
    // And by key, about the current row.
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    table()->selectRow(11);
    QCoreApplication::sendEvent(table(), &byKey);
    trigger(table()->findChild<QMenu*>(QStringLiteral("replyMenu")), "rowHistory");
    QCOMPARE(history, replyRow(11).target);
    navigator.disconnect(this);
}

void TestLivePage::filtersFromTheMenu()
{
    Q_EMIT m_workbench->scan().started();
    deliver(replyRows(0, 700));
    auto* const filter = child<QLineEdit>("filter");
    trigger(openMenu(1, ReplyColumn::Class), "filterSame");
    QCOMPARE(filter->text(), QString("classification = \"mirror\""));
    QTRY_COMPARE(table()->model()->rowCount(), 100);
    trigger(openMenu(0, ReplyColumn::Port), "filterAndNot");
    QCOMPARE(filter->text(), QString("(classification = \"mirror\") && sport != 443"));
    QTRY_COMPARE(table()->model()->rowCount(), 50);
    trigger(openMenu(0, ReplyColumn::Port), "filterOther");
    QCOMPARE(filter->text(), QString("sport != 80"));
    QTRY_COMPARE(table()->model()->rowCount(), 350);
    // The reply that is looked at stays so while the filter lets it through.
    table()->selectRow(3);
    const ReplyModel& model = m_workbench->live().replies();
    const core::IpAddress looked = model.rowAt(3).target;
    m_page->findChild<FilterBar*>()->setExpression({});
    QTRY_COMPARE(table()->model()->rowCount(), 700);
    QCOMPARE(model.rowAt(table()->currentIndex().row()).target, looked);
    m_page->findChild<FilterBar*>()->setExpression("ttl > 200");
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!table()->currentIndex().isValid());
}

void TestLivePage::marksTheErrorAndCompletesValues()
{
    Q_EMIT m_workbench->scan().started();
    auto* const bar = m_page->findChild<FilterBar*>();
    bar->setExpression("ttl = 64 && nosuch = 3");
    QCOMPARE(bar->errorPosition(), 12);
    bar->setExpression("ttl = 64");
    QCOMPARE(bar->errorPosition(), -1);
    bar->setExpression({});
    auto* const filter = child<QLineEdit>("filter");
    auto* const completer = bar->findChild<QCompleter*>();
    filter->setFocus();
    QTest::keyClicks(filter, "classification = vers");
    QCOMPARE(completer->currentCompletion(), QString("version-mismatch"));
    Q_EMIT completer->activated(completer->currentCompletion());
    QCOMPARE(filter->text(), QString("classification = version-mismatch"));
}

void TestLivePage::choosesColumns()
{
    Q_EMIT m_workbench->scan().started();
    deliver(replyRows(0, 7));
    auto* const menu = child<QPushButton>("columns")->menu();
    Q_EMIT menu->aboutToShow();
    QAction* distance = nullptr;
    for (QAction* const action : menu->actions()) {
        if (action->text() == replyColumnTitle(int(ReplyColumn::Distance)))
            distance = action;
    }
    QVERIFY(distance && distance->isChecked());
    distance->trigger();
    QVERIFY(table()->isColumnHidden(int(ReplyColumn::Distance)));
    QSettings settings;
    m_page->saveState(settings);
    rebuildPage();
    m_page->restoreState(settings);
    QVERIFY(table()->isColumnHidden(int(ReplyColumn::Distance)));
    m_page->resetLayout();
    QVERIFY(!table()->isColumnHidden(int(ReplyColumn::Distance)));
}

void TestLivePage::obeysTheRowLimit()
{
    m_workbench->preferences().setRowLimit(10'000);
    Q_EMIT m_workbench->scan().started();
    deliver(replyRows(0, 12'000));
    QTRY_COMPARE(table()->model()->rowCount(), 10'000);
    QCOMPARE(m_workbench->live().replies().refusedRows(), 2'000U);
}

void TestLivePage::staysResponsiveWithAMillionRows()
{
    // Only printed: how long a moment takes depends on what else the machine does.
    constexpr std::uint32_t Rows = 1'000'000;
    constexpr std::uint32_t Batch = 25'000; // of a tenth of a second at 250 000 replies a second
    ReplyModel& model = m_workbench->live().replies();
    Q_EMIT m_workbench->scan().started();
    std::vector<std::vector<scan::ScanRow>> batches;
    for (std::uint32_t first = 0; first < Rows; first += Batch)
        batches.push_back(replyRows(first, Batch));

    qint64 longest = 0;
    QElapsedTimer sinceTick;
    QTimer tick;
    tick.setInterval(0);
    connect(
        &tick, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTick.restart()); });
    const auto report = [&](const char* what) {
        qInfo("%s: longest gap of the event loop %lld ms", what, longest);
        longest = 0;
        sinceTick.restart();
    };
    sinceTick.start();
    tick.start();
    for (const auto& batch : batches) {
        deliver(batch);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), 60000);
    report("1 000 000 rows in batches of 25 000");
    QCOMPARE(model.rowCount(), int(Rows));
    table()->sortByColumn(int(ReplyColumn::Rtt), Qt::AscendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), 60000);
    report("sorted");
    QCOMPARE(model.rowAt(0).target, replyRow(Rows - 1).target);
    m_page->findChild<FilterBar*>()->setExpression("classification = mptcp && ttl > 32");
    QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), 60000);
    report("filtered");
    QVERIFY(model.rowCount() < int(Rows) / 7);
    m_page->findChild<FilterBar*>()->setExpression({});
    QTRY_VERIFY_WITH_TIMEOUT(!model.busy(), 60000);
    for (int i = 0; i < 50; ++i) {
        table()->scrollTo(model.index(i * 20'000 % int(Rows), 0));
        QCoreApplication::processEvents();
    }
    report("scrolled through");
}

void TestLivePage::pictures_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << "light";
    QTest::newRow("dark") << "dark";
}

void TestLivePage::pictures()
{
    QFETCH(QString, theme);
    applyTheme(themeFromKey(theme));
    const QDir folder(QCoreApplication::applicationDirPath() + "/screenshots");
    QVERIFY(folder.mkpath("."));
    const auto shoot = [&](const char* name) {
        // Layouts within layouts settle one after the other.
        for (int i = 0; i < 4; ++i) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        QVERIFY(m_page->grab().save(
            folder.filePath(QString("livepage-%1-%2.png").arg(QLatin1String(name), theme))));
    };
    shoot("empty");
    scan::ScanRequest request = firstRequest("virtual");
    request.rate = 2000;
    m_workbench->scan().start(request);
    shoot("preparing");
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 3000, 60000);
    m_page->findChild<LiveChart*>()->showClasses(true);
    shoot("classes");
    m_page->findChild<LiveChart*>()->showClasses(false);
    table()->sortByColumn(int(ReplyColumn::Class), Qt::AscendingOrder);
    QTRY_VERIFY(table()->model()->index(0, 3).data().toString() == QString("MPTCP"));
    table()->selectRow(0);
    const scan::ScanRow row = m_workbench->live().replies().rowAt(0);
    m_workbench->live().setTraceState(
        { row.target, row.targetPort, row.pass }, trace::Verdict::TrueMptcp);
    shoot("summary");
    child<QTabWidget>("replyTabs")->setCurrentIndex(1);
    shoot("packet");
    m_page->resize(980, 640);
    m_page->findChild<FilterBar*>()->setExpression("ttl = 64 && nosuch = 3");
    shoot("packet-small");
    m_page->findChild<FilterBar*>()->setExpression({});
    m_workbench->scan().stop();
    QTRY_COMPARE(m_workbench->scan().state(), ScanSession::State::Ended);
    shoot("stopped");
}

QTEST_MAIN(TestLivePage)
#include "tst_livepage.moc"
