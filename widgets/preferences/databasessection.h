// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/preferences/preferencesection.h"

namespace widgets {

class FileField;

/// What tells to which network and country an address belongs.
class DatabasesSection : public PreferenceSection {
    Q_OBJECT
public:
    explicit DatabasesSection(QWidget* parent = nullptr);
    void showValues(const PreferenceValues& values) override;
    void take(PreferenceValues& values) const override;

private:
    FileField* m_origin;
    FileField* m_country;
};

} // namespace widgets
