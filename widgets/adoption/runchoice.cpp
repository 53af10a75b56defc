// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/runchoice.h"

#include "core/scan/replyclass.h"
#include "widgets/text/coretext.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace widgets {

RunChoiceModel::RunChoiceModel(
    std::vector<store::Run> runs, const std::vector<store::RunId>& ticked, QObject* parent)
    : QAbstractTableModel(parent)
    , m_runs(std::move(runs))
    , m_ticked(ticked.begin(), ticked.end())
{
}

int RunChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RunChoiceModel::text(const store::Run& run, int column) const
{
    switch (column) {
    case Number:
        return QString::number(run.id);
    case Started:
        return QLocale().toString(
            QDateTime::fromMSecsSinceEpoch(run.startedNs / 1'000'000, Qt::UTC),
            QStringLiteral("yyyy-MM-dd HH:mm"));
    case Kind:
        return run.kind == store::RunKind::Scan ? tr("Scan")
            : run.kind == store::RunKind::Trace ? tr("Trace")
                                                : tr("Proof");
    case Label:
        return QString::fromStdString(run.label);
    case Vantage:
        return QString::fromStdString(run.vantage);
    case Asked: {
        QStringList asked;
        for (const scan::Pass pass : run.passes)
            asked.append(QLatin1String(scan::passName(pass)));
        if (run.v4)
            asked.append(QStringLiteral("IPv4"));
        if (run.v6)
            asked.append(QStringLiteral("IPv6"));
        if (!run.ports.empty())
            asked.append(QString::fromStdString(run.ports));
        return asked.join(QLatin1Char(' '));
    }
    case State:
        return run.complete() ? tr("Complete")
            : run.state == store::RunState::Done
            ? tr("Lost replies")
            : coreText(core::Text("analysis", store::runStateName(run.state), {}));
    default:
        return {};
    }
}

QVariant RunChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const store::Run& run = m_runs[std::size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Number)
        return m_ticked.contains(run.id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(run, index.column());
    if (role == Qt::UserRole) // for sorting
        return index.column() == Number ? QVariant(qlonglong(run.id))
                                        : QVariant(text(run, index.column()));
    return {};
}

bool RunChoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Number)
        return false;
    const store::RunId id = m_runs[std::size_t(index.row())].id;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(id);
    else
        m_ticked.erase(id);
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    return true;
}

QVariant RunChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Run");
    case Started:
        return tr("Started (UTC)");
    case Kind:
        return tr("Kind");
    case Label:
        return tr("Label");
    case Vantage:
        return tr("Vantage");
    case Asked:
        return tr("Asked");
    case State:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags RunChoiceModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Number)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

RunChoice::RunChoice(const std::vector<store::Run>& runs, bool simulated,
    const std::vector<store::RunId>& ticked, QWidget* parent)
    : QDialog(parent)
    , m_filter(new QSortFilterProxyModel(this))
    , m_count(new QLabel)
{
    setWindowTitle(tr("Choose Runs"));
    std::vector<store::Run> shown;
    for (const store::Run& run : runs) {
        if (run.simulated == simulated)
            shown.push_back(run);
    }
    m_model = new RunChoiceModel(std::move(shown), ticked, this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setSortRole(Qt::UserRole);

    auto* const words = new QLabel(
        tr("Figures are made from the ticked runs; without a tick, from all that the other "
           "conditions let through."));
    words->setWordWrap(true);
    auto* const search = new QLineEdit;
    search->setObjectName(QStringLiteral("runSearch"));
    search->setPlaceholderText(tr("Filter runs"));
    search->setAccessibleName(tr("Filter runs"));
    search->setClearButtonEnabled(true);
    auto* const table = new QTableView;
    table->setObjectName(QStringLiteral("runChoice"));
    table->setAccessibleName(tr("Runs"));
    table->setModel(m_filter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setSortingEnabled(true);
    table->sortByColumn(RunChoiceModel::Started, Qt::DescendingOrder);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (const auto& [column, chars] :
        { std::pair { RunChoiceModel::Number, 10 }, std::pair { RunChoiceModel::Started, 18 },
            std::pair { RunChoiceModel::Kind, 9 }, std::pair { RunChoiceModel::Label, 16 },
            std::pair { RunChoiceModel::Vantage, 14 }, std::pair { RunChoiceModel::Asked, 30 } })
        table->setColumnWidth(column, digit * chars);
    auto* const all = new QPushButton(tr("&Tick shown"));
    all->setObjectName(QStringLiteral("tickShown"));
    auto* const none = new QPushButton(tr("&Untick shown"));
    auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);

    auto* const line = new QHBoxLayout;
    line->addWidget(all);
    line->addWidget(none);
    line->addWidget(m_count, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addLayout(line);
    layout->addWidget(buttons);
    resize(digit * 120, fontMetrics().height() * 28);
    showCount();

    connect(
        search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RunChoice::showCount);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void RunChoice::tickShown(bool tick)
{
    for (int row = 0; row < m_filter->rowCount(); ++row)
        m_filter->setData(m_filter->index(row, RunChoiceModel::Number),
            tick ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void RunChoice::showCount()
{
    const auto ticked = int(m_model->ticked().size());
    m_count->setText(ticked == 0 ? tr("No run is ticked: any of them")
                                 : tr("%n run(s) ticked", nullptr, ticked));
}

std::vector<store::RunId> RunChoice::chosen() const
{
    return { m_model->ticked().begin(), m_model->ticked().end() };
}

} // namespace widgets
