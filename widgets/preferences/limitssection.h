// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/preferences/preferencesection.h"

class QSpinBox;

namespace widgets {

/// What bounds memory, and from where on a scan is asked about.
class LimitsSection : public PreferenceSection {
    Q_OBJECT
public:
    explicit LimitsSection(QWidget* parent = nullptr);
    void showValues(const PreferenceValues& values) override;
    void take(PreferenceValues& values) const override;

private:
    QSpinBox* m_rows;
    QSpinBox* m_frames;
    QSpinBox* m_confirm;
};

} // namespace widgets
