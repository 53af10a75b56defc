// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/window/shownwindow.h"
#include "widgets/window/commandmodel.h"
#include "widgets/window/commandpalette.h"
#include "widgets/window/pagestack.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTreeWidget>

using namespace widgets;

/// The command palette and the overview of shortcuts, used by keyboard alone.
class TestCommands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fuzzyMatchesAreRanked_data();
    void fuzzyMatchesAreRanked();
    void lettersInTheWrongOrderDoNotMatch();
    void modelShowsWhatFits();
    void paletteRunsACommand();
    void paletteTellsWhyACommandCannotRun();
    void commandsUsedLastComeFirst();
    void everyCommandIsDescribed();
    void overviewListsAndSearches();

private:
    static CommandPalette* openPalette(ShownWindow& shown)
    {
        QTest::keyClick(shown.window.get(), Qt::Key_K, Qt::ControlModifier);
        return shown.window->findChild<CommandPalette*>();
    }
};

void TestCommands::fuzzyMatchesAreRanked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("beginnings of words") << "sr"
                                         << "Save replies"
                                         << "Resume restart";
    QTest::newRow("together") << "log"
                              << "Log panel"
                              << "Leave or go";
    QTest::newRow("case") << "ADOP"
                          << "Adoption"
                          << "A dark orange part";
}

void TestCommands::fuzzyMatchesAreRanked()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    const auto good = fuzzyMatch(query, better);
    const auto bad = fuzzyMatch(query, worse);
    QVERIFY(good && bad);
    QVERIFY2(good->score > bad->score,
        qPrintable(QStringLiteral("%1 <= %2").arg(good->score).arg(bad->score)));
}

void TestCommands::lettersInTheWrongOrderDoNotMatch()
{
    QVERIFY(!fuzzyMatch(QStringLiteral("gol"), QStringLiteral("Log")));
    QVERIFY(!fuzzyMatch(QStringLiteral("logs"), QStringLiteral("Log")));
    const auto match = fuzzyMatch(QStringLiteral("s l"), QStringLiteral("Scan the lab"));
    QVERIFY(match.has_value());
    QCOMPARE(match->positions, (QList<qsizetype> { 0, 9 }));
    QVERIFY(fuzzyMatch({}, QStringLiteral("anything")));
}

void TestCommands::modelShowsWhatFits()
{
    QAction save(QStringLiteral("&Save replies…"));
    save.setObjectName(QStringLiteral("save"));
    QAction stop(QStringLiteral("S&top"));
    stop.setEnabled(false);
    stop.setStatusTip(QStringLiteral("No scan is running."));
    CommandModel model({ { &save, QStringLiteral("Save replies"), QStringLiteral("File"), {} },
                           { &stop, QStringLiteral("Stop"), QStringLiteral("Scan"), {} } },
        { QStringLiteral("Scan/Stop") });
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Stop"));
    QCOMPARE(model.index(0).data(CommandModel::ReasonRole).toString(), stop.statusTip());
    model.setQuery(QStringLiteral("file"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Save replies"));
    model.setQuery(QStringLiteral("xyz"));
    QCOMPARE(model.rowCount(), 0);
}

void TestCommands::paletteRunsACommand()
{
    ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    CommandPalette* const palette = openPalette(shown);
    QVERIFY(palette);
    QTRY_VERIFY(palette->isVisible());
    auto* const query = palette->findChild<QLineEdit*>();
    QTest::keyClicks(query, QStringLiteral("adoption"));
    auto* const list = palette->findChild<QListView*>();
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Adoption"));
    QTest::keyClick(query, Qt::Key_Return);
    QTRY_COMPARE(shown.window->findChild<PageStack*>()->currentId(), PageId::Adoption);
    QTRY_VERIFY(!shown.window->findChild<CommandPalette*>());
}

void TestCommands::paletteTellsWhyACommandCannotRun()
{
    ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    CommandPalette* const palette = openPalette(shown);
    QVERIFY(palette);
    auto* const query = palette->findChild<QLineEdit*>();
    QTest::keyClicks(query, QStringLiteral("stop"));
    auto* const list = palette->findChild<QListView*>();
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Stop"));
    QCOMPARE(list->currentIndex().data(CommandModel::ReasonRole).toString(),
        QStringLiteral("No scan is running."));
    QTest::keyClick(query, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(query, Qt::Key_Escape);
    QTRY_VERIFY(!shown.window->findChild<CommandPalette*>());
}

void TestCommands::commandsUsedLastComeFirst()
{
    ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    CommandPalette* palette = openPalette(shown);
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("reset layout"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(!shown.window->findChild<CommandPalette*>());
    shown.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    palette = openPalette(shown);
    QVERIFY(palette);
    auto* const list = palette->findChild<QListView*>();
    QCOMPARE(list->currentIndex().data().toString(), QStringLiteral("Reset layout"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Up);
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
}

void TestCommands::everyCommandIsDescribed()
{
    const ShownWindow shown;
    const QList<Command> commands = shown.window->commands();
    QVERIFY(commands.size() > 35);
    QSet<QString> ids;
    int bare = 0;
    for (const Command& command : commands) {
        QVERIFY2(!ids.contains(command.id()), qPrintable(command.id()));
        ids.insert(command.id());
        if (command.action->whatsThis().isEmpty() && command.action->statusTip().isEmpty()
            && command.action->toolTip() == command.name) {
            qWarning(
                "%s > %s is not described", qPrintable(command.place), qPrintable(command.name));
            ++bare;
        }
    }
    QCOMPARE(bare, 0);
}

void TestCommands::overviewListsAndSearches()
{
    ShownWindow shown;
    QVERIFY(QTest::qWaitForWindowActive(shown.window.get()));
    QTest::keyClick(shown.window.get(), Qt::Key_Question, Qt::ControlModifier);
    auto* const tree = shown.child<QTreeWidget>("shortcutTree");
    QVERIFY(tree);
    QVERIFY(!tree->findItems(QStringLiteral("Ctrl+K"), Qt::MatchExactly | Qt::MatchRecursive, 1)
                 .isEmpty());
    QTest::keyClicks(shown.child<QLineEdit>("shortcutSearch"), QStringLiteral("Ctrl+K"));
    int visible = 0;
    for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it)
        visible += (*it)->parent() ? 1 : 0;
    QCOMPARE(visible, 1);
    QTest::keyClick(shown.child<QLineEdit>("shortcutSearch"), Qt::Key_Escape);
    QTRY_VERIFY(!shown.child<QTreeWidget>("shortcutTree"));
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
