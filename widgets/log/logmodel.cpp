// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logmodel.h"

#include "widgets/theme/themedicon.h"

#include <QLocale>

namespace widgets {

QString severityTitle(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return LogModel::tr("Error");
    case Severity::Warning:
        return LogModel::tr("Warning");
    case Severity::Info:
        break;
    }
    return LogModel::tr("Information");
}

LogModel::LogModel(MessageLog& log, QObject* parent)
    : QAbstractTableModel(parent)
    , m_messages(log.messages())
{
    connect(&log, &MessageLog::added, this, &LogModel::onAdded);
    connect(&log, &MessageLog::cleared, this, &LogModel::onCleared);
}

void LogModel::onAdded(const Message& message)
{
    if (m_messages.size() == MessageLog::Limit) {
        beginRemoveRows({}, 0, 0);
        m_messages.pop_front();
        endRemoveRows();
    }
    const int row = int(m_messages.size());
    beginInsertRows({}, row, row);
    m_messages.push_back(message);
    endInsertRows();
}

void LogModel::onCleared()
{
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogModel::textOf(const Message& message, int column) const
{
    switch (column) {
    case TimeColumn:
        return QLocale().toString(message.time.time(), QLocale::LongFormat);
    case SeverityColumn:
        return severityTitle(message.severity);
    case SourceColumn:
        return message.source;
    default:
        return message.text;
    }
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Message& message = m_messages[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(message, index.column());
    case Qt::ToolTipRole:
        return index.column() == TimeColumn ? QLocale().toString(message.time, QLocale::LongFormat)
                                            : message.text;
    case Qt::DecorationRole:
        if (index.column() != SeverityColumn)
            return {};
        return message.severity == Severity::Error  ? themedIcon(QStringLiteral("error"))
            : message.severity == Severity::Warning ? warningIcon()
                                                    : themedIcon(QStringLiteral("info"));
    case SeverityRole:
        return int(message.severity);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SeverityColumn:
        return tr("Kind");
    case SourceColumn:
        return tr("From");
    case TextColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace widgets
