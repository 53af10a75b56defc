// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "widgets/window/page.h"

namespace widgets {

class Workbench;

class AdoptionPage : public Page {
    Q_OBJECT
public:
    explicit AdoptionPage(Workbench& workbench, QWidget* parent = nullptr);

    /// What an address answered in all stored runs.
    void showHistory(const core::IpAddress& address);
};

} // namespace widgets
