// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scanrequest.h"

#include <QWidget>

class QLineEdit;

namespace widgets {

/// A command to read, select and copy.
class CommandBar : public QWidget {
    Q_OBJECT
public:
    explicit CommandBar(const QString& accessibleName, QWidget* parent = nullptr);
    void setCommand(const QString& command);
    QString command() const;

Q_SIGNALS:
    void copied();

private:
    void copy();
    QLineEdit* m_line;
};

} // namespace widgets
