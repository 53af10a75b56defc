// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"

#include <QWidget>

#include <optional>

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
    ScanSession* session() const { return m_session; }

private:
    void buildLayout();
    void updateState();
    void updateProgress(const scan::ScanSnapshot& snapshot);
    QString stateText() const;
    QString stateIcon() const;
    void showIcon(const QString& name);
    void showPauseAs(bool resumes);
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
    QString m_iconName;
    std::optional<bool> m_pauseResumes; ///< what the button shows
    WarningLine* m_error;
    WarningLine* m_loss;
};

} // namespace widgets
