// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostresult.h"

#include <QWidget>

class QCheckBox;
class QSettings;
class QSplitter;
class QTableView;

namespace widgets {

class HopModel;
class PathView;
class QuoteView;

/// One trace: the path drawing, the hops as a list, and what the chosen hop's quote shows.
class TraceView : public QWidget {
    Q_OBJECT
public:
    explicit TraceView(QWidget* parent = nullptr);

    /// Chooses the hop that shows what was altered first.
    void showTrace(const HostResult& result);
    PathView* path() const { return m_path; }
    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);
    void resetLayout();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void divide();
    void chooseNode(int node);
    void showRow(int row);

    HostResult m_result;
    HopModel* m_hops;
    PathView* m_path;
    QTableView* m_table;
    QCheckBox* m_hideExpected;
    QuoteView* m_quote;
    QSplitter* m_splitter;
    bool m_divided = false; ///< by the user: sizes stay as they are
};

} // namespace widgets
