// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace widgets {

class Workbench;

/// What was opened lately, each to be opened again with a click. Hidden while there is nothing.
class RecentList : public QWidget {
    Q_OBJECT
public:
    explicit RecentList(Workbench& workbench, QWidget* parent = nullptr);

private:
    void fill();
    Workbench& m_workbench;
    QVBoxLayout* m_entries;
};

} // namespace widgets
