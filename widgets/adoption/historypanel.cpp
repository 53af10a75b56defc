// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/historypanel.h"

#include "widgets/adoption/historymodel.h"
#include "widgets/adoption/historystrip.h"
#include "widgets/text/errortext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <array>
#include <set>

namespace widgets {

namespace {

    constexpr std::array<int, HistoryModel::ColumnCount> Widths { 18, 8, 9, 7, 28, 16, 19, 7, 10 };

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_summary(new QLabel)
    , m_warning(new WarningLine)
    , m_strip(new HistoryStrip)
    , m_model(new HistoryModel(this))
    , m_table(new QTableView)
    , m_trace(new QPushButton(themedIcon(QStringLiteral("trace")), tr("Trace it")))
    , m_verify(new QPushButton(tr("Prove it")))
    , m_wanted(std::make_shared<std::atomic<int>>(0))
{
    m_search->setObjectName(QStringLiteral("historySearch"));
    m_search->setPlaceholderText(tr("IPv4 or IPv6 address"));
    m_search->setAccessibleName(tr("Address whose history is shown"));
    m_search->setToolTip(tr("Type an address and press Enter for all that it answered"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 46);
    m_summary->setObjectName(QStringLiteral("historySummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("Type an address, or double-click a host: what it answered in all runs "
                          "appears here."));
    m_warning->setObjectName(QStringLiteral("historyWarning"));
    m_trace->setObjectName(QStringLiteral("historyTrace"));
    m_trace->setToolTip(tr("Opens the Trace page with this address"));
    m_verify->setObjectName(QStringLiteral("historyVerify"));
    m_verify->setToolTip(tr("Climbs the ladder of proofs with this address"));
    m_table->setObjectName(QStringLiteral("history"));
    m_table->setAccessibleName(tr("History of the address"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < HistoryModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, digit * Widths[std::size_t(column)]);

    auto* const line = new QHBoxLayout;
    line->addWidget(m_search);
    line->addWidget(m_summary, 1);
    line->addWidget(m_trace);
    line->addWidget(m_verify);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_warning);
    layout->addWidget(m_strip);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_search);
    m_trace->setEnabled(false);
    m_verify->setEnabled(false);
    m_strip->hide();

    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPanel::search);
    connect(m_strip, &HistoryStrip::eventChosen, m_table, &QTableView::selectRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_strip->setCurrent(current.row()); });
    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT runWanted(m_model->eventAt(index.row()).run); });
    connect(m_trace, &QPushButton::clicked, this, [this] {
        if (const HistoryEvent* const event = chosenEvent())
            Q_EMIT traceWanted(*m_address, event->port, event->pass);
    });
    connect(m_verify, &QPushButton::clicked, this, [this] {
        if (const HistoryEvent* const event = chosenEvent())
            Q_EMIT verifyWanted(*m_address, event->port, event->pass);
    });
}

HistoryPanel::~HistoryPanel()
{
    ++*m_wanted;
    m_reader.dropWaiting();
}

void HistoryPanel::setUrl(const QString& url)
{
    m_reader.setUrl(url.toStdString());
    refresh();
}

void HistoryPanel::setSimulated(bool simulated)
{
    if (simulated == m_simulated)
        return;
    m_simulated = simulated;
    refresh();
}

void HistoryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryPanel::refresh()
{
    if (m_address)
        read();
}

void HistoryPanel::showAddress(const core::IpAddress& address)
{
    m_address = address;
    m_search->setText(QString::fromStdString(address.toString()));
    read();
}

void HistoryPanel::search()
{
    const QString typed = m_search->text().trimmed();
    const auto address = core::IpAddress::parse(typed.toStdString());
    if (!address) {
        m_warning->setText(typed.isEmpty() ? QString() : errorText(address.error()));
        return;
    }
    showAddress(*address);
}

void HistoryPanel::read()
{
    const int id = ++*m_wanted;
    m_reader.dropWaiting();
    m_warning->setText({});
    m_summary->setText(
        tr("Looking up what %1 answered…").arg(QString::fromStdString(m_address->toString())));
    m_reader.ask(
        this,
        [id, address = *m_address, simulated = m_simulated, wanted = m_wanted](
            store::Store& store) {
            return readAddressHistory(
                store, address, simulated, [&] { return wanted->load() == id; });
        },
        [this, id](core::Result<AddressHistory> history) {
            if (*m_wanted == id)
                showHistory(std::move(history));
        },
        [id, wanted = m_wanted] { return wanted->load() != id; });
}

void HistoryPanel::showHistory(core::Result<AddressHistory> history)
{
    const QString address = QString::fromStdString(m_address->toString());
    const bool any = history && !history->isEmpty();
    auto events = std::make_shared<const std::vector<HistoryEvent>>(
        any ? historyEvents(*history) : std::vector<HistoryEvent>());
    m_model->setEvents(events);
    m_strip->setHistory(
        any ? std::make_shared<const AddressHistory>(*history) : nullptr, any ? events : nullptr);
    m_strip->setVisible(any);
    m_trace->setEnabled(any);
    m_verify->setEnabled(any);
    if (!history) {
        m_summary->clear();
        m_warning->setText(errorText(history.error()));
        return;
    }
    if (!any) {
        m_summary->setText(m_simulated
                ? tr("%1 answered in no simulated run, and was not traced or proven.").arg(address)
                : tr("%1 answered in no measured run, and was not traced or proven.").arg(address));
        return;
    }
    std::set<store::RunId> runs;
    for (const HistoryEvent& event : *events)
        runs.insert(event.run);
    m_summary->setText(
        tr("%1: %2, %3")
            .arg(address, tr("%n answer(s)", nullptr, int(history->sightings.size())),
                tr("in %n run(s)", nullptr, int(runs.size()))));
    m_table->scrollToBottom();
}

const HistoryEvent* HistoryPanel::chosenEvent() const
{
    const int rows = m_model->rowCount();
    if (!m_address || rows == 0)
        return nullptr;
    const QModelIndex current = m_table->currentIndex();
    return &m_model->eventAt(current.isValid() ? current.row() : rows - 1);
}

} // namespace widgets
