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
    constexpr std::size_t RowsCopiedAtOnce = 1000; ///< more of them are written in a worker
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
    // Beside the target, so that it is seen where there is one.
    header->moveSection(header->visualIndex(int(ReplyColumn::Vantage)),
        header->visualIndex(int(ReplyColumn::Port)) + 1);
    setVantageShown(false);
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
    setVantageShown(m_vantageShown);
}

void ReplyTable::setVantageShown(bool shown)
{
    m_vantageShown = shown;
    setColumnHidden(int(ReplyColumn::Vantage), !shown);
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
    Q_EMIT hint(tr("Selection of %1 rows let go: only the current row is "
                   "followed while the order "
                   "changes")
                    .arg(formatCount(core::Uint128(selected))));
}

void ReplyTable::copySelection(CsvHeader header)
{
    std::vector<int> numbers;
    std::size_t selected = 0;
    QItemSelection selection = selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
        [](const auto& a, const auto& b) { return a.top() < b.top(); });
    for (const QItemSelectionRange& range : std::as_const(selection)) {
        selected += std::size_t(range.height());
        for (int row = range.top(); row <= range.bottom() && numbers.size() < MaxCopiedRows; ++row)
            numbers.push_back(row);
    }
    if (numbers.empty())
        return;
    std::vector<std::uint32_t> places;
    places.reserve(numbers.size());
    for (const int number : numbers)
        places.push_back(m_model->shownRows()[std::size_t(number)]);
    const auto textOf = [rows = m_model->snapshot(), places, header] {
        std::vector<const scan::ScanRow*> copied;
        copied.reserve(places.size());
        for (const std::uint32_t place : places)
            copied.push_back(&rows[place]);
        return replyCsv(copied, header);
    };
    const auto take = [this, copied = places.size(), selected](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT hint(copied < selected ? tr("Copied the first %1 of %2 rows")
                                            .arg(formatCount(copied), formatCount(selected))
                                      : tr("Rows copied: %1").arg(formatCount(copied)));
    };
    if (places.size() <= RowsCopiedAtOnce) {
        m_copying.cancel();
        take(textOf());
        return;
    }
    m_copying.start([textOf](const auto&) { return textOf(); }, take);
}

void ReplyTable::contextMenuEvent(QContextMenuEvent* event)
{
    // By key it is about the current row, wherever the event says it happened.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("replyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        addRowActions(menu, m_model->rowAt(index.row()));
        menu->addSeparator();
        addFilterActions(menu, index);
        menu->addSeparator();
    }
    menu->addAction(m_copy);
    menu->addAction(m_copyWithHeader);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ReplyTable::addRowActions(QMenu* menu, const scan::ScanRow& row)
{
    // The row itself may have moved until an entry is chosen.
    const auto add = [this, menu, row](const char* name, const QString& icon, const QString& text,
                         RowRequest request) {
        auto* const action = menu->addAction(themedIcon(icon), text, this,
            [this, row, request] { Q_EMIT rowRequested(request, row); });
        action->setObjectName(QLatin1String(name));
    };
    const QString address = QString::fromStdString(row.target.toString());
    add("rowTrace", QStringLiteral("trace"), tr("&Trace the Path to %1").arg(address),
        RowRequest::Trace);
    add("rowVerify", QStringLiteral("done"), tr("&Prove MPTCP of %1").arg(address),
        RowRequest::Verify);
    add("rowHistory", QStringLiteral("adoption"), tr("Show &History of %1").arg(address),
        RowRequest::History);
    add("rowExclude", QStringLiteral("stop"), tr("E&xclude %1 from the Next Scan").arg(address),
        RowRequest::Exclude);
}

void ReplyTable::addFilterActions(QMenu* menu, const QModelIndex& index)
{
    const auto& column = replyColumns()[std::size_t(index.column())];
    const scan::ScanRow& row = m_model->rowAt(index.row());
    const QString same = conditionFor(column, row, QStringLiteral("="));
    const QString other = conditionFor(column, row, QStringLiteral("!="));
    const QString value = index.data().toString();
    auto* const filters
        = menu->addMenu(themedIcon(QStringLiteral("filter")), tr("Apply as &Filter"));
    filters->setEnabled(!same.isEmpty() && !value.isEmpty());
    const auto add = [filters](const char* name, const QString& text, const auto& chosen) {
        filters->addAction(text, filters, chosen)->setObjectName(QLatin1String(name));
    };
    // An ampersand in a condition is no mnemonic.
    const auto shown
        = [](QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); };
    add("filterSame", tr("&Selected: %1").arg(shown(same)),
        [this, same] { Q_EMIT filterChosen(same); });
    add("filterOther", tr("&Not selected: %1").arg(shown(other)),
        [this, other] { Q_EMIT filterChosen(other); });
    filters->addSeparator();
    add("filterAnd", tr("… &and selected"), [this, same] { Q_EMIT conditionChosen(same); });
    add("filterAndNot", tr("… and n&ot selected"),
        [this, other] { Q_EMIT conditionChosen(other); });
}

QMenu* ReplyTable::makeColumnMenu(QWidget* parent)
{
    auto* const menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("columnMenu"));
    const int shown = ReplyColumnCount - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < ReplyColumnCount; ++column) {
        auto* const action = menu->addAction(replyColumnTitle(column));
        action->setToolTip(replyColumnHelp(column));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(shown > 1 || isColumnHidden(column));
        connect(action, &QAction::toggled, this,
            [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->setToolTipsVisible(true);
    menu->addSeparator();
    menu->addAction(tr("&Reset Columns"), this, &ReplyTable::resetColumns);
    return menu;
}

void ReplyTable::showColumnMenu(const QPoint& position)
{
    QMenu* const menu = makeColumnMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

} // namespace widgets
