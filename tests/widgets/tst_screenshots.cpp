// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/windowfixture.h"
#include "widgets/live/classtile.h"
#include "widgets/live/filterbar.h"
#include "widgets/live/runheader.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/scanpage.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>
#include <QTreeWidget>

using namespace widgets;

/// Makes a picture of each state of each page in both themes, for people to look at. Fails when a
/// state cannot be reached or its picture is blank.
class TestScreenshots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void scanPage_data() { themes(); }
    void scanPage();
    void scanPageInGerman_data() { themes(); }
    void scanPageInGerman();
    void livePage_data() { themes(); }
    void livePage();
    void liveEndings_data() { themes(); }
    void liveEndings();
    void smallWindow_data() { themes(); }
    void smallWindow();

private:
    void themes();
    void shoot(const QString& name);
    /// Selects a reply that carries options.
    void showDetails();
    /// The table holds replies of this class and no others.
    bool shows(const QString& classTitle) const;
    template <typename T> T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }

    QDir m_folder;
    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

void TestScreenshots::initTestCase()
{
    const QString wanted = qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR");
    m_folder.setPath(wanted.isEmpty()
            ? QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")
            : wanted);
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestScreenshots::themes()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << "light";
    QTest::newRow("dark") << "dark";
}

void TestScreenshots::init()
{
    QFETCH(QString, theme);
    m_settings = std::make_unique<FreshSettings>();
    QSettings().setValue(QStringLiteral("preferences/theme"), theme);
    m_window.reset();
    m_workbench = std::make_unique<Workbench>(QString());
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_window->setRequest(firstRequest("virtual"));
    m_window->showPage(PageId::Scan);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestScreenshots::cleanup()
{
    m_window.reset();
    m_workbench.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
}

void TestScreenshots::shoot(const QString& name)
{
    // Layouts settle when the events they posted are delivered.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QImage image = m_window->grab().toImage();
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            colors.insert(image.pixel(x, y));
    }
    QVERIFY2(colors.size() > 8, qPrintable(name));
    const QString file
        = QStringLiteral("%1-%2.png").arg(name, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(image.save(m_folder.filePath(file)), qPrintable(m_folder.filePath(file)));
}

void TestScreenshots::scanPage()
{
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
    shoot(QStringLiteral("scan-ready"));

    child<QPlainTextEdit>("targets")->setPlainText(QStringLiteral("100.64.0.0/24\n100.64.0.1/20"));
    child<QLineEdit>("ports")->setText(QStringLiteral("80,70000"));
    child<QLineEdit>("rate")->setText(QStringLiteral("fast"));
    QTRY_VERIFY(!child<QPushButton>("start")->isEnabled());
    shoot(QStringLiteral("scan-bad-fields"));

    m_window->setRequest(firstRequest("virtual"));
    child<QPlainTextEdit>("targets")->setPlainText(QStringLiteral("100.64.0.0/24\n100.64.0.1/20"));
    child<QPlainTextEdit>("exclusions")->setPlainText(QStringLiteral("100.64.0.0/28"));
    QTRY_VERIFY(!child<QPlainTextEdit>("targets")->accessibleDescription().isEmpty());
    shoot(QStringLiteral("scan-bad-target"));

    scan::ScanRequest onHost = firstRequest("host");
    onHost.targets = { "192.0.2.0/24" };
    onHost.defaultBlocklist = false;
    m_window->setRequest(onHost);
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
    m_window->findChild<ScanPage*>()->showFailure({ core::ErrorCode::PermissionDenied,
        "raw packet sockets need the right CAP_NET_RAW; run with sudo, or scan the lab with "
        "--vantage lab or --vantage virtual" });
    shoot(QStringLiteral("scan-no-permission"));
}

void TestScreenshots::scanPageInGerman()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/i18n/mptcp-workbench_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&german));
    m_window.reset();
    m_workbench = std::make_unique<Workbench>(QString());
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_window->setRequest(firstRequest("lab"));
    m_window->showPage(PageId::Scan);
    m_window->show();
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
    QVERIFY(child<QLabel>("preflight")->text().contains(QStringLiteral("Ziele")));
    shoot(QStringLiteral("scan-german"));
    m_window.reset();
    QCoreApplication::removeTranslator(&german);
}

void TestScreenshots::livePage()
{
    m_window->showPage(PageId::Live);
    shoot(QStringLiteral("live-empty"));

    m_window->startWhenReady();
    auto* const table = child<QTableView>("replies");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 2000, 30000);
    shoot(QStringLiteral("live-running"));
    QTest::mouseClick(child<QPushButton>("pause"), Qt::LeftButton);
    QTRY_COMPARE(child<QLabel>("runState")->text(), QStringLiteral("Paused"));
    shoot(QStringLiteral("live-paused"));
    QTest::mouseClick(child<QPushButton>("pause"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("runState")->text(), QStringLiteral("Done"), 60000);
    showDetails();
    shoot(QStringLiteral("live-done"));
    child<QAbstractButton>("tile-mptcp")->click();
    table->sortByColumn(0, Qt::DescendingOrder);
    QTRY_VERIFY(shows(QStringLiteral("MPTCP")));
    shoot(QStringLiteral("live-tile-pressed"));
    child<QAbstractButton>("tile-mptcp")->click();
    QTRY_VERIFY(!shows(QStringLiteral("MPTCP")));

    auto* const filter = m_window->findChild<FilterBar*>();
    filter->setExpression(QStringLiteral("classification = "));
    auto* const warning = child<QWidget>("filterWarning");
    QTRY_VERIFY(warning->isVisible());
    QTRY_VERIFY(table->isVisible());
    shoot(QStringLiteral("live-bad-filter"));
    filter->setExpression(QStringLiteral("ttl > 250"));
    QTRY_VERIFY(child<QWidget>("noMatch")->isVisible());
    shoot(QStringLiteral("live-no-match"));
}

void TestScreenshots::showDetails()
{
    auto* const table = child<QTableView>("replies");
    const auto* const model = table->model();
    int row = 0;
    while (row < model->rowCount() && model->index(row, 3).data() != QStringLiteral("MPTCP"))
        ++row;
    QVERIFY(row < model->rowCount());
    table->selectRow(row);
    QTRY_VERIFY(child<QTreeWidget>("replyOptions")->isVisible());
}

bool TestScreenshots::shows(const QString& classTitle) const
{
    const auto* const model = child<QTableView>("replies")->model();
    const int rows = model->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (model->index(row, 3).data().toString() != classTitle)
            return false;
    }
    return rows > 0;
}

void TestScreenshots::liveEndings()
{
    auto* const state = child<QLabel>("runState");
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
    m_window->startWhenReady();
    QTRY_VERIFY(child<QPushButton>("stop")->isEnabled());
    QVERIFY2(state->text().endsWith(QChar(0x2026)), qPrintable(state->text()));
    shoot(QStringLiteral("live-preparing"));
    QTRY_VERIFY(child<QTableView>("replies")->model()->rowCount() > 500);
    QTest::mouseClick(child<QPushButton>("stop"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state->text(), QStringLiteral("Stopped"), 30000);
    shoot(QStringLiteral("live-stopped"));

    auto* const session = m_window->findChild<RunHeader*>()->session();
    scan::ScanRequest refused = firstRequest("virtual");
    refused.targets = { "100.64.0.0/99" };
    session->start(refused);
    QTRY_COMPARE(state->text(), QStringLiteral("Failed"));
    m_window->showPage(PageId::Live);
    QTRY_VERIFY(child<QWidget>("runError")->isVisible());
    shoot(QStringLiteral("live-failed"));
}

void TestScreenshots::smallWindow()
{
    m_window->resize(800, 600);
    QTRY_COMPARE(m_window->size(), QSize(800, 600));
    m_window->startWhenReady();
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("runState")->text(), QStringLiteral("Done"), 60000);
    showDetails();
    for (const auto* tile : m_window->findChildren<ClassTile*>())
        QVERIFY2(tile->width() >= tile->sizeHint().width(), qPrintable(tile->text()));
    shoot(QStringLiteral("live-small"));
}

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
