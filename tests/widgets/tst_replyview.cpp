// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/replyrows.h"
#include "widgets/live/filterbar.h"
#include "widgets/live/replymodel.h"
#include "widgets/live/replyview.h"
#include "widgets/theme/warningline.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace widgets;

class TestReplyView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }

    void filtersWhileTyping();
    void marksABadFilterAndShowsAll();
    void completesFieldNames();
    void saysThatNothingMatches();
    void copiesWhatTheCommandLineWrites();
    void showsTheSelectedReplyInFull();
    void addsAConditionToTheFilter();
    void sortsByAClickOnTheHeader();
    void showsANewRunAsItArrives();
    void letsGoOfALargeSelectionBeforeSorting();
    void keepsASmallSelectionWhenSorted();

private:
    QLineEdit* filter() const { return m_view->findChild<QLineEdit*>(QStringLiteral("filter")); }
    QTableView* table() const { return m_view->findChild<QTableView*>(QStringLiteral("replies")); }
    int rows() const { return m_view->model()->rowCount(); }
    void typeFilter(const QString& text)
    {
        filter()->setFocus();
        filter()->selectAll();
        QTest::keyClicks(filter(), text);
        QTest::keyClick(filter(), Qt::Key_Escape); // closes the completion
    }

    std::unique_ptr<ReplyView> m_view;
};

void TestReplyView::init()
{
    m_view = std::make_unique<ReplyView>();
    m_view->resize(1100, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->model()->append(replyRows(0, 700));
    QCOMPARE(rows(), 700);
}

void TestReplyView::filtersWhileTyping()
{
    typeFilter(QStringLiteral("classification = mirror"));
    QTRY_COMPARE(rows(), 100);
    typeFilter(QStringLiteral("classification = mirror && sport = 443"));
    QTRY_COMPARE(rows(), 50);
}

void TestReplyView::marksABadFilterAndShowsAll()
{
    typeFilter(QStringLiteral("ttl < 7"));
    QTRY_VERIFY(rows() < 700);
    auto* const warning = m_view->findChild<WarningLine*>(QStringLiteral("filterWarning"));
    QVERIFY(!warning->isVisible());
    typeFilter(QStringLiteral("ttl < "));
    QTRY_VERIFY(warning->isVisible());
    QVERIFY(!warning->text().isEmpty());
    QCOMPARE(filter()->accessibleDescription(), warning->text());
    QTRY_COMPARE(rows(), 700);
    typeFilter(QStringLiteral("nosuchfield = 1"));
    QTRY_VERIFY(warning->text().contains(QStringLiteral("nosuchfield")));
    typeFilter(QStringLiteral("ttl < 64"));
    QTRY_VERIFY(!warning->isVisible());
    QTRY_COMPARE(rows(), 700);
}

void TestReplyView::completesFieldNames()
{
    auto* const completer = m_view->findChild<QCompleter*>();
    filter()->setFocus();
    QTest::keyClicks(filter(), QStringLiteral("classi"));
    QTRY_VERIFY(completer->popup()->isVisible());
    QCOMPARE(completer->currentCompletion(), QStringLiteral("classification"));
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(filter()->text(), QStringLiteral("classification"));
    // A value is no field.
    QTest::keyClicks(filter(), QStringLiteral(" = ttl"));
    QVERIFY(!completer->popup()->isVisible());
}

void TestReplyView::saysThatNothingMatches()
{
    auto* const empty = m_view->findChild<QWidget*>(QStringLiteral("noMatch"));
    QSignalSpy showAll(m_view.get(), &ReplyView::showAllRequested);
    QVERIFY(!empty->isVisible());
    typeFilter(QStringLiteral("ttl > 200"));
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(!table()->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 700);
    QVERIFY(table()->isVisible());
    QCOMPARE(showAll.count(), 1);
    QCOMPARE(filter()->text(), QString());
}

void TestReplyView::copiesWhatTheCommandLineWrites()
{
    table()->setFocus();
    table()->selectRow(7);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3); // header, row, and the end of the last line
    QVERIFY(lines[0].startsWith(QStringLiteral("timestamp_ts,saddr,sport,daddr,dport,ttl,")));
    QVERIFY2(lines[1].contains(QStringLiteral(",10.0.0.7,443,10.128.0.1,40000,7,v1,mptcp,1,")),
        qPrintable(lines[1]));
    QCOMPARE(lines[1].count(QLatin1Char(',')), lines[0].count(QLatin1Char(',')));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), lines[1] + QLatin1Char('\n'));
}

void TestReplyView::showsTheSelectedReplyInFull()
{
    auto* const options = m_view->findChild<QTreeWidget*>(QStringLiteral("replyOptions"));
    QVERIFY(!options->isVisible());
    table()->selectRow(7);
    QTRY_VERIFY(options->isVisible());
    QCOMPARE(options->topLevelItemCount(), 2);
    QCOMPARE(options->topLevelItem(0)->text(0), QStringLiteral("0"));
    QCOMPARE(options->topLevelItem(0)->child(0)->text(1), QStringLiteral("02 04 05 b4"));
    QCOMPARE(options->topLevelItem(1)->text(0), QStringLiteral("4"));
    QCOMPARE(options->topLevelItem(1)->child(0)->text(1),
        QStringLiteral("1e 0c 01 81 01 23 45 67 89 ab cd ef"));
    m_view->model()->clear();
    QVERIFY(!options->isVisible());
}

void TestReplyView::addsAConditionToTheFilter()
{
    auto* const bar = m_view->findChild<FilterBar*>();
    bar->setExpression(QStringLiteral("ttl < 7 || ttl > 60"));
    bar->addCondition(QStringLiteral("sport = 443"));
    QCOMPARE(bar->expression(), QStringLiteral("(ttl < 7 || ttl > 60) && sport = 443"));
    QTRY_COMPARE(rows(), 53);
}

void TestReplyView::sortsByAClickOnTheHeader()
{
    auto* const header = table()->horizontalHeader();
    QCOMPARE(m_view->model()->rowAt(0).ttl, std::uint8_t(0));
    const int rtt = header->sectionViewportPosition(0) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(rtt, 8));
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(rtt, 8));
    QTRY_COMPARE(m_view->model()->rowAt(0).responder.toString(), std::string("10.0.2.187"));
}

void TestReplyView::showsANewRunAsItArrives()
{
    auto* const header = table()->horizontalHeader();
    QVERIFY(header->isSortIndicatorShown());
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(m_view->model()->rowAt(0).responder.toString(), std::string("10.0.2.187"));
    m_view->beginRun();
    QCOMPARE(header->sortIndicatorSection(), -1);
    m_view->model()->append(replyRows(5, 1));
    m_view->model()->append(replyRows(3, 1));
    QCOMPARE(m_view->model()->rowAt(0).responder.toString(), std::string("10.0.0.5"));
    m_view->resetLayout();
    QVERIFY(header->isSortIndicatorShown());
}

void TestReplyView::letsGoOfALargeSelectionBeforeSorting()
{
    ReplyModel* const model = m_view->model();
    QSignalSpy hint(m_view.get(), &ReplyView::hint);
    model->append(replyRows(700, 200'000));
    QTRY_VERIFY(!model->busy());
    table()->selectAll();
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_VERIFY(!model->busy());
    table()->setCurrentIndex(model->index(4, 0));
    table()->selectAll();
    model->append(replyRows(200'700, 10));
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(model->rowAt(0).responder, replyRow(200'709).responder);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table()->currentIndex().row(), 14);
    QVERIFY(hint.count() >= 1);
}

void TestReplyView::keepsASmallSelectionWhenSorted()
{
    table()->setCurrentIndex(m_view->model()->index(2, 0));
    table()->selectAll();
    table()->sortByColumn(0, Qt::DescendingOrder);
    QTRY_COMPARE(m_view->model()->rowAt(0).responder.toString(), std::string("10.0.2.187"));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 700);
}

QTEST_MAIN(TestReplyView)
#include "tst_replyview.moc"
