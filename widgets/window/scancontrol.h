// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"

class QAction;

namespace widgets {

class PageStack;
class ReplySaver;
class Workbench;

/// What ties the window's scan to its pages: starting from the form, pausing, stopping, and where
/// it is told that something went wrong.
class ScanControl : public QObject {
    Q_OBJECT
public:
    /// `window` owns this object and its dialogs.
    ScanControl(Workbench& workbench, PageStack* pages, QWidget* window);

    QAction* startAction() const { return m_start; }
    QAction* pauseAction() const { return m_pause; }
    QAction* stopAction() const { return m_stop; }
    QAction* saveAction() const { return m_save; }
    ReplySaver* saver() const { return m_saver; }

    /// Starts once what the form holds was planned, as if Start were pressed; not at all when that
    /// fails.
    void startWhenReady();

Q_SIGNALS:
    void hint(const QString& text);

private:
    void makeActions();
    void togglePause();
    void begin(const scan::ScanRequest& request);
    void scanLab(const std::string& vantage);
    void update();
    void onRecordFailed(const core::Error& error);
    void onFailed(const core::Error& error);

    Workbench& m_workbench;
    ScanSession& m_session;
    PageStack* m_pages;
    QWidget* m_window;
    ReplySaver* m_saver;
    QAction* m_start;
    QAction* m_pause;
    QAction* m_stop;
    QAction* m_save;
    bool m_labWanted = false; ///< any lab will do: the kernel's is tried first
};

} // namespace widgets
