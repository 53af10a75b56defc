// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/resultspanel.h"

#include "widgets/runs/columntable.h"
#include "widgets/runs/hostmenu.h"
#include "widgets/runs/resultsmodel.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>

namespace widgets {

namespace {

    template <typename Row>
    core::Result<std::pair<std::vector<TargetResult>, quint64>> shortened(
        const core::Result<std::vector<Row>>& rows)
    {
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<TargetResult> results;
        const std::size_t kept = std::min(rows->size(), ResultsPanel::MostResults);
        results.reserve(kept);
        for (std::size_t i = 0; i < kept; ++i)
            results.push_back(resultOf((*rows)[i]));
        return std::pair { std::move(results), quint64(rows->size()) };
    }

} // namespace

ResultsPanel::ResultsPanel(What what, Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_what(what)
    , m_workbench(workbench)
    , m_model(new ResultsModel(this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_text(new QLineEdit)
    , m_count(new QLabel)
    , m_trouble(new WarningLine)
{
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(ResultsModel::SortRole);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new ColumnTable(m_filter, { 22, 6, 8, 18, 40, 16 });
    m_table->setObjectName(what == What::Traces ? QStringLiteral("runTraces")
            : what == What::Proofs              ? QStringLiteral("runProofs")
                                                : QStringLiteral("runFindings"));
    m_table->setAccessibleName(tr("Results of the run"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_text->setAccessibleName(tr("Filter of results"));
    m_text->setPlaceholderText(tr("Filter: text in any column"));
    m_text->setClearButtonEnabled(true);

    auto* const top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_count);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_trouble);
    layout->addWidget(m_table, 1);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        updateCount();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ResultsPanel::showMenu);
    connect(m_table, &ColumnTable::hint, this, &ResultsPanel::hint);
    updateCount();
}

ResultsPanel::~ResultsPanel() = default;

void ResultsPanel::showRun(const store::Run* run)
{
    m_run = run ? *run : store::Run {};
    m_model->setResults({});
    m_all = 0;
    m_trouble->setText({});
    setEnabled(run != nullptr);
    updateCount();
    m_reader.dropWaiting();
    if (!run) {
        Q_EMIT counted(0);
        return;
    }
    using Rows = core::Result<std::pair<std::vector<TargetResult>, quint64>>;
    m_reader.setUrl(m_workbench.library().url().toStdString());
    m_reader.ask(
        this,
        [what = m_what, id = m_run.id](store::Store& store) -> Rows {
            const std::array runs { id };
            switch (what) {
            case What::Traces:
                return shortened(store.traces(runs, false));
            case What::Proofs:
                return shortened(store.proofs(runs, false));
            case What::Findings:
                return shortened(store.findings(runs));
            }
            return std::pair { std::vector<TargetResult> {}, quint64(0) };
        },
        [this, id = m_run.id](Rows rows) {
            if (id != m_run.id)
                return;
            if (!rows)
                return m_trouble->setText(errorText(rows.error()));
            m_all = rows->second;
            m_model->setResults(std::move(rows->first));
            updateCount();
            Q_EMIT counted(m_all);
        });
}

void ResultsPanel::updateCount()
{
    QString text = tr("%1 targets").arg(formatCount(std::uint64_t(m_filter->rowCount())));
    if (m_all > MostResults)
        text = tr("%1, of the first %2 of %3")
                   .arg(text, formatCount(std::uint64_t(MostResults)), formatCount(m_all));
    m_count->setText(text);
}

void ResultsPanel::showMenu(const QPoint& position)
{
    QMenu menu(this);
    const QModelIndex index = m_filter->mapToSource(m_table->indexAt(position));
    if (index.isValid()) {
        const TargetResult& result = m_model->at(index.row());
        addHostActions(
            menu, m_workbench.navigator(), result.target, result.port, result.pass, m_run.vantage);
        menu.addSeparator();
    }
    menu.addActions(m_table->copyActions());
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace widgets
