// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace widgets {

/// A command to read, select and copy. However long it is, the whole of it is copied.
class CommandBar : public QWidget {
    Q_OBJECT
public:
    /// `copyText` is the button's, with a mnemonic of its own on the page.
    CommandBar(const QString& accessibleName, const QString& copyText, QWidget* parent = nullptr);
    void setCommand(const QString& command);
    /// Shows `reason` in place of a command, and there is nothing to copy.
    void setIncomplete(const QString& reason);
    /// Empty while incomplete.
    const QString& command() const { return m_command; }

    /// Puts the command on the clipboard; nothing while incomplete.
    void copy();

Q_SIGNALS:
    void copied();

private:
    void showText(const QString& text);

    QString m_command;
    QLineEdit* m_line;
    QPushButton* m_copy;
};

} // namespace widgets
