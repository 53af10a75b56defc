// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/probeprocess.h"
#include "tests/schedule/unitfile.h"
#include "widgets/scan/profiles/profilestore.h"
#include "widgets/session/preferences.h"

/// A profile that the window saved is what the user's unit of its name scans, into the store that
/// the window shows.
class TestScheduledProfile : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toLocal8Bit());
        qunsetenv("XDG_DATA_HOME");
        // As app/workbench/main.cpp has them.
        QCoreApplication::setOrganizationName("mptcp-workbench");
        QCoreApplication::setApplicationName("mptcp-workbench");
    }

    void itsUnitFindsIt()
    {
        widgets::ScanProfile profile;
        profile.name = "campus";
        profile.withTargets = true;
        profile.request.targets = { "100.64.0.0/28", "100.65.0.1" };
        profile.request.vantage = "virtual";
        profile.request.ports = "80";
        const widgets::ProfileStore profiles;
        QVERIFY(profiles.save(profile));

        const schedule::UnitFile unit(UNIT_DIR "/user/mptcp-scan@.service");
        const auto service = schedule::serviceCommands(
            unit, { { 'i', "campus" }, { 'h', m_home.path() }, { 'E', m_home.filePath("none") } });
        QCOMPARE(service.environment["MPTCP_PROFILE"], profiles.fileOf("campus"));
        QCOMPARE(service.environment["MPTCP_STORE"], widgets::Preferences::defaultStoreUrl());
        QVERIFY(!service.start.isEmpty());
        QStringList scan = service.start.first();
        scan.removeFirst();
        const probe::Outcome outcome = probe::run(scan + QStringList { "--dryrun" });
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.status, 0);
        const QByteArray run = probe::run(scan).errors;
        QCOMPARE(run, QByteArray());
        const QByteArray listed
            = probe::run({ "runs", "list", "--store", widgets::Preferences::defaultStoreUrl() })
                  .output;
        QVERIFY2(listed.contains("campus"), listed);
        QVERIFY2(listed.contains(" 17 "), listed); // hosts
    }
};

QTEST_GUILESS_MAIN(TestScheduledProfile)
#include "tst_scheduledprofile.moc"
