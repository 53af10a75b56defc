// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/fieldrows.h"

#include <QAbstractTableModel>

namespace widgets {

/// The fields of a probe as sent and as a hop's quote shows them. GUI thread.
class FieldModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Field, Sent, Seen, State, Expected, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<trace::FieldRow> rows);
    /// Without what changes on every path.
    void setHideExpected(bool hide);
    const trace::FieldRow& row(int row) const { return m_all[m_shown[std::size_t(row)]]; }
    /// The row of the field that holds this byte of the packet as sent, or as seen; -1: none.
    int rowAt(std::size_t offset, bool seen) const;
    /// All, whatever is hidden.
    const std::vector<trace::FieldRow>& rows() const { return m_all; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QString text(const trace::FieldRow& row, int column) const;

    std::vector<trace::FieldRow> m_all;
    std::vector<std::size_t> m_shown; ///< indexes in m_all
    bool m_hideExpected = true;
};

} // namespace widgets
