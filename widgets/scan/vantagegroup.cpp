// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/vantagegroup.h"

#include "core/lab/vantages.h"
#include "core/net/sshplace.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/scan/linesedit.h"
#include "widgets/scan/machinestates.h"
#include "widgets/text/errortext.h"
#include "widgets/text/optionlabel.h"
#include "widgets/text/vantagetext.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <span>

namespace widgets {

namespace {

    struct VantageText {
        const char* word;
        const char* sentence;
    };
    constexpr VantageText Texts[] = {
        { "host",
            QT_TRANSLATE_NOOP("Vantage",
                "Real packets to real networks. Opening raw sockets needs the right CAP_NET_RAW; "
                "scan only where you may.") },
        { "lab",
            QT_TRANSLATE_NOOP("Vantage",
                "Real Linux MPTCP hosts and routers in network namespaces of their own. No packet "
                "leaves this computer, and no right is needed.") },
        { "virtual",
            QT_TRANSLATE_NOOP("Vantage",
                "The same network simulated in memory, the same each time. Its results are marked "
                "as simulated.") },
        { "ssh",
            QT_TRANSLATE_NOOP("Vantage",
                "Machines that your own ssh reaches by key, with mptcp-probe of this version; what "
                "they find comes here as it arrives.") },
    };

    struct PlanText {
        const char* plan;
        const char* title;
    };
    constexpr PlanText Plans[] = {
        { "", QT_TRANSLATE_NOOP("Vantage", "The standard network with every device") },
        { "8,nop@4",
            QT_TRANSLATE_NOOP("Vantage", "8 routers, the option blanked after the fourth") },
        { "6,strip@3,silent@4",
            QT_TRANSLATE_NOOP("Vantage", "6 routers, the option removed, a silent router behind") },
        { "5,discard@2", QT_TRANSLATE_NOOP("Vantage", "5 routers, SYNs with the option dropped") },
        { "6,mirror@5", QT_TRANSLATE_NOOP("Vantage", "6 routers, a box that mirrors the option") },
        { "9,proxy-v1@3",
            QT_TRANSLATE_NOOP("Vantage", "9 routers, a proxy that speaks MPTCP itself") },
    };

    const QString SshWord = QStringLiteral("ssh");

    /// A plan may follow the word: "virtual:8,nop@4".
    const VantageText* textOf(const QString& vantage)
    {
        const QString word = vantage.section(QLatin1Char(':'), 0, 0);
        const auto* const found = std::find_if(std::begin(Texts), std::end(Texts),
            [&](const VantageText& text) { return word == QLatin1String(text.word); });
        return found == std::end(Texts) ? nullptr : found;
    }

} // namespace

VantageGroup::VantageGroup(QWidget* parent)
    : QGroupBox(tr("Vantage point"), parent)
    , m_choice(new QComboBox)
    , m_plan(new QToolButton)
    , m_machines(new LinesEdit(3))
    , m_mode(new QComboBox)
    , m_sign(new IconLabel({}, style()->pixelMetric(QStyle::PM_SmallIconSize)))
    , m_stateText(new QLabel)
    , m_check(new QPushButton(tr("Check")))
    , m_machineStates(new MachineStates)
{
    m_choice->setObjectName(QStringLiteral("vantage"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const std::string& word : lab::vantageNames())
        m_choice->addItem(vantageTitle(QString::fromStdString(word)), QString::fromStdString(word));
    m_choice->addItem(tr("Another machine (ssh)…"), SshWord);
    buildPlanMenu();
    buildMachines();
    auto* const row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    row->addWidget(m_plan);
    auto* const place = new QWidget;
    auto* const placeLayout = new QVBoxLayout(place);
    placeLayout->setContentsMargins(0, 0, 0, 0);
    placeLayout->addLayout(row);
    placeLayout->addWidget(m_machinesFrame);
    place->setFocusProxy(m_choice);
    m_frame = new FieldFrame(optionLabel("vantage"), place);
    m_frame->setHelp(optionHelp("vantage"));
    m_stateText->setObjectName(QStringLiteral("vantageState"));
    m_stateText->setTextFormat(Qt::PlainText);
    m_stateText->setWordWrap(true);
    m_stateText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_check->setObjectName(QStringLiteral("checkVantage"));
    m_check->setIcon(themedIcon(QStringLiteral("reload")));
    m_check->setToolTip(tr("Open the vantage point, or connect to its machines, without sending "
                           "anything"));
    auto* const stateRow = new QHBoxLayout;
    stateRow->addWidget(m_sign);
    stateRow->addWidget(m_stateText, 1);
    stateRow->addWidget(m_check);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_frame);
    layout->addWidget(m_modeFrame);
    layout->addLayout(stateRow);
    layout->addWidget(m_machineStates);

    const auto tell = [this] {
        describe();
        setState(VantageState::Unknown);
        Q_EMIT changed();
    };
    connect(m_choice, &QComboBox::currentIndexChanged, this, tell);
    connect(m_machines, &QPlainTextEdit::textChanged, this, tell);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &VantageGroup::changed);
    connect(m_check, &QPushButton::clicked, this, &VantageGroup::checkWanted);
    describe();
    setState(VantageState::Unknown);
}

void VantageGroup::buildMachines()
{
    m_machines->setObjectName(QStringLiteral("machines"));
    m_machines->setPlaceholderText(tr("me@host.example"));
    m_machines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_machinesFrame = new FieldFrame(tr("Mac&hines, one a line"), m_machines);
    m_machinesFrame->setHelp(
        tr("Machines to probe from: [USER@]HOST[:PORT], where HOST may be an alias of your ssh "
           "configuration; behind it /lab or /virtual for a lab of that machine. Your ssh connects "
           "with a key or an agent and without a question, so try “ssh HOST true” first."));
    m_mode->setObjectName(QStringLiteral("vantage-mode"));
    m_mode->addItem(tr("Each probes a share of the targets"), QStringLiteral("shards"));
    m_mode->addItem(tr("Each probes all targets, to compare"), QStringLiteral("compare"));
    m_modeFrame = new FieldFrame(optionLabel("vantage-mode"), m_mode);
    m_modeFrame->setHelp(optionHelp("vantage-mode"));
}

void VantageGroup::buildPlanMenu()
{
    m_plan->setObjectName(QStringLiteral("plan"));
    m_plan->setText(tr("Network…"));
    m_plan->setPopupMode(QToolButton::InstantPopup);
    m_plan->setToolTip(tr("Which routers and middleboxes the lab is built of"));
    auto* const menu = new QMenu(m_plan);
    for (const PlanText& each : Plans) {
        const QString plan = QLatin1String(each.plan);
        const QString title = QCoreApplication::translate("Vantage", each.title);
        menu->addAction(plan.isEmpty() ? title : tr("%1: %2").arg(plan, title), this,
            [this, plan] { choosePlan(plan); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another plan…"), this, &VantageGroup::askPlan);
    m_plan->setMenu(menu);
}

void VantageGroup::choosePlan(const QString& plan)
{
    const QString word = vantage().section(QLatin1Char(':'), 0, 0);
    setVantage(plan.isEmpty() ? word : word + QLatin1Char(':') + plan);
}

void VantageGroup::askPlan()
{
    auto* const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Network of the Lab"));
    dialog->setLabelText(tr("The number of routers, then middleboxes as NAME@ROUTER, such as "
                            "8,nop@4,silent@2:"));
    dialog->setTextValue(vantage().section(QLatin1Char(':'), 1));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& plan) {
        const QString named
            = vantage().section(QLatin1Char(':'), 0, 0) + QLatin1Char(':') + plan.trimmed();
        if (const auto checked = lab::checkVantage(named.toStdString()); !checked)
            return m_frame->setReason(errorText(checked.error()));
        setVantage(named);
    });
    dialog->open();
}

void VantageGroup::setState(VantageState state, const QString& detail)
{
    m_state = state;
    m_machineStates->showReports({});
    const bool simulated = vantage().startsWith(QLatin1String("virtual"));
    switch (state) {
    case VantageState::Unknown:
        m_sign->setIcon({});
        m_stateText->setText(tr("Not checked yet."));
        break;
    case VantageState::Checking:
        m_sign->setIcon({});
        m_stateText->setText(tr("Checking…"));
        break;
    case VantageState::Ready:
        m_sign->setIcon(themedIcon(QStringLiteral("done")));
        m_stateText->setText(simulated ? tr("Ready. Simulated: nothing here is measured.")
                : vantage() == QLatin1String("host")
                ? tr("Ready: the right to open raw sockets is there.")
                : tr("Ready: the lab can be built here."));
        break;
    case VantageState::MissingRight:
        m_sign->setIcon(warningIcon());
        m_stateText->setText(vantage() == QLatin1String("host")
                ? tr("The right CAP_NET_RAW is missing: see above what helps.")
                : detail);
        break;
    case VantageState::Failed:
        m_sign->setIcon(warningIcon());
        m_stateText->setText(detail);
        break;
    }
    m_check->setEnabled(state != VantageState::Checking);
    m_check->setText(state == VantageState::Unknown ? tr("Check") : tr("Check again"));
}

void VantageGroup::showMachines(const std::vector<remote::LinkReport>& reports)
{
    const auto ready = std::count_if(reports.begin(), reports.end(),
        [](const remote::LinkReport& each) { return each.state == remote::LinkState::Ready; });
    const bool all = ready == std::ptrdiff_t(reports.size());
    setState(all ? VantageState::Ready : VantageState::Failed,
        tr("Machines that can probe: %1 of %2").arg(ready).arg(reports.size()));
    if (all)
        m_stateText->setText(tr("Ready: every machine can be reached and may probe."));
    m_machineStates->showReports(reports);
}

bool VantageGroup::elsewhere() const { return m_choice->currentData() == SshWord; }

QString VantageGroup::vantage() const
{
    return elsewhere() ? vantageOfMachines(m_machines->lines().join(QLatin1Char('\n')))
                       : m_choice->currentData().toString();
}

void VantageGroup::setVantage(const QString& vantage)
{
    if (net::isSsh(vantage.toStdString())) {
        if (vantage != this->vantage())
            m_machines->setLines(machinesOf(vantage));
        return m_choice->setCurrentIndex(m_choice->findData(SshWord));
    }
    if (m_choice->findData(vantage) < 0 && lab::checkVantage(vantage.toStdString()))
        m_choice->addItem(vantageTitle(vantage), vantage);
    const int index = m_choice->findData(vantage);
    if (index >= 0)
        m_choice->setCurrentIndex(index);
}

std::vector<OptionBinding> VantageGroup::bindings()
{
    return { { "vantage", m_frame, [this] { return QStringList(vantage()); },
                 [this](const QStringList& values) {
                     setVantage(values.isEmpty() ? QStringLiteral("host") : values.first());
                 },
                 [this] {
                     return elsewhere() && machinesOf(vantage()).isEmpty()
                         ? tr("Name at least one machine: USER@HOST, or an alias of your ssh "
                              "configuration.")
                         : QString();
                 } },
        { "vantage-mode", m_modeFrame,
            [this] {
                return severalMachines() ? QStringList(m_mode->currentData().toString())
                                         : QStringList();
            },
            [this](const QStringList& values) {
                m_mode->setCurrentIndex(
                    std::max(0, values.isEmpty() ? 0 : m_mode->findData(values.first())));
            } } };
}

bool VantageGroup::severalMachines() const
{
    return elsewhere() && machinesOf(vantage()).size() > 1;
}

void VantageGroup::describe()
{
    const auto* const text = textOf(m_choice->currentData().toString());
    m_plan->setVisible(!elsewhere() && vantage() != QLatin1String("host"));
    m_machinesFrame->setVisible(elsewhere());
    m_modeFrame->setVisible(severalMachines());
    m_frame->setNote(text ? QCoreApplication::translate("Vantage", text->sentence) : QString());
}

} // namespace widgets
