// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"
#include "widgets/session/planoutcome.h"

#include <QGroupBox>

class QGridLayout;
class QLineEdit;
class QSlider;

namespace widgets {

/// How fast, how much, how long to wait, and which part of a scan that machines share.
class RateGroup : public QGroupBox {
    Q_OBJECT
public:
    explicit RateGroup(QWidget* parent = nullptr);
    std::vector<OptionBinding> bindings() { return m_bindings; }
    /// What the rate means for these targets; nothing while the form can't be planned.
    void setPlan(const scan::ScanPlan* plan);

Q_SIGNALS:
    void changed();

private:
    void followText();
    void onSlider(int position);

    QLineEdit* m_rate;
    QSlider* m_slider;
    std::vector<OptionBinding> m_bindings; ///< the rate first
};

/// The rate at a position of the slider, from 10 to 10 000 000 packets a second in steps that look
/// alike; two significant digits.
quint64 rateAtPosition(int position);
/// The position nearest to a rate; the last for 0, which is unlimited.
int positionOfRate(quint64 rate);
/// What to mind about a plan's rate; empty when there is nothing.
QString rateWarning(const scan::ScanPlan& plan);

} // namespace widgets
