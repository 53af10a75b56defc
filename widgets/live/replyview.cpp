// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replyview.h"

#include "widgets/theme/emptystate.h"
#include "widgets/live/filterbar.h"
#include "widgets/live/replydetails.h"
#include "widgets/live/replymodel.h"
#include "widgets/live/replytable.h"
#include "widgets/text/format.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

namespace widgets {

namespace {

    const QString ColumnsKey = QStringLiteral("live/columns");
    const QString SplitterKey = QStringLiteral("live/details");

} // namespace

ReplyView::ReplyView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ReplyModel(ReplyModel::DefaultRowLimit, this))
    , m_filter(new FilterBar)
    , m_table(new ReplyTable(m_model))
    , m_details(new ReplyDetails)
    , m_splitter(new QSplitter)
    , m_tableArea(new QWidget)
    , m_tablePages(new QStackedLayout(m_tableArea))
{
    auto* const noMatch = new EmptyState(QStringLiteral("filter"), tr("No reply matches"),
        tr("Replies arrived, but the filter or the pressed tiles let none of them through."),
        tr("Show &all"));
    noMatch->setObjectName(QStringLiteral("noMatch"));
    m_tablePages->addWidget(m_table);
    m_tablePages->addWidget(noMatch);
    m_splitter->addWidget(m_tableArea);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);

    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    resetLayout();
    setFocusProxy(m_table);

    connect(m_filter, &FilterBar::filterChanged, this, &ReplyView::applySelection);
    connect(m_table, &ReplyTable::conditionChosen, m_filter, &FilterBar::addCondition);
    connect(m_table, &ReplyTable::hint, this, &ReplyView::hint);
    connect(m_model, &ReplyModel::shownChanged, this, &ReplyView::updateShown);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReplyView::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReplyView::showCurrent);
    connect(noMatch, &EmptyState::actionTriggered, this, [this] {
        m_filter->setExpression({});
        Q_EMIT showAllRequested();
    });
}

void ReplyView::beginRun()
{
    m_table->unsort();
    m_model->clear();
}

void ReplyView::setClasses(ClassMask classes)
{
    m_classes = classes;
    applySelection();
}

void ReplyView::focusFilter() { m_filter->setFocus(Qt::ShortcutFocusReason); }

void ReplyView::applySelection() { m_model->setSelection({ m_filter->filter(), m_classes }); }

void ReplyView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_details->showRow(m_model->rowAt(current.row()));
    else
        m_details->clear();
}

void ReplyView::updateShown()
{
    const auto shown = std::size_t(m_model->rowCount());
    QString text
        = tr("%1 of %2 replies").arg(formatCount(shown), formatCount(m_model->storedRows()));
    if (m_model->refusedRows() > 0)
        text = tr("%1, %2 more not kept").arg(text, formatCount(m_model->refusedRows()));
    m_filter->setShownText(text);
    const bool noMatch = shown == 0 && m_model->storedRows() > 0 && !m_model->busy();
    m_tablePages->setCurrentIndex(noMatch ? 1 : 0);
}

void ReplyView::saveState(QSettings& settings) const
{
    settings.setValue(ColumnsKey, m_table->columnState());
    settings.setValue(SplitterKey, m_splitter->saveState());
}

void ReplyView::restoreState(const QSettings& settings)
{
    m_table->restoreColumns(settings.value(ColumnsKey).toByteArray());
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
}

void ReplyView::resetLayout()
{
    m_table->resetColumns();
    m_splitter->setSizes({ 720, 380 });
}

} // namespace widgets
