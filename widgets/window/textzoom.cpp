// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/textzoom.h"

#include <QApplication>
#include <QHeaderView>
#include <QSettings>

#include <algorithm>
#include <cmath>

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

    /// Columns keep showing what they showed: their widths are in pixels, and stay otherwise.
    void scaleColumns(double ratio)
    {
        for (QWidget* const widget : QApplication::allWidgets()) {
            auto* const header = qobject_cast<QHeaderView*>(widget);
            if (!header || header->orientation() != Qt::Horizontal)
                continue;
            for (int section = 0; section < header->count(); ++section) {
                const bool stretched = header->stretchLastSection()
                    && header->visualIndex(section) == header->count() - 1;
                if (!stretched && header->sectionResizeMode(section) == QHeaderView::Interactive
                    && !header->isSectionHidden(section)) {
                    header->resizeSection(
                        section, int(std::lround(header->sectionSize(section) * ratio)));
                }
            }
        }
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
    const double ratio = std::pow(StepRatio, step - m_step);
    m_step = step;
    QSettings().setValue(StepKey, step);
    apply();
    scaleColumns(ratio);
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
