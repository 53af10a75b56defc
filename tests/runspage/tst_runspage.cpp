// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storesamples.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/runs/columntable.h"
#include "widgets/runs/differencemodel.h"
#include "widgets/runs/hostsmodel.h"
#include "widgets/runs/noticebar.h"
#include "widgets/runs/resultsmodel.h"
#include "widgets/runs/runsfilter.h"
#include "widgets/runs/runsmodel.h"
#include "widgets/runs/runspage.h"
#include "widgets/session/workbench.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace storetest;
using namespace widgets;

namespace {

constexpr std::int64_t Day = 86'400'000'000'000;
constexpr std::int64_t FirstDay = 1'760'000'000'000'000'000;

scan::ScanRow answer(int host, scan::ReplyClass replyClass)
{
    scan::ScanRow row;
    row.target = row.responder = address(("192.0.2." + std::to_string(host)).c_str());
    row.targetPort = 80;
    row.pass = scan::Pass::V1;
    row.replyClass = replyClass;
    row.timeNs = FirstDay;
    row.ttl = 57;
    row.rttUs = 12'345;
    row.hasCapable = scan::isPotential(replyClass);
    row.mptcpVersion = 1;
    row.hasReceiverKey = replyClass == scan::ReplyClass::Mptcp;
    row.receiverKey = 0x1122334455667788 + std::uint64_t(host);
    return row;
}

store::Run scanOf(int day, const std::string& label)
{
    store::Run run;
    run.label = label;
    run.vantage = "host";
    run.version = "1.0";
    run.command = "mptcp-probe scan 192.0.2.0/24 -p 80,443 -r 5000 -e 77 "
                  "--ssh-program /elsewhere/ssh";
    run.configuration = R"({"seed":77,"seed_provided":false,"rate":5000,)"
                        R"("targets":{"count":256,"excluded":[]},"ports":["80","443"]})";
    run.startedNs = FirstDay + day * Day;
    run.endedNs = run.startedNs + 83'000'000'000;
    run.passes = { scan::Pass::V1 };
    run.ports = "80";
    run.v4 = true;
    run.state = store::RunState::Done;
    run.counters.sent = 256;
    run.counters.received = 200;
    run.counters.validated = 190;
    return run;
}

} // namespace

/// The page as a person uses it, on a store of its own.
class TestRunsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void init();
    void cleanup();

    void listsWhatIsStored();
    void filtersTheList();
    void editsLabelAndNoteWithUndo();
    void deletesAndTakesBack();
    void deletesWhatWaitsAtTheEnd();
    void showsHostsByBlocks();
    void sortsHostsByAnyColumn();
    void comparesTwoRuns();
    void exportsAndImportsAgain();
    void repeatsARun();
    void saysWhatAStoreLacks();
    void showsARunWhenAsked();
    void forgetsTheHostsOfAnotherStore();
    void modelsKeepTheRules();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    ColumnTable* list() const { return child<ColumnTable>("runs"); }
    int rows() const { return list()->model()->rowCount(); }
    QString cell(int row, RunColumn column) const
    {
        return list()->model()->index(row, int(column)).data().toString();
    }
    void select(int row) const
    {
        list()->scrollTo(list()->model()->index(row, 0));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
            list()->visualRect(list()->model()->index(row, 0)).center());
    }
    store::Run stored(store::RunId id) const
    {
        const auto store = store::Store::open(m_url, store::Access::Read);
        const auto run = (*store)->run(id);
        return run ? *run : store::Run {};
    }
    void open();

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_url;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<RunsPage> m_page;
    store::RunId m_first = 0;
    store::RunId m_second = 0;
    store::RunId m_simulated = 0;
};

void TestRunsPage::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_url = m_folder->filePath(QStringLiteral("runs.db")).toStdString();
    using scan::ReplyClass;
    m_first = writeRun(m_url, scanOf(0, "monthly"),
        { answer(1, ReplyClass::Mptcp), answer(2, ReplyClass::Mptcp), answer(3, ReplyClass::Plain),
            answer(4, ReplyClass::Mirror) });
    m_second = writeRun(m_url, scanOf(31, "monthly"),
        { answer(1, ReplyClass::Mptcp), answer(3, ReplyClass::Plain), answer(4, ReplyClass::Mptcp),
            answer(5, ReplyClass::Mptcp) });
    store::Run simulated = scanOf(40, "lab");
    simulated.vantage = "virtual";
    simulated.simulated = true;
    simulated.counters.receiveDrops = 17;
    m_simulated = writeRun(m_url, simulated, { answer(9, ReplyClass::Plain) });
    QVERIFY(m_first && m_second && m_simulated);
    open();
}

void TestRunsPage::open()
{
    m_page.reset();
    m_workbench.reset();
    m_workbench = std::make_unique<Workbench>(QStringLiteral("/opt/bin/mptcp-probe"));
    m_workbench->preferences().setStoreUrl(QString::fromStdString(m_url));
    m_page = std::make_unique<RunsPage>(*m_workbench);
    m_page->resize(1000, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(rows() > 0);
}

void TestRunsPage::cleanup()
{
    m_page.reset();
    m_workbench.reset();
}

void TestRunsPage::listsWhatIsStored()
{
    QCOMPARE(rows(), 3);
    // Newest first.
    QCOMPARE(cell(0, RunColumn::Number), QString::number(m_simulated));
    QVERIFY(cell(0, RunColumn::Vantage).contains(QStringLiteral("simulated")));
    QVERIFY(cell(0, RunColumn::State).contains(QStringLiteral("lossy")));
    QCOMPARE(cell(2, RunColumn::Potential), QStringLiteral("3"));
    QCOMPARE(cell(2, RunColumn::Mptcp), QStringLiteral("2"));
    QCOMPARE(cell(2, RunColumn::Label), QStringLiteral("monthly"));
    QCOMPARE(cell(2, RunColumn::Duration), QStringLiteral("1:00"));
    select(2);
    QTRY_COMPARE(child<QLineEdit>("runLabel")->text(), QStringLiteral("monthly"));
    QVERIFY(child<QLabel>("runCounters")->text().contains(QStringLiteral("256")));
    const QString schedule = child<QWidget>("runSchedule")->findChild<QLineEdit*>()->text();
    QVERIFY2(schedule.startsWith(QStringLiteral("/opt/bin/mptcp-probe scan 192.0.2.0/24")),
        qPrintable(schedule));
    QVERIFY(schedule.contains(QStringLiteral("--store ") + QString::fromStdString(m_url)));
    QVERIFY(schedule.contains(QStringLiteral("--quiet")));
    QVERIFY(!schedule.contains(QStringLiteral("-e 77")));
}

void TestRunsPage::filtersTheList()
{
    auto* const text = child<QLineEdit>("filterText");
    QTest::keyClicks(text, QStringLiteral("MONTH done"));
    QCOMPARE(rows(), 2);
    QTest::keyClicks(text, QStringLiteral(" nothing"));
    QCOMPARE(rows(), 0);
    QVERIFY(child<QWidget>("noRunMatches")->isVisible());
    QTest::mouseClick(child<QWidget>("noRunMatches")->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(rows(), 3);
    child<QComboBox>("filterOrigin")->setCurrentIndex(2); // simulated
    QCOMPARE(rows(), 1);
    child<QComboBox>("filterOrigin")->setCurrentIndex(0);
    child<QComboBox>("filterKind")->setCurrentIndex(2); // traces
    QCOMPARE(rows(), 0);
    child<QComboBox>("filterKind")->setCurrentIndex(0);
    auto* const label = child<QComboBox>("filterLabel");
    QCOMPARE(label->count(), 3);
    label->setCurrentIndex(label->findData(QStringLiteral("lab")));
    QCOMPARE(rows(), 1);
}

void TestRunsPage::editsLabelAndNoteWithUndo()
{
    select(2);
    auto* const label = child<QLineEdit>("runLabel");
    QTRY_COMPARE(label->text(), QStringLiteral("monthly"));
    label->selectAll();
    QTest::keyClicks(label, QStringLiteral("weekly"));
    QTest::keyClick(label, Qt::Key_Return);
    QTRY_COMPARE(stored(m_first).label, std::string("weekly"));
    QTRY_COMPARE(cell(2, RunColumn::Label), QStringLiteral("weekly"));
    auto* const note = child<QPlainTextEdit>("runNote");
    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("a remark"));
    list()->setFocus();
    QTRY_COMPARE(stored(m_first).note, std::string("a remark"));

    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_first).note, std::string());
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(stored(m_first).label, std::string("monthly"));
    QTRY_COMPARE(label->text(), QStringLiteral("monthly"));
    m_workbench->runEdits().stack().redo();
    QTRY_COMPARE(stored(m_first).label, std::string("weekly"));
}

void TestRunsPage::deletesAndTakesBack()
{
    select(2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(rows(), 2);
    auto* const bar = child<NoticeBar>("undoBar");
    QVERIFY(bar->isVisible());
    QCOMPARE(stored(m_first).id, m_first); // it is there still
    QTest::mouseClick(bar->findChildren<QPushButton*>().constFirst(), Qt::LeftButton);
    QCOMPARE(rows(), 3);
    QVERIFY(!bar->isVisible());

    select(2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(rows(), 2);
    QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), 3);

    select(2);
    QTest::keyClick(list(), Qt::Key_Delete);
    QTest::mouseClick(bar->findChildren<QPushButton*>().constLast(), Qt::LeftButton); // dismiss
    QTRY_COMPARE(stored(m_first).id, store::RunId(0));
    QTRY_COMPARE(rows(), 2);
    QTRY_VERIFY(!m_workbench->runEdits().stack().canUndo());
}

void TestRunsPage::deletesWhatWaitsAtTheEnd()
{
    select(0);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(rows(), 2);
    m_page.reset();
    QCOMPARE(stored(m_simulated).id, m_simulated);
    m_workbench.reset();
    QCOMPARE(stored(m_simulated).id, store::RunId(0));
}

void TestRunsPage::showsHostsByBlocks()
{
    m_workbench->preferences().setRowLimit(1000);
    std::vector<scan::ScanRow> many;
    for (int i = 0; i < 30'000; ++i) {
        many.push_back(answer(1, i % 3 == 0 ? scan::ReplyClass::Mptcp : scan::ReplyClass::Plain));
        many.back().target = many.back().responder
            = address(("10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250)).c_str());
    }
    const store::RunId large = writeRun(m_url, scanOf(50, "large"), many);
    m_workbench->library().noteChange();
    QTRY_COMPARE(rows(), 4);
    m_page->showRun(large);
    auto* const hosts = child<ColumnTable>("hosts");
    QTRY_VERIFY(hosts->isVisible());
    auto* const count = child<QLabel>("hostCount");
    QTRY_COMPARE(count->text(), QStringLiteral("first 1,000 of 30,000 answers"));
    QCOMPARE(hosts->model()->rowCount(), 1000);
    auto* const kind = child<QComboBox>("hostClass");
    kind->setCurrentIndex(kind->findData(int(scan::ReplyClass::Mptcp)));
    QTRY_COMPARE(count->text(), QStringLiteral("first 1,000 of 10,000 answers"));
    m_workbench->preferences().setRowLimit(1'000'000);
    QTest::keyClicks(child<QLineEdit>("hostAddress"), QStringLiteral("10.1.7."));
    QTRY_COMPARE(count->text(), QStringLiteral("83 answers"));
    QCOMPARE(hosts->model()->rowCount(), 83);
    QVERIFY(hosts->model()
                ->index(0, int(HostColumn::Address))
                .data()
                .toString()
                .startsWith(QStringLiteral("10.1.7.")));
}

void TestRunsPage::sortsHostsByAnyColumn()
{
    m_workbench->preferences().setRowLimit(1000);
    std::vector<scan::ScanRow> many;
    for (int i = 0; i < 30'000; ++i) {
        many.push_back(answer(1, i % 3 == 0 ? scan::ReplyClass::Mptcp : scan::ReplyClass::Plain));
        many.back().target = many.back().responder
            = address(("10.1." + std::to_string(i / 250) + "." + std::to_string(i % 250)).c_str());
        many.back().rttUs = i * 7919 % 30'011;
        many.back().ttl = std::uint8_t(64 - i % 20);
    }
    const store::RunId large = writeRun(m_url, scanOf(50, "large"), many);
    m_workbench->library().noteChange();
    QTRY_COMPARE(rows(), 4);
    m_page->showRun(large);
    auto* const hosts = child<ColumnTable>("hosts");
    QTRY_VERIFY(hosts->isVisible());
    auto* const count = child<QLabel>("hostCount");
    const QString all = QStringLiteral("first 1,000 of 30,000 answers");
    QTRY_COMPARE(count->text(), all);
    const auto* const model = dynamic_cast<const HostsModel*>(hosts->model());
    QVERIFY(model);
    const store::HostRow first = model->at(0);
    auto* const header = hosts->horizontalHeader();
    const auto click = [&](HostColumn column) {
        // Into sight first.
        hosts->scrollTo(hosts->model()->index(0, int(column)));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            QPoint(
                header->sectionViewportPosition(int(column)) + header->sectionSize(int(column)) / 2,
                header->height() / 2));
    };
    // The least and the most of all in the store, not of the thousand that are shown.
    click(HostColumn::Rtt);
    QCOMPARE(model->rowCount(), 0);
    QTRY_COMPARE(count->text(), all);
    QCOMPARE(model->at(0).rttUs, 0);
    QVERIFY(model->at(999).rttUs > 0);
    click(HostColumn::Rtt);
    QTRY_COMPARE(count->text(), all);
    const auto most = std::ranges::max_element(many, {}, &scan::ScanRow::rttUs)->rttUs;
    QCOMPARE(model->at(0).rttUs, most);
    click(HostColumn::Address);
    click(HostColumn::Address);
    QTRY_COMPARE(count->text(), all);
    QCOMPARE(model->at(0).address, address("10.1.119.249"));
    // A filter keeps the order.
    auto* const kind = child<QComboBox>("hostClass");
    kind->setCurrentIndex(kind->findData(int(scan::ReplyClass::Mptcp)));
    QTRY_COMPARE(count->text(), QStringLiteral("first 1,000 of 10,000 answers"));
    QCOMPARE(model->at(0).address, address("10.1.119.247"));
    kind->setCurrentIndex(0);
    // The third click gives the store's order back, and so do columns as they were at first.
    click(HostColumn::Address);
    QTRY_COMPARE(count->text(), all);
    QVERIFY(model->at(0) == first);
    QVERIFY(!model->order());
    click(HostColumn::Ttl);
    QTRY_COMPARE(count->text(), all);
    QCOMPARE(int(model->at(0).ttl), 45);
    m_page->resetLayout();
    QTRY_VERIFY(!model->order());
    QVERIFY(header->isSortIndicatorShown());
    QTRY_COMPARE(count->text(), all);
    QVERIFY(model->at(0) == first);
}

void TestRunsPage::comparesTwoRuns()
{
    select(1);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier,
        list()->visualRect(list()->model()->index(2, 0)).center());
    auto* const compare = child<QAction>("compareRuns");
    QVERIFY(compare->isEnabled());
    compare->trigger();
    auto* const differences = child<ColumnTable>("differences");
    // Of MPTCP hosts 2 left, 5 came, 4 was a mirror and is one now.
    QTRY_COMPARE(differences->model()->rowCount(), 3);
    QCOMPARE(child<QToolButton>("show-came")->text(), QStringLiteral("Came: 1"));
    QCOMPARE(child<QToolButton>("show-left")->text(), QStringLiteral("Left: 1"));
    QCOMPARE(child<QToolButton>("show-changed")->text(), QStringLiteral("Changed: 1"));
    QCOMPARE(child<QLabel>("compareSame")->text(), QStringLiteral("The same: 1"));
    QTest::mouseClick(child<QToolButton>("show-left"), Qt::LeftButton);
    QCOMPARE(differences->model()->rowCount(), 2);
    child<QCheckBox>("onlyMptcp")->setChecked(false);
    QTRY_COMPARE(child<QLabel>("compareSame")->text(), QStringLiteral("The same: 2"));
    // The other way round it is the same comparison: the earlier run comes first.
    m_page->compare(m_second, m_first);
    QTRY_COMPARE(child<QLabel>("compareSame")->text(), QStringLiteral("The same: 2"));
    QCOMPARE(child<QToolButton>("show-came")->text(), QStringLiteral("Came: 1"));
    QVERIFY(child<QLabel>("compareTitle")->text().contains(QStringLiteral("From Run 1")));
}

void TestRunsPage::exportsAndImportsAgain()
{
    select(2);
    child<QAction>("exportRuns")->trigger();
    auto* const path = child<QLineEdit>("exportPath");
    QVERIFY(path);
    const QString file = m_folder->filePath(QStringLiteral("out.jsonl"));
    path->selectAll();
    QTest::keyClicks(path, file);
    QTest::mouseClick(child<QPushButton>("exportAccept"), Qt::LeftButton);
    QTRY_VERIFY(child<NoticeBar>("transferResult")->text().contains(QStringLiteral("out.jsonl")));
    QVERIFY(QFile(file).size() > 100);

    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(child<QPushButton>("importAccept"));
    QTest::mouseClick(child<QPushButton>("importAccept"), Qt::LeftButton);
    QTRY_COMPARE(rows(), 4);
    const auto store = store::Store::open(m_url, store::Access::Read);
    const auto hosts = hostsOf(**store, m_simulated + 1);
    QCOMPARE(hosts.size(), std::size_t(4));
    QVERIFY(hosts == hostsOf(**store, m_first));
    QVERIFY(child<NoticeBar>("transferResult")->text().contains(QStringLiteral("Imported 1 run")));
}

void TestRunsPage::repeatsARun()
{
    scan::ScanRequest wanted;
    connect(&m_workbench->navigator(), &Navigator::requestWanted, this,
        [&wanted](const scan::ScanRequest& request) { wanted = request; });
    select(2);
    child<QAction>("repeatRun")->trigger();
    QCOMPARE(wanted.targets, std::vector<std::string> { "192.0.2.0/24" });
    QCOMPARE(wanted.ports, std::string("80,443"));
    QCOMPARE(wanted.rate, std::uint64_t(5000));
    QVERIFY(!wanted.seed); // it was drawn, not given
    QCOMPARE(wanted.sshProgram, scan::ScanRequest().sshProgram); // a store names none to start
    QVERIFY(child<NoticeBar>("transferResult")
                ->text()
                .contains(QStringLiteral("--ssh-program /elsewhere/ssh")));
}

void TestRunsPage::saysWhatAStoreLacks()
{
    const QString text = m_folder->filePath(QStringLiteral("text.db"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    m_workbench->preferences().setStoreUrl(text);
    auto* const title = child<QLabel>("storeTroubleTitle");
    QTRY_VERIFY(title->isVisible());
    QVERIFY(child<QLabel>("storeTroubleReason")->text().contains(QStringLiteral("text.db")));
    m_workbench->preferences().setStoreUrl(QString::fromStdString(m_url));
    QTRY_COMPARE(rows(), 3);
    QVERIFY(!title->isVisible());
    m_workbench->preferences().setStoreUrl(m_folder->filePath(QStringLiteral("new.db")));
    QTRY_VERIFY(child<QWidget>("noRuns")->isVisible());
}

void TestRunsPage::showsARunWhenAsked()
{
    child<QComboBox>("filterOrigin")->setCurrentIndex(2);
    QCOMPARE(rows(), 1);
    m_page->showRun(m_second); // though the filter hides it
    QCOMPARE(rows(), 3);
    QTRY_COMPARE(child<ColumnTable>("hosts")->model()->rowCount(), 4);
    QVERIFY(child<QLabel>("runTitle")->text().contains(QStringLiteral("Run %1").arg(m_second)));
    QSettings settings;
    m_page->saveState(settings);
    open();
    m_page->restoreState(settings);
    QTRY_COMPARE(child<QTabWidget>("runTabs")->currentIndex(), 1);
}

void TestRunsPage::forgetsTheHostsOfAnotherStore()
{
    const std::string other = m_folder->filePath(QStringLiteral("other.db")).toStdString();
    QCOMPARE(writeRun(other, scanOf(0, "other"), { answer(77, scan::ReplyClass::Mptcp) }), m_first);
    m_page->showRun(m_first);
    auto* const hosts = child<ColumnTable>("hosts");
    QTRY_COMPARE(hosts->model()->rowCount(), 4);
    child<QTabWidget>("runTabs")->setCurrentIndex(0);
    m_workbench->preferences().setStoreUrl(QString::fromStdString(other));
    QTRY_COMPARE(rows(), 1);
    select(0);
    child<QTabWidget>("runTabs")->setCurrentIndex(1);
    QTRY_COMPARE(hosts->model()->rowCount(), 1);
    QCOMPARE(hosts->model()->index(0, int(HostColumn::Address)).data().toString(),
        QStringLiteral("192.0.2.77"));
}

void TestRunsPage::modelsKeepTheRules()
{
    RunsModel runs;
    QAbstractItemModelTester runsTester(&runs);
    RunsFilter filter(&runs);
    QAbstractItemModelTester filterTester(&filter);
    std::vector<RunEntry> entries;
    for (int i = 0; i < 20; ++i) {
        entries.push_back({ scanOf(i, i % 2 ? "odd" : "even"), 3, 2 });
        entries.back().run.id = i + 1;
    }
    runs.setRuns(entries);
    filter.setConditions({ QStringLiteral("odd"), {}, {}, {}, {} });
    QCOMPARE(filter.rowCount(), 10);
    entries[0].run.label = "odd";
    runs.setRuns(entries);
    QCOMPARE(filter.rowCount(), 11);
    entries.pop_back();
    runs.setRuns(entries);
    QCOMPARE(filter.rowCount(), 10);
    filter.sort(int(RunColumn::Start), Qt::DescendingOrder);
    QCOMPARE(filter.index(0, 0).data().toString(), QStringLiteral("18"));

    HostsModel hosts;
    QAbstractItemModelTester hostsTester(&hosts);
    hosts.append(expectedHosts(sampleReplies(500, 1)));
    hosts.append(expectedHosts(sampleReplies(500, 2)));
    QVERIFY(hosts.rowCount() > 100);
    hosts.clear();

    ResultsModel results;
    QAbstractItemModelTester resultsTester(&results);
    store::ProofRow proof;
    proof.target = address("2001:db8::1");
    proof.verdict = "proven";
    proof.steps = { { "join", "pass" }, { "of-tomorrow", "odd" } };
    results.setResults({ resultOf(proof) });
    QVERIFY(results.index(0, 4).data().toString().contains(QStringLiteral("of-tomorrow: odd")));

    DifferenceModel differences;
    QAbstractItemModelTester differencesTester(&differences);
    auto comparison = std::make_shared<Comparison>();
    store::HostRow host;
    host.address = address("192.0.2.1");
    comparison->kept = { { analysis::HostChange::Came, std::nullopt, host },
        { analysis::HostChange::Left, host, std::nullopt },
        { analysis::HostChange::ChangedClass, host, host } };
    differences.setComparison(comparison);
    QCOMPARE(differences.rowCount(), 3);
    differences.setShown(analysis::HostChange::Left, false);
    QCOMPARE(differences.rowCount(), 2);
}

QTEST_MAIN(TestRunsPage)
#include "tst_runspage.moc"
