// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/concurrency/latestjob.h"
#include "widgets/scan/optionbinding.h"
#include "widgets/scan/portnames.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace widgets {

/// What is sent to each target: ports, passes and the options beside MP_CAPABLE.
class ProbeGroup : public QGroupBox {
    Q_OBJECT
public:
    explicit ProbeGroup(QWidget* parent = nullptr);
    std::vector<OptionBinding> bindings();

Q_SIGNALS:
    void changed();

private:
    QWidget* buildPasses();
    void describePorts();
    QString checkedPasses() const;
    void checkPasses(const QStringList& values);

    QLineEdit* m_ports;
    std::vector<QCheckBox*> m_passes; ///< by scan::Pass, the order in which they are sent
    QComboBox* m_options;
    PortNames m_portNames; ///< of the system once they were read
    FieldFrame* m_portsFrame;
    FieldFrame* m_passesFrame;
    FieldFrame* m_optionsFrame;
    LatestJob m_namesJob { this };
};

} // namespace widgets
