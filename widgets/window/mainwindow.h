// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"
#include "widgets/window/command.h"

#include <QMainWindow>

#include <memory>

namespace widgets {

class CloseGuard;
class GuideWindow;
class LogPanel;
class PageStack;
class ScanControl;
class StatusItems;
class TextZoom;
class WindowMenus;
class Workbench;

/// The window: the pages, the menus that reach everything without a mouse, the log, and what is
/// remembered from one start to the next. A view on its Workbench: it may be deleted and made anew
/// while measurements run.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `workbench` must outlive the window.
    explicit MainWindow(Workbench& workbench, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// What the Scan page shows; any vantage of lab::vantageNames().
    void setRequest(const scan::ScanRequest& request);
    /// Starts once what the form holds was planned, as if Start were pressed; not at all when that
    /// fails.
    void startWhenReady();
    void showPage(PageId page);
    /// A store, a capture or other measurements, known by the content.
    void openFile(const QString& file);
    /// All that the window can do.
    QList<Command> commands() const;
    /// Writes what the next window is to begin with.
    void saveState() const;

    void showPreferences(int section = 0);
    /// The section that is open; -1: the preferences are not.
    int shownPreferences() const;

    /// Opens the user guide, which closes with this window; its contents page for none.
    void showGuide(const QString& page);
    /// The page that is open, "page-scan.html"; empty: the guide is not.
    QString shownGuide() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void connectMenus();
    void keepMnemonicsApart();
    void restoreState();
    void resetLayout();
    void setFullScreen(bool full);
    void showPalette();
    void showShortcuts();
    void runCommand(const Command& command);
    void hint(const QString& text);

    Workbench& m_workbench;
    TextZoom* m_zoom; ///< first: what follows measures texts
    PageStack* m_pages;
    ScanControl* m_scan;
    LogPanel* m_log;
    WindowMenus* m_menus;
    StatusItems* m_status;
    CloseGuard* m_closing;
    /// Once it was opened. No child of this window, so that either may be on top.
    std::unique_ptr<GuideWindow> m_guide;
};

} // namespace widgets
