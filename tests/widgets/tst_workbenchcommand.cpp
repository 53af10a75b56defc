// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// The workbench's command line where there is no display to open a window on.
class TestWorkbenchCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
};

void TestWorkbenchCommand::answersWithoutADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    const auto row
        = [](const char* name, const QStringList& arguments, int status, const char* said) {
              QTest::newRow(name) << arguments << status << QString::fromLatin1(said);
          };
    row("help", { QStringLiteral("--help") }, 0, "--vantage");
    row("version", { QStringLiteral("--version") }, 0, "mptcp-workbench ");
    row("unknown option", { QStringLiteral("--bogus") }, 2, "bogus");
    row("unknown vantage", { QStringLiteral("--vantage"), QStringLiteral("moon") }, 2,
        "host, lab, virtual or ssh:HOST");
    row("no machine", { QStringLiteral("--vantage"), QStringLiteral("ssh:-a") }, 2,
        "no machine to reach by ssh");
    row("bad plan", { QStringLiteral("--vantage"), QStringLiteral("virtual:8,nop@9") }, 2,
        "\"nop@9\"");
    row("argument", { QStringLiteral("192.0.2.1") }, 2, "cannot read the file");
}

void TestWorkbenchCommand::answersWithoutADisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, said);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        environment.remove(QLatin1String(name));
    QProcess workbench;
    workbench.setProcessEnvironment(environment);
    workbench.setProcessChannelMode(QProcess::MergedChannels);
    workbench.start(QStringLiteral(TEST_BIN_DIR "/mptcp-workbench"), arguments);
    QVERIFY(workbench.waitForFinished());
    QCOMPARE(workbench.exitStatus(), QProcess::NormalExit);
    QCOMPARE(workbench.exitCode(), status);
    const QString output = QString::fromUtf8(workbench.readAll());
    QVERIFY2(output.contains(said), qPrintable(output));
}

QTEST_GUILESS_MAIN(TestWorkbenchCommand)
#include "tst_workbenchcommand.moc"
