// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

namespace widgets {

/// Shows an icon, painted anew each time so that it follows theme and scale.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(QIcon icon, int size, QWidget* parent = nullptr);
    void setIcon(const QIcon& icon);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace widgets
