// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/probeprocess.h"

using probe::Outcome;

/// What is told when a scheduled scan fails.
class TestScanAlert : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// The script as systemd starts it; `journal` is what the failed service had said.
    Outcome alert(const QStringList& arguments, const QByteArray& journal,
        const QString& command = {}, const QStringList& more = {})
    {
        probe::write(m_folder, "said", journal);
        const QString journalctl = probe::write(m_folder, "journalctl",
            "#!/bin/sh\ncase \"$*\" in *_SYSTEMD_INVOCATION_ID=abc123*) cat \""
                + m_folder.filePath("said").toUtf8() + "\";; esac\n");
        const QString notify = probe::write(m_folder, "notify-send",
            "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"" + m_folder.filePath("notified").toUtf8()
                + "\"\n");
        for (const QString& program : { journalctl, notify })
            QFile(program).setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        QProcess process;
        QProcessEnvironment environment;
        environment.insert("PATH", m_folder.path() + ":/usr/bin:/bin");
        environment.insert("MONITOR_INVOCATION_ID", "abc123");
        environment.insert("MONITOR_SERVICE_RESULT", "exit-code");
        environment.insert("MONITOR_EXIT_CODE", "exited");
        environment.insert("MONITOR_EXIT_STATUS", "1");
        environment.insert("MPTCP_ALERT", command);
        for (const QString& each : more)
            environment.insert(each.section('=', 0, 0), each.section('=', 1));
        process.setProcessEnvironment(environment);
        process.start(ALERT_SCRIPT, arguments);
        process.closeWriteChannel();
        return probe::outcomeOf(process);
    }

private slots:
    void aBrokenSeriesIsNamed()
    {
        const Outcome outcome = alert({ "campus" },
            "2 runs removed\nbroken: v1, port 443, IPv4: mptcp fell\nbroken: another\n");
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.output,
            QByteArray("<1>the series campus broke: v1, port 443, IPv4: mptcp fell\n"));
    }

    void aFailedScanIsNamed()
    {
        const Outcome outcome = alert({ "campus" }, "mptcp-probe: no route\n");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(outcome.output, QByteArray("<1>the scan of campus failed: exit-code, exited 1\n"));
    }

    void aCommandGetsTheText()
    {
        const QString mail = m_folder.filePath("mail");
        const Outcome outcome = alert({ "campus" }, "broken: it did\n",
            "{ echo \"Subject: $SUBJECT\"; cat; } > '" + mail + "'");
        QCOMPARE(outcome.status, 0);
        QCOMPARE(probe::contents(mail),
            QByteArray("Subject: the series campus broke: it did\n"
                       "the series campus broke: it did\n\nbroken: it did\n"));
    }

    void aCommandThatFailsIsNoted()
    {
        const Outcome outcome = alert({ "campus" }, "broken: it did\n", "exit 3");
        QCOMPARE(outcome.status, 1);
        QVERIFY(outcome.output.startsWith("<1>the series campus broke"));
        QVERIFY(outcome.output.contains("<3>MPTCP_ALERT failed"));
    }

    /// What a host or a label says is no command.
    void textIsNotRun()
    {
        const QString trace = m_folder.filePath("ran");
        const Outcome outcome = alert({ "$(touch " + trace + ")" },
            "broken: `touch " + trace.toUtf8() + "` $(touch " + trace.toUtf8() + ")\n", "cat");
        QCOMPARE(outcome.status, 0);
        QVERIFY(!QFile::exists(trace));
    }

    void aDesktopIsNotified()
    {
        const Outcome outcome = alert({ "campus" }, "broken: it did\n", {},
            { "DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere" });
        QCOMPARE(outcome.status, 0);
        QVERIFY(probe::contents(m_folder.filePath("notified"))
                    .contains("the series campus broke: it did\n"));
    }

    void wrongUsage()
    {
        QCOMPARE(alert({}, {}).status, 2);
        QCOMPARE(alert({ "a", "b" }, {}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestScanAlert)
#include "tst_scanalert.moc"
