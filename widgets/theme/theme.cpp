// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/theme.h"

#include "widgets/theme/outlinedstyle.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    struct Tones {
        QRgb window, base, alternate, button, text, disabled, muted, highlight, link, tip, mid,
            shadow;
    };
    constexpr Tones LightTones { 0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xffebedf0, 0xff1b1f24,
        0xff686f78, 0xff5c646d, 0xff0067a3, 0xff005f99, 0xfffffbe6, 0xffc3c8ce, 0xff70767d };
    constexpr Tones DarkTones { 0xff2d3136, 0xff1c1f22, 0xff23272b, 0xff3b4046, 0xffe8eaed,
        0xffa0a7af, 0xffa9b0b9, 0xff1f78b4, 0xff7cc4f5, 0xff3b4046, 0xff545a62, 0xff101113 };

    QPalette paletteOf(const Tones& tones)
    {
        QPalette palette(QColor::fromRgb(tones.button), QColor::fromRgb(tones.window));
        const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) {
            palette.setColor(role, QColor::fromRgb(rgb));
        };
        set(QPalette::Window, tones.window);
        set(QPalette::Base, tones.base);
        set(QPalette::AlternateBase, tones.alternate);
        set(QPalette::Button, tones.button);
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                 QPalette::ToolTipText, QPalette::BrightText })
            set(role, tones.text);
        set(QPalette::Highlight, tones.highlight);
        set(QPalette::HighlightedText, 0xffffffff);
        set(QPalette::Link, tones.link);
        set(QPalette::LinkVisited, tones.link);
        set(QPalette::ToolTipBase, tones.tip);
        set(QPalette::PlaceholderText, tones.muted);
        set(QPalette::Mid, tones.mid);
        set(QPalette::Shadow, tones.shadow);
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            palette.setColor(QPalette::Disabled, role, QColor::fromRgb(tones.disabled));
        palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor::fromRgb(tones.mid));
        return palette;
    }

    double luminance(const QColor& color)
    {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    }

    /// The palest mixture of both that can still be read.
    QColor muted(const QColor& text, const QColor& background)
    {
        constexpr double Step = 0.05;
        for (double share = 0.4; share < 1; share += Step) {
            const auto mixed = [share](double a, double b) { return a * share + b * (1 - share); };
            const QColor color = QColor::fromRgbF(float(mixed(text.redF(), background.redF())),
                float(mixed(text.greenF(), background.greenF())),
                float(mixed(text.blueF(), background.blueF())));
            if (contrast(color, background) >= ReadableContrast)
                return color;
        }
        return text;
    }

    /// What the desktop gives Qt, but for the texts that it draws too pale: Qt's own are half
    /// transparent, and lists here have entries that cannot be chosen but must be read.
    QPalette readableOfDesktop()
    {
        QApplication::setPalette(QPalette());
        const QPalette given = QGuiApplication::palette();
        // Windows are a little darker than what is written on in a light theme, and the reverse.
        const QColor background = given.color(QPalette::Window);
        QPalette palette;
        palette.setColor(QPalette::PlaceholderText, muted(given.color(QPalette::Text), background));
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            palette.setColor(QPalette::Disabled, role,
                muted(given.color(QPalette::Active, QPalette::WindowText), background));
        return palette;
    }

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void applyTheme(Theme theme, Theme desktop)
{
    // A new style polishes every widget of the window anew.
    if (!qobject_cast<OutlinedStyle*>(QApplication::style()))
        QApplication::setStyle(new OutlinedStyle);
    const Theme shown = theme == Theme::System ? desktop : theme;
    QApplication::setPalette(shown == Theme::System ? readableOfDesktop()
            : shown == Theme::Dark                  ? paletteOf(DarkTones)
                                                    : paletteOf(LightTones));
}

QString themeKey(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return QStringLiteral("light");
    case Theme::Dark:
        return QStringLiteral("dark");
    case Theme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme themeFromKey(const QString& key)
{
    for (const Theme theme : { Theme::Light, Theme::Dark }) {
        if (themeKey(theme) == key)
            return theme;
    }
    return Theme::System;
}

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

QColor warningColor(const QPalette& palette)
{
    return isDark(palette) ? QColor(0xff, 0x9d, 0x5c) : QColor(0xb3, 0x44, 0x00);
}

} // namespace widgets
