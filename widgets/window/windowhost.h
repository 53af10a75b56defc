// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/languages.h"
#include "widgets/window/notifier.h"

#include <memory>

namespace widgets {

class MainWindow;
class Workbench;

/// Owns the window and speaks its language: when another one is chosen, the window is built anew at
/// the same place and page. The sessions of the Workbench, and so all that runs, do not notice.
class WindowHost : public QObject {
    Q_OBJECT
public:
    /// `workbench` must outlive the host. Makes the window and does not show it.
    explicit WindowHost(Workbench& workbench);
    ~WindowHost() override;

    MainWindow& window() { return *m_window; }

Q_SIGNALS:
    /// The window is another one now.
    void rebuilt();

private:
    void onPreferencesChanged();
    void build();
    void rebuild();

    Workbench& m_workbench;
    Translation m_translation;
    QString m_language;
    Notifier m_notifier;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace widgets
