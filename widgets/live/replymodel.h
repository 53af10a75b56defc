// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/latestjob.h"
#include "widgets/live/rowindex.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace widgets {

/// The replies of a run as a table that is filtered and sorted without ever holding up the window:
/// a change of filter or order is worked out in a worker and taken over at once; rows that arrive
/// are looked through in slices. While a sorted table grows, new rows stand at its end and are
/// sorted in about once a second. Lives in the GUI thread.
class ReplyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr std::size_t DefaultRowLimit = 1'000'000;

    explicit ReplyModel(std::size_t rowLimit = DefaultRowLimit, QObject* parent = nullptr);

    void append(std::span<const scan::ScanRow> rows);
    void clear();
    void setSelection(RowSelection selection);
    /// What the columns Trace and Proof tell.
    void setHostStates(FrozenHostStates states);
    /// Rows that are kept, from the next clear() on.
    void setRowLimit(std::size_t rows) { m_store.setLimit(rows); }
    std::size_t memoryBytes() const;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// What is stored now, for a worker; shownRows() are positions in it.
    RowStore::Snapshot snapshot() const { return m_store.snapshot(); }
    const std::vector<std::uint32_t>& shownRows() const { return m_index; }
    const scan::ScanRow& rowAt(int row) const { return m_store[m_index[std::size_t(row)]]; }
    /// The row that shows the reply at this position of the store; -1 when none does.
    int rowOf(std::uint32_t stored) const;
    std::size_t storedRows() const { return m_store.size(); }
    /// Rows that came after the limit was reached and are not in the table.
    std::uint64_t refusedRows() const { return m_store.refused(); }
    /// A filter or an order is being worked out, or rows wait to be looked through.
    bool busy() const { return m_working || m_examined < m_store.size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows shown, or busy(), may have changed.
    void shownChanged();
    /// Rows are about to change places. Every selected row costs time then: the moment to let go
    /// of a selection that is too large.
    void aboutToReorder();

private:
    QString cellText(const QModelIndex& index) const;
    void examineSlice();
    void rebuild();
    void takeOver(std::vector<std::uint32_t> index, std::size_t examined);
    void appendToIndex(const std::vector<std::uint32_t>& rows);
    void reorder(std::vector<std::uint32_t> index);

    RowStore m_store;
    RowSelection m_selection;
    RowOrder m_order; ///< with the states of hosts
    std::vector<std::uint32_t> m_index; ///< what is shown: positions in the store
    std::size_t m_examined = 0; ///< rows of the store that were matched against the selection
    bool m_selectionChanged = false; ///< the index in the works is for another selection
    bool m_working = false;
    QTimer m_sliceTimer;
    QTimer m_resortTimer;
    LatestJob m_job { this };
};

} // namespace widgets
