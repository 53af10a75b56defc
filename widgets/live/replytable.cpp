// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replytable.h"

#include "core/scan/output/rowfields.h"
#include "widgets/live/replycolumns.h"
#include "widgets/live/replymodel.h"
#include "widgets/text/format.h"
#include "widgets/theme/themedicon.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMenu>

#include <algorithm>

namespace widgets {

namespace {

    /// More text than this helps nobody and would hold up the window.
    constexpr std::size_t MaxCopiedRows = 100'000;
    /// Qt follows each selected row for itself when rows change places.
    constexpr int MaxRowsFollowed = 10'000;

    QString conditionFor(const ReplyColumnInfo& column, const scan::ScanRow& row, const QString& op)
    {
        const auto* const field = column.field ? scan::findRowField(column.field) : nullptr;
        if (!field)
            return {};
        std::string value;
        field->append(row, value);
        const QString text = QString::fromStdString(value);
        return QStringLiteral("%1 %2 %3")
            .arg(QString::fromLatin1(field->name), op,
                field->numeric ? text : QStringLiteral("\"%1\"").arg(text));
    }

} // namespace

ReplyTable::ReplyTable(ReplyModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_copy(new QAction(themedIcon(QStringLiteral("copy")), tr("Copy as CSV"), this))
    , m_copyWithHeader(new QAction(tr("Copy as CSV with header"), this))
{
    setObjectName(QStringLiteral("replies"));
    setAccessibleName(tr("Replies"));
    setModel(model);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);

    auto* const header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < ReplyColumnCount; ++column)
        header->resizeSection(column,
            fontMetrics().horizontalAdvance(QLatin1Char('0'))
                    * replyColumns()[std::size_t(column)].widthInChars
                + 12);
    setSortingEnabled(true);
    m_firstState = header->saveState();

    m_copy->setShortcut(QKeySequence::Copy);
    m_copyWithHeader->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction* const action : { m_copy, m_copyWithHeader }) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, [this] { copySelection(CsvHeader::Without); });
    connect(
        m_copyWithHeader, &QAction::triggered, this, [this] { copySelection(CsvHeader::With); });
    connect(m_model, &ReplyModel::aboutToReorder, this, &ReplyTable::trimSelection);
    connect(header, &QWidget::customContextMenuRequested, this, &ReplyTable::showColumnMenu);
}

QByteArray ReplyTable::columnState() const { return horizontalHeader()->saveState(); }

void ReplyTable::restoreColumns(const QByteArray& state)
{
    horizontalHeader()->restoreState(state);
    // The order belongs to the run that was shown, not to the columns.
    horizontalHeader()->setSortIndicatorShown(true);
    unsort();
}

void ReplyTable::resetColumns() { restoreColumns(m_firstState); }

void ReplyTable::unsort() { horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); }

void ReplyTable::trimSelection()
{
    qint64 selected = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        selected += range.height();
    if (selected <= MaxRowsFollowed)
        return;
    selectionModel()->select(
        currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    Q_EMIT hint(tr("Selection of %1 rows let go: only the current row is followed while the order "
                   "changes")
                    .arg(formatCount(core::Uint128(selected))));
}

void ReplyTable::copySelection(CsvHeader header)
{
    std::vector<int> numbers;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers.push_back(row);
    }
    if (numbers.empty())
        return;
    std::sort(numbers.begin(), numbers.end());
    const std::size_t copied = std::min(numbers.size(), MaxCopiedRows);
    std::vector<const scan::ScanRow*> rows;
    rows.reserve(copied);
    for (std::size_t i = 0; i < copied; ++i)
        rows.push_back(&m_model->rowAt(numbers[i]));
    QGuiApplication::clipboard()->setText(replyCsv(rows, header));
    Q_EMIT hint(copied < numbers.size() ? tr("Copied the first %1 of %2 rows")
                                              .arg(formatCount(copied), formatCount(numbers.size()))
                                        : tr("Rows copied: %1").arg(formatCount(copied)));
}

void ReplyTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    QMenu menu(this);
    menu.addAction(m_copy);
    menu.addAction(m_copyWithHeader);
    if (index.isValid()) {
        const auto& column = replyColumns()[std::size_t(index.column())];
        menu.addSeparator();
        for (const auto& [text, op] : { std::pair { tr("Show only %1"), QStringLiteral("=") },
                 std::pair { tr("Leave out %1"), QStringLiteral("!=") } }) {
            const QString condition = conditionFor(column, m_model->rowAt(index.row()), op);
            auto* const action = menu.addAction(themedIcon(QStringLiteral("filter")),
                text.arg(condition.isEmpty() ? tr("this value") : index.data().toString()), this,
                [this, condition] { Q_EMIT conditionChosen(condition); });
            action->setEnabled(!condition.isEmpty() && !index.data().toString().isEmpty());
        }
    }
    menu.exec(event->globalPos());
}

void ReplyTable::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    const int shown = ReplyColumnCount - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < ReplyColumnCount; ++column) {
        auto* const action = menu.addAction(replyColumnTitle(column));
        action->setToolTip(replyColumnHelp(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(shown > 1 || isColumnHidden(column));
        connect(action, &QAction::toggled, this,
            [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    menu.addAction(tr("Reset columns"), this, &ReplyTable::resetColumns);
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

} // namespace widgets
