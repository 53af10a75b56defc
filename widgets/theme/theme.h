// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace widgets {

enum class Theme { System, Light, Dark };

/// Style and palette of the whole application. With Theme::System `desktop` is what the desktop
/// wants; when it does not say, the palette that it gives Qt. GUI thread, after the QApplication.
void applyTheme(Theme theme, Theme desktop = Theme::System);
/// "system", "light", "dark": how settings keep it. An unknown word is System.
QString themeKey(Theme theme);
Theme themeFromKey(const QString& key);

/// Of two colours as WCAG 2 defines it, from 1 to 21. No theme has texts below ReadableContrast on
/// windows and lists, those of what cannot be chosen included.
double contrast(const QColor& a, const QColor& b);
constexpr double ReadableContrast = 4.5;
bool isDark(const QPalette& palette);
/// For icons and lines that mark trouble; 3:1 against the window of either theme.
QColor warningColor(const QPalette& palette);

} // namespace widgets
