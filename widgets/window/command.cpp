// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/command.h"

#include "widgets/window/actiontext.h"
#include "widgets/window/pagemenu.h"
#include "widgets/window/pagestack.h"

#include <QAction>
#include <QMenuBar>

namespace widgets {

namespace {

    void addMenu(QList<Command>& commands, const QMenu* menu, const QString& place)
    {
        for (QAction* const action : menu->actions()) {
            if (action->menu()) {
                const QString inner = plainText(action->text());
                addMenu(commands, action->menu(),
                    place.isEmpty() ? inner : QStringLiteral("%1 › %2").arg(place, inner));
            } else if (!action->isSeparator() && !action->text().isEmpty()) {
                commands.append({ action, plainText(action->text()), place, std::nullopt });
            }
        }
    }

    void addPage(QList<Command>& commands, const Page* page, PageId id, const QString& title)
    {
        for (QAction* const action : page->pageActions()) {
            if (action->isSeparator() || action->text().isEmpty())
                continue;
            if (action->menu()) {
                const auto from = commands.size();
                addMenu(commands, action->menu(),
                    QStringLiteral("%1 › %2").arg(title, plainText(action->text())));
                for (auto at = from; at < commands.size(); ++at)
                    commands[at].page = id;
            } else {
                commands.append({ action, plainText(action->text()), title, id });
            }
        }
    }

} // namespace

QString Command::id() const
{
    if (action && !action->objectName().isEmpty())
        return action->objectName();
    return place + QLatin1Char('/') + name;
}

QString Command::keys() const
{
    return action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
}

QList<Command> commandsOf(const QMenuBar* menus, const PageStack* pages)
{
    QList<Command> commands;
    for (const QAction* const top : menus->actions()) {
        // What the shown page can do comes with the other pages' below.
        if (top->menu() && !qobject_cast<const PageMenu*>(top->menu()))
            addMenu(commands, top->menu(), plainText(top->text()));
    }
    for (int index = 0; index < PageCount; ++index)
        addPage(commands, pages->page(PageId(index)), PageId(index), pages->title(PageId(index)));
    return commands;
}

} // namespace widgets
