// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/permissionbanner.h"

#include "core/net/helper/helperadvice.h"
#include "widgets/scan/commandbar.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

namespace {

    QLabel* paragraph(const QString& text)
    {
        auto* const label = new QLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        return label;
    }

} // namespace

PermissionBanner::PermissionBanner(const QString& probeExecutable, QWidget* parent)
    : QFrame(parent)
    , m_probeExecutable(probeExecutable)
    , m_command(new CommandBar(tr("Command that may do this scan"), tr("Copy comman&d")))
    , m_setupReason(paragraph(
          tr("To scan as an ordinary user from the next login on, let the helper open the sockets. "
             "Run this once:")))
    , m_setup(new CommandBar(tr("Command that sets up the helper"), tr("Copy set-up")))
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
    auto* const reason = paragraph(
        tr("Raw packet sockets need the right CAP_NET_RAW, which this program does not have. The "
           "labs need no right; the command line may do the same scan as root:"));
    m_setup->setObjectName(QStringLiteral("setupCommand"));
    m_setupReason->hide();
    m_setup->hide();
    auto* const lab
        = new QPushButton(themedIcon(QStringLiteral("lab")), tr("&Use the lab instead"));
    lab->setObjectName(QStringLiteral("useLab"));
    m_again->setObjectName(QStringLiteral("checkAgain"));

    auto* const text = new QVBoxLayout;
    text->addWidget(title);
    text->addWidget(reason);
    text->addWidget(m_command);
    text->addWidget(m_setupReason);
    text->addWidget(m_setup);
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
    const std::string helper = net::helperPath(m_probeExecutable.toStdString());
    const std::string setup = net::helperCommand(helper, net::findObstacle(helper));
    m_setup->setCommand(QString::fromStdString(setup));
    m_setup->setVisible(!setup.empty());
    m_setupReason->setVisible(!setup.empty());
    show();
}

void PermissionBanner::setChecking(bool checking) { m_again->setEnabled(!checking); }

} // namespace widgets
