// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"
#include "widgets/theme/theme.h"
#include "widgets/window/page.h"

#include <QMainWindow>

#include <array>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace widgets {

class AdoptionPage;
class HandshakePage;
class LivePage;
class PageSwitcher;
class ReplySaver;
class RunsPage;
class ScanPage;
class TracePage;
class Workbench;

/// The window: the pages, the menus that reach everything without a mouse, and what is remembered
/// from one start to the next.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `workbench` must outlive the window.
    explicit MainWindow(Workbench& workbench, QWidget* parent = nullptr);

    /// What the Scan page shows; any vantage of lab::vantageNames().
    void setRequest(const scan::ScanRequest& request);
    /// Starts once what the form holds was planned, as if Start were pressed; not at all when that
    /// fails.
    void startWhenReady();
    void showPage(PageId page);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    void addPages(QMenu* view);
    void addPage(QMenu* view, PageId id, const QString& icon, const QString& text, Page* page);
    void connectNavigator();
    void buildThemeMenu(QMenu* view);
    void connectSession();
    void onStateChanged(ScanSession::State state);
    void onRecordFailed(const core::Error& error);
    void onFailed(const core::Error& error);
    void setTheme(Theme theme);
    void saveState() const;
    void restoreState();
    void resetLayout();
    bool mayClose();
    /// Stops the scan; the window goes once all that was found is in the store.
    void closeWhenStored();
    void showAbout();
    void hint(const QString& text);

    Workbench& m_workbench;
    ScanSession& m_session;
    QStackedWidget* m_pages;
    PageSwitcher* m_switcher;
    QActionGroup* m_pageActions;
    QActionGroup* m_themeActions;
    std::array<Page*, PageCount> m_pageOf {};
    ScanPage* m_scanPage;
    LivePage* m_livePage;
    TracePage* m_tracePage;
    RunsPage* m_runsPage;
    AdoptionPage* m_adoptionPage;
    HandshakePage* m_handshakePage;
    ReplySaver* m_saver;
    QLabel* m_vantageLabel;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    bool m_closing = false;
};

} // namespace widgets
