// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/pathverdict.h"

#include <QWidget>

namespace widgets {

/// The four rules, to be dragged onto the path, or pressed.
class RulePalette : public QWidget {
    Q_OBJECT
public:
    explicit RulePalette(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Pressed: the rule goes to the place of the path that is chosen.
    void ruleChosen(trace::Rule rule);
    void removalChosen();
};

} // namespace widgets
