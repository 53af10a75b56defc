// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/adoption/hosthistory.h"

#include <QAbstractTableModel>

namespace widgets {

/// The events of an address' history, oldest first.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Run, Version, Port, What, Change, Key, Ttl, Rtt, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEvents(std::shared_ptr<const std::vector<HistoryEvent>> events);
    const HistoryEvent& eventAt(int row) const { return (*m_events)[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const HistoryEvent& event, int column) const;

    std::shared_ptr<const std::vector<HistoryEvent>> m_events;
};

} // namespace widgets
