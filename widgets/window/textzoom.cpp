// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/textzoom.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace widgets {

namespace {

    const QString StepKey = QStringLiteral("window/textStep");
    constexpr int Smallest = -2;
    constexpr int Largest = 6;
    constexpr double StepRatio = 1.1;

    /// The desktop's font, before anybody has scaled it.
    const QFont& normalFont()
    {
        static const QFont font = QApplication::font();
        return font;
    }

} // namespace

TextZoom::TextZoom(QObject* parent)
    : QObject(parent)
{
    normalFont();
    m_step = std::clamp(QSettings().value(StepKey).toInt(), Smallest, Largest);
    apply();
}

bool TextZoom::canGrow() const { return m_step < Largest; }
bool TextZoom::canShrink() const { return m_step > Smallest; }

void TextZoom::set(int step)
{
    step = std::clamp(step, Smallest, Largest);
    if (step == m_step)
        return;
    m_step = step;
    QSettings().setValue(StepKey, step);
    apply();
    Q_EMIT changed();
}

void TextZoom::apply() const
{
    QFont font = normalFont();
    font.setPointSizeF(font.pointSizeF() * std::pow(StepRatio, m_step));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace widgets
