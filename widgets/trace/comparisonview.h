// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostresult.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace widgets {

class ComparisonModel;
class PathView;

/// Two traces under each other: what differs in sentences, both drawings with hops of the same TTL
/// in line, and a table hop by hop.
class ComparisonView : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget* parent = nullptr);

    /// Both are traces.
    void compare(const HostResult& first, const HostResult& second);
    const ComparisonModel* model() const { return m_model; }

Q_SIGNALS:
    /// Back to one trace.
    void closed();

private:
    void select(int ttl);

    ComparisonModel* m_model;
    QLabel* m_findings;
    QLabel* m_firstTitle;
    QLabel* m_secondTitle;
    PathView* m_first;
    PathView* m_second;
    QTableView* m_table;
};

} // namespace widgets
