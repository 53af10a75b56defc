// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace widgets {

/// A text field for entries of one a line. Tab moves on to the next field, as in a form.
class LinesEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    /// `rows` is the height that it asks for, in lines of text.
    explicit LinesEdit(int rows, QWidget* parent = nullptr);

    /// The entries without surrounding blanks, empty lines and comments: what follows a `#` at the
    /// start of a line or behind a blank.
    QStringList lines() const;
    /// Replaces the text; the user can undo it.
    void setLines(const QStringList& lines);

    /// Adds lines at the end, in one step.
    void addLines(const QStringList& lines);
    /// Takes out the lines that hold this entry; comments and the others stay. The user can undo
    /// it.
    void removeEntry(const QString& entry);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    /// Files are for the form, which reads them as lists.
    bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    int heightOf(int rows) const;
    int m_rows;
};

} // namespace widgets
