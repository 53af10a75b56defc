// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/editmenu.h"

#include "widgets/live/livepage.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"
#include "widgets/window/pagestack.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QUndoGroup>
#include <QUndoStack>

#include <algorithm>

namespace widgets {

namespace {

    QAction* actionWithKey(const QList<QAction*>& actions, QKeySequence::StandardKey key)
    {
        const QList<QKeySequence> keys = QKeySequence::keyBindings(key);
        for (QAction* const action : actions) {
            const QList<QKeySequence> has = action->shortcuts();
            if (action->isEnabled()
                && std::any_of(has.begin(), has.end(),
                    [&](const QKeySequence& one) { return keys.contains(one); }))
                return action;
        }
        return nullptr;
    }

    /// The selected cells as lines of columns, as spreadsheets take them.
    QString textOf(const QAbstractItemView& view)
    {
        QModelIndexList cells
            = view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
        std::sort(cells.begin(), cells.end());
        QString text;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            if (at > 0)
                text += cells[at].row() == cells[at - 1].row() ? QLatin1Char('\t')
                                                               : QLatin1Char('\n');
            text += cells[at].data().toString();
        }
        return text;
    }

} // namespace

EditMenu::EditMenu(PageStack* pages, QWidget* parent)
    : QMenu(tr("&Edit"), parent)
    , m_pages(pages)
    , m_stacks(new QUndoGroup(this))
{
    for (Page* const page : pages->pages()) {
        if (QUndoStack* const stack = page->undoStack())
            m_stacks->addStack(stack);
    }
    QAction* const undo = m_stacks->createUndoAction(this, tr("&Undo"));
    undo->setIcon(themedIcon(QStringLiteral("undo")));
    undo->setShortcut(QKeySequence::Undo);
    QAction* const redo = m_stacks->createRedoAction(this, tr("&Redo"));
    redo->setIcon(themedIcon(QStringLiteral("redo")));
    redo->setShortcut(QKeySequence::Redo);
    m_undo = undo;
    m_redo = redo;
    undo->setObjectName(QStringLiteral("undo"));
    redo->setObjectName(QStringLiteral("redo"));
    const auto explain = [undo, redo] {
        describe(undo, tr("Take back what was last edited or deleted on this page."));
        setAvailable(undo, undo->isEnabled(), tr("Nothing was edited on this page."));
        describe(redo, tr("Do again what was taken back."));
        setAvailable(redo, redo->isEnabled(), tr("Nothing was taken back on this page."));
    };
    connect(m_stacks, &QUndoGroup::canUndoChanged, this, explain);
    connect(m_stacks, &QUndoGroup::canRedoChanged, this, explain);
    explain();
    addActions({ undo, redo });
    addSeparator();
    m_copy = addAction(
        themedIcon(QStringLiteral("copy")), tr("&Copy"), QKeySequence::Copy, this, &EditMenu::copy);
    m_copy->setObjectName(QStringLiteral("copy"));
    describe(m_copy, tr("Copy what is selected."));
    m_find = addAction(themedIcon(QStringLiteral("filter")), tr("&Find"), QKeySequence::Find, this,
        &EditMenu::find);
    m_find->setObjectName(QStringLiteral("find"));
    describe(m_find, tr("Go to the filter of this page, or else of the replies on the Live page."));

    connect(pages, &PageStack::pageShown, this, &EditMenu::onPageShown);
    onPageShown();
}

void EditMenu::onPageShown() { m_stacks->setActiveStack(m_pages->currentPage()->undoStack()); }

void EditMenu::setKeysTaken(const QList<QKeySequence>& taken)
{
    const auto give = [&taken](QAction* action, QKeySequence::StandardKey key) {
        QList<QKeySequence> keys = QKeySequence::keyBindings(key);
        keys.removeIf([&taken](const QKeySequence& one) { return taken.contains(one); });
        action->setShortcuts(keys);
    };
    give(m_undo, QKeySequence::Undo);
    give(m_redo, QKeySequence::Redo);
    give(m_copy, QKeySequence::Copy);
    give(m_find, QKeySequence::Find);
}

void EditMenu::copy()
{
    QWidget* const focus = QApplication::focusWidget();
    if (!focus)
        return;
    for (QWidget* widget = focus; widget; widget = widget->parentWidget()) {
        if (QAction* const action = actionWithKey(widget->actions(), QKeySequence::Copy);
            action && action != m_copy)
            return action->trigger();
    }
    QString text;
    if (auto* const view = qobject_cast<QAbstractItemView*>(focus))
        text = textOf(*view);
    else if (auto* const label = qobject_cast<QLabel*>(focus))
        text = label->selectedText();
    else if (focus->metaObject()->indexOfSlot("copy()") >= 0)
        QMetaObject::invokeMethod(focus, "copy");
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void EditMenu::find()
{
    QAction* action = actionWithKey(m_pages->currentPage()->pageActions(), QKeySequence::Find);
    if (!action)
        action
            = actionWithKey(m_pages->currentPage()->findChildren<QAction*>(), QKeySequence::Find);
    if (action)
        return action->trigger();
    m_pages->showPage(PageId::Live);
    m_pages->live()->focusFilter();
}

} // namespace widgets
