// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runsfilter.h"

#include "widgets/runs/runsmodel.h"

namespace widgets {

RunsFilter::RunsFilter(RunsModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(RunsModel::SortRole);
    setSortLocaleAware(true);
    setSourceModel(model);
}

void RunsFilter::setConditions(const RunConditions& conditions)
{
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    m_words = conditions.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunsFilter::setHidden(std::function<bool(store::RunId)> hidden)
{
    m_hidden = std::move(hidden);
    invalidateFilter();
}

bool RunsFilter::holdsWords(int row) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < RunColumnCount; ++column) {
            if (m_model->index(row, column).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

bool RunsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const store::Run& run = m_model->at(row).run;
    if (m_hidden && m_hidden(run.id))
        return false;
    if (m_conditions.kind && run.kind != *m_conditions.kind)
        return false;
    if (m_conditions.simulated && run.simulated != *m_conditions.simulated)
        return false;
    if (m_conditions.label && QString::fromStdString(run.label) != *m_conditions.label)
        return false;
    if (m_conditions.fromNs && run.startedNs < *m_conditions.fromNs)
        return false;
    return holdsWords(row);
}

bool RunsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (QSortFilterProxyModel::lessThan(left, right))
        return true;
    if (QSortFilterProxyModel::lessThan(right, left))
        return false;
    return m_model->at(left.row()).run.id < m_model->at(right.row()).run.id;
}

} // namespace widgets
