// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/preferences.h"

namespace widgets {

/// All preferences at one moment, to be edited, compared and put back.
struct PreferenceValues {
    Theme theme = Theme::System;
    QString language;
    QString storeUrl;
    bool keepRuns = true;
    int rowLimit = 0;
    int frameMemoryMib = 0;
    qint64 confirmTargets = 0;
    int notifySeconds = 0;
    QString originFile;
    QString countryFile;

    bool operator==(const PreferenceValues&) const = default;

    static PreferenceValues of(const Preferences& preferences);
    /// Those of the first start.
    static PreferenceValues defaults();
    void applyTo(Preferences& preferences) const;
    /// Only what is another here than in `before`: the rest stays as it is by now.
    void applyChanges(const PreferenceValues& before, Preferences& preferences) const;
};

} // namespace widgets
