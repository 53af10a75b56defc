// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/hostrow.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace widgets {

/// One target of a trace, a proof or a follow-up in short.
struct TargetResult {
    core::IpAddress target;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    QString verdict;
    QString details;
    std::int64_t startedNs = 0;
};
TargetResult resultOf(const store::TraceRow& row);
TargetResult resultOf(const store::ProofRow& row);
TargetResult resultOf(const store::FindingRow& row);

/// What a run found out target by target.
class ResultsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int ColumnCount = 6;
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setResults(std::vector<TargetResult> results);
    const TargetResult& at(int row) const { return m_results[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TargetResult> m_results;
};

} // namespace widgets
