// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/chipline.h"

#include "widgets/theme/flowlayout.h"

#include <QLabel>
#include <QToolButton>

namespace widgets {

ChipLine::ChipLine(QWidget* parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this))
{
    setObjectName(QStringLiteral("chips"));
    m_layout->setSpacing(4);
    hide();
}

void ChipLine::setChips(const QList<QuestionChip>& chips)
{
    QStringList shown;
    for (const QuestionChip& chip : chips)
        shown.append(chip.id + QLatin1Char('=') + chip.text);
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem* const item = m_layout->takeAt(0)) {
        // A chip may be the button that was clicked just now.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString& text, const QString& name) {
        auto* const button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(name);
        m_layout->addWidget(button);
        button->show();
        return button;
    };
    for (const QuestionChip& chip : chips) {
        auto* const button
            = add(chip.text + QStringLiteral("  \u00d7"), QStringLiteral("chip-%1").arg(chip.id));
        button->setToolTip(tr("Take this condition away"));
        button->setAccessibleName(tr("Take away: %1").arg(chip.text));
        connect(button, &QToolButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
    }
    if (chips.size() > 1) {
        auto* const all = add(tr("Clear all"), QStringLiteral("chip-all"));
        all->setAutoRaise(true);
        all->setToolTip(tr("Take all conditions away"));
        connect(all, &QToolButton::clicked, this, &ChipLine::allRemoved);
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace widgets
