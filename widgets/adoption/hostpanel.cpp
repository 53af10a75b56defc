// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/hostpanel.h"

#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

#include <array>
#include <set>

namespace widgets {

namespace {

    constexpr int FilterDelayMs = 150;
    constexpr int MaxCopiedRows = 100'000;
    constexpr std::array<int, HostModel::ColumnCount> HostWidths { 24, 10, 9, 16, 19, 26, 9, 8, 10,
        7 };

} // namespace

HostPanel::HostPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new HostModel(this))
    , m_head(new QLabel)
    , m_filter(new QLineEdit)
    , m_count(new QLabel)
    , m_warning(new WarningLine)
    , m_table(new QTableView)
{
    m_head->setObjectName(QStringLiteral("hostHead"));
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("hostCount"));
    m_warning->setObjectName(QStringLiteral("hostWarning"));
    m_filter->setObjectName(QStringLiteral("hostFilter"));
    m_filter->setPlaceholderText(tr("Filter hosts: address, prefix, AS…"));
    m_filter->setAccessibleName(tr("Filter hosts"));
    m_filter->setToolTip(
        tr("Words of any column, or prefixes such as 192.0.2.0/24; all must hold"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 44);

    m_table->setObjectName(QStringLiteral("hosts"));
    m_table->setAccessibleName(tr("Hosts behind the point"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    auto* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < HostModel::ColumnCount; ++column)
        header->resizeSection(column, digit * HostWidths[std::size_t(column)]);
    m_table->setSortingEnabled(true);
    m_table->setWhatsThis(tr("The hosts that the chosen bar or marker counts, with what they "
                             "answered. Double-click one for all that it answered in all runs."));

    auto* const line = new QHBoxLayout;
    line->addWidget(m_head, 1);
    line->addWidget(m_count);
    line->addWidget(m_filter, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_warning);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    m_delay.setSingleShot(true);
    m_delay.setInterval(FilterDelayMs);
    connect(m_filter, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, [this] { m_model->setFilter(m_filter->text()); });
    connect(m_model, &HostModel::arranged, this, &HostPanel::showCount);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT historyWanted(m_model->hostAt(index.row()).host.address);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &HostPanel::showMenu);
    auto* const copy = new QAction(tr("Copy rows"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &HostPanel::copySelection);
    clear();
}

void HostPanel::begin(const QString& point)
{
    m_point = point;
    m_warning->setText({});
    m_head->setText(tr("%1: looking up the hosts…").arg(point));
    m_count->clear();
}

void HostPanel::showHosts(std::shared_ptr<const analysis::PointHosts> hosts)
{
    m_all = hosts->count;
    m_warning->setText(hosts->count > hosts->hosts.size()
            ? tr("Only the first %1 of %2 hosts are listed, by address. Narrow the question down "
                 "for the others.")
                  .arg(formatCount(hosts->hosts.size()), formatCount(hosts->count))
            : QString());
    m_head->setText(m_point);
    m_model->setHosts(std::move(hosts));
}

void HostPanel::showFailure(const core::Error& error)
{
    m_model->setHosts({});
    m_all = 0;
    m_head->setText(m_point);
    m_count->clear();
    m_warning->setText(errorText(error));
}

void HostPanel::clear()
{
    m_point.clear();
    m_all = 0;
    m_warning->setText({});
    m_model->setHosts({});
    m_head->setText(
        tr("Click a bar or marker of the figure, or a row of a table: the hosts that it "
           "counts are listed here."));
    m_count->clear();
}

void HostPanel::showCount()
{
    if (m_model->known() == 0 && (m_point.isEmpty() || !m_warning->text().isEmpty())) {
        m_count->clear();
        return;
    }
    const auto shown = std::uint64_t(m_model->rowCount());
    m_count->setText(shown == m_all
            ? tr("%n host(s)", nullptr, int(std::min<std::uint64_t>(m_all, INT_MAX)))
            : tr("%1 of %2 hosts").arg(formatCount(shown), formatCount(m_all)));
}

std::optional<core::IpAddress> HostPanel::currentAddress() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return std::nullopt;
    return m_model->hostAt(current.row()).host.address;
}

QByteArray HostPanel::columnState() const { return m_table->horizontalHeader()->saveState(); }

void HostPanel::restoreColumns(const QByteArray& state)
{
    m_table->horizontalHeader()->restoreState(state);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void HostPanel::copySelection()
{
    std::set<int> rows;
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && int(rows.size()) < MaxCopiedRows;
             ++row)
            rows.insert(row);
    }
    if (rows.empty())
        return;
    QStringList titles;
    for (int column = 0; column < HostModel::ColumnCount; ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    std::vector<std::uint32_t> places;
    places.reserve(rows.size());
    for (const int row : rows)
        places.push_back(m_model->placeOf(row));
    const int count = int(places.size());
    // The texts of many rows take longer than a window may stand still.
    m_copying.start(
        [hosts = m_model->hosts(), places = std::move(places), titles](
            const auto& cancelled) -> QString {
            QStringList lines { titles.join(QLatin1Char('\t')) };
            for (const std::uint32_t place : places) {
                if (cancelled())
                    break;
                QStringList cells;
                for (int column = 0; column < HostModel::ColumnCount; ++column)
                    cells.append(HostModel::text(hosts->hosts[place], column));
                lines.append(cells.join(QLatin1Char('\t')));
            }
            return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
        },
        [this, count](const QString& text) {
            QGuiApplication::clipboard()->setText(text);
            Q_EMIT hint(tr("%n row(s) copied", nullptr, count));
        });
}

void HostPanel::showMenu(const QPoint& position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        return;
    const analysis::PointHost host = m_model->hostAt(index.row());
    const QString address = QString::fromStdString(host.host.address.toString());
    QMenu menu(this);
    menu.addAction(themedIcon(QStringLiteral("view-history")), tr("&History of %1").arg(address),
        this, [this, host] { Q_EMIT historyWanted(host.host.address); });
    menu.addAction(themedIcon(QStringLiteral("trace")), tr("&Trace it"), this,
        [this, host] { Q_EMIT traceWanted(host); });
    menu.addAction(tr("&Prove it"), this, [this, host] { Q_EMIT verifyWanted(host); });
    menu.addAction(
        tr("&Leave it out of scans"), this, [this, address] { Q_EMIT exclusionWanted(address); });
    menu.addSeparator();
    menu.addAction(
        themedIcon(QStringLiteral("copy")), tr("&Copy rows"), this, &HostPanel::copySelection);
    menu.addAction(
        tr("Copy &address"), this, [address] { QGuiApplication::clipboard()->setText(address); });
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace widgets
