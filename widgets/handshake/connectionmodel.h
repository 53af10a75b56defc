// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/assembler.h"

#include <QAbstractTableModel>

#include <memory>

namespace widgets {

/// The texts of a connection's row, made where it does not hold up the window.
struct ConnectionRow {
    QString initiator;
    QString listener;
    QString version;
    QString outcome;
    int subflows = 0;
    int packets = 0;
    bool fellBack = false;
    QString searched; ///< all of it in lower case
};
using ConnectionRows = std::vector<ConnectionRow>;
/// Any thread.
std::shared_ptr<const ConnectionRows> connectionRows(const handshake::CapturedConnections& found);

/// The connections of a capture, a row each, in the order of their first packets.
class ConnectionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Initiator, Listener, Version, Subflows, Packets, Outcome, ColumnCount };
    enum Role { SortRole = Qt::UserRole, SearchRole };

    explicit ConnectionModel(QObject* parent = nullptr);
    void setRows(std::shared_ptr<const ConnectionRows> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const ConnectionRow& row, int column) const;

    std::shared_ptr<const ConnectionRows> m_rows;
};

} // namespace widgets
