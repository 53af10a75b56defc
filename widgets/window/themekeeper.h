// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/systemtheme.h"

namespace widgets {

class Preferences;

/// Gives the program the theme that the preferences say, now and when they, or the desktop's wish,
/// change.
class ThemeKeeper : public QObject {
    Q_OBJECT
public:
    explicit ThemeKeeper(Preferences& preferences, QObject* parent = nullptr);

private:
    void apply();
    Preferences& m_preferences;
    SystemTheme m_system;
    std::pair<Theme, Theme> m_applied; ///< as applyTheme() got them
};

} // namespace widgets
