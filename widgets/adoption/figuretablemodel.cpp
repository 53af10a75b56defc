// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/figuretablemodel.h"

#include "widgets/adoption/interactivefigure.h"
#include "widgets/figures/figurelegend.h"
#include "widgets/figures/figurenumber.h"
#include "widgets/figures/figuretable.h"
#include "widgets/text/coretext.h"

namespace widgets {

void FigureTableModel::setFigure(std::shared_ptr<const analysis::Figure> figure)
{
    beginResetModel();
    m_figure = std::move(figure);
    endResetModel();
}

analysis::FigurePlace FigureTableModel::placeOf(const QModelIndex& index) const
{
    if (!m_figure || m_figure->isTable())
        return { std::size_t(index.column()), std::size_t(index.row()) };
    return { std::size_t(std::max(0, index.column() - 1)), std::size_t(index.row()) };
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_figure)
        return 0;
    return int(m_figure->isTable() ? m_figure->rows.size() : m_figure->categories.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_figure)
        return 0;
    return int(m_figure->isTable() ? m_figure->columns.size() : m_figure->series.size() + 1);
}

const analysis::FigurePoint* FigureTableModel::pointAt(const QModelIndex& index) const
{
    if (m_figure->isTable() || index.column() == 0)
        return nullptr;
    const auto& points = m_figure->series[std::size_t(index.column() - 1)].points;
    return std::size_t(index.row()) < points.size() ? &points[std::size_t(index.row())] : nullptr;
}

QString FigureTableModel::cellOf(const QModelIndex& index) const
{
    const auto row = std::size_t(index.row());
    if (m_figure->isTable())
        return cellText(*m_figure, m_figure->rows[row], std::size_t(index.column()));
    if (index.column() == 0)
        return coreText(m_figure->categories[row]);
    const analysis::FigurePoint* const point = pointAt(index);
    if (!point || !point->value)
        return {};
    QString text = figureNumber(*point->value);
    if (point->part)
        text += QStringLiteral(" (%1)").arg(figureNumber(*point->part));
    if (point->doubtful)
        text += QStringLiteral(" \u2020");
    return text;
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_figure)
        return {};
    const bool number = m_figure->isTable() ? m_figure->numericColumns[std::size_t(index.column())]
                                            : index.column() > 0;
    switch (role) {
    case Qt::DisplayRole:
        return cellOf(index);
    case Qt::ToolTipRole:
        if (m_figure->isTable() || index.column() == 0)
            return cellOf(index);
        // As HTML, so that a label's own signs stay signs.
        return pointText(*m_figure, placeOf(index))
            .toHtmlEscaped()
            .replace(QLatin1Char('\n'), QLatin1String("<br>"));
    case Qt::TextAlignmentRole:
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        if (!number)
            return cellOf(index);
        if (const analysis::FigurePoint* const point = pointAt(index))
            return point->value ? QVariant(*point->value) : QVariant();
        if (m_figure->isTable()) {
            bool read = false;
            const double value = QString::fromStdString(
                m_figure->rows[std::size_t(index.row())][std::size_t(index.column())])
                                     .toDouble(&read);
            return read ? QVariant(value) : QVariant();
        }
        return {};
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_figure || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && m_figure->isTable())
        return int((m_figure->numericColumns[std::size_t(section)] ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (m_figure->isTable())
        return coreText(m_figure->columns[std::size_t(section)]);
    if (section == 0) {
        return m_figure->categoryAxis.title.empty() ? tr("category")
                                                    : coreText(m_figure->categoryAxis.title);
    }
    const analysis::FigureSeries& series = m_figure->series[std::size_t(section - 1)];
    return series.partName.empty()
        ? legendName(series)
        : tr("%1 (%2)").arg(legendName(series), coreText(series.partName));
}

bool FigureTableSort::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(FigureTableModel::SortRole);
    const QVariant b = right.data(FigureTableModel::SortRole);
    if (!a.isValid() || !b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() && !b.isValid()
                                                 : !a.isValid() && b.isValid();
    if (a.typeId() == QMetaType::Double && b.typeId() == QMetaType::Double)
        return a.toDouble() < b.toDouble();
    return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
}

} // namespace widgets
