// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/rightline.h"

#include "widgets/session/rightcheck.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace widgets {

namespace {

    constexpr int IconSize = 20;

} // namespace

RightLine::RightLine(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_probeExecutable(workbench.probeExecutable())
    , m_icon(new IconLabel(themedIcon(QStringLiteral("info")), IconSize))
    , m_text(new QLabel(tr("Looking up what this computer allows…")))
    , m_again(new QPushButton(themedIcon(QStringLiteral("reload")), tr("Check a&gain")))
{
    setObjectName(QStringLiteral("rightLine"));
    m_text->setObjectName(QStringLiteral("rightText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_again->setObjectName(QStringLiteral("rightAgain"));
    m_again->setToolTip(tr("Look once more whether probes may be sent"));
    m_again->hide();
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_again, 0, Qt::AlignTop);
    connect(m_again, &QPushButton::clicked, this, &RightLine::check);
}

void RightLine::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_checked)
        check();
}

void RightLine::check()
{
    m_checked = true;
    m_again->setEnabled(false);
    scan::ScanRequest request;
    request.vantage = "host";
    m_job.start([request, probe = m_probeExecutable.toStdString()](
                    const auto&) { return checkRight(request, probe); },
        [this](const core::Result<void>& right) { tell(right); });
}

void RightLine::tell(const core::Result<void>& right)
{
    m_again->setEnabled(true);
    m_again->setVisible(!right);
    m_icon->setIcon(right ? themedIcon(QStringLiteral("done")) : warningIcon());
    if (!right && right.error().code != core::ErrorCode::PermissionDenied) {
        m_text->setText(
            tr("Probes to real networks cannot be sent now: %1. The labs are not touched "
               "by it.")
                .arg(errorText(right.error())));
        return;
    }
    const bool missing = !right;
    m_text->setText(missing
            ? tr("Probes to real networks need the right CAP_NET_RAW, which the workbench does not "
                 "have. The labs need no right: all that is offered here works. The Scan page says "
                 "how to get it.")
            : tr("This computer lets the workbench send probes to real networks: scan only where "
                 "you may. The labs need no right."));
}

} // namespace widgets
