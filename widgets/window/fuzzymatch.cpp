// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace widgets {

namespace {

    constexpr int Impossible = -1'000'000;
    constexpr int LetterScore = 1;
    constexpr int WordScore = 8;
    constexpr int RunScore = 10;
    constexpr int FirstScore = 3;
    constexpr qsizetype LongestText = 200;

    bool beginsWord(const QString& text, qsizetype at)
    {
        return at == 0 || text[at - 1].isSpace() || text[at - 1] == QLatin1Char('-');
    }

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text)
{
    QString wanted = query.toCaseFolded();
    wanted.remove(QLatin1Char(' '));
    const QString searched = text.left(LongestText).toCaseFolded();
    const auto letters = std::size_t(wanted.size());
    const auto length = std::size_t(searched.size());
    if (letters > length)
        return std::nullopt;
    // best[i][j]: the best score with letter i at place j.
    std::vector<std::vector<int>> best(letters, std::vector<int>(length, Impossible));
    std::vector<std::vector<std::size_t>> before(letters, std::vector<std::size_t>(length, 0));
    for (std::size_t i = 0; i < letters; ++i) {
        int reached = i == 0 ? 0 : Impossible;
        std::size_t reachedAt = 0;
        for (std::size_t j = 0; j < length; ++j) {
            if (i > 0 && j > 0 && best[i - 1][j - 1] > reached) {
                reached = best[i - 1][j - 1];
                reachedAt = j - 1;
            }
            if (searched[qsizetype(j)] != wanted[qsizetype(i)] || reached == Impossible)
                continue;
            const int own = LetterScore + (beginsWord(searched, qsizetype(j)) ? WordScore : 0)
                + (j == 0 ? FirstScore : 0);
            best[i][j] = reached + own;
            before[i][j] = reachedAt;
            const bool run = i > 0 && j > 0 && best[i - 1][j - 1] != Impossible;
            if (run && best[i - 1][j - 1] + own + RunScore > best[i][j]) {
                best[i][j] = best[i - 1][j - 1] + own + RunScore;
                before[i][j] = j - 1;
            }
        }
    }
    FuzzyMatch match;
    if (letters == 0)
        return match;
    const auto& last = best.back();
    auto place = std::size_t(std::max_element(last.begin(), last.end()) - last.begin());
    if (last[place] == Impossible)
        return std::nullopt;
    match.score = last[place];
    for (std::size_t i = letters; i-- > 0;) {
        match.positions.prepend(qsizetype(place));
        place = before[i][place];
    }
    return match;
}

} // namespace widgets
