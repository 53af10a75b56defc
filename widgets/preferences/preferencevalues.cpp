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
    return { Theme::System, {}, Preferences::defaultStoreUrl(), true, 1'000'000, 64, 256, 30, {},
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

void PreferenceValues::applyChanges(const PreferenceValues& before, Preferences& preferences) const
{
    PreferenceValues values = of(preferences);
    const auto take = [&](auto member) {
        if (this->*member != before.*member)
            values.*member = this->*member;
    };
    take(&PreferenceValues::theme);
    take(&PreferenceValues::language);
    take(&PreferenceValues::storeUrl);
    take(&PreferenceValues::keepRuns);
    take(&PreferenceValues::rowLimit);
    take(&PreferenceValues::frameMemoryMib);
    take(&PreferenceValues::confirmTargets);
    take(&PreferenceValues::notifySeconds);
    take(&PreferenceValues::originFile);
    take(&PreferenceValues::countryFile);
    values.applyTo(preferences);
}

} // namespace widgets
