// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/adoptionpage.h"

#include "widgets/adoption/chipline.h"
#include "widgets/adoption/databasedialog.h"
#include "widgets/adoption/figurecatalogue.h"
#include "widgets/adoption/figurepane.h"
#include "widgets/adoption/folderexport.h"
#include "widgets/adoption/historypanel.h"
#include "widgets/adoption/hostpanel.h"
#include "widgets/adoption/questionbar.h"
#include "widgets/adoption/questiontext.h"
#include "widgets/figures/figureexport.h"
#include "widgets/figures/figurelegend.h"
#include "widgets/figures/figuresheet.h"
#include "widgets/session/workbench.h"
#include "widgets/text/coretext.h"
#include "widgets/text/errortext.h"
#include "widgets/text/format.h"
#include "widgets/theme/partfocus.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace widgets {

namespace {

    const QString FigureKey = QStringLiteral("adoption/figure");
    const QString QuestionKey = QStringLiteral("adoption/question");
    const QString MoreKey = QStringLiteral("adoption/more");
    const QString AcrossKey = QStringLiteral("adoption/across");
    const QString DownKey = QStringLiteral("adoption/down");
    const QString BelowKey = QStringLiteral("adoption/below");
    const QString ColumnsKey = QStringLiteral("adoption/hostColumns");
    const QString ViewsKey = QStringLiteral("adoption/views");
    const QString FolderKey = QStringLiteral("adoption/folder");

    constexpr int DelayMs = 200;
    constexpr std::size_t MostHosts = 100'000;
    constexpr int EveryCategory = 1 << 28;
    constexpr int PictureScale = 2;

    /// As opposed to what keeps the store from being read.
    bool cannotBeMade(const core::Error& error)
    {
        return error.code == core::ErrorCode::NotFound
            || error.code == core::ErrorCode::InvalidInput;
    }

    /// Without what to do on the command line: buttons of the card do it here.
    QString reasonText(const core::Error& error)
    {
        // The reason alone: the figure is known here by its title, not by its name.
        const core::Text& detail = error.detail;
        const bool named = detail.kind() == core::Text::Kind::Pattern && detail.values().size() == 2
            && std::string_view(detail.source()).starts_with("\"%1\" cannot be made");
        QString text = named ? coreText(detail.values()[1]) : errorText(error);
        for (const core::Pattern& tail :
            { core::Pattern("analysis", "; measured ones fit: leave out --simulated"),
                core::Pattern("analysis", "; simulated ones fit: give --simulated"),
                core::Pattern("analysis", "; mptcp-probe runs list names them") })
            text.remove(coreText(tail));
        return text;
    }

} // namespace

std::optional<std::pair<std::int64_t, std::int64_t>> labelSpan(const QString& label)
{
    constexpr std::int64_t DayNs = 86'400'000'000'000;
    static const QRegularExpression week(QStringLiteral("^(\\d{4})-W(\\d{2})$"));
    static const QRegularExpression run(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2}) #\\d+$"));
    if (const auto match = week.match(label); match.hasMatch()) {
        // The fourth of January is always in week 1.
        const QDate fourth(match.captured(1).toInt(), 1, 4);
        const QDate monday
            = fourth.addDays(1 - fourth.dayOfWeek() + 7 * (match.captured(2).toInt() - 1));
        const std::int64_t from
            = QDateTime(monday, QTime(0, 0), Qt::UTC).toSecsSinceEpoch() * 1'000'000'000;
        return std::pair { from, from + 7 * DayNs };
    }
    QString day = label;
    if (const auto match = run.match(label); match.hasMatch())
        day = match.captured(1);
    if (day.size() < 7) // a bare number is no year here
        return std::nullopt;
    const auto from = spanStart(day);
    const auto until = spanEnd(day);
    if (!from || !until)
        return std::nullopt;
    return std::pair { *from, *until };
}

AdoptionPage::AdoptionPage(Workbench& workbench, QWidget* parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_across(new QSplitter(Qt::Horizontal))
    , m_down(new QSplitter(Qt::Vertical))
    , m_catalogue(new FigureCatalogue)
    , m_bar(new QuestionBar)
    , m_chips(new ChipLine)
    , m_pane(new FigurePane)
    , m_below(new QTabWidget)
    , m_hosts(new HostPanel)
    , m_history(new HistoryPanel)
    , m_viewsMenu(new QMenu(tr("Ke&pt views"), this))
    , m_desk(new FigureDesk(this))
{
    setAcceptDrops(true);
    m_across->addWidget(m_catalogue);
    m_across->addWidget(buildRight());
    m_across->setStretchFactor(1, 1);
    m_across->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_across);
    giveFocusTo(this, m_catalogue);

    m_origins = m_workbench.preferences().originFile();
    m_countries = m_workbench.preferences().countryFile();
    buildActions();
    connectDesk();
    connectPanels();
    resetLayout();
    m_below->hide();
    updateActions();

    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &AdoptionPage::refresh);
    RunLibrary& library = m_workbench.library();
    m_desk->setUrl(library.url());
    m_history->setUrl(library.url());
    connect(&library, &RunLibrary::urlChanged, this, [this] {
        m_desk->setUrl(m_workbench.library().url());
        m_history->setUrl(m_workbench.library().url());
    });
    connect(&library, &RunLibrary::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_delay.start();
    });
    connect(&m_workbench.preferences(), &Preferences::changed, this, [this] {
        const Preferences& preferences = m_workbench.preferences();
        if (preferences.originFile() == m_origins && preferences.countryFile() == m_countries)
            return;
        m_origins = preferences.originFile();
        m_countries = preferences.countryFile();
        recompute();
    });
}

AdoptionPage::~AdoptionPage() = default;

QWidget* AdoptionPage::buildRight()
{
    m_down->addWidget(m_pane);
    m_down->addWidget(m_below);
    m_down->setStretchFactor(0, 3);
    m_down->setStretchFactor(1, 1);
    m_down->setChildrenCollapsible(false);
    m_below->setDocumentMode(true);
    m_below->setObjectName(QStringLiteral("below"));
    m_below->addTab(m_hosts, themedIcon(QStringLiteral("view-hosts")), tr("Hosts"));
    m_below->addTab(m_history, themedIcon(QStringLiteral("view-history")), tr("History of a host"));

    auto* const right = new QWidget;
    auto* const layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_chips);
    layout->addWidget(m_down, 1);
    return right;
}

void AdoptionPage::buildActions()
{
    const auto add = [this](const char* name, const char* icon, const QString& text,
                         const QString& help, auto act) {
        auto* const action = new QAction(text, this);
        describe(action, help);
        action->setObjectName(QString::fromLatin1(name));
        if (icon[0] != '\0')
            action->setIcon(themedIcon(QString::fromLatin1(icon)));
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
        return action;
    };
    const auto divide = [this] {
        auto* const line = new QAction(this);
        line->setSeparator(true);
        m_actions.append(line);
    };
    add("findFigure", "adoption", tr("&Search figures"),
        tr("Find a figure by words of its title or source."),
        [this] { m_catalogue->focusSearch(); });
    add("reloadFigure", "reload", tr("&Make the figure again"),
        tr("Read the store once more and draw the figure anew."), [this] { refresh(); });
    divide();
    for (QAction* const action : { m_pane->asTable(), m_pane->goBack(), m_pane->goForward(),
             m_pane->zoomIn(), m_pane->zoomOut(), m_pane->zoomWhole() })
        m_actions.append(action);
    m_useSpan = add("useSpan", "filter", tr("&Ask only for the shown span"),
        tr("Narrow the question to the time that the chart shows."), [this] { useShownSpan(); });
    divide();
    m_copyPicture = add("copyPicture", "copy", tr("&Copy picture"),
        tr("Copy the figure as a picture."), [this] { copyPicture(); });
    m_copyCsv = add("copyCsv", "copy", tr("Copy as CS&V"), tr("Copy the numbers of the figure."),
        [this] { copyCsv(); });
    QAction* const command = add("copyCommand", "copy", tr("Copy e&quivalent command"),
        tr("Copy the command line that draws the same figure."), [this] { copyCommand(); });
    m_exportPicture = add("exportPicture", "save", tr("&Export picture…"),
        tr("Write the figure as SVG, PDF or PNG."), [this] { askExport(QStringLiteral("svg")); });
    m_exportCsv = add("exportCsv", "save", tr("Export &numbers as CSV…"),
        tr("Write the numbers of the figure."), [this] { askExport(QStringLiteral("csv")); });
    QAction* const all = add("exportAll", "save", tr("All figures into a fo&lder…"),
        tr("Write every figure that the question allows."), [this] { askExportAll(); });
    divide();
    add("chooseRuns", "runs", tr("Choose &runs…"), tr("Choose which runs the figure takes."),
        [this] { m_bar->chooseRuns(); });
    add("editWatch", "", tr("AS watc&h…"), tr("Name the networks that figures follow."),
        [this] { m_bar->editWatch(); });
    add("editDatabases", "open", tr("&Databases of networks and countries…"),
        tr("Files that say which network and country an address is of."),
        [this] { editDatabases(); });
    divide();
    add("saveView", "bookmark", tr("&Keep this view…"),
        tr("Keep the figure with its question under a name."), [this] { askViewName(); });
    m_viewsMenu->menuAction()->setIcon(themedIcon(QStringLiteral("bookmark")));
    m_actions.append(m_viewsMenu->menuAction());
    divide();
    m_showBelow = add("showBelow", "view-hosts", tr("Show hosts and histor&y"),
        tr("Show the hosts behind a point, and what an address answered over time."),
        [this](bool show) { m_below->setVisible(show); });
    m_showBelow->setCheckable(true);
    add("findHistory", "view-history", tr("Look &up the history of an address…"),
        tr("Look up what an address answered in all runs."), [this] {
            m_showBelow->setChecked(true);
            m_below->show();
            m_below->setCurrentWidget(m_history);
            m_history->focusSearch();
        });
    connect(m_viewsMenu, &QMenu::aboutToShow, this, &AdoptionPage::fillViews);

    QToolBar* const bar = m_pane->toolBar();
    bar->addAction(m_useSpan);
    bar->addSeparator();
    const auto drop = [bar](const QString& name, const char* icon, const QString& text,
                          const QString& help, QMenu* menu) {
        auto* const button = new QToolButton;
        button->setObjectName(name);
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setText(text);
        button->setToolTip(help);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
        bar->addWidget(button);
    };
    auto* const copies = new QMenu(this);
    copies->addActions({ m_copyPicture, m_copyCsv, command });
    auto* const exports = new QMenu(this);
    exports->addActions({ m_exportPicture, m_exportCsv, all });
    drop(QStringLiteral("copyMenu"), "copy", tr("Copy"),
        tr("Copies the figure, its numbers, or the command that draws it"), copies);
    drop(QStringLiteral("exportMenu"), "save", tr("Export"),
        tr("Writes the figure as a picture or as CSV"), exports);
    drop(QStringLiteral("viewsMenu"), "bookmark", tr("Views"),
        tr("Figures with their questions, to come back to"), m_viewsMenu);
    bar->addSeparator();
    bar->addAction(m_showBelow);
}

void AdoptionPage::connectDesk()
{
    connect(m_desk, &FigureDesk::contentsRead, this,
        [this](std::shared_ptr<const StoreContents> contents) {
            m_contents = std::move(contents);
            m_bar->setContents(m_contents);
        });
    connect(m_desk, &FigureDesk::contentsFailed, this, [this] { m_contents.reset(); });
    connect(m_desk, &FigureDesk::begun, m_pane, &FigurePane::beginWork);
    connect(m_desk, &FigureDesk::progressed, m_pane, &FigurePane::showProgress);
    connect(m_desk, &FigureDesk::made, this, &AdoptionPage::showFigure);
    connect(m_desk, &FigureDesk::failed, this, &AdoptionPage::showFailure);
    connect(m_desk, &FigureDesk::cancelled, this, [this] {
        endFigureWork();
        if (m_pane->figure())
            return;
        m_pane->showCard()->say(QStringLiteral("adoption"), tr("Cancelled"),
            tr("The figure was not made."),
            { { QStringLiteral("tryAgain"), tr("Make it"), [this] { recompute(); } } });
        updateActions();
    });
    connect(m_desk, &FigureDesk::missingFound, m_catalogue, &FigureCatalogue::setMissing);
    connect(m_desk, &FigureDesk::hostsFound, m_hosts, &HostPanel::showHosts);
    connect(m_desk, &FigureDesk::hostsFailed, m_hosts, &HostPanel::showFailure);
}

void AdoptionPage::connectPanels()
{
    Navigator& navigator = m_workbench.navigator();
    connect(m_catalogue, &FigureCatalogue::figureChosen, this, [this] { recompute(); });
    connect(m_bar, &QuestionBar::changed, this, [this] {
        m_history->setSimulated(m_bar->question().runs.simulated.value_or(false));
        recompute();
    });
    connect(m_bar, &QuestionBar::databasesWanted, this, &AdoptionPage::editDatabases);
    connect(m_chips, &ChipLine::removed, this, [this](const QString& id) {
        analysis::Question question = m_bar->question();
        clearCondition(question, id);
        m_bar->setQuestion(question);
    });
    connect(m_chips, &ChipLine::allRemoved, this, [this] {
        analysis::Question fresh;
        fresh.period = m_bar->question().period;
        m_bar->setQuestion(fresh);
    });
    connect(m_pane, &FigurePane::cancelRequested, m_desk, &FigureDesk::cancel);
    connect(m_pane, &FigurePane::pointChosen, this, &AdoptionPage::showPoint);
    connect(m_pane, &FigurePane::hint, this, &AdoptionPage::hint);
    connect(m_pane->chart(), &InteractiveFigure::zoomChanged, this, &AdoptionPage::updateActions);
    connect(m_hosts, &HostPanel::historyWanted, this, &AdoptionPage::showHistory);
    connect(m_hosts, &HostPanel::hint, this, &AdoptionPage::hint);
    const auto vantageOf = [this](store::RunId run) {
        for (const store::Run& each : m_contents ? m_contents->runs : std::vector<store::Run>()) {
            if (each.id == run)
                return each.vantage;
        }
        return std::string("host");
    };
    const auto questionOf = [vantageOf](const core::IpAddress& address, std::uint16_t port,
                                scan::Pass pass, store::RunId run) {
        return HostQuestion {
            { address, port, pass == scan::Pass::Control ? scan::Pass::V1 : pass }, vantageOf(run)
        };
    };
    connect(m_hosts, &HostPanel::traceWanted, this,
        [&navigator, questionOf](const analysis::PointHost& host) {
            Q_EMIT navigator.traceWanted(
                questionOf(host.host.address, host.host.port, host.host.pass, host.run));
        });
    connect(m_hosts, &HostPanel::verifyWanted, this,
        [&navigator, questionOf](const analysis::PointHost& host) {
            Q_EMIT navigator.verifyWanted(
                questionOf(host.host.address, host.host.port, host.host.pass, host.run));
        });
    connect(m_hosts, &HostPanel::exclusionWanted, &navigator, &Navigator::exclusionWanted);
    connect(m_history, &HistoryPanel::traceWanted, this,
        [&navigator, questionOf](const core::IpAddress& address, std::uint16_t port,
            scan::Pass pass) { Q_EMIT navigator.traceWanted(questionOf(address, port, pass, 0)); });
    connect(m_history, &HistoryPanel::verifyWanted, this,
        [&navigator, questionOf](
            const core::IpAddress& address, std::uint16_t port, scan::Pass pass) {
            Q_EMIT navigator.verifyWanted(questionOf(address, port, pass, 0));
        });
    connect(m_history, &HistoryPanel::runWanted, &navigator, &Navigator::runWanted);
}

analysis::Question AdoptionPage::fullQuestion() const
{
    analysis::Question question = m_bar->question();
    question.originFile = m_origins.toStdString();
    question.countryFile = m_countries.toStdString();
    return question;
}

void AdoptionPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_begun = true;
    if (m_stale)
        refresh();
}

void AdoptionPage::refresh()
{
    m_stale = false;
    m_desk->forget();
    m_desk->readContents();
    m_history->refresh();
    recompute();
}

void AdoptionPage::recompute()
{
    m_chips->setChips(questionChips(m_bar->question()));
    if (!m_begun)
        return;
    m_hosts->clear();
    m_desk->make(m_catalogue->current(), fullQuestion());
    m_desk->findMissing(fullQuestion());
}

void AdoptionPage::endFigureWork()
{
    if (!m_export) // it can still be cancelled
        m_pane->endWork();
}

void AdoptionPage::showFigure(const std::shared_ptr<const analysis::Figure>& figure)
{
    endFigureWork();
    m_pane->showFigure(figure);
    m_views.noteUse(QString::fromStdString(figure->name), m_bar->question());
    updateActions();
}

void AdoptionPage::showFailure(const core::Error& error)
{
    endFigureWork();
    const bool none = !m_contents || m_contents->runs.empty();
    const bool wantsSimulated = m_bar->question().runs.simulated.value_or(false);
    StateCard* const card = m_pane->showCard();
    updateActions();
    if (none && error.code == core::ErrorCode::NotFound)
        return showNoRuns();
    if (!none && !wantsSimulated && m_contents->measured() == 0
        && error.code == core::ErrorCode::NotFound)
        return showOnlySimulated();
    using Choice = StateCard::Choice;
    if (error.code == core::ErrorCode::NotFound) {
        std::vector<Choice> choices;
        const QList<QuestionChip> chips = questionChips(m_bar->question());
        if (!chips.isEmpty()) {
            choices.push_back({ QStringLiteral("clearQuestion"), tr("Clear all conditions"),
                [this] { Q_EMIT m_chips->allRemoved(); } });
        }
        choices.push_back({ QStringLiteral("searchFigures"), tr("Choose another figure"),
            [this] { m_catalogue->focusSearch(); } });
        card->say(
            QStringLiteral("filter"), tr("Nothing for this question"), reasonText(error), choices);
        return;
    }
    m_workbench.log().add(Severity::Warning, tr("Adoption"), errorText(error));
    if (error.code == core::ErrorCode::InvalidInput) {
        card->say(QStringLiteral("open"), tr("Something else is needed"), errorText(error),
            { { QStringLiteral("chooseDatabases"), tr("Choose databases…"),
                [this] { editDatabases(); } } });
        return;
    }
    card->say(QStringLiteral("warning"), tr("The figure could not be made"), errorText(error),
        { { QStringLiteral("tryAgain"), tr("Try again"), [this] { refresh(); } },
            { QStringLiteral("toRuns"), tr("Open another store"),
                [this] { Q_EMIT m_workbench.navigator().runsPageWanted(); } } });
}

void AdoptionPage::showNoRuns()
{
    Navigator& navigator = m_workbench.navigator();
    m_pane->showCard()->say(QStringLiteral("adoption"), tr("No stored runs yet"),
        tr("Figures show how answers change from scan to scan. Scans are kept as they run; scan "
           "the "
           "lab for a first one, or open a store or import runs on the Runs page. The group "
           "“Published traffic” has figures of the papers' own numbers."),
        { { QStringLiteral("toScan"), tr("Go to the Scan page"),
              [&navigator] { Q_EMIT navigator.scanPageWanted(); } },
            { QStringLiteral("toRuns"), tr("Open a store or import runs"),
                [&navigator] { Q_EMIT navigator.runsPageWanted(); } } });
}

void AdoptionPage::showOnlySimulated()
{
    m_pane->showCard()->say(QStringLiteral("lab"), tr("All stored runs are simulated"),
        tr("%n run(s) of the virtual lab are stored and none that measured. Figures never mix "
           "them; those of simulated runs say that nothing was measured.",
            nullptr, int(m_contents->runs.size())),
        { { QStringLiteral("showSimulated"), tr("Show simulated runs"),
              [this] {
                  analysis::Question question = m_bar->question();
                  question.runs.simulated = true;
                  m_bar->setQuestion(question);
              } },
            { QStringLiteral("toScan"), tr("Go to the Scan page"),
                [this] { Q_EMIT m_workbench.navigator().scanPageWanted(); } } });
}

void AdoptionPage::showPoint(analysis::FigurePlace place)
{
    const auto figure = m_pane->figure();
    if (!figure)
        return;
    QString point;
    if (figure->isTable()) {
        if (place.category < figure->rows.size() && !figure->rows[place.category].empty())
            point = coreText(figure->rows[place.category].front());
    } else if (place.series < figure->series.size() && place.category < figure->categories.size()) {
        point = tr("%1, %2").arg(
            legendName(figure->series[place.series]), coreText(figure->categories[place.category]));
    }
    m_hosts->begin(point);
    m_showBelow->setChecked(true);
    m_below->show();
    m_below->setCurrentWidget(m_hosts);
    m_desk->findHosts(place, MostHosts);
}

void AdoptionPage::showHistory(const core::IpAddress& address)
{
    m_showBelow->setChecked(true);
    m_below->show();
    m_below->setCurrentWidget(m_history);
    m_history->showAddress(address);
}

analysis::Figure AdoptionPage::shownPart() const
{
    const auto figure = m_pane->figure();
    if (figure->isTable())
        return *figure;
    return figurePart(*figure, m_pane->chart()->span(), EveryCategory).figure;
}

core::Result<void> AdoptionPage::exportTo(const QString& file) const
{
    if (!m_pane->figure())
        return core::failure(core::ErrorCode::NotFound, "there is no figure to write");
    return exportFigure(shownPart(), file, {});
}

void AdoptionPage::askExport(const QString& suffix)
{
    if (!m_pane->figure())
        return;
    QSettings settings;
    const QString folder = settings.value(FolderKey, QDir::homePath()).toString();
    const QString name = QString::fromStdString(m_pane->figure()->name);
    const QString filters = suffix == QLatin1String("csv")
        ? tr("Numbers (*.csv)")
        : tr("Vector graphics (*.svg);;PDF documents (*.pdf);;Pictures (*.png);;Numbers (*.csv)");
    QString filter;
    QString file = QFileDialog::getSaveFileName(this, tr("Export Figure"),
        QDir(folder).filePath(name + QLatin1Char('.') + suffix), filters, &filter);
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += filter.mid(filter.indexOf(QLatin1String("*.")) + 1).chopped(1);
    settings.setValue(FolderKey, QFileInfo(file).absolutePath());
    if (const auto written = exportTo(file); !written) {
        m_workbench.log().add(Severity::Error, tr("Adoption"), errorText(written.error()));
        Q_EMIT hint(errorText(written.error()));
        return;
    }
    Q_EMIT hint(tr("Written: %1").arg(QDir::toNativeSeparators(file)));
}

void AdoptionPage::askExportAll()
{
    QSettings settings;
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for All Figures"), settings.value(FolderKey, QDir::homePath()).toString());
    if (folder.isEmpty())
        return;
    settings.setValue(FolderKey, folder);
    exportAll(folder);
}

void AdoptionPage::exportAll(const QString& folder)
{
    if (m_export)
        return;
    m_export = new FolderExport(folder, this);
    m_pane->beginWork();
    const auto left = std::make_shared<int>(0);
    const auto all = int(analysis::figureKinds().size());
    connect(m_export, &FolderExport::progressed, this,
        [this, left, all](int written) { m_pane->showProgress(double(written + *left) / all); });
    connect(m_export, &FolderExport::finished, this,
        [this, left, folder](int written, const QString& trouble) {
            m_export->deleteLater();
            m_export = nullptr;
            m_pane->endWork();
            if (!trouble.isEmpty())
                m_workbench.log().add(Severity::Error, tr("Adoption"), trouble);
            Q_EMIT hint(trouble.isEmpty()
                    ? tr("%n figure(s) written into %1; %2 cannot be made from this question",
                        nullptr, written)
                          .arg(QDir::toNativeSeparators(folder))
                          .arg(*left)
                    : trouble);
        });
    // Cancelled, the desk makes no more of them, and what was made is not drawn any more.
    connect(m_desk, &FigureDesk::cancelled, m_export, &FolderExport::cancel);
    m_desk->makeAll(
        fullQuestion(),
        [this, to = QPointer(m_export), left](
            const analysis::FigureKind&, const core::Result<analysis::Figure>& figure, int, int) {
            if (figure && to)
                to->add(*figure);
            else if (!figure && cannotBeMade(figure.error()))
                ++*left;
            else if (to) { // the store is gone, say: the next would fail as well
                to->fail(errorText(figure.error()));
                m_desk->cancel();
            }
        },
        [to = QPointer(m_export)] {
            if (to)
                to->end();
        });
}

void AdoptionPage::copyPicture()
{
    if (!m_pane->figure())
        return;
    SheetStyle style;
    style.mayGrow = true;
    FigureSheet sheet(shownPart(), style);
    QImage picture((sheet.size() * PictureScale).toSize(), QImage::Format_RGB32);
    picture.fill(style.colors.background);
    QPainter painter(&picture); // on a picture too large it draws nothing
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    sheet.render(&painter);
    painter.end();
    if (picture.isNull()) {
        Q_EMIT hint(tr("The picture is too large to be copied; export it instead"));
        return;
    }
    QGuiApplication::clipboard()->setImage(picture);
    Q_EMIT hint(tr("Picture copied"));
}

void AdoptionPage::copyCsv()
{
    if (!m_pane->figure())
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(analysis::figureCsv(shownPart())));
    Q_EMIT hint(tr("Numbers copied as CSV"));
}

void AdoptionPage::copyCommand()
{
    const QString name = m_catalogue->current();
    QGuiApplication::clipboard()->setText(figureCommand(
        name, fullQuestion(), m_workbench.library().displayName(), name + QStringLiteral(".svg")));
    Q_EMIT hint(tr("Command copied"));
}

void AdoptionPage::useShownSpan()
{
    const auto figure = m_pane->figure();
    const CategorySpan span = m_pane->chart()->span();
    if (!figure || figure->isTable() || span.count() <= 0)
        return;
    const auto first
        = labelSpan(QString::fromStdString(figure->categories[std::size_t(span.first)]));
    const auto last = labelSpan(QString::fromStdString(figure->categories[std::size_t(span.last)]));
    if (!first || !last)
        return;
    analysis::Question question = m_bar->question();
    question.runs.fromNs = first->first;
    question.runs.untilNs = last->second;
    m_bar->setQuestion(question);
}

void AdoptionPage::editDatabases()
{
    DatabaseDialog dialog(m_origins, m_countries, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workbench.preferences().setOriginFile(dialog.originFile());
    m_workbench.preferences().setCountryFile(dialog.countryFile());
}

void AdoptionPage::dragEnterEvent(QDragEnterEvent* event)
{
    for (const QUrl& url : event->mimeData()->urls()) {
        const QString name = url.fileName();
        if (url.isLocalFile()
            && (name.endsWith(QLatin1String(".mmdb")) || name.contains(QLatin1String("pfx2as"))))
            event->acceptProposedAction();
    }
}

void AdoptionPage::dropEvent(QDropEvent* event)
{
    QStringList origins;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (!url.isLocalFile())
            continue;
        if (DatabaseDialog::isOfCountries(url.toLocalFile()))
            m_workbench.preferences().setCountryFile(url.toLocalFile());
        else
            origins.append(url.toLocalFile());
    }
    if (!origins.isEmpty())
        m_workbench.preferences().setOriginFile(origins.join(QLatin1Char(',')));
    event->acceptProposedAction();
}

void AdoptionPage::askViewName()
{
    bool accepted = false;
    const analysis::FigureKind* const kind
        = analysis::findFigureKind(m_catalogue->current().toStdString());
    const QString name = QInputDialog::getText(this, tr("Keep This View"),
        tr("Name of the figure with its question:"), QLineEdit::Normal,
        kind ? coreText(kind->title) : QString(), &accepted)
                             .trimmed();
    if (!accepted || name.isEmpty())
        return;
    m_views.keep({ name, m_catalogue->current(), m_bar->question() });
    QSettings().setValue(ViewsKey, m_views.toJson());
    Q_EMIT hint(tr("View kept: %1").arg(name));
}

void AdoptionPage::fillViews()
{
    m_viewsMenu->clear();
    m_viewsMenu->setToolTipsVisible(true);
    const auto describe = [](const KeptView& view) {
        QStringList parts;
        for (const QuestionChip& chip : questionChips(view.question))
            parts.append(chip.text);
        return parts.join(QStringLiteral(", "));
    };
    const auto escaped
        = [](QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); };
    m_viewsMenu->addAction(tr("&Keep this view…"), this, &AdoptionPage::askViewName);
    if (!m_views.named().empty()) {
        m_viewsMenu->addSection(tr("Kept"));
        for (const KeptView& view : m_views.named())
            m_viewsMenu->addAction(escaped(view.name), this, [this, view] { showView(view); })
                ->setToolTip(describe(view));
        QMenu* const forget = m_viewsMenu->addMenu(tr("&Let go of"));
        for (const KeptView& view : m_views.named()) {
            forget->addAction(escaped(view.name), this, [this, name = view.name] {
                m_views.remove(name);
                QSettings().setValue(ViewsKey, m_views.toJson());
            });
        }
    }
    if (m_views.recent().empty())
        return;
    m_viewsMenu->addSection(tr("Recent"));
    for (const KeptView& view : m_views.recent()) {
        const auto* const kind = analysis::findFigureKind(view.figure.toStdString());
        const QString words = describe(view);
        const QString title = coreText(kind->title);
        m_viewsMenu->addAction(escaped(words.isEmpty() ? title : tr("%1 (%2)").arg(title, words)),
            this, [this, view] { showView(view); });
    }
}

void AdoptionPage::showView(const KeptView& view)
{
    m_catalogue->setCurrent(view.figure);
    const QByteArray before = questionToJson(m_bar->question());
    m_bar->setQuestion(view.question);
    // Otherwise the changed question has done it.
    if (questionToJson(m_bar->question()) == before)
        recompute();
}

void AdoptionPage::updateActions()
{
    const auto figure = m_pane->figure();
    for (QAction* const action : { m_exportPicture, m_exportCsv, m_copyPicture, m_copyCsv })
        setAvailable(action, figure != nullptr, tr("No figure is shown."));
    setAvailable(m_useSpan,
        figure && !figure->isTable() && m_pane->chart()->isZoomed()
            && labelSpan(QString::fromStdString(figure->categories.front())),
        tr("Zoom into a figure over time first."));
}

void AdoptionPage::saveState(QSettings& settings) const
{
    settings.setValue(FigureKey, m_catalogue->current());
    settings.setValue(QuestionKey, questionToJson(m_bar->question()));
    settings.setValue(MoreKey, m_bar->showsMore());
    settings.setValue(AcrossKey, m_across->saveState());
    settings.setValue(DownKey, m_down->saveState());
    settings.setValue(BelowKey, m_showBelow->isChecked());
    settings.setValue(ColumnsKey, m_hosts->columnState());
    settings.setValue(ViewsKey, m_views.toJson());
}

void AdoptionPage::restoreState(const QSettings& settings)
{
    if (settings.contains(FigureKey))
        m_catalogue->setCurrent(settings.value(FigureKey).toString());
    if (settings.contains(QuestionKey))
        m_bar->setQuestion(questionFromJson(settings.value(QuestionKey).toByteArray()));
    m_bar->setShowsMore(settings.value(MoreKey).toBool());
    m_across->restoreState(settings.value(AcrossKey).toByteArray());
    m_down->restoreState(settings.value(DownKey).toByteArray());
    m_showBelow->setChecked(settings.value(BelowKey).toBool());
    m_below->setVisible(m_showBelow->isChecked());
    if (settings.contains(ColumnsKey))
        m_hosts->restoreColumns(settings.value(ColumnsKey).toByteArray());
    m_views = FigureViews::fromJson(settings.value(ViewsKey).toByteArray());
    m_chips->setChips(questionChips(m_bar->question()));
}

void AdoptionPage::resetLayout()
{
    const int wide = fontMetrics().averageCharWidth();
    m_across->setSizes({ wide * 44, wide * 110 });
    const int line = fontMetrics().lineSpacing();
    m_down->setSizes({ line * 26, line * 12 });
}

} // namespace widgets
