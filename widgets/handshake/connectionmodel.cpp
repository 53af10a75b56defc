// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/handshake/connectionmodel.h"

#include "widgets/handshake/packettext.h"
#include "widgets/theme/themedicon.h"

#include <QLocale>

namespace widgets {

std::shared_ptr<const ConnectionRows> connectionRows(const handshake::CapturedConnections& found)
{
    auto rows = std::make_shared<ConnectionRows>();
    rows->reserve(found.connections.size());
    for (const handshake::Connection& connection : found.connections) {
        ConnectionRow row;
        if (!connection.subflows.empty()) {
            row.initiator = endpointText(connection.subflows.front().initiator);
            row.listener = endpointText(connection.subflows.front().listener);
        }
        row.version = PacketText::version(connection.version);
        row.outcome = PacketText::summary(connection);
        row.subflows = int(connection.subflows.size());
        row.packets = int(connection.packets.size());
        row.fellBack = connection.fellBack;
        row.searched = QStringList { row.initiator, row.listener, row.version, row.outcome }
                           .join(u'\n')
                           .toLower();
        rows->push_back(std::move(row));
    }
    return rows;
}

ConnectionModel::ConnectionModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_shared<ConnectionRows>())
{
}

void ConnectionModel::setRows(std::shared_ptr<const ConnectionRows> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ConnectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows->size());
}

int ConnectionModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConnectionModel::text(const ConnectionRow& row, int column) const
{
    switch (column) {
    case Initiator:
        return row.initiator;
    case Listener:
        return row.listener;
    case Version:
        return row.version;
    case Subflows:
        return QLocale().toString(row.subflows);
    case Packets:
        return QLocale().toString(row.packets);
    case Outcome:
        return row.outcome;
    default:
        return {};
    }
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConnectionRow& row = (*m_rows)[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Outcome && row.fellBack ? QVariant(warningIcon()) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == Subflows || index.column() == Packets)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        if (index.column() == Subflows)
            return row.subflows;
        if (index.column() == Packets)
            return row.packets;
        return text(row, index.column());
    case SearchRole:
        return row.searched;
    default:
        return {};
    }
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return section == Subflows || section == Packets ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                         : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Initiator:
        return tr("Initiator");
    case Listener:
        return tr("Listener");
    case Version:
        return tr("Version");
    case Subflows:
        return tr("Subflows");
    case Packets:
        return tr("Packets");
    case Outcome:
        return tr("What came of it");
    default:
        return {};
    }
}

} // namespace widgets
