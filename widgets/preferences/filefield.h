// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace widgets {

class WarningLine;

/// A line for a file, a button to choose one, and what is wrong with it. Says edited() once it is
/// left, or a file was chosen.
class FileField : public QWidget {
    Q_OBJECT
public:
    enum class Kind {
        Existing, ///< files that can be read, separated by commas; may be empty
        Store, ///< a file that is there or can be made, or a URL; may not be empty
    };
    FileField(Kind kind, const QString& name, const QString& dialogTitle, const QString& filter,
        QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    /// Empty when nothing is wrong.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void browse();
    void onEdited();

    Kind m_kind;
    QString m_dialogTitle;
    QString m_filter;
    QLineEdit* m_line;
    WarningLine* m_warning;
};

} // namespace widgets
