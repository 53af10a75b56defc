// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/runs/runtext.h"

#include <QAbstractTableModel>

#include <vector>

namespace widgets {

enum class RunColumn {
    Number,
    Start,
    Kind,
    Label,
    Vantage,
    State,
    Passes,
    Ports,
    Families,
    Potential,
    Mptcp,
    Sent,
    Received,
    Lost,
    Duration,
    Note,
};
constexpr int RunColumnCount = 16;

/// The stored runs, newest first as they come. A few thousand at most: texts are made when painted.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int SortRole = Qt::UserRole; ///< a number or text that sorts as the cell reads

    using QAbstractTableModel::QAbstractTableModel;

    void setRuns(std::vector<RunEntry> runs);
    const RunEntry& at(int row) const { return m_runs[std::size_t(row)]; }
    /// -1 when there is no such run.
    int rowOf(store::RunId run) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const RunEntry& entry, RunColumn column) const;
    QVariant sortKey(const RunEntry& entry, RunColumn column) const;
    QString toolTip(const RunEntry& entry, RunColumn column) const;

    std::vector<RunEntry> m_runs;
};

} // namespace widgets
