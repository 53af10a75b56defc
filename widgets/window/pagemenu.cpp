// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/pagemenu.h"

#include "widgets/window/actiontext.h"
#include "widgets/window/pagestack.h"

namespace widgets {

PageMenu::PageMenu(PageStack* pages, QWidget* parent)
    : QMenu(tr("&Page"), parent)
    , m_pages(pages)
    , m_nothing(new QAction(tr("&Nothing more on this page"), this))
{
    setObjectName(QStringLiteral("pageMenu"));
    m_nothing->setEnabled(false);
    m_nothing->setStatusTip(tr("All that this page can do stands on it."));
    connect(pages, &PageStack::pageShown, this, &PageMenu::fill);
    // A page may offer other actions than when it was shown.
    connect(this, &QMenu::aboutToShow, this, &PageMenu::fill);
    fill();
}

void PageMenu::fill()
{
    const QList<QAction*> wanted = m_pages->currentPage()->pageActions();
    const QList<QAction*> shown = wanted.isEmpty() ? QList<QAction*> { m_nothing } : wanted;
    if (shown == actions())
        return;
    // Not clear(): it deletes actions that belong to this menu.
    for (QAction* const action : actions())
        removeAction(action);
    addActions(shown);
}

} // namespace widgets
