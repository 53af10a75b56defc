// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figurenumber.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr QChar NarrowSpace(0x202f);
    constexpr QChar Minus(0x2212);

    QString grouped(double value, int decimals)
    {
        QString text = QString::number(std::abs(value), 'f', decimals);
        qsizetype at = decimals > 0 ? text.indexOf(QLatin1Char('.')) : text.size();
        // As SI has it, four digits stay together.
        if (at > 4) {
            for (at -= 3; at > 0; at -= 3)
                text.insert(at, NarrowSpace);
        }
        text.replace(QLatin1Char('.'), QLocale().decimalPoint());
        return value < 0 ? Minus + text : text;
    }

    int decimalsOf(double step)
    {
        return std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 12);
    }

} // namespace

QString figureNumber(double value)
{
    if (value == 0 || !std::isfinite(value))
        return value == 0 ? QStringLiteral("0") : QString::number(value);
    const double size = std::abs(value);
    if (size >= 1e15 || size < 1e-4)
        return QString::number(value, 'g', 4);
    if (value == std::round(value))
        return grouped(value, 0);
    int decimals = std::clamp(3 - int(std::floor(std::log10(size))), 1, 6);
    while (decimals > 1
        && std::abs(
               std::round(value * std::pow(10, decimals - 1)) / std::pow(10, decimals - 1) - value)
            < size * 1e-9)
        --decimals;
    return grouped(value, decimals);
}

QString tickNumber(double value, double step)
{
    static constexpr std::pair<double, const char*> Units[]
        = { { 1e12, "T" }, { 1e9, "G" }, { 1e6, "M" } };
    if (value == 0)
        return QStringLiteral("0");
    if (std::abs(value) >= 1e15 || (step < 1e-9))
        return QString::number(value, 'g', 4);
    for (const auto& [unit, letter] : Units) {
        if (std::abs(value) >= unit)
            return grouped(value / unit, decimalsOf(step / unit)) + NarrowSpace
                + QLatin1String(letter);
    }
    return grouped(value, decimalsOf(step));
}

} // namespace widgets
