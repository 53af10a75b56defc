// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/rowfilter.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;

namespace widgets {

class WarningLine;

/// A filter in the language of `--output-filter`, judged while it is typed, with completion of
/// field names. While an expression is faulty, the line says so and nothing is filtered.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    const scan::RowFilter& filter() const { return m_filter; }
    QString expression() const;
    void setExpression(const QString& expression);
    /// Adds a condition that must hold as well.
    void addCondition(const QString& condition);
    /// What the table shows, such as "120 of 4,000".
    void setShownText(const QString& text);

Q_SIGNALS:
    void filterChanged();

private:
    void parse();
    void complete();
    void insertCompletion(const QString& field);
    /// Where the word at the cursor begins.
    int wordStart() const;

    QLineEdit* m_line;
    QLabel* m_shown;
    WarningLine* m_warning;
    QCompleter* m_completer;
    QTimer m_delay;
    scan::RowFilter m_filter;
};

} // namespace widgets
