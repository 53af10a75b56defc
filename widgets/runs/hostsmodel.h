// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"

#include <QAbstractTableModel>

#include <deque>
#include <optional>
#include <vector>

namespace widgets {

enum class HostColumn { Address, Port, Pass, Class, Version, Flags, Key, Ttl, Rtt };
constexpr int HostColumnCount = 9;

/// Hosts of a stored run in the order in which they were read. Texts are made when a cell is
/// painted. It sorts nothing itself: another order is asked of the store, which may have more rows.
class HostsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void append(const std::vector<store::HostRow>& rows);
    const store::HostRow& at(int row) const { return m_rows[std::size_t(row)]; }
    /// The order that was asked for; empty: the store's own.
    const std::optional<store::HostSort>& order() const { return m_order; }
    /// Says orderWanted(). Column -1 is the store's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void orderWanted();

private:
    std::optional<store::HostSort> m_order;
    std::deque<store::HostRow> m_rows; ///< grows without moving the million before
};

} // namespace widgets
