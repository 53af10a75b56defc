// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/comparisonmodel.h"

#include "widgets/theme/themedicon.h"
#include "widgets/trace/pathpicture.h"

#include <QFont>

namespace widgets {

void ComparisonModel::setComparison(PathComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.pairs.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HopPair& pair = m_comparison.pairs[std::size_t(index.row())];
    const auto address = [this](const trace::Hop* hop) {
        if (!hop)
            return QString(QChar(0x2013));
        return hop->address ? QString::fromStdString(hop->address->toString()) : tr("silent");
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Ttl:
            return QString::number(pair.ttl);
        case FirstAddress:
            return address(pair.first);
        case SecondAddress:
            return address(pair.second);
        case FirstRtt:
            return pair.first ? rttText(pair.first->rttUs) : QString();
        case SecondRtt:
            return pair.second ? rttText(pair.second->rttUs) : QString();
        default:
            return pair.differences.isEmpty() ? tr("the same") : pair.differences.join(tr("; "));
        }
    case Qt::DecorationRole:
        return index.column() == Difference && pair.matters ? QVariant(warningIcon()) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Difference && pair.matters);
        return font;
    }
    case Qt::TextAlignmentRole:
        return index.column() == Ttl || index.column() == FirstRtt || index.column() == SecondRtt
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount || role != Qt::DisplayRole)
        return {};
    const QString titles[] = { tr("TTL"), tr("First"), tr("Second"), tr("RTT, first"),
        tr("RTT, second"), tr("Difference") };
    return titles[section];
}

} // namespace widgets
