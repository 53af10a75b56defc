// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scan/vantagegroup.h"

#include "core/lab/vantages.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/text/errortext.h"
#include "widgets/text/optionlabel.h"
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
        const char* title;
        const char* sentence;
    };
    constexpr VantageText Texts[] = {
        { "host", QT_TRANSLATE_NOOP("Vantage", "This computer"),
            QT_TRANSLATE_NOOP("Vantage",
                "Real packets to real networks. Opening raw sockets needs the right CAP_NET_RAW; "
                "scan only where you may.") },
        { "lab", QT_TRANSLATE_NOOP("Vantage", "Kernel lab"),
            QT_TRANSLATE_NOOP("Vantage",
                "Real Linux MPTCP hosts and routers in network namespaces of their own. No packet "
                "leaves this computer, and no right is needed.") },
        { "virtual", QT_TRANSLATE_NOOP("Vantage", "Virtual lab"),
            QT_TRANSLATE_NOOP("Vantage",
                "The same network simulated in memory, the same each time. Its results are marked "
                "as simulated.") },
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

    /// A plan may follow the word: "virtual:8,nop@4".
    const VantageText* textOf(const QString& vantage)
    {
        const QString word = vantage.section(QLatin1Char(':'), 0, 0);
        const auto* const found = std::find_if(std::begin(Texts), std::end(Texts),
            [&](const VantageText& text) { return word == QLatin1String(text.word); });
        return found == std::end(Texts) ? nullptr : found;
    }

} // namespace

QString vantageTitle(const QString& vantage)
{
    const auto* const text = textOf(vantage);
    if (!text)
        return vantage;
    const QString plan = vantage.section(QLatin1Char(':'), 1);
    const QString title = QCoreApplication::translate("Vantage", text->title);
    return plan.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, plan);
}

VantageGroup::VantageGroup(QWidget* parent)
    : QGroupBox(tr("Vantage point"), parent)
    , m_choice(new QComboBox)
    , m_plan(new QToolButton)
    , m_sign(new IconLabel({}, style()->pixelMetric(QStyle::PM_SmallIconSize)))
    , m_stateText(new QLabel)
    , m_check(new QPushButton(tr("Check")))
{
    m_choice->setObjectName(QStringLiteral("vantage"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const std::string& word : lab::vantageNames())
        m_choice->addItem(vantageTitle(QString::fromStdString(word)), QString::fromStdString(word));
    buildPlanMenu();
    auto* const row = new QWidget;
    auto* const rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->addWidget(m_choice, 1);
    rowLayout->addWidget(m_plan);
    row->setFocusProxy(m_choice);
    m_frame = new FieldFrame(optionLabel("vantage"), row);
    m_frame->setHelp(optionHelp("vantage"));
    m_stateText->setObjectName(QStringLiteral("vantageState"));
    m_stateText->setTextFormat(Qt::PlainText);
    m_stateText->setWordWrap(true);
    m_stateText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_check->setObjectName(QStringLiteral("checkVantage"));
    m_check->setIcon(themedIcon(QStringLiteral("reload")));
    m_check->setToolTip(tr("Open the vantage point once, without sending anything"));
    auto* const stateRow = new QHBoxLayout;
    stateRow->addWidget(m_sign);
    stateRow->addWidget(m_stateText, 1);
    stateRow->addWidget(m_check);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_frame);
    layout->addLayout(stateRow);

    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        describe();
        setState(VantageState::Unknown);
        Q_EMIT changed();
    });
    connect(m_check, &QPushButton::clicked, this, &VantageGroup::checkWanted);
    describe();
    setState(VantageState::Unknown);
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

QString VantageGroup::vantage() const { return m_choice->currentData().toString(); }

void VantageGroup::setVantage(const QString& vantage)
{
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
        } } };
}

void VantageGroup::describe()
{
    const auto* const text = textOf(vantage());
    m_plan->setVisible(vantage() != QLatin1String("host"));
    m_frame->setNote(text ? QCoreApplication::translate("Vantage", text->sentence) : QString());
}

} // namespace widgets
