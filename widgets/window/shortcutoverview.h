// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/command.h"

#include <QDialog>

class QTreeWidget;

namespace widgets {

/// All commands with their keys, to look at and to search.
class ShortcutOverview : public QDialog {
    Q_OBJECT
public:
    ShortcutOverview(const QList<Command>& commands, QWidget* parent);

private:
    void fill(const QList<Command>& commands);
    void filter(const QString& text);
    QTreeWidget* m_tree;
};

} // namespace widgets
