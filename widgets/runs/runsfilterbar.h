// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/runs/runsfilter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace widgets {

/// Which runs the list shows: words, and the questions that are asked most.
class RunsFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit RunsFilterBar(QWidget* parent = nullptr);

    RunConditions conditions() const;
    /// Everything is shown again.
    void clear();
    /// What there is to choose from; the choice stays when it is still there.
    void setLabels(const QStringList& labels);
    void setShownText(const QString& text);
    void focusText();

Q_SIGNALS:
    void conditionsChanged();

private:
    QComboBox* addChoice(const char* name, const QString& accessibleName, const QString& help);

    QLineEdit* m_text;
    QComboBox* m_kind;
    QComboBox* m_origin;
    QComboBox* m_label;
    QComboBox* m_span;
    QLabel* m_shown;
};

} // namespace widgets
