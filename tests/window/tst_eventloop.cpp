// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/vantages.h"
#include "tests/lab/namespacerefusal.h"
#include "tests/widgets/windowfixture.h"
#include "tests/window/stallwatch.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"

#include <QFile>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace widgets;

/// The longest stall of the window while a lab answers 250 000 probes a second, on each page, with
/// the run stored. The virtual lab reaches that rate on two cores; the kernel lab, whose hosts and
/// routers work on the same cores, answers as many as they can. The aim is 50 ms on a quiet
/// machine; a loaded one may hold anything up, so the figure is told and kept, and only what no
/// load explains fails.
class TestEventLoop : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void watchSeesAStall();
    void windowAnswersDuringAFastScan_data();
    void windowAnswersDuringAFastScan();

private:
    static void keep(const QString& line);
};

namespace {

constexpr qint64 AimMs = 50;
constexpr qint64 BoundMs = 250; ///< of the window's own work: a busy machine cannot fail it
constexpr qint64 WaitedMs = 5000; ///< no load explains this: it waited for something
constexpr double ProbesPerSecond = 250'000;

} // namespace

void TestEventLoop::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const auto lab = lab::openVantage("lab", TEST_BIN_DIR "/mptcp-probe", 0);
    QVERIFY2(lab.has_value(), lab ? "" : lab.error().detail.c_str());
    QFile::remove(QCoreApplication::applicationDirPath() + QStringLiteral("/stalls.txt"));
}

void TestEventLoop::watchSeesAStall()
{
    StallWatch watch;
    watch.start();
    QTest::qWait(30);
    QTimer::singleShot(0, this, [] { QThread::msleep(120); });
    QTRY_VERIFY(watch.longestMs() >= 120);
    QVERIFY(watch.over50() >= 1);
}

void TestEventLoop::keep(const QString& line)
{
    qInfo("%s", qPrintable(line));
    QFile file(QCoreApplication::applicationDirPath() + QStringLiteral("/stalls.txt"));
    if (file.open(QIODevice::Append | QIODevice::Text))
        file.write(line.toUtf8() + '\n');
}

void TestEventLoop::windowAnswersDuringAFastScan_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QByteArray>("vantage");
    const char* const names[]
        = { "start", "scan", "live", "trace", "runs", "adoption", "handshake" };
    for (const char* const vantage : { "virtual", "lab" }) {
        for (int page = 0; page < PageCount; ++page)
            QTest::addRow("%s, %s", names[page], vantage) << page << QByteArray(vantage);
    }
}

void TestEventLoop::windowAnswersDuringAFastScan()
{
    QFETCH(int, page);
    QFETCH(QByteArray, vantage);
    const FreshSettings settings;
    Workbench workbench(QStringLiteral(TEST_BIN_DIR "/mptcp-probe"));
    MainWindow window(workbench);
    window.showPage(PageId(page));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    scan::ScanRequest request;
    request.vantage = vantage.toStdString();
    request.targets = { "100.64.0.0/16" };
    request.passes = { scan::Pass::V1, scan::Pass::V0, scan::Pass::Control };
    request.ports = "80-82"; // one port listens, the others refuse: every probe is answered
    request.rate = ProbesPerSecond;
    request.cooldownSeconds = 1;
    StallWatch watch;
    watch.start();
    workbench.scan().start(request);
    QTRY_VERIFY_WITH_TIMEOUT(workbench.scan().state() == ScanSession::State::Ended, 90'000);
    watch.stop();
    const scan::ScanSnapshot& snapshot = workbench.scan().snapshot();
    QCOMPARE(snapshot.state, scan::ScanState::Done);
    keep(QStringLiteral(
        "%1: longest stall %2 ms after %8 ms (own work %9 ms at most), %3 over %4 ms; "
        "%5 probes at %6 a second, %7 replies")
             .arg(QString::fromLatin1(QTest::currentDataTag()))
             .arg(watch.longestMs())
             .arg(watch.over50())
             .arg(AimMs)
             .arg(snapshot.sent)
             .arg(double(snapshot.sent) / std::max(snapshot.sendingSeconds, 0.001), 0, 'f', 0)
             .arg(snapshot.validated)
             .arg(watch.longestAtMs())
             .arg(watch.longestOwnMs()));
    QVERIFY(snapshot.validated > 500'000);
    QVERIFY2(watch.longestOwnMs() < BoundMs,
        qPrintable(QStringLiteral("%1 ms").arg(watch.longestOwnMs())));
    QVERIFY2(
        watch.longestMs() < WaitedMs, qPrintable(QStringLiteral("%1 ms").arg(watch.longestMs())));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
}

QTEST_MAIN(TestEventLoop)
#include "tst_eventloop.moc"
