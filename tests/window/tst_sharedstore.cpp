// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeplaces.h"
#include "storesamples.h"
#include "tests/window/shownwindow.h"
#include "widgets/adoption/figurepane.h"
#include "widgets/runs/columntable.h"
#include "widgets/runs/hostsmodel.h"
#include "widgets/runs/runsmodel.h"
#include "widgets/window/pagestack.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace widgets;

/// A store that several computers share, on a PostgreSQL server, used from the window alone: a scan
/// is recorded into it, found on the Runs page, sorted, renamed, and drawn on the Adoption page.
class TestSharedStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScanFromFormToFigure();
    void aServerThatIsGoneIsSaid();

private:
    storetest::StorePlaces m_places;
};

void TestSharedStore::aScanFromFormToFigure()
{
    const std::string url = m_places.newStore("postgresql");
    if (url.empty())
        QSKIP(m_places.whyNot().c_str());
    ShownWindow shown;
    shown.workbench->preferences().setStoreUrl(QString::fromStdString(url));
    scan::ScanRequest request;
    request.vantage = "virtual";
    request.targets = { "100.64.0.0/24", "100.66.0.0/25" };
    request.passes = { scan::Pass::V1 };
    request.rate = 50'000;
    request.cooldownSeconds = 0.3;
    request.output.label = "shared";
    shown.window->setRequest(request);
    shown.window->startWhenReady();
    const ScanSession& session = shown.workbench->scan();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), ScanSession::State::Ended, 60'000);
    QCOMPARE(session.snapshot().state, scan::ScanState::Done);
    QVERIFY(session.kept());
    QVERIFY(session.storedRun());

    shown.window->showPage(PageId::Runs);
    auto* const runs = shown.child<ColumnTable>("runs");
    QTRY_COMPARE_WITH_TIMEOUT(runs->model()->rowCount(), 1, 20'000);
    const auto cell = [runs](RunColumn column) {
        return runs->model()->index(0, int(column)).data().toString();
    };
    QCOMPARE(cell(RunColumn::Label), QStringLiteral("shared"));
    QTest::mouseClick(runs->viewport(), Qt::LeftButton, {},
        runs->visualRect(runs->model()->index(0, 0)).center());
    auto* const label = shown.child<QLineEdit>("runLabel");
    QTRY_COMPARE(label->text(), QStringLiteral("shared"));
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("first of ours"));
    QTest::keyClick(label, Qt::Key_Return);
    QTRY_COMPARE(cell(RunColumn::Label), QStringLiteral("first of ours"));
    {
        const auto store = store::Store::open(url, store::Access::Read);
        QVERIFY(store);
        QTRY_COMPARE((*store)->run(*session.storedRun()).value().label, "first of ours");
    }

    auto* const hosts = shown.child<ColumnTable>("hosts");
    shown.child<QTabWidget>("runTabs")->setCurrentIndex(1);
    const auto* const model = dynamic_cast<const HostsModel*>(hosts->model());
    const auto* const count = shown.child<QLabel>("hostCount");
    QVERIFY(model && count);
    QTRY_VERIFY2_WITH_TIMEOUT(model->rowCount() == 256 + 128, qPrintable(count->text()), 20'000);
    hosts->sortByColumn(int(HostColumn::Address), Qt::DescendingOrder);
    QTRY_VERIFY(model->rowCount() == 256 + 128
        && model->at(0).address == storetest::address("100.66.0.127"));
    QCOMPARE(model->at(383).address, storetest::address("100.64.0.0"));

    shown.window->showPage(PageId::Adoption);
    const auto simulated = [&]() -> QPushButton* {
        auto* const button = shown.child<QPushButton>("showSimulated");
        return button && button->isVisible() ? button : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(simulated(), 20'000);
    simulated()->click();
    const auto* const pane = shown.window->findChild<FigurePane*>();
    const auto choose = [&](const QString& name) {
        auto* const search = shown.child<QLineEdit>("figureSearch");
        search->clear();
        QTest::keyClicks(search, name);
        QTest::keyClick(search, Qt::Key_Return);
    };
    choose(QStringLiteral("adoption-v1-ipv4"));
    QTRY_VERIFY_WITH_TIMEOUT(pane->figure() && pane->figure()->name == "adoption-v1-ipv4", 20'000);
    const analysis::Figure& figure = *pane->figure();
    QVERIFY(figure.simulated);
    QCOMPARE(figure.categories.size(), std::size_t(1));
    double hosted = 0;
    for (const analysis::FigureSeries& series : figure.series) {
        for (const analysis::FigurePoint& point : series.points)
            hosted = std::max(hosted, point.value.value_or(0));
    }
    QVERIFY2(hosted >= 256, qPrintable(QString::number(hosted))); // 100.64/16 speaks version 1
}

void TestSharedStore::aServerThatIsGoneIsSaid()
{
    ShownWindow shown;
    shown.window->showPage(PageId::Runs);
    // A port of this computer where nobody listens.
    shown.workbench->preferences().setStoreUrl(
        QStringLiteral("postgresql://me:s3cret@127.0.0.1:1/runs?connect_timeout=2"));
    const auto said = [&shown] {
        QStringList texts;
        for (const QLabel* const label : shown.window->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(said().contains(QStringLiteral("127.0.0.1")), 30'000);
    QVERIFY(!said().contains(QStringLiteral("s3cret")));
}

QTEST_MAIN(TestSharedStore)
#include "tst_sharedstore.moc"
