// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storedrun.h"
#include "widgets/window/page.h"

namespace widgets {

class Workbench;

class RunsPage : public Page {
    Q_OBJECT
public:
    explicit RunsPage(Workbench& workbench, QWidget* parent = nullptr);

    /// Selects a stored run and shows its results.
    void showRun(store::RunId run);
    void compare(store::RunId before, store::RunId after);
};

} // namespace widgets
