// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/preferencevalues.h"

namespace widgets {

PreferenceValues PreferenceValues::of(const Preferences& preferences)
{
    return { preferences.theme(), preferences.language(), preferences.storeUrl(),
        preferences.keepRuns(), preferences.rowLimit(), preferences.frameMemoryMib(),
        preferences.confirmTargets(), preferences.notifySeconds(), preferences.originFile(),
        preferences.countryFile() };
}

PreferenceValues PreferenceValues::defaults()
{
    return { Theme::System, {}, Preferences::defaultStoreUrl(), true, 1'000'000, 64, 65'536, 30, {},
        {} };
}

void PreferenceValues::applyTo(Preferences& preferences) const
{
    preferences.setTheme(theme);
    preferences.setStoreUrl(storeUrl);
    preferences.setKeepRuns(keepRuns);
    preferences.setRowLimit(rowLimit);
    preferences.setFrameMemoryMib(frameMemoryMib);
    preferences.setConfirmTargets(confirmTargets);
    preferences.setNotifySeconds(notifySeconds);
    preferences.setOriginFile(originFile);
    preferences.setCountryFile(countryFile);
    // Last: another language builds the window anew.
    preferences.setLanguage(language);
}

} // namespace widgets
