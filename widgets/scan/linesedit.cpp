// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/linesedit.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QRegularExpression>

namespace widgets {

LinesEdit::LinesEdit(int rows, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_rows(rows)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QStringList LinesEdit::lines() const
{
    static const QRegularExpression comment(QStringLiteral("(^|\\s)#.*$"));
    QStringList lines;
    for (QString line : toPlainText().split(QLatin1Char('\n'))) {
        line = line.remove(comment).trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

void LinesEdit::setLines(const QStringList& lines)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(lines.join(QLatin1Char('\n')));
}

void LinesEdit::addLine(const QString& line)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!cursor.atBlockStart())
        cursor.insertBlock();
    cursor.insertText(line);
}

bool LinesEdit::canInsertFromMimeData(const QMimeData* source) const
{
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

QSize LinesEdit::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 40, heightOf(m_rows) };
}

QSize LinesEdit::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 20, heightOf(std::min(m_rows, 3)) };
}

int LinesEdit::heightOf(int rows) const
{
    return rows * fontMetrics().lineSpacing() + int(2 * document()->documentMargin())
        + 2 * frameWidth();
}

} // namespace widgets
