// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/start/startpage.h"

#include "core/lab/labprefixes.h"
#include "widgets/session/workbench.h"
#include "widgets/start/recentlist.h"
#include "widgets/start/rightline.h"
#include "widgets/start/startcard.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/window/recentmenu.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace widgets {

namespace {

    constexpr double HeadingRatio = 1.7;
    constexpr int WidestText = 110; ///< characters; longer lines are hard to read
    constexpr int LogoSize = 56;

} // namespace

StartPage::StartPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
{
    auto* const content = new QWidget;
    content->setMaximumWidth(fontMetrics().averageCharWidth() * WidestText);
    auto* const column = new QVBoxLayout(content);
    column->setSpacing(fontMetrics().height());
    column->addWidget(makeHeading());
    column->addLayout(makeCards());
    column->addWidget(new RightLine(workbench));
    column->addWidget(new RecentList(workbench));
    column->addStretch();

    auto* const centre = new QWidget;
    auto* const row = new QHBoxLayout(centre);
    row->addStretch();
    row->addWidget(content, 1000);
    row->addStretch();
    auto* const scroll = new QScrollArea;
    scroll->setWidget(centre);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFocusProxy(findChild<StartCard*>());
}

QWidget* StartPage::makeHeading()
{
    auto* const title = new QLabel(tr("MPTCP Workbench"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * HeadingRatio);
    title->setFont(large);
    auto* const what = new QLabel(
        tr("Finds the hosts of a network that speak Multipath TCP, and the boxes on the way that "
           "change or remove it. Keeps every measurement, and draws how the use of Multipath TCP "
           "changes over months."));
    what->setWordWrap(true);
    auto* const heading = new QWidget;
    auto* const text = new QVBoxLayout;
    text->addWidget(title);
    text->addWidget(what);
    auto* const row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().height());
    row->addWidget(new IconLabel(QIcon(QStringLiteral(":/icons/mptcp-workbench.svg")), LogoSize), 0,
        Qt::AlignTop);
    row->addLayout(text, 1);
    return heading;
}

QGridLayout* StartPage::makeCards()
{
    Navigator& navigator = m_workbench.navigator();
    auto* const grid = new QGridLayout;
    grid->setSpacing(fontMetrics().height() * 2 / 3);
    int count = 0;
    const auto add
        = [&](const QString& icon, const QString& title, const QString& sentence, auto does) {
              auto* const card = new StartCard(icon, title, sentence);
              connect(card, &StartCard::clicked, this, does);
              grid->addWidget(card, count / 2, count % 2);
              ++count;
          };
    add(QStringLiteral("lab"), tr("Sca&n the lab"),
        tr("A scan that starts at once and shows every kind of answer within seconds. It asks real "
           "Linux hosts in the kernel lab of this computer, or simulated ones where there is no "
           "such lab; no packet leaves the computer."),
        [&navigator] { Q_EMIT navigator.labScanWanted(); });
    add(QStringLiteral("trace"), tr("Trace a middleb&ox"),
        tr("Follows the path to a host of the virtual lab and finds the router that removes "
           "Multipath TCP from the handshake."),
        [this, &navigator] { Q_EMIT navigator.traceWanted(strippedHost()); });
    add(QStringLiteral("handshake"), tr("See a hands&hake"),
        tr("A connection of two subflows, packet by packet, with what every field means and how "
           "the keys prove it."),
        [&navigator] { Q_EMIT navigator.handshakePageWanted(); });
    add(QStringLiteral("scan"), tr("Scan a network o&f yours"),
        tr("Describe which hosts are asked, for what and how fast; before it starts you see what "
           "it will do."),
        [&navigator] { Q_EMIT navigator.scanPageWanted(); });
    add(QStringLiteral("runs"), tr("Stored &runs"),
        tr("Look at earlier measurements again, compare two of them, or draw figures over many."),
        [&navigator] { Q_EMIT navigator.runsPageWanted(); });
    add(QStringLiteral("open"), tr("Open a &capture…"),
        tr("The Multipath TCP connections of a pcap or pcapng file, explained field by field."),
        [this] { askForCapture(m_workbench, this); });
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

HostQuestion StartPage::strippedHost() const
{
    HostQuestion question;
    const auto prefixes = lab::labPrefixes();
    const auto stripped = std::find_if(prefixes.begin(), prefixes.end(),
        [](const lab::LabPrefix& one) { return one.kind == lab::DeviceKind::Stripped; });
    if (const auto prefix = core::IpPrefix::parse(stripped->prefixV4))
        question.target.address = prefix->network;
    question.target.port = lab::LabPort;
    question.vantage = "virtual";
    return question;
}

} // namespace widgets
