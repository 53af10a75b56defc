// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/hostsmodel.h"

#include "widgets/live/replycolumns.h"
#include "widgets/text/format.h"
#include "widgets/theme/classlook.h"

#include <QLocale>

#include <iterator>

namespace widgets {

namespace {

    struct ColumnText {
        const char* title;
        const char* help;
        bool number;
        store::HostKey key;
    };
    constexpr ColumnText Columns[] = {
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "Address"),
            QT_TRANSLATE_NOOP("widgets::HostsModel", "The target that was asked"), false,
            store::HostKey::Address },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "Port"),
            QT_TRANSLATE_NOOP("widgets::HostsModel", "The TCP port that was asked"), true,
            store::HostKey::Port },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "Pass"),
            QT_TRANSLATE_NOOP("widgets::HostsModel",
                "What was asked: MPTCP version 0, version 1, or plain TCP as control"),
            false, store::HostKey::Pass },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "Class"),
            QT_TRANSLATE_NOOP("widgets::HostsModel", "How it answered; of several the strongest"),
            false, store::HostKey::Class },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "Version"),
            QT_TRANSLATE_NOOP("widgets::HostsModel", "The version in its MP_CAPABLE"), true,
            store::HostKey::Version },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "Flags"),
            QT_TRANSLATE_NOOP("widgets::HostsModel",
                "The flags of its MP_CAPABLE: A checksum required, H HMAC-SHA"),
            false, store::HostKey::Flags },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "Key"),
            QT_TRANSLATE_NOOP("widgets::HostsModel",
                "The key in its MP_CAPABLE. A true host draws a new one for each connection"),
            false, store::HostKey::Key },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "TTL"),
            QT_TRANSLATE_NOOP("widgets::HostsModel", "The hop limit left when the answer arrived"),
            true, store::HostKey::Ttl },
        { QT_TRANSLATE_NOOP("widgets::HostsModel", "RTT"),
            QT_TRANSLATE_NOOP("widgets::HostsModel", "From the probe to the answer"), true,
            store::HostKey::Rtt },
    };
    static_assert(std::size(Columns) == HostColumnCount);

    QString rttText(std::int32_t rttUs)
    {
        if (rttUs < 0)
            return {};
        return HostsModel::tr("%1 ms").arg(QLocale().toString(double(rttUs) / 1000, 'f', 2));
    }

    QString text(const store::HostRow& host, HostColumn column)
    {
        switch (column) {
        case HostColumn::Address:
            return QString::fromStdString(host.address.toString());
        case HostColumn::Port:
            return QString::number(host.port);
        case HostColumn::Pass:
            return QString::fromLatin1(scan::passName(host.pass));
        case HostColumn::Class:
            return classTitle(host.replyClass);
        case HostColumn::Version:
            return host.hasCapable ? QString::number(host.mptcpVersion) : QString();
        case HostColumn::Flags:
            return host.hasCapable ? capableFlagLetters(host.mptcpFlags) : QString();
        case HostColumn::Key:
            return host.hasReceiverKey
                ? QStringLiteral("%1").arg(host.receiverKey, 16, 16, QLatin1Char('0'))
                : QString();
        case HostColumn::Ttl:
            return QString::number(host.ttl);
        case HostColumn::Rtt:
            return rttText(host.rttUs);
        }
        return {};
    }

} // namespace

void HostsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_rows.shrink_to_fit();
    endResetModel();
}

void HostsModel::append(const std::vector<store::HostRow>& rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void HostsModel::sort(int column, Qt::SortOrder order)
{
    std::optional<store::HostSort> wanted;
    if (column >= 0 && column < HostColumnCount)
        wanted = { Columns[column].key, order == Qt::DescendingOrder };
    if (wanted == m_order)
        return;
    m_order = wanted;
    Q_EMIT orderWanted();
}

int HostsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HostsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : HostColumnCount;
}

QVariant HostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= HostColumnCount)
        return {};
    const ColumnText& column = Columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case Qt::ToolTipRole:
        return tr(column.help);
    case Qt::TextAlignmentRole:
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant HostsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const store::HostRow& host = at(index.row());
    const auto column = HostColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(host, column);
    case Qt::DecorationRole:
        return column == HostColumn::Class ? QVariant(classIcon(host.replyClass)) : QVariant();
    case Qt::ToolTipRole:
        return column == HostColumn::Class ? classSentence(host.replyClass) : QString();
    case Qt::TextAlignmentRole:
        return int(
            (Columns[index.column()].number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(tr(Columns[index.column()].title), text(host, column));
    default:
        return {};
    }
}

} // namespace widgets
