// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/scansession.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace widgets {

class IconLabel;
class WarningLine;

/// What a run is doing: its state, progress and time left, with its rate, pause
/// and stop.
class RunHeader : public QWidget {
    Q_OBJECT
public:
    /// `error`: why the run that is shown failed, when it is over already.
    explicit RunHeader(ScanSession* session, const std::optional<core::Error>& error = {},
        QWidget* parent = nullptr);
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
    void buildRate();
    void showRate();

    ScanSession* m_session;
    IconLabel* m_icon;
    QLabel* m_state;
    QLabel* m_what;
    QLabel* m_simulated;
    QLabel* m_time;
    QProgressBar* m_progress;
    QLabel* m_rateLabel;
    QSpinBox* m_rate;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QString m_iconName;
    std::optional<bool> m_pauseResumes; ///< what the button shows
    WarningLine* m_error;
    WarningLine* m_loss;
};

} // namespace widgets
