// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace widgets {

class ReplySaver;
class ScanSession;

/// Whether the window may close: asks while a run goes on or replies are in no file, stops the run
/// and waits, without blocking, until all it found is written.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    /// `window` owns this object; it is closed again once nothing stands in the way any more.
    CloseGuard(ScanSession& session, ReplySaver* saver, QWidget* window);

    /// False: not now.
    bool mayClose();

private:
    bool userAgrees();
    void closeWhenStored();
    void closeLater();

    ScanSession& m_session;
    ReplySaver* m_saver;
    QWidget* m_window;
    bool m_waiting = false; ///< for the store
};

} // namespace widgets
