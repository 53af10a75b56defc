// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/hostquestion.h"
#include "widgets/window/page.h"

class QGridLayout;

namespace widgets {

class Workbench;

/// The first page of the first start: what the program is, and ways that each lead to a result with
/// one click.
class StartPage : public Page {
    Q_OBJECT
public:
    explicit StartPage(Workbench& workbench, QWidget* parent = nullptr);

private:
    QWidget* makeHeading();
    QGridLayout* makeCards();
    /// A host of the lab behind a router that strips MPTCP.
    HostQuestion strippedHost() const;

    Workbench& m_workbench;
};

} // namespace widgets
