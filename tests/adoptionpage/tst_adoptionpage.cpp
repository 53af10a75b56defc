// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "adoptionfixture.h"
#include "tests/window/stallwatch.h"
#include "widgets/adoption/figurecatalogue.h"
#include "widgets/adoption/historymodel.h"
#include "widgets/adoption/historypanel.h"
#include "widgets/adoption/historystrip.h"
#include "widgets/adoption/hostmodel.h"
#include "widgets/adoption/hostpanel.h"
#include "widgets/adoption/questionbar.h"
#include "widgets/adoption/questiontext.h"
#include "widgets/figures/figurenumber.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace widgets;

/// The Adoption page as people use it, over a study whose truth is known.
class TestAdoptionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_study.make(), QString()); }
    void init() { m_use = std::make_unique<PageOfStore>(m_study.url()); }
    void cleanup() { m_use.reset(); }

    void opensWithAFigure();
    void choosesByTypingAndEnter();
    void changesThePeriod();
    void filtersAndTakesChipsAway();
    void refusesWhatIsNoTime();
    void hoverSaysTheFiguresNumbers();
    void keysMoveTheCursor();
    void zoomsByDraggingAndGoesBack();
    void zoomBecomesTheTimeRange();
    void clickShowsTheHosts();
    void filtersTheHosts();
    void hostLeadsToItsHistory();
    void historyByAddress();
    void historyOfNobody();
    void publishedSeriesAreLaidOver();
    void missingFiguresSayWhy();
    void databasesMakeFigures();
    void onlySomeNetworks();
    void tablesSortAndCopy();
    void exportsWhatIsShown();
    void exportsAllFigures();
    void exportOfAllIsCancelled();
    void anotherStoreEndsTheExportOfAll();
    void copiesTheCommand();
    void keepsItsStateAndViews();
    void emptyStore();
    void onlySimulatedRuns();
    void nothingForTheQuestion();
    void brokenStore();
    void cancels();
    void followsTheLibrary();

private:
    void begin()
    {
        m_use->page().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_use->page()));
        QTRY_VERIFY2_WITH_TIMEOUT(m_use->pane().figure() != nullptr,
            qPrintable(m_use->child<QLabel>("stateTitle")->text() + QLatin1String(": ")
                + m_use->child<QLabel>("stateText")->text()),
            20000);
    }
    /// Types the name, presses Enter and waits for the figure.
    void choose(const QString& name)
    {
        auto* const search = m_use->child<QLineEdit>("figureSearch");
        search->clear();
        QTest::keyClicks(search, name);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_use->pane().figure() && QString::fromStdString(m_use->pane().figure()->name) == name,
            20000);
    }
    void pick(const char* box, const QVariant& data)
    {
        auto* const combo = m_use->child<QComboBox>(box);
        QVERIFY(combo);
        const int index = combo->findData(data);
        QVERIFY(index >= 0);
        combo->setCurrentIndex(index);
    }
    InteractiveFigure& chart() { return *m_use->pane().chart(); }
    const analysis::Figure& figure() { return *m_use->pane().figure(); }
    StateCard* card() { return m_use->page().findChild<StateCard*>(); }
    QPushButton* button(const char* name)
    {
        // The card's old buttons may still wait for their end.
        for (QPushButton* const each :
            m_use->page().findChildren<QPushButton*>(QLatin1String(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QPoint positionOf(std::size_t series, std::size_t category)
    {
        const auto at = chart().positionOf({ series, category });
        return at ? *at : QPoint(-1, -1);
    }
    void hover(const QPoint& at)
    {
        QTest::mouseMove(chart().viewport(), at);
        QMouseEvent move(QEvent::MouseMove, at, chart().viewport()->mapToGlobal(at), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(chart().viewport(), &move);
    }
    QAction* action(const char* name)
    {
        for (QAction* const each : m_use->page().pageActions()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    const HostModel* hosts() { return m_use->page().findChild<HostPanel*>()->model(); }
    const HistoryModel* history() { return m_use->page().findChild<HistoryPanel*>()->model(); }

    StudyFolder m_study;
    std::unique_ptr<PageOfStore> m_use;
};

void TestAdoptionPage::opensWithAFigure()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(figure().name, std::string("adoption-v0-ipv4"));
    QVERIFY(!m_use->pane().showsTable());
    QCOMPARE(chart().accessibleName(), QString::fromStdString(figure().title));
    QVERIFY(m_use->child<QWidget>("below")->isHidden());
}

void TestAdoptionPage::choosesByTypingAndEnter()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    auto* const search = m_use->child<QLineEdit>("figureSearch");
    QTest::keyClicks(search, QStringLiteral("2022 figure 7"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(figure().name, std::string("port-overlap"));
    auto* const nothing = m_use->child<QLabel>("noFigureMatches");
    QVERIFY(!nothing->isVisible());
    QTest::keyClicks(search, QStringLiteral(" nonsense"));
    QVERIFY(nothing->isVisible());
    QVERIFY(!m_use->child<QWidget>("figureTree")->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!nothing->isVisible());
    QVERIFY(m_use->child<QWidget>("figureTree")->isVisible());
    QCOMPARE(search->text(), QString());
    QCOMPARE(
        m_use->page().findChild<FigureCatalogue*>()->current(), QStringLiteral("port-overlap"));
}

void TestAdoptionPage::changesThePeriod()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const std::size_t months = figure().categories.size();
    pick("period", int(analysis::Period::Run));
    QTRY_VERIFY(figure().categories.size() > months);
    QVERIFY(figure().categories.front().english().find('#') != std::string::npos);
}

void TestAdoptionPage::filtersAndTakesChipsAway()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_use->child<QWidget>("chips")->isHidden());
    const analysis::Figure whole = figure();
    pick("port", 443);
    QTRY_COMPARE(figure().series.size(), 1U);
    QCOMPARE(figure().series.front().points, whole.series[1].points);
    auto* const from = m_use->child<QLineEdit>("from");
    QTest::keyClicks(from, QStringLiteral("2021-03"));
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_COMPARE(figure().categories.front(), std::string("2021-03"));
    auto* const until = m_use->child<QLineEdit>("until");
    QTest::keyClicks(until, QStringLiteral("2021"));
    QTest::keyClick(until, Qt::Key_Return);
    QTRY_COMPARE(figure().categories.back(), std::string("2021-12"));
    auto* const chip = m_use->child<QToolButton>("chip-port");
    QVERIFY(chip && chip->isVisible());
    QVERIFY(chip->text().contains(QLatin1String("443")));
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(figure().series.size(), 2U);
    QCOMPARE(m_use->child<QComboBox>("port")->currentIndex(), 0);
    QTest::mouseClick(m_use->child<QToolButton>("chip-all"), Qt::LeftButton);
    QTRY_COMPARE(figure(), whole);
    QVERIFY(m_use->child<QWidget>("chips")->isHidden());
    QCOMPARE(from->text(), QString());
}

void TestAdoptionPage::refusesWhatIsNoTime()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    auto* const from = m_use->child<QLineEdit>("from");
    QTest::keyClicks(from, QStringLiteral("2021-13"));
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(m_use->child<QWidget>("questionWarning")->isVisible());
    QVERIFY(!m_use->page().findChild<QuestionBar*>()->question().runs.fromNs);
    from->clear();
    QTest::keyClicks(from, QStringLiteral("2021-12"));
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(m_use->child<QWidget>("questionWarning")->isHidden());
    auto* const until = m_use->child<QLineEdit>("until");
    QTest::keyClicks(until, QStringLiteral("2020"));
    QTest::keyClick(until, Qt::Key_Return);
    QVERIFY(m_use->child<QWidget>("questionWarning")->isVisible());
}

void TestAdoptionPage::hoverSaysTheFiguresNumbers()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    for (std::size_t series = 0; series < 2; ++series) {
        for (const std::size_t category : { std::size_t(3), figure().categories.size() - 1 }) {
            const auto& point = figure().series[series].points[category];
            QVERIFY(point.value);
            hover(positionOf(series, category));
            QVERIFY(chart().cursor());
            QCOMPARE(chart().cursor()->series, series);
            QCOMPARE(chart().cursor()->category, category);
            const QStringList lines = chart().callOutText().split(QLatin1Char('\n'));
            QCOMPARE(lines[0], QString::fromStdString(figure().categories[category]));
            QVERIFY(lines[1].endsWith(figureNumber(*point.value)));
            if (point.part)
                QVERIFY(lines[2].contains(figureNumber(*point.part)));
            QVERIFY(m_use->child<QLabel>("callOut")->isVisible());
            QCOMPARE(chart().accessibleDescription(), chart().callOutText());
        }
    }
}

void TestAdoptionPage::keysMoveTheCursor()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    chart().setFocus();
    QTest::keyClick(&chart(), Qt::Key_Right);
    QCOMPARE(chart().cursor()->category, 0U);
    QTest::keyClick(&chart(), Qt::Key_Right);
    QCOMPARE(chart().cursor()->category, 1U);
    QTest::keyClick(&chart(), Qt::Key_Up);
    QCOMPARE(chart().cursor()->series, 1U);
    QTest::keyClick(&chart(), Qt::Key_End);
    QCOMPARE(chart().cursor()->category, figure().categories.size() - 1);
    QTest::keyClick(&chart(), Qt::Key_Plus);
    QVERIFY(chart().isZoomed());
    QTest::keyClick(&chart(), Qt::Key_0);
    QVERIFY(!chart().isZoomed());
    QTest::keyClick(&chart(), Qt::Key_Return);
    QTRY_VERIFY(hosts()->rowCount() > 0);
    QCOMPARE(double(hosts()->rowCount()), *figure().series[1].points.back().value);
    QTest::keyClick(&chart(), Qt::Key_Escape);
    QVERIFY(!chart().cursor());
    QVERIFY(m_use->child<QLabel>("callOut")->isHidden());
}

void TestAdoptionPage::zoomsByDraggingAndGoesBack()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const int all = int(figure().categories.size());
    const QPoint from = positionOf(0, 3);
    const QPoint to = positionOf(0, 9);
    QTest::mousePress(chart().viewport(), Qt::LeftButton, {}, from);
    for (const QPoint& at : { (from + to) / 2, to }) {
        QMouseEvent move(QEvent::MouseMove, at, chart().viewport()->mapToGlobal(at), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart().viewport(), &move);
    }
    QTest::mouseRelease(chart().viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(chart().span(), (CategorySpan { 3, 9 }));
    QCOMPARE(chart().figure()->categories.size(), 7U);
    QCOMPARE(chart().figure()->categories.front(), figure().categories[3]);
    // What is pointed at is still the figure's own number.
    hover(positionOf(0, 5));
    QCOMPARE(chart().cursor()->category, 5U);
    action("zoomIn")->trigger();
    QCOMPARE(chart().span().count(), 3);
    action("zoomBack")->trigger();
    QCOMPARE(chart().span(), (CategorySpan { 3, 9 }));
    action("zoomBack")->trigger();
    QCOMPARE(chart().span().count(), all);
    QVERIFY(!action("zoomBack")->isEnabled());
    action("zoomForward")->trigger();
    QCOMPARE(chart().span(), (CategorySpan { 3, 9 }));
    QTest::mouseDClick(chart().viewport(), Qt::LeftButton, {}, positionOf(0, 5));
    QCOMPARE(chart().span().count(), all);
    const QPoint middle = positionOf(0, 12);
    QWheelEvent wheel(middle, chart().viewport()->mapToGlobal(middle), {}, { 0, 240 }, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart().viewport(), &wheel);
    QVERIFY(chart().isZoomed());
    QVERIFY(chart().span().first < 12 && chart().span().last > 12);
}

void TestAdoptionPage::zoomBecomesTheTimeRange()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    QVERIFY(!action("useSpan")->isEnabled());
    chart().zoomTo({ 3, 8 });
    const std::string first = figure().categories[3];
    const std::string last = figure().categories[8];
    QVERIFY(action("useSpan")->isEnabled());
    action("useSpan")->trigger();
    QTRY_COMPARE(figure().categories.size(), 6U);
    QCOMPARE(figure().categories.front(), first);
    QCOMPARE(figure().categories.back(), last);
    QCOMPARE(m_use->child<QLineEdit>("from")->text(), QString::fromStdString(first));
    QCOMPARE(m_use->child<QLineEdit>("until")->text(), QString::fromStdString(last));
}

void TestAdoptionPage::clickShowsTheHosts()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    for (const QString& name :
        { QStringLiteral("adoption-v0-ipv4"), QStringLiteral("churn-v0-ipv4"),
            QStringLiteral("classes-v0-ipv4"), QStringLiteral("trace-months-v0-ipv4") }) {
        if (name != QLatin1String("adoption-v0-ipv4"))
            choose(name);
        // The highest bar of the first series is sure to be hit.
        std::size_t category = 0;
        for (std::size_t i = 0; i < figure().categories.size(); ++i) {
            const auto& points = figure().series[0].points;
            if (points[i].value.value_or(0) > points[category].value.value_or(0))
                category = i;
        }
        const double value = *figure().series[0].points[category].value;
        QTest::mouseClick(chart().viewport(), Qt::LeftButton, {}, positionOf(0, category));
        QCOMPARE(chart().cursor()->series, 0U);
        QVERIFY(m_use->child<QWidget>("below")->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(double(hosts()->rowCount()), value, 20000);
        QTRY_VERIFY(m_use->child<QLabel>("hostHead")
                        ->text()
                        .contains(QString::fromStdString(figure().categories[category])));
    }
}

void TestAdoptionPage::filtersTheHosts()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    QTest::mouseClick(
        chart().viewport(), Qt::LeftButton, {}, positionOf(1, figure().categories.size() - 1));
    QTRY_VERIFY(hosts()->rowCount() > 10);
    const int all = hosts()->rowCount();
    const QString address = HostModel::text(hosts()->hostAt(3), HostModel::Address);
    auto* const filter = m_use->child<QLineEdit>("hostFilter");
    QTest::keyClicks(filter, address + QStringLiteral("/32"));
    QTRY_COMPARE(hosts()->rowCount(), 1);
    QCOMPARE(HostModel::text(hosts()->hostAt(0), HostModel::Address), address);
    QVERIFY(m_use->child<QLabel>("hostCount")->text().contains(QString::number(all)));
    filter->clear();
    QTRY_COMPARE(hosts()->rowCount(), all);
    auto* const table = m_use->child<QTableView>("hosts");
    table->sortByColumn(HostModel::Address, Qt::DescendingOrder);
    QTRY_VERIFY(hosts()->hostAt(0).host.address > hosts()->hostAt(all - 1).host.address);
    table->selectRow(0);
    table->setFocus();
    QGuiApplication::clipboard()->clear();
    m_use->page().findChild<HostPanel*>()->copySelection();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(
        HostModel::text(hosts()->hostAt(0), HostModel::Address)));
}

void TestAdoptionPage::hostLeadsToItsHistory()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    QTest::mouseClick(
        chart().viewport(), Qt::LeftButton, {}, positionOf(1, figure().categories.size() - 1));
    QTRY_VERIFY(hosts()->rowCount() > 10);
    auto* const table = m_use->child<QTableView>("hosts");
    table->selectRow(2);
    const core::IpAddress address = hosts()->hostAt(2).host.address;
    const QModelIndex index = table->model()->index(2, 0);
    Q_EMIT table->activated(index);
    auto* const panel = m_use->page().findChild<HistoryPanel*>();
    QTRY_VERIFY(panel->model()->rowCount() > 0);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->address(), std::optional(address));
    // As many answers as the store's own history has.
    const auto store = store::Store::open(m_study.url().toStdString(), store::Access::Read);
    QVERIFY(store);
    const auto sightings = (*store)->history(address);
    QVERIFY(sightings);
    int answers = 0;
    for (int row = 0; row < history()->rowCount(); ++row)
        answers += history()->eventAt(row).kind == HistoryEvent::Kind::Answer;
    QCOMPARE(std::size_t(answers), sightings->size());
    auto* const strip = m_use->child<HistoryStrip>("historyStrip");
    const auto at = strip->positionOf(0);
    QVERIFY(at);
    QTest::mouseClick(strip, Qt::LeftButton, {}, *at);
    QVERIFY(m_use->child<QTableView>("history")->currentIndex().isValid());
    QSignalSpy traced(&m_use->workbench().navigator(), &Navigator::traceWanted);
    QTest::mouseClick(m_use->child<QPushButton>("historyTrace"), Qt::LeftButton);
    QCOMPARE(traced.count(), 1);
    QCOMPARE(traced[0][0].value<HostQuestion>().target.address, address);
}

void TestAdoptionPage::historyByAddress()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    action("findHistory")->trigger();
    auto* const search = m_use->child<QLineEdit>("historySearch");
    QTest::keyClicks(search, QStringLiteral("no address"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m_use->child<QWidget>("historyWarning")->isVisible());
    QTest::mouseClick(
        chart().viewport(), Qt::LeftButton, {}, positionOf(0, figure().categories.size() - 1));
    QTRY_VERIFY(hosts()->rowCount() > 0);
    const core::IpAddress address = hosts()->hostAt(0).host.address;
    m_use->page().showHistory(address);
    QTRY_VERIFY(history()->rowCount() > 0);
    QVERIFY(m_use->child<QWidget>("historyWarning")->isHidden());
    QCOMPARE(search->text(), QString::fromStdString(address.toString()));
    QVERIFY(m_use->child<QLabel>("historySummary")->text().startsWith(search->text()));
}

void TestAdoptionPage::historyOfNobody()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    m_use->page().showHistory(*core::IpAddress::parse("192.0.2.1"));
    QTRY_VERIFY(
        m_use->child<QLabel>("historySummary")->text().contains(QLatin1String("no measured")));
    QCOMPARE(history()->rowCount(), 0);
    QVERIFY(!m_use->child<QPushButton>("historyTrace")->isEnabled());
}

void TestAdoptionPage::publishedSeriesAreLaidOver()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const std::size_t before = figure().series.size();
    m_use->child<QCheckBox>("published")->setChecked(true);
    QTRY_VERIFY(figure().series.size() > before);
    std::size_t last = figure().series.size() - 1;
    QVERIFY(figure().series[last].published);
    while (!chart().positionOf({ last, 3 }))
        --last;
    if (figure().series[last].published) {
        Q_EMIT chart().pointChosen({ last, 3 });
        QTRY_VERIFY(m_use->child<QWidget>("hostWarning")->isVisible());
        QCOMPARE(hosts()->rowCount(), 0);
    }
}

void TestAdoptionPage::missingFiguresSayWhy()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const FigureCatalogueModel* const model = m_use->page().findChild<FigureCatalogue*>()->model();
    const QModelIndex origins = model->indexOf(QStringLiteral("origins-v0-ipv4"));
    QTRY_VERIFY_WITH_TIMEOUT(
        !origins.data(FigureCatalogueModel::ReasonRole).toString().isEmpty(), 30000);
    QVERIFY(origins.data(Qt::ToolTipRole)
                .toString()
                .contains(origins.data(FigureCatalogueModel::ReasonRole).toString().left(20)));
    QVERIFY(model->indexOf(QStringLiteral("adoption-v0-ipv4"))
                .data(FigureCatalogueModel::ReasonRole)
                .toString()
                .isEmpty());
    auto* const search = m_use->child<QLineEdit>("figureSearch");
    QTest::keyClicks(search, QStringLiteral("origins-v0-ipv4"));
    QTest::keyClick(search, Qt::Key_Return);
    // First the card says that the figure is being made.
    QTRY_VERIFY_WITH_TIMEOUT(card()->isVisible() && button("chooseDatabases"), 30000);
}

void TestAdoptionPage::databasesMakeFigures()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    m_use->workbench().preferences().setOriginFile(m_study.origins());
    m_use->workbench().preferences().setCountryFile(m_study.countries());
    choose(QStringLiteral("origins-v0-ipv4"));
    QVERIFY(m_use->pane().showsTable());
    auto* const table = m_use->child<QTableView>("figureTable");
    Q_EMIT table->activated(table->model()->index(0, 0));
    QTRY_COMPARE(QString::number(hosts()->rowCount()), QString::fromStdString(figure().rows[0][4]));
    QVERIFY(HostModel::text(hosts()->hostAt(0), HostModel::Network)
                .startsWith(QStringLiteral("AS") + QString::fromStdString(figure().rows[0][0])));
    choose(QStringLiteral("countries-v0"));
    QVERIFY(!m_use->pane().showsTable());
    Q_EMIT chart().pointChosen({ 0, 0 });
    QTRY_COMPARE(double(hosts()->rowCount()), *figure().series[0].points[0].value);
}

void TestAdoptionPage::onlySomeNetworks()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    m_use->child<QToolButton>("more")->click();
    auto* const only = m_use->child<QLineEdit>("onlyAs");
    QVERIFY(only->isVisible());
    const analysis::Figure whole = figure();
    QTest::keyClicks(only, QStringLiteral("AS6185"));
    QTest::keyClick(only, Qt::Key_Return);
    QTRY_VERIFY(card()->isVisible());
    m_use->workbench().preferences().setOriginFile(m_study.origins());
    QTRY_VERIFY(m_use->pane().figure());
    QVERIFY(figure().subtitle.ends_with("only AS6185"));
    for (std::size_t series = 0; series < whole.series.size(); ++series) {
        for (std::size_t i = 0; i < whole.categories.size(); ++i)
            QVERIFY(figure().series[series].points[i].value.value_or(0)
                <= whole.series[series].points[i].value.value_or(0));
    }
    QVERIFY(m_use->child<QToolButton>("chip-only-as"));
}

void TestAdoptionPage::tablesSortAndCopy()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    choose(QStringLiteral("runs"));
    auto* const table = m_use->child<QTableView>("figureTable");
    QVERIFY(table->isVisible());
    QCOMPARE(std::size_t(table->model()->rowCount()), figure().rows.size());
    table->sortByColumn(0, Qt::DescendingOrder);
    QVERIFY(table->model()->index(0, 0).data().toInt()
        > table->model()->index(table->model()->rowCount() - 1, 0).data().toInt());
    m_use->pane().copyTable();
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(std::size_t(copied.count(QLatin1Char('\n'))), figure().rows.size() + 1);
    choose(QStringLiteral("adoption-v1-ipv4"));
    QVERIFY(!m_use->pane().showsTable());
    action("asTable")->trigger();
    QVERIFY(m_use->pane().showsTable());
    QCOMPARE(std::size_t(table->model()->columnCount()), figure().series.size() + 1);
    action("asTable")->trigger();
}

void TestAdoptionPage::exportsWhatIsShown()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const QString csv = m_study.file(QStringLiteral("shown.csv"));
    QVERIFY(m_use->page().exportTo(csv));
    QFile file(csv);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), analysis::figureCsv(figure()));
    for (const char* suffix : { "svg", "pdf", "png" }) {
        const QString name = m_study.file(QStringLiteral("shown.") + QLatin1String(suffix));
        QVERIFY(m_use->page().exportTo(name));
        QVERIFY(QFileInfo(name).size() > 1000);
    }
    QVERIFY(!m_use->page().exportTo(m_study.file(QStringLiteral("shown.doc"))));
    action("copyCsv")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().toStdString(), analysis::figureCsv(figure()));
    action("copyPicture")->trigger();
    QVERIFY(QGuiApplication::clipboard()->image().width() > 1000);
    chart().zoomTo({ 2, 4 });
    action("copyCsv")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')),
        qsizetype(1 + 3 * figure().series.size()));
}

void TestAdoptionPage::exportsAllFigures()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    pick("family", int(core::Family::V4));
    QTRY_VERIFY(!m_use->child<QWidget>("figureProgress")->isVisible());
    const QString folder = m_study.file(QStringLiteral("all"));
    QVERIFY(QDir().mkpath(folder));
    QSignalSpy hints(&m_use->page(), &Page::hint);
    StallWatch watch;
    watch.start();
    m_use->page().exportAll(folder);
    QTRY_VERIFY_WITH_TIMEOUT(!hints.isEmpty(), 120000);
    watch.stop();
    qInfo("longest stall %lld ms (own work %lld ms at most), %d over 50 ms", watch.longestMs(),
        watch.longestOwnMs(), watch.over50());
    const QStringList written = QDir(folder).entryList({ QStringLiteral("*.csv") });
    QVERIFY2(written.size() > 20, qPrintable(QString::number(written.size())));
    QCOMPARE(QDir(folder).entryList({ QStringLiteral("*.svg") }).size(), written.size());
    QVERIFY(hints.last()[0].toString().contains(QString::number(written.size())));
    QFile file(folder + QStringLiteral("/adoption-v0-ipv4.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), analysis::figureCsv(figure()));
}

/// What waits for the store of before must not be answered from what was read of it.
void TestAdoptionPage::anotherStoreEndsTheExportOfAll()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const QString folder = m_study.file(QStringLiteral("part"));
    QVERIFY(QDir().mkpath(folder));
    QSignalSpy hints(&m_use->page(), &Page::hint);
    m_use->page().exportAll(folder);
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList({ QStringLiteral("*.svg") }).isEmpty(), 60000);
    const QString other = m_study.file(QStringLiteral("other.db"));
    m_use->workbench().preferences().setStoreUrl(other);
    QTRY_VERIFY_WITH_TIMEOUT(!hints.isEmpty(), 60000);
    m_use->workbench().preferences().setStoreUrl(m_study.url());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_use->pane().figure() && !m_use->child<QWidget>("figureProgress")->isVisible(), 60000);
    QVERIFY(!figure().series.empty());
}

void TestAdoptionPage::exportOfAllIsCancelled()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const QString folder = m_study.file(QStringLiteral("some"));
    QVERIFY(QDir().mkpath(folder));
    const auto written
        = [&folder] { return QDir(folder).entryList({ QStringLiteral("*.svg") }).size(); };
    QSignalSpy hints(&m_use->page(), &Page::hint);
    m_use->page().exportAll(folder);
    QTRY_VERIFY_WITH_TIMEOUT(written() > 0, 60000);
    m_use->child<QPushButton>("cancelFigure")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!hints.isEmpty(), 60000);
    const auto before = written();
    QVERIFY2(before < 20, qPrintable(QString::number(before)));
    QTest::qWait(300);
    QCOMPARE(written(), before);
    QCOMPARE(QDir(folder).entryList({ QStringLiteral("*.csv") }).size(), before);
    QVERIFY(!m_use->child<QWidget>("figureProgress")->isVisible());
    // Another one begins anew.
    hints.clear();
    m_use->page().exportAll(folder);
    QTRY_VERIFY_WITH_TIMEOUT(!hints.isEmpty(), 120000);
    QVERIFY(written() > 20);
}

void TestAdoptionPage::copiesTheCommand()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    pick("family", int(core::Family::V6));
    m_use->child<QCheckBox>("published")->setChecked(true);
    action("copyCommand")->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.startsWith(QLatin1String("mptcp-probe figure adoption-v0-ipv4 --store ")));
    QVERIFY(command.contains(QLatin1String(" --family ipv6")));
    QVERIFY(command.contains(QLatin1String(" --published")));
    QVERIFY(command.endsWith(QLatin1String(" -o adoption-v0-ipv4.svg")));
}

void TestAdoptionPage::keepsItsStateAndViews()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    choose(QStringLiteral("classes-v0-ipv4"));
    pick("port", 80);
    QTRY_COMPARE(figure().series.size(), 4U);
    m_use->rebuild();
    begin();
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(figure().name, std::string("classes-v0-ipv4"));
    QCOMPARE(figure().series.size(), 4U);
    QCOMPARE(m_use->child<QComboBox>("port")->currentData().toInt(), 80);
    const FigureViews views
        = FigureViews::fromJson(QSettings().value(QStringLiteral("adoption/views")).toByteArray());
    QVERIFY(views.recent().size() >= 2);
    QCOMPARE(views.recent()[0].figure, QStringLiteral("classes-v0-ipv4"));
    QCOMPARE(views.recent()[0].question.runs.port, std::optional<std::uint16_t>(80));
}

void TestAdoptionPage::emptyStore()
{
    m_use = std::make_unique<PageOfStore>(m_study.file(QStringLiteral("none.db")));
    m_use->page().show();
    QTRY_VERIFY(button("toScan"));
    QSignalSpy scan(&m_use->workbench().navigator(), &Navigator::scanPageWanted);
    QTest::mouseClick(button("toScan"), Qt::LeftButton);
    QCOMPARE(scan.count(), 1);
    QVERIFY(!action("exportPicture")->isEnabled());
}

void TestAdoptionPage::onlySimulatedRuns()
{
    const QString url = m_study.file(QStringLiteral("simulated.db"));
    QFile::remove(url);
    QVERIFY(QFile::copy(m_study.url(), url));
    QVERIFY(StudyFolder::setSimulated(url, true));
    m_use = std::make_unique<PageOfStore>(url);
    m_use->page().show();
    QTRY_VERIFY_WITH_TIMEOUT(button("showSimulated"), 20000);
    QTest::mouseClick(button("showSimulated"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_use->pane().figure(), 20000);
    QVERIFY(figure().simulated);
    QVERIFY(m_use->child<QToolButton>("chip-simulated"));
}

void TestAdoptionPage::nothingForTheQuestion()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    auto* const from = m_use->child<QLineEdit>("from");
    QTest::keyClicks(from, QStringLiteral("2031"));
    QTest::keyClick(from, Qt::Key_Return);
    QTRY_VERIFY(button("clearQuestion"));
    QVERIFY(m_use->child<QLabel>("stateText")->text().contains(QLatin1String("measured")));
    QTest::mouseClick(button("clearQuestion"), Qt::LeftButton);
    QTRY_VERIFY(m_use->pane().figure());
    pick("kind", true);
    QTRY_VERIFY(button("clearQuestion"));
}

void TestAdoptionPage::brokenStore()
{
    const QString url = m_study.file(QStringLiteral("broken.db"));
    QFile file(url);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    m_use = std::make_unique<PageOfStore>(url);
    m_use->page().show();
    QTRY_VERIFY(button("tryAgain"));
    QVERIFY(!m_use->workbench().log().messages().empty());
}

void TestAdoptionPage::cancels()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const auto before = m_use->pane().figure();
    pick("family", int(core::Family::V4));
    // Before the event loop could deliver it.
    m_use->child<QPushButton>("cancelFigure")->click();
    QTest::qWait(300);
    QCOMPARE(m_use->pane().figure(), before);
    action("reloadFigure")->trigger();
    QTRY_VERIFY(m_use->pane().figure() != before);
}

void TestAdoptionPage::followsTheLibrary()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    const auto before = m_use->pane().figure();
    m_use->workbench().library().noteChange();
    QTRY_VERIFY(m_use->pane().figure() != before);
    QCOMPARE(*m_use->pane().figure(), *before);
}

QTEST_MAIN(TestAdoptionPage)
#include "tst_adoptionpage.moc"
