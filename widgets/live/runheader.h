// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace widgets {

class IconLabel;
class WarningLine;

/// What a run is doing: its state, progress and time left, with pause and stop.
class RunHeader : public QWidget {
    Q_OBJECT
public:
    explicit RunHeader(ScanSession* session, QWidget* parent = nullptr);

private:
    void buildLayout();
    void updateState();
    void updateProgress();
    QString stateText() const;
    QString stateIcon() const;
    QString lossText() const;
    void togglePause();

    ScanSession* m_session;
    IconLabel* m_icon;
    QLabel* m_state;
    QLabel* m_what;
    QLabel* m_simulated;
    QLabel* m_time;
    QProgressBar* m_progress;
    QPushButton* m_pause;
    QPushButton* m_stop;
    WarningLine* m_error;
    WarningLine* m_loss;
};

} // namespace widgets
