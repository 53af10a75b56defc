// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace widgets {

class CommandBar;

/// Shown when a scan may not open its sockets: the reason in a sentence, and the ways on.
class PermissionBanner : public QFrame {
    Q_OBJECT
public:
    /// Near `probeExecutable` is the helper that opens sockets for ordinary users.
    explicit PermissionBanner(const QString& probeExecutable, QWidget* parent = nullptr);
    /// `detail` is the error's own reason; `command` does the same scan where it is allowed.
    void showMissingRight(const QString& detail, const QString& command);
    /// The right is being looked for: asking again has to wait.
    void setChecking(bool checking);

Q_SIGNALS:
    void checkAgain();
    void useLab();

private:
    const QString m_probeExecutable;
    CommandBar* m_command;
    QLabel* m_setupReason;
    CommandBar* m_setup; ///< shown while a command would let the helper open the sockets
    QPushButton* m_again;
};

} // namespace widgets
