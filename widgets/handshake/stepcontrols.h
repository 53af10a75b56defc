// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace widgets {

/// Steps through the packets of a connection, by hand or by itself. Knows no packets, only how many
/// there are. Its actions belong to it and may stand in menus.
class StepControls : public QWidget {
    Q_OBJECT
public:
    explicit StepControls(QWidget* parent = nullptr);

    /// `step` from 0; -1 without packets.
    void setPosition(int step, int count);
    bool playing() const { return m_timer.isActive(); }
    void togglePlaying();
    void stop();
    /// Between two packets, by the speed chosen.
    int intervalMs() const;
    int speed() const; ///< index of the choice, for settings
    void setSpeed(int index);

    QAction* firstAction() const { return m_first; }
    QAction* backAction() const { return m_back; }
    QAction* playAction() const { return m_play; }
    QAction* stepAction() const { return m_next; }
    QAction* lastAction() const { return m_last; }

Q_SIGNALS:
    void stepWanted(int step);
    void playingChanged(bool playing);

private:
    QAction* makeAction(const QString& name, const QString& icon, const QString& text,
        const QKeySequence& shortcut, const QString& toolTip);
    void tick();
    void refresh();

    int m_step = -1;
    int m_count = 0;
    QTimer m_timer;
    QAction* m_first;
    QAction* m_back;
    QAction* m_play;
    QAction* m_next;
    QAction* m_last;
    QComboBox* m_speed;
    QLabel* m_position;
};

} // namespace widgets
