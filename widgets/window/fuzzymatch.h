// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace widgets {

/// How well letters that somebody typed are found in a text, in their order but not always beside
/// each other; case does not count.
struct FuzzyMatch {
    int score = 0; ///< higher is better; beginnings of words and runs of letters count most
    QList<qsizetype> positions; ///< of the letters in the text
};
/// Nothing when a letter is missing. Spaces in `query` are passed over; an empty one fits all.
std::optional<FuzzyMatch> fuzzyMatch(const QString& query, const QString& text);

} // namespace widgets
