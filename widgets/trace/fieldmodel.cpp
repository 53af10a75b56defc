// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/fieldmodel.h"

#include "widgets/text/fieldtext.h"
#include "widgets/theme/themedicon.h"

#include <QBrush>
#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace widgets {

void FieldModel::setRows(std::vector<trace::FieldRow> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    filter();
    endResetModel();
}

void FieldModel::setHideExpected(bool hide)
{
    beginResetModel();
    m_hideExpected = hide;
    filter();
    endResetModel();
}

void FieldModel::filter()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const bool expected = m_all[i].expected && m_all[i].state == trace::FieldState::Changed;
        if (!expected || !m_hideExpected)
            m_shown.push_back(i);
    }
}

int FieldModel::rowAt(std::size_t offset, bool seen) const
{
    // Fields that share a byte come before those that have it alone.
    int found = -1;
    for (int i = 0; i < rowCount(); ++i) {
        const trace::ByteRange range = seen ? row(i).seenRange : row(i).sentRange;
        if (offset >= range.offset && offset < range.offset + range.length
            && (found < 0 || row(found).shared))
            found = i;
    }
    return found;
}

int FieldModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FieldModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FieldModel::text(const trace::FieldRow& row, int column) const
{
    switch (column) {
    case Field:
        return fieldTitle(row.field);
    case Sent:
        return row.sent.empty() && row.change ? tr("nothing") : fieldValue(row.field, row.sent);
    case Seen:
        if (row.state == trace::FieldState::NotVisible)
            return tr("not visible");
        if (!row.change && row.state == trace::FieldState::Changed)
            return tr("not kept");
        return row.seen.empty() && row.change ? tr("nothing") : fieldValue(row.field, row.seen);
    case State:
        if (row.change && row.change->kind != trace::ChangeKind::Changed)
            return changeTitle(*row.change);
        return fieldStateTitle(row.state);
    case Expected:
        return row.state == trace::FieldState::Changed ? row.expected ? tr("Yes") : tr("No")
                                                       : QString();
    default:
        return {};
    }
}

QVariant FieldModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const trace::FieldRow& shown = row(index.row());
    const bool finding = shown.state == trace::FieldState::Changed && !shown.expected;
    const bool hidden = shown.state == trace::FieldState::NotVisible;
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return shown.change
            ? tr("%1.\n%2").arg(changeSentence(*shown.change), fieldHelp(shown.field))
            : fieldHelp(shown.field);
    case Qt::DecorationRole:
        return index.column() == State && finding ? QVariant(warningIcon()) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(finding);
        font.setItalic(hidden && index.column() >= Seen);
        return font;
    }
    case Qt::BackgroundRole:
        return hidden && (index.column() == Seen || index.column() == State)
            ? QVariant(QBrush(QGuiApplication::palette().color(QPalette::Mid), Qt::BDiagPattern))
            : QVariant();
    default:
        return {};
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole) {
        const QString titles[]
            = { tr("Field"), tr("Sent"), tr("Seen at this hop"), tr("State"), tr("Expected") };
        return titles[section];
    }
    if (role == Qt::ToolTipRole) {
        const QString help[] = { tr("The field of the IP or TCP header, or the TCP option"),
            tr("As the probe left this computer"), tr("As the router's ICMP error quotes it"),
            tr("The same, changed, or not visible because the quote ends before it"),
            tr("Whether routers change it on every path, or it follows from another change") };
        return help[section];
    }
    return {};
}

} // namespace widgets
