// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QSystemTrayIcon;
class QWidget;

namespace widgets {

class HostSession;
class Workbench;

/// Tells of the ends of runs: each in the log; on the desktop those that took longer than the
/// preferences say, while the window is not the active one. Outlives the windows.
class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(Workbench& workbench, QObject* parent = nullptr);
    ~Notifier() override;

    /// Whose activity counts; its task bar entry asks for attention.
    void setWindow(QWidget* window) { m_window = window; }
    /// A measurement ended after `seconds`. `source`: the page that it belongs to.
    void runEnded(const QString& source, const QString& text, double seconds);

Q_SIGNALS:
    /// Something was put on the desktop.
    void announced(const QString& text);

private:
    void onScanState();
    void onTraced(const HostSession& session);
    void onProven(const HostSession& session);
    void showOnDesktop(const QString& title, const QString& text);
    bool showByBus(const QString& title, const QString& text);

    Workbench& m_workbench;
    QPointer<QWidget> m_window;
    QElapsedTimer m_scanTime;
    QSystemTrayIcon* m_tray = nullptr;
};

} // namespace widgets
