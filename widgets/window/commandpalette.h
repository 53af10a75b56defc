// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/command.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace widgets {

class CommandModel;

/// Finds a command by some letters of its name and runs it, without the mouse: type, choose with
/// the arrow keys, Enter.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(QList<Command> commands, QWidget* parent);

Q_SIGNALS:
    /// Emitted once the palette is gone and the focus is back where it was.
    void chosen(const widgets::Command& command);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void onTyped(const QString& query);
    void choose();

    CommandModel* m_model;
    QLineEdit* m_query;
    QListView* m_list;
};

} // namespace widgets
