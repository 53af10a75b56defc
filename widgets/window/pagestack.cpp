// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/pagestack.h"

#include "widgets/adoption/adoptionpage.h"
#include "widgets/handshake/handshakepage.h"
#include "widgets/live/livepage.h"
#include "widgets/runs/runspage.h"
#include "widgets/scan/scanpage.h"
#include "widgets/start/startpage.h"
#include "widgets/theme/themedicon.h"
#include "widgets/trace/tracepage.h"
#include "widgets/window/actiontext.h"

#include <QActionGroup>

namespace widgets {

namespace {

    constexpr std::array<const char*, PageCount> GuidePages { "page-start.html", "page-scan.html",
        "page-live.html", "page-trace.html", "page-runs.html", "page-adoption.html",
        "page-handshake.html" };

} // namespace

PageStack::PageStack(Workbench& workbench, QWidget* parent)
    : QStackedWidget(parent)
    , m_actions(new QActionGroup(this))
    , m_start(new StartPage(workbench))
    , m_scan(new ScanPage(workbench))
    , m_live(new LivePage(workbench))
    , m_trace(new TracePage(workbench))
    , m_runs(new RunsPage(workbench))
    , m_adoption(new AdoptionPage(workbench))
    , m_handshake(new HandshakePage(workbench))
{
    addPage(PageId::Start, m_start, QStringLiteral("home"), tr("Start pa&ge"),
        tr("What the workbench does, and ways to a first result."));
    addPage(PageId::Scan, m_scan, QStringLiteral("scan"), tr("S&can"),
        tr("Describe a scan: which hosts are asked, for what, from where and how fast."));
    addPage(PageId::Live, m_live, QStringLiteral("live"), tr("&Live"),
        tr("Watch a scan: its rates, what kinds of hosts answer, and every reply."));
    addPage(PageId::Trace, m_trace, QStringLiteral("trace"), tr("Tr&ace"),
        tr("Find the box on the way that changes MPTCP, and prove that a host speaks it."));
    addPage(PageId::Runs, m_runs, QStringLiteral("runs"), tr("R&uns"),
        tr("Stored runs: look at them again, compare two, import and export."));
    addPage(PageId::Adoption, m_adoption, QStringLiteral("adoption"), tr("A&doption"),
        tr("Figures over many runs: how the use of MPTCP changes over months."));
    addPage(PageId::Handshake, m_handshake, QStringLiteral("handshake"), tr("Hands&hake"),
        tr("Step through an MPTCP handshake, with what every field means."));
}

void PageStack::addPage(
    PageId id, Page* page, const QString& icon, const QString& text, const QString& description)
{
    insertWidget(int(id), page);
    m_pages[std::size_t(id)] = page;
    connect(page, &Page::hint, this, &PageStack::hint);
    auto* const action = m_actions->addAction(themedIcon(icon), text);
    action->setObjectName(QStringLiteral("page-%1").arg(icon));
    action->setCheckable(true);
    action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + int(id)));
    describe(action, description);
    action->setToolTip(
        tr("%1 (%2)").arg(description, action->shortcut().toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
}

QList<QAction*> PageStack::pageActions() const { return m_actions->actions(); }

QString PageStack::guidePage(PageId id) { return QString::fromLatin1(GuidePages[std::size_t(id)]); }

QString PageStack::title(PageId id) const
{
    return plainText(m_actions->actions().at(int(id))->text());
}

void PageStack::showPage(PageId id)
{
    setCurrentIndex(int(id));
    currentPage()->setFocus();
    m_actions->actions().at(int(id))->setChecked(true);
    Q_EMIT pageShown(id);
}

} // namespace widgets
