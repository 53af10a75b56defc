// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/labtruth.h"
#include "tests/schedule/unitfile.h"

using labtruth::objects;
using probe::Outcome;
using schedule::UnitFile;

namespace {

/// What one start of a service did.
struct Started {
    int status = 0; ///< of the command that failed, after which none is started; else 0
    int commands = 0; ///< that were started
    QByteArray output;
    QByteArray errors;
};

} // namespace

/// The services' own commands, one after the other as systemd starts them, on the virtual lab: a
/// series of scans that goes on, has one odd run, and breaks.
class TestScheduledScan : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QString path(const QString& name) const { return m_home->filePath(name); }

    void writeFile(const QString& name, const QByteArray& text) const
    {
        QVERIFY(QFileInfo(path(name)).dir().mkpath("."));
        probe::write(*m_home, name, text);
    }

    /// The network as the profile's lab has it.
    void writeProfile(const QString& name, const QByteArray& vantage) const
    {
        writeFile(name,
            "# A profile of MPTCP Workbench\ntarget = 100.64.0.0/26\ntarget = fd64:64::/125\n"
            "target-ports = 80\nmptcp = v1,control\nrate = 0\ncooldown-time = 0.5\nvantage = "
                + vantage + "\n");
    }

    schedule::Specifiers specifiers(const QString& manager) const
    {
        const QString state = manager == "user" ? path(".config") : path("var/lib");
        return { { 'i', "campus" }, { 'h', m_home->path() }, { 'E', path(".config") },
            { 'S', state } };
    }

    Started start(const QString& manager) const
    {
        const UnitFile unit(UNIT_DIR "/" + manager + "/mptcp-scan@.service");
        const auto service = schedule::serviceCommands(unit, specifiers(manager));
        Started started;
        for (QStringList command : service.start) {
            if (command.first() != INSTALLED_BIN_DIR "/mptcp-probe")
                qFatal("%s is not installed", qPrintable(command.first()));
            command.removeFirst();
            for (QString& word : command) {
                // The files of a system are not for a test.
                if (word.startsWith("/etc/"))
                    word = m_home->path() + word;
            }
            const Outcome outcome = probe::run(command);
            ++started.commands;
            started.output += outcome.output;
            started.errors += outcome.errors;
            started.status = outcome.status;
            if (started.status != 0)
                break;
        }
        return started;
    }

    QString storedRuns(const QString& store) const
    {
        QStringList runs;
        for (const QJsonObject& run :
            objects(probe::run({ "runs", "list", "--store", store, "-O", "jsonl" })))
            runs.append(run["label"].toString() + QString::number(run["id"].toInt()));
        return runs.join(' ');
    }

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void aSeriesGoesOnUntilItBreaks()
    {
        const QString profile = ".local/share/mptcp-workbench/mptcp-workbench/profiles/campus.conf";
        const QString store = path(".local/share/mptcp-workbench/mptcp-workbench/runs.sqlite");
        writeProfile(profile, "virtual");
        writeFile(".config/mptcp-workbench/campus.env",
            "# The virtual lab is no measurement.\nMPTCP_CHECK=--simulated --baseline 4\n"
            "MPTCP_RETENTION=--keep-last 6\nMPTCP_THRESHOLD=5%+1\n");
        for (int run = 1; run <= 3; ++run) {
            const Started started = start("user");
            QVERIFY2(started.status == 0, started.output + started.errors);
            QCOMPARE(started.commands, 3);
            QVERIFY2(started.output.contains("nothing concluded"), started.output);
        }
        const Started steady = start("user");
        QCOMPARE(steady.status, 0);
        QVERIFY2(steady.output.endsWith("steady\n"), steady.output);
        QVERIFY2(steady.output.contains("against the median of runs 1, 2 and 3"), steady.output);

        // A box on the way strips the option.
        writeProfile(profile, "virtual:8,nop@4");
        const Started broken = start("user");
        QCOMPARE(broken.status, 1);
        QCOMPARE(broken.commands, 3);
        QVERIFY2(broken.output.contains("broken: v1, port 80, IPv4: mptcp fell from 64 (the median "
                                        "of runs 1, 2, 3 and 4) to 0 (run 5), 64 hosts less or 100 "
                                        "%, where 5%+1 was allowed\n"),
            broken.output);
        QVERIFY2(broken.output.contains("v1, port 80, IPv6: mptcp fell"), broken.output);
        QVERIFY2(broken.output.contains("v1, port 80, IPv4: plain rose from 0"), broken.output);
        QVERIFY2(!broken.output.contains("broken: control"), broken.output);

        // It is gone again: the odd run is not what the next one is held against.
        writeProfile(profile, "virtual");
        QCOMPARE(start("user").status, 0);
        QCOMPARE(storedRuns(store), QString("campus1 campus2 campus3 campus4 campus5 campus6"));
        const Started seventh = start("user");
        QCOMPARE(seventh.status, 0);
        QVERIFY2(seventh.output.contains("1 run removed"), seventh.output);
        QCOMPARE(storedRuns(store), QString("campus2 campus3 campus4 campus5 campus6 campus7"));
    }

    /// Nothing of the series is removed or judged after a scan that failed.
    void aScanThatFailsEndsTheService()
    {
        writeProfile(".local/share/mptcp-workbench/mptcp-workbench/profiles/campus.conf",
            "virtual:8,star@4");
        const Started started = start("user");
        QCOMPARE(started.status, 2);
        QCOMPARE(started.commands, 1);
        QVERIFY2(started.errors.contains("star"), started.errors);
    }

    void aProfileThatIsNotThere()
    {
        const Started started = start("user");
        QCOMPARE(started.status, 2);
        QCOMPARE(started.commands, 1);
        QVERIFY2(started.errors.contains("campus.conf"), started.errors);
    }

    /// The system's unit, as it comes; nobody is told that a series of the lab is steady.
    void aSimulatedSeriesHasToBeAskedFor()
    {
        writeProfile("etc/mptcp-workbench/profiles/campus.conf", "virtual");
        QVERIFY(QDir(m_home->path()).mkpath("var/lib/mptcp-workbench"));
        const Started started = start("system");
        QCOMPARE(started.status, 2);
        QCOMPARE(started.commands, 3);
        QVERIFY2(started.errors.contains("give --simulated"), started.errors);
        QCOMPARE(storedRuns(path("var/lib/mptcp-workbench/runs.sqlite")), QString("campus1"));
    }
};

QTEST_GUILESS_MAIN(TestScheduledScan)
#include "tst_scheduledscan.moc"
