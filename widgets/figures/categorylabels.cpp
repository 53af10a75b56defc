// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/categorylabels.h"

#include "widgets/figures/linebreaks.h"
#include "widgets/text/coretext.h"

#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace widgets {

namespace {

    constexpr double LabelDistance = 9;
    constexpr double Slant = std::numbers::sqrt2 / 2;

    /// Categories in the order of time, named by their dates.
    bool arePeriods(const analysis::Figure& figure)
    {
        return !figure.categories.empty()
            && std::ranges::all_of(figure.categories, [](const std::string& name) {
                   return name.size() >= 7 && name[4] == '-'
                       && std::all_of(name.begin(), name.begin() + 4,
                           [](char each) { return each >= '0' && each <= '9'; });
               });
    }

    bool areMonths(const analysis::Figure& figure)
    {
        return arePeriods(figure)
            && std::ranges::all_of(
                figure.categories, [](const std::string& name) { return name.size() == 7; });
    }

    /// Every `step`th label is as near as labels may be.
    int labelStep(const analysis::Figure& figure, double widest, double categoryWidth)
    {
        const int least = std::max(1, int(std::ceil((widest + LabelDistance) / categoryWidth)));
        static constexpr int MonthSteps[] = { 1, 2, 3, 6, 12, 24, 36, 60, 120 };
        static constexpr int NumberSteps[]
            = { 1, 2, 4, 5, 8, 10, 16, 20, 25, 40, 50, 80, 100, 200, 250, 500, 1000 };
        static constexpr int BitSteps[] = { 1, 2, 4, 8, 16, 32, 64, 128, 256 };
        const auto from = [least](const auto& steps) {
            const auto* const found = std::ranges::lower_bound(steps, least);
            return found == std::end(steps) ? least : *found;
        };
        if (areMonths(figure))
            return from(MonthSteps);
        // 0 to 64 bits: powers of two say more than fives.
        if (figure.numericCategories && figure.categories.size() % 16 == 1)
            return from(BitSteps);
        return from(NumberSteps);
    }

    /// The first labelled category, so that one of them is a January.
    int firstLabel(const analysis::Figure& figure, int step)
    {
        if (!areMonths(figure) || step == 1)
            return 0;
        for (std::size_t i = 0; i < figure.categories.size(); ++i) {
            if (figure.categories[i].english().ends_with("-01"))
                return int(i) % step;
        }
        return 0;
    }

    CategoryLabels everyNth(
        const analysis::Figure& figure, const QFontMetricsF& metrics, int step, double extent)
    {
        CategoryLabels labels;
        labels.extent = extent;
        const int count = int(figure.categories.size());
        for (int i = firstLabel(figure, step); i < count; i += step)
            labels.labels.push_back({ i, coreText(figure.categories[std::size_t(i)]) });
        for (CategoryLabel& label : labels.labels)
            label.text = metrics.elidedText(label.text, Qt::ElideRight, 400);
        return labels;
    }

    /// The words of `text` in lines of at most `width` pixels; nothing when a word is longer.
    QStringList wrapped(const QString& text, const QFontMetricsF& metrics, double width)
    {
        QStringList lines;
        QString line;
        for (const QString& piece : linePieces(text)) {
            if (metrics.horizontalAdvance(piece.trimmed()) > width)
                return {};
            const QString longer = line + piece;
            if (!line.isEmpty() && metrics.horizontalAdvance(longer.trimmed()) > width) {
                lines.append(line.trimmed());
                line.clear();
            }
            line += piece;
        }
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
        return lines;
    }

    double widestOf(const analysis::Figure& figure, const QFontMetricsF& metrics)
    {
        double widest = 0;
        for (const core::Text& name : figure.categories)
            widest = std::max(widest, metrics.horizontalAdvance(coreText(name)));
        return widest;
    }

} // namespace

CategoryLabels labelColumns(
    const analysis::Figure& figure, const QFont& font, double categoryWidth, double mostHeight)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    const double widest = widestOf(figure, metrics);
    if (widest + LabelDistance <= categoryWidth || figure.numericCategories || arePeriods(figure))
        return everyNth(figure, metrics, labelStep(figure, widest, categoryWidth), line);

    CategoryLabels labels;
    const int most = std::min(3, int(mostHeight / line));
    qsizetype lines = 0;
    for (std::size_t i = 0; i < figure.categories.size(); ++i) {
        QStringList words
            = wrapped(coreText(figure.categories[i]), metrics, categoryWidth - LabelDistance);
        if (words.isEmpty() || most < 1) {
            lines = 0;
            break;
        }
        if (words.size() > most) {
            words = words.mid(0, most);
            words.last() = metrics.elidedText(words.last() + QStringLiteral(" \u2026\u2026"),
                Qt::ElideRight, categoryWidth - LabelDistance);
        }
        lines = std::max(lines, words.size());
        labels.labels.push_back({ int(i), words.join(QLatin1Char('\n')) });
    }
    if (lines > 0) {
        labels.extent = double(lines) * line;
        return labels;
    }

    labels.labels.clear();
    labels.slanted = true;
    const double room = std::min(widest, mostHeight / Slant - line);
    // Below a line's height apart even slanted ones touch.
    const int step = std::max(1, int(std::ceil(line / Slant * 0.75 / categoryWidth)));
    double longest = 0;
    for (int i = 0; i < int(figure.categories.size()); i += step) {
        const QString text
            = metrics.elidedText(coreText(figure.categories[std::size_t(i)]), Qt::ElideRight, room);
        const double length = metrics.horizontalAdvance(text);
        longest = std::max(longest, length);
        labels.overhang
            = std::max(labels.overhang, (length + line) * Slant - (i + 0.5) * categoryWidth);
        labels.labels.push_back({ i, text });
    }
    labels.extent = (longest + line) * Slant;
    return labels;
}

CategoryLabels labelRows(
    const analysis::Figure& figure, const QFont& font, double categoryHeight, double mostWidth)
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    CategoryLabels labels;
    const int step = std::max(1, int(std::ceil(line / categoryHeight)));
    const int most = std::max(1, int(categoryHeight / line));
    for (int i = 0; i < int(figure.categories.size()); i += step) {
        const QString name = coreText(figure.categories[std::size_t(i)]);
        QString text = metrics.elidedText(name, Qt::ElideRight, mostWidth);
        if (text != name && most > 1) {
            const QStringList lines = wrapped(name, metrics, mostWidth);
            if (!lines.isEmpty() && lines.size() <= most)
                text = lines.join(QLatin1Char('\n'));
        }
        for (const QString& each : text.split(QLatin1Char('\n')))
            labels.extent = std::max(labels.extent, metrics.horizontalAdvance(each));
        labels.labels.push_back({ i, text });
    }
    return labels;
}

} // namespace widgets
