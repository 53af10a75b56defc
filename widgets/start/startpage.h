// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/page.h"

namespace widgets {

class Workbench;

class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(Workbench& workbench, QWidget* parent = nullptr);
};

} // namespace widgets
