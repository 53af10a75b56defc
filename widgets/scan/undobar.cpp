// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/undobar.h"

#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QUndoStack>

namespace widgets {

UndoBar::UndoBar(QUndoStack& undo, QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setObjectName(QStringLiteral("undoBar"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* const button = new QPushButton(themedIcon(QStringLiteral("undo")), tr("Undo"));
    button->setObjectName(QStringLiteral("undo"));
    auto* const close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this line"));
    close->setAccessibleName(close->toolTip());
    auto* const layout = new QHBoxLayout(this);
    const int margin = fontMetrics().height() / 4;
    layout->setContentsMargins(margin * 2, margin, margin, margin);
    layout->addWidget(m_text, 1);
    layout->addWidget(button);
    layout->addWidget(close);
    hide();
    connect(button, &QPushButton::clicked, &undo, &QUndoStack::undo);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&undo, &QUndoStack::indexChanged, this, &QWidget::hide);
}

void UndoBar::offer(const QString& text)
{
    m_text->setText(text);
    show();
}

} // namespace widgets
