// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/runs/runspage.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace storetest;
using namespace widgets;

namespace {

constexpr std::int64_t Month = 30LL * 86'400 * 1'000'000'000;

store::Run runOf(int month, store::RunKind kind)
{
    store::Run run = sampleRun(1'740'000'000'000'000'000 + month * Month);
    run.kind = kind;
    run.label = month % 3 == 2 ? "" : "monthly";
    run.note = month == 4 ? "after the upgrade of the uplink, half the rate" : "";
    run.vantage = "host";
    run.version = "1.0";
    run.command = "mptcp-probe scan 198.51.100.0/24 2001:db8::/120 -p 80,443 --mptcp v1,control "
                  "-r 20000 -e 4711 --store runs.db --label monthly";
    run.configuration = R"json({"program":"mptcp-probe","seed":4711,"seed_provided":false,)json"
                        R"json("rate":20000,"ports":["80","443"],"targets":{"addresses":512,)json"
                        R"json("excluded":[{"name":"private use (RFC 1918)","addresses":12}]},)json"
                        R"json("vantage":"host","send_secs":83.25,"degraded":false})json";
    run.endedNs = run.startedNs + (month + 1) * 61'500'000'000;
    run.counters.sent = 1'000'000 + std::uint64_t(month) * 1234;
    run.counters.received = 423'456;
    run.counters.validated = 412'345;
    run.counters.receiveDrops = month == 3 ? 1702 : 0;
    run.state = month == 5 ? store::RunState::Stopped : store::RunState::Done;
    if (month == 5)
        run.error = "stopped by the user, so the results are incomplete";
    return run;
}

} // namespace

/// Pictures of the page in its states, to be looked at; that each can be drawn is what is tested.
class TestRunsPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();

private:
    FreshSettings m_settings;
    QTemporaryDir m_stores;
    QString m_url;
    QDir m_folder;
};

void TestRunsPictures::initTestCase()
{
    const QString folder = qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR", QDir::currentPath());
    m_folder = QDir(folder);
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
    m_url = m_stores.filePath(QStringLiteral("runs.db"));
    for (int month = 0; month < 8; ++month) {
        const auto kind = month == 6 ? store::RunKind::Trace : store::RunKind::Scan;
        store::Run run = runOf(month, kind);
        if (month == 7) {
            run.vantage = "virtual";
            run.simulated = true;
            run.label = "lab";
        }
        auto writer = store::RunWriter::begin(m_url.toStdString(), run);
        QVERIFY(writer);
        if (kind == store::RunKind::Scan) {
            QVERIFY((*writer)->addReplies(sampleReplies(4000, 1 + std::uint32_t(month) / 2)));
        } else {
            for (int host = 1; host < 30; ++host) {
                QVERIFY((*writer)->addTrace(
                    sampleTrace(address(("192.0.2." + std::to_string(host)).c_str()))));
            }
        }
        QVERIFY((*writer)->finish(run));
    }
}

void TestRunsPictures::draws_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("rightToLeft");
    for (const char* state : { "details", "hosts", "compare", "traces", "deleted", "empty",
             "trouble", "export", "import" }) {
        QTest::addRow("%s-light", state) << QString::fromLatin1(state) << false << false;
        QTest::addRow("%s-dark", state) << QString::fromLatin1(state) << true << false;
    }
    QTest::newRow("details-rtl") << QStringLiteral("details") << false << true;
}

void TestRunsPictures::draws()
{
    QFETCH(QString, state);
    QFETCH(bool, dark);
    QFETCH(bool, rightToLeft);
    applyTheme(dark ? Theme::Dark : Theme::Light);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Workbench workbench(QStringLiteral("/usr/bin/mptcp-probe"));
    QString url = m_url;
    if (state == QStringLiteral("empty"))
        url = m_stores.filePath(QStringLiteral("empty.db"));
    if (state == QStringLiteral("trouble"))
        url = m_stores.path();
    workbench.preferences().setStoreUrl(url);
    RunsPage page(workbench);
    page.setAutoFillBackground(true);
    page.resize(1000, 700);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto child
        = [&](const char* name) { return page.findChild<QWidget*>(QLatin1String(name)); };
    auto* const list = page.findChild<QTableView*>(QStringLiteral("runs"));
    auto* const tabs = page.findChild<QTabWidget*>(QStringLiteral("runTabs"));
    QWidget* pictured = &page;
    if (state == QStringLiteral("empty")) {
        QTRY_VERIFY(child("noRuns")->isVisible());
    } else if (state == QStringLiteral("trouble")) {
        QTRY_VERIFY(child("storeTroubleTitle")->isVisible());
    } else {
        QTRY_COMPARE(list->model()->rowCount(), 8);
        if (state == QStringLiteral("details")) {
            list->selectionModel()->select(list->model()->index(4, 0),
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        } else if (state == QStringLiteral("hosts")) {
            page.showRun(5);
            QTRY_VERIFY(child("hosts")->isVisible());
        } else if (state == QStringLiteral("traces")) {
            page.showRun(7);
            QTRY_COMPARE(
                page.findChild<QTableView*>(QStringLiteral("runTraces"))->model()->rowCount(), 29);
        } else if (state == QStringLiteral("compare")) {
            page.compare(4, 5);
            QTRY_VERIFY(
                page.findChild<QTableView*>(QStringLiteral("differences"))->model()->rowCount()
                > 0);
        } else if (state == QStringLiteral("deleted")) {
            list->selectRow(2);
            page.findChild<QAction*>(QStringLiteral("deleteRuns"))->trigger();
            QTRY_VERIFY(child("undoBar")->isVisible());
        } else if (state == QStringLiteral("export")) {
            page.findChild<QAction*>(QStringLiteral("exportRuns"))->trigger();
            QTRY_VERIFY(child("exportPath"));
            pictured = child("exportPath")->window();
        } else if (state == QStringLiteral("import")) {
            QMimeData data;
            data.setUrls({ QUrl::fromLocalFile(QStringLiteral("/tmp/zmap-2026-01.csv")) });
            QDragEnterEvent enter(
                QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &enter);
            QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&page, &drop);
            QTRY_VERIFY(child("importAccept"));
            pictured = child("importAccept")->window();
        }
        QTest::qWait(300); // the selection's results are read a moment later
    }
    const QPixmap picture = pictured->grab();
    QVERIFY(!picture.isNull());
    QVERIFY(picture.save(m_folder.filePath(
        QStringLiteral("runs-%1.png").arg(QString::fromLatin1(QTest::currentDataTag())))));
    if (state == QStringLiteral("deleted"))
        workbench.runEdits().takeBackRemoval();
    tabs->setCurrentIndex(0);
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(Theme::Light);
}

QTEST_MAIN(TestRunsPictures)
#include "tst_runspictures.moc"
