// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/runs/runspage.h"

#include "core/scan/requestfromcommand.h"
#include "widgets/runs/columntable.h"
#include "widgets/runs/comparepanel.h"
#include "widgets/runs/exportdialog.h"
#include "widgets/runs/hostspanel.h"
#include "widgets/runs/importdialog.h"
#include "widgets/runs/noticebar.h"
#include "widgets/runs/resultspanel.h"
#include "widgets/runs/rundetails.h"
#include "widgets/runs/runsfilter.h"
#include "widgets/runs/runsfilterbar.h"
#include "widgets/runs/runsmodel.h"
#include "widgets/runs/storemenu.h"
#include "widgets/runs/storetrouble.h"
#include "widgets/session/filekind.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/theme/emptystate.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/partfocus.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <map>

namespace widgets {

namespace {

    const QString ColumnsKey = QStringLiteral("runs/columns");
    const QString SplitterKey = QStringLiteral("runs/splitter");
    const QString TabKey = QStringLiteral("runs/tab");
    const QString RunKey = QStringLiteral("runs/current");
    constexpr int SelectingMs = 120;
    constexpr int RefreshMs = 2000;
    constexpr std::size_t MostRemarks = 30;

    enum ListPage { TablePage, NoMatchPage };
    enum MainPage { RunsListPage, EmptyPage, TroublePage };

    QStringList localFiles(const QMimeData* data)
    {
        QStringList files;
        for (const QUrl& url : data->urls()) {
            if (url.isLocalFile())
                files.append(url.toLocalFile());
        }
        return files;
    }

    /// Whether the user gave the seed; the command names the one that was drawn otherwise.
    bool seedWasGiven(const store::Run& run)
    {
        const QJsonObject configuration
            = QJsonDocument::fromJson(QByteArray::fromStdString(run.configuration)).object();
        return configuration.value(QLatin1String("seed_provided")).toBool(true);
    }

    /// Others may have written to a store: it names no program that is to be started. Says which it
    /// named.
    QStringList leavePrograms(scan::ScanRequest& request)
    {
        const scan::ScanRequest usual;
        QStringList left;
        for (const auto& [option, program] :
            { std::pair("--ssh-program", &scan::ScanRequest::sshProgram),
                std::pair("--remote-program", &scan::ScanRequest::remoteProgram) }) {
            if (request.*program == usual.*program)
                continue;
            left.append(QStringLiteral("%1 %2").arg(
                QLatin1String(option), QString::fromStdString(request.*program)));
            request.*program = usual.*program;
        }
        return left;
    }

} // namespace

RunsPage::RunsPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_model(new RunsModel(this))
    , m_filter(new RunsFilter(m_model, this))
    , m_storeMenu(new StoreMenu(workbench, this))
{
    setAcceptDrops(true);
    makeActions();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(QStringLiteral("runsSplitter"));
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeTabs());
    m_splitter->setChildrenCollapsible(false);
    auto* const empty = new EmptyState(QStringLiteral("runs"), tr("No runs yet"),
        tr("Every scan, trace and proof of this window is kept here. Start a scan, or drop files "
           "of earlier measurements here: of this program, of ZMap, or packet captures."),
        tr("&Go to the Scan page"));
    empty->setObjectName(QStringLiteral("noRuns"));
    m_trouble = new StoreTrouble;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_trouble);
    m_progressBar = new NoticeBar(QStringLiteral("reload"), tr("Cancel"), false);
    m_progressBar->setObjectName(QStringLiteral("transferProgress"));
    m_resultBar = new NoticeBar(QStringLiteral("done"), QString(), true);
    m_resultBar->setObjectName(QStringLiteral("transferResult"));
    m_undoBar = new NoticeBar(QStringLiteral("delete"), tr("Undo"), true);
    m_undoBar->setObjectName(QStringLiteral("undoBar"));

    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(makeHeader());
    layout->addWidget(m_progressBar);
    layout->addWidget(m_resultBar);
    layout->addWidget(m_undoBar);
    layout->addWidget(m_pages, 1);
    connect(
        empty, &EmptyState::actionTriggered, &workbench.navigator(), &Navigator::scanPageWanted);
    giveFocusTo(this, m_table);
    connectAll();
    connectTransfers();
    resetLayout();
    updateUndoBar();
    reload();
}

RunsPage::~RunsPage() = default;

QAction* RunsPage::addAction(const QString& icon, const QString& text, const char* name,
    const QString& help, void (RunsPage::*slot)())
{
    auto* const action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    describe(action, help);
    action->setToolTip(help);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void RunsPage::makeActions()
{
    m_open = addAction(QStringLiteral("open"), tr("&Show results"), "openRun",
        tr("Show the hosts, traces or proofs of the run (Return)"), &RunsPage::openRun);
    m_compareAction = addAction(QStringLiteral("compare"), tr("Co&mpare"), "compareRuns",
        tr("Select two runs: which hosts came, left, or answer otherwise"),
        &RunsPage::compareSelected);
    m_repeat = addAction(QStringLiteral("reload"), tr("Run &again…"), "repeatRun",
        tr("Fill the Scan page with the configuration of this run"), &RunsPage::repeatRun);
    m_figures = addAction(QStringLiteral("adoption"), tr("Show in &figures"), "showInFigures",
        tr("See how the stored runs develop over time"), &RunsPage::showInFigures);
    m_export = addAction(QStringLiteral("save"), tr("&Export…"), "exportRuns",
        tr("Write the selected runs to files (Ctrl+E)"), &RunsPage::exportSelected);
    m_import = addAction(QStringLiteral("open"), tr("&Import…"), "importOnRunsPage",
        tr("Take measurements of this and other programs as runs; files can be dropped here too"),
        &RunsPage::importFiles);
    m_delete = addAction(QStringLiteral("delete"), tr("&Delete"), "deleteRuns",
        tr("Delete the selected runs with all their results (Del); can be undone for some seconds"),
        &RunsPage::deleteSelected);
    m_columns = addAction(QString(), tr("Colum&ns…"), "runColumns",
        tr("Choose what the list shows"), &RunsPage::chooseColumns);
    QUndoStack& stack = m_workbench.runEdits().stack();
    m_undo = stack.createUndoAction(this, tr("&Undo"));
    m_undo->setIcon(themedIcon(QStringLiteral("undo")));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = stack.createRedoAction(this, tr("&Redo"));
    m_redo->setShortcut(QKeySequence::Redo);
    describe(m_undo, tr("Take back the last edit or deletion of a run."));
    describe(m_redo, tr("Do again what was taken back."));
    m_find = new QAction(tr("Fi&lter runs"), this);
    describe(m_find, tr("Go to the filter of the list."));
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, [this] { m_filterBar->focusText(); });
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_delete->setShortcut(QKeySequence::Delete);
    for (QAction* const action : { m_undo, m_redo, m_find, m_export }) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QWidget::addAction(action);
    }
}

QList<QAction*> RunsPage::pageActions() const
{
    const auto separator = [this] {
        auto* const line = new QAction(const_cast<RunsPage*>(this));
        line->setSeparator(true);
        return line;
    };
    QList<QAction*> actions { m_undo, m_redo, separator(), m_open, m_compareAction, m_repeat,
        m_figures, separator(), m_import, m_export, m_delete, separator(), m_find, m_columns,
        separator() };
    actions.append(m_storeMenu->actions());
    return actions;
}

QWidget* RunsPage::makeHeader()
{
    auto* const header = new QWidget;
    m_storeName = new QLabel;
    m_storeName->setObjectName(QStringLiteral("storeName"));
    m_storeName->setTextFormat(Qt::PlainText);
    m_storeName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_storeName->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* const import = new QPushButton(m_import->icon(), m_import->text());
    import->setObjectName(QStringLiteral("import"));
    import->setToolTip(m_import->toolTip());
    connect(import, &QPushButton::clicked, m_import, &QAction::trigger);
    auto* const store = new QPushButton(tr("Stor&e"));
    store->setObjectName(QStringLiteral("storeMenu"));
    store->setToolTip(tr("Open, make, copy or check a store of runs"));
    store->setMenu(m_storeMenu->menu());
    auto* const layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        new IconLabel(themedIcon(QStringLiteral("runs")), fontMetrics().height() * 3 / 2));
    layout->addWidget(m_storeName, 1);
    layout->addWidget(import);
    layout->addWidget(store);
    return header;
}

QWidget* RunsPage::makeList()
{
    m_filterBar = new RunsFilterBar;
    m_table
        = new ColumnTable(m_filter, { 4, 18, 6, 10, 19, 11, 10, 8, 10, 8, 7, 10, 10, 7, 8, 24 });
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setAccessibleName(tr("Stored runs"));
    m_table->setWhatsThis(tr("The runs in this store. Select one to see its details and hosts, or "
                             "two to compare them. Right-click the heading to choose columns."));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(RunColumn::Start), Qt::DescendingOrder);
    m_table->hideAtFirst({ int(RunColumn::Families), int(RunColumn::Received) });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_delete);
    auto* const noMatch = new EmptyState(QStringLiteral("filter"), tr("No run matches"),
        tr("The filter lets none of the stored runs through."), tr("Show all &runs"));
    noMatch->setObjectName(QStringLiteral("noRunMatches"));
    connect(noMatch, &EmptyState::actionTriggered, m_filterBar, &RunsFilterBar::clear);
    m_listPages = new QStackedWidget;
    m_listPages->addWidget(m_table);
    m_listPages->addWidget(noMatch);

    auto* const tools = new QHBoxLayout;
    for (QAction* const action :
        { m_open, m_compareAction, m_repeat, m_figures, m_export, m_delete }) {
        auto* const button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    auto* const list = new QWidget;
    auto* const layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filterBar);
    layout->addWidget(m_listPages, 1);
    layout->addLayout(tools);
    return list;
}

QWidget* RunsPage::makeTabs()
{
    m_details = new RunDetails(m_workbench.runEdits(), m_workbench.probeExecutable());
    m_hosts = new HostsPanel(m_workbench);
    m_traces = new ResultsPanel(ResultsPanel::What::Traces, m_workbench);
    m_proofs = new ResultsPanel(ResultsPanel::What::Proofs, m_workbench);
    m_findings = new ResultsPanel(ResultsPanel::What::Findings, m_workbench);
    m_compare = new ComparePanel(m_workbench);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("runTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, tr("Details"));
    m_tabs->addTab(m_hosts, tr("Hosts"));
    m_tabs->addTab(m_traces, tr("Traces"));
    m_tabs->addTab(m_proofs, tr("Proofs"));
    m_tabs->addTab(m_findings, tr("Followed up"));
    m_tabs->addTab(m_compare, tr("Compare"));
    return m_tabs;
}

void RunsPage::connectAll()
{
    RunLibrary& library = m_workbench.library();
    connect(&library, &RunLibrary::changed, this, &RunsPage::reload);
    connect(&library, &RunLibrary::urlChanged, this, [this] {
        m_loaded = false;
        m_model->setRuns({});
        m_compare->clear();
        // Another store has runs of the same numbers.
        m_hostsOf = 0;
        m_hosts->showRun(nullptr);
        for (ResultsPanel* const panel : { m_traces, m_proofs, m_findings })
            panel->showRun(nullptr);
    });
    RunEdits& edits = m_workbench.runEdits();
    m_filter->setHidden([&edits](store::RunId run) { return edits.hides(run); });
    connect(&edits, &RunEdits::hiddenChanged, this, [this] {
        m_filter->refresh();
        selectNeighbour();
        updateShown();
        updateUndoBar();
    });
    connect(&edits, &RunEdits::failed, this, [this](const core::Error& error) {
        m_resultBar->setTrouble(errorText(error));
        m_workbench.log().add(Severity::Error, tr("Runs"), errorText(error));
    });
    connect(m_undoBar, &NoticeBar::actionTriggered, &edits, &RunEdits::takeBackRemoval);
    connect(m_undoBar, &NoticeBar::closed, &edits, &RunEdits::removeNow);
    connect(m_trouble, &StoreTrouble::retryWanted, this, &RunsPage::reload);
    connect(m_trouble, &StoreTrouble::otherStoreWanted, m_storeMenu, &StoreMenu::openFile);

    connect(m_filterBar, &RunsFilterBar::conditionsChanged, this, [this] {
        m_filter->setConditions(m_filterBar->conditions());
        updateShown();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &RunsPage::showMenu);
    connect(m_table, &QAbstractItemView::activated, this, &RunsPage::openRun);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        m_selecting.start();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] { m_selecting.start(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { showCurrent(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &RunsPage::loadResults);
    connect(m_hosts, &HostsPanel::exportWanted, this, &RunsPage::exportHosts);
    const auto title = [this](QWidget* panel, const QString& plain) {
        return [this, panel, plain](quint64 count) {
            m_tabs->setTabText(m_tabs->indexOf(panel),
                count == 0 ? plain : tr("%1 (%2)").arg(plain, formatCount(count)));
        };
    };
    connect(m_traces, &ResultsPanel::counted, this, title(m_traces, tr("Traces")));
    connect(m_proofs, &ResultsPanel::counted, this, title(m_proofs, tr("Proofs")));
    connect(m_findings, &ResultsPanel::counted, this, title(m_findings, tr("Followed up")));
    connect(m_table, &ColumnTable::hint, this, &RunsPage::hint);
    connect(m_details, &RunDetails::hint, this, &RunsPage::hint);
    connect(m_hosts, &HostsPanel::hint, this, &RunsPage::hint);
    connect(m_compare, &ComparePanel::hint, this, &RunsPage::hint);
    for (ResultsPanel* const panel : { m_traces, m_proofs, m_findings })
        connect(panel, &ResultsPanel::hint, this, &RunsPage::hint);
    m_selecting.setSingleShot(true);
    m_selecting.setInterval(SelectingMs);
    connect(&m_selecting, &QTimer::timeout, this, &RunsPage::showCurrent);
    m_refresh.setInterval(RefreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &RunsPage::reload);
}

void RunsPage::connectTransfers()
{
    RunTransfers& transfers = m_workbench.runTransfers();
    const auto showProgress = [this, &transfers] { m_progressBar->setText(transfers.current()); };
    connect(&transfers, &RunTransfers::progressed, this, showProgress);
    connect(m_progressBar, &NoticeBar::actionTriggered, &transfers, &RunTransfers::cancel);
    connect(&transfers, &RunTransfers::finished, this,
        [this](const QString& summary, const QStringList& remarks) {
            const QStringList shown = remarks.first(std::min<qsizetype>(remarks.size(), 4));
            QStringList lines { shown };
            if (!summary.isEmpty())
                lines.prepend(summary);
            if (remarks.size() > shown.size())
                lines.append(
                    tr("and %n more remark(s)", nullptr, int(remarks.size() - shown.size())));
            m_resultBar->setText(lines.join(QLatin1Char('\n')),
                remarks.first(std::min<qsizetype>(remarks.size(), MostRemarks))
                    .join(QLatin1Char('\n')));
        });
    connect(
        &transfers, &RunTransfers::failed, this, [this](const QString&, const core::Error& error) {
            m_resultBar->setTrouble(errorText(error));
            m_workbench.log().add(Severity::Error, tr("Runs"), errorText(error));
        });
    connect(&transfers, &RunTransfers::imported, this,
        [this](const std::vector<store::RunId>& runs) { m_wanted = runs.back(); });
    showProgress();
}

void RunsPage::reload()
{
    const QString name = m_workbench.library().displayName();
    m_storeName->setText(name);
    m_storeName->setToolTip(name);
    using Runs = core::Result<std::vector<RunEntry>>;
    m_workbench.library().ask(
        this,
        [](store::Store& store) -> Runs {
            store::RunSelection all;
            all.simulated = std::nullopt;
            auto runs = store.runs(all);
            if (!runs)
                return tl::unexpected(runs.error());
            std::vector<store::RunId> ids;
            for (const store::Run& run : *runs)
                ids.push_back(run.id);
            const auto counts = store.hostCounts(ids);
            if (!counts)
                return tl::unexpected(counts.error());
            std::map<store::RunId, std::vector<store::HostCount>> ofRun;
            for (const store::HostCount& count : *counts)
                ofRun[count.run].push_back(count);
            std::vector<RunEntry> entries;
            for (store::Run& run : *runs) {
                entries.push_back({ std::move(run), 0, 0 });
                countHosts(entries.back(), ofRun[entries.back().run.id]);
            }
            return entries;
        },
        [this](Runs runs) {
            if (runs)
                showRuns(*std::move(runs));
            else
                showTrouble(runs.error());
        });
}

void RunsPage::showTrouble(const core::Error& error)
{
    m_hasTrouble = true;
    m_refresh.stop();
    m_model->setRuns({});
    m_trouble->show(m_workbench.library().displayName(), error);
    m_workbench.log().add(Severity::Error, tr("Runs"), errorText(error));
    updatePages();
}

void RunsPage::showRuns(std::vector<RunEntry> runs)
{
    m_hasTrouble = false;
    QStringList labels;
    bool running = false;
    for (const RunEntry& entry : runs) {
        labels.append(QString::fromStdString(entry.run.label));
        running = running || entry.run.state == store::RunState::Running;
    }
    labels.sort(Qt::CaseInsensitive);
    labels.removeDuplicates();
    const auto selected = selectedRuns();
    const RunEntry* const current = currentRun();
    const store::RunId currentId = current ? current->run.id : 0;
    m_model->setRuns(std::move(runs));
    m_filterBar->setLabels(labels);
    if (selectedRuns() != selected)
        selectRuns({ selected.begin(), selected.end() }, currentId);
    m_loaded = true;
    if (running)
        m_refresh.start();
    else
        m_refresh.stop();
    applyWanted();
    selectNeighbour();
    updatePages();
    updateShown();
}

void RunsPage::updatePages()
{
    m_pages->setCurrentIndex(m_hasTrouble          ? TroublePage
            : m_loaded && m_model->rowCount() == 0 ? EmptyPage
                                                   : RunsListPage);
    updateActions();
}

void RunsPage::updateShown()
{
    const auto shown = std::uint64_t(m_filter->rowCount());
    std::uint64_t all = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all += m_workbench.runEdits().hides(m_model->at(row).run.id) ? 0 : 1;
    m_filterBar->setShownText(shown == all
            ? tr("%n run(s)", nullptr, int(all))
            : tr("%1 of %n run(s)", nullptr, int(all)).arg(formatCount(shown)));
    m_listPages->setCurrentIndex(shown == 0 && all > 0 ? NoMatchPage : TablePage);
    updateActions();
    m_selecting.start();
}

void RunsPage::updateUndoBar()
{
    const std::size_t waiting = m_workbench.runEdits().removal().waiting();
    m_undoBar->setText(waiting == 0
            ? QString()
            : tr("%n run(s) deleted. For some seconds this can be undone.", nullptr, int(waiting)));
}

std::vector<store::RunId> RunsPage::selectedRuns() const
{
    std::vector<store::RunId> runs;
    for (const int row : m_table->selectedRows()) {
        const QModelIndex index = m_filter->mapToSource(m_filter->index(row, 0));
        if (index.isValid())
            runs.push_back(m_model->at(index.row()).run.id);
    }
    return runs;
}

const RunEntry* RunsPage::currentRun() const
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const int current = m_table->currentIndex().row();
    const int row = rows.contains(current) ? current : rows.constFirst();
    const QModelIndex index = m_filter->mapToSource(m_filter->index(row, 0));
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void RunsPage::selectRuns(const std::set<store::RunId>& runs, store::RunId current)
{
    QItemSelection selection;
    QModelIndex currentIndex;
    for (const store::RunId run : runs) {
        const int row = m_model->rowOf(run);
        const QModelIndex index
            = row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (run == current || !currentIndex.isValid())
            currentIndex = index;
    }
    auto* const model = m_table->selectionModel();
    model->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (currentIndex.isValid()) {
        model->setCurrentIndex(currentIndex, QItemSelectionModel::NoUpdate);
        m_table->scrollTo(currentIndex);
    }
}

// Not QTableView::selectRow(), which finds no column when the layout goes from right to left.
void RunsPage::selectNeighbour()
{
    if (currentRun() || m_filter->rowCount() == 0)
        return;
    const QModelIndex index
        = m_filter->index(std::clamp(m_lastRow, 0, m_filter->rowCount() - 1), 0);
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RunsPage::updateActions()
{
    const auto selected = selectedRuns();
    const RunEntry* const current = currentRun();
    const bool one = current != nullptr;
    const QString choose = tr("Select a run first.");
    setAvailable(m_open, one, choose);
    setAvailable(m_compareAction, selected.size() == 2, tr("Select two runs first."));
    setAvailable(m_repeat,
        one && current->run.kind == store::RunKind::Scan && !current->run.command.empty(),
        tr("Select a scan first; imported ones have no configuration."));
    setAvailable(m_figures, m_model->rowCount() > 0, tr("There are no runs yet."));
    setAvailable(m_export, one, choose);
    setAvailable(m_delete, one, choose);
}

void RunsPage::showCurrent()
{
    const RunEntry* const current = currentRun();
    if (current)
        m_lastRow = m_table->selectedRows().constFirst();
    m_details->showRun(current, m_workbench.library().url());
    const bool scan = current && current->run.kind == store::RunKind::Scan;
    m_tabs->setTabVisible(m_tabs->indexOf(m_hosts), !current || scan);
    m_tabs->setTabVisible(
        m_tabs->indexOf(m_traces), current && current->run.kind == store::RunKind::Trace);
    m_tabs->setTabVisible(
        m_tabs->indexOf(m_proofs), current && current->run.kind == store::RunKind::Verify);
    m_tabs->setTabVisible(m_tabs->indexOf(m_findings), scan);
    loadResults();
    updateActions();
}

void RunsPage::loadResults()
{
    const RunEntry* const current = currentRun();
    const store::RunId id = current ? current->run.id : 0;
    const store::Run* const run = current ? &current->run : nullptr;
    // A run that has ended since has more to show.
    const store::RunState state = run ? run->state : store::RunState::Running;
    if (m_tabs->currentWidget() == m_hosts && (m_hostsOf != id || m_hostsState != state)) {
        m_hostsOf = id;
        m_hostsState = state;
        m_hosts->showRun(run);
    }
    const struct {
        ResultsPanel* panel;
        store::RunKind kind;
    } panels[] = { { m_traces, store::RunKind::Trace }, { m_proofs, store::RunKind::Verify },
        { m_findings, store::RunKind::Scan } };
    for (const auto& each : panels) {
        const bool fits = run && run->kind == each.kind;
        if (each.panel->shownRun() != (fits ? id : 0) || (fits && each.panel->runState() != state))
            each.panel->showRun(fits ? run : nullptr);
    }
}

void RunsPage::applyWanted()
{
    const int row = m_wanted == 0 ? -1 : m_model->rowOf(m_wanted);
    if (row < 0)
        return;
    const store::RunId run = std::exchange(m_wanted, 0);
    if (!m_filter->mapFromSource(m_model->index(row, 0)).isValid())
        m_filterBar->clear();
    selectRuns({ run }, run);
    showCurrent();
}

void RunsPage::showRun(store::RunId run)
{
    m_wanted = run;
    applyWanted();
    if (m_wanted == 0)
        openRun();
    else
        reload();
}

void RunsPage::compare(store::RunId before, store::RunId after)
{
    selectRuns({ before, after }, after);
    m_compare->compare(before, after);
    m_tabs->setCurrentWidget(m_compare);
}

void RunsPage::openRun()
{
    const RunEntry* const current = currentRun();
    if (!current)
        return;
    showCurrent();
    switch (current->run.kind) {
    case store::RunKind::Scan:
        return m_tabs->setCurrentWidget(m_hosts);
    case store::RunKind::Trace:
        return m_tabs->setCurrentWidget(m_traces);
    case store::RunKind::Verify:
        return m_tabs->setCurrentWidget(m_proofs);
    }
}

void RunsPage::compareSelected()
{
    const auto selected = selectedRuns();
    if (selected.size() == 2)
        compare(selected[0], selected[1]);
}

void RunsPage::repeatRun()
{
    const RunEntry* const current = currentRun();
    if (!current)
        return;
    auto read = scan::requestOfCommand(current->run.command);
    if (!read)
        return m_resultBar->setTrouble(errorText(read.error()));
    scan::ScanRequest request = std::move(read->request);
    // Where it is kept is the window's own; a note is about one run.
    request.output.store.clear();
    request.output.note.clear();
    if (!seedWasGiven(current->run))
        request.seed.reset();
    QStringList left = leavePrograms(request);
    for (const std::string& word : read->left)
        left.append(QString::fromStdString(word));
    if (!left.isEmpty()) {
        m_resultBar->setText(tr("Not taken over from run %1: %2")
                                 .arg(current->run.id)
                                 .arg(left.join(QStringLiteral("; "))));
    }
    Q_EMIT m_workbench.navigator().requestWanted(request);
}

void RunsPage::showInFigures() { Q_EMIT m_workbench.navigator().adoptionPageWanted(); }

void RunsPage::exportSelected()
{
    auto* const dialog = new ExportDialog(selectedRuns(), ExportDialog::What::WholeRuns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_workbench.runTransfers().exportRuns(dialog->order()); });
    dialog->open();
}

void RunsPage::exportHosts()
{
    const RunEntry* const current = currentRun();
    if (!current)
        return;
    auto* const dialog = new ExportDialog({ current->run.id }, ExportDialog::What::Hosts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_workbench.runTransfers().exportRuns(dialog->order()); });
    dialog->open();
}

void RunsPage::importFiles()
{
    importFrom(QFileDialog::getOpenFileNames(this, tr("Import Runs"), QString(),
        tr("Measurements (*.jsonl *.json *.csv *.pcap *.pcapng);;All files (*)")));
}

void RunsPage::importFrom(const QStringList& files)
{
    if (files.isEmpty())
        return;
    auto* const dialog = new ImportDialog(files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog] { m_workbench.runTransfers().importFiles(dialog->requests()); });
    dialog->open();
}

void RunsPage::deleteSelected() { m_workbench.runEdits().remove(selectedRuns()); }

void RunsPage::chooseColumns()
{
    const auto* const header = m_table->horizontalHeader();
    m_table->showColumnMenu(header->mapToGlobal(header->rect().bottomLeft()));
}

void RunsPage::showMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.addActions({ m_open, m_compareAction, m_repeat, m_figures });
    menu.addSeparator();
    menu.addActions(m_table->copyActions());
    menu.addActions({ m_export, m_delete });
    menu.addSeparator();
    menu.addAction(m_undo);
    menu.setDefaultAction(m_open);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

void RunsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RunsPage::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    if (files.size() == 1 && fileKind(files.constFirst()) == FileKind::Store)
        return m_storeMenu->useStore(files.constFirst());
    // Later: whoever drags waits for the answer.
    QMetaObject::invokeMethod(
        this, [this, files] { importFrom(files); }, Qt::QueuedConnection);
}

void RunsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_loaded)
        reload(); // other programs write to the store too
}

QUndoStack* RunsPage::undoStack() { return &m_workbench.runEdits().stack(); }

void RunsPage::saveState(QSettings& settings) const
{
    settings.setValue(ColumnsKey, m_table->columnState());
    settings.setValue(SplitterKey, m_splitter->saveState());
    settings.setValue(TabKey, m_tabs->currentIndex());
    const RunEntry* const current = currentRun();
    settings.setValue(RunKey, current ? qlonglong(current->run.id) : 0);
    m_hosts->saveState(settings);
}

void RunsPage::restoreState(const QSettings& settings)
{
    m_table->restoreColumns(settings.value(ColumnsKey).toByteArray());
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_tabs->setCurrentIndex(settings.value(TabKey, 0).toInt());
    if (m_wanted == 0)
        m_wanted = settings.value(RunKey).toLongLong();
    m_hosts->restoreState(settings);
    applyWanted();
}

void RunsPage::resetLayout()
{
    m_table->resetColumns();
    m_hosts->resetLayout();
    m_splitter->setSizes({ 420, 380 });
}

} // namespace widgets
