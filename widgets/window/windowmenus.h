// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace widgets {

class EditMenu;
class FileMenu;
class HelpMenu;
class LogPanel;
class PageStack;
class ScanControl;
class TextZoom;
class ViewMenu;
class Workbench;

/// The menus of the window, and which of their keys a page needs for itself while it is shown.
class WindowMenus : public QObject {
    Q_OBJECT
public:
    /// `window` owns this object and gets the menus.
    WindowMenus(Workbench& workbench, PageStack* pages, ScanControl* scan, LogPanel* log,
        TextZoom* zoom, QMainWindow* window);

    FileMenu* file() const { return m_file; }
    ViewMenu* view() const { return m_view; }
    HelpMenu* help() const { return m_help; }

private:
    /// A key has one command: where the page has one with a key of the Edit menu, that one answers.
    void shareKeys();

    PageStack* m_pages;
    FileMenu* m_file;
    EditMenu* m_edit;
    ViewMenu* m_view;
    HelpMenu* m_help;
};

} // namespace widgets
