// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/question.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QPlainTextEdit;

namespace widgets {

class WarningLine;

/// Edits which networks the AS watch follows: a name, AS numbers and prefixes.
class WatchDialog : public QDialog {
    Q_OBJECT
public:
    explicit WatchDialog(analysis::Question question, QWidget* parent = nullptr);
    const analysis::Question& question() const { return m_question; }

private:
    void check();
    void fill(const analysis::Question& question);

    analysis::Question m_question;
    QLineEdit* m_name;
    QLineEdit* m_numbers;
    QPlainTextEdit* m_prefixes;
    WarningLine* m_warning;
    QDialogButtonBox* m_buttons;
};

} // namespace widgets
