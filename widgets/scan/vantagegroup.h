// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"
#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace widgets {

class IconLabel;
class LinesEdit;
class MachineStates;

/// What is known of the way to the chosen vantage point.
enum class VantageState { Unknown, Checking, Ready, MissingRight, Failed };

/// Where packets leave: this computer, one of the labs or machines by ssh, each with a sentence on
/// what it is, and whether it can be opened now.
class VantageGroup : public QGroupBox {
    Q_OBJECT
public:
    explicit VantageGroup(QWidget* parent = nullptr);
    std::vector<OptionBinding> bindings();
    /// The word of --vantage.
    QString vantage() const;
    void setVantage(const QString& vantage);
    /// `detail` is the reason of a failure.
    void setState(VantageState state, const QString& detail = {});
    VantageState state() const { return m_state; }
    /// The state that follows from what came of connecting to each machine.
    void showMachines(const std::vector<remote::LinkReport>& reports);
    /// Machines are chosen, though none may be named yet.
    bool elsewhere() const;

Q_SIGNALS:
    void changed();
    void checkWanted();

private:
    void describe();
    void buildPlanMenu();
    void choosePlan(const QString& plan);
    void askPlan();
    void buildMachines();
    bool severalMachines() const;

    QComboBox* m_choice;
    QToolButton* m_plan; ///< another network inside of a lab
    LinesEdit* m_machines; ///< one a line, without "ssh:"
    FieldFrame* m_machinesFrame;
    QComboBox* m_mode; ///< what several of them do
    FieldFrame* m_modeFrame;
    FieldFrame* m_frame;
    IconLabel* m_sign;
    QLabel* m_stateText;
    QPushButton* m_check;
    MachineStates* m_machineStates;
    VantageState m_state = VantageState::Unknown;
};

} // namespace widgets
