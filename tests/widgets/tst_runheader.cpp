// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/runheader.h"
#include "widgets/theme/warningline.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace widgets;

class TestRunHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void showsNoLossWhereThereIsNone();
};

namespace {

scan::ScanRequest request(const char* target)
{
    scan::ScanRequest wanted;
    wanted.vantage = "virtual";
    wanted.targets = { target };
    wanted.rate = 0;
    wanted.cooldownSeconds = 0;
    return wanted;
}

} // namespace

void TestRunHeader::says_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("error");
    QTest::newRow("a scan that works") << "100.64.0.0/28" << "Done" << false;
    QTest::newRow("a scan that cannot start") << "100.64.0.0/99" << "Failed" << true;
}

void TestRunHeader::says()
{
    QFETCH(QString, target);
    QFETCH(QString, state);
    QFETCH(bool, error);
    ScanSession session({});
    RunHeader header(&session);
    header.show();
    auto* const label = header.findChild<QLabel*>(QStringLiteral("runState"));
    QCOMPARE(label->text(), QStringLiteral("Ready"));
    QVERIFY(!header.findChild<QPushButton*>(QStringLiteral("stop"))->isEnabled());

    session.start(request(qPrintable(target)));
    QVERIFY(header.findChild<QPushButton*>(QStringLiteral("stop"))->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(label->text(), state, 30000);
    QCOMPARE(header.findChild<WarningLine*>(QStringLiteral("runError"))->isVisible(), error);
    QVERIFY(!header.findChild<QPushButton*>(QStringLiteral("pause"))->isEnabled());
    QVERIFY(!header.findChild<QPushButton*>(QStringLiteral("stop"))->isEnabled());
}

void TestRunHeader::showsNoLossWhereThereIsNone()
{
    ScanSession session({});
    RunHeader header(&session);
    header.show();
    auto* const loss = header.findChild<WarningLine*>(QStringLiteral("runLoss"));
    session.start(request("100.64.0.0/28"));
    QTRY_COMPARE(session.state(), ScanSession::State::Ended);
    QVERIFY(!session.snapshot().degraded());
    QVERIFY(!loss->isVisible());
}

QTEST_MAIN(TestRunHeader)
#include "tst_runheader.moc"
