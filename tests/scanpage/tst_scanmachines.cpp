// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/requestfromcommand.h"
#include "core/scan/scanoptions.h"
#include "tests/remote/sshserver.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/scan/fieldframe.h"
#include "widgets/scan/labtargets.h"
#include "widgets/scan/scanpage.h"
#include "widgets/scan/vantagegroup.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace widgets;

/// Other machines as the vantage point of the Scan page. They are this one: a real ssh to a real
/// sshd on the loopback interface starts the real mptcp-probe.
class TestScanMachines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_noServer = m_server.start(); }
    void init();
    void cleanup();

    void asksForMachines();
    void saysWhatIsWrongAtTheField_data();
    void saysWhatIsWrongAtTheField();
    void offersModesForSeveral();
    void loadsWhatWasStored();
    void keepsTheFormFromOneStartToTheNext();
    void refusesWhatMachinesCannotDo();
    void doesNotConnectByItself();
    void checksEachMachine();
    void checkForgetsOtherMachines();
    void pictures_data();
    void pictures();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    void choose(const char* word)
    {
        auto* const choice = child<QComboBox>("vantage");
        choice->setCurrentIndex(choice->findData(QLatin1String(word)));
    }
    void type(const QString& machines)
    {
        child<QPlainTextEdit>("machines")->setPlainText(machines);
    }
    scan::ScanRequest onMachines(const QString& vantage) const;
    QString reason() const;
    QStringList shownStates() const;
    void shoot(const QString& name);

    tests::SshServer m_server;
    QString m_noServer;
    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<ScanPage> m_page;
};

void TestScanMachines::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_workbench = std::make_unique<Workbench>(probe::executable());
    m_page = std::make_unique<ScanPage>(*m_workbench);
    m_page->setRightCheck([](const auto&, const auto&) { return core::Result<void>(); });
    m_page->resize(1180, 860);
    m_page->setRequest(firstRequest("virtual"));
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(m_page->canStart());
}

void TestScanMachines::cleanup()
{
    m_page.reset();
    m_workbench.reset();
}

scan::ScanRequest TestScanMachines::onMachines(const QString& vantage) const
{
    scan::ScanRequest request = firstRequest("virtual");
    request.vantage = vantage.toStdString();
    request.sshProgram = m_server.program().toStdString();
    request.remoteProgram = probe::executable().toStdString();
    return request;
}

QString TestScanMachines::reason() const
{
    for (QWidget* at = child<QComboBox>("vantage"); at; at = at->parentWidget()) {
        if (const auto* const frame = qobject_cast<FieldFrame*>(at))
            return frame->reason();
    }
    return {};
}

QStringList TestScanMachines::shownStates() const
{
    QStringList lines;
    for (const QLabel* label : child<QWidget>("machineStates")->findChildren<QLabel*>())
        lines.append(label->text());
    return lines;
}

void TestScanMachines::asksForMachines()
{
    QVERIFY(!child<QPlainTextEdit>("machines")->isVisible());
    choose("ssh");
    QVERIFY(child<QPlainTextEdit>("machines")->isVisible());
    QVERIFY(!child<QWidget>("plan")->isVisible());
    QVERIFY2(reason().contains(QLatin1String("at least one machine")), qPrintable(reason()));
    QVERIFY(!m_page->canStart());
    type(QStringLiteral("me@a:2222/virtual"));
    QVERIFY2(reason().isEmpty(), qPrintable(reason()));
    QCOMPARE(m_page->request().vantage, std::string("ssh:me@a:2222/virtual"));
    QTRY_VERIFY(m_page->canStart());
    choose("virtual");
    QVERIFY(!child<QPlainTextEdit>("machines")->isVisible());
    QCOMPARE(m_page->request().vantage, std::string("virtual"));
}

void TestScanMachines::saysWhatIsWrongAtTheField_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("option") << "-oProxyCommand=x"
                            << "does not begin with -";
    QTest::newRow("port") << "a:70000"
                          << "a port is a number";
    QTest::newRow("twice") << "a\na"
                           << "named twice";
    QTest::newRow("nothing behind the slash") << "a/"
                                              << "behind the slash";
    QTest::newRow("unknown place") << "a/moon"
                                   << "is not a vantage point";
    QTest::newRow("plan") << "a/virtual:8,nop@9"
                          << "nop@9";
    QTest::newRow("simulated and measured") << "a\nb/virtual"
                                            << "not mixed";
}

void TestScanMachines::saysWhatIsWrongAtTheField()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    choose("ssh");
    type(typed);
    QTRY_VERIFY2(reason().contains(words), qPrintable(reason()));
    QVERIFY(!m_page->canStart());
    type(QStringLiteral("a/virtual"));
    QTRY_VERIFY(m_page->canStart());
    QVERIFY(reason().isEmpty());
}

void TestScanMachines::offersModesForSeveral()
{
    choose("ssh");
    type(QStringLiteral("a/virtual"));
    auto* const mode = child<QComboBox>("vantage-mode");
    QVERIFY(!mode->isVisible());
    type(QStringLiteral("a/virtual, b/virtual"));
    QVERIFY(mode->isVisible());
    QCOMPARE(m_page->request().vantageMode, scan::VantageMode::Shards);
    mode->setCurrentIndex(1);
    QCOMPARE(m_page->request().vantageMode, scan::VantageMode::Compare);
    QCOMPARE(m_page->request().vantage, std::string("ssh:a/virtual,ssh:b/virtual"));
    // The targets of the lab's sample, in two passes, by each of the two.
    QTRY_VERIFY2(child<QLabel>("preflight")->text().contains(QStringLiteral("2 machines = 17,408")),
        qPrintable(child<QLabel>("preflight")->text()));
}

void TestScanMachines::loadsWhatWasStored()
{
    scan::ScanRequest stored = onMachines(QStringLiteral("ssh:a/virtual:8,nop@4,ssh:me@b/virtual"));
    stored.vantageMode = scan::VantageMode::Compare;
    stored.reconnects = 7;
    stored.targets = { "100.64.0.1" };
    // "Run again" on the Runs page reads the command that the run was stored with.
    const auto read = scan::requestOfCommand(scan::shellCommand(scan::equivalentCommand(stored)));
    QVERIFY(read);
    QVERIFY2(read->left.empty(), read->left.empty() ? "" : read->left.front().c_str());
    m_page->setRequest(read->request);
    QCOMPARE(m_page->request(), stored);
    QCOMPARE(child<QPlainTextEdit>("machines")->toPlainText(),
        QStringLiteral("a/virtual:8,nop@4\nme@b/virtual"));
    m_page->setRequest(firstRequest("virtual"));
    QCOMPARE(m_page->request().vantage, std::string("virtual"));
    QCOMPARE(m_page->request().reconnects, scan::ScanRequest().reconnects);
}

void TestScanMachines::keepsTheFormFromOneStartToTheNext()
{
    const scan::ScanRequest asked = onMachines(QStringLiteral("ssh:a/virtual,ssh:b/virtual"));
    m_page->setRequest(asked);
    QSettings settings;
    m_page->saveState(settings);
    m_page = std::make_unique<ScanPage>(*m_workbench);
    m_page->restoreState(settings);
    QCOMPARE(m_page->request(), asked);
}

void TestScanMachines::refusesWhatMachinesCannotDo()
{
    scan::ScanRequest request = onMachines(QStringLiteral("ssh:a/virtual"));
    request.then = { scan::Stage::Trace };
    m_page->setRequest(request);
    const auto* const box = child<QWidget>("then-trace");
    const FieldFrame* frame = nullptr;
    for (QWidget* at = box->parentWidget(); at && !frame; at = at->parentWidget())
        frame = qobject_cast<FieldFrame*>(at);
    QVERIFY(frame);
    QTRY_VERIFY2(frame->reason().contains(QLatin1String("not done on other machines")),
        qPrintable(frame->reason()));
    QVERIFY(!m_page->canStart());
}

void TestScanMachines::doesNotConnectByItself()
{
    scan::ScanRequest request = onMachines(QStringLiteral("ssh:a/virtual"));
    request.sshProgram = "/nonexistent/ssh";
    m_page->setRequest(request);
    QTRY_VERIFY(m_page->canStart());
    QTest::qWait(300);
    QCOMPARE(m_page->findChild<VantageGroup*>()->state(), VantageState::Unknown);
}

void TestScanMachines::checksEachMachine()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    auto* const vantage = m_page->findChild<VantageGroup*>();
    m_page->setRequest(onMachines(QStringLiteral("ssh:a/virtual,ssh:closed/virtual")));
    QSignalSpy said(m_page.get(), &ScanPage::hint);
    QTest::mouseClick(child<QPushButton>("checkVantage"), Qt::LeftButton);
    QCOMPARE(vantage->state(), VantageState::Checking);
    QVERIFY(!child<QPushButton>("checkVantage")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(vantage->state(), VantageState::Failed, 30000);
    QCOMPARE(said.count(), 1);
    QCOMPARE(
        child<QLabel>("vantageState")->text(), QStringLiteral("Machines that can probe: 1 of 2"));
    const QStringList states = shownStates();
    QCOMPARE(states.size(), 2);
    QVERIFY2(states[0].contains(QLatin1String("a (Virtual lab): ready on")), qPrintable(states[0]));
    QVERIFY2(states[1].contains(QLatin1String("closed")), qPrintable(states[1]));
    QVERIFY2(states[1].contains(QLatin1String("refused")), qPrintable(states[1]));
    m_page->setRequest(onMachines(QStringLiteral("ssh:a/virtual,ssh:b/virtual")));
    QCOMPARE(vantage->state(), VantageState::Unknown);
    QTest::mouseClick(child<QPushButton>("checkVantage"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(vantage->state(), VantageState::Ready, 30000);
    QCOMPARE(shownStates().size(), 2);
    // Nobody stays behind there.
    QTRY_VERIFY_WITH_TIMEOUT(m_server.sessions().isEmpty(), 20000);
}

void TestScanMachines::checkForgetsOtherMachines()
{
    auto* const vantage = m_page->findChild<VantageGroup*>();
    scan::ScanRequest request = onMachines(QStringLiteral("ssh:a/virtual"));
    request.sshProgram = "/nonexistent/ssh";
    m_page->setRequest(request);
    QTest::mouseClick(child<QPushButton>("checkVantage"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(vantage->state(), VantageState::Failed, 30000);
    QVERIFY2(shownStates().join(QString()).contains(QLatin1String("openssh-client")),
        qPrintable(shownStates().join(QString())));
    type(QStringLiteral("b/virtual"));
    QCOMPARE(vantage->state(), VantageState::Unknown);
    QVERIFY(!child<QWidget>("machineStates")->isVisible());
}

void TestScanMachines::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void TestScanMachines::shoot(const QString& name)
{
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QString file = folder.filePath(
        QStringLiteral("scanmachines-%1-%2.png").arg(name, QLatin1String(QTest::currentDataTag())));
    QVERIFY2(m_page->grab().save(file), qPrintable(file));
}

void TestScanMachines::pictures()
{
    QFETCH(int, theme);
    applyTheme(Theme(theme));
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    m_page->setRequest(onMachines(QStringLiteral("ssh:a/virtual,ssh:closed/virtual")));
    QTest::mouseClick(child<QPushButton>("checkVantage"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_page->findChild<VantageGroup*>()->state(), VantageState::Failed, 30000);
    QTRY_VERIFY(m_page->canStart());
    shoot(QStringLiteral("checked"));
    type(QStringLiteral("me@a:70000"));
    shoot(QStringLiteral("wrong"));
}

QTEST_MAIN(TestScanMachines)
#include "tst_scanmachines.moc"
