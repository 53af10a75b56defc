// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/live/rowindex.h"

#include <QWidget>

class QSettings;
class QSplitter;
class QStackedLayout;

namespace widgets {

class FilterBar;
class ReplyDetails;
class ReplyModel;
class ReplyTable;

/// The replies of a run: filter, table, and the selected reply in full.
class ReplyView : public QWidget {
    Q_OBJECT
public:
    explicit ReplyView(QWidget* parent = nullptr);

    ReplyModel* model() { return m_model; }
    /// Empties the table for a new run, which is shown as it arrives.
    void beginRun();
    /// Only these classes, besides what the filter says; 0 is all.
    void setClasses(ClassMask classes);
    void focusFilter();
    void saveState(QSettings& settings) const;
    void restoreState(const QSettings& settings);
    void resetLayout();

Q_SIGNALS:
    /// "Show all" was pressed: the filter is empty now, and the classes should be too.
    void showAllRequested();
    void hint(const QString& text);

private:
    void applySelection();
    void showCurrent();
    void updateShown();

    ReplyModel* m_model;
    ClassMask m_classes = 0;
    FilterBar* m_filter;
    ReplyTable* m_table;
    ReplyDetails* m_details;
    QSplitter* m_splitter;
    QWidget* m_tableArea;
    QStackedLayout* m_tablePages;
};

} // namespace widgets
