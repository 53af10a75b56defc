// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scan/optionbinding.h"

#include <QGroupBox>

class QComboBox;
class QLabel;

namespace widgets {

/// Where packets leave: this computer or one of the labs, each with a sentence on what it is.
class VantageGroup : public QGroupBox {
    Q_OBJECT
public:
    explicit VantageGroup(QWidget* parent = nullptr);
    std::vector<OptionBinding> bindings();
    /// The word of --vantage.
    QString vantage() const;
    void setVantage(const QString& vantage);

Q_SIGNALS:
    void changed();

private:
    void describe();
    QComboBox* m_choice;
    FieldFrame* m_frame;
};

/// "Kernel lab" for "lab", and so on.
QString vantageTitle(const QString& vantage);

} // namespace widgets
