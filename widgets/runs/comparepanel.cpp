// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/comparepanel.h"

#include "core/scan/output/outputstream.h"
#include "widgets/runs/columntable.h"
#include "widgets/runs/hostmenu.h"
#include "widgets/runs/runtext.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/theme/emptystate.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace widgets {

namespace {

    constexpr analysis::HostChange Changes[] = { analysis::HostChange::Came,
        analysis::HostChange::Left, analysis::HostChange::ChangedClass };

    /// Leaves compareRuns(), which has no other way out.
    struct Cancelled { };

    template <typename IsCancelled, typename Each>
    core::Result<analysis::RunDifference> compareStored(const std::string& url, store::RunId before,
        store::RunId after, bool onlyMptcp, IsCancelled cancelled, Each each)
    {
        const auto opened = store::Store::open(url, store::Access::Read);
        if (!opened)
            return tl::unexpected(opened.error());
        (*opened)->setCancelled(cancelled);
        const auto first = (*opened)->run(before);
        const auto second = (*opened)->run(after);
        if (first && second && first->startedNs > second->startedNs)
            std::swap(before, after);
        try {
            return analysis::compareRuns(**opened, before, after, onlyMptcp,
                [&](const analysis::HostDifference& difference) {
                    if (cancelled())
                        throw Cancelled {};
                    each(difference);
                });
        } catch (const Cancelled&) {
            return core::failure(core::ErrorCode::Unavailable, "cancelled");
        }
    }

    std::string csvLine(const analysis::HostDifference& difference)
    {
        const store::HostRow& host = DifferenceModel::hostOf(difference);
        const auto className = [](const std::optional<store::HostRow>& seen) {
            return seen ? scan::replyClassName(seen->replyClass) : "";
        };
        return std::string(analysis::hostChangeName(difference.change)) + ","
            + host.address.toString() + "," + std::to_string(host.port) + ","
            + scan::passName(host.pass) + "," + className(difference.before) + ","
            + className(difference.after) + "\n";
    }

} // namespace

ComparePanel::ComparePanel(Workbench& workbench, QWidget* parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new DifferenceModel(this))
    , m_title(new QLabel)
    , m_onlyMptcp(new QCheckBox(tr("Only &MPTCP hosts")))
    , m_same(new QLabel)
    , m_remarks(new QLabel)
    , m_trouble(new WarningLine)
    , m_busy(new QLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_export(new QPushButton(themedIcon(QStringLiteral("save")), tr("E&xport CSV…")))
    , m_table(new ColumnTable(m_model, { 11, 24, 6, 8, 20, 20 }))
    , m_pages(new QStackedLayout)
{
    m_title->setObjectName(QStringLiteral("compareTitle"));
    m_title->setWordWrap(true);
    m_onlyMptcp->setObjectName(QStringLiteral("onlyMptcp"));
    m_onlyMptcp->setChecked(true);
    m_onlyMptcp->setToolTip(tr("Count only targets that answered with an MPTCP option in one of "
                               "the two runs"));
    m_same->setObjectName(QStringLiteral("compareSame"));
    m_remarks->setObjectName(QStringLiteral("compareRemarks"));
    m_remarks->setWordWrap(true);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setObjectName(QStringLiteral("compareBusy"));
    m_export->setObjectName(QStringLiteral("compareExport"));
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setAccessibleName(tr("Differences of the two runs"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);

    auto* const bar = new QHBoxLayout;
    for (const analysis::HostChange change : Changes) {
        auto*& button = m_changes[std::size_t(change)];
        button = new QToolButton;
        button->setObjectName(
            QStringLiteral("show-%1").arg(QLatin1String(analysis::hostChangeName(change))));
        button->setCheckable(true);
        button->setChecked(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Show or hide these rows"));
        bar->addWidget(button);
        connect(button, &QToolButton::toggled, this,
            [this, change](bool on) { m_model->setShown(change, on); });
    }
    m_changes[0]->setIcon(themedIcon(QStringLiteral("plus")));
    m_changes[1]->setIcon(themedIcon(QStringLiteral("minus")));
    m_changes[2]->setIcon(themedIcon(QStringLiteral("compare")));
    bar->addWidget(m_same);
    bar->addStretch(1);
    bar->addWidget(m_busy);
    bar->addWidget(m_cancel);
    bar->addWidget(m_onlyMptcp);
    bar->addWidget(m_export);

    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->addWidget(m_title);
    layout->addLayout(bar);
    layout->addWidget(m_trouble);
    layout->addWidget(m_remarks);
    layout->addWidget(m_table, 1);
    auto* const empty = new EmptyState(QStringLiteral("compare"), tr("Nothing compared yet"),
        tr("Select two runs of the same targets in the list, then choose Compare: here stand the "
           "hosts that came, left, or answer otherwise."),
        QString());
    m_pages->addWidget(empty);
    m_pages->addWidget(content);
    setLayout(m_pages);

    connect(m_onlyMptcp, &QCheckBox::toggled, this, &ComparePanel::start);
    connect(m_cancel, &QPushButton::clicked, this, &ComparePanel::cancel);
    connect(m_export, &QPushButton::clicked, this, &ComparePanel::exportCsv);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ComparePanel::showMenu);
    connect(m_table, &ColumnTable::hint, this, &ComparePanel::hint);
    clear();
}

ComparePanel::~ComparePanel() = default;

void ComparePanel::clear()
{
    m_job.cancel();
    m_before = m_after = 0;
    show(nullptr);
    m_pages->setCurrentIndex(0);
}

void ComparePanel::compare(store::RunId before, store::RunId after)
{
    m_before = before;
    m_after = after;
    start();
}

void ComparePanel::start()
{
    if (m_before == 0)
        return;
    show(nullptr);
    m_pages->setCurrentIndex(1);
    m_title->setText(tr("Comparing run %1 with run %2").arg(m_before).arg(m_after));
    m_busy->setText(tr("Reading both runs…"));
    m_cancel->show();
    const bool onlyMptcp = m_onlyMptcp->isChecked();
    m_job.start(
        [url = m_workbench.library().url().toStdString(), before = m_before, after = m_after,
            onlyMptcp](const auto& cancelled) -> core::Result<std::shared_ptr<const Comparison>> {
            auto comparison = std::make_shared<Comparison>();
            comparison->onlyMptcp = onlyMptcp;
            auto difference = compareStored(url, before, after, onlyMptcp, cancelled,
                [&](const analysis::HostDifference& each) {
                    if (comparison->kept.size() < Comparison::MostKept)
                        comparison->kept.push_back(each);
                });
            if (!difference)
                return tl::unexpected(difference.error());
            comparison->difference = *std::move(difference);
            return comparison;
        },
        [this](core::Result<std::shared_ptr<const Comparison>> compared) {
            if (compared)
                return show(*compared);
            show(nullptr);
            m_trouble->setText(errorText(compared.error()));
        });
}

void ComparePanel::cancel()
{
    m_job.cancel();
    show(nullptr);
    m_title->setText(tr("The comparison was cancelled."));
}

void ComparePanel::show(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = comparison;
    m_model->setComparison(comparison);
    m_busy->clear();
    m_cancel->hide();
    m_trouble->setText({});
    m_export->setEnabled(comparison != nullptr);
    const analysis::RunDifference none;
    const analysis::RunDifference& difference = comparison ? comparison->difference : none;
    const std::uint64_t counts[] = { difference.came, difference.left, difference.changed };
    for (const analysis::HostChange change : Changes) {
        m_changes[std::size_t(change)]->setText(
            tr("%1: %2").arg(hostChangeTitle(change), formatCount(counts[std::size_t(change)])));
        m_changes[std::size_t(change)]->setEnabled(comparison != nullptr);
    }
    m_same->setText(comparison ? tr("The same: %1").arg(formatCount(difference.same)) : QString());
    QStringList remarks;
    if (comparison) {
        m_title->setText(
            tr("From %1\nto %2").arg(runTitle(difference.before), runTitle(difference.after)));
        for (const std::string& part : difference.notCompared)
            remarks.append(tr("Not compared: %1").arg(QString::fromStdString(part)));
        for (const std::string& doubt : difference.doubts)
            remarks.append(tr("Doubtful: %1").arg(QString::fromStdString(doubt)));
        if (comparison->all() > comparison->kept.size()) {
            remarks.append(
                tr("The table holds the first %1 of %2 differences; the export has all.")
                    .arg(formatCount(comparison->kept.size()), formatCount(comparison->all())));
        }
        if (!difference.differs())
            remarks.append(tr("The two runs found the same hosts."));
    }
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ComparePanel::exportCsv()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Export Differences"),
        QStringLiteral("runs-%1-%2.csv").arg(m_before).arg(m_after), tr("CSV (*.csv)"));
    if (!file.isEmpty())
        writeCsv(file);
}

void ComparePanel::writeCsv(const QString& file)
{
    if (!m_comparison)
        return;
    m_workbench.runTransfers().write(tr("Exporting the differences…"),
        tr("Differences exported to “%1”"), file,
        [before = m_before, after = m_after, onlyMptcp = m_comparison->onlyMptcp](
            const std::string& url, scan::OutputStream& output,
            const std::function<bool()>& cancelled) -> core::Result<void> {
            core::Result<void> written
                = output.write("change,target,port,mptcp_sent,before,after\n");
            const auto compared = compareStored(url, before, after, onlyMptcp, cancelled,
                [&](const analysis::HostDifference& each) {
                    if (written)
                        written = output.write(csvLine(each));
                });
            if (!compared)
                return tl::unexpected(compared.error());
            return written;
        });
}

void ComparePanel::showMenu(const QPoint& position)
{
    QMenu menu(this);
    const QModelIndex index = m_table->indexAt(position);
    if (index.isValid() && m_comparison) {
        const store::HostRow& host = DifferenceModel::hostOf(m_model->at(index.row()));
        addHostActions(menu, m_workbench.navigator(), host.address, host.port, host.pass,
            m_comparison->difference.after.vantage);
        menu.addSeparator();
    }
    menu.addActions(m_table->copyActions());
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace widgets
