// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace widgets {

class PageStack;
class ScanControl;
class Workbench;

/// Stores, captures, what is saved, the preferences and the end.
class FileMenu : public QMenu {
    Q_OBJECT
public:
    FileMenu(Workbench& workbench, PageStack* pages, ScanControl* scan, QWidget* parent = nullptr);

Q_SIGNALS:
    void preferencesWanted();
    void quitWanted();

private:
    void askForStore();
    /// Whatever the shown page can import or export has its place here too.
    void runPageAction(const char* name);
    Workbench& m_workbench;
    PageStack* m_pages;
};

} // namespace widgets
