// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"
#include "widgets/theme/theme.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace widgets {

class LivePage;
class PageSwitcher;
class ReplySaver;
class ScanPage;

/// The window: the pages, the menus that reach everything without a mouse, and what is remembered
/// from one start to the next.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    enum class Page { Scan, Live };

    /// `probeExecutable` is the path of mptcp-probe, for the kernel lab.
    explicit MainWindow(const QString& probeExecutable, QWidget* parent = nullptr);

    /// What the Scan page shows; any vantage of lab::vantageNames().
    void setRequest(const scan::ScanRequest& request);
    /// Starts once what the form holds was planned, as if Start were pressed; not at all when that
    /// fails.
    void startWhenReady();
    void showPage(Page page);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildMenus();
    QAction* addPage(Page page, const QString& icon, const QString& text, QWidget* widget);
    void buildThemeMenu(QMenu* view);
    void connectSession();
    void onStateChanged(ScanSession::State state);
    void onFailed(const core::Error& error);
    void setTheme(Theme theme);
    void saveState() const;
    void restoreState();
    void resetLayout();
    bool mayClose();
    void showAbout();
    void hint(const QString& text);

    ScanSession m_session;
    QStackedWidget* m_pages;
    PageSwitcher* m_switcher;
    QActionGroup* m_pageActions;
    QActionGroup* m_themeActions;
    ScanPage* m_scanPage;
    LivePage* m_livePage;
    ReplySaver* m_saver;
    QLabel* m_vantageLabel;
    QAction* m_start = nullptr;
    QAction* m_pause = nullptr;
    QAction* m_stop = nullptr;
    Theme m_theme = Theme::System;
};

} // namespace widgets
