// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/linebreaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace widgets {

namespace {

    QStringList words(const QString& text)
    {
        QStringList pieces;
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype space = text.indexOf(QLatin1Char(' '), from);
            const qsizetype end = space < 0 ? text.size() : space + 1;
            pieces.append(text.mid(from, end - from));
            from = end;
        }
        return pieces;
    }

} // namespace

QStringList linePieces(const QString& text)
{
    // Elsewhere the finder would also end lines behind hyphens and slashes of names.
    const bool chinese = std::any_of(
        text.begin(), text.end(), [](QChar each) { return each.script() == QChar::Script_Han; });
    if (!chinese)
        return words(text);
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype from = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        pieces.append(text.mid(from, at - from));
        from = at;
    }
    if (from < text.size())
        pieces.append(text.mid(from));
    return pieces;
}

} // namespace widgets
