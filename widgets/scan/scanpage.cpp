// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/scanpage.h"

#include "core/remote/machinecheck.h"
#include "core/scan/scanoptions.h"
#include "widgets/scan/commandbar.h"
#include "widgets/scan/formarea.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/lambdacommand.h"
#include "widgets/scan/largescandialog.h"
#include "widgets/scan/lists/listspanel.h"
#include "widgets/scan/moregroup.h"
#include "widgets/scan/permissionbanner.h"
#include "widgets/scan/prefixes/prefixbrowser.h"
#include "widgets/scan/preflight.h"
#include "widgets/scan/profiles/profilebar.h"
#include "widgets/scan/scanform.h"
#include "widgets/scan/undobar.h"
#include "widgets/scan/vantagegroup.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace widgets {

namespace {

    const QString FormKey = QStringLiteral("scan/form");
    const QString ProfileKey = QStringLiteral("scan/profile");
    const QString RecentKey = QStringLiteral("scan/recentLists");
    const QString MoreKey = QStringLiteral("scan/moreOptions");

} // namespace

ScanPage::ScanPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_profiles(new ProfileBar(m_undo))
    , m_form(new ScanForm(workbench.preferences(), m_undo))
    , m_undoBar(new UndoBar(m_undo))
    , m_banner(new PermissionBanner(workbench.probeExecutable()))
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
    buildActions();
    connectParts();
    setFocusProxy(m_form);
    setRequest(firstRequest("lab"));
}

ScanPage::~ScanPage()
{
    // Its end says so to who listens; nobody does any more.
    m_undo.disconnect();
}

void ScanPage::connectParts()
{
    connect(m_form, &ScanForm::changed, this, &ScanPage::onFormChanged);
    connect(m_form, &ScanForm::said, this, &ScanPage::hint);
    connect(m_form, &ScanForm::prefixBrowserWanted, this, &ScanPage::browsePrefixes);
    connect(&m_form->lists(), &ListsPanel::said, this, &ScanPage::hint);
    connect(&m_form->lists(), &ListsPanel::undoOffered, m_undoBar, &UndoBar::offer);
    connect(
        &m_form->vantage(), &VantageGroup::checkWanted, this, [this] { checkRightAgain(true); });
    connect(m_profiles, &ProfileBar::profileChosen, this, &ScanPage::useProfile);
    connect(m_profiles, &ProfileBar::said, this, &ScanPage::hint);
    connect(m_profiles, &ProfileBar::undoOffered, m_undoBar, &UndoBar::offer);
    connect(m_profiles, &ProfileBar::failed, this, &ScanPage::report);
    connect(&m_planner, &Planner::planned, this,
        [this](const std::shared_ptr<const PlanOutcome>& outcome) {
            m_outcome = outcome;
            showOutcome(*outcome);
        });
    connect(m_start, &QPushButton::clicked, this, &ScanPage::start);
    connect(m_banner, &PermissionBanner::checkAgain, this, [this] { checkRightAgain(true); });
    connect(m_banner, &PermissionBanner::useLab, this,
        [this] { m_form->useLab(QStringLiteral("lab")); });
    connect(m_command, &CommandBar::copied, this, [this] { Q_EMIT hint(tr("Command copied")); });
    connect(&m_workbench.navigator(), &Navigator::exclusionWanted, this, &ScanPage::exclude);
}

void ScanPage::buildActions()
{
    const auto add = [this](const char* icon, const QString& text, const QString& help, auto slot) {
        auto* const action = new QAction(themedIcon(QLatin1String(icon)), text, this);
        describe(action, help);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    const auto separator = [this] {
        auto* const action = new QAction(this);
        action->setSeparator(true);
        return action;
    };
    m_actions = m_profiles->actions();
    m_actions.append(separator());
    m_actions.append(m_form->lists().actions());
    m_actions.append(separator());
    m_actions.append(add("prefixes", tr("&What is left out…"),
        tr("Show which prefixes no scan asks, and why."), [this] { browsePrefixes(); }));
    m_actions.append(add("copy", tr("&Copy the command"),
        tr("Copy the command line that does the same."), [this] { m_command->copy(); }));
    m_actions.append(add("reload", tr("Chec&k the vantage point"),
        tr("Look whether packets may leave from there."), [this] { checkRightAgain(true); }));
    m_actions.append(separator());
    QAction* const undo = m_undo.createUndoAction(this, tr("&Undo"));
    undo->setIcon(themedIcon(QStringLiteral("undo")));
    QAction* const redo = m_undo.createRedoAction(this, tr("R&edo"));
    describe(undo, tr("Take back the last change of lists, profiles or exclusions."));
    describe(redo, tr("Do again what was taken back."));
    m_actions.append({ undo, redo });
}

QList<QAction*> ScanPage::pageActions() const { return m_actions; }

void ScanPage::buildLayout()
{
    for (QLabel* label : { m_preflight, m_excluded }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_excluded->hide();
    auto* const scroll = new FormArea(m_form);

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
    layout->addWidget(m_profiles);
    layout->addWidget(m_banner);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_undoBar);
    layout->addWidget(new QLabel(tr("The same from the command line:")));
    layout->addWidget(m_command);
    layout->addLayout(bottom);
}

void ScanPage::setRequest(const scan::ScanRequest& request)
{
    m_form->setRequest(request);
    m_profiles->choose({}, m_form->request());
}

void ScanPage::useProfile(const scan::ScanRequest& request) { m_form->setRequest(request); }

void ScanPage::exclude(const QString& prefix)
{
    // One that the user wrote must not go with an undo.
    if (!m_form->addExclusion(prefix))
        return Q_EMIT hint(tr("%1 is left out already").arg(prefix));
    m_undo.push(new LambdaCommand(
        tr("leaving out %1").arg(prefix), [this, prefix] { m_form->addExclusion(prefix); },
        [this, prefix] { m_form->removeExclusion(prefix); }));
    m_undoBar->offer(tr("%1 is left out of the next scan").arg(prefix));
    Q_EMIT hint(tr("%1 is left out of the next scan").arg(prefix));
}

void ScanPage::browsePrefixes()
{
    if (!m_browser) {
        m_browser = new PrefixBrowser(this);
        connect(m_browser, &PrefixBrowser::exclusionWanted, this, &ScanPage::exclude);
    }
    m_browser->setRequest(request());
    m_browser->show();
    m_browser->raise();
}

void ScanPage::saveState(QSettings& settings) const
{
    ScanProfile form;
    form.withTargets = true;
    form.request = request();
    settings.setValue(FormKey, profileText(form));
    settings.setValue(ProfileKey, m_profiles->chosenKey());
    settings.setValue(RecentKey, m_form->lists().recent());
    settings.setValue(MoreKey, m_form->more().open());
}

void ScanPage::restoreState(const QSettings& settings)
{
    m_form->lists().setRecent(settings.value(RecentKey).toStringList());
    m_form->more().setOpen(settings.value(MoreKey).toBool());
    const QByteArray text = settings.value(FormKey).toByteArray();
    if (text.isEmpty())
        return;
    const auto form = profileFromText(QStringLiteral("the form of last time"), text);
    if (!form)
        return m_workbench.log().add(Severity::Warning, tr("Scan"), errorText(form.error()));
    m_form->setRequest(form->request);
    m_profiles->choose(settings.value(ProfileKey).toString(), m_form->request());
}

void ScanPage::report(const core::Error& error)
{
    m_trouble->setText(errorText(error));
    m_workbench.log().add(Severity::Error, tr("Scan"), errorText(error));
}

void ScanPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    checkNewVantage();
}

const scan::ScanRequest& ScanPage::request() const { return m_form->request(); }

bool ScanPage::canStart() const { return m_start->isEnabled(); }

void ScanPage::setScanActive(bool active)
{
    m_scanActive = active;
    updateStart();
}

void ScanPage::showFailure(const core::Error& error)
{
    if (error.code != core::ErrorCode::PermissionDenied)
        return m_trouble->setText(errorText(error));
    m_form->vantage().setState(VantageState::MissingRight, errorText(error));
    m_banner->showMissingRight(errorText(error), privilegedCommand());
    setRightMissing(true);
}

QString ScanPage::shownCommand() const
{
    scan::ScanRequest shown = request();
    // The command line takes a label for a store only.
    const bool named = !shown.output.label.empty() || !shown.output.note.empty();
    if (named && m_workbench.preferences().keepRuns())
        // A password belongs neither on the screen nor on the clipboard.
        shown.output.store = m_workbench.library().displayName().toStdString();
    return QString::fromStdString(scan::shellCommand(scan::equivalentCommand(shown)));
}

QString ScanPage::privilegedCommand() const
{
    scan::ScanRequest alike = request();
    // A store that root made or wrote is of no use here afterwards.
    alike.output.label.clear();
    alike.output.note.clear();
    // sudo looks for a bare name in its own path, where a build folder is not.
    std::vector<std::string> command = scan::equivalentCommand(alike);
    if (!m_probeExecutable.isEmpty())
        command.front() = m_probeExecutable.toStdString();
    command.insert(command.begin(), "sudo");
    return QString::fromStdString(scan::shellCommand(command));
}

void ScanPage::checkNewVantage()
{
    // Nobody is logged in for each letter of a machine's name.
    if (!isVisible() || vantageKey() == m_checkedVantage || m_form->vantage().elsewhere())
        return;
    checkRightAgain(false);
}

/// What the state of the vantage point depends on.
QString ScanPage::vantageKey() const
{
    const QString vantage = m_form->vantage().vantage();
    if (!m_form->vantage().elsewhere())
        return vantage;
    return vantage + QLatin1Char('\n') + QString::fromStdString(request().remoteProgram)
        + QLatin1Char('\n') + QString::fromStdString(request().sshProgram);
}

void ScanPage::checkMachines(bool asked)
{
    scan::ScanRequest machines = request();
    // With a fault in the form the request has none; what is wrong is then said of the names.
    machines.vantage = m_form->vantage().vantage().toStdString();
    m_rightCheck.start(
        [machines](const auto& cancelled) { return remote::checkMachines(machines, cancelled); },
        [this, asked](const core::Result<std::vector<remote::LinkReport>>& reports) {
            m_banner->setChecking(false);
            VantageGroup& vantage = m_form->vantage();
            if (reports)
                vantage.showMachines(*reports);
            else
                vantage.setState(VantageState::Failed, errorText(reports.error()));
            if (!asked)
                return;
            Q_EMIT hint(vantage.state() == VantageState::Ready
                    ? tr("The vantage point is ready")
                    : tr("The vantage point cannot be opened"));
        });
}

void ScanPage::checkRightAgain(bool asked)
{
    m_checkedVantage = vantageKey();
    m_banner->setChecking(true);
    m_form->vantage().setState(VantageState::Checking);
    if (m_form->vantage().elsewhere())
        return checkMachines(asked);
    m_rightCheck.start(
        [check = m_checkRight, request = request(), probe = m_probeExecutable.toStdString()](
            const auto&) { return check(request, probe); },
        [this, asked](const core::Result<void>& right) { showRight(right, asked); });
}

void ScanPage::showRight(const core::Result<void>& right, bool asked)
{
    m_banner->setChecking(false);
    VantageGroup& vantage = m_form->vantage();
    const bool missing = !right && right.error().code == core::ErrorCode::PermissionDenied;
    setRightMissing(missing);
    if (right) {
        m_banner->hide();
        vantage.setState(VantageState::Ready);
        if (asked)
            Q_EMIT hint(tr("The vantage point is ready"));
        return;
    }
    vantage.setState(
        missing ? VantageState::MissingRight : VantageState::Failed, errorText(right.error()));
    m_banner->setVisible(m_rightMissing);
    if (m_rightMissing)
        m_banner->showMissingRight(errorText(right.error()), privilegedCommand());
    if (asked)
        Q_EMIT hint(
            missing ? tr("The right is still missing") : tr("The vantage point cannot be opened"));
}

void ScanPage::setRightMissing(bool missing)
{
    // A lab needs no right of this kind: what it says stands beside it.
    m_rightMissing = missing && m_form->vantage().vantage() == QLatin1String("host");
    updateStart();
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
    if (!needsConfirmation(*m_outcome, m_workbench.preferences().confirmTargets()))
        return Q_EMIT startRequested(request());
    auto* const question = new LargeScanDialog(*m_outcome, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    // What was asked about, not what the form may hold by then.
    connect(question, &QDialog::accepted, this,
        [this, confirmed = m_outcome->plan->request] { Q_EMIT startRequested(confirmed); });
    question->open();
}

void ScanPage::onFormChanged()
{
    if (vantageKey() != m_checkedVantage) {
        m_rightCheck.cancel();
        m_banner->setChecking(false);
        m_banner->hide();
        m_rightMissing = false;
        // Programs may be named anew without another choice.
        if (!m_checkedVantage.isEmpty())
            m_form->vantage().setState(VantageState::Unknown);
        m_checkedVantage.clear();
        checkNewVantage();
    }
    m_profiles->setCurrent(request());
    if (m_browser && m_browser->isVisible() && m_form->valid())
        m_browser->setRequest(request());
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
    m_command->setCommand(shownCommand());
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
    const QString obstacle = m_scanActive ? tr("A scan is running already; stop it first.")
        : m_rightMissing ? tr("The right CAP_NET_RAW is missing; the Scan page says what helps.")
        : !m_planned     ? tr("Something in the form of the Scan page is missing or wrong.")
                         : QString();
    const bool enabled = obstacle.isEmpty();
    m_start->setToolTip(enabled ? tr("Start the scan (F5)") : obstacle);
    if (enabled == m_start->isEnabled() && obstacle == m_obstacle)
        return;
    m_obstacle = obstacle;
    m_start->setEnabled(enabled);
    Q_EMIT canStartChanged(enabled);
}

} // namespace widgets
