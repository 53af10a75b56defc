// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/scanpage.h"

#include "core/scan/scanoptions.h"
#include "widgets/scan/commandbar.h"
#include "widgets/scan/permissionbanner.h"
#include "widgets/scan/preflight.h"
#include "widgets/scan/scanform.h"
#include "widgets/session/rightcheck.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace widgets {

ScanPage::ScanPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_form(new ScanForm)
    , m_banner(new PermissionBanner)
    , m_command(new CommandBar(tr("Equivalent command"), tr("Cop&y")))
    , m_preflight(new QLabel)
    , m_excluded(new QLabel)
    , m_trouble(new WarningLine)
    , m_start(new QPushButton(themedIcon(QStringLiteral("start")), tr("Sta&rt")))
    , m_probeExecutable(workbench.probeExecutable())
{
    m_command->setObjectName(QStringLiteral("command"));
    m_preflight->setObjectName(QStringLiteral("preflight"));
    m_excluded->setObjectName(QStringLiteral("excluded"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setDefault(true);
    buildLayout();

    connect(m_form, &ScanForm::changed, this, &ScanPage::onFormChanged);
    connect(&m_planner, &Planner::planned, this,
        [this](const std::shared_ptr<const PlanOutcome>& outcome) { showOutcome(*outcome); });
    connect(m_start, &QPushButton::clicked, this, &ScanPage::start);
    connect(m_banner, &PermissionBanner::checkAgain, this, &ScanPage::checkRightAgain);
    connect(m_banner, &PermissionBanner::useLab, this,
        [this] { m_form->useLab(QStringLiteral("lab")); });
    connect(m_command, &CommandBar::copied, this, [this] { Q_EMIT hint(tr("Command copied")); });
    setFocusProxy(m_form);
    onFormChanged();
}

void ScanPage::buildLayout()
{
    for (QLabel* label : { m_preflight, m_excluded }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_excluded->hide();
    auto* const scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto* const said = new QVBoxLayout;
    said->setSpacing(3);
    said->addWidget(m_preflight);
    said->addWidget(m_excluded);
    said->addWidget(m_trouble);
    auto* const bottom = new QHBoxLayout;
    bottom->addLayout(said, 1);
    bottom->addWidget(m_start, 0, Qt::AlignBottom);
    m_start->setMinimumWidth(m_start->sizeHint().width() * 3 / 2);

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addWidget(new QLabel(tr("The same from the command line:")));
    layout->addWidget(m_command);
    layout->addLayout(bottom);
}

void ScanPage::setRequest(const scan::ScanRequest& request) { m_form->setRequest(request); }

const scan::ScanRequest& ScanPage::request() const { return m_form->request(); }

bool ScanPage::canStart() const { return m_start->isEnabled(); }

void ScanPage::setScanActive(bool active)
{
    m_scanActive = active;
    updateStart();
}

void ScanPage::showFailure(const core::Error& error)
{
    if (error.code == core::ErrorCode::PermissionDenied)
        m_banner->showMissingRight(errorText(error), privilegedCommand());
    else
        m_trouble->setText(errorText(error));
}

QString ScanPage::privilegedCommand() const
{
    // sudo looks for a bare name in its own path, where a build folder is not.
    std::vector<std::string> command = scan::equivalentCommand(request());
    if (!m_probeExecutable.isEmpty())
        command.front() = m_probeExecutable.toStdString();
    command.insert(command.begin(), "sudo");
    return QString::fromStdString(scan::shellCommand(command));
}

void ScanPage::checkRightAgain()
{
    m_banner->setChecking(true);
    m_rightCheck.start([request = request(), probe = m_probeExecutable.toStdString()](
                           const auto&) { return checkRight(request, probe); },
        [this](const core::Result<void>& right) { showRight(right); });
}

void ScanPage::showRight(const core::Result<void>& right)
{
    m_banner->setChecking(false);
    if (!right && right.error().code == core::ErrorCode::PermissionDenied) {
        m_banner->showMissingRight(errorText(right.error()), privilegedCommand());
        Q_EMIT hint(tr("The right is still missing"));
        return;
    }
    m_banner->hide();
    Q_EMIT hint(tr("The right is there: the scan can start"));
}

void ScanPage::endChecking()
{
    m_checking = false;
    updateStart();
    Q_EMIT checked();
}

void ScanPage::start()
{
    if (!canStart())
        return;
    m_banner->hide();
    m_trouble->setText({});
    Q_EMIT startRequested(request());
}

void ScanPage::onFormChanged()
{
    m_rightCheck.cancel();
    m_banner->setChecking(false);
    m_banner->hide();
    m_trouble->setText({});
    m_excluded->hide();
    m_planned = false;
    if (!m_form->valid()) {
        m_planner.cancel();
        m_preflight->setText(tr("Put the marked fields right to start."));
        m_command->setIncomplete(
            tr("Incomplete: put the marked fields right, and the command stands here."));
        return endChecking();
    }
    m_command->setCommand(
        QString::fromStdString(scan::shellCommand(scan::equivalentCommand(request()))));
    m_preflight->setText(tr("Checking…"));
    m_checking = true;
    m_planner.plan(request());
    updateStart();
}

void ScanPage::showOutcome(const PlanOutcome& outcome)
{
    const bool atField = m_form->showOutcome(outcome);
    m_planned = outcome.plan.has_value();
    if (m_planned) {
        const QString excluded = exclusionLine(*outcome.plan);
        m_preflight->setText(preflightLine(*outcome.plan));
        m_excluded->setText(excluded);
        m_excluded->setVisible(!excluded.isEmpty());
    } else if (!atField) {
        m_preflight->setText(tr("This scan cannot start:"));
        m_trouble->setText(errorText(outcome.error));
    } else {
        m_preflight->setText(tr("Put the marked fields right to start."));
    }
    endChecking();
}

void ScanPage::updateStart()
{
    const bool enabled = m_planned && !m_scanActive;
    m_start->setToolTip(m_scanActive ? tr("A scan is running")
            : m_planned              ? tr("Start the scan (F5)")
                                     : tr("Something in the form is missing or wrong"));
    if (enabled == m_start->isEnabled())
        return;
    m_start->setEnabled(enabled);
    Q_EMIT canStartChanged(enabled);
}

} // namespace widgets
