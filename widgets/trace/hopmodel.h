// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostresult.h"

#include <QAbstractTableModel>

namespace widgets {

/// The hops of one trace, by TTL, and the target's answer as the last row. GUI thread.
class HopModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Ttl, Address, Name, Rtt, Quote, Changes, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Null: nothing.
    void setTrace(std::shared_ptr<const trace::TraceResult> trace);
    /// Without TTL, checksums and what follows from other changes.
    void setHideExpected(bool hide);
    /// Null for the target's row.
    const trace::Hop* hop(int row) const;
    int rowOfTtl(int ttl) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString hopText(const trace::Hop& hop, int column) const;
    QString targetText(int column) const;
    QString changesText(const trace::Hop& hop) const;

    std::shared_ptr<const trace::TraceResult> m_trace;
    bool m_hideExpected = true;
};

/// Whether a hop shows a change that nobody expects.
bool hasFinding(const trace::Hop& hop);

} // namespace widgets
