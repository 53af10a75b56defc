// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace/tracepage.h"

#include "core/lab/labplan.h"
#include "core/lab/labprefixes.h"
#include "core/lab/vantages.h"
#include "core/scan/scanoptions.h"
#include "widgets/scan/permissionbanner.h"
#include "widgets/session/workbench.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/text/vantagetext.h"
#include "widgets/text/verdicttext.h"
#include "widgets/theme/emptystate.h"
#include "widgets/theme/iconlabel.h"
#include "widgets/theme/themedicon.h"
#include "widgets/theme/warningline.h"
#include "widgets/trace/comparisonview.h"
#include "widgets/trace/pathpainter.h"
#include "widgets/trace/pathview.h"
#include "widgets/trace/proofladderview.h"
#include "widgets/trace/resultmodel.h"
#include "widgets/trace/storedtraces.h"
#include "widgets/trace/traceform.h"
#include "widgets/trace/traceview.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QScrollArea>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    const QString SplitterKey = QStringLiteral("trace/splitter");
    const QString ColumnsKey = QStringLiteral("trace/resultColumns");

    enum Detail { Hint, OneTrace, OneProof, TwoTraces };

    /// A host of the lab behind a box that does what middleboxes are known for.
    /// Why nothing comes from the machine that probes; empty when it does.
    QString machineTrouble(const HostSession& session)
    {
        using remote::LinkState;
        const auto& machine = session.machine();
        if (!machine || session.state() != HostSession::State::Running
            || (machine->state != LinkState::Broken && machine->state != LinkState::Connecting
                && machine->state != LinkState::Preparing))
            return {};
        const QString reason = machineReason(*machine);
        return reason.isEmpty() ? machineStateText(*machine)
                                : TracePage::tr("%1: %2").arg(machineStateText(*machine), reason);
    }

    HostQuestion exampleQuestion()
    {
        HostQuestion question;
        question.vantage = "virtual";
        question.target.port = lab::LabPort;
        for (const lab::LabSite& site : lab::standardPlan().sites) {
            if (site.boxes.empty())
                continue;
            question.target.address
                = core::IpAddress::fromValue(core::Family::V4, site.v4.network.value() + 1);
            if (site.boxes.front().kind == lab::BoxKind::Nop)
                break;
        }
        return question;
    }

    /// Addresses that an order names itself; host names count as one.
    double addressesOf(const scan::ScanRequest& probe)
    {
        double count = 0;
        for (const std::string& target : probe.targets) {
            const auto prefix = core::IpPrefix::parse(target);
            count += prefix
                ? std::pow(2.0, core::addressBits(prefix->network.family()) - prefix->length)
                : 1;
        }
        return count;
    }

} // namespace

TracePage::TracePage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_measurements(workbench.traces())
    , m_form(new TraceForm)
    , m_banner(new PermissionBanner(workbench.probeExecutable()))
    , m_warning(new WarningLine)
    , m_state(new QLabel)
    , m_progress(new QProgressBar)
    , m_body(new QStackedWidget)
    , m_model(new ResultModel(workbench.traces(), this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_results(new QTableView)
    , m_letGo(new QLabel)
    , m_detail(new QStackedWidget)
    , m_head(new QWidget)
    , m_sign(new IconLabel(QIcon(), style()->pixelMetric(QStyle::PM_LargeIconSize)))
    , m_sentence(new QLabel)
    , m_meaning(new QLabel)
    , m_trace(new TraceView)
    , m_ladder(new ProofLadderView)
    , m_comparison(new ComparisonView)
    , m_splitter(new QSplitter)
{
    m_warning->setObjectName(QStringLiteral("traceError"));
    m_state->setObjectName(QStringLiteral("traceState"));
    m_state->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("traceProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 30);
    buildActions();

    auto* const empty = new EmptyState(QStringLiteral("trace"), tr("Which hop alters MPTCP?"),
        tr("Type an address and press Trace: probes with rising TTL walk the path, every router "
           "sends back what arrived there, and the first one that shows another option tells where "
           "the box stands. Verify proves whether the host itself speaks MPTCP. The labs need no "
           "right and no network."),
        tr("Trace a lab host behind a middlebo&x"));
    empty->setObjectName(QStringLiteral("noTrace"));
    connect(empty, &EmptyState::actionTriggered, this, &TracePage::runExample);
    m_splitter->addWidget(buildResults());
    m_splitter->addWidget(buildDetail());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_body->addWidget(empty);
    m_body->addWidget(m_splitter);

    auto* const status = new QHBoxLayout;
    status->addWidget(m_state, 1);
    status->addWidget(m_progress);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_banner);
    layout->addWidget(m_warning);
    layout->addLayout(status);
    layout->addWidget(m_body, 1);
    resetLayout();
    setFocusProxy(m_form);

    connect(m_form, &TraceForm::traceRequested, this, &TracePage::startTrace);
    connect(m_form, &TraceForm::verifyRequested, this, &TracePage::startVerify);
    connect(m_form, &TraceForm::stopRequested, this, &TracePage::stop);
    connect(m_form, &TraceForm::changed, this, &TracePage::updateActions);
    connect(m_form, &TraceForm::hint, this, &TracePage::hint);
    connect(m_banner, &PermissionBanner::useLab, this, &TracePage::useLab);
    connect(m_banner, &PermissionBanner::checkAgain, this, &TracePage::startTrace);
    connect(m_comparison, &ComparisonView::closed, this, &TracePage::showSelection);
    connect(&m_measurements, &HostMeasurements::added, this, &TracePage::onAdded);
    connect(&m_measurements, &HostMeasurements::wentAway, this, &TracePage::showState);
    onSession(m_measurements.tracing());
    onSession(m_measurements.proving());
    showState();
    if (const auto& results = m_measurements.results(); !results.empty())
        select(results.back().number);
}

void TracePage::onSession(HostSession& session)
{
    connect(&session, &HostSession::started, this, [this] {
        m_warning->setText({});
        m_banner->hide();
        showState();
    });
    connect(&session, &HostSession::stateChanged, this, &TracePage::showState);
    connect(&session, &HostSession::progressChanged, this, &TracePage::showState);
    connect(&session, &HostSession::failed, this,
        [this, &session](const core::Error& error) { onFailed(error, session.order()); });
    connect(&session, &HostSession::notKept, this, [this](const core::Error& error) {
        m_warning->setText(
            tr("The results are shown, but not kept in the store: %1").arg(errorText(error)));
    });
}

QAction* TracePage::addAction(const char* name, const QString& icon, const QString& text,
    const QString& help, void (TracePage::*slot)())
{
    auto* const action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    describe(action, help);
    action->setToolTip(help);
    connect(action, &QAction::triggered, this, slot);
    m_actions.append(action);
    return action;
}

void TracePage::buildActions()
{
    const auto separate = [this] {
        auto* const line = new QAction(this);
        line->setSeparator(true);
        m_actions.append(line);
    };
    m_traceAction = addAction("actionTrace", QStringLiteral("trace"), tr("&Trace"),
        tr("Trace the targets of the form"), &TracePage::startTrace);
    m_verifyAction = addAction("actionVerify", QStringLiteral("done"), tr("&Verify"),
        tr("Prove whether the targets of the form speak MPTCP"), &TracePage::startVerify);
    m_stopAction = addAction("actionStopTrace", QStringLiteral("stop"), tr("&Stop"),
        tr("End what runs; results so far stay"), &TracePage::stop);
    m_againAction = addAction("actionTraceAgain", QStringLiteral("reload"), tr("Measure A&gain"),
        tr("Trace or prove the chosen target once more"), &TracePage::traceAgain);
    addAction("actionTraceExample", QStringLiteral("lab"), tr("Trace a &Lab Host"),
        tr("Trace a host of the virtual lab that stands behind a middlebox"),
        &TracePage::runExample);
    separate();
    m_compareAction = addAction("actionCompareTraces", {}, tr("&Compare the Two Chosen Traces"),
        tr("Show the two traces chosen in the list side by side"), &TracePage::compare);
    m_compareStoredAction = addAction("actionCompareStored", QStringLiteral("runs"),
        tr("Compare with a Stored T&race…"),
        tr("Choose an earlier trace of the same address from the store"),
        &TracePage::compareStored);
    separate();
    m_copyAction = addAction("actionCopyTrace", QStringLiteral("copy"), tr("C&opy as Text"),
        tr("Copy the chosen results to the clipboard"), &TracePage::copyText);
    m_exportAction = addAction("actionExportTraces", QStringLiteral("save"), tr("&Export Results…"),
        tr("Write the chosen results, or all, as JSON lines, CSV or text"), &TracePage::askExport);
    m_drawingAction = addAction("actionExportPath", {}, tr("Export &Drawing…"),
        tr("Write the drawing of the path as SVG or PNG"), &TracePage::askExportDrawing);
    m_packetsAction = addAction("actionProofPackets", QStringLiteral("handshake"),
        tr("Show &Packets on the Handshake Page"),
        tr("Open the packets of the chosen proof as connections"), &TracePage::openPackets);
    separate();
    m_clearAction = addAction("actionClearTraces", {}, tr("Clear the L&ist"),
        tr("Take all results off the list; what is kept in the store stays"),
        &TracePage::clearResults);
}

QWidget* TracePage::buildResults()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ResultModel::SortRole);
    m_results->setObjectName(QStringLiteral("traceResults"));
    m_results->setAccessibleName(tr("Results"));
    m_results->setModel(m_sorted);
    m_results->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_results->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_results->setAlternatingRowColors(true);
    m_results->setShowGrid(false);
    m_results->setWordWrap(false);
    m_results->setTabKeyNavigation(false);
    m_results->setSortingEnabled(true);
    m_results->sortByColumn(ResultModel::Started, Qt::DescendingOrder);
    m_results->verticalHeader()->hide();
    m_results->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    m_results->horizontalHeader()->setHighlightSections(false);
    m_results->horizontalHeader()->setSectionsMovable(true);
    m_results->setContextMenuPolicy(Qt::CustomContextMenu);
    m_letGo->setObjectName(QStringLiteral("tracesLetGo"));
    m_letGo->setWordWrap(true);

    auto* const frame = new QWidget;
    auto* const layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_results, 1);
    layout->addWidget(m_letGo);
    connect(m_results, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu;
        for (QAction* const action : { m_againAction, m_compareAction, m_compareStoredAction,
                 m_copyAction, m_exportAction, m_drawingAction, m_packetsAction })
            menu.addAction(action);
        menu.exec(m_results->viewport()->mapToGlobal(at));
    });
    connect(m_results->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TracePage::showSelection);
    return frame;
}

QWidget* TracePage::buildDetail()
{
    m_sentence->setObjectName(QStringLiteral("verdictSentence"));
    m_meaning->setObjectName(QStringLiteral("verdictMeaning"));
    QFont bold = m_sentence->font();
    bold.setBold(true);
    m_sentence->setFont(bold);
    for (QLabel* const label : { m_sentence, m_meaning }) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_meaning);
    auto* const headLayout = new QHBoxLayout(m_head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->addWidget(m_sign, 0, Qt::AlignTop);
    headLayout->addLayout(words, 1);

    auto* const nothing = new QLabel(
        tr("Choose a result to see its path or its steps; choose two traces to compare them."));
    nothing->setObjectName(QStringLiteral("chooseResult"));
    nothing->setWordWrap(true);
    nothing->setAlignment(Qt::AlignCenter);
    // A splitter has no height for a width, which a scroll area would take for the least height.
    for (QWidget* const page :
        std::initializer_list<QWidget*> { nothing, m_trace, m_ladder, m_comparison }) {
        auto* const frame = new QSplitter;
        frame->addWidget(page);
        m_detail->addWidget(frame);
    }
    showDetail(Hint);

    // In a small window the parts keep a size at which they can be read.
    auto* const scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_detail);
    auto* const content = new QWidget;
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(scroll, 1);
    return content;
}

void TracePage::trace(const HostQuestion& question)
{
    m_form->setQuestion(question);
    startTrace();
}

void TracePage::verify(const HostQuestion& question)
{
    m_form->setQuestion(question);
    startVerify();
}

void TracePage::startTrace()
{
    auto order = m_form->traceOrder();
    if (!order)
        return m_warning->setText(errorText(order.error()));
    confirm(*std::move(order));
}

void TracePage::startVerify()
{
    auto order = m_form->verifyOrder();
    if (!order)
        return m_warning->setText(errorText(order.error()));
    confirm(*std::move(order));
}

void TracePage::confirm(HostOrder order)
{
    const double addresses = addressesOf(order.probe());
    const bool many = addresses > double(m_workbench.preferences().confirmTargets());
    if (!many || !lab::reachesNetworks(order.probe().vantage))
        return start(std::move(order));
    auto* const box = new QMessageBox(QMessageBox::Question, tr("Trace Many Hosts"),
        tr("This sends probes to %1 addresses of real networks. Do it only where you may.")
            .arg(formatCount(core::Uint128(addresses))),
        QMessageBox::Cancel, this);
    QAbstractButton* const go = box->addButton(tr("&Go on"), QMessageBox::AcceptRole);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(go, &QAbstractButton::clicked, this,
        [this, order = std::move(order)]() mutable { start(std::move(order)); });
    box->open();
}

void TracePage::start(HostOrder order)
{
    m_follow = true;
    m_warning->setText({});
    m_measurements.start(std::move(order));
    showState();
}

void TracePage::stop()
{
    m_measurements.tracing().stop();
    m_measurements.proving().stop();
}

void TracePage::traceAgain()
{
    const auto results = selected();
    if (results.size() != 1)
        return;
    m_form->setQuestion({ results.front().target(), results.front().vantage });
    results.front().isTrace() ? startTrace() : startVerify();
}

void TracePage::runExample() { trace(exampleQuestion()); }

void TracePage::useLab()
{
    m_banner->hide();
    runExample();
}

void TracePage::onFailed(const core::Error& error, const HostOrder& order)
{
    if (error.code == core::ErrorCode::PermissionDenied && order.probe().vantage == "host") {
        m_banner->showMissingRight(errorText(error),
            QStringLiteral("sudo ") + QString::fromStdString(scan::shellCommand(order.command())));
        return;
    }
    m_warning->setText(errorText(error));
}

void TracePage::onAdded(int)
{
    showState();
    if (!m_follow)
        return;
    m_follow = false;
    select(m_measurements.results().back().number);
}

void TracePage::showState()
{
    const HostSession& tracing = m_measurements.tracing();
    const HostSession& proving = m_measurements.proving();
    const HostSession& shown = proving.active() && !tracing.active() ? proving : tracing;
    const bool active = shown.active();
    m_form->setActive(tracing.active(), proving.active());
    m_progress->setVisible(active);
    const HostProgress& progress = shown.progress();
    if (active) {
        const bool counted = shown.state() == HostSession::State::Running && progress.targets > 1;
        m_progress->setRange(0, counted ? 1000 : 0);
        if (counted)
            m_progress->setValue(int(1000.0 * double(progress.done) / double(progress.targets)));
        QString text = shown.preparation();
        if (text.isEmpty()) {
            const QString what = shown.stopping() ? tr("Stopping")
                : shown.order().isTrace()         ? tr("Tracing")
                                                  : tr("Verifying");
            text = tr("%1: %2 of %3 done, %4 packets sent, %5")
                       .arg(what, formatCount(progress.done), formatCount(progress.targets),
                           formatCount(progress.packetsSent), formatDuration(progress.seconds));
        }
        if (const QString trouble = machineTrouble(shown); !trouble.isEmpty())
            text = tr("%1; %2").arg(text, trouble);
        if (const auto waiting = tracing.waiting() + proving.waiting(); waiting > 0)
            text = tr("%1; %n more wait", nullptr, int(waiting)).arg(text);
        m_state->setText(text);
    } else {
        QString text;
        if (tracing.state() == HostSession::State::Ended
            || proving.state() == HostSession::State::Ended) {
            const HostSession& last
                = tracing.state() == HostSession::State::Ended ? tracing : proving;
            const HostProgress& done = last.progress();
            if (last.stopped())
                text = tr("Stopped; what was found so far is shown.");
            else if (last.error())
                text = tr("The last run failed.");
            else if (done.done == 0 && done.noPath > 0)
                text = tr("No route leads to the target, or the next hop did not answer.");
            else if (done.done == 0)
                text = tr("Nothing was probed: every target is excluded.");
        }
        m_state->setText(text);
    }
    m_state->setVisible(!m_state->text().isEmpty());
    const bool any = !m_measurements.results().empty();
    m_body->setCurrentIndex(any ? 1 : 0);
    const std::uint64_t letGo = m_measurements.letGo();
    m_letGo->setVisible(letGo > 0);
    m_letGo->setText(tr("%n older result(s) were let go; what is kept in the store is there.",
        nullptr, int(std::min<std::uint64_t>(letGo, 1'000'000'000))));
    updateActions();
}

std::vector<HostResult> TracePage::selected() const
{
    std::vector<HostResult> results;
    for (const QModelIndex& index : m_results->selectionModel()->selectedRows())
        results.push_back(m_model->result(m_sorted->mapToSource(index).row()));
    return results;
}

void TracePage::select(std::uint64_t number)
{
    const int row = m_model->rowOf(number);
    if (row < 0)
        return;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_results->selectRow(index.row());
    m_results->scrollTo(index);
}

void TracePage::showSelection()
{
    const auto results = selected();
    if (results.size() == 1)
        showResult(results.front());
    else if (results.size() == 2 && results[0].isTrace() && results[1].isTrace())
        compare();
    else {
        m_head->hide();
        showDetail(Hint);
    }
    updateActions();
}

void TracePage::showDetail(int page)
{
    m_detail->setCurrentIndex(page);
    // What is not shown must not hold the page larger than what is.
    for (int i = 0; i < m_detail->count(); ++i) {
        const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_detail->widget(i)->setSizePolicy(policy, policy);
    }
    m_detail->updateGeometry();
}

void TracePage::showResult(const HostResult& result)
{
    m_head->show();
    m_sign->setIcon(verdictIcon(result));
    QString title = verdictTitle(result);
    if (result.isTrace() && result.trace->verdict.rule != trace::Rule::None)
        title = tr("%1, %2").arg(title, ruleTitle(result.trace->verdict.rule));
    m_sentence->setText(tr("%1: %2").arg(title, verdictSentence(result)));
    QStringList meaning;
    if (result.isTrace()) {
        meaning.append(verdictMeaning(result.trace->verdict));
        meaning += remarkSentences(*result.trace);
    }
    if (result.simulated())
        meaning.append(tr("Simulated, not measured."));
    if (result.fromStore)
        meaning.append(tr("From the store."));
    m_meaning->setText(meaning.join(QLatin1Char(' ')));
    m_meaning->setVisible(!meaning.isEmpty());
    m_sentence->setToolTip(result.isTrace() ? ruleSentence(result.trace->verdict.rule) : QString());
    if (result.isTrace()) {
        m_trace->showTrace(result);
        showDetail(OneTrace);
    } else {
        m_ladder->showProof(result.proof);
        showDetail(OneProof);
    }
}

void TracePage::compare()
{
    auto results = selected();
    if (results.size() != 2 || !results[0].isTrace() || !results[1].isTrace())
        return;
    // The older one is the first, whatever the list is sorted by.
    if (results[0].startedNs() > results[1].startedNs())
        std::swap(results[0], results[1]);
    showComparison(results[0], results[1]);
}

void TracePage::showComparison(const HostResult& first, const HostResult& second)
{
    m_head->hide();
    m_comparison->compare(first, second);
    showDetail(TwoTraces);
    updateActions();
}

void TracePage::compareStored()
{
    const auto results = selected();
    if (results.size() != 1 || !results.front().isTrace())
        return;
    auto* const dialog
        = new StoredTraces(m_workbench.library(), results.front().target().address, this);
    connect(dialog, &StoredTraces::chosen, this,
        [this, current = results.front()](const HostResult& stored) {
            const bool older = stored.startedNs() <= current.startedNs();
            showComparison(older ? stored : current, older ? current : stored);
        });
    dialog->open();
}

void TracePage::askExport()
{
    auto* const dialog = new QFileDialog(this, tr("Export Results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList filters { tr("JSON lines (*.jsonl)"), tr("CSV, traces only (*.csv)"),
        tr("Text (*.txt)") };
    const QStringList suffixes { QStringLiteral("jsonl"), QStringLiteral("csv"),
        QStringLiteral("txt") };
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixes.first());
    connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, filters, suffixes](const QString& filter) {
            dialog->setDefaultSuffix(suffixes.value(int(filters.indexOf(filter))));
        });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters](const QString& file) {
        exportTo(file,
            ResultFormat(std::max<qsizetype>(0, filters.indexOf(dialog->selectedNameFilter()))));
    });
    dialog->open();
}

void TracePage::exportTo(const QString& file, ResultFormat format)
{
    std::vector<HostResult> results = selected();
    if (results.empty())
        results.assign(m_measurements.results().begin(), m_measurements.results().end());
    const auto count = int(results.size());
    m_writing.start([results = std::move(results), format,
                        file]() { return exportResults(results, format, file.toStdString()); },
        [this, count, file](const core::Result<void>& written) {
            if (!written) {
                m_warning->setText(errorText(written.error()));
                m_workbench.log().add(Severity::Error, tr("Trace"), errorText(written.error()));
                return;
            }
            Q_EMIT hint(tr("%n result(s) written to %1", nullptr, count).arg(file));
        });
}

void TracePage::askExportDrawing()
{
    auto* const dialog = new QFileDialog(this, tr("Export Drawing"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("SVG drawing (*.svg)"), tr("PNG picture (*.png)") });
    dialog->setDefaultSuffix(QStringLiteral("svg"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(
            filter.contains(QStringLiteral("png")) ? QStringLiteral("png") : QStringLiteral("svg"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &TracePage::exportDrawingTo);
    dialog->open();
}

void TracePage::exportDrawingTo(const QString& file)
{
    const auto results = selected();
    if (results.size() != 1 || !results.front().isTrace())
        return;
    m_writing.start([result = results.front().trace, font = font(),
                        file]() { return exportPath(pathPicture(*result), font, file); },
        [this, file](const core::Result<void>& written) {
            if (!written)
                m_warning->setText(errorText(written.error()));
            else
                Q_EMIT hint(tr("The drawing was written to %1").arg(file));
        });
}

void TracePage::copyText()
{
    const auto results = selected();
    QGuiApplication::clipboard()->setText(
        QString::fromStdString(resultText(results, ResultFormat::Text)));
    Q_EMIT hint(tr("%n result(s) copied", nullptr, int(results.size())));
}

void TracePage::openPackets()
{
    const auto results = selected();
    if (results.size() != 1 || results.front().isTrace())
        return;
    const QString file = m_captures.filePath(QStringLiteral("proof-%1.pcap").arg(++m_captureCount));
    m_writing.start([proof = results.front().proof,
                        file]() { return exportPackets(*proof, file.toStdString()); },
        [this, file](const core::Result<void>& written) {
            if (!written)
                m_warning->setText(errorText(written.error()));
            else
                Q_EMIT m_workbench.navigator().captureWanted(file);
        });
}

void TracePage::clearResults()
{
    m_measurements.clear();
    showSelection();
    m_follow = true;
}

void TracePage::updateActions()
{
    if (!m_clearAction)
        return;
    const auto results = selected();
    const bool one = results.size() == 1;
    const bool oneTrace = one && results.front().isTrace();
    const QString noTarget = tr("Give a target in the form first.");
    const QString choose = tr("Choose one result in the list first.");
    const QString chooseTrace = tr("Choose one trace in the list first.");
    const QString nothing = tr("There are no results yet.");
    setAvailable(m_traceAction, m_form->traceOrder().has_value(), noTarget);
    setAvailable(m_verifyAction, m_form->verifyOrder().has_value(), noTarget);
    setAvailable(m_stopAction,
        m_measurements.tracing().active() || m_measurements.proving().active(),
        tr("Nothing is measured now."));
    setAvailable(m_againAction, one, choose);
    setAvailable(m_compareAction,
        results.size() == 2 && results[0].isTrace() && results[1].isTrace(),
        tr("Choose two traces in the list first."));
    setAvailable(m_compareStoredAction, oneTrace, chooseTrace);
    setAvailable(m_exportAction, !m_measurements.results().empty(), nothing);
    setAvailable(m_drawingAction, oneTrace, chooseTrace);
    setAvailable(m_copyAction, !results.empty(), choose);
    setAvailable(m_packetsAction, one && !oneTrace, tr("Choose one proof in the list first."));
    setAvailable(m_clearAction, !m_measurements.results().empty(), nothing);
}

QList<QAction*> TracePage::pageActions() const { return m_actions; }

void TracePage::saveState(QSettings& settings) const
{
    m_form->saveState(settings);
    m_trace->saveState(settings);
    settings.setValue(SplitterKey, m_splitter->saveState());
    settings.setValue(ColumnsKey, m_results->horizontalHeader()->saveState());
}

void TracePage::restoreState(const QSettings& settings)
{
    m_form->restoreState(settings);
    m_trace->restoreState(settings);
    m_splitter->restoreState(settings.value(SplitterKey).toByteArray());
    m_results->horizontalHeader()->restoreState(settings.value(ColumnsKey).toByteArray());
}

void TracePage::resetLayout()
{
    const int character = fontMetrics().averageCharWidth();
    m_splitter->setSizes({ character * 62, character * 104 });
    const int widths[] = { 19, 18, 25, 14, 9, 6, 10, 16 };
    for (int i = 0; i < ResultModel::ColumnCount; ++i)
        m_results->setColumnWidth(i, widths[i] * character);
    m_trace->resetLayout();
}

} // namespace widgets
