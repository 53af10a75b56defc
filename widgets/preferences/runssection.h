// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/preferences/preferencesection.h"

class QCheckBox;

namespace widgets {

class FileField;

/// Where runs are kept.
class RunsSection : public PreferenceSection {
    Q_OBJECT
public:
    explicit RunsSection(QWidget* parent = nullptr);
    void showValues(const PreferenceValues& values) override;
    void take(PreferenceValues& values) const override;

private:
    FileField* m_store;
    QCheckBox* m_keep;
};

} // namespace widgets
