// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/helper/helperadvice.h"
#include "widgets/scan/commandbar.h"
#include "widgets/scan/permissionbanner.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace widgets;

/// The ways on that the window shows where this computer opens no packet sockets for it.
class TestPermissionBanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void offersTheScanAlone();
    void offersToSetUpTheHelper();

private:
    CommandBar* setup(const PermissionBanner& banner) const
    {
        return banner.findChild<CommandBar*>(QStringLiteral("setupCommand"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_probe;
};

void TestPermissionBanner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_probe = m_folder->filePath(QStringLiteral("mptcp-probe"));
}

void TestPermissionBanner::offersTheScanAlone()
{
    // There is no helper, and no command that would make one.
    PermissionBanner banner(m_probe);
    banner.showMissingRight(QStringLiteral("why"), QStringLiteral("sudo mptcp-probe scan"));
    QVERIFY(banner.isVisible());
    QVERIFY(!setup(banner)->isVisible());
    QVERIFY(setup(banner)->command().isEmpty());
    QCOMPARE(banner.toolTip(), QStringLiteral("why"));
}

void TestPermissionBanner::offersToSetUpTheHelper()
{
    const QString helper = m_folder->filePath(QStringLiteral("mptcp-nethelper"));
    QVERIFY(QFile(helper).open(QIODevice::WriteOnly));
    PermissionBanner banner(m_probe);
    banner.showMissingRight(QStringLiteral("why"), QStringLiteral("sudo mptcp-probe scan"));
    QVERIFY(setup(banner)->isVisible());
    QCOMPARE(setup(banner)->command(),
        QString::fromStdString(
            net::helperCommand(helper.toStdString(), net::HelperObstacle::NoCapability)));
    QVERIFY(setup(banner)->command().contains(QLatin1String("setcap cap_net_raw=p ") + helper));
    QTest::mouseClick(setup(banner)->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), setup(banner)->command());

    // It may have been set up, or taken away, since.
    QVERIFY(QFile::remove(helper));
    banner.showMissingRight(QStringLiteral("why"), QStringLiteral("sudo mptcp-probe scan"));
    QVERIFY(!setup(banner)->isVisible());
}

QTEST_MAIN(TestPermissionBanner)
#include "tst_permissionbanner.moc"
