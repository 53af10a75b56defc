// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/live/runheader.h"
#include "widgets/theme/warningline.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

Q_DECLARE_METATYPE(std::uint64_t scan::ScanCounters::*)

using namespace widgets;

class TestRunHeader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void says_data();
    void says();
    void showsNoLossWhereThereIsNone();
    void saysWhatWasLostAndWhatHelps_data();
    void saysWhatWasLostAndWhatHelps();
    void showsForeignTextAsItIs();
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
    QTest::newRow("a scan that works") << "100.64.0.0/28"
                                       << "Done" << false;
    QTest::newRow("a scan that cannot start") << "100.64.0.0/99"
                                              << "Failed" << true;
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

void TestRunHeader::saysWhatWasLostAndWhatHelps_data()
{
    using scan::ScanSnapshot;
    QTest::addColumn<std::uint64_t scan::ScanCounters::*>("counter");
    QTest::addColumn<QString>("advice");
    QTest::addColumn<bool>("rateHelps");
    QTest::newRow("ring") << &ScanSnapshot::socketDrops << "receive ring" << true;
    QTest::newRow("window") << &ScanSnapshot::rowsDropped << "mptcp-probe" << true;
    QTest::newRow("memory") << &ScanSnapshot::dedupeEvictions << "shards" << false;
    QTest::newRow("damaged") << &ScanSnapshot::parseErrors << "readable" << false;
    QTest::newRow("refused") << &ScanSnapshot::sendErrors << "interface" << true;
    QTest::newRow("no path") << &ScanSnapshot::unroutable << "next hop" << false;
}

void TestRunHeader::saysWhatWasLostAndWhatHelps()
{
    QFETCH(std::uint64_t scan::ScanCounters::*, counter);
    QFETCH(QString, advice);
    QFETCH(bool, rateHelps);
    ScanSession session({});
    RunHeader header(&session);
    header.show();
    auto* const loss = header.findChild<WarningLine*>(QStringLiteral("runLoss"));
    scan::ScanSnapshot snapshot;
    snapshot.*counter = 1234;
    Q_EMIT session.snapshotChanged(snapshot);
    QVERIFY(loss->isVisible());
    QVERIFY2(loss->text().contains(QStringLiteral("1,234")), qPrintable(loss->text()));
    QVERIFY2(loss->text().contains(advice), qPrintable(loss->text()));
    QCOMPARE(loss->text().contains(QStringLiteral("lower rate")), rateHelps);
}

void TestRunHeader::showsForeignTextAsItIs()
{
    ScanSession session({});
    RunHeader header(&session);
    Q_EMIT session.failed({ core::ErrorCode::InvalidInput, "<b>host</b> is no address" });
    const auto* const error = header.findChild<WarningLine*>(QStringLiteral("runError"));
    QCOMPARE(error->findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestRunHeader)
#include "tst_runheader.moc"
