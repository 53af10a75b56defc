// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/comparisonview.h"

#include "widgets/text/vantagetext.h"
#include "widgets/trace/comparisonmodel.h"
#include "widgets/trace/pathview.h"
#include "widgets/trace/resultmodel.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace widgets {

namespace {

    QString titleOf(const HostResult& result)
    {
        return ComparisonView::tr("%1, %2, from %3: %4")
            .arg(targetText(result.target()),
                QLocale().toString(QDateTime::fromMSecsSinceEpoch(result.startedNs() / 1'000'000),
                    QLocale::ShortFormat),
                vantageTitle(QString::fromStdString(result.vantage)), verdictTitle(result));
    }

    QWidget* titled(QLabel* title, PathView* view)
    {
        auto* const frame = new QWidget;
        auto* const layout = new QVBoxLayout(frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(2);
        title->setWordWrap(true);
        title->setTextFormat(Qt::PlainText);
        title->setBuddy(view);
        layout->addWidget(title);
        layout->addWidget(view, 1);
        return frame;
    }

} // namespace

ComparisonView::ComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(this))
    , m_findings(new QLabel)
    , m_firstTitle(new QLabel)
    , m_secondTitle(new QLabel)
    , m_first(new PathView)
    , m_second(new PathView)
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("comparison"));
    m_findings->setObjectName(QStringLiteral("comparisonFindings"));
    m_findings->setWordWrap(true);
    m_findings->setTextFormat(Qt::PlainText);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_first->setObjectName(QStringLiteral("firstPath"));
    m_second->setObjectName(QStringLiteral("secondPath"));
    m_first->setAccessibleName(tr("First path"));
    m_second->setAccessibleName(tr("Second path"));
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setAccessibleName(tr("Both paths hop by hop"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    const int widths[] = { 6, 20, 20, 14, 14 };
    for (int i = 0; i < 5; ++i)
        m_table->setColumnWidth(i, widths[i] * character);

    auto* const close = new QPushButton(tr("&Back to one trace"));
    close->setObjectName(QStringLiteral("closeComparison"));
    auto* const splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(titled(m_firstTitle, m_first));
    splitter->addWidget(titled(m_secondTitle, m_second));
    splitter->addWidget(m_table);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_findings, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);

    connect(close, &QPushButton::clicked, this, &ComparisonView::closed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            if (current.isValid())
                select(m_model->comparison().pairs[std::size_t(current.row())].ttl);
        });
    for (PathView* const view : { m_first, m_second }) {
        connect(view, &PathView::nodeChosen, this,
            [this, view](int node) { select(view->picture().nodes[std::size_t(node)].ttl); });
    }
}

void ComparisonView::compare(const HostResult& first, const HostResult& second)
{
    m_model->setComparison(comparePaths(first.trace, second.trace));
    m_findings->setText(m_model->comparison().findings.join(QLatin1Char('\n')));
    m_firstTitle->setText(titleOf(first));
    m_secondTitle->setText(titleOf(second));
    PathPicture one = pathPicture(*first.trace);
    PathPicture other = pathPicture(*second.trace);
    alignPaths(one, other);
    m_first->showPath(std::move(one));
    m_second->showPath(std::move(other));
}

void ComparisonView::select(int ttl)
{
    m_first->setCurrent(m_first->nodeOfTtl(ttl));
    m_second->setCurrent(m_second->nodeOfTtl(ttl));
    const auto& pairs = m_model->comparison().pairs;
    for (std::size_t row = 0; row < pairs.size(); ++row) {
        if (pairs[row].ttl == ttl && m_table->currentIndex().row() != int(row))
            m_table->selectRow(int(row));
    }
}

} // namespace widgets
