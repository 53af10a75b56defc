// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/live/replydetails.h"
#include "widgets/live/replytable.h"
#include "widgets/live/rowindex.h"

#include <QWidget>

class QLabel;
class QSettings;
class QSplitter;
class QStackedLayout;

namespace widgets {

class EmptyState;
class FilterBar;
class ReplyModel;

/// The replies of a run: filter, table, and the selected reply in full.
class ReplyView : public QWidget {
    Q_OBJECT
public:
    /// Without a model it has one of its own.
    explicit ReplyView(ReplyModel* model = nullptr, QWidget* parent = nullptr);

    ReplyModel* model() { return m_model; }
    void setPacketSource(ReplyDetails::PacketSource source);
    /// What is said while there is no reply; empty: the table stands there empty.
    void setEmptyText(const QString& title, const QString& text);
    /// Behind how many replies are shown; empty: nothing more.
    void setNote(const QString& note);
    /// The reply that is shown in full; null when none is.
    const scan::ScanRow* currentRow() const;
    /// Empties the table for a new run, which is shown as it arrives.
    void beginRun();
    void setVantageShown(bool shown);
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
    void rowRequested(widgets::RowRequest request, const scan::ScanRow& row);
    void currentRowChanged();

private:
    void applySelection();
    void showCurrent();
    void holdCurrent();
    void findHeld();
    void updateShown();

    ReplyModel* m_model;
    ClassMask m_classes = 0;
    FilterBar* m_filter;
    ReplyTable* m_table;
    ReplyDetails* m_details;
    QSplitter* m_splitter;
    QWidget* m_tableArea;
    QLabel* m_empty;
    bool m_hasEmptyText = false;
    QString m_note;
    std::optional<std::uint32_t> m_held; ///< the current reply while the model is reset
    QStackedLayout* m_tablePages;
};

} // namespace widgets
