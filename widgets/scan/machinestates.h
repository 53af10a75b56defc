// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/link.h"

#include <QWidget>

class QGridLayout;

namespace widgets {

/// What came of connecting to each of the machines of a scan, a line each: an icon, its name, and
/// whether it can probe or why not. Hidden while there is none.
class MachineStates : public QWidget {
    Q_OBJECT
public:
    explicit MachineStates(QWidget* parent = nullptr);
    void showReports(const std::vector<remote::LinkReport>& reports);

private:
    QGridLayout* m_grid;
};

} // namespace widgets
