// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/latestjob.h"
#include "widgets/runs/differencemodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace widgets {

class ColumnTable;
class WarningLine;
class Workbench;

/// Two runs side by side: who came, who left, who answers otherwise.
class ComparePanel : public QWidget {
    Q_OBJECT
public:
    explicit ComparePanel(Workbench& workbench, QWidget* parent = nullptr);
    ~ComparePanel() override;

    /// In the order of their start, whichever is named first.
    void compare(store::RunId before, store::RunId after);
    /// Nothing is compared any more, as in another store.
    void clear();

Q_SIGNALS:
    void hint(const QString& text);

private:
    void start();
    void show(std::shared_ptr<const Comparison> comparison);
    void exportCsv();
    void writeCsv(const QString& file);
    void showMenu(const QPoint& position);
    void cancel();

    Workbench& m_workbench;
    store::RunId m_before = 0;
    store::RunId m_after = 0;
    std::shared_ptr<const Comparison> m_comparison;
    DifferenceModel* m_model;
    QLabel* m_title;
    QCheckBox* m_onlyMptcp;
    std::array<QToolButton*, 3> m_changes {};
    QLabel* m_same;
    QLabel* m_remarks;
    WarningLine* m_trouble;
    QLabel* m_busy;
    QPushButton* m_cancel;
    QPushButton* m_export;
    ColumnTable* m_table;
    QStackedLayout* m_pages;
    LatestJob m_job { this, AtTheEnd::Leave };
};

} // namespace widgets
