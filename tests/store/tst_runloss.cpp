// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scansnapshot.h"
#include "core/store/losstext.h"
#include "core/store/runrecord.h"

#include <QtTest>

using scan::ScanSnapshot;
using store::Run;

/// Whatever a scan loses, its run in the store says so, and figures take it for doubtful.
class TestRunLoss : public QObject {
    Q_OBJECT

private slots:
    void aRunWithoutLossIsComplete()
    {
        Run run;
        run.state = store::RunState::Done;
        QVERIFY(run.complete() && !run.degraded());
        QVERIFY(store::lossText(run).empty());
    }

    void lossOfEveryKindMakesARunDoubtful_data()
    {
        QTest::addColumn<std::uint64_t scan::ScanCounters::*>("counter");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("ofAnImportToo");
        QTest::newRow("ring") << &ScanSnapshot::socketDrops
                              << QByteArray("5 packets lost on receive") << true;
        QTest::newRow("rows") << &ScanSnapshot::rowsDropped
                              << QByteArray("5 rows lost in the program") << true;
        QTest::newRow("memory") << &ScanSnapshot::dedupeEvictions
                                << QByteArray("5 answers forgotten too early to know their repeats")
                                << true;
        QTest::newRow("refused") << &ScanSnapshot::sendErrors << QByteArray("5 probes not sent")
                                 << true;
        // What an import left out stands in its note.
        QTest::newRow("damaged") << &ScanSnapshot::parseErrors
                                 << QByteArray("5 that could not be read") << false;
    }

    void lossOfEveryKindMakesARunDoubtful()
    {
        QFETCH(std::uint64_t scan::ScanCounters::*, counter);
        QFETCH(QByteArray, text);
        QFETCH(bool, ofAnImportToo);
        ScanSnapshot end;
        end.*counter = 5;
        Run run;
        run.state = store::RunState::Done;
        run.counters = store::countersOf(end);
        QVERIFY(run.degraded() && !run.complete());
        QCOMPARE(QByteArray::fromStdString(store::lossText(run)), text);
        run.importedFrom = "scan.csv";
        QCOMPARE(run.degraded(), ofAnImportToo);
        QCOMPARE(store::lossText(run).empty(), !ofAnImportToo);
    }
};

QTEST_APPLESS_MAIN(TestRunLoss)
#include "tst_runloss.moc"
