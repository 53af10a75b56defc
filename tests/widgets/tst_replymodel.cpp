// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/replyrows.h"
#include "widgets/live/replycolumns.h"
#include "widgets/live/replymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace widgets;

namespace {

int column(ReplyColumn c) { return int(c); }

RowSelection selection(const char* expression, ClassMask classes = 0)
{
    return { scan::RowFilter::parse(expression).value(), classes };
}

void fill(ReplyModel& model, std::uint32_t count)
{
    constexpr std::uint32_t Batch = 20000;
    for (std::uint32_t first = 0; first < count; first += Batch)
        model.append(replyRows(first, std::min(Batch, count - first)));
}

bool settled(const ReplyModel& model)
{
    return QTest::qWaitFor([&] { return !model.busy(); }, 60000);
}

QString text(const ReplyModel& model, int row, ReplyColumn c)
{
    return model.index(row, column(c)).data().toString();
}

} // namespace

class TestReplyModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheContractWhileRowsArrive();
    void showsOneReplyInEveryColumn();
    void filtersByExpressionAndClass();
    void sortsEveryColumnBothWays_data();
    void sortsEveryColumnBothWays();
    void returnsToTheOrderOfArrival();
    void sortsInWhatArrivesLater();
    void keepsThePlaceOfARowWhenSorted();
    void newestSelectionWins();
    void countsRowsBeyondTheLimit();
    void clearsWhileWorking();
    void holdsAMillionRows();
};

void TestReplyModel::keepsTheContractWhileRowsArrive()
{
    ReplyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.append(replyRows(0, 100));
    model.append({});
    model.append(replyRows(100, 50));
    QCOMPARE(model.rowCount(), 150);
    QCOMPARE(inserted.count(), 2);
    model.setSelection(selection("ttl < 10"));
    QVERIFY(settled(model));
    model.append(replyRows(150, 64));
    QCOMPARE(model.rowCount(), 30 + 10);
    model.sort(column(ReplyColumn::Ttl), Qt::DescendingOrder);
    QVERIFY(settled(model));
    model.append(replyRows(214, 64));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 50);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestReplyModel::showsOneReplyInEveryColumn()
{
    ReplyModel model;
    model.append(replyRows(7, 1));
    QCOMPARE(text(model, 0, ReplyColumn::Address), QStringLiteral("10.0.0.7"));
    QCOMPARE(text(model, 0, ReplyColumn::Port), QStringLiteral("443"));
    QCOMPARE(text(model, 0, ReplyColumn::Pass), QStringLiteral("MPTCP v1"));
    QCOMPARE(text(model, 0, ReplyColumn::Class), QStringLiteral("MPTCP"));
    QCOMPARE(text(model, 0, ReplyColumn::Version), QStringLiteral("1"));
    QCOMPARE(text(model, 0, ReplyColumn::Flags), QStringLiteral("AH"));
    QCOMPARE(text(model, 0, ReplyColumn::Key), QStringLiteral("0123456789abcdef"));
    QCOMPARE(text(model, 0, ReplyColumn::Ttl), QStringLiteral("7"));
    QVERIFY(
        text(model, 0, ReplyColumn::Options).startsWith(QStringLiteral("MSS 1460, MP_CAPABLE")));
    const QModelIndex cell = model.index(0, column(ReplyColumn::Class));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("RFC 8684")));
    QVERIFY(!cell.data(Qt::DecorationRole).isNull());
    // A reply without the option leaves its cells empty rather than showing zeros.
    model.append(replyRows(8, 1));
    for (const ReplyColumn c : { ReplyColumn::Version, ReplyColumn::Flags, ReplyColumn::Key })
        QCOMPARE(text(model, 1, c), QString());
}

void TestReplyModel::filtersByExpressionAndClass()
{
    ReplyModel model;
    fill(model, 7000);
    model.setSelection(selection("", maskOf(scan::ReplyClass::Mirror)));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 1000);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowAt(row).replyClass, scan::ReplyClass::Mirror);
    model.setSelection(selection(
        "sport = 443", maskOf(scan::ReplyClass::Mirror) | maskOf(scan::ReplyClass::Mptcp)));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 1000);
    model.setSelection(selection("classification = mptcp && ttl >= 64"));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 0);
    model.setSelection({});
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 7000);
}

void TestReplyModel::sortsEveryColumnBothWays_data()
{
    QTest::addColumn<int>("column");
    for (int c = 0; c < ReplyColumnCount; ++c)
        QTest::newRow(replyColumns()[std::size_t(c)].title) << c;
}

void TestReplyModel::sortsEveryColumnBothWays()
{
    QFETCH(int, column);
    ReplyModel model;
    fill(model, 500);
    const auto key = replyColumns()[std::size_t(column)].sortKey;
    for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
        model.sort(column, order);
        QVERIFY(settled(model));
        QCOMPARE(model.rowCount(), 500);
        for (int row = 1; row < 500; ++row) {
            const auto before = key(model.rowAt(row - 1));
            const auto after = key(model.rowAt(row));
            QVERIFY(order == Qt::AscendingOrder ? before <= after : before >= after);
            if (before == after)
                QVERIFY(model.rowAt(row - 1).timeNs < model.rowAt(row).timeNs);
        }
    }
}

void TestReplyModel::returnsToTheOrderOfArrival()
{
    ReplyModel model;
    fill(model, 300);
    model.sort(column(ReplyColumn::Rtt));
    QVERIFY(settled(model));
    QCOMPARE(text(model, 0, ReplyColumn::Address), QStringLiteral("10.0.1.43"));
    model.sort(-1);
    QVERIFY(settled(model));
    QCOMPARE(text(model, 0, ReplyColumn::Address), QStringLiteral("10.0.0.0"));
}

void TestReplyModel::sortsInWhatArrivesLater()
{
    ReplyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(replyRows(1000, 100));
    model.sort(column(ReplyColumn::Address));
    QVERIFY(settled(model));
    model.append(replyRows(0, 1));
    QCOMPARE(model.rowCount(), 101);
    QTRY_COMPARE(text(model, 0, ReplyColumn::Address), QStringLiteral("10.0.0.0"));
    QCOMPARE(text(model, 100, ReplyColumn::Address), QStringLiteral("10.0.4.75"));
}

void TestReplyModel::keepsThePlaceOfARowWhenSorted()
{
    ReplyModel model;
    fill(model, 300);
    const QPersistentModelIndex held(model.index(17, column(ReplyColumn::Address)));
    const QString address = held.data().toString();
    model.sort(column(ReplyColumn::Address), Qt::DescendingOrder);
    QVERIFY(settled(model));
    QVERIFY(held.isValid());
    QCOMPARE(held.row(), 299 - 17);
    QCOMPARE(held.data().toString(), address);
}

void TestReplyModel::newestSelectionWins()
{
    ReplyModel model;
    fill(model, 100000);
    for (int ttl = 0; ttl < 20; ++ttl)
        model.setSelection(selection(qPrintable(QStringLiteral("ttl = %1").arg(ttl))));
    QVERIFY(settled(model));
    QVERIFY(model.rowCount() > 0);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(int(model.rowAt(row).ttl), 19);
}

void TestReplyModel::countsRowsBeyondTheLimit()
{
    ReplyModel model(5000);
    fill(model, 12000);
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), 5000);
    QCOMPARE(model.refusedRows(), 7000U);
    model.clear();
    QCOMPARE(model.refusedRows(), 0U);
    model.append(replyRows(0, 10));
    QCOMPARE(model.rowCount(), 10);
}

void TestReplyModel::clearsWhileWorking()
{
    ReplyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fill(model, 60000);
    model.sort(column(ReplyColumn::Key));
    model.clear();
    QVERIFY(!model.busy());
    QTest::qWait(100);
    QCOMPARE(model.rowCount(), 0);
    model.append(replyRows(0, 3));
    QCOMPARE(model.rowCount(), 3);
}

void TestReplyModel::holdsAMillionRows()
{
    constexpr std::uint32_t Million = 1'000'000;
    ReplyModel model;
    fill(model, Million);
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), int(Million));
    QCOMPARE(model.refusedRows(), 0U);

    model.setSelection(selection("classification = mptcp && ttl < 32"));
    QVERIFY(settled(model));
    int expected = 0;
    for (std::uint32_t i = 0; i < Million; i += 7)
        expected += i % 64 < 32;
    QCOMPARE(model.rowCount(), expected);

    model.setSelection({});
    model.sort(column(ReplyColumn::Rtt));
    QVERIFY(settled(model));
    QCOMPARE(model.rowCount(), int(Million));
    // RTTs fall with every row, so sorting by them turns all around.
    for (const int row : { 0, 1, 4095, 4096, 500'000, 999'999 })
        QCOMPARE(model.rowAt(row).responder,
            core::IpAddress::v4(0x0a000000 + Million - 1 - std::uint32_t(row)));
}

QTEST_MAIN(TestReplyModel)
#include "tst_replymodel.moc"
