// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/linesedit.h"

#include <QFontDatabase>
#include <QMimeData>
#include <QRegularExpression>

namespace widgets {

namespace {

    QString entryOf(QString line)
    {
        static const QRegularExpression comment(QStringLiteral("(^|\\s)#.*$"));
        return line.remove(comment).trimmed();
    }

} // namespace

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
    QStringList lines;
    for (const QString& line : toPlainText().split(QLatin1Char('\n'))) {
        if (const QString entry = entryOf(line); !entry.isEmpty())
            lines.append(entry);
    }
    return lines;
}

void LinesEdit::setLines(const QStringList& lines)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(lines.join(QLatin1Char('\n')));
}

void LinesEdit::addLines(const QStringList& lines)
{
    if (lines.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::End);
    if (!cursor.atBlockStart())
        cursor.insertBlock();
    cursor.insertText(lines.join(QLatin1Char('\n')));
    cursor.endEditBlock();
}

void LinesEdit::removeEntry(const QString& entry)
{
    QStringList kept;
    QStringList all = toPlainText().split(QLatin1Char('\n'));
    for (const QString& line : std::as_const(all)) {
        if (entryOf(line) != entry)
            kept.append(line);
    }
    if (kept.size() != all.size())
        setLines(kept);
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
