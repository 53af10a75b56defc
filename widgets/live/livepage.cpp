// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/livepage.h"

#include "core/net/sshplace.h"
#include "widgets/live/classtiles.h"
#include "widgets/live/counterstrip.h"
#include "widgets/live/livechart.h"
#include "widgets/live/liverun.h"
#include "widgets/live/replyview.h"
#include "widgets/live/runheader.h"
#include "widgets/live/vantagestrip.h"
#include "widgets/session/workbench.h"
#include "widgets/text/format.h"
#include "widgets/theme/emptystate.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

namespace widgets {

namespace {

    const QString SplitterKey = QStringLiteral("live/splitter");
    const QString ClassesKey = QStringLiteral("live/chartClasses");

} // namespace

LivePage::LivePage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_run(workbench.live())
    , m_pages(new QStackedLayout(this))
    , m_machines(new VantageStrip)
    , m_counters(new CounterStrip)
    , m_chart(new LiveChart(m_run))
    , m_tiles(new ClassTiles)
    , m_replies(new ReplyView(&m_run.replies()))
    , m_splitter(new QSplitter(Qt::Vertical))
{
    ScanSession* const session = &m_run.session();
    auto* const empty = new EmptyState(QStringLiteral("live"), tr("No scan yet"),
        tr("Choose targets on the Scan page and press Start. "
           "Counters, rates and every reply "
           "appear here while the scan runs."),
        tr("&Go to the Scan page"));
    empty->setObjectName(QStringLiteral("noRun"));
    m_pages->addWidget(empty);
    m_pages->addWidget(buildRun());
    buildActions();
    resetLayout();
    setFocusProxy(m_replies);
    m_replies->setPacketSource(
        [this](const scan::ScanRow& row) { return m_run.frames().find(row); });

    connect(empty, &EmptyState::actionTriggered, this, &LivePage::scanPageRequested);
    connect(session, &ScanSession::started, this, &LivePage::onStarted);
    connect(session, &ScanSession::snapshotChanged, this, &LivePage::onSnapshot);
    connect(session, &ScanSession::stateChanged, this, &LivePage::updateEmptyText);
    connect(session, &ScanSession::machinesChanged, this,
        [this, session] { m_machines->showReports(session->machines()); });
    connect(m_tiles, &ClassTiles::selectionChanged, this,
        [this] { m_replies->setClasses(m_tiles->selected()); });
    connect(m_replies, &ReplyView::showAllRequested, m_tiles, &ClassTiles::clearSelection);
    connect(m_replies, &ReplyView::hint, this, &LivePage::hint);
    connect(m_replies, &ReplyView::rowRequested, this, &LivePage::request);

    // Built anew while a run is shown, the page goes on with it; filters begin
    // empty again.
    m_replies->setClasses(0);
    m_machines->showReports(session->machines());
    showVantages();
    onSnapshot(session->snapshot());
    m_pages->setCurrentIndex(m_run.begun() ? 1 : 0);
}

QWidget* LivePage::buildRun()
{
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_replies);
    // In a small window the chart can make room for the replies.
    m_splitter->setCollapsible(1, false);
    m_splitter->setStretchFactor(1, 1);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->addWidget(new RunHeader(&m_run.session(), m_run.error()));
    layout->addWidget(m_machines);
    layout->addWidget(m_counters);
    layout->addWidget(m_tiles);
    layout->addWidget(m_splitter, 1);
    return page;
}

void LivePage::buildActions()
{
    const auto add
        = [this](const char* name, const QString& icon, const QString& text, const QString& help) {
              auto* const action = new QAction(themedIcon(icon), text, this);
              action->setObjectName(QLatin1String(name));
              describe(action, help);
              m_actions.append(action);
              return action;
          };
    const auto addForRow = [&](const char* name, const QString& icon, const QString& text,
                               const QString& help, RowRequest wanted) {
        auto* const action = add(name, icon, text, help);
        m_rowActions.append(action);
        connect(action, &QAction::triggered, this, [this, wanted] {
            if (const scan::ScanRow* const row = m_replies->currentRow())
                request(wanted, *row);
        });
    };
    addForRow("traceSelected", QStringLiteral("trace"), tr("&Trace the Selected Target"),
        tr("Find the box on the way to it that changes MPTCP."), RowRequest::Trace);
    addForRow("verifySelected", QStringLiteral("done"), tr("&Prove MPTCP of the Selected Target"),
        tr("Open a second path to it, as only a host that speaks MPTCP allows."),
        RowRequest::Verify);
    addForRow("historySelected", QStringLiteral("adoption"),
        tr("Show the &History of the Selected Target"), tr("What it answered in all stored runs."),
        RowRequest::History);
    addForRow("excludeSelected", QStringLiteral("stop"),
        tr("E&xclude the Selected Target from the Next Scan"),
        tr("The next scan leaves it out; the Scan page can take that back."), RowRequest::Exclude);
    auto* const separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
    connect(add("filterReplies", QStringLiteral("filter"), tr("&Filter Replies"),
                tr("Go to the filter of the replies.")),
        &QAction::triggered, this, &LivePage::focusFilter);
    connect(add("showRates", QStringLiteral("live"), tr("Chart of &Rates"),
                tr("Show how many packets leave and come in a second.")),
        &QAction::triggered, this, [this] { m_chart->showClasses(false); });
    connect(add("showClasses", QStringLiteral("live"), tr("Chart of &Classes"),
                tr("Show how many hosts of each kind answered so far.")),
        &QAction::triggered, this, [this] { m_chart->showClasses(true); });

    const auto updateRowActions = [this] {
        for (QAction* const action : m_rowActions)
            setAvailable(action, m_replies->currentRow() != nullptr, tr("Select a reply first."));
    };
    connect(m_replies, &ReplyView::currentRowChanged, this, updateRowActions);
    updateRowActions();
}

void LivePage::onStarted()
{
    m_pages->setCurrentIndex(1);
    m_replies->beginRun();
    showVantages();
}

void LivePage::showVantages()
{
    const scan::ScanRequest& request = m_run.session().request();
    const auto places = net::parseSshPlaces(request.vantage);
    m_replies->setVantageShown(net::isSsh(request.vantage) && places && places->size() > 1
        && request.vantageMode == scan::VantageMode::Compare);
}

void LivePage::onSnapshot(const scan::ScanSnapshot& snapshot)
{
    m_counters->showSnapshot(snapshot);
    m_tiles->showCounts(snapshot);
    const FrameKeeper& frames = m_run.frames();
    m_replies->setNote(frames.letGo() == 0
            ? QString()
            : tr("bytes of the newest %1 kept").arg(formatCount(frames.kept())));
    updateEmptyText();
}

void LivePage::updateEmptyText()
{
    const ScanSession& session = m_run.session();
    if (session.state() == ScanSession::State::Preparing) {
        m_replies->setEmptyText(
            tr("Not sending yet"), tr("Replies appear here once the first probes have left."));
    } else if (session.snapshot().state == scan::ScanState::Paused) {
        m_replies->setEmptyText(tr("Paused"), tr("No reply has come so far. Resume to go on."));
    } else if (session.active()) {
        m_replies->setEmptyText(tr("Waiting for replies"), tr("No target has answered so far."));
    } else if (session.snapshot().state == scan::ScanState::Failed) {
        m_replies->setEmptyText(tr("The scan failed"),
            tr("The reason stands above. No reply came before it broke off."));
    } else {
        m_replies->setEmptyText(tr("No target replied"),
            tr("Check the targets and ports, or whether a "
               "firewall on the way drops the probes."));
    }
}

void LivePage::request(RowRequest request, const scan::ScanRow& row)
{
    Navigator& navigator = m_workbench.navigator();
    HostQuestion question;
    // A control probe asks for nothing; what a trace or proof is to find out is
    // about MPTCP.
    question.target = { row.target, row.targetPort,
        row.pass == scan::Pass::Control ? scan::Pass::V1 : row.pass };
    const scan::ScanRequest& asked = m_run.session().request();
    question.vantage = asked.vantage;
    if (net::isSsh(asked.vantage)) {
        // Of several machines the one that had this reply.
        if (!row.vantage.text().empty())
            question.vantage = row.vantage.text();
        question.remoteProgram = asked.remoteProgram;
        question.sshProgram = asked.sshProgram;
    }
    switch (request) {
    case RowRequest::Trace:
        Q_EMIT navigator.traceWanted(question);
        return;
    case RowRequest::Verify:
        Q_EMIT navigator.verifyWanted(question);
        return;
    case RowRequest::History:
        Q_EMIT navigator.historyWanted(row.target);
        return;
    case RowRequest::Exclude:
        break;
    }
    const QString address = QString::fromStdString(row.target.toString());
    Q_EMIT navigator.exclusionWanted(address);
    Q_EMIT hint(tr("The next scan leaves out %1").arg(address));
}

const ReplyModel* LivePage::model() const { return m_replies->model(); }

void LivePage::focusFilter() { m_replies->focusFilter(); }

void LivePage::saveState(QSettings& settings) const
{
    settings.setValue(SplitterKey, m_splitter->saveState());
    settings.setValue(ClassesKey, m_chart->showsClasses());
    m_replies->saveState(settings);
}

void LivePage::restoreState(const QSettings& settings)
{
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_chart->showClasses(settings.value(ClassesKey).toBool());
    m_replies->restoreState(settings);
}

void LivePage::resetLayout()
{
    m_splitter->setSizes({ 160, 440 });
    m_chart->showClasses(false);
    m_replies->resetLayout();
}

} // namespace widgets
