// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/permissionbanner.h"

#include "widgets/text/errortext.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

PermissionBanner::PermissionBanner(QWidget* parent)
    : QFrame(parent)
    , m_reason(new QLabel)
{
    setObjectName(QStringLiteral("permissionBanner"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);

    auto* const title = new QLabel(tr("This computer does not let the workbench send probes."));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const lab
        = new QPushButton(themedIcon(QStringLiteral("lab")), tr("Use the &lab instead"));
    lab->setObjectName(QStringLiteral("useLab"));
    auto* const again = new QPushButton(themedIcon(QStringLiteral("reload")), tr("Check a&gain"));
    again->setObjectName(QStringLiteral("checkAgain"));

    auto* const text = new QVBoxLayout;
    text->addWidget(title);
    text->addWidget(m_reason);
    auto* const layout = new QHBoxLayout(this);
    layout->addWidget(new IconLabel(warningIcon(), 32), 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    layout->addWidget(lab);
    layout->addWidget(again);
    hide();

    connect(lab, &QPushButton::clicked, this, &PermissionBanner::useLab);
    connect(again, &QPushButton::clicked, this, &PermissionBanner::checkAgain);
}

void PermissionBanner::showError(const core::Error& error)
{
    m_reason->setText(errorText(error));
    show();
}

} // namespace widgets
