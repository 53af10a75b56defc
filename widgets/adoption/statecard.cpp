// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/statecard.h"

#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

namespace {

    constexpr int IconSize = 48;

} // namespace

StateCard::StateCard(QWidget* parent)
    : QWidget(parent)
    , m_icon(new IconLabel(themedIcon(QStringLiteral("adoption")), IconSize))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_buttonLine(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("stateTitle"));
    m_text->setObjectName(QStringLiteral("stateText"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // errors quote what a store holds
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMinimumWidth(m_text->fontMetrics().averageCharWidth() * 30);
    m_text->setMaximumWidth(m_text->fontMetrics().averageCharWidth() * 64);

    auto* const layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignCenter);
    layout->addWidget(m_title);
    auto* const centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_text, 1000);
    centred->addStretch();
    layout->addLayout(centred);
    layout->addLayout(m_buttonLine);
    layout->addStretch();
}

QString StateCard::title() const { return m_title->text(); }

void StateCard::say(const QString& icon, const QString& title, const QString& text,
    const std::vector<Choice>& choices)
{
    m_icon->setIcon(themedIcon(icon));
    m_title->setText(title);
    m_text->setText(text);
    if (m_buttonBox) {
        // One of its buttons may have led here.
        m_buttonLine->removeWidget(m_buttonBox);
        m_buttonBox->hide();
        m_buttonBox->deleteLater();
    }
    m_buttonBox = new QWidget;
    auto* const line = new QHBoxLayout(m_buttonBox);
    line->addStretch();
    for (const Choice& choice : choices) {
        auto* const button = new QPushButton(choice.text);
        button->setObjectName(choice.name);
        connect(button, &QPushButton::clicked, this, [act = choice.act] { act(); });
        line->addWidget(button);
    }
    line->addStretch();
    m_buttonLine->addWidget(m_buttonBox);
}

} // namespace widgets
