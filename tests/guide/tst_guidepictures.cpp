// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shownwindow.h"
#include "widgets/adoption/figurepane.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/handshake/ladderview.h"
#include "widgets/session/hostmeasurements.h"
#include "widgets/trace/pathview.h"
#include "widgets/window/pagestack.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>

using namespace widgets;

/// Makes the pictures of the user guide, for people to look at; fails where a state cannot be
/// reached. Those of stored runs need the store that the guide's tutorial makes:
/// WORKBENCH_GUIDE_STORE.
class TestGuidePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void start();
    void scan();
    void live();
    void trace();
    void proof();
    void storedRuns();
    void handshake();
    void guide_data();
    void guide();

private:
    void shoot(QWidget* widget, const QString& name) const;
    static HostQuestion stripped()
    {
        return { { core::IpAddress::parse("100.66.0.1").value(), 80, scan::Pass::V1 }, "virtual" };
    }
    QDir m_folder;
};

namespace {

constexpr QSize PictureSize(1120, 740);

} // namespace

void TestGuidePictures::initTestCase()
{
    m_folder.setPath(qEnvironmentVariable("WORKBENCH_SCREENSHOT_DIR",
        QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots")));
    QVERIFY(m_folder.mkpath(QStringLiteral(".")));
}

void TestGuidePictures::shoot(QWidget* widget, const QString& name) const
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    QVERIFY(widget->grab().save(m_folder.filePath(name + QStringLiteral(".png"))));
}

void TestGuidePictures::start()
{
    const ShownWindow shown;
    shown.window->resize(PictureSize);
    shown.window->showPage(PageId::Start);
    QTest::qWait(300); // what this computer allows is looked up
    shoot(shown.window.get(), QStringLiteral("start"));
}

void TestGuidePictures::scan()
{
    const ShownWindow shown;
    shown.window->resize(PictureSize);
    shown.window->showPage(PageId::Scan);
    QTRY_VERIFY(shown.child<QPushButton>("start")->isEnabled());
    shoot(shown.window.get(), QStringLiteral("scan"));
}

void TestGuidePictures::live()
{
    const ShownWindow shown;
    shown.window->resize(PictureSize);
    shown.window->startWhenReady();
    QTRY_COMPARE_WITH_TIMEOUT(
        shown.child<QLabel>("runState")->text(), QStringLiteral("Done"), 60000);
    auto* const table = shown.child<QTableView>("replies");
    int row = 0;
    while (row < table->model()->rowCount()
        && table->model()->index(row, 3).data() != QStringLiteral("MPTCP"))
        ++row;
    table->selectRow(row);
    QTRY_VERIFY(shown.child<QTreeWidget>("replyOptions")->isVisible());
    shoot(shown.window.get(), QStringLiteral("live"));
}

void TestGuidePictures::trace()
{
    const ShownWindow shown;
    shown.window->resize(PictureSize);
    Q_EMIT shown.workbench->navigator().traceWanted(stripped());
    QTRY_COMPARE_WITH_TIMEOUT(shown.workbench->traces().results().size(), std::size_t(1), 30000);
    QTRY_VERIFY(shown.child<PathView>("path")->isVisible());
    shoot(shown.window.get(), QStringLiteral("trace"));
}

void TestGuidePictures::proof()
{
    const ShownWindow shown;
    shown.window->resize(PictureSize);
    HostQuestion question = stripped();
    question.target.address = core::IpAddress::parse("100.64.0.1").value();
    Q_EMIT shown.workbench->navigator().verifyWanted(question);
    QTRY_COMPARE_WITH_TIMEOUT(shown.workbench->traces().results().size(), std::size_t(1), 30000);
    QTest::qWait(300);
    shoot(shown.window.get(), QStringLiteral("proof"));
}

void TestGuidePictures::storedRuns()
{
    const QString store = qEnvironmentVariable("WORKBENCH_GUIDE_STORE");
    if (store.isEmpty())
        QSKIP("WORKBENCH_GUIDE_STORE does not name the store of the guide's tutorial");
    const ShownWindow shown;
    shown.window->resize(PictureSize);
    shown.workbench->preferences().setStoreUrl(store);
    shown.window->showPage(PageId::Runs);
    auto* const list = shown.child<QTableView>("runs");
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 5, 20000);
    list->selectRow(3);
    QTest::qWait(500);
    shoot(shown.window.get(), QStringLiteral("runs"));
    shown.window->showPage(PageId::Adoption);
    auto* const pane = shown.window->findChild<FigurePane*>();
    QTRY_VERIFY_WITH_TIMEOUT(pane->figure(), 20000);
    auto* const search = shown.child<QLineEdit>("figureSearch");
    QTest::keyClicks(search, QStringLiteral("adoption-v1-ipv4"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(
        pane->figure() && pane->figure()->name == std::string("adoption-v1-ipv4"), 20000);
    search->clear();
    QTest::qWait(300);
    shoot(shown.window.get(), QStringLiteral("adoption"));
}

void TestGuidePictures::handshake()
{
    const ShownWindow shown;
    shown.window->resize(PictureSize);
    shown.window->showPage(PageId::Handshake);
    HandshakeSession& session = shown.workbench->handshake();
    auto* const ladder = shown.window->findChild<LadderView*>();
    QTRY_VERIFY_WITH_TIMEOUT(
        !session.lessonWaiting() && session.shown() && ladder->rowCount() == session.packetCount(),
        20000);
    session.setStep(7); // the SYN/ACK of the second subflow, with its HMAC
    shown.child<QTabWidget>("explanationTabs")->setCurrentIndex(1);
    shoot(shown.window.get(), QStringLiteral("handshake"));
}

void TestGuidePictures::guide_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << "light";
    QTest::newRow("dark") << "dark";
}

/// The guide's own window: not in the guide, to be looked at.
void TestGuidePictures::guide()
{
    QFETCH(QString, theme);
    const ShownWindow shown;
    shown.workbench->preferences().setTheme(themeFromKey(theme));
    for (const char* page :
        { "index", "start", "classes", "page-live", "cli-scan", "figures", "lesson" }) {
        shown.window->showGuide(QLatin1String(page) + QLatin1String(".html"));
        for (QWidget* const widget : QApplication::topLevelWidgets()) {
            if (auto* const guide = qobject_cast<GuideWindow*>(widget)) {
                if (QLatin1String(page) == QLatin1String("lesson"))
                    guide->findChild<QLineEdit*>(QStringLiteral("guideSearch"))
                        ->setText(QStringLiteral("mirror key"));
                shoot(guide, QStringLiteral("guide-%1-%2").arg(QLatin1String(page), theme));
            }
        }
    }
}

QTEST_MAIN(TestGuidePictures)
#include "tst_guidepictures.moc"
