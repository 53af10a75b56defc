// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/pointhosts.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace widgets {

/// A figure's numbers as a table: of a table its rows, of a chart a row for each category and a
/// column for each series. Of a column of numbers the cells sort by number.
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setFigure(std::shared_ptr<const analysis::Figure> figure);
    /// The point in a cell; the category alone in the first column of a chart.
    analysis::FigurePlace placeOf(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const analysis::FigurePoint* pointAt(const QModelIndex& index) const;
    QString cellOf(const QModelIndex& index) const;

    std::shared_ptr<const analysis::Figure> m_figure;
};

/// Sorts numbers as numbers; what is no number comes last whichever the order.
class FigureTableSort : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace widgets
