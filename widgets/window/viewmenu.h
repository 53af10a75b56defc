// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;
class QDockWidget;

namespace widgets {

class PageStack;
class Preferences;
class TextZoom;

/// The pages, and how the window looks.
class ViewMenu : public QMenu {
    Q_OBJECT
public:
    ViewMenu(Preferences& preferences, PageStack* pages, QDockWidget* log, TextZoom* zoom,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void paletteWanted();
    void fullScreenWanted(bool full);
    void resetWanted();

private:
    void addThemes(Preferences& preferences);
    void addLanguages(Preferences& preferences);
    void addZoom(TextZoom* zoom);
};

} // namespace widgets
