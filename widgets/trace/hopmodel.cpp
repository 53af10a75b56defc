// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/hopmodel.h"

#include "widgets/text/fieldtext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/trace/pathpicture.h"

#include <QFont>
#include <QStringList>

#include <algorithm>

namespace widgets {

bool hasFinding(const trace::Hop& hop)
{
    return std::any_of(hop.diff.changes.begin(), hop.diff.changes.end(),
        [](const trace::Change& change) { return !change.expected; });
}

void HopModel::setTrace(std::shared_ptr<const trace::TraceResult> trace)
{
    beginResetModel();
    m_trace = std::move(trace);
    endResetModel();
}

void HopModel::setHideExpected(bool hide)
{
    m_hideExpected = hide;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Changes), index(rowCount() - 1, Changes));
}

const trace::Hop* HopModel::hop(int row) const
{
    if (!m_trace || row < 0 || std::size_t(row) >= m_trace->evidence.hops.size())
        return nullptr;
    return &m_trace->evidence.hops[std::size_t(row)];
}

int HopModel::rowOfTtl(int ttl) const
{
    for (int row = 0; const trace::Hop* each = hop(row); ++row) {
        if (each->ttl == ttl)
            return row;
    }
    return -1;
}

int HopModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_trace ? 0 : int(m_trace->evidence.hops.size()) + 1;
}

int HopModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HopModel::changesText(const trace::Hop& hop) const
{
    if (!hop.address)
        return tr("no answer to %n probe(s)", nullptr, hop.attempts);
    QStringList changes;
    for (const trace::Change& change : hop.diff.changes) {
        if (!change.expected || !m_hideExpected)
            changes.append(changeTitle(change));
    }
    QStringList notes;
    if (hop.diff.quotedTtl.value_or(0) > 1)
        notes.append(tr("quoted with TTL %1").arg(*hop.diff.quotedTtl));
    for (const wire::MplsLabel& label : hop.mpls)
        notes.append(tr("MPLS label %1").arg(label.label));
    for (const core::IpAddress& address : hop.otherAddresses)
        notes.append(tr("also %1").arg(QString::fromStdString(address.toString())));
    if (hop.rateLimited)
        notes.append(tr("answered some probes only"));
    if (changes.isEmpty() && hop.diff.extent != trace::QuoteExtent::None)
        changes.append(tr("none"));
    return (changes + notes).join(tr(", "));
}

QString HopModel::hopText(const trace::Hop& hop, int column) const
{
    switch (column) {
    case Ttl:
        return QString::number(hop.ttl);
    case Address:
        return hop.address ? QString::fromStdString(hop.address->toString()) : tr("silent");
    case Name:
        return QString::fromStdString(hop.name);
    case Rtt:
        return rttText(hop.rttUs);
    case Quote:
        if (!hop.address)
            return {};
        return hop.diff.quotedBytes > 0 ? tr("%1, %n byte(s)", nullptr, int(hop.diff.quotedBytes))
                                              .arg(quoteTitle(hop.diff.extent))
                                        : quoteTitle(hop.diff.extent);
    case Changes:
        return changesText(hop);
    default:
        return {};
    }
}

QString HopModel::targetText(int column) const
{
    const trace::Answer& answer = m_trace->evidence.answer;
    const bool other = answer.kind == trace::AnswerKind::Unreachable;
    switch (column) {
    case Ttl:
        return answer.ttl > 0 ? QString::number(answer.ttl) : QString();
    case Address:
        return other
            ? QString::fromStdString(answer.from.toString())
            : tr("%1 (target)")
                  .arg(QString::fromStdString(m_trace->evidence.target.address.toString()));
    case Rtt:
        return rttText(answer.rttUs);
    case Changes:
        return answerText(answer);
    default:
        return {};
    }
}

QVariant HopModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const trace::Hop* shown = hop(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown ? hopText(*shown, column) : targetText(column);
    case Qt::DecorationRole:
        return shown && column == Changes && hasFinding(*shown) ? QVariant(warningIcon())
                                                                : QVariant();
    case Qt::TextAlignmentRole:
        return column == Ttl || column == Rtt ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant();
    case Qt::FontRole:
        if (shown && column == Changes && hasFinding(*shown)) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant HopModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole) {
        const QString titles[]
            = { tr("TTL"), tr("Address"), tr("Name"), tr("RTT"), tr("Quote"), tr("Changes") };
        return titles[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString help[] = { tr("Time to live of the probe that ended here"),
            tr("The router that answered"), tr("Its name by reverse DNS, when asked for"),
            tr("Round trip of the probe that ended here"),
            tr("How much of the probe the router sent back: the whole options (full), less "
               "(partial), or nothing"),
            tr("What this router's quote shows to be other than it was sent") };
        return help[section];
    }
    return {};
}

} // namespace widgets
