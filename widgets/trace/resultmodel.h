// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostresult.h"

#include <QAbstractTableModel>

namespace widgets {

class HostMeasurements;

/// The traces and proofs of HostMeasurements as a table, oldest first. Lives in the GUI thread.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Target, Asked, Verdict, Rule, Between, Hops, Rtt, Started, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;
    static constexpr int NumberRole = Qt::UserRole + 1; ///< HostResult::number

    explicit ResultModel(HostMeasurements& measurements, QObject* parent = nullptr);

    const HostResult& result(int row) const;
    /// -1 when it was let go.
    int rowOf(std::uint64_t number) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const HostResult& result, int column) const;
    QVariant sortKey(const HostResult& result, int column) const;

    HostMeasurements& m_measurements;
};

/// The answer's or, without one, no round trip.
std::int32_t rttOf(const HostResult& result);
/// "True MPTCP", or for proofs "Proven"; with the sign that goes with it.
QString verdictTitle(const HostResult& result);
QIcon verdictIcon(const HostResult& result);
QString verdictSentence(const HostResult& result);

} // namespace widgets
