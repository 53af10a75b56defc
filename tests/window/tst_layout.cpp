// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/cuttexts.h"
#include "tests/window/pseudotranslator.h"
#include "tests/window/shownwindow.h"
#include "widgets/preferences/preferencesdialog.h"
#include "widgets/window/pagestack.h"

#include <QAbstractItemView>

using namespace widgets;

/// No text of any page is cut off: in a small window, with longer words, from right to left. Every
/// control has a name and can be reached with the Tab key.
class TestLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void pseudoTextsKeepWhatMatters();
    void cutTextsAreFound();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void preferencesAreNotCutOff_data() { languages(); }
    void preferencesAreNotCutOff();
    void everyControlHasAName_data() { pages(); }
    void everyControlHasAName();
    void tabReachesEveryControl_data() { pages(); }
    void tabReachesEveryControl();

private:
    static void pages();
    static void languages();
    void speak(const QString& language);
    static void settle();
    std::unique_ptr<QTranslator> m_translator;
};

void TestLayout::pages()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < PageCount; ++page)
        QTest::addRow("page %d", page) << page;
}

void TestLayout::languages()
{
    QTest::addColumn<QString>("language");
    for (const char* language : { "en", "de", "pseudo", "rtl" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLayout::init() { m_translator.reset(); }

void TestLayout::cleanup()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestLayout::speak(const QString& language)
{
    if (language == QLatin1String("pseudo")) {
        m_translator = std::make_unique<PseudoTranslator>();
    } else if (language == QLatin1String("de")) {
        m_translator = std::make_unique<QTranslator>();
        QVERIFY(m_translator->load(QStringLiteral(":/i18n/mptcp-workbench_de.qm")));
    }
    if (m_translator)
        QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    if (language == QLatin1String("rtl"))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestLayout::settle()
{
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void TestLayout::pseudoTextsKeepWhatMatters()
{
    const auto longer
        = [](const char* text) { return PseudoTranslator::lengthened(QString::fromUtf8(text)); };
    const QString save = longer("&Save %1 replies to %L2…");
    QVERIFY(save.contains(QStringLiteral("&S")) && save.contains(QStringLiteral("%1"))
        && save.contains(QStringLiteral("%L2")) && save.endsWith(QChar(0x2026)));
    QVERIFY(save.size() >= 31);
    QVERIFY(longer("<b>Bold</b>").startsWith(QStringLiteral("<b>"))
        && longer("<b>Bold</b>").endsWith(QStringLiteral("</b>")));
}

void TestLayout::cutTextsAreFound()
{
    QWidget window;
    window.resize(300, 200);
    auto* const label = new QLabel(QStringLiteral("a text of some length"), &window);
    label->resize(label->sizeHint());
    window.show();
    QVERIFY(cuttexts::below(&window).isEmpty());
    label->resize(20, 20);
    QCOMPARE(cuttexts::below(&window).size(), 1);
    label->move(290, 0);
    label->resize(label->sizeHint());
    QCOMPARE(cuttexts::below(&window).size(), 1);
}

void TestLayout::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("page");
    for (const char* language : { "en", "de", "pseudo", "rtl" }) {
        for (int page = 0; page < PageCount; ++page)
            QTest::addRow("%s, page %d", language, page) << QString::fromLatin1(language) << page;
    }
}

void TestLayout::nothingIsCutOff()
{
    QFETCH(QString, language);
    QFETCH(int, page);
    speak(language);
    const ShownWindow shown;
    shown.window->resize(1000, 700);
    shown.window->showPage(PageId(page));
    settle();
    QVERIFY2(shown.window->width() <= 1000 && shown.window->height() <= 700,
        qPrintable(QStringLiteral("the window wants %1x%2")
                       .arg(shown.window->minimumSizeHint().width())
                       .arg(shown.window->minimumSizeHint().height())));
    // What a page works out in a thread changes texts, and so the layout, a moment later.
    QStringList cut;
    const auto cutOff = [&] { return cut = cuttexts::below(shown.window.get()); };
    QTRY_VERIFY2(cutOff().isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
}

void TestLayout::preferencesAreNotCutOff()
{
    QFETCH(QString, language);
    speak(language);
    const ShownWindow shown;
    for (int section = 0; section < 4; ++section) {
        shown.window->showPreferences();
        auto* const dialog = shown.window->findChild<PreferencesDialog*>();
        QVERIFY(dialog);
        dialog->showSection(section);
        settle();
        const QStringList cut = cuttexts::below(dialog);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
}

void TestLayout::everyControlHasAName()
{
    QFETCH(int, page);
    const ShownWindow shown;
    shown.window->showPage(PageId(page));
    settle();
    QSet<const QWidget*> labelled;
    for (const QLabel* const label : shown.window->findChildren<QLabel*>()) {
        for (const QWidget* widget = label->buddy(); widget; widget = widget->focusProxy())
            labelled.insert(widget);
    }
    QStringList nameless;
    int controls = 0;
    for (const QWidget* const widget : shown.window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->window() != shown.window.get() || widget->focusProxy()
            || widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QTabBar")
            || qobject_cast<const QScrollArea*>(widget) || widget->inherits("QMenuBar"))
            continue;
        ++controls;
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        const auto* const group = qobject_cast<const QGroupBox*>(widget);
        if (widget->accessibleName().isEmpty() && !(button && !button->text().isEmpty())
            && !(group && !group->title().isEmpty()) && !labelled.contains(widget))
            nameless += cuttexts::nameOf(widget);
    }
    QVERIFY(controls > PageCount);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void TestLayout::tabReachesEveryControl()
{
    QFETCH(int, page);
    const ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    shown.window->showPage(PageId(page));
    settle();
    QSet<QWidget*> missing;
    for (QWidget* const widget : shown.window->findChildren<QWidget*>()) {
        const auto* const button = qobject_cast<const QAbstractButton*>(widget);
        // Radio buttons of a group are one stop.
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && widget->window() == shown.window.get() && !widget->focusProxy()
            && !(button && button->inherits("QRadioButton"))
            && !(button && button->isCheckable() && button->autoExclusive()))
            missing.insert(widget);
    }
    // Tab within a text or a table belongs to it; Ctrl+Tab leaves them. Here the order is walked.
    QWidget* const begin = shown.window.get();
    int steps = 0;
    for (QWidget* widget = begin->nextInFocusChain(); widget != begin && steps < 100000;
         widget = widget->nextInFocusChain(), ++steps)
        missing.remove(widget);
    QStringList names;
    for (const QWidget* const widget : std::as_const(missing))
        names += cuttexts::nameOf(widget);
    QVERIFY2(missing.isEmpty(), qPrintable(names.join(QLatin1Char('\n'))));
    // No control swallows Tab without a way out: tables move on.
    for (const auto* const view : shown.window->findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && (view->focusPolicy() & Qt::TabFocus))
            QVERIFY2(!view->tabKeyNavigation(), qPrintable(cuttexts::nameOf(view)));
    }
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
