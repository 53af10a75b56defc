// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/live/classtile.h"
#include "widgets/scan/labtargets.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"
#include "widgets/window/pagestack.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

using namespace widgets;

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void scansTheVirtualLabFromTheWindow();
    void pausesAndStopsFromTheWindow();
    void startsUnaskedOnlyWhatItWasGiven();
    void beginsInTheTargetsField();
    void mnemonicsOfEachPageAreUnique_data();
    void mnemonicsOfEachPageAreUnique();
    void switchesPagesByKeyboard();
    void asksBeforeClosingARun();
    void asksBeforeUnsavedRepliesAreLost();
    void remembersThemeAndPage();
    void everyControlHasAName();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    std::uint64_t countOf(scan::ReplyClass replyClass) const
    {
        return child<ClassTile>(("tile-" + std::string(scan::replyClassName(replyClass))).c_str())
            ->count();
    }
    QString runState() const { return child<QLabel>("runState")->text(); }
    int shownRows() const { return child<QTableView>("replies")->model()->rowCount(); }
    void start(const QString& targets, const QString& rate);
    void answerQuestion(const QString& button);

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_window.reset();
    m_workbench = std::make_unique<Workbench>(QString());
    m_window = std::make_unique<MainWindow>(*m_workbench);
    m_window->setRequest(firstRequest("virtual"));
    m_window->showPage(PageId::Scan);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_workbench.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
}

void TestMainWindow::start(const QString& targets, const QString& rate)
{
    auto* const editor = child<QPlainTextEdit>("targets");
    QTest::mouseClick(editor->viewport(), Qt::LeftButton);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    for (const QString& line : targets.split(QLatin1Char('\n'))) {
        QTest::keyClicks(editor, line);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    auto* const rateField = child<QLineEdit>("rate");
    rateField->selectAll();
    QTest::keyClicks(rateField, rate);
    child<QLineEdit>("cooldown-time")->setText(QStringLiteral("0.5"));
    child<QCheckBox>("pass-v0")->setChecked(false);
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
    QTest::mouseClick(child<QPushButton>("start"), Qt::LeftButton);
}

void TestMainWindow::scansTheVirtualLabFromTheWindow()
{
    QStringList sample;
    for (const std::string& target : labSample(core::Family::V4))
        sample.append(QString::fromStdString(target));
    start(sample.join(QLatin1Char('\n')), QStringLiteral("50000"));
    QTRY_COMPARE_WITH_TIMEOUT(runState(), QStringLiteral("Done"), 30000);

    // What each of the lab's prefixes answers to version 1, 256 addresses of each.
    // v1-host, early-reset, and the fakes: fake-hmac, static-key, no-join
    QCOMPARE(countOf(scan::ReplyClass::Mptcp), 5 * 256U);
    QCOMPARE(countOf(scan::ReplyClass::Mirror), 2 * 256U); // mirror-mptcp, mirror-all
    QCOMPARE(countOf(scan::ReplyClass::VersionMismatch), 256U);
    QCOMPARE(countOf(scan::ReplyClass::Malformed), 3 * 256U);
    QCOMPARE(countOf(scan::ReplyClass::Plain), 3 * 256U); // plain-host, stripped, v0-host
    QCOMPARE(countOf(scan::ReplyClass::Rst), 2 * 256U); // closed, early-reset
    QCOMPARE(countOf(scan::ReplyClass::Icmp), 256U); // prohibited
    QCOMPARE(shownRows(), 17 * 256);
    QVERIFY(child<QWidget>("simulated")->isVisible());

    QTest::mouseClick(child<ClassTile>("tile-mirror"), Qt::LeftButton);
    QTRY_COMPARE(shownRows(), 512);
    QTest::keyClick(child<ClassTile>("tile-icmp"), Qt::Key_Space);
    QTRY_COMPARE(shownRows(), 768);
}

void TestMainWindow::pausesAndStopsFromTheWindow()
{
    start(QStringLiteral("100.64.0.0/16"), QStringLiteral("2000"));
    auto* const pause = child<QPushButton>("pause");
    QTRY_VERIFY(pause->isEnabled());
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_COMPARE(runState(), QStringLiteral("Paused"));
    QVERIFY(pause->text().contains(QStringLiteral("Resume")));
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(runState(), QStringLiteral("Sending"));
    QVERIFY(!child<QPushButton>("start")->isEnabled());
    QTest::mouseClick(child<QPushButton>("stop"), Qt::LeftButton);
    QTRY_COMPARE(runState(), QStringLiteral("Stopped"));
    QVERIFY(countOf(scan::ReplyClass::Mptcp) < 65536U);
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
}

void TestMainWindow::startsUnaskedOnlyWhatItWasGiven()
{
    auto* const targets = child<QPlainTextEdit>("targets");
    scan::ScanRequest nothing = firstRequest("virtual");
    nothing.targets = { "100.64.0.1/24" };
    m_window->setRequest(nothing);
    m_window->startWhenReady();
    QTest::qWait(500); // the plan fails meanwhile
    targets->setPlainText(QStringLiteral("100.64.0.0/24"));
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
    QTest::qWait(200);
    QCOMPARE(runState(), QStringLiteral("Ready"));

    m_window->setRequest(firstRequest("virtual"));
    m_window->startWhenReady();
    QTRY_VERIFY(runState() != QStringLiteral("Ready"));
}

void TestMainWindow::beginsInTheTargetsField()
{
    QCOMPARE(m_window->focusWidget(), child<QPlainTextEdit>("targets"));
}

void TestMainWindow::mnemonicsOfEachPageAreUnique_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::newRow("English") << QString();
    for (const char* language : { "de", "fr", "zh_CN" })
        QTest::newRow(language)
            << QStringLiteral(":/i18n/mptcp-workbench_%1.qm").arg(QLatin1String(language));
}

void TestMainWindow::mnemonicsOfEachPageAreUnique()
{
    QFETCH(QString, catalogue);
    QTranslator translator;
    if (!catalogue.isEmpty()) {
        QVERIFY(translator.load(catalogue));
        QVERIFY(QCoreApplication::installTranslator(&translator));
    }
    m_window.reset();
    m_workbench = std::make_unique<Workbench>(QString());
    m_window = std::make_unique<MainWindow>(*m_workbench);
    QStringList menus;
    for (const QAction* const menu : m_window->menuBar()->actions())
        menus << menu->text();
    int keys = 0;
    QStringList clashes;
    const auto* const pages = m_window->findChild<PageStack*>();
    for (int page = 0; page < PageCount; ++page) {
        QStringList texts = menus;
        for (const QLabel* label : pages->widget(page)->findChildren<QLabel*>()) {
            if (label->buddy() && label->window() == m_window.get())
                texts << label->text();
        }
        for (const QAbstractButton* button :
            pages->widget(page)->findChildren<QAbstractButton*>()) {
            if (button->window() == m_window.get())
                texts << button->text();
        }
        for (const QTabBar* tabs : pages->widget(page)->findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts << tabs->tabText(tab);
        }
        QMap<QString, QString> owners;
        for (const QString& text : std::as_const(texts)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            if (owners.contains(key))
                clashes << QStringLiteral("page %1, %2: %3, %4")
                               .arg(QString::number(page), key, owners[key], text);
            owners.insert(key, text);
        }
        keys += int(owners.size());
    }
    QCoreApplication::removeTranslator(&translator);
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
    QVERIFY(keys > 80);
}

void TestMainWindow::switchesPagesByKeyboard()
{
    auto* const pages = m_window->findChild<PageStack*>();
    QCOMPARE(pages->currentId(), PageId::Scan);
    for (int page = 0; page < PageCount; ++page) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(pages->currentIndex(), page);
    }
    m_window->showPage(PageId::Live);
    QVERIFY(child<QWidget>("noRun")->isVisible());
    QTest::mouseClick(child<QWidget>("noRun")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(pages->currentId(), PageId::Scan);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(pages->currentId(), PageId::Live);
}

void TestMainWindow::answerQuestion(const QString& button)
{
    QTimer::singleShot(0, m_window.get(), [this, button] {
        auto* const question = m_window->findChild<QMessageBox*>();
        QVERIFY(question);
        for (QAbstractButton* choice : question->buttons()) {
            if (choice->text().remove(QLatin1Char('&')) == button)
                return choice->click();
        }
        question->reject();
        QFAIL("the question has no such answer");
    });
}

void TestMainWindow::asksBeforeClosingARun()
{
    start(QStringLiteral("100.64.0.0/16"), QStringLiteral("1000"));
    QTRY_COMPARE(runState(), QStringLiteral("Sending"));
    answerQuestion(QStringLiteral("Keep Scanning"));
    QVERIFY(!m_window->close());
    QCOMPARE(runState(), QStringLiteral("Sending"));
    answerQuestion(QStringLiteral("Stop and Quit"));
    m_window->close(); // once the run is stored
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(runState(), QStringLiteral("Stopped"));
    const auto stored = store::Store::open(
        m_workbench->preferences().storeUrl().toStdString(), store::Access::Read);
    QVERIFY(stored);
    store::RunSelection all;
    all.simulated = std::nullopt;
    const auto runs = (*stored)->runs(all);
    QVERIFY(runs);
    QCOMPARE(runs->size(), std::size_t(1));
    QCOMPARE(runs->front().state, store::RunState::Stopped);
    QVERIFY(runs->front().counters.validated > 0);
}

void TestMainWindow::asksBeforeUnsavedRepliesAreLost()
{
    m_workbench->preferences().setKeepRuns(false);
    start(QStringLiteral("100.64.0.0/28"), QStringLiteral("1000"));
    QTRY_COMPARE_WITH_TIMEOUT(runState(), QStringLiteral("Done"), 30000);
    QVERIFY(shownRows() > 0);
    const int before = shownRows();
    QTRY_VERIFY(child<QPushButton>("start")->isEnabled());
    answerQuestion(QStringLiteral("Cancel"));
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(shownRows(), before);
    answerQuestion(QStringLiteral("Cancel"));
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    answerQuestion(QStringLiteral("Discard"));
    m_window->close();
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::remembersThemeAndPage()
{
    const auto chooseDark = [this](const QString& text) {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->text().remove(QLatin1Char('&')) == text)
                action->trigger();
        }
    };
    chooseDark(QStringLiteral("Dark"));
    QVERIFY(isDark(QGuiApplication::palette()));
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->close());
    applyTheme(Theme::Light);

    m_window.reset();
    m_workbench = std::make_unique<Workbench>(QString());
    m_window = std::make_unique<MainWindow>(*m_workbench);
    QVERIFY(isDark(QGuiApplication::palette()));
    QCOMPARE(m_window->findChild<PageStack*>()->currentId(), PageId::Live);
    chooseDark(QStringLiteral("Light"));
    QVERIFY(!isDark(QGuiApplication::palette()));
}

void TestMainWindow::everyControlHasAName()
{
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(QLatin1String("qt_"))
            || widget->window() != m_window.get())
            continue;
        if (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QPlainTextEdit*>(widget)
            || qobject_cast<const QAbstractItemView*>(widget)) {
            // What is read out: a name of its own, its text, or that of the label before it.
            QAccessibleInterface* const read
                = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            const bool named = read && !read->text(QAccessible::Name).isEmpty();
            QVERIFY2(named,
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ')
                    + widget->objectName()));
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
