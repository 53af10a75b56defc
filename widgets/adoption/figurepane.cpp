// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/adoption/figurepane.h"

#include "widgets/adoption/figuretablemodel.h"
#include "widgets/text/coretext.h"
#include "widgets/theme/themedicon.h"
#include "widgets/window/actiontext.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>

#include <set>

namespace widgets {

namespace {

    enum PageOf { ChartPage, TablePage, CardPage };
    constexpr int WidestColumn = 44; // characters
    constexpr int Steps = 1000;
    constexpr int ProgressDelayMs = 300;

} // namespace

FigurePane::FigurePane(QWidget* parent)
    : QWidget(parent)
    , m_toolBar(new QToolBar)
    , m_pages(new QStackedWidget)
    , m_chart(new InteractiveFigure)
    , m_model(new FigureTableModel(this))
    , m_table(new QTableView)
    , m_tableHead(new QLabel)
    , m_tableNotes(new QLabel)
    , m_card(new StateCard)
    , m_progressLine(new QWidget)
    , m_progress(new QProgressBar)
{
    m_toolBar->setIconSize(
        QSize(1, 1) * style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this));
    const auto action = [this](const char* icon, const QString& text, const QString& help) {
        auto* const made = new QAction(themedIcon(QString::fromLatin1(icon)), text, this);
        describe(made, help);
        made->setToolTip(help);
        m_toolBar->addAction(made);
        return made;
    };
    m_back = action("view-back", tr("Zoom &back"), tr("The part shown before"));
    m_forward = action("view-forward", tr("Zoom &forward"), tr("The part shown after"));
    m_zoomIn = action("zoom-in", tr("Zoom &in"), tr("Fewer categories, around the marked one (+)"));
    m_zoomOut = action("zoom-out", tr("Zoom &out"), tr("More categories (-)"));
    m_zoomWhole = action("zoom-whole", tr("Show &whole figure"), tr("All categories (0)"));
    m_asTable = action(
        "view-table", tr("Show as &table"), tr("The same numbers as a table to sort and copy"));
    m_asTable->setCheckable(true);
    for (const auto& [each, name] :
        { std::pair { m_back, "zoomBack" }, std::pair { m_forward, "zoomForward" },
            std::pair { m_zoomIn, "zoomIn" }, std::pair { m_zoomOut, "zoomOut" },
            std::pair { m_zoomWhole, "zoomWhole" }, std::pair { m_asTable, "asTable" } })
        each->setObjectName(QString::fromLatin1(name));

    m_progress->setObjectName(QStringLiteral("figureProgress"));
    m_progress->setRange(0, Steps);
    m_progress->setAccessibleName(tr("Progress of the figure"));
    auto* const cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelFigure"));
    auto* const line = new QHBoxLayout(m_progressLine);
    line->setContentsMargins(0, 0, 0, 0);
    m_progress->setFormat(tr("Making figures… %p %"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    line->addWidget(m_progress);
    line->addWidget(cancel);
    m_progressLine->hide();

    m_pages->addWidget(m_chart);
    m_pages->addWidget(buildTablePage());
    m_pages->addWidget(m_card);
    m_pages->setCurrentIndex(CardPage);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    // Beside the tools: a line that comes and goes would move the figure.
    auto* const head = new QHBoxLayout;
    head->addWidget(m_toolBar, 1);
    head->addWidget(m_progressLine);
    layout->addLayout(head);
    layout->addWidget(m_pages, 1);
    m_showProgress.setSingleShot(true);
    m_showProgress.setInterval(ProgressDelayMs);
    connect(&m_showProgress, &QTimer::timeout, m_progressLine, &QWidget::show);
    setFocusProxy(m_chart);

    connect(cancel, &QPushButton::clicked, this, &FigurePane::cancelRequested);
    connect(m_chart, &InteractiveFigure::pointChosen, this, &FigurePane::pointChosen);
    connect(m_chart, &InteractiveFigure::zoomChanged, this, &FigurePane::updateActions);
    connect(m_back, &QAction::triggered, m_chart, &InteractiveFigure::goBack);
    connect(m_forward, &QAction::triggered, m_chart, &InteractiveFigure::goForward);
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_chart->zoomBy(0.5); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_chart->zoomBy(2); });
    connect(m_zoomWhole, &QAction::triggered, m_chart, &InteractiveFigure::showWhole);
    connect(m_asTable, &QAction::toggled, this, &FigurePane::showPage);
    updateActions();
}

QWidget* FigurePane::buildTablePage()
{
    auto* const sort = new FigureTableSort(this);
    sort->setSourceModel(m_model);
    m_table->setObjectName(QStringLiteral("figureTable"));
    m_table->setAccessibleName(tr("Numbers of the figure"));
    m_table->setModel(sort);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setWhatsThis(tr("Click a head to sort. Double-click a number, or press Enter, for the "
                             "hosts behind it."));
    for (QLabel* const label : { m_tableHead, m_tableNotes }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont bold = m_tableHead->font();
    bold.setBold(true);
    m_tableHead->setFont(bold);
    m_tableHead->setObjectName(QStringLiteral("tableHead"));
    m_tableNotes->setObjectName(QStringLiteral("tableNotes"));
    // Many notes scroll: the table is what one came for.
    auto* const notes = new QScrollArea;
    notes->setFrameShape(QFrame::NoFrame);
    notes->setWidgetResizable(true);
    notes->setWidget(m_tableNotes);
    notes->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    notes->setFocusPolicy(Qt::NoFocus);

    auto* const page = new QWidget;
    auto* const layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_tableHead);
    layout->addWidget(m_table, 1);
    layout->addWidget(notes);

    auto* const copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copy);
    connect(copy, &QAction::triggered, this, &FigurePane::copyTable);
    connect(m_table, &QTableView::activated, this, [this, sort](const QModelIndex& index) {
        Q_EMIT pointChosen(m_model->placeOf(sort->mapToSource(index)));
    });
    return page;
}

bool FigurePane::showsTable() const { return m_pages->currentIndex() == TablePage; }

void FigurePane::showFigure(std::shared_ptr<const analysis::Figure> figure)
{
    const bool other = !m_shown || m_shown->name != figure->name;
    m_shown = std::move(figure);
    QString head = coreText(m_shown->title);
    if (!m_shown->subtitle.empty())
        head += QLatin1Char('\n') + coreText(m_shown->subtitle);
    if (m_shown->simulated)
        head
            += QLatin1Char('\n') + tr("Simulated: these runs are from a lab, nothing was measured");
    m_tableHead->setText(head);
    QStringList notes;
    for (const core::Text& note : m_shown->notes)
        notes.append(coreText(note));
    m_tableNotes->setText(notes.join(QLatin1Char('\n')));
    m_tableNotes->parentWidget()->parentWidget()->setVisible(!notes.isEmpty());
    m_model->setFigure(m_shown);
    if (other)
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int widest = fontMetrics().averageCharWidth() * WidestColumn;
    // Of the first rows alone: looking at all of them would hold up the window.
    m_table->horizontalHeader()->setResizeContentsPrecision(100);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column) + 12));
    if (m_shown->isTable())
        m_chart->clearWhole();
    else
        m_chart->setWhole(m_shown);
    showPage();
}

void FigurePane::showPage()
{
    if (m_shown)
        m_pages->setCurrentIndex(
            m_shown->isTable() || m_asTable->isChecked() ? TablePage : ChartPage);
    setFocusProxy(m_pages->currentIndex() == TablePage ? static_cast<QWidget*>(m_table)
                                                       : static_cast<QWidget*>(m_chart));
    updateActions();
}

StateCard* FigurePane::showCard()
{
    m_shown.reset();
    m_chart->clearWhole();
    m_model->setFigure({});
    m_pages->setCurrentIndex(CardPage);
    updateActions();
    return m_card;
}

void FigurePane::beginWork()
{
    m_progress->setValue(0);
    m_showProgress.start();
}

void FigurePane::showProgress(double share) { m_progress->setValue(int(share * Steps)); }

void FigurePane::endWork()
{
    m_showProgress.stop();
    m_progressLine->hide();
}

void FigurePane::updateActions()
{
    const bool chart = m_pages->currentIndex() == ChartPage && m_shown;
    const QString none = tr("No chart is shown.");
    const QString whole = chart ? tr("The whole figure is shown.") : none;
    setAvailable(
        m_back, chart && m_chart->canGoBack(), chart ? tr("Nothing was shown before.") : none);
    setAvailable(
        m_forward, chart && m_chart->canGoForward(), chart ? tr("Nothing was shown after.") : none);
    setAvailable(m_zoomIn, chart && m_chart->span().count() > 1,
        chart ? tr("There is but one category.") : none);
    setAvailable(m_zoomOut, chart && m_chart->isZoomed(), whole);
    setAvailable(m_zoomWhole, chart && m_chart->isZoomed(), whole);
    setAvailable(m_asTable, m_shown && !m_shown->isTable(),
        m_shown ? tr("This figure is a table.") : tr("No figure is shown."));
}

void FigurePane::copyTable()
{
    const QAbstractItemModel* const model = m_table->model();
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (rows.empty()) {
        for (int row = 0; row < model->rowCount(); ++row)
            rows.insert(row);
    }
    if (rows.size() * columns.size() <= 1) {
        for (int column = 0; column < model->columnCount(); ++column)
            columns.insert(column);
    }
    QStringList lines;
    const auto add = [&](auto cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        lines.append(cells.join(QLatin1Char('\t')));
    };
    add([&](int column) { return model->headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        add([&](int column) { return model->index(row, column).data().toString(); });
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
    Q_EMIT hint(tr("%n row(s) copied", nullptr, int(rows.size())));
}

} // namespace widgets
