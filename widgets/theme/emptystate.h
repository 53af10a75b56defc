// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace widgets {

/// What stands where there is nothing to show yet: a sign, what is missing, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text,
        const QString& action, QWidget* parent = nullptr);

Q_SIGNALS:
    void actionTriggered();
};

} // namespace widgets
