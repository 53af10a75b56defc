// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostquestion.h"
#include "widgets/window/page.h"

namespace widgets {

class Workbench;

class TracePage : public Page {
    Q_OBJECT
public:
    explicit TracePage(Workbench& workbench, QWidget* parent = nullptr);

    /// Traces or proves a host, as if it were typed in.
    void trace(const HostQuestion& question);
    void verify(const HostQuestion& question);
};

} // namespace widgets
