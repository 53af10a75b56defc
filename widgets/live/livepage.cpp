// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/livepage.h"

#include "widgets/live/classtiles.h"
#include "widgets/live/counterstrip.h"
#include "widgets/theme/emptystate.h"
#include "widgets/live/ratechart.h"
#include "widgets/live/replymodel.h"
#include "widgets/live/replyview.h"
#include "widgets/live/runheader.h"
#include "widgets/session/workbench.h"

#include <QBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

namespace widgets {

namespace {

    const QString SplitterKey = QStringLiteral("live/splitter");

} // namespace

LivePage::LivePage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_pages(new QStackedLayout(this))
    , m_counters(new CounterStrip)
    , m_chart(new RateChart)
    , m_tiles(new ClassTiles)
    , m_replies(new ReplyView)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    ScanSession* const session = &workbench.scan();
    auto* const empty = new EmptyState(QStringLiteral("live"), tr("No scan yet"),
        tr("Choose targets on the Scan page and press Start. Counters, rates and every reply "
           "appear here while the scan runs."),
        tr("&Go to the Scan page"));
    empty->setObjectName(QStringLiteral("noRun"));
    m_pages->addWidget(empty);
    m_pages->addWidget(buildRun(session));
    resetLayout();
    setFocusProxy(m_replies);

    connect(empty, &EmptyState::actionTriggered, this, &LivePage::scanPageRequested);
    connect(session, &ScanSession::started, this, &LivePage::onStarted);
    connect(session, &ScanSession::snapshotChanged, this, &LivePage::onSnapshot);
    connect(session, &ScanSession::rowsArrived, m_replies->model(), &ReplyModel::append);
    connect(m_tiles, &ClassTiles::selectionChanged, this,
        [this] { m_replies->setClasses(m_tiles->selected()); });
    connect(m_replies, &ReplyView::showAllRequested, m_tiles, &ClassTiles::clearSelection);
    connect(m_replies, &ReplyView::hint, this, &LivePage::hint);
}

QWidget* LivePage::buildRun(ScanSession* session)
{
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_replies);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_chart->setMinimumHeight(fontMetrics().height() * 7);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->addWidget(new RunHeader(session));
    layout->addWidget(m_counters);
    layout->addWidget(m_tiles);
    layout->addWidget(m_splitter, 1);
    return page;
}

void LivePage::onStarted()
{
    m_pages->setCurrentIndex(1);
    m_chart->clear();
    m_replies->beginRun();
}

void LivePage::onSnapshot(const scan::ScanSnapshot& snapshot)
{
    m_counters->showSnapshot(snapshot);
    m_tiles->showCounts(snapshot);
    m_chart->add(snapshot);
}

const ReplyModel* LivePage::model() const { return m_replies->model(); }

void LivePage::focusFilter() { m_replies->focusFilter(); }

void LivePage::saveState(QSettings& settings) const
{
    settings.setValue(SplitterKey, m_splitter->saveState());
    m_replies->saveState(settings);
}

void LivePage::restoreState(const QSettings& settings)
{
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_replies->restoreState(settings);
}

void LivePage::resetLayout()
{
    m_splitter->setSizes({ 160, 440 });
    m_replies->resetLayout();
}

} // namespace widgets
