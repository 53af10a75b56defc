// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "tests/remote/sshserver.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/live/livepage.h"
#include "widgets/live/liverun.h"
#include "widgets/live/replycolumns.h"
#include "widgets/live/vantagestrip.h"
#include "widgets/scan/labtargets.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

#include <csignal>
#include <set>

using namespace widgets;

namespace {

constexpr unsigned HostsOfPrefix = 4096;

} // namespace

/// The Live page while other machines probe. They are this one: a real ssh to a real sshd on the
/// loopback interface starts the real mptcp-probe on the virtual lab.
class TestLiveMachines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_noServer = m_server.start(); }
    void init();
    void cleanup();

    void localScansShowNoMachines();
    void takesColumnsOfAnOlderVersion();
    void showsEachMachine();
    void goesOnAfterABrokenConnection();
    void pausesResumesAndStops();
    void comparesMachines();
    void saysWhyItCannotBegin();
    void refusesWhatMachinesCannotDo();
    void stopsWhileConnecting();
    void pictures_data();
    void pictures();

private:
    VantageStrip* strip() const { return m_page->findChild<VantageStrip*>(); }
    QTableView* table() const { return m_page->findChild<QTableView*>(QStringLiteral("replies")); }
    ScanSession& session() const { return m_workbench->scan(); }
    scan::ScanRequest request(const std::string& vantage, const std::string& targets) const;
    QString state(int line) const { return strip()->topLevelItem(line)->text(1); }
    QString storeFile() const { return m_folder->filePath(QStringLiteral("runs.db")); }
    store::Run stored(store::RunId id) const;

    tests::SshServer m_server;
    QString m_noServer;
    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<LivePage> m_page;
    std::vector<scan::ScanRow> m_rows;
};

void TestLiveMachines::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workbench = std::make_unique<Workbench>(probe::executable());
    m_page = std::make_unique<LivePage>(*m_workbench);
    m_page->resize(1100, 760);
    m_page->show();
    m_rows.clear();
    connect(
        &session(), &ScanSession::rowsArrived, this, [this](std::span<const scan::ScanRow> rows) {
            m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        });
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLiveMachines::cleanup()
{
    m_page.reset();
    m_workbench.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    if (m_noServer.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(m_server.sessions().isEmpty(), 30000);
}

scan::ScanRequest TestLiveMachines::request(
    const std::string& vantage, const std::string& targets) const
{
    scan::ScanRequest request;
    request.vantage = vantage;
    request.targets = { targets };
    request.rate = 0;
    request.cooldownSeconds = 0.5;
    request.seed = 7;
    request.sshProgram = m_server.program().toStdString();
    request.remoteProgram = probe::executable().toStdString();
    request.reconnectWaitSeconds = 1;
    return request;
}

store::Run TestLiveMachines::stored(store::RunId id) const
{
    auto store = store::Store::open(storeFile().toStdString(), store::Access::Read);
    if (!store)
        return {};
    const auto run = (*store)->run(id);
    return run ? *run : store::Run();
}

void TestLiveMachines::localScansShowNoMachines()
{
    session().start(request("virtual", "100.64.0.0/26"));
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 30000);
    QVERIFY(!strip()->isVisible());
    QVERIFY(table()->isColumnHidden(int(ReplyColumn::Vantage)));
}

void TestLiveMachines::takesColumnsOfAnOlderVersion()
{
    QStandardItemModel before(0, int(ReplyColumn::Vantage));
    QTableView older;
    older.setModel(&before);
    older.hideColumn(int(ReplyColumn::Ttl));
    QSettings settings;
    settings.setValue(QStringLiteral("live/columns"), older.horizontalHeader()->saveState());
    m_page->restoreState(settings);
    QCOMPARE(table()->horizontalHeader()->count(), ReplyColumnCount);
    QVERIFY(table()->isColumnHidden(int(ReplyColumn::Ttl)));
    QVERIFY(table()->isColumnHidden(int(ReplyColumn::Vantage)));
    QVERIFY(!table()->isColumnHidden(int(ReplyColumn::Time)));
    m_page->resetLayout();
    QVERIFY(!table()->isColumnHidden(int(ReplyColumn::Ttl)));
    QVERIFY(table()->isColumnHidden(int(ReplyColumn::Vantage)));
}

void TestLiveMachines::showsEachMachine()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    session().setStore(storeFile());
    QStringList seen;
    connect(&session(), &ScanSession::machinesChanged, this, [&] {
        for (const remote::LinkReport& report : session().machines())
            seen.append(QString::fromLatin1(remote::linkStateName(report.state)));
    });
    session().start(request("ssh:a/virtual,ssh:b/virtual", "100.64.0.0/22"));
    QCOMPARE(session().preparation().isEmpty(), false);
    QTRY_VERIFY(strip()->isVisible());
    QCOMPARE(strip()->topLevelItemCount(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 60000);
    QVERIFY(seen.contains(QLatin1String("connecting")));
    QCOMPARE(session().snapshot().state, scan::ScanState::Done);
    QCOMPARE(session().snapshot().sent, 1024U);
    QVERIFY(session().simulated());
    QCOMPARE(m_rows.size(), std::size_t(1024));
    // What they did stays to be read.
    QVERIFY(strip()->isVisible());
    int sent = 0;
    for (int line = 0; line < 2; ++line) {
        QCOMPARE(state(line), QStringLiteral("Done"));
        sent += QLocale().toInt(strip()->topLevelItem(line)->text(2));
        QVERIFY(QLocale().toInt(strip()->topLevelItem(line)->text(3)) > 0);
    }
    QCOMPARE(sent, 1024);
    QVERIFY(table()->isColumnHidden(int(ReplyColumn::Vantage)));
    // They share one stored run.
    QCOMPARE(session().storedRun(), std::optional<store::RunId>(1));
    const store::Run run = stored(1);
    QCOMPARE(run.vantage, std::string("ssh:a/virtual,ssh:b/virtual"));
    QVERIFY(run.state == store::RunState::Done);
    QVERIFY(run.simulated);
    QCOMPARE(run.counters.sent, std::uint64_t(1024));
    QVERIFY(QString::fromStdString(run.configuration).contains(QLatin1String("\"vantages\"")));
    // The page that is built anew shows them too.
    m_page = std::make_unique<LivePage>(*m_workbench);
    m_page->show();
    QCOMPARE(strip()->topLevelItemCount(), 2);
    QVERIFY(strip()->isVisible());
}

void TestLiveMachines::goesOnAfterABrokenConnection()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    std::set<QString> seen;
    connect(&session(), &ScanSession::machinesChanged, this, [&] {
        for (int line = 0; line < strip()->topLevelItemCount(); ++line)
            seen.insert(state(line).section(QLatin1Char(','), 0, 0));
    });
    scan::ScanRequest asked = request("ssh:a/virtual,ssh:b/virtual", "100.64.0.0/20");
    asked.rate = 1500;
    session().start(asked);
    QTRY_VERIFY_WITH_TIMEOUT(m_rows.size() > HostsOfPrefix / 8, 60000);
    const QList<qint64> connections = m_server.sessions();
    QCOMPARE(connections.size(), 2);
    QVERIFY(::kill(pid_t(connections.first()), SIGKILL) == 0);
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(QStringLiteral("Connection lost")), 20000);
    QVERIFY(session().active());
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 60000);
    QCOMPARE(session().snapshot().state, scan::ScanState::Done);
    for (const char* each : { "Probing", "Done" })
        QVERIFY2(seen.contains(QLatin1String(each)), each);
    // None is missing, none came twice.
    std::set<core::IpAddress> targets;
    for (const scan::ScanRow& row : m_rows)
        targets.insert(row.target);
    QCOMPARE(targets.size(), std::size_t(HostsOfPrefix));
    QCOMPARE(m_rows.size(), std::size_t(HostsOfPrefix));
    std::uint32_t made = 0;
    for (const remote::LinkReport& report : session().machines())
        made += report.connections;
    QCOMPARE(made, 3U);
}

void TestLiveMachines::pausesResumesAndStops()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    scan::ScanRequest asked = request("ssh:a/virtual", "100.64.0.0/16");
    asked.rate = 500;
    session().start(asked);
    QTRY_VERIFY_WITH_TIMEOUT(session().snapshot().sent > 0, 60000);
    session().pause();
    QTRY_COMPARE_WITH_TIMEOUT(state(0), QStringLiteral("Paused"), 10000);
    QCOMPARE(session().snapshot().state, scan::ScanState::Paused);
    const auto sent = session().snapshot().sent;
    QTest::qWait(800);
    QCOMPARE(session().snapshot().sent, sent);
    session().resume();
    session().setRate(4000);
    QTRY_VERIFY_WITH_TIMEOUT(session().snapshot().sendRate > 1500, 20000);
    session().stop();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 30000);
    QCOMPARE(session().snapshot().state, scan::ScanState::Stopped);
    QCOMPARE(state(0), QStringLiteral("Stopped"));
}

void TestLiveMachines::comparesMachines()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    session().setStore(storeFile());
    scan::ScanRequest asked = request("ssh:a/virtual,ssh:b/virtual", "100.64.0.0/26");
    asked.vantageMode = scan::VantageMode::Compare;
    session().start(asked);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 60000);
    QCOMPARE(m_rows.size(), std::size_t(2 * 64));
    QVERIFY(!table()->isColumnHidden(int(ReplyColumn::Vantage)));
    std::set<QString> shown;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        shown.insert(table()->model()->index(row, int(ReplyColumn::Vantage)).data().toString());
    QCOMPARE(shown,
        (std::set<QString> {
            QStringLiteral("a (Virtual lab)"), QStringLiteral("b (Virtual lab)") }));
    // Each has a run of its own.
    for (const store::RunId id : { 1, 2 }) {
        const store::Run run = stored(id);
        QVERIFY(run.state == store::RunState::Done);
        QCOMPARE(run.label, std::string("compare"));
        QCOMPARE(run.counters.sent, std::uint64_t(64));
    }
    QVERIFY(stored(1).vantage != stored(2).vantage);
}

void TestLiveMachines::saysWhyItCannotBegin()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    QSignalSpy failed(&session(), &ScanSession::failed);
    session().start(request("ssh:a/virtual,ssh:closed/virtual", "100.64.0.0/26"));
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 60000);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(session().snapshot().sent, 0U);
    QVERIFY2(state(1).contains(QLatin1String("refused")), qPrintable(state(1)));
    QCOMPARE(state(0), QStringLiteral("Stopped"));
    const QString said
        = m_page->findChild<QWidget*>(QStringLiteral("runError"))->findChild<QLabel*>()->text();
    QVERIFY2(session().snapshot().state == scan::ScanState::Failed, qPrintable(said));
}

void TestLiveMachines::refusesWhatMachinesCannotDo()
{
    std::string reason;
    connect(&session(), &ScanSession::failed, this,
        [&](const core::Error& error) { reason = error.detail.english(); });
    scan::ScanRequest asked = request("ssh:a/virtual", "100.64.0.0/26");
    asked.then = { scan::Stage::Verify };
    session().start(asked);
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 20000);
    QVERIFY2(reason.starts_with("--then: "), reason.c_str());
    QVERIFY(!strip()->isVisible());
}

void TestLiveMachines::stopsWhileConnecting()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    m_server.writeText("slow", "#!/bin/sh\nsleep 60\n");
    QVERIFY(QFile::setPermissions(m_server.path(QStringLiteral("slow")),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    scan::ScanRequest asked = request("ssh:a/virtual", "100.64.0.0/26");
    asked.remoteProgram = m_server.path(QStringLiteral("slow")).toStdString();
    session().start(asked);
    QTRY_VERIFY(strip()->isVisible());
    QCOMPARE(state(0), QStringLiteral("Connecting…"));
    session().stop();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 10000);
    QCOMPARE(session().snapshot().state, scan::ScanState::Stopped);
}

void TestLiveMachines::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void TestLiveMachines::pictures()
{
    QFETCH(int, theme);
    applyTheme(Theme(theme));
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const auto shoot = [&](const char* name) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(m_page->grab().save(folder.filePath(
            QStringLiteral("livemachines-%1-%2.png")
                .arg(QLatin1String(name), QLatin1String(QTest::currentDataTag())))));
    };
    scan::ScanRequest asked = request("ssh:a/virtual,ssh:b/virtual,ssh:c/virtual", "100.64.0.0/20");
    asked.vantageMode = scan::VantageMode::Compare;
    asked.rate = 1500;
    asked.reconnectWaitSeconds = 3;
    session().start(asked);
    QTRY_VERIFY_WITH_TIMEOUT(m_rows.size() > HostsOfPrefix / 4, 60000);
    QVERIFY(::kill(pid_t(m_server.sessions().first()), SIGKILL) == 0);
    const auto broken = [this] {
        return std::ranges::any_of(session().machines(), [](const remote::LinkReport& report) {
            return report.state == remote::LinkState::Broken;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(broken(), 20000);
    shoot("broken");
    session().stop();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), ScanSession::State::Ended, 30000);
    shoot("stopped");
}

QTEST_MAIN(TestLiveMachines)
#include "tst_livemachines.moc"
