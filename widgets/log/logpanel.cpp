// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log/logpanel.h"

#include "widgets/log/logfilter.h"
#include "widgets/log/logmodel.h"
#include "widgets/theme/themedicon.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTime>

#include <algorithm>

namespace widgets {

LogPanel::LogPanel(MessageLog& log, QWidget* parent)
    : QDockWidget(tr("Log"), parent)
    , m_log(log)
    , m_filter(new LogFilter(this))
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("logPanel"));
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea | Qt::RightDockWidgetArea);
    m_filter->setSourceModel(new LogModel(log, this));
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Messages of the log"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LogModel::TimeColumn,
        fontMetrics().horizontalAdvance(QLocale().toString(QTime(22, 58, 58), QLocale::LongFormat))
            + character * 3);
    m_table->setColumnWidth(LogModel::SeverityColumn,
        fontMetrics().horizontalAdvance(severityTitle(Severity::Info)) + character * 8);
    m_table->setColumnWidth(LogModel::SourceColumn, character * 16);
    auto* const copyRows = new QAction(tr("Copy messages"), m_table);
    copyRows->setShortcut(QKeySequence::Copy);
    copyRows->setShortcutContext(Qt::WidgetShortcut);
    connect(copyRows, &QAction::triggered, this, &LogPanel::copy);
    m_table->addAction(copyRows);

    auto* const bar = new QHBoxLayout;
    addSwitch(bar, Severity::Error, tr("Errors"), QStringLiteral("logErrors"));
    addSwitch(bar, Severity::Warning, tr("Warnings"), QStringLiteral("logWarnings"));
    addSwitch(bar, Severity::Info, tr("Information"), QStringLiteral("logInfos"));
    bar->addStretch();
    auto* const copyButton
        = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy messages"));
    copyButton->setObjectName(QStringLiteral("logCopy"));
    copyButton->setToolTip(tr("Copy the selected messages, or all that are shown"));
    connect(copyButton, &QPushButton::clicked, this, &LogPanel::copy);
    auto* const clear = new QPushButton(themedIcon(QStringLiteral("clear")), tr("Clear log"));
    clear->setObjectName(QStringLiteral("logClear"));
    clear->setToolTip(tr("Forget all messages"));
    connect(clear, &QPushButton::clicked, this, [this] { m_log.clear(); });
    bar->addWidget(copyButton);
    bar->addWidget(clear);

    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    setWidget(content);
    m_table->setMinimumHeight(fontMetrics().height() * 4);

    // New messages stay in view unless somebody reads old ones.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const auto* const scroll = m_table->verticalScrollBar();
        if (scroll->value() == scroll->maximum())
            QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
    });
}

void LogPanel::addSwitch(
    QBoxLayout* bar, Severity severity, const QString& text, const QString& name)
{
    auto* const box = new QCheckBox(text);
    box->setObjectName(name);
    box->setChecked(true);
    box->setToolTip(tr("Show messages of this kind"));
    connect(box, &QCheckBox::toggled, this,
        [this, severity](bool checked) { m_filter->setShown(severity, checked); });
    bar->addWidget(box);
}

void LogPanel::open()
{
    show();
    raise();
    m_table->scrollToBottom();
    m_table->setFocus();
}

void LogPanel::resetLayout()
{
    setFloating(false);
    hide();
}

void LogPanel::copy()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex& index : selected)
        rows.append(index.row());
    for (int row = 0; selected.isEmpty() && row < m_filter->rowCount(); ++row)
        rows.append(row);
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int column = 0; column < LogModel::ColumnCount; ++column)
            cells += m_filter->index(row, column).data().toString();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT hint(tr("%n message(s) copied", nullptr, int(rows.size())));
}

} // namespace widgets
