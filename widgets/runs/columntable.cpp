// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/columntable.h"

#include "widgets/text/format.h"
#include "widgets/theme/themedicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

    /// More text than this helps nobody and would hold up the window.
    constexpr qsizetype MostCopiedRows = 20'000;
    constexpr qsizetype RowsOfACopySlice = 1000; ///< some milliseconds

    QString csvCell(QString text)
    {
        if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))
            && !text.contains(QLatin1Char('\n')))
            return text;
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QLatin1Char('"') + text + QLatin1Char('"');
    }

} // namespace

ColumnTable::ColumnTable(QAbstractItemModel* model, const QList<int>& widths, QWidget* parent)
    : QTableView(parent)
    , m_copy(new QAction(themedIcon(QStringLiteral("copy")), tr("Copy as CSV"), this))
    , m_copyWithHeader(new QAction(tr("Copy as CSV with header"), this))
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);

    auto* const header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < widths.size(); ++column) {
        const int text = fontMetrics().horizontalAdvance(QLatin1Char('0')) * widths[column];
        // A title in another language may be longer than what stands below it.
        header->resizeSection(
            column, std::max(text + fontMetrics().height(), header->sectionSizeHint(column)));
    }
    m_firstState = header->saveState();

    m_copy->setShortcut(QKeySequence::Copy);
    m_copyWithHeader->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* const action : { m_copy, m_copyWithHeader }) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(false); });
    connect(m_copyWithHeader, &QAction::triggered, this, [this] { copySelection(true); });
    m_copyTimer.setSingleShot(true);
    m_copyTimer.setInterval(0);
    connect(&m_copyTimer, &QTimer::timeout, this, &ColumnTable::copySlice);
    // Rows that go or move are not those that were chosen.
    const auto drop = [this] { m_copyTimer.stop(); };
    connect(model, &QAbstractItemModel::modelAboutToBeReset, &m_copyTimer, drop);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, &m_copyTimer, drop);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, &m_copyTimer, drop);
    connect(header, &QWidget::customContextMenuRequested, this,
        [this, header](const QPoint& at) { showColumnMenu(header->mapToGlobal(at)); });
}

void ColumnTable::hideAtFirst(const QList<int>& columns)
{
    for (const int column : columns)
        setColumnHidden(column, true);
    m_firstState = horizontalHeader()->saveState();
}

void ColumnTable::sortByModel()
{
    m_sortsByModel = true;
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setSortingEnabled(true);
    m_firstState = horizontalHeader()->saveState();
}

void ColumnTable::restore(const QByteArray& state)
{
    horizontalHeader()->restoreState(state);
    if (!m_sortsByModel)
        return;
    // The order belongs to what was shown then, not to the columns.
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

QByteArray ColumnTable::columnState() const { return horizontalHeader()->saveState(); }

void ColumnTable::restoreColumns(const QByteArray& state)
{
    if (!state.isEmpty())
        restore(state);
}

void ColumnTable::resetColumns() { restore(m_firstState); }

QList<int> ColumnTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void ColumnTable::copySelection(bool withHeader)
{
    m_copyTimer.stop();
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    QList<int> columns;
    const auto* const header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !isColumnHidden(column))
            columns.append(column);
    }
    m_copying = { rows.first(std::min(rows.size(), MostCopiedRows)), columns, rows.size(), 0, {} };
    if (withHeader) {
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(csvCell(model()->headerData(column, Qt::Horizontal).toString()));
        m_copying.text = QString(cells.join(QLatin1Char(',')) + QLatin1Char('\n'));
    }
    copySlice();
}

/// A model is asked in the GUI thread alone, so many rows are copied a slice at a time.
void ColumnTable::copySlice()
{
    const qsizetype end = std::min(m_copying.rows.size(), m_copying.next + RowsOfACopySlice);
    QStringList cells;
    for (; m_copying.next < end; ++m_copying.next) {
        cells.clear();
        for (const int column : std::as_const(m_copying.columns))
            cells.append(
                csvCell(model()->index(m_copying.rows[m_copying.next], column).data().toString()));
        m_copying.text += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    if (end < m_copying.rows.size()) {
        m_copyTimer.start();
        return;
    }
    const Copying copied = std::exchange(m_copying, {});
    QGuiApplication::clipboard()->setText(copied.text);
    Q_EMIT hint(copied.rows.size() < copied.selected
            ? tr("Copied the first %1 of %2 rows")
                  .arg(formatCount(std::uint64_t(copied.rows.size())),
                      formatCount(std::uint64_t(copied.selected)))
            : tr("Rows copied: %1").arg(formatCount(std::uint64_t(copied.rows.size()))));
}

void ColumnTable::showColumnMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    addColumnActions(menu);
    menu.exec(globalPosition);
}

void ColumnTable::addColumnActions(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    const int count = model()->columnCount();
    const int shown = count - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < count; ++column) {
        auto* const action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setToolTip(model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(shown > 1 || isColumnHidden(column));
        connect(action, &QAction::toggled, this,
            [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &ColumnTable::resetColumns);
}

} // namespace widgets
