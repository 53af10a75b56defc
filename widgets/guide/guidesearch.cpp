// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/guide/guidesearch.h"

#include <algorithm>

namespace widgets {

namespace {

    constexpr int InHeading = 40;
    constexpr int InPageTitle = 20;
    constexpr int MostPlaces = 10; ///< a long table is not the better answer for being long
    constexpr int WordsBefore = 40; ///< characters
    constexpr int ExcerptLength = 150;

    QString excerptOf(const QString& text, const QString& word)
    {
        const qsizetype found = text.indexOf(word, 0, Qt::CaseInsensitive);
        qsizetype from = std::max<qsizetype>(found - WordsBefore, 0);
        if (from > 0)
            from = text.indexOf(QLatin1Char(' '), from) + 1;
        QString excerpt = text.mid(from, ExcerptLength);
        if (from > 0)
            excerpt.prepend(QChar(0x2026));
        if (from + ExcerptLength < text.size())
            excerpt.append(QChar(0x2026));
        return excerpt;
    }

    /// 0: it is not there.
    int rankOf(const QString& word, const GuidePage& page, const GuideSection& section)
    {
        const int places
            = std::min<int>(MostPlaces, int(section.text.count(word, Qt::CaseInsensitive)));
        const bool heading = section.title.contains(word, Qt::CaseInsensitive);
        if (places == 0 && !heading)
            return 0;
        return places + (heading ? InHeading : 0)
            + (page.title.contains(word, Qt::CaseInsensitive) ? InPageTitle : 0);
    }

} // namespace

QStringList guideWords(const QString& query)
{
    QStringList words = query.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < 2; });
    return words;
}

QList<GuideHit> searchGuide(const GuideBook& book, const QString& query)
{
    const QStringList words = guideWords(query);
    QList<GuideHit> hits;
    if (words.isEmpty())
        return hits;
    for (const GuidePage& page : book.pages()) {
        for (const GuideSection& section : page.sections) {
            int rank = 0;
            const bool all = std::all_of(words.begin(), words.end(), [&](const QString& word) {
                const int found = rankOf(word, page, section);
                rank += found;
                return found > 0;
            });
            if (!all)
                continue;
            QString place = page.file;
            if (!section.anchor.isEmpty())
                place += QLatin1Char('#') + section.anchor;
            hits.append(
                { place, page.title, section.title, excerptOf(section.text, words.front()), rank });
        }
    }
    std::stable_sort(hits.begin(), hits.end(),
        [](const GuideHit& a, const GuideHit& b) { return a.rank > b.rank; });
    return hits;
}

} // namespace widgets
