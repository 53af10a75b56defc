// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/traceview.h"

#include "widgets/trace/hopmodel.h"
#include "widgets/trace/pathview.h"
#include "widgets/trace/quoteview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace widgets {

namespace {

    const QString ViewSplitterKey = QStringLiteral("trace/detailSplitter");
    const QString ViewColumnsKey = QStringLiteral("trace/hopColumns");
    const QString ExpectedKey = QStringLiteral("trace/hideExpected");

} // namespace

TraceView::TraceView(QWidget* parent)
    : QWidget(parent)
    , m_hops(new HopModel(this))
    , m_path(new PathView)
    , m_table(new QTableView)
    , m_hideExpected(new QCheckBox(tr("Hide &expected changes")))
    , m_quote(new QuoteView)
    , m_splitter(new QSplitter(Qt::Vertical))
{
    m_path->setObjectName(QStringLiteral("path"));
    m_table->setObjectName(QStringLiteral("hops"));
    m_table->setAccessibleName(tr("Hops"));
    m_table->setModel(m_hops);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_hideExpected->setObjectName(QStringLiteral("hideExpected"));
    m_hideExpected->setChecked(true);
    m_hideExpected->setToolTip(
        tr("Leave out what every router changes, time to live and checksum, and what follows from "
           "another change"));

    auto* const lower = new QWidget;
    auto* const lowerLayout = new QVBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(4);
    lowerLayout->addWidget(m_hideExpected);
    lowerLayout->addWidget(m_quote, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_path);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(lower);
    const int line = fontMetrics().height();
    m_table->setMinimumHeight(line * 5);
    m_quote->setMinimumHeight(line * 11);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    resetLayout();

    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_divided = true; });
    connect(m_path, &PathView::nodeChosen, this, &TraceView::chooseNode);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { showRow(current.row()); });
    connect(m_hideExpected, &QCheckBox::toggled, this, [this](bool hide) {
        m_hops->setHideExpected(hide);
        m_quote->setHideExpected(hide);
    });
}

void TraceView::showTrace(const HostResult& result)
{
    m_result = result;
    m_hops->setTrace(result.trace);
    const auto& hops = result.trace->evidence.hops;
    m_table->setColumnHidden(HopModel::Name,
        std::none_of(
            hops.begin(), hops.end(), [](const trace::Hop& hop) { return !hop.name.empty(); }));
    m_path->showPath(pathPicture(*result.trace));
    divide();
    int row = 0;
    if (const auto& interval = result.trace->verdict.interval)
        row = std::max(m_hops->rowOfTtl(interval->beforeTtl), m_hops->rowOfTtl(interval->afterTtl));
    else if (result.trace->verdict.onReturnPath)
        row = m_hops->rowCount() - 1;
    for (int i = 0; row <= 0 && m_hops->hop(i); ++i) {
        if (hasFinding(*m_hops->hop(i)))
            row = i;
    }
    m_table->clearSelection();
    if (m_hops->rowCount() > 0)
        m_table->selectRow(std::max(0, row));
    else
        m_quote->clear();
}

void TraceView::divide()
{
    if (m_divided)
        return;
    // The path and the hops take what they need, the quote gets the rest.
    const int line = fontMetrics().height();
    const int path = std::clamp(
        m_path->sizeHint().height() + line, line * 10, std::max(line * 10, height() * 2 / 5));
    const int rows = m_table->horizontalHeader()->height()
        + m_hops->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 4;
    const int hops = std::clamp(rows, line * 5, std::max(line * 5, height() / 4));
    m_splitter->setSizes({ path, hops, std::max(1, height() - path - hops) });
}

void TraceView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    divide();
}

void TraceView::chooseNode(int node)
{
    const PathNode& chosen = m_path->picture().nodes[std::size_t(node)];
    int row = chosen.kind == PathNode::Kind::Hop ? m_hops->rowOfTtl(chosen.ttl) : -1;
    if (chosen.kind == PathNode::Kind::Target || chosen.kind == PathNode::Kind::Impostor)
        row = m_hops->rowCount() - 1;
    if (row >= 0 && row != m_table->currentIndex().row()) {
        m_table->selectRow(row);
        // The last row stands for whatever answers; the station that was chosen stays.
        m_path->setCurrent(node);
    } else if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_quote->clear();
    }
}

void TraceView::showRow(int row)
{
    if (row < 0 || !m_result.trace)
        return;
    if (const trace::Hop* hop = m_hops->hop(row)) {
        m_path->setCurrent(m_path->nodeOfTtl(hop->ttl));
        m_quote->showHop(*m_result.trace, *hop, m_result.fromStore);
        return;
    }
    m_path->setCurrent(int(m_path->picture().nodes.size()) - 1);
    m_quote->showAnswer(*m_result.trace);
}

void TraceView::saveState(QSettings& settings) const
{
    settings.setValue(ViewSplitterKey, m_divided ? m_splitter->saveState() : QByteArray());
    settings.setValue(ViewColumnsKey, m_table->horizontalHeader()->saveState());
    settings.setValue(ExpectedKey, m_hideExpected->isChecked());
}

void TraceView::restoreState(const QSettings& settings)
{
    m_divided = m_splitter->restoreState(settings.value(ViewSplitterKey).toByteArray());
    m_table->horizontalHeader()->restoreState(settings.value(ViewColumnsKey).toByteArray());
    m_hideExpected->setChecked(settings.value(ExpectedKey, true).toBool());
}

void TraceView::resetLayout()
{
    const int character = fontMetrics().averageCharWidth();
    m_divided = false;
    divide();
    const int widths[] = { 6, 22, 18, 11, 16 };
    for (int i = 0; i < 5; ++i)
        m_table->setColumnWidth(i, widths[i] * character);
}

} // namespace widgets
