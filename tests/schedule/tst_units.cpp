// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/probeprocess.h"
#include "tests/schedule/unitfile.h"

using schedule::UnitFile;

namespace {

const QStringList Units { "mptcp-scan@.service", "mptcp-scan@.timer", "mptcp-scan-alert@.service" };

struct Said {
    int status = -1;
    QString text; ///< both streams
};

Said analyze(const QStringList& arguments, const QString& runtimeFolder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // The manager of a user looks for it, even where none runs.
    environment.insert("XDG_RUNTIME_DIR", runtimeFolder);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start("systemd-analyze", arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAll()) };
}

} // namespace

/// The units as systemd reads them, with the programs of this build in place of installed ones.
class TestUnits : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static void addManagers()
    {
        QTest::addColumn<QString>("manager");
        QTest::newRow("user") << "user";
        QTest::newRow("system") << "system";
    }

    /// Copies of a manager's units that can be started from here; their folder.
    QString runnableUnits(const QString& manager)
    {
        const QString folder = m_folder.filePath(manager);
        if (QDir(folder).exists())
            return folder;
        QDir().mkpath(folder);
        for (const QString& unit : Units) {
            QByteArray text = probe::contents(UNIT_DIR "/" + manager + "/" + unit);
            text.replace(INSTALLED_BIN_DIR "/mptcp-probe", TEST_BIN_DIR "/mptcp-probe");
            text.replace(INSTALLED_LIBEXEC_DIR "/mptcp-workbench/scan-alert", ALERT_SCRIPT);
            probe::write(m_folder, manager + "/" + unit, text);
        }
        return folder;
    }

    QStringList runnableFiles(const QString& manager)
    {
        QStringList files;
        for (const QString& unit : Units)
            files.append(runnableUnits(manager) + "/" + unit);
        return files;
    }

    static QStringList of(const QString& manager) { return { "--" + manager }; }

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable("systemd-analyze").isEmpty())
            QSKIP("NO systemd-analyze: install systemd to have the units checked");
        QVERIFY(QFile(m_folder.path())
                    .setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void systemdFindsNothingWrong_data() { addManagers(); }
    void systemdFindsNothingWrong()
    {
        QFETCH(QString, manager);
        const Said said
            = analyze(of(manager) + QStringList { "verify", "--man=no" } + runnableFiles(manager),
                m_folder.path());
        QCOMPARE(said.text, QString());
        QCOMPARE(said.status, 0);
    }

    /// What this test relies on: systemd does find what is wrong.
    void systemdWouldFindIt()
    {
        const QString folder = runnableUnits("user");
        QByteArray text = probe::contents(folder + "/mptcp-scan@.service");
        text.replace("Nice=", "Nise=");
        text.replace(TEST_BIN_DIR "/mptcp-probe scan", "/nowhere/mptcp-probe scan");
        QVERIFY(QDir(m_folder.path()).mkpath("wrong"));
        const QString file = probe::write(m_folder, "wrong/mptcp-scan@.service", text);
        const Said said = analyze({ "--user", "verify", "--man=no", file }, m_folder.path());
        QVERIFY2(said.text.contains("Nise"), qPrintable(said.text));
        QVERIFY2(said.text.contains("/nowhere/mptcp-probe"), qPrintable(said.text));
        QVERIFY(said.status != 0);
    }

    void theSystemsServiceIsConfined()
    {
        const Said said = analyze({ "security", "--offline=true", "--no-pager", "--threshold=25",
                                      runnableUnits("system") + "/mptcp-scan@.service" },
            m_folder.path());
        qInfo("%s", qPrintable(said.text.section('\n', -2).trimmed()));
        QVERIFY2(said.text.contains("Overall exposure level"), qPrintable(said.text));
        QCOMPARE(said.status, 0); // 2.5 or less of 10
    }

    /// The helper's file capability counts neither under NoNewPrivileges= nor in a user namespace;
    /// the settings below bring the one or the other for a user's manager (systemd.exec(5)).
    void theUsersServiceLeavesTheHelperItsRight()
    {
        const UnitFile unit(UNIT_DIR "/user/mptcp-scan@.service");
        for (const char* key : { "NoNewPrivileges", "SystemCallFilter", "SystemCallArchitectures",
                 "RestrictAddressFamilies", "RestrictNamespaces", "PrivateDevices",
                 "ProtectKernelTunables", "ProtectKernelModules", "ProtectKernelLogs",
                 "ProtectClock", "MemoryDenyWriteExecute", "RestrictRealtime", "RestrictSUIDSGID",
                 "DynamicUser", "LockPersonality", "PrivateTmp", "PrivateUsers", "PrivateNetwork",
                 "ProtectSystem", "ProtectHome", "ProtectProc", "CapabilityBoundingSet" })
            QVERIFY2(unit.values("Service", key).isEmpty(), key);
        const UnitFile system(UNIT_DIR "/system/mptcp-scan@.service");
        QCOMPARE(system.values("Service", "NoNewPrivileges"), QStringList("yes"));
        QCOMPARE(system.values("Service", "AmbientCapabilities"), QStringList("CAP_NET_RAW"));
        QCOMPARE(system.values("Service", "CapabilityBoundingSet"), QStringList("CAP_NET_RAW"));
        QVERIFY(system.values("Service", "PrivateUsers").isEmpty());
        QCOMPARE(system.values("Service", "User"), QStringList("mptcp-scan"));
    }

    void bothDoTheSame()
    {
        const UnitFile user(UNIT_DIR "/user/mptcp-scan@.service");
        const UnitFile system(UNIT_DIR "/system/mptcp-scan@.service");
        QCOMPARE(user.values("Service", "ExecStart"), system.values("Service", "ExecStart"));
        QCOMPARE(user.values("Unit", "OnFailure"), QStringList("mptcp-scan-alert@%i.service"));
        QCOMPARE(system.values("Unit", "OnFailure"), QStringList("mptcp-scan-alert@%i.service"));
        for (const char* manager : { "user", "system" }) {
            const UnitFile timer(QString(UNIT_DIR "/%1/mptcp-scan@.timer").arg(manager));
            QCOMPARE(timer.values("Timer", "Persistent"), QStringList("yes"));
            QCOMPARE(timer.values("Timer", "RandomizedDelaySec").size(), 1);
            const QStringList when = timer.values("Timer", "OnCalendar");
            QCOMPARE(when.size(), 1);
            QCOMPARE(analyze(QStringList { "calendar" } + when, m_folder.path()).status, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
