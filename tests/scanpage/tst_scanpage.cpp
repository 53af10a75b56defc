// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/configfile.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/scan/commandbar.h"
#include "widgets/scan/formarea.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/largescandialog.h"
#include "widgets/scan/lists/listmodel.h"
#include "widgets/scan/lists/listspanel.h"
#include "widgets/scan/portnames.h"
#include "widgets/scan/prefixes/prefixbrowser.h"
#include "widgets/scan/profiles/profilebar.h"
#include "widgets/scan/rategroup.h"
#include "widgets/scan/scanform.h"
#include "widgets/scan/scanpage.h"
#include "widgets/scan/vantagegroup.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace widgets;

class TestScanPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void profilesAreReadByTheCommandLine();
    void profilesKeepOddValues();
    void beginsWithTheLab();
    void savesAProfileAndFindsItAgain();
    void keepsTargetsUnderAProfileWithoutThem();
    void bringsADeletedProfileBack();
    void refusesTheNameOfAnExample();
    void takesADroppedFile();
    void takesADroppedFileAsBlocklist();
    void takesDroppedText();
    void removesAListAndUndoesIt();
    void usesAListOtherwise();
    void countsALargeListWithoutNames();
    void takesPortsByName();
    void readsPortNames();
    void slidesTheRate();
    void slidesThroughAllRates();
    void everyOptionHasAField();
    void fillsInWhatFollows();
    void keepsTheFormFromOneStartToTheNext();
    void leavesOutWhatAnotherPageNames();
    void saysWhatTheVantagePointIsLike();
    void choosesANetworkOfTheLab();
    void asksBeforePublicNetworks();
    void asksTwiceForAWholeFamily();
    void doesNotStartWithoutTheRight();
    void leavesTheUsersExclusionsAlone();
    void takesALongTextAtOnce();
    void neverAsksInALab();
    void showsThePrefixes();
    void actionsHaveNames();
    void wheelChangesOnlyWhatHasTheFocus();
    void fitsNarrowWindowsAndLargeLetters();
    void pictures_data();
    void pictures();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    void remake();
    void typeInto(const char* field, const QString& text);
    void choose(const QString& profile);
    QString profile() const { return child<QComboBox>("profile")->currentText(); }
    bool changed() const { return !child<QLabel>("profileChanged")->isHidden(); }
    void trigger(const char* action) { child<QAction>(action)->trigger(); }
    void saveAs(const QString& name, bool withTargets);
    void drop(QMimeData& data, const QWidget* at);
    QString listFile(const QByteArray& content, const QString& name = QStringLiteral("list.txt"));
    scan::ScanRequest onHost(const std::string& target) const;
    LargeScanDialog* question() const { return m_page->findChild<LargeScanDialog*>(); }
    void shoot(QWidget* widget, const QString& name);

    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<ScanPage> m_page;
};

void TestScanPage::init()
{
    m_page.reset();
    m_settings = std::make_unique<FreshSettings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workbench = std::make_unique<Workbench>(QString());
    m_page = std::make_unique<ScanPage>(*m_workbench);
    // Whatever right the tests run with.
    m_page->setRightCheck([](const auto&, const auto&) { return core::Result<void>(); });
    m_page->resize(1180, 860);
    m_page->setRequest(firstRequest("virtual"));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->canStart());
}

void TestScanPage::cleanup()
{
    m_page.reset();
    m_workbench.reset();
}

void TestScanPage::remake()
{
    QSettings settings;
    m_page->saveState(settings);
    m_page.reset();
    m_page = std::make_unique<ScanPage>(*m_workbench);
    m_page->restoreState(settings);
    m_page->show();
}

void TestScanPage::typeInto(const char* field, const QString& text)
{
    auto* const edit = child<QLineEdit>(field);
    QVERIFY2(edit, field);
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestScanPage::choose(const QString& name)
{
    auto* const box = child<QComboBox>("profile");
    const int index = box->findText(name);
    QVERIFY2(index > 0, qPrintable(name));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

void TestScanPage::saveAs(const QString& name, bool withTargets)
{
    trigger("saveProfileAs");
    auto* const dialog = child<QDialog>("profileName");
    QVERIFY(dialog);
    auto* const edit = dialog->findChild<QLineEdit*>(QStringLiteral("name"));
    edit->clear();
    QTest::keyClicks(edit, name);
    dialog->findChild<QCheckBox*>(QStringLiteral("withTargets"))->setChecked(withTargets);
    QTest::mouseClick(
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
}

void TestScanPage::drop(QMimeData& data, const QWidget* at)
{
    auto* const form = m_page->findChild<ScanForm*>();
    const QPoint point = at->mapTo(form, at->rect().center());
    QDragEnterEvent enter(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(form, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(point, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(form, &event);
}

QString TestScanPage::listFile(const QByteArray& content, const QString& name)
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

scan::ScanRequest TestScanPage::onHost(const std::string& target) const
{
    scan::ScanRequest request;
    request.targets = { target };
    request.rate = 1000;
    return request;
}

void TestScanPage::profilesAreReadByTheCommandLine()
{
    for (const ScanProfile& profile : shippedProfiles()) {
        const QByteArray text = profileText(profile);
        const auto settings = scan::readConfigText(text.toStdString(), "profile");
        QVERIFY2(settings, text);
        scan::ScanRequest request;
        for (const scan::ConfigSetting& setting : *settings)
            QVERIFY(setting.option->set(request, setting.value));
        QVERIFY2(request == profile.request, text);
        const auto read = profileFromText(profile.name, text);
        QVERIFY(read && read->request == profile.request);
        QCOMPARE(read->withTargets, profile.withTargets);
    }
    const auto earlier = profileFromText(QStringLiteral("old"), "#target 192.0.2.0/24\nrate = 5\n");
    QVERIFY(earlier && earlier->withTargets);
    QCOMPARE(earlier->request.targets, std::vector<std::string> { "192.0.2.0/24" });
    const auto wrong = profileFromText(QStringLiteral("mine"), "rate = 5\nrate = fast\n");
    QVERIFY(!wrong);
    QVERIFY2(
        wrong.error().detail.find("mine:2") != std::string::npos, wrong.error().detail.c_str());
}

void TestScanPage::profilesKeepOddValues()
{
    ScanProfile profile;
    profile.withTargets = true;
    profile.request = onHost("example.org");
    profile.request.exclusions = { "192.0.2.0/24", "2001:db8::/32" };
    profile.request.targetFiles = { "/a folder/# odd.txt", "-dash" };
    profile.request.output.note = " spaces around # and a mark ";
    profile.request.output.label = "plain \"quotes\" inside";
    profile.request.seed = 7;
    const auto read = profileFromText(QStringLiteral("odd"), profileText(profile));
    QVERIFY(read);
    QVERIFY2(read->request == profile.request, profileText(profile));
}

void TestScanPage::beginsWithTheLab()
{
    m_page = std::make_unique<ScanPage>(*m_workbench);
    QCOMPARE(m_page->request().vantage, std::string("lab"));
    QCOMPARE(profile(), QStringLiteral("Lab: all device kinds"));
    QVERIFY(!changed());
}

void TestScanPage::savesAProfileAndFindsItAgain()
{
    QCOMPARE(profile(), QStringLiteral("Virtual lab: all device kinds"));
    typeInto("rate", QStringLiteral("777"));
    QVERIFY(changed());
    saveAs(QStringLiteral("My: lab/1"), true);
    QCOMPARE(profile(), QStringLiteral("My: lab/1"));
    QVERIFY(!changed());

    typeInto("rate", QStringLiteral("10"));
    QVERIFY(changed());
    trigger("revertProfile");
    QCOMPARE(m_page->request().rate, 777U);
    choose(QStringLiteral("Slow and polite"));
    QCOMPARE(m_page->request().rate, 100U);

    // Another start of the program.
    m_page = std::make_unique<ScanPage>(*m_workbench);
    choose(QStringLiteral("My: lab/1"));
    QCOMPARE(m_page->request().rate, 777U);
    QCOMPARE(m_page->request().targets, firstRequest("virtual").targets);
    QVERIFY(!changed());

    // Saved under its own name, and that undone.
    typeInto("rate", QStringLiteral("888"));
    trigger("saveProfile");
    QVERIFY(!changed());
    QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
    QCOMPARE(profile(), QStringLiteral("My: lab/1"));
    QVERIFY(changed());

    trigger("renameProfile");
    auto* const dialog = child<QDialog>("profileName");
    auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("name"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("Lab, fast"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(profile(), QStringLiteral("Lab, fast"));
    QCOMPARE(child<QComboBox>("profile")->findText(QStringLiteral("My: lab/1")), -1);
}

void TestScanPage::keepsTargetsUnderAProfileWithoutThem()
{
    const auto targets = m_page->request().targets;
    choose(QStringLiteral("Quick MPTCP v1 check of one network"));
    QCOMPARE(m_page->request().targets, targets);
    QCOMPARE(m_page->request().ports, std::string("443"));
    QVERIFY(!changed());
    child<QPlainTextEdit>("targets")->setPlainText(QStringLiteral("192.0.2.1"));
    QVERIFY(!changed());
}

void TestScanPage::bringsADeletedProfileBack()
{
    saveAs(QStringLiteral("Mine"), false);
    trigger("deleteProfile");
    auto* const box = child<QComboBox>("profile");
    QCOMPARE(box->findText(QStringLiteral("Mine")), -1);
    QVERIFY(child<QWidget>("undoBar")->isVisible());
    QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
    QCOMPARE(profile(), QStringLiteral("Mine"));
    QVERIFY(!child<QWidget>("undoBar")->isVisible());
    choose(QStringLiteral("Slow and polite"));
    QVERIFY(!child<QAction>("deleteProfile")->isEnabled());
}

void TestScanPage::refusesTheNameOfAnExample()
{
    saveAs(QStringLiteral("Slow and polite"), false);
    auto* const dialog = child<QDialog>("profileName");
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestScanPage::takesADroppedFile()
{
    const QString file = listFile("100.64.0.1\n100.64.0.2\n100.64.0.2\n");
    QVERIFY(child<QLabel>("noLists")->isVisible());
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    drop(data, child<QWidget>("targets"));
    QCOMPARE(m_page->request().targetFiles, std::vector { file.toStdString() });
    auto* const model = child<QTableView>("lists")->model();
    const QAbstractItemModelTester tester(
        model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(!child<QLabel>("noLists")->isVisible());
    QTRY_COMPARE(
        model->index(0, ListModel::Holds).data().toString(), QStringLiteral("2 IPv4 (entries: 3)"));

    // One with a fault names its line.
    const QString bad = listFile("100.64.0.1\n100.64.0.999\n", QStringLiteral("bad.txt"));
    QMimeData second;
    second.setUrls({ QUrl::fromLocalFile(bad) });
    drop(second, child<QWidget>("rate"));
    QTRY_VERIFY(
        model->index(1, ListModel::Holds).data().toString().contains(QStringLiteral("bad.txt:2")));
    QTRY_VERIFY(!m_page->canStart());
    QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
    m_page->findChild<ListsPanel*>()->setPaths(ListUse::Targets, { file });
    QTRY_VERIFY(m_page->canStart());
}

void TestScanPage::takesADroppedFileAsBlocklist()
{
    const QString file = listFile("100.64.0.0/28\n");
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file) });
    drop(data, child<QWidget>("exclusions"));
    QCOMPARE(m_page->request().blocklistFiles, std::vector { file.toStdString() });
    QTRY_VERIFY(child<QLabel>("excluded")->text().contains(QStringLiteral("16 addresses")));
}

void TestScanPage::takesDroppedText()
{
    child<QPlainTextEdit>("targets")->setPlainText(QStringLiteral("100.64.0.1"));
    QMimeData data;
    data.setText(QStringLiteral("100.64.0.2, 100.64.0.3\n100.64.0.4"));
    drop(data, child<QWidget>("rate"));
    QCOMPARE(m_page->request().targets,
        (std::vector<std::string> { "100.64.0.1", "100.64.0.2", "100.64.0.3", "100.64.0.4" }));
}

void TestScanPage::removesAListAndUndoesIt()
{
    const QString file = listFile("100.64.0.1\n");
    auto* const panel = m_page->findChild<ListsPanel*>();
    panel->add({ file }, ListUse::Targets);
    QCOMPARE(panel->recent(), QStringList(file));
    auto* const view = child<QTableView>("lists");
    view->setFocus();
    view->selectRow(0);
    QTest::keyClick(view, Qt::Key_Delete);
    QVERIFY(m_page->request().targetFiles.empty());
    QVERIFY(child<QWidget>("undoBar")->isVisible());
    QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
    QCOMPARE(m_page->request().targetFiles.size(), std::size_t(1));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_page->request().targetFiles.empty());
}

void TestScanPage::usesAListOtherwise()
{
    const QString file = listFile("100.64.0.1\n");
    m_page->findChild<ListsPanel*>()->add({ file }, ListUse::Targets);
    auto* const model = child<QTableView>("lists")->model();
    QVERIFY(model->setData(model->index(0, ListModel::Use), int(ListUse::Blocklist), Qt::EditRole));
    QTRY_COMPARE(m_page->request().blocklistFiles.size(), std::size_t(1));
    QVERIFY(m_page->request().targetFiles.empty());
    QVERIFY(child<CommandBar>("command")->command().contains(QStringLiteral("-b ")));
}

void TestScanPage::countsALargeListWithoutNames()
{
    QByteArray text = "one.example.org\n";
    for (int i = 0; i < 50'000; ++i)
        text += "2001:db8::" + QByteArray::number(i, 16) + '\n';
    const auto count = countList(listFile(text).toStdString(), [] { return false; });
    QVERIFY(count);
    QCOMPARE(count->entries, 50'001U);
    QCOMPARE(count->names, 1U);
    QVERIFY(count->addressesV6 == 50'000);
    QVERIFY(!countList(listFile(text).toStdString(), [] { return true; }));
}

void TestScanPage::takesPortsByName()
{
    typeInto("ports", QStringLiteral("http, https,8000-8010"));
    QCOMPARE(m_page->request().ports, std::string("80,443,8000-8010"));
    QVERIFY(child<CommandBar>("command")->command().contains(QStringLiteral("80,443,8000-8010")));
    QTRY_VERIFY(m_page->canStart());
    typeInto("ports", QStringLiteral("http,nosuchservice"));
    QVERIFY(child<CommandBar>("command")->command().isEmpty());
}

void TestScanPage::readsPortNames()
{
    const PortNames names = PortNames::read(
        listFile("# comment\nhttp 80/tcp www # web\nhttp 80/udp\nodd\nhuge 99999/tcp\n"
                 "my-own\t4711/tcp\tmine\n"));
    QCOMPARE(*names.numbersOf(QStringLiteral("WWW,my-own,mine,22-23")),
        QStringLiteral("80,4711,4711,22-23"));
    QVERIFY(!names.numbersOf(QStringLiteral("huge")));
    QCOMPARE(names.describe(*targets::PortSet::parse("80,443,4711,5000"), 2),
        QStringLiteral("80 http, 443 https, …"));
    QVERIFY(PortNames::read(QStringLiteral("/nowhere")).numbersOf(QStringLiteral("https")));
}

void TestScanPage::slidesTheRate()
{
    auto* const slider = child<QSlider>("rateSlider");
    slider->setFocus();
    typeInto("rate", QStringLiteral("10K"));
    QCOMPARE(slider->value(), positionOfRate(10'000));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(m_page->request().rate, rateAtPosition(positionOfRate(10'000) + 1));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_page->request().rate, 10U);
    QTRY_VERIFY(m_page->canStart());
}

void TestScanPage::slidesThroughAllRates()
{
    quint64 before = 0;
    for (int position = 0; position <= positionOfRate(0); ++position) {
        const quint64 rate = rateAtPosition(position);
        QVERIFY(rate > before);
        QCOMPARE(positionOfRate(rate), position);
        before = rate;
    }
    QCOMPARE(before, 10'000'000U);
    QCOMPARE(positionOfRate(1), 0);
}

void TestScanPage::everyOptionHasAField()
{
    scan::ScanRequest request = onHost("192.0.2.0/24");
    request.defaultBlocklist = false;
    request.bandwidth = 5'000'000;
    request.maxResults = 9;
    request.maxRuntimeSeconds = 1.5;
    request.seed = 42;
    request.shards = 4;
    request.shard = 2;
    request.senderThreads = 2;
    request.batch = 16;
    request.sendPath = net::SendPath::Packet;
    request.probeTtl = 40;
    request.interfaceName = "lo";
    request.sourceIps = { "192.0.2.1", "2001:db8::1" };
    request.sourcePorts = "40000-40100,50000";
    request.gatewayMac = "02:00:5e:10:00:01";
    request.then = { scan::Stage::Trace, scan::Stage::Verify };
    request.output.label = "monthly";
    request.output.note = "after the move";
    m_page->setRequest(request);
    QVERIFY2(m_page->request() == request, qPrintable(child<CommandBar>("command")->command()));
    QCOMPARE(child<QToolButton>("moreOptions")->text(), QStringLiteral("More options (set: 12)"));
    QVERIFY(!child<QWidget>("moreFields")->isVisible());
    QTest::mouseClick(child<QToolButton>("moreOptions"), Qt::LeftButton);
    QVERIFY(child<QWidget>("moreFields")->isVisible());
    QTRY_VERIFY2(m_page->canStart(), qPrintable(child<QLabel>("preflight")->text()));
    typeInto("batch", QStringLiteral("0"));
    QVERIFY(!m_page->canStart());
}

void TestScanPage::fillsInWhatFollows()
{
    QTest::keyClick(child<QCheckBox>("then-verify"), Qt::Key_Space);
    QCOMPARE(m_page->request().then, std::vector { scan::Stage::Verify });
    typeInto("label", QStringLiteral("monthly"));
    typeInto("note", QStringLiteral("first of May"));
    QCOMPARE(m_page->request().output.label, std::string("monthly"));
    QVERIFY(m_page->request().output.store.empty());
    // The command line needs the store by name.
    QVERIFY(child<CommandBar>("command")->command().contains(QStringLiteral("--store ")));
    QTRY_VERIFY(m_page->canStart());
    auto* const keep = child<QCheckBox>("keepRuns");
    QVERIFY(keep->isChecked());
    keep->click();
    QVERIFY(!m_workbench->preferences().keepRuns());
    QVERIFY(!child<QLineEdit>("label")->isEnabled());
}

void TestScanPage::keepsTheFormFromOneStartToTheNext()
{
    const QString file = listFile("100.64.0.1\n");
    m_page->findChild<ListsPanel*>()->add({ file }, ListUse::Targets);
    typeInto("rate", QStringLiteral("321"));
    child<QPlainTextEdit>("exclusions")->setPlainText(QStringLiteral("100.64.0.0/30"));
    const scan::ScanRequest before = m_page->request();
    remake();
    QVERIFY(m_page->request() == before);
    QCOMPARE(profile(), QStringLiteral("Virtual lab: all device kinds"));
    QVERIFY(changed());
    QCOMPARE(m_page->findChild<ListsPanel*>()->recent(), QStringList(file));

    QSettings().setValue(QStringLiteral("scan/form"), QByteArray("rate = fast\n"));
    m_page = std::make_unique<ScanPage>(*m_workbench);
    m_page->restoreState(QSettings());
    QCOMPARE(m_page->request().vantage, std::string("lab"));
    QVERIFY(!m_workbench->log().messages().empty());
}

void TestScanPage::leavesOutWhatAnotherPageNames()
{
    Q_EMIT m_workbench->navigator().exclusionWanted(QStringLiteral("100.64.0.0/28"));
    QCOMPARE(m_page->request().exclusions, std::vector<std::string> { "100.64.0.0/28" });
    QVERIFY(child<QWidget>("undoBar")->isVisible());
    QTest::mouseClick(child<QPushButton>("undo"), Qt::LeftButton);
    QVERIFY(m_page->request().exclusions.empty());
}

void TestScanPage::saysWhatTheVantagePointIsLike()
{
    m_page->setRightCheck(checkRight);
    auto* const state = child<QLabel>("vantageState");
    QTRY_VERIFY2(
        state->text().startsWith(QStringLiteral("Ready. Simulated")), qPrintable(state->text()));
    auto* const vantage = child<QComboBox>("vantage");
    vantage->setCurrentIndex(vantage->findData(QStringLiteral("lab")));
    // There is no mptcp-probe in this test: the reason stands there.
    auto* const group = m_page->findChild<VantageGroup*>();
    QTRY_COMPARE_WITH_TIMEOUT(group->state(), VantageState::Failed, 20'000);
    QVERIFY(!state->text().isEmpty());
    QTest::mouseClick(child<QPushButton>("checkVantage"), Qt::LeftButton);
    QCOMPARE(group->state(), VantageState::Checking);
}

void TestScanPage::choosesANetworkOfTheLab()
{
    auto* const plan = child<QToolButton>("plan");
    QVERIFY(plan->isVisible());
    for (QAction* action : plan->menu()->actions()) {
        if (action->isSeparator() || action == plan->menu()->actions().last())
            continue;
        action->trigger();
        QTRY_VERIFY2(m_page->canStart(), qPrintable(action->text()));
    }
    QVERIFY(m_page->request().vantage.starts_with("virtual:"));
    auto* const vantage = child<QComboBox>("vantage");
    vantage->setCurrentIndex(vantage->findData(QStringLiteral("host")));
    QVERIFY(!plan->isVisible());
}

void TestScanPage::asksBeforePublicNetworks()
{
    QSignalSpy started(m_page.get(), &ScanPage::startRequested);
    // Nothing is sent: the page only asks for the start, and nobody listens here.
    m_page->setRequest(onHost("8.0.0.0/15"));
    QTRY_VERIFY(m_page->canStart());
    m_page->start();
    QVERIFY(question() && question()->isVisible());
    QCOMPARE(started.count(), 0);
    // Enter is Cancel.
    QTest::keyClick(question(), Qt::Key_Return);
    QTRY_VERIFY(!question());
    QCOMPARE(started.count(), 0);
    m_page->start();
    QTest::mouseClick(
        question()->findChild<QPushButton*>(QStringLiteral("confirm")), Qt::LeftButton);
    QCOMPARE(started.count(), 1);

    m_page->setRequest(onHost("8.8.8.0/25"));
    QTRY_VERIFY(m_page->canStart());
    m_page->start();
    QCOMPARE(started.count(), 2);
    // A network of usual size is asked about without any preference.
    m_page->setRequest(onHost("8.8.8.0/24"));
    QTRY_VERIFY(m_page->canStart());
    m_page->start();
    QCOMPARE(started.count(), 2);
    QTRY_VERIFY(question() && question()->isVisible());
}

void TestScanPage::doesNotStartWithoutTheRight()
{
    std::atomic<bool> missing = true;
    m_page->setRightCheck([&missing](const auto&, const auto&) -> core::Result<void> {
        if (missing)
            return core::failure(core::ErrorCode::PermissionDenied, "raw sockets need CAP_NET_RAW");
        return {};
    });
    auto* const start = child<QPushButton>("start");
    auto* const banner = child<QWidget>("permissionBanner");
    m_page->setRequest(onHost("8.8.8.0/24"));
    QTRY_VERIFY(banner->isVisible());
    QTRY_VERIFY(!m_page->checking());
    QVERIFY(!start->isEnabled());
    QVERIFY2(start->toolTip().contains(QLatin1String("CAP_NET_RAW")), qPrintable(start->toolTip()));
    QCOMPARE(m_page->obstacle(), start->toolTip());
    // The labs need no right.
    m_page->setRequest(firstRequest("virtual"));
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(!banner->isVisible());
    m_page->setRequest(onHost("8.8.8.0/24"));
    QTRY_VERIFY(banner->isVisible());
    QTRY_VERIFY(!m_page->checking());
    QVERIFY(!start->isEnabled());
    missing = false;
    QTest::mouseClick(child<QPushButton>("checkAgain"), Qt::LeftButton);
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(m_page->obstacle().isEmpty());
}

void TestScanPage::leavesTheUsersExclusionsAlone()
{
    auto* const exclusions = child<QPlainTextEdit>("exclusions");
    exclusions->setPlainText(QStringLiteral("# asked to opt out\n192.0.2.0/24 # by mail\n"));
    m_page->exclude(QStringLiteral("192.0.2.0/24"));
    QVERIFY(!m_page->undoStack()->canUndo());
    m_page->exclude(QStringLiteral("198.51.100.7"));
    QCOMPARE(m_page->request().exclusions,
        (std::vector<std::string> { "192.0.2.0/24", "198.51.100.7" }));
    m_page->undoStack()->undo();
    QCOMPARE(m_page->request().exclusions, std::vector<std::string> { "192.0.2.0/24" });
    QVERIFY(exclusions->toPlainText().contains(QLatin1String("# asked to opt out")));
    QVERIFY(exclusions->toPlainText().contains(QLatin1String("# by mail")));
}

void TestScanPage::takesALongTextAtOnce()
{
    QString text;
    for (int i = 0; i < 6000; ++i)
        text += QStringLiteral("10.0.%1.%2 ").arg(i / 250).arg(i % 250);
    auto* const form = m_page->findChild<ScanForm*>();
    QSignalSpy changed(form, &ScanForm::changed);
    for (const char* field : { "targets", "exclusions" }) {
        changed.clear();
        QMimeData data;
        data.setText(text);
        drop(data, child<QPlainTextEdit>(field));
        QVERIFY2(changed.count() > 0 && changed.count() < 10, field);
    }
    QCOMPARE(m_page->request().exclusions.size(), std::size_t(6000));
    QVERIFY(m_page->request().targets.size() >= 6000);
}

void TestScanPage::asksTwiceForAWholeFamily()
{
    scan::ScanRequest request = onHost("0.0.0.0/0");
    request.wholeInternet = true;
    m_page->setRequest(request);
    QTRY_VERIFY(m_page->canStart());
    m_page->start();
    auto* const confirm = question()->findChild<QPushButton*>(QStringLiteral("confirm"));
    QVERIFY(!confirm->isEnabled());
    question()->findChild<QCheckBox*>(QStringLiteral("wholeFamily"))->click();
    QVERIFY(confirm->isEnabled());
    question()->reject();
}

void TestScanPage::neverAsksInALab()
{
    m_workbench->preferences().setConfirmTargets(1);
    QSignalSpy started(m_page.get(), &ScanPage::startRequested);
    m_page->start();
    QCOMPARE(started.count(), 1);
    QVERIFY(!question());
}

void TestScanPage::showsThePrefixes()
{
    child<QPlainTextEdit>("exclusions")->setPlainText(QStringLiteral("100.64.0.0/26"));
    QTest::mouseClick(child<QToolButton>("browsePrefixes"), Qt::LeftButton);
    auto* const browser = m_page->findChild<PrefixBrowser*>();
    QVERIFY(browser);
    auto* const summary = browser->findChild<QLabel*>(QStringLiteral("summary"));
    QTRY_VERIFY2(
        summary->text().contains(QStringLiteral("64 of them")), qPrintable(summary->text()));
    // It follows the form.
    child<QPlainTextEdit>("exclusions")->setPlainText(QStringLiteral("100.64.0.0/27"));
    QTRY_VERIFY(summary->text().contains(QStringLiteral("32 of them")));
}

void TestScanPage::actionsHaveNames()
{
    QSet<QChar> mnemonics;
    for (const QAction* action : m_page->pageActions()) {
        if (action->isSeparator())
            continue;
        QVERIFY(!action->text().isEmpty());
        const qsizetype at = action->text().indexOf(QLatin1Char('&'));
        if (at < 0)
            continue;
        const QChar key = action->text().at(at + 1).toLower();
        QVERIFY2(!mnemonics.contains(key), qPrintable(action->text()));
        mnemonics.insert(key);
    }
}

void TestScanPage::wheelChangesOnlyWhatHasTheFocus()
{
    auto* const rate = m_page->findChild<QSlider*>();
    QVERIFY(rate);
    const int before = rate->value();
    const auto turn = [rate] {
        const QPointF middle = rate->rect().center();
        QWheelEvent wheel(middle, rate->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
            Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(rate, &wheel);
    };
    child<QWidget>("vantage")->setFocus();
    turn();
    QCOMPARE(rate->value(), before);
    rate->setFocus();
    QTRY_VERIFY(rate->hasFocus());
    turn();
    QVERIFY(rate->value() != before);
}

void TestScanPage::fitsNarrowWindowsAndLargeLetters()
{
    auto* const area = m_page->findChild<FormArea*>();
    m_page->resize(1180, 860);
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    const int beside = child<QWidget>("vantage")->mapTo(m_page.get(), QPoint()).x();
    m_page->resize(560, 640);
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(child<QWidget>("vantage")->mapTo(m_page.get(), QPoint()).x() < beside / 2);

    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    m_page = std::make_unique<ScanPage>(*m_workbench);
    m_page->resize(910, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    // Planned: all texts stand there.
    QTRY_VERIFY(m_page->canStart());
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const int hidden = m_page->findChild<FormArea*>()->horizontalScrollBar()->maximum();
    QDir().mkpath(QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots"));
    m_page->grab().save(QCoreApplication::applicationDirPath()
        + QStringLiteral("/screenshots/scanpage-large-letters.png"));
    QApplication::setFont(before);
    QCOMPARE(hidden, 0);
}

void TestScanPage::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void TestScanPage::shoot(QWidget* widget, const QString& name)
{
    QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString file = folder.filePath(
        QStringLiteral("scanpage-%1-%2.png").arg(name, QLatin1String(QTest::currentDataTag())));
    QVERIFY2(widget->grab().save(file), qPrintable(file));
}

void TestScanPage::pictures()
{
    QFETCH(int, theme);
    applyTheme(Theme(theme));
    m_page->findChild<ListsPanel*>()->add(
        { listFile("100.64.0.1\n100.64.0.9\nfd64:64::1\n", QStringLiteral("hitlist.txt")) },
        ListUse::Targets);
    m_page->findChild<ListsPanel*>()->add(
        { listFile("100.65.0.0/28\n", QStringLiteral("opted-out.txt")) }, ListUse::Blocklist);
    child<QPlainTextEdit>("exclusions")->setPlainText(QStringLiteral("100.64.0.0/26"));
    typeInto("ports", QStringLiteral("http,443"));
    QTRY_VERIFY(m_page->canStart());
    QTRY_VERIFY(!child<QTableView>("lists")
                     ->model()
                     ->index(1, ListModel::Holds)
                     .data()
                     .toString()
                     .contains(QChar(0x2026)));
    shoot(m_page.get(), QStringLiteral("ready"));
    m_page->resize(870, 640);
    child<QToolButton>("moreOptions")->setChecked(true);
    shoot(m_page.get(), QStringLiteral("small"));
    m_page->resize(1180, 1200);
    shoot(m_page.get(), QStringLiteral("more"));
    m_page->browsePrefixes();
    auto* const browser = m_page->findChild<PrefixBrowser*>();
    QTRY_VERIFY(browser->findChild<QLabel*>(QStringLiteral("summary"))
                    ->text()
                    .contains(QStringLiteral("left out")));
    browser->findChild<QLineEdit*>(QStringLiteral("address"))
        ->setText(QStringLiteral("100.64.0.9"));
    shoot(browser, QStringLiteral("prefixes"));
    m_page->findChild<ListsPanel*>()->fetch();
    shoot(m_page->findChild<QDialog*>(QStringLiteral("fetchDialog")), QStringLiteral("fetch"));
    m_page->setRequest(onHost("8.0.0.0/15"));
    QTRY_VERIFY(m_page->canStart());
    m_page->start();
    shoot(question(), QStringLiteral("question"));
    m_page->showFailure({ core::ErrorCode::PermissionDenied, "raw sockets need CAP_NET_RAW" });
    m_page->resize(1180, 860);
    shoot(m_page.get(), QStringLiteral("no-right"));
    applyTheme(Theme::Light);
}

QTEST_MAIN(TestScanPage)
#include "tst_scanpage.moc"
