// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shownwindow.h"
#include "widgets/live/classtile.h"
#include "widgets/start/startcard.h"
#include "widgets/window/pagestack.h"

#include <QAbstractButton>
#include <QLabel>

using namespace widgets;

/// A new user's first minutes: from the start page to results, by mouse and by keyboard.
class TestStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstStartShowsTheStartPage();
    void oneClickScansTheLab();
    void keyboardStartsTheScanToo();
    void cardsLeadToTheirPages_data();
    void cardsLeadToTheirPages();
    void rightIsToldInASentence();
    void lastPageIsShownAgain();
};

void TestStart::firstStartShowsTheStartPage()
{
    const ShownWindow shown;
    QCOMPARE(shown.window->findChild<PageStack*>()->currentId(), PageId::Start);
    QVERIFY(shown.child<StartCard>("start-lab")->isVisible());
    QVERIFY(!shown.child<QWidget>("recentList")->isVisible());
}

void TestStart::oneClickScansTheLab()
{
    // Without mptcp-probe there is no kernel lab here: the virtual one has to do, unasked.
    const ShownWindow shown;
    QTest::mouseClick(shown.child<StartCard>("start-lab"), Qt::LeftButton);
    QTRY_COMPARE(shown.window->findChild<PageStack*>()->currentId(), PageId::Live);
    const auto countOf
        = [&shown](const char* name) { return shown.child<ClassTile>(name)->count(); };
    QTRY_VERIFY_WITH_TIMEOUT(countOf("tile-mptcp") > 0 && countOf("tile-plain") > 0, 30000);
    QCOMPARE(shown.workbench->scan().request().vantage, std::string("virtual"));
    QVERIFY(shown.workbench->scan().simulated());
    bool told = false;
    for (const Message& message : shown.workbench->log().messages())
        told |= message.severity == Severity::Warning;
    QVERIFY(told);
    shown.workbench->scan().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.workbench->scan().active(), 30000);
}

void TestStart::keyboardStartsTheScanToo()
{
    const ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QTRY_VERIFY(shown.child<StartCard>("start-lab")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(shown.workbench->scan().active());
    shown.workbench->scan().stop();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.workbench->scan().active(), 30000);
}

void TestStart::cardsLeadToTheirPages_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<PageId>("page");
    QTest::newRow("trace") << QStringLiteral("start-trace") << PageId::Trace;
    QTest::newRow("handshake") << QStringLiteral("start-handshake") << PageId::Handshake;
    QTest::newRow("scan") << QStringLiteral("start-scan") << PageId::Scan;
    QTest::newRow("runs") << QStringLiteral("start-runs") << PageId::Runs;
}

void TestStart::cardsLeadToTheirPages()
{
    QFETCH(QString, card);
    QFETCH(PageId, page);
    const ShownWindow shown;
    QTest::mouseClick(shown.window->findChild<StartCard*>(card), Qt::LeftButton);
    QCOMPARE(shown.window->findChild<PageStack*>()->currentId(), page);
}

void TestStart::rightIsToldInASentence()
{
    const ShownWindow shown;
    const auto* const text = shown.child<QLabel>("rightText");
    QTRY_VERIFY(!text->text().endsWith(QChar(0x2026)));
    QVERIFY(text->text().contains(QStringLiteral("lab")));
}

void TestStart::lastPageIsShownAgain()
{
    ShownWindow shown;
    shown.window->showPage(PageId::Adoption);
    QVERIFY(shown.window->close());
    shown.window = std::make_unique<MainWindow>(*shown.workbench);
    QCOMPARE(shown.window->findChild<PageStack*>()->currentId(), PageId::Adoption);
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
