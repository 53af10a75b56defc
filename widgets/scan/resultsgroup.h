// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QCheckBox;

namespace widgets {

class Preferences;

/// What becomes of the hosts that are found, and of the run.
class ResultsGroup : public QGroupBox {
    Q_OBJECT
public:
    /// Whether runs are kept is a preference for all of them.
    explicit ResultsGroup(Preferences& preferences, QWidget* parent = nullptr);
    std::vector<OptionBinding> bindings() { return m_bindings; }

Q_SIGNALS:
    void changed();

private:
    QWidget* buildStages();
    void followPreferences();

    Preferences& m_preferences;
    std::vector<QCheckBox*> m_stages; ///< by scan::Stage
    QCheckBox* m_keep;
    std::vector<OptionBinding> m_bindings;
};

} // namespace widgets
