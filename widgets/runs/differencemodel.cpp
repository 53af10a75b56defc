// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/differencemodel.h"

#include "widgets/theme/classlook.h"
#include "widgets/theme/themedicon.h"

#include <QCoreApplication>

namespace widgets {

namespace {

    QIcon changeIcon(analysis::HostChange change)
    {
        switch (change) {
        case analysis::HostChange::Came:
            return themedIcon(QStringLiteral("plus"));
        case analysis::HostChange::Left:
            return themedIcon(QStringLiteral("minus"));
        case analysis::HostChange::ChangedClass:
            return themedIcon(QStringLiteral("compare"));
        }
        return {};
    }

    const std::optional<store::HostRow>& side(
        const analysis::HostDifference& difference, int column)
    {
        return column == DifferenceModel::Before ? difference.before : difference.after;
    }

    QString text(const analysis::HostDifference& difference, int column)
    {
        const store::HostRow& host = DifferenceModel::hostOf(difference);
        switch (column) {
        case DifferenceModel::Change:
            return hostChangeTitle(difference.change);
        case DifferenceModel::Address:
            return QString::fromStdString(host.address.toString());
        case DifferenceModel::Port:
            return QString::number(host.port);
        case DifferenceModel::Pass:
            return QString::fromLatin1(scan::passName(host.pass));
        default:
            break;
        }
        const auto& seen = side(difference, column);
        return seen ? classTitle(seen->replyClass) : DifferenceModel::tr("not seen");
    }

} // namespace

QString hostChangeTitle(analysis::HostChange change)
{
    switch (change) {
    case analysis::HostChange::Came:
        return DifferenceModel::tr("Came");
    case analysis::HostChange::Left:
        return DifferenceModel::tr("Left");
    case analysis::HostChange::ChangedClass:
        return DifferenceModel::tr("Changed");
    }
    return {};
}

void DifferenceModel::setComparison(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    select();
}

void DifferenceModel::setShown(analysis::HostChange change, bool shown)
{
    m_shown[std::size_t(change)] = shown;
    select();
}

// At most half a million rows with one look at each: a millisecond or two.
void DifferenceModel::select()
{
    beginResetModel();
    m_rows.clear();
    if (m_comparison) {
        for (std::size_t i = 0; i < m_comparison->kept.size(); ++i) {
            if (m_shown[std::size_t(m_comparison->kept[i].change)])
                m_rows.push_back(std::uint32_t(i));
        }
    }
    endResetModel();
}

const analysis::HostDifference& DifferenceModel::at(int row) const
{
    return m_comparison->kept[m_rows[std::size_t(row)]];
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[]
        = { tr("Change"), tr("Address"), tr("Port"), tr("Pass"), tr("Before"), tr("After") };
    const QString helps[] = {
        tr("Came: it answers in the later run alone. Left: in the earlier run alone. Changed: it "
           "answers otherwise"),
        tr("The target"), tr("Its TCP port"), tr("What was asked"),
        tr("The class of its answer in the earlier run"),
        tr("The class of its answer in the later run")
    };
    switch (role) {
    case Qt::DisplayRole:
        return titles[section];
    case Qt::ToolTipRole:
        return helps[section];
    case Qt::TextAlignmentRole:
        return int((section == Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const analysis::HostDifference& difference = at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(difference, column);
    case Qt::DecorationRole:
        if (column == Change)
            return changeIcon(difference.change);
        if (column == Before || column == After) {
            const auto& seen = side(difference, column);
            return seen ? QVariant(classIcon(seen->replyClass)) : QVariant();
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((column == Port ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            text(difference, column));
    default:
        return {};
    }
}

} // namespace widgets
