// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/noticebar.h"

#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace widgets {

NoticeBar::NoticeBar(const QString& icon, const QString& action, bool closable, QWidget* parent)
    : QWidget(parent)
    , m_icon(themedIcon(icon))
    , m_sign(new IconLabel(m_icon, fontMetrics().height()))
    , m_text(new QLabel)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_sign);
    layout->addWidget(m_text, 1);
    if (!action.isEmpty()) {
        auto* const button = new QPushButton(action);
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, &NoticeBar::actionTriggered);
    }
    if (closable) {
        auto* const close = new QPushButton(tr("Dismiss"));
        close->setFlat(true);
        layout->addWidget(close);
        connect(close, &QPushButton::clicked, this, [this] {
            setText({});
            Q_EMIT closed();
        });
    }
    hide();
}

void NoticeBar::setText(const QString& text, const QString& toolTip)
{
    m_sign->setIcon(m_icon);
    m_text->setText(text);
    m_text->setToolTip(toolTip);
    setVisible(!text.isEmpty());
}

void NoticeBar::setTrouble(const QString& text)
{
    setText(text);
    m_sign->setIcon(warningIcon());
}

QString NoticeBar::text() const { return m_text->text(); }

} // namespace widgets
