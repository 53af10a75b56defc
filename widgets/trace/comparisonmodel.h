// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trace/pathcomparison.h"

#include <QAbstractTableModel>

namespace widgets {

/// Two paths hop by hop as a table. GUI thread.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Ttl, FirstAddress, SecondAddress, FirstRtt, SecondRtt, Difference, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(PathComparison comparison);
    const PathComparison& comparison() const { return m_comparison; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    PathComparison m_comparison;
};

} // namespace widgets
