// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFrame>

class QLabel;

namespace widgets {

/// Shown when a scan may not open its sockets: the reason in a sentence, and the ways on.
class PermissionBanner : public QFrame {
    Q_OBJECT
public:
    explicit PermissionBanner(QWidget* parent = nullptr);
    void showError(const core::Error& error);

Q_SIGNALS:
    void checkAgain();
    void useLab();

private:
    QLabel* m_reason;
};

} // namespace widgets
