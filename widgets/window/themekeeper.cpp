// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/themekeeper.h"

#include "widgets/session/preferences.h"

namespace widgets {

ThemeKeeper::ThemeKeeper(Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_applied(preferences.theme(), m_system.theme())
{
    applyTheme(m_applied.first, m_applied.second);
    connect(&preferences, &Preferences::changed, this, &ThemeKeeper::apply);
    connect(&m_system, &SystemTheme::changed, this, &ThemeKeeper::apply);
}

void ThemeKeeper::apply()
{
    const std::pair wanted(m_preferences.theme(), m_system.theme());
    if (wanted == m_applied)
        return;
    m_applied = wanted;
    applyTheme(wanted.first, wanted.second);
}

} // namespace widgets
