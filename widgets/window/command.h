// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/window/page.h"

#include <QList>
#include <QPointer>

#include <optional>

class QAction;
class QMenuBar;

namespace widgets {

class PageStack;

/// Something that the window can do: an action of its menus or of a page.
struct Command {
    QPointer<QAction> action;
    QString name; ///< "Save replies"
    QString place; ///< "File", "View › Theme", "Trace"
    std::optional<PageId> page; ///< it has to be shown first

    /// The same from one start to the next.
    QString id() const;
    /// "Ctrl+S", as the keys are named in the user's language; empty: it has none.
    QString keys() const;
};

/// All of them: those of the menus first, then the pages' in their order.
QList<Command> commandsOf(const QMenuBar* menus, const PageStack* pages);

} // namespace widgets
