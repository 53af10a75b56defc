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
    /// Opens the chapter about the page that is shown.
    QAction* pageHelp() const { return m_pageHelp; }

Q_SIGNALS:
    void guideWanted();
    void pageHelpWanted();
    void shortcutsWanted();
    void startPageWanted();
    void logWanted();

private:
    void addGuide();
    void showAbout();
    QAction* m_pageHelp = nullptr;
};

} // namespace widgets
