// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/warningline.h"

#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QStyle>

namespace widgets {

WarningLine::WarningLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    auto* const sign = new IconLabel(warningIcon(), size);
    m_text->setTextFormat(Qt::PlainText); // errors quote what was typed or read
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void WarningLine::setText(const QString& text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString WarningLine::text() const { return m_text->text(); }

} // namespace widgets
