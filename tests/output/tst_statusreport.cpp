// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/readable.h"
#include "core/scan/output/statusreport.h"

#include <QtTest>

using namespace scan;

namespace {

ScanSnapshot halfWay()
{
    ScanSnapshot snapshot;
    snapshot.state = ScanState::Sending;
    snapshot.elapsedSeconds = 5;
    snapshot.sendingSeconds = 5;
    snapshot.probesPlanned = 10000;
    snapshot.sent = 4800;
    snapshot.received = 400;
    snapshot.validated = 310;
    snapshot.classes[std::size_t(Pass::V1)][std::size_t(ReplyClass::Mptcp)] = 240;
    snapshot.classes[std::size_t(Pass::Control)][std::size_t(ReplyClass::Plain)] = 48;
    snapshot.classes[std::size_t(Pass::V1)][std::size_t(ReplyClass::Rst)] = 22;
    snapshot.sendRate = 1000;
    snapshot.receiveRate = 62;
    snapshot.secondsLeft = 5.2;
    return snapshot;
}

} // namespace

class TestStatusReport : public QObject {
    Q_OBJECT

private slots:
    void lineNamesRatesAndLoss()
    {
        QCOMPARE(statusLine(halfWay()),
            std::string("0:05 48% (0:05 left); send 4800 (1.00 Kp/s); replies 310 (62 p/s); "
                        "drops 0; hit 6.0%"));
        ScanSnapshot lossy = halfWay();
        lossy.socketDrops = 3;
        lossy.rowsDropped = 4;
        QVERIFY(statusLine(lossy).find("drops 7;") != std::string::npos);
    }

    void lossOfEveryKindStandsInFront_data()
    {
        QTest::addColumn<std::uint64_t scan::ScanCounters::*>("counter");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("ring") << &ScanSnapshot::socketDrops << QByteArray("drops 17;")
                              << QByteArray("pcap-drop-total");
        QTest::newRow("rows") << &ScanSnapshot::rowsDropped << QByteArray("drops 17;")
                              << QByteArray("row-drop-total");
        QTest::newRow("damaged") << &ScanSnapshot::parseErrors
                                 << QByteArray("drops 0, unreadable 17;")
                                 << QByteArray("parse-fail-total");
        QTest::newRow("refused") << &ScanSnapshot::sendErrors << QByteArray("drops 0, not sent 17;")
                                 << QByteArray("sendto-fail-total");
        QTest::newRow("memory") << &ScanSnapshot::dedupeEvictions
                                << QByteArray("drops 0, forgotten 17;")
                                << QByteArray("forgotten-total");
    }

    void lossOfEveryKindStandsInFront()
    {
        QFETCH(std::uint64_t scan::ScanCounters::*, counter);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, column);
        ScanSnapshot lossy = halfWay();
        QVERIFY(!lossy.degraded());
        lossy.*counter = 17;
        QVERIFY(lossy.degraded());
        // Where a terminal of 80 columns still shows it.
        const std::string line = statusLine(lossy);
        const std::string begin = "0:05 48% (0:05 left); " + text.toStdString() + " send ";
        QVERIFY2(line.starts_with(begin), line.c_str());
        QVERIFY(begin.size() < 80);

        const QString path = m_directory.filePath("loss.csv");
        auto file = StatusFile::open(path.toStdString());
        QVERIFY(file && file->begin() && file->write(halfWay()) && file->write(lossy));
        const QList<QByteArrayList> rows = readRows(path);
        QVERIFY2(rows[0].contains(column), column.constData());
        QCOMPARE(rows[1][rows[0].indexOf(column)], QByteArray("0"));
        QCOMPARE(rows[2][rows[0].indexOf(column)], QByteArray("17"));
        QCOMPARE(rows[1][rows[0].indexOf("degraded")], QByteArray("0"));
        QCOMPARE(rows[2][rows[0].indexOf("degraded")], QByteArray("1"));
    }

    void lineSaysWhatItWaitsFor()
    {
        ScanSnapshot snapshot = halfWay();
        snapshot.state = ScanState::Cooldown;
        QVERIFY(statusLine(snapshot).starts_with("0:05 48% (cooldown, 0:05 left);"));
        snapshot.state = ScanState::Paused;
        snapshot.secondsLeft.reset();
        QVERIFY(statusLine(snapshot).starts_with("0:05 48% (paused);"));
    }

    void nothingSentYetIsNoDivisionByZero()
    {
        QVERIFY(statusLine(ScanSnapshot()).starts_with("0:00 0%; send 0 (0 p/s)"));
    }

    void fileHasAsManyColumnsAsHeaders()
    {
        const QString path = m_directory.filePath("status.csv");
        auto file = StatusFile::open(path.toStdString());
        QVERIFY(file && file->begin());
        QVERIFY(file->write(ScanSnapshot()) && file->write(halfWay()));
        const QList<QByteArrayList> rows = readRows(path);
        QCOMPARE(rows.size(), 3);
        for (const QByteArrayList& row : rows)
            QCOMPARE(row.size(), rows.front().size());
        QCOMPARE(QSet<QByteArray>(rows[0].begin(), rows[0].end()).size(), rows[0].size());
    }

    void fileCountsSinceTheRowBefore()
    {
        const QString path = m_directory.filePath("rates.csv");
        auto file = StatusFile::open(path.toStdString());
        ScanSnapshot later = halfWay();
        later.elapsedSeconds = 7;
        later.sent = 6800;
        later.sendErrors = 20;
        QVERIFY(file->begin() && file->write(halfWay()) && file->write(later));
        const QList<QByteArrayList> rows = readRows(path);
        const auto value
            = [&](int row, const char* column) { return rows[row][rows[0].indexOf(column)]; };
        QCOMPARE(value(1, "sent-total"), QByteArray("4800"));
        QCOMPARE(value(2, "sent-last-one-sec"), QByteArray("1000"));
        QCOMPARE(value(2, "sent-avg-per-sec"), QByteArray("971"));
        QCOMPARE(value(2, "sendto-fail-total"), QByteArray("20"));
        QCOMPARE(value(2, "sendto-fail-last-one-sec"), QByteArray("10"));
        QCOMPARE(value(2, "recv-success-total"), QByteArray("288"));
        QCOMPARE(value(2, "mptcp-total"), QByteArray("240"));
        QCOMPARE(value(1, "time-remaining"), QByteArray("5"));
        QCOMPARE(value(1, "percent-complete"), QByteArray("48.0"));
    }

    void zmapsColumnsAreThere()
    {
        const QString path = m_directory.filePath("names.csv");
        auto file = StatusFile::open(path.toStdString());
        QVERIFY(file && file->begin());
        const QByteArrayList header = readRows(path).front();
        for (const char* name : { "real-time", "time-elapsed", "hit-rate", "recv-total",
                 "pcap-drop-total", "drop-last-one-sec", "sendto-fail-avg-per-sec" })
            QVERIFY2(header.contains(name), name);
    }

    void fullDiskIsAnError()
    {
        auto full = StatusFile::open("/dev/full");
        QVERIFY(full);
        const auto begun = full->begin();
        QVERIFY(!begun);
        QVERIFY(begun.error().detail.find("/dev/full") != std::string::npos);
    }

    void readableNumbers()
    {
        QCOMPARE(readableDuration(0.9), std::string("0:00"));
        QCOMPARE(readableDuration(59.99), std::string("0:59"));
        QCOMPARE(readableDuration(3725), std::string("1:02:05"));
        QCOMPARE(readableDuration(-1), std::string("0:00"));
        QCOMPARE(readableRate(999), std::string("999 p/s"));
        QCOMPARE(readableRate(999.9), std::string("1.00 Kp/s"));
        QCOMPARE(readableRate(1234567), std::string("1.23 Mp/s"));
        QCOMPARE(decimal(0), std::string("0"));
        QCOMPARE(decimal(core::Uint128(1) << 100), std::string("1267650600228229401496703205376"));
    }

private:
    static QList<QByteArrayList> readRows(const QString& path)
    {
        QFile file(path);
        QList<QByteArrayList> rows;
        if (!file.open(QIODevice::ReadOnly))
            return rows;
        for (const QByteArray& line : file.readAll().trimmed().split('\n'))
            rows.append(line.split(','));
        return rows;
    }

    QTemporaryDir m_directory;
};

QTEST_APPLESS_MAIN(TestStatusReport)
#include "tst_statusreport.moc"
