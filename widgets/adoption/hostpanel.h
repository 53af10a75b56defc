// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/adoption/hostmodel.h"
#include "widgets/concurrency/latestjob.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace widgets {

class WarningLine;

/// The hosts behind a point of a figure: what they answered, searched and sorted, each with its
/// history a double click away.
class HostPanel : public QWidget {
    Q_OBJECT
public:
    explicit HostPanel(QWidget* parent = nullptr);

    /// What the point is, for the head.
    void begin(const QString& point);
    void showHosts(std::shared_ptr<const analysis::PointHosts> hosts);
    void showFailure(const core::Error& error);
    void clear();
    const HostModel* model() const { return m_model; }
    std::optional<core::IpAddress> currentAddress() const;
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

public Q_SLOTS:
    void copySelection();

Q_SIGNALS:
    void historyWanted(const core::IpAddress& address);
    void traceWanted(const analysis::PointHost& host);
    void verifyWanted(const analysis::PointHost& host);
    void exclusionWanted(const QString& address);
    void hint(const QString& text);

private:
    void showCount();
    void showMenu(const QPoint& position);

    HostModel* m_model;
    QLabel* m_head;
    QLineEdit* m_filter;
    QLabel* m_count;
    WarningLine* m_warning;
    QTableView* m_table;
    QTimer m_delay;
    LatestJob m_copying { this };
    QString m_point;
    std::uint64_t m_all = 0;
};

} // namespace widgets
