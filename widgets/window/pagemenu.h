// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace widgets {

class PageStack;

/// What the shown page can do.
class PageMenu : public QMenu {
    Q_OBJECT
public:
    explicit PageMenu(PageStack* pages, QWidget* parent = nullptr);

private:
    void fill();
    PageStack* m_pages;
    QAction* m_nothing;
};

} // namespace widgets
