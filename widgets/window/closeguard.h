// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace widgets {

class ReplySaver;
class Workbench;

/// Whether the window may close: asks while a measurement or a transfer of runs goes on, or
/// replies are in no file, stops it and waits, without blocking, until all it found is written.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    /// `window` owns this object; it is closed again once nothing stands in the way any more.
    CloseGuard(Workbench& workbench, ReplySaver* saver, QWidget* window);

    /// False: not now.
    bool mayClose();

private:
    /// Something is measured, written to the store, or goes to or comes from files.
    bool busy() const;
    bool userAgrees();
    bool tracesRun() const;
    void closeWhenStored();
    void closeLater();

    Workbench& m_workbench;
    ReplySaver* m_saver;
    QWidget* m_window;
    bool m_waiting = false; ///< for the store
};

} // namespace widgets
