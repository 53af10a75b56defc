// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/pageswitcher.h"

#include <QAction>
#include <QBoxLayout>
#include <QRegularExpression>
#include <QToolButton>

namespace widgets {

PageSwitcher::PageSwitcher(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(6, 9, 0, 9);
    m_layout->setSpacing(4);
    m_layout->addStretch();
    setAccessibleName(tr("Pages"));
}

void PageSwitcher::addPage(QAction* action)
{
    // Where letters cannot be underlined, mnemonics stand behind: "Runs(&U)".
    static const QRegularExpression behind(QStringLiteral("\\s*\\(&.\\)"));
    if (action->text().contains(behind))
        action->setIconText(action->text().remove(behind));
    auto* const button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    const int side = fontMetrics().height() * 5 / 3;
    button->setIconSize({ side, side });
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    button->setAccessibleName(action->iconText());
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void PageSwitcher::addBelow(QAction* action)
{
    auto* const button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(action->iconText());
    m_layout->addWidget(button);
}

} // namespace widgets
