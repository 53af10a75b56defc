// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace widgets {

class IconLabel;

/// What is known of the way to the chosen vantage point.
enum class VantageState { Unknown, Checking, Ready, MissingRight, Failed };

/// Where packets leave: this computer or one of the labs, each with a sentence on what it is, and
/// whether it can be opened now.
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

Q_SIGNALS:
    void changed();
    void checkWanted();

private:
    void describe();
    void buildPlanMenu();
    void choosePlan(const QString& plan);
    void askPlan();
    QComboBox* m_choice;
    QToolButton* m_plan; ///< another network inside of a lab
    FieldFrame* m_frame;
    IconLabel* m_sign;
    QLabel* m_stateText;
    QPushButton* m_check;
    VantageState m_state = VantageState::Unknown;
};

/// "Kernel lab" for "lab", and so on.
QString vantageTitle(const QString& vantage);

} // namespace widgets
