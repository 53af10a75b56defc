// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shownwindow.h"
#include "widgets/window/pagestack.h"
#include "widgets/window/recentmenu.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>

using namespace widgets;

/// Every menu entry: there once, reachable by key, and working in every state of the window.
class TestMenus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mnemonicsOfEachMenuAreUnique_data() { pages(); }
    void mnemonicsOfEachMenuAreUnique();
    void noKeyRunsTwoCommands_data() { pages(); }
    void noKeyRunsTwoCommands();
    void whatCannotRunSaysWhy();
    void everyEntryWorks_data();
    void everyEntryWorks();
    void fullScreenAndBack();
    void textsGrowAndShrink();
    void recentFilesAreOpened();
    void recentFilesHoldNoPassword();
    void aWrongFileLeavesTheStore();

private:
    static void pages();
    static void checkMnemonics(const QMenu* menu);
};

void TestMenus::pages()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < PageCount; ++page)
        QTest::addRow("page %d", page) << page;
}

void TestMenus::checkMnemonics(const QMenu* menu)
{
    QMap<QString, QString> owners;
    for (const QAction* const action : menu->actions()) {
        if (action->isSeparator())
            continue;
        QVERIFY2(!action->text().isEmpty(), qPrintable(menu->title()));
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(!key.isEmpty(), qPrintable(menu->title() + action->text()));
        QVERIFY2(!owners.contains(key), qPrintable(owners[key] + action->text()));
        owners.insert(key, action->text());
        if (action->menu())
            checkMnemonics(action->menu());
    }
}

void TestMenus::mnemonicsOfEachMenuAreUnique()
{
    QFETCH(int, page);
    const ShownWindow shown;
    shown.window->showPage(PageId(page));
    QSet<QString> tops;
    for (const QAction* const top : shown.window->menuBar()->actions()) {
        const QString key = QKeySequence::mnemonic(top->text()).toString();
        QVERIFY2(!key.isEmpty() && !tops.contains(key), qPrintable(top->text()));
        tops.insert(key);
        QVERIFY(top->menu());
        checkMnemonics(top->menu());
    }
    QCOMPARE(tops.size(), 6);
}

void TestMenus::noKeyRunsTwoCommands()
{
    QFETCH(int, page);
    const ShownWindow shown;
    shown.window->showPage(PageId(page));
    QMap<QKeySequence, QString> owners;
    for (const Command& command : shown.window->commands()) {
        if (command.page && *command.page != PageId(page))
            continue;
        for (const QKeySequence& key : command.action->shortcuts()) {
            QVERIFY2(!owners.contains(key),
                qPrintable(QStringLiteral("%1: %2, %3")
                               .arg(key.toString(), owners.value(key), command.name)));
            owners.insert(key, command.name);
        }
    }
    QVERIFY(owners.size() > 20);
}

void TestMenus::whatCannotRunSaysWhy()
{
    const ShownWindow shown;
    int disabled = 0;
    for (const Command& command : shown.window->commands()) {
        if (command.action->isEnabled())
            continue;
        ++disabled;
        QVERIFY2(!command.action->statusTip().isEmpty(),
            qPrintable(command.place + QLatin1String(" > ") + command.name));
    }
    QVERIFY(disabled >= 3); // nothing runs: pause, stop and save at least
}

void TestMenus::everyEntryWorks_data()
{
    QTest::addColumn<QString>("state");
    for (const char* state : { "idle", "running", "done" })
        QTest::newRow(state) << QString::fromLatin1(state);
}

void TestMenus::everyEntryWorks()
{
    QFETCH(QString, state);
    ShownWindow shown;
    ScanSession& session = shown.workbench->scan();
    scan::ScanRequest request = firstRequest("virtual");
    if (state == QLatin1String("done"))
        request.targets = { "100.64.0.0/28" };
    if (state != QLatin1String("idle")) {
        session.start(request);
        QTRY_COMPARE(session.state(), ScanSession::State::Running);
    }
    if (state == QLatin1String("done"))
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 30000);
    DialogCloser closer;
    const QStringList leftOut {
        QStringLiteral("quit"), // ends the program; tested by itself
        QStringLiteral("whatsThis"), // waits for a click
    };
    int run = 0;
    for (const Command& command : shown.window->commands()) {
        if (!command.action || leftOut.contains(command.action->objectName()))
            continue;
        if (command.page)
            shown.window->showPage(*command.page);
        if (!command.action->isEnabled())
            continue;
        qInfo("%s > %s", qPrintable(command.place), qPrintable(command.name));
        command.action->trigger();
        ++run;
        QTest::qWait(50);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    QVERIFY(run > 25);
    QVERIFY(closer.closed > 3);
    QVERIFY(shown.window->isVisible());
    session.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!session.active(), 30000);
}

void TestMenus::fullScreenAndBack()
{
    const ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QTest::keyClick(shown.window.get(), Qt::Key_F11);
    QTRY_VERIFY(shown.window->isFullScreen());
    QVERIFY(shown.child<QAction>("fullScreen")->isChecked());
    QTest::keyClick(shown.window.get(), Qt::Key_F11);
    QTRY_VERIFY(!shown.window->isFullScreen());
}

void TestMenus::textsGrowAndShrink()
{
    const ShownWindow shown;
    const qreal before = QApplication::font().pointSizeF();
    QVERIFY(!shown.child<QAction>("textNormal")->isEnabled());
    shown.child<QAction>("textLarger")->trigger();
    QVERIFY(QApplication::font().pointSizeF() > before);
    for (int step = 0; step < 20; ++step)
        shown.child<QAction>("textSmaller")->trigger();
    QVERIFY(QApplication::font().pointSizeF() < before);
    QVERIFY(!shown.child<QAction>("textSmaller")->isEnabled());
    shown.child<QAction>("textNormal")->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), before);
}

void TestMenus::recentFilesAreOpened()
{
    ShownWindow shown;
    RecentFiles& recent = shown.workbench->recentFiles();
    QTemporaryDir folder;
    const QString store = folder.filePath(QStringLiteral("a & b.sqlite"));
    QFile file(store);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    recent.add(RecentFile::Kind::Store, store);
    recent.add(RecentFile::Kind::Capture, folder.filePath(QStringLiteral("gone.pcap")));
    const auto* const menu = shown.child<QMenu>("recentMenu");
    QCOMPARE(menu->actions().size(), 4); // two files, a line, and Clear
    QVERIFY(!menu->actions().at(0)->isEnabled()); // gone
    QVERIFY(!menu->actions().at(0)->statusTip().isEmpty());
    menu->actions().at(1)->trigger();
    QCOMPARE(shown.workbench->preferences().storeUrl(), store);
    QCOMPARE(shown.window->findChild<PageStack*>()->currentId(), PageId::Runs);
    QCOMPARE(RecentFiles().files().constFirst().path, store);
    menu->actions().last()->trigger();
    QVERIFY(recent.files().isEmpty());
}

void TestMenus::recentFilesHoldNoPassword()
{
    const QString url = QStringLiteral("postgresql://me:s3cret@127.0.0.1:1/runs?sslmode=disable");
    ShownWindow shown;
    shown.workbench->recentFiles().add(RecentFile::Kind::Store, url);
    shown.workbench->preferences().setStoreUrl(url);
    QCOMPARE(shown.workbench->library().url(), url);
    const auto kept = [](const char* key) {
        return QSettings().value(QLatin1String(key)).toStringList().join(u'\n');
    };
    QVERIFY(kept("recent/files").contains(QStringLiteral("me@127.0.0.1:1/runs?sslmode=disable")));
    for (const QString& key : QSettings().allKeys())
        QVERIFY2(!kept(qPrintable(key)).contains(QStringLiteral("s3cret")), qPrintable(key));
    // Another store, and back: while the program runs it knows the password.
    QTemporaryDir folder;
    shown.workbench->preferences().setStoreUrl(folder.filePath(QStringLiteral("other.db")));
    QCOMPARE(shown.workbench->library().usedUrl(RunLibrary::keptUrl(url)), url);

    // What an older version kept is cleared when it is read.
    QSettings().setValue(QStringLiteral("recent/files"), QStringList { "store " + url });
    QCOMPARE(RecentFiles().files().size(), 1);
    QVERIFY(!kept("recent/files").contains(QStringLiteral("s3cret")));
    QSettings().setValue(QStringLiteral("preferences/store"), url);
    QCOMPARE(Preferences().storeUrl(), url); // it is used once more
    QVERIFY(!kept("preferences/store").contains(QStringLiteral("s3cret")));
}

void TestMenus::aWrongFileLeavesTheStore()
{
    ShownWindow shown;
    const QString before = shown.workbench->preferences().storeUrl();
    QTemporaryDir folder;
    const QString wrong = folder.filePath(QStringLiteral("README.md"));
    QFile file(wrong);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# No store at all\n") > 0);
    file.close();
    openStore(*shown.workbench, wrong);
    const auto refused = [] {
        const auto boxes = QApplication::topLevelWidgets();
        const auto box = std::find_if(boxes.begin(), boxes.end(), [](const QWidget* each) {
            return each->objectName() == QLatin1String("storeRefused");
        });
        return box == boxes.end() ? nullptr : *box;
    };
    QTRY_VERIFY(refused());
    QCOMPARE(shown.workbench->preferences().storeUrl(), before);
    QCOMPARE(QSettings().value(QStringLiteral("recent/files")).toStringList().size(), 0);
    refused()->close();
}

QTEST_MAIN(TestMenus)
#include "tst_menus.moc"
