// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/permissionbanner.h"

#include "widgets/scan/commandbar.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

PermissionBanner::PermissionBanner(QWidget* parent)
    : QFrame(parent)
    , m_command(new CommandBar(tr("Command that may do this scan"), tr("Copy comman&d")))
    , m_again(new QPushButton(themedIcon(QStringLiteral("reload")), tr("Chec&k again")))
{
    setObjectName(QStringLiteral("permissionBanner"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);

    auto* const title = new QLabel(tr("This computer does not let the workbench send probes."));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* const reason = new QLabel(
        tr("Raw packet sockets need the right CAP_NET_RAW, which this program does not have. The "
           "labs need no right; the command line may do the same scan as root:"));
    reason->setWordWrap(true);
    reason->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* const lab
        = new QPushButton(themedIcon(QStringLiteral("lab")), tr("&Use the lab instead"));
    lab->setObjectName(QStringLiteral("useLab"));
    m_again->setObjectName(QStringLiteral("checkAgain"));

    auto* const text = new QVBoxLayout;
    text->addWidget(title);
    text->addWidget(reason);
    text->addWidget(m_command);
    auto* const layout = new QHBoxLayout(this);
    layout->addWidget(new IconLabel(warningIcon(), 32), 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    auto* const ways = new QVBoxLayout;
    ways->addWidget(lab);
    ways->addWidget(m_again);
    layout->addLayout(ways);
    hide();

    connect(lab, &QPushButton::clicked, this, &PermissionBanner::useLab);
    connect(m_again, &QPushButton::clicked, this, &PermissionBanner::checkAgain);
}

void PermissionBanner::showMissingRight(const QString& detail, const QString& command)
{
    setToolTip(detail);
    m_command->setCommand(command);
    show();
}

void PermissionBanner::setChecking(bool checking) { m_again->setEnabled(!checking); }

} // namespace widgets
