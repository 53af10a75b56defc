// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/remote/sshserver.h"
#include "tests/tracepage/virtualhosts.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/session/workbench.h"
#include "widgets/theme/theme.h"
#include "widgets/trace/tracepage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include <csignal>
#include <set>

using namespace widgets;
using namespace virtualhosts;

/// Traces and proofs of the window from another machine. It is this one: a real ssh to a real sshd
/// on the loopback interface starts the real mptcp-probe on the virtual lab.
class TestTraceMachine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_noServer = m_server.start(); }
    void init();
    void cleanup();

    void tracesAndProvesFromThere();
    void goesOnAfterABrokenConnection();
    void takesOneMachine();
    void saysWhyItCannotBegin();
    void stopsWhileConnecting();
    void asksForTheMachine();
    void takesTheMachineOfAReply();
    void pictures_data();
    void pictures();

private:
    template <typename T> T* child(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1String(name));
    }
    HostMeasurements& measurements() { return m_workbench->traces(); }
    HostOrder fromThere(HostOrder order) const
    {
        std::visit(
            [this](auto& request) {
                request.probe.sshProgram = m_server.program().toStdString();
                request.probe.remoteProgram = probe::executable().toStdString();
                request.probe.reconnectWaitSeconds = 1;
            },
            order.request);
        return order;
    }

    tests::SshServer m_server;
    QString m_noServer;
    std::unique_ptr<FreshSettings> m_settings;
    std::unique_ptr<Workbench> m_workbench;
    std::unique_ptr<TracePage> m_page;
};

void TestTraceMachine::init()
{
    m_settings = std::make_unique<FreshSettings>();
    m_workbench = std::make_unique<Workbench>(probe::executable());
    m_page = std::make_unique<TracePage>(*m_workbench);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestTraceMachine::cleanup()
{
    m_page.reset();
    m_workbench.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
    if (m_noServer.isEmpty())
        QTRY_VERIFY_WITH_TIMEOUT(m_server.sessions().isEmpty(), 30000);
}

void TestTraceMachine::tracesAndProvesFromThere()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    measurements().start(
        fromThere(traceOrder({ behind(lab::BoxKind::Nop) }, { scan::Pass::V1 }, "ssh:a/virtual")));
    QTRY_COMPARE_WITH_TIMEOUT(measurements().tracing().state(), HostSession::State::Ended, 60000);
    QVERIFY(!measurements().tracing().error());
    QCOMPARE(measurements().results().size(), std::size_t(1));
    const HostResult traced = measurements().results().back();
    QVERIFY(traced.isTrace());
    QVERIFY(traced.simulated());
    QCOMPARE(traced.vantage, std::string("ssh:a/virtual"));
    QCOMPARE(traced.trace->verdict.verdict, trace::Verdict::MiddleboxAffected);
    QVERIFY(traced.run != 0);
    measurements().start(
        fromThere(verifyOrder({ "100.64.0.9" }, { scan::Pass::V1 }, "ssh:a/virtual")));
    QTRY_COMPARE_WITH_TIMEOUT(measurements().proving().state(), HostSession::State::Ended, 60000);
    QVERIFY(!measurements().proving().error());
    const HostResult proven = measurements().results().back();
    QVERIFY(!proven.isTrace());
    QCOMPARE(proven.proof->verdict, verify::Verdict::Proven);
}

void TestTraceMachine::goesOnAfterABrokenConnection()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    HostOrder order
        = fromThere(traceOrder({ "100.64.0.0/24" }, { scan::Pass::V1 }, "ssh:a/virtual"));
    std::get<trace::TraceRequest>(order.request).probe.rate = 1000;
    measurements().start(order);
    QTRY_VERIFY_WITH_TIMEOUT(measurements().results().size() > 20, 60000);
    QCOMPARE(m_server.sessions().size(), 1);
    QVERIFY(::kill(pid_t(m_server.sessions().first()), SIGKILL) == 0);
    auto* const state = child<QLabel>("traceState");
    QVERIFY(state);
    QTRY_VERIFY2_WITH_TIMEOUT(
        state->text().contains(QLatin1String("Connection lost")), qPrintable(state->text()), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(measurements().tracing().state(), HostSession::State::Ended, 60000);
    QVERIFY(!measurements().tracing().error());
    std::set<core::IpAddress> targets;
    for (const HostResult& result : measurements().results())
        targets.insert(result.target().address);
    QCOMPARE(measurements().results().size(), std::size_t(256));
    QCOMPARE(targets.size(), std::size_t(256));
}

void TestTraceMachine::takesOneMachine()
{
    QSignalSpy failed(&measurements().tracing(), &HostSession::failed);
    measurements().start(
        fromThere(traceOrder({ "100.64.0.1" }, { scan::Pass::V1 }, "ssh:a/virtual,ssh:b/virtual")));
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(QString::fromStdString(measurements().tracing().error()->detail.english())
                .contains(QLatin1String("one machine at a time")));
}

void TestTraceMachine::saysWhyItCannotBegin()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    QSignalSpy failed(&measurements().tracing(), &HostSession::failed);
    measurements().start(
        fromThere(traceOrder({ "100.64.0.1" }, { scan::Pass::V1 }, "ssh:closed/virtual")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 30000);
    QVERIFY(QString::fromStdString(measurements().tracing().error()->detail.english())
                .contains(QLatin1String("refused")));
}

void TestTraceMachine::stopsWhileConnecting()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    m_server.writeText("slow", "#!/bin/sh\nsleep 60\n");
    QVERIFY(QFile::setPermissions(m_server.path(QStringLiteral("slow")),
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    HostOrder order = fromThere(traceOrder({ "100.64.0.1" }, { scan::Pass::V1 }, "ssh:a/virtual"));
    std::get<trace::TraceRequest>(order.request).probe.remoteProgram
        = m_server.path(QStringLiteral("slow")).toStdString();
    measurements().start(order);
    QTRY_VERIFY(measurements().tracing().machine());
    measurements().tracing().stop();
    QTRY_COMPARE_WITH_TIMEOUT(measurements().tracing().state(), HostSession::State::Ended, 10000);
    QVERIFY(measurements().tracing().stopped());
    QVERIFY(!measurements().tracing().error());
}

void TestTraceMachine::asksForTheMachine()
{
    auto* const from = child<QComboBox>("traceVantage");
    auto* const machine = child<QLineEdit>("traceMachine");
    auto* const start = child<QPushButton>("startTrace");
    auto* const command = child<QWidget>("traceMore");
    QVERIFY(command);
    child<QLineEdit>("traceTargets")->setText(QStringLiteral("100.64.0.1"));
    QVERIFY(!machine->isVisible());
    from->setCurrentIndex(from->findData(QStringLiteral("ssh")));
    QVERIFY(machine->isVisible());
    QVERIFY(!start->isEnabled());
    machine->setText(QStringLiteral("me@a:2222/virtual"));
    QVERIFY(start->isEnabled());
    for (const char* wrong : { "-a", "a b", "a/moon" }) {
        machine->setText(QLatin1String(wrong));
        QVERIFY2(!start->isEnabled(), wrong);
    }
    QSettings settings;
    machine->setText(QStringLiteral("a/virtual"));
    child<QLineEdit>("traceSshProgram")->setText(QStringLiteral("/usr/bin/ssh"));
    m_page->saveState(settings);
    m_page = std::make_unique<TracePage>(*m_workbench);
    m_page->restoreState(settings);
    QCOMPARE(child<QLineEdit>("traceMachine")->text(), QStringLiteral("a/virtual"));
    QCOMPARE(child<QLineEdit>("traceSshProgram")->text(), QStringLiteral("/usr/bin/ssh"));
}

void TestTraceMachine::takesTheMachineOfAReply()
{
    if (!m_noServer.isEmpty())
        QSKIP(qPrintable(m_noServer));
    HostQuestion question;
    question.target = { *core::IpAddress::parse(behind(lab::BoxKind::Nop)), 80, scan::Pass::V1 };
    question.vantage = "ssh:b/virtual";
    question.sshProgram = m_server.program().toStdString();
    question.remoteProgram = probe::executable().toStdString();
    m_page->trace(question);
    QTRY_COMPARE_WITH_TIMEOUT(measurements().tracing().state(), HostSession::State::Ended, 60000);
    QVERIFY(!measurements().tracing().error());
    QCOMPARE(measurements().results().back().vantage, std::string("ssh:b/virtual"));
}

void TestTraceMachine::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Light);
    QTest::newRow("dark") << int(Theme::Dark);
}

void TestTraceMachine::pictures()
{
    QFETCH(int, theme);
    applyTheme(Theme(theme));
    auto* const from = child<QComboBox>("traceVantage");
    from->setCurrentIndex(from->findData(QStringLiteral("ssh")));
    child<QLineEdit>("traceTargets")->setText(QStringLiteral("100.64.0.1"));
    child<QLineEdit>("traceMachine")->setText(QStringLiteral("me@host.example:2222/virtual"));
    child<QToolButton>("traceMore")->setChecked(true);
    m_page->resize(870, 640);
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/screenshots"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QVERIFY(m_page->width() <= 870);
    QVERIFY(m_page->grab().save(folder.filePath(
        QStringLiteral("tracemachine-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
}

QTEST_MAIN(TestTraceMachine)
#include "tst_tracemachine.moc"
