// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/output/rowfilter.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLabel;
class QLineEdit;
class QStringListModel;

namespace widgets {

class WarningLine;

/// A filter in the language of `--output-filter`, judged while it is typed,
/// with completion of field names and of the values of fields that have few.
/// While an expression is faulty, the line marks the place and says what is
/// wrong, and nothing is filtered.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    const scan::RowFilter& filter() const { return m_filter; }
    QString expression() const;
    void setExpression(const QString& expression);
    /// Where the expression goes wrong, from 0 on; -1 while it is right.
    int errorPosition() const { return m_errorPosition; }
    /// Adds a condition that must hold as well.
    void addCondition(const QString& condition);
    /// What the table shows, such as "120 of 4,000".
    void setShownText(const QString& text);

Q_SIGNALS:
    void filterChanged();

private:
    void parse();
    void complete();
    void insertCompletion(const QString& word);
    /// What may stand at the cursor.
    QStringList wordsFor(const QString& before) const;
    void markError();
    /// Where the word at the cursor begins.
    int wordStart() const;

    QLineEdit* m_line;
    QLabel* m_shown;
    WarningLine* m_warning;
    QStringListModel* m_words;
    QCompleter* m_completer;
    int m_errorPosition = -1;
    QTimer m_delay;
    scan::RowFilter m_filter;
};

} // namespace widgets
