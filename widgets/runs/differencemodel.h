// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rundifference.h"

#include <QAbstractTableModel>

#include <array>
#include <memory>
#include <vector>

namespace widgets {

/// The differences of two runs as far as they are kept.
struct Comparison {
    /// Differences held at most; what is beyond is counted by `difference` and in the export.
    static constexpr std::size_t MostKept = 500'000;

    analysis::RunDifference difference;
    std::vector<analysis::HostDifference> kept;
    bool onlyMptcp = true;
    std::uint64_t all() const { return difference.came + difference.left + difference.changed; }
};

/// Which hosts came, left or changed their answer, of those kinds that are chosen.
class DifferenceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Change, Address, Port, Pass, Before, After };
    static constexpr int ColumnCount = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    void setShown(analysis::HostChange change, bool shown);
    const analysis::HostDifference& at(int row) const;
    static const store::HostRow& hostOf(const analysis::HostDifference& difference)
    {
        return difference.after ? *difference.after : *difference.before;
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void select();

    std::shared_ptr<const Comparison> m_comparison;
    std::array<bool, 3> m_shown { true, true, true };
    std::vector<std::uint32_t> m_rows; ///< of those kept
};

QString hostChangeTitle(analysis::HostChange change);

} // namespace widgets
