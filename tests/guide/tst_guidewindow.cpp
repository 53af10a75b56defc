// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shownwindow.h"
#include "widgets/guide/guidecontents.h"
#include "widgets/guide/guidehits.h"
#include "widgets/guide/guideview.h"
#include "widgets/guide/guidewindow.h"
#include "widgets/theme/theme.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/windowhost.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

using namespace widgets;

/// Takes the place of the desktop's web browser.
class WebBrowser : public QObject {
    Q_OBJECT
public:
    WebBrowser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~WebBrowser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
    Q_INVOKABLE void open(const QUrl& url) { opened.append(url); }
    QList<QUrl> opened;
};

/// The guide's window, by mouse and by keyboard alone.
class TestGuideWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageOpens();
    void anchorsScroll();
    void contentsLeadToPages();
    void backAndForward();
    void searchByKeyboard();
    void textSizes();
    void followsTheTheme();
    void imagesFitTheWindow();
    void nothingIsLoadedFromElsewhere();
    void helpForEachPage();
    void closesWithTheWindow();
    void outlivesAnotherLanguage();

private:
    static void show(GuideWindow& guide, const QString& page = {})
    {
        guide.showPage(page);
        QVERIFY(QTest::qWaitForWindowActive(&guide));
    }
    static GuideView* viewOf(const GuideWindow& guide) { return guide.findChild<GuideView*>(); }
    FreshSettings m_settings;
};

/// Qt warns of what it cannot load.
void TestGuideWindow::everyPageOpens()
{
    GuideWindow guide;
    show(guide);
    QCOMPARE(guide.page(), guideContentsFile());
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^QText")));
    int images = 0;
    for (const GuidePage& page : GuideBook::ofProgram().pages()) {
        guide.showPage(page.file);
        QCOMPARE(guide.page(), page.file);
        const GuideView* const view = viewOf(guide);
        QVERIFY2(view->toPlainText().contains(page.title), qPrintable(page.file));
        QVERIFY2(guide.windowTitle().contains(page.title), qPrintable(guide.windowTitle()));
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                const QTextImageFormat format = at.fragment().charFormat().toImageFormat();
                if (!format.isValid())
                    continue;
                ++images;
                const QVariant image
                    = view->document()->resource(QTextDocument::ImageResource, QUrl(format.name()));
                QVERIFY2(!image.value<QImage>().isNull(), qPrintable(format.name()));
            }
        }
    }
    QVERIFY(images >= 7);
}

void TestGuideWindow::anchorsScroll()
{
    GuideWindow guide;
    show(guide, QStringLiteral("paths.html"));
    QCOMPARE(viewOf(guide)->verticalScrollBar()->value(), 0);
    guide.showPage(QStringLiteral("paths.html#rules"));
    QTRY_VERIFY(viewOf(guide)->verticalScrollBar()->value() > 100);
    const QTextCursor top = viewOf(guide)->cursorForPosition({ 40, 8 });
    QVERIFY2(top.block().text().contains(QLatin1String("Rules")), qPrintable(top.block().text()));
}

void TestGuideWindow::contentsLeadToPages()
{
    GuideWindow guide;
    show(guide);
    auto* const contents = guide.findChild<GuideContents*>();
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Home);
    QTest::keyClick(contents, Qt::Key_Down);
    QTRY_COMPARE(guide.page(), GuideBook::ofProgram().pages().front().file);
    QTest::keyClick(contents, Qt::Key_Down);
    QTRY_VERIFY2(guide.page() == GuideBook::ofProgram().pages().at(1).file,
        qPrintable(contents->currentItem()->text(0)));
    // A page that is reached otherwise is marked.
    guide.showPage(QStringLiteral("glossary.html"));
    QCOMPARE(contents->currentItem()->text(0), QStringLiteral("Glossary"));
}

void TestGuideWindow::backAndForward()
{
    GuideWindow guide;
    show(guide, QStringLiteral("classes.html"));
    guide.showPage(QStringLiteral("paths.html"));
    QTest::keyClick(&guide, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(guide.page(), QStringLiteral("classes.html"));
    QTest::keyClick(&guide, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(guide.page(), QStringLiteral("paths.html"));
    QTest::keyClick(&guide, Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(guide.page(), guideContentsFile());
}

void TestGuideWindow::searchByKeyboard()
{
    GuideWindow guide;
    show(guide);
    QTest::keyClick(&guide, Qt::Key_F, Qt::ControlModifier);
    auto* const query = guide.findChild<QLineEdit*>(QStringLiteral("guideSearch"));
    QTRY_VERIFY(query->hasFocus());
    QTest::keyClicks(query, QStringLiteral("kaplan"));
    auto* const hits = guide.findChild<GuideHits*>();
    QVERIFY(hits->isVisible());
    QCOMPARE(hits->count(), 1);
    QTest::keyClick(query, Qt::Key_Down);
    QTRY_COMPARE(guide.page(), QStringLiteral("figures.html"));
    QVERIFY(!viewOf(guide)->extraSelections().isEmpty()); // the word is marked
    QVERIFY(hits->hasFocus());
    QTest::keyClick(query, Qt::Key_X);
    QTRY_COMPARE(hits->currentRow(), -1); // nothing has "kaplanx", and the list says so
    QTest::keyClick(&guide, Qt::Key_Escape);
    QTRY_VERIFY(guide.findChild<GuideContents*>()->isVisible());
    QVERIFY(guide.isVisible());
    QTest::keyClick(&guide, Qt::Key_Escape);
    QTRY_VERIFY(!guide.isVisible());
}

void TestGuideWindow::textSizes()
{
    {
        GuideWindow guide;
        show(guide, QStringLiteral("classes.html"));
        const qreal before = viewOf(guide)->document()->defaultFont().pointSizeF();
        QTest::keyClick(&guide, Qt::Key_Plus, Qt::ControlModifier);
        QTRY_VERIFY(viewOf(guide)->document()->defaultFont().pointSizeF() > before);
        QTest::keyClick(&guide, Qt::Key_0, Qt::ControlModifier);
        QTRY_COMPARE(viewOf(guide)->document()->defaultFont().pointSizeF(), before);
        QTest::keyClick(&guide, Qt::Key_Minus, Qt::ControlModifier);
        QTRY_VERIFY(viewOf(guide)->document()->defaultFont().pointSizeF() < before);
    }
    const GuideWindow again;
    QCOMPARE(viewOf(again)->textStep(), -1);
    QSettings().remove(QStringLiteral("guide"));
}

void TestGuideWindow::followsTheTheme()
{
    applyTheme(Theme::Light);
    GuideWindow guide;
    show(guide, QStringLiteral("paths.html#rules"));
    const GuideView* const view = viewOf(guide);
    QTRY_VERIFY(view->verticalScrollBar()->value() > 0);
    const auto linkColor = [view] {
        for (QTextBlock block = view->document()->begin(); block.isValid(); block = block.next()) {
            for (auto at = block.begin(); !at.atEnd(); ++at) {
                if (at.fragment().charFormat().isAnchor()
                    && !at.fragment().charFormat().anchorHref().isEmpty())
                    return at.fragment().charFormat().foreground().color();
            }
        }
        return QColor();
    };
    const int place = view->verticalScrollBar()->value();
    QVERIFY(contrast(linkColor(), view->palette().color(QPalette::Base)) >= ReadableContrast);
    applyTheme(Theme::Dark);
    QTRY_VERIFY(isDark(view->palette()));
    QTRY_VERIFY(contrast(linkColor(), view->palette().color(QPalette::Base)) >= ReadableContrast);
    QCOMPARE(view->verticalScrollBar()->value(), place);
    applyTheme(Theme::Light);
}

void TestGuideWindow::imagesFitTheWindow()
{
    GuideWindow guide;
    guide.resize(700, 500);
    show(guide, QStringLiteral("page-scan.html"));
    for (const int width : { 700, 1000 }) {
        guide.resize(width, 500);
        QTRY_COMPARE(guide.width(), width);
        QTRY_COMPARE(viewOf(guide)->horizontalScrollBar()->maximum(), 0);
    }
}

void TestGuideWindow::nothingIsLoadedFromElsewhere()
{
    WebBrowser browser;
    GuideWindow guide;
    show(guide, QStringLiteral("classes.html"));
    GuideView* const view = viewOf(guide);
    for (const char* url : { "https://example.org/a.png", "file:///etc/hostname", "/etc/hostname",
             "qrc:/icons/home.svg", "../../etc/hostname" })
        QVERIFY2(!view->loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(url)))
                      .toByteArray()
                      .size(),
            url);
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("https://example.org/")));
    QCOMPARE(browser.opened, QList<QUrl> { QUrl(QStringLiteral("https://example.org/")) });
    QCOMPARE(guide.page(), QStringLiteral("classes.html"));
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("paths.html#rules")));
    QCOMPARE(guide.page(), QStringLiteral("paths.html"));
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("file:///etc/hostname")));
    QCOMPARE(guide.page(), QStringLiteral("paths.html"));
    QCOMPARE(browser.opened.size(), 1);
}

void TestGuideWindow::helpForEachPage()
{
    const ShownWindow shown;
    for (int page = 0; page < PageCount; ++page) {
        shown.window->showPage(PageId(page));
        shown.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
        QTest::keyClick(shown.window.get(), Qt::Key_F1);
        QCOMPARE(shown.window->shownGuide(), PageStack::guidePage(PageId(page)));
    }
    shown.child<QAction>("userGuide")->trigger();
    QCOMPARE(shown.window->shownGuide(), guideContentsFile());
}

void TestGuideWindow::closesWithTheWindow()
{
    const ShownWindow shown;
    shown.window->showGuide({});
    QVERIFY(!shown.window->shownGuide().isEmpty());
    QVERIFY(shown.window->close());
    QVERIFY(shown.window->shownGuide().isEmpty());
    for (const QWidget* const widget : QApplication::topLevelWidgets())
        QVERIFY2(!widget->isVisible(), qPrintable(widget->objectName()));
}

void TestGuideWindow::outlivesAnotherLanguage()
{
    const FreshSettings settings;
    Workbench workbench { QString() };
    WindowHost host(workbench);
    host.window().show();
    host.window().showGuide(QStringLiteral("schema.html"));
    const QSignalSpy rebuilt(&host, &WindowHost::rebuilt);
    workbench.preferences().setLanguage(QStringLiteral("de"));
    QTRY_COMPARE(rebuilt.size(), 1);
    QCOMPARE(host.window().shownGuide(), QStringLiteral("schema.html"));
    workbench.preferences().setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(rebuilt.size(), 2);
}

QTEST_MAIN(TestGuideWindow)
#include "tst_guidewindow.moc"
