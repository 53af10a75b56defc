// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace widgets {

/// What teaches, and what the program is.
class HelpMenu : public QMenu {
    Q_OBJECT
public:
    explicit HelpMenu(QWidget* parent = nullptr);

Q_SIGNALS:
    void shortcutsWanted();
    void startPageWanted();
    void logWanted();

private:
    void showAbout();
};

} // namespace widgets
