// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/question.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace widgets {

/// What a question asks, in words, for settings and for a command line. Databases of origins and
/// countries are the preferences' and stand in none of it but the command.

/// One condition that a question sets beside its defaults.
struct QuestionChip {
    QString id; ///< for clearCondition()
    QString text; ///< "From 2021-01"
};
QList<QuestionChip> questionChips(const analysis::Question& question);
void clearCondition(analysis::Question& question, const QString& id);

QByteArray questionToJson(const analysis::Question& question);
/// Fields that are missing, or of another kind than they should be, keep their defaults.
analysis::Question questionFromJson(const QByteArray& json);

/// The mptcp-probe command that draws the same figure into `file`.
QString figureCommand(const QString& figure, const analysis::Question& question,
    const QString& storeUrl, const QString& file);

/// The first or last moment of a year, month or day of UTC, "2021", "2021-03", "2021-03-31", or a
/// second, "2021-03-31T08:05:00Z", as the command line has it; nanoseconds since the Unix epoch.
/// The end is the first moment after it. Empty for anything else.
std::optional<std::int64_t> spanStart(const QString& text);
std::optional<std::int64_t> spanEnd(const QString& text);
/// The shortest text for such a moment.
QString spanStartText(std::int64_t fromNs);
QString spanEndText(std::int64_t untilNs);

/// "AS6185, AS714" from what was typed: numbers with or without AS, separated by commas or blanks.
std::optional<std::vector<std::uint32_t>> parseAsNumbers(const QString& text);
QString asNumbersText(const std::vector<std::uint32_t>& numbers);

} // namespace widgets
