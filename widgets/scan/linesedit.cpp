// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/linesedit.h"

#include <QFontDatabase>

namespace widgets {

LinesEdit::LinesEdit(int rows, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_rows(rows)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

std::vector<std::string> LinesEdit::lines() const
{
    std::vector<std::string> lines;
    for (const QString& line : toPlainText().split(QLatin1Char('\n'))) {
        const QString entry = line.section(QLatin1Char('#'), 0, 0).trimmed();
        if (!entry.isEmpty())
            lines.push_back(entry.toStdString());
    }
    return lines;
}

void LinesEdit::setLines(const std::vector<std::string>& lines)
{
    QStringList text;
    for (const std::string& line : lines)
        text.append(QString::fromStdString(line));
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text.join(QLatin1Char('\n')));
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
