// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/replyview.h"

#include "widgets/live/filterbar.h"
#include "widgets/live/replydetails.h"
#include "widgets/live/replymodel.h"
#include "widgets/live/replytable.h"
#include "widgets/text/format.h"
#include "widgets/theme/emptystate.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>

namespace widgets {

namespace {

    const QString ColumnsKey = QStringLiteral("live/columns");
    const QString SplitterKey = QStringLiteral("live/details");

} // namespace

ReplyView::ReplyView(ReplyModel* model, QWidget* parent)
    : QWidget(parent)
    , m_model(model ? model : new ReplyModel(ReplyModel::DefaultRowLimit, this))
    , m_filter(new FilterBar)
    , m_table(new ReplyTable(m_model))
    , m_details(new ReplyDetails)
    , m_splitter(new QSplitter)
    , m_tableArea(new QWidget)
    , m_empty(new QLabel)
    , m_tablePages(new QStackedLayout(m_tableArea))
{
    auto* const noMatch = new EmptyState(QStringLiteral("filter"), tr("No reply matches"),
        tr("Replies arrived, but the filter or the pressed tiles let none of them through."),
        tr("Show &all"));
    noMatch->setObjectName(QStringLiteral("noMatch"));
    m_tablePages->addWidget(m_table);
    m_tablePages->addWidget(noMatch);
    m_empty->setObjectName(QStringLiteral("noReplies"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_tablePages->addWidget(m_empty);
    m_splitter->addWidget(m_tableArea);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);

    auto* const columns = new QPushButton(tr("&Columns"));
    columns->setObjectName(QStringLiteral("columns"));
    columns->setToolTip(tr("Choose the columns of the table"));
    auto* const columnMenu = new QMenu(columns);
    columns->setMenu(columnMenu);
    connect(columnMenu, &QMenu::aboutToShow, this, [this, columnMenu] {
        columnMenu->clear();
        qDeleteAll(columnMenu->findChildren<QMenu*>());
        QMenu* const fresh = m_table->makeColumnMenu(columnMenu);
        columnMenu->addActions(fresh->actions());
    });

    auto* const bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addWidget(columns, 0, Qt::AlignTop);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(bar);
    layout->addWidget(m_splitter, 1);
    resetLayout();
    setFocusProxy(m_table);

    connect(m_filter, &FilterBar::filterChanged, this, &ReplyView::applySelection);
    connect(m_table, &ReplyTable::conditionChosen, m_filter, &FilterBar::addCondition);
    connect(m_table, &ReplyTable::filterChosen, m_filter, &FilterBar::setExpression);
    connect(m_table, &ReplyTable::rowRequested, this, &ReplyView::rowRequested);
    connect(m_table, &ReplyTable::hint, this, &ReplyView::hint);
    connect(m_model, &ReplyModel::shownChanged, this, &ReplyView::updateShown);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ReplyView::holdCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ReplyView::findHeld);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ReplyView::showCurrent);
    connect(noMatch, &EmptyState::actionTriggered, this, [this] {
        m_filter->setExpression({});
        Q_EMIT showAllRequested();
    });
    updateShown();
}

void ReplyView::setPacketSource(ReplyDetails::PacketSource source)
{
    m_details->setPacketSource(std::move(source));
}

void ReplyView::setEmptyText(const QString& title, const QString& text)
{
    m_hasEmptyText = !title.isEmpty();
    m_empty->setText(
        QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
    updateShown();
}

void ReplyView::setNote(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    updateShown();
}

const scan::ScanRow* ReplyView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->rowAt(current.row()) : nullptr;
}

void ReplyView::beginRun()
{
    m_table->unsort();
    m_model->clear();
}

void ReplyView::setVantageShown(bool shown) { m_table->setVantageShown(shown); }

void ReplyView::setClasses(ClassMask classes)
{
    m_classes = classes;
    applySelection();
}

void ReplyView::focusFilter() { m_filter->setFocus(Qt::ShortcutFocusReason); }

void ReplyView::applySelection() { m_model->setSelection({ m_filter->filter(), m_classes }); }

void ReplyView::holdCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_held.reset();
    if (current.isValid())
        m_held = m_model->shownRows()[std::size_t(current.row())];
}

void ReplyView::findHeld()
{
    // A reply that the new filter lets through stays the one that is looked at.
    const int row = m_held ? m_model->rowOf(*m_held) : -1;
    m_held.reset();
    if (row >= 0)
        m_table->selectRow(row);
    showCurrent();
}

void ReplyView::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_details->showRow(m_model->rowAt(current.row()));
    else
        m_details->clear();
    Q_EMIT currentRowChanged();
}

void ReplyView::updateShown()
{
    const auto shown = std::size_t(m_model->rowCount());
    QString text
        = tr("%1 of %2 replies").arg(formatCount(shown), formatCount(m_model->storedRows()));
    if (m_model->refusedRows() > 0)
        text = tr("%1, %2 more not kept").arg(text, formatCount(m_model->refusedRows()));
    if (!m_note.isEmpty())
        text = tr("%1; %2").arg(text, m_note);
    m_filter->setShownText(text);
    const bool noMatch = shown == 0 && m_model->storedRows() > 0 && !m_model->busy();
    const bool empty = m_hasEmptyText && m_model->storedRows() == 0;
    m_tablePages->setCurrentIndex(empty ? 2 : noMatch ? 1 : 0);
    m_details->setVisible(!empty);
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
