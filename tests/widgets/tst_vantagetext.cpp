// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/vantagetext.h"

#include "core/net/sshplace.h"

#include <QTest>

using namespace widgets;

/// Machines as one types them, as --vantage names them, and as they are said.
class TestVantageText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void typedMachinesBecomeAName_data();
    void typedMachinesBecomeAName();
    void titles_data();
    void titles();
    void statesSayWhatIsGoingOn();
    void reasonsDoNotNameTheMachineAgain();
};

void TestVantageText::typedMachinesBecomeAName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("vantage");
    const auto row = [](const char* name, const char* typed, const char* vantage) {
        QTest::newRow(name) << QString::fromLatin1(typed) << QString::fromLatin1(vantage);
    };
    row("none", " \n ", "ssh:");
    row("one", "me@a:2222", "ssh:me@a:2222");
    row("lines", "a\n b/virtual \n\nc", "ssh:a,ssh:b/virtual,ssh:c");
    row("words", "a b; c", "ssh:a,ssh:b,ssh:c");
    row("commas", "a,b/lab,c", "ssh:a,ssh:b/lab,ssh:c");
    row("commas and blanks", "a, b,", "ssh:a,ssh:b");
    row("plan", "a/lab:8,nop@4\nb", "ssh:a/lab:8,nop@4,ssh:b");
    row("as on the command line", "ssh:a/lab:8,nop@4,ssh:b:22,ssh:c",
        "ssh:a/lab:8,nop@4,ssh:b:22,ssh:c");
    row("address", "[::1]:22/virtual:8,nop@4", "ssh:[::1]:22/virtual:8,nop@4");
}

void TestVantageText::typedMachinesBecomeAName()
{
    QFETCH(QString, typed);
    QFETCH(QString, vantage);
    QCOMPARE(vantageOfMachines(typed), vantage);
    // What a form shows of it is read back as the same.
    QCOMPARE(vantageOfMachines(machinesOf(vantage).join(QLatin1Char('\n'))), vantage);
    if (vantage != QLatin1String("ssh:"))
        QVERIFY(net::parseSshPlaces(vantage.toStdString()));
}

void TestVantageText::titles_data()
{
    QTest::addColumn<QString>("vantage");
    QTest::addColumn<QString>("title");
    QTest::newRow("host") << "host"
                          << "This computer";
    QTest::newRow("plan") << "virtual:8,nop@4"
                          << "Virtual lab: 8,nop@4";
    QTest::newRow("machine") << "ssh:me@a:22"
                             << "me@a:22";
    QTest::newRow("its host") << "ssh:a/host"
                              << "a";
    QTest::newRow("its lab") << "ssh:a/lab:8,nop@4"
                             << "a (Kernel lab: 8,nop@4)";
    QTest::newRow("two") << "ssh:a,ssh:b/virtual"
                         << "a, b (Virtual lab)";
    QTest::newRow("five") << "ssh:a,ssh:b,ssh:c,ssh:d,ssh:e"
                          << "a, b, c and 2 more";
    QTest::newRow("unknown") << "moon"
                             << "moon";
}

void TestVantageText::titles()
{
    QFETCH(QString, vantage);
    QFETCH(QString, title);
    QCOMPARE(vantageTitle(vantage), title);
}

void TestVantageText::statesSayWhatIsGoingOn()
{
    using remote::LinkState;
    remote::LinkReport report;
    report.vantage = "ssh:a";
    QCOMPARE(machineStateText(report), QStringLiteral("Connecting…"));
    report.connections = 1;
    QCOMPARE(machineStateText(report), QStringLiteral("Connecting again…"));
    report.state = LinkState::Running;
    report.counters.probesPlanned = 200;
    report.counters.sent = 100;
    QVERIFY(machineStateText(report).startsWith(QLatin1String("Probing, 50")));
    report.silentSeconds = 7.9;
    QCOMPARE(machineStateText(report), QStringLiteral("Nothing heard for 7 s"));
    report.silentSeconds = 0;
    report.counters.state = scan::ScanState::Paused;
    QCOMPARE(machineStateText(report), QStringLiteral("Paused"));
    report.state = LinkState::Broken;
    report.retrySeconds = 3.2;
    QCOMPARE(machineStateText(report), QStringLiteral("Connection lost, again in 4 s"));
    for (const LinkState state : { LinkState::Preparing, LinkState::Ready, LinkState::Done,
             LinkState::Stopped, LinkState::Failed }) {
        report.state = state;
        QVERIFY(!machineStateText(report).isEmpty());
        QVERIFY(!machineStateIcon(report).isEmpty());
    }
}

void TestVantageText::reasonsDoNotNameTheMachineAgain()
{
    remote::LinkReport report;
    report.vantage = "ssh:a";
    QVERIFY(machineReason(report).isEmpty());
    report.why
        = { core::Pattern("remote", "%1: the connection broke: %2"), { "ssh:a", "it ended" } };
    QCOMPARE(machineReason(report), QStringLiteral("The connection broke: it ended"));
    report.why = "stopped while it connected";
    QCOMPARE(machineReason(report), QStringLiteral("Stopped while it connected"));
}

QTEST_APPLESS_MAIN(TestVantageText)
#include "tst_vantagetext.moc"
