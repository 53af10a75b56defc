// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/pointhosts.h"
#include "widgets/concurrency/latestjob.h"

#include <QAbstractTableModel>

#include <memory>

namespace widgets {

/// The hosts behind a point, filtered and sorted in a worker: the view shows the old rows until the
/// new order is there. Lives in the GUI thread.
class HostModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Address,
        Ports,
        Version,
        Answer,
        Key,
        Network,
        Country,
        Run,
        Rtt,
        Hops,
        ColumnCount
    };
    explicit HostModel(QObject* parent = nullptr);

    void setHosts(std::shared_ptr<const analysis::PointHosts> hosts);
    /// Rows whose texts hold all of these words; a prefix, such as 192.0.2.0/24, holds addresses.
    void setFilter(const QString& text);
    const analysis::PointHost& hostAt(int row) const;
    /// All hosts, whatever the filter, and which of them a row shows: for workers.
    std::shared_ptr<const analysis::PointHosts> hosts() const { return m_hosts; }
    std::uint32_t placeOf(int row) const { return m_order[std::size_t(row)]; }
    std::size_t known() const { return m_hosts ? m_hosts->hosts.size() : 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    static QString text(const analysis::PointHost& host, int column);

Q_SIGNALS:
    void arranged(); ///< after each new order

private:
    void arrange();

    std::shared_ptr<const analysis::PointHosts> m_hosts;
    std::vector<std::uint32_t> m_order;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    LatestJob m_job { this };
};

} // namespace widgets
