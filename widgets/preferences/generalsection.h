// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/preferences/preferencesection.h"

class QComboBox;
class QSpinBox;

namespace widgets {

/// Language, theme and notices.
class GeneralSection : public PreferenceSection {
    Q_OBJECT
public:
    explicit GeneralSection(QWidget* parent = nullptr);
    void showValues(const PreferenceValues& values) override;
    void take(PreferenceValues& values) const override;

private:
    QComboBox* m_language;
    QComboBox* m_theme;
    QSpinBox* m_notify;
};

} // namespace widgets
