// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"
#include "widgets/library/storereader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

namespace widgets {

class ColumnTable;
class ResultsModel;
class WarningLine;
class Workbench;
struct TargetResult;

/// The traces, the proofs or the followed-up hosts of one stored run.
class ResultsPanel : public QWidget {
    Q_OBJECT
public:
    enum class What { Traces, Proofs, Findings };
    /// Results held at most; what is beyond is counted.
    static constexpr std::size_t MostResults = 100'000;

    ResultsPanel(What what, Workbench& workbench, QWidget* parent = nullptr);
    ~ResultsPanel() override;

    /// Null: none.
    void showRun(const store::Run* run);
    store::RunId shownRun() const { return m_run.id; }
    store::RunState runState() const { return m_run.state; } ///< when it was read

Q_SIGNALS:
    void hint(const QString& text);
    /// How many there are, once that is known.
    void counted(quint64 results);

private:
    void updateCount();
    void showMenu(const QPoint& position);

    What m_what;
    Workbench& m_workbench;
    StoreReader m_reader;
    ResultsModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_text;
    QLabel* m_count;
    WarningLine* m_trouble;
    ColumnTable* m_table;
    store::Run m_run;
    quint64 m_all = 0;
};

} // namespace widgets
