// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/emptystate.h"

#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text,
    const QString& action, QWidget* parent)
    : QWidget(parent)
{
    auto* const heading = new QLabel(title);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    heading->setFont(large);
    heading->setAlignment(Qt::AlignCenter);
    auto* const words = new QLabel(text);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setFixedWidth(words->fontMetrics().averageCharWidth() * 60);

    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addWidget(new IconLabel(themedIcon(icon), 48), 0, Qt::AlignCenter);
    layout->addWidget(heading);
    // Aligned by a layout of its own: an aligned word-wrapped label would lose its last lines.
    auto* const centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(words);
    centred->addStretch();
    layout->addLayout(centred);
    if (!action.isEmpty()) {
        auto* const button = new QPushButton(action);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        layout->addWidget(button, 0, Qt::AlignCenter);
    }
    layout->addStretch();
}

} // namespace widgets
