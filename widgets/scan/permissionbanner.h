// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace widgets {

class CommandBar;

/// Shown when a scan may not open its sockets: the reason in a sentence, and the ways on.
class PermissionBanner : public QFrame {
    Q_OBJECT
public:
    explicit PermissionBanner(QWidget* parent = nullptr);
    /// `detail` is the error's own reason; `command` does the same scan where it is allowed.
    void showMissingRight(const QString& detail, const QString& command);

Q_SIGNALS:
    void checkAgain();
    void useLab();

private:
    CommandBar* m_command;
};

} // namespace widgets
