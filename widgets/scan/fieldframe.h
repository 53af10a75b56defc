// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace widgets {

class WarningLine;

/// A labelled editor with room under it for the reason why its content is refused: an icon and a
/// sentence, which screen readers read as the editor's description.
class FieldFrame : public QWidget {
    Q_OBJECT
public:
    /// The label, with its mnemonic, becomes the editor's buddy and accessible name.
    FieldFrame(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    /// Tool tip and What's This of label and editor.
    void setHelp(const QString& help);
    /// A quiet line under the editor, such as what the value means; empty for none.
    void setNote(const QString& note);
    /// Marks the content as refused; empty takes the mark away.
    void setReason(const QString& reason);
    QString reason() const;
    QWidget* editor() const { return m_editor; }

private:
    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_note;
    WarningLine* m_warning;
};

} // namespace widgets
