// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replymodel.h"

#include "widgets/live/replycolumns.h"
#include "widgets/theme/classlook.h"

#include <QIcon>

#include <chrono>
#include <unordered_map>

namespace widgets {

namespace {

    using namespace std::chrono_literals;
    /// Rows looked through without a pause: some milliseconds with a filter.
    constexpr std::size_t SliceRows = 16384;
    constexpr auto ResortInterval = 1000ms;

} // namespace

ReplyModel::ReplyModel(std::size_t rowLimit, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(rowLimit)
{
    m_sliceTimer.setSingleShot(true);
    m_sliceTimer.setInterval(0);
    connect(&m_sliceTimer, &QTimer::timeout, this, &ReplyModel::examineSlice);
    m_resortTimer.setSingleShot(true);
    m_resortTimer.setInterval(ResortInterval);
    connect(&m_resortTimer, &QTimer::timeout, this, &ReplyModel::rebuild);
}

void ReplyModel::append(std::span<const scan::ScanRow> rows)
{
    m_store.append(rows);
    if (!m_working && !m_sliceTimer.isActive())
        examineSlice();
}

void ReplyModel::clear()
{
    m_job.cancel();
    m_working = false;
    m_sliceTimer.stop();
    m_resortTimer.stop();
    beginResetModel();
    m_store.clear();
    m_index.clear();
    m_index.shrink_to_fit();
    m_examined = 0;
    m_selectionChanged = false;
    endResetModel();
    Q_EMIT shownChanged();
}

void ReplyModel::setSelection(RowSelection selection)
{
    m_selection = std::move(selection);
    m_selectionChanged = true;
    rebuild();
}

void ReplyModel::sort(int column, Qt::SortOrder order)
{
    m_order = { column, order, m_order.states };
    rebuild();
}

void ReplyModel::setHostStates(FrozenHostStates states)
{
    m_order.states = std::move(states);
    if (m_index.empty())
        return;
    Q_EMIT dataChanged(index(0, int(ReplyColumn::Trace)),
        index(int(m_index.size()) - 1, int(ReplyColumn::Proof)), { Qt::DisplayRole });
    const bool sorted
        = m_order.column == int(ReplyColumn::Trace) || m_order.column == int(ReplyColumn::Proof);
    if (sorted && !m_resortTimer.isActive())
        m_resortTimer.start();
}

std::size_t ReplyModel::memoryBytes() const
{
    return m_store.memoryBytes() + m_index.capacity() * sizeof(std::uint32_t);
}

int ReplyModel::rowOf(std::uint32_t stored) const
{
    const auto found = std::find(m_index.begin(), m_index.end(), stored);
    return found == m_index.end() ? -1 : int(found - m_index.begin());
}

void ReplyModel::examineSlice()
{
    const std::size_t end = std::min(m_store.size(), m_examined + SliceRows);
    std::vector<std::uint32_t> matching;
    for (; m_examined < end; ++m_examined) {
        if (m_selection.matches(m_store[m_examined]))
            matching.push_back(std::uint32_t(m_examined));
    }
    appendToIndex(matching);
    if (m_examined < m_store.size())
        m_sliceTimer.start();
    if (!matching.empty() && m_order.column >= 0 && !m_resortTimer.isActive())
        m_resortTimer.start();
    Q_EMIT shownChanged();
}

void ReplyModel::appendToIndex(const std::vector<std::uint32_t>& rows)
{
    if (rows.empty())
        return;
    const int first = int(m_index.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_index.insert(m_index.end(), rows.begin(), rows.end());
    endInsertRows();
}

void ReplyModel::rebuild()
{
    m_sliceTimer.stop();
    m_resortTimer.stop();
    if (m_store.size() == 0) {
        m_selectionChanged = false;
        return;
    }
    m_working = true;
    Q_EMIT shownChanged();
    RowStore::Snapshot rows = m_store.snapshot();
    const std::size_t examined = rows.size();
    m_job.start(
        [rows = std::move(rows), selection = m_selection, order = m_order](
            const auto& cancelled) { return buildRowIndex(rows, selection, order, cancelled); },
        [this, examined](
            std::vector<std::uint32_t> index) { takeOver(std::move(index), examined); });
}

void ReplyModel::takeOver(std::vector<std::uint32_t> index, std::size_t examined)
{
    m_working = false;
    if (m_selectionChanged) {
        m_selectionChanged = false;
        beginResetModel();
        m_index = std::move(index);
        endResetModel();
    } else {
        // The worker may have seen rows that were not shown yet. They come first as insertions,
        // so that what follows is a change of order alone and views keep their place.
        std::vector<std::uint32_t> unseen;
        for (const std::uint32_t row : index) {
            if (row >= m_examined)
                unseen.push_back(row);
        }
        appendToIndex(unseen);
        reorder(std::move(index));
    }
    m_examined = examined;
    examineSlice();
}

void ReplyModel::reorder(std::vector<std::uint32_t> index)
{
    Q_EMIT aboutToReorder();
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::unordered_map<std::uint32_t, int> places;
    for (const QModelIndex& held : before)
        places.emplace(m_index[std::size_t(held.row())], -1);
    m_index.swap(index);
    if (!places.empty()) {
        for (std::size_t row = 0; row < m_index.size(); ++row) {
            if (const auto place = places.find(m_index[row]); place != places.end())
                place->second = int(row);
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& held : before)
        after.append(this->index(places.at(index[std::size_t(held.row())]), held.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int ReplyModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_index.size());
}

int ReplyModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ReplyColumnCount;
}

QString ReplyModel::cellText(const QModelIndex& index) const
{
    const scan::ScanRow& row = rowAt(index.row());
    const bool trace = index.column() == int(ReplyColumn::Trace);
    if (!trace && index.column() != int(ReplyColumn::Proof))
        return replyColumns()[std::size_t(index.column())].text(row);
    const HostState* const state
        = m_order.states ? hostStateOf(*m_order.states, row.target, row.targetPort) : nullptr;
    return !state ? QString() : trace ? traceText(*state) : proofText(*state);
}

QVariant ReplyModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const scan::ScanRow& row = rowAt(index.row());
    const ReplyColumnInfo& column = replyColumns()[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::ToolTipRole:
        return index.column() == int(ReplyColumn::Class) ? classSentence(row.replyClass)
                                                         : cellText(index);
    case Qt::DecorationRole:
        return index.column() == int(ReplyColumn::Class) ? QVariant(classIcon(row.replyClass))
                                                         : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(replyColumnTitle(index.column()), cellText(index));
    default:
        return {};
    }
}

QVariant ReplyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ReplyColumnCount)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return replyColumnTitle(section);
    case Qt::ToolTipRole:
        return replyColumnHelp(section);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
            | (replyColumns()[std::size_t(section)].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

} // namespace widgets
