// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logfilter.h"

#include "widgets/log/logmodel.h"

namespace widgets {

void LogFilter::setShown(Severity severity, bool shown)
{
    if (shown)
        m_hidden.erase(int(severity));
    else
        m_hidden.insert(int(severity));
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !m_hidden.contains(
        sourceModel()->index(row, 0, parent).data(LogModel::SeverityRole).toInt());
}

} // namespace widgets
