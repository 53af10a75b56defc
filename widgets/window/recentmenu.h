// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace widgets {

class Workbench;

/// The stores and captures that were opened lately.
class RecentMenu : public QMenu {
    Q_OBJECT
public:
    explicit RecentMenu(Workbench& workbench, QWidget* parent = nullptr);

private:
    void fill();
    Workbench& m_workbench;
};

/// Opens a store, or a capture, as the menus and the start page do.
void openStore(Workbench& workbench, const QString& url);
void openCapture(Workbench& workbench, const QString& file);
/// Lets the user choose a capture and opens it.
void askForCapture(Workbench& workbench, QWidget* window);

} // namespace widgets
