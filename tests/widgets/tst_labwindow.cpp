// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/vantages.h"
#include "tests/lab/namespacerefusal.h"
#include "tests/widgets/windowfixture.h"
#include "widgets/live/classtile.h"
#include "widgets/scan/labtargets.h"
#include "widgets/session/workbench.h"
#include "widgets/window/mainwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QThreadPool>

using namespace widgets;

/// The window against real Linux hosts: the kernel lab, both families and both versions.
class TestLabWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsTheSameAsTheVirtualLab_data();
    void findsTheSameAsTheVirtualLab();
};

namespace {

using Counts = std::array<std::uint64_t, scan::ReplyClassCount>;

/// What 256 addresses of each of the lab's prefixes answer.
Counts expectedCounts(scan::Pass pass)
{
    switch (pass) {
    case scan::Pass::V0:
        // mptcp: v0-host, fake-hmac, static-key, no-join. plain: v1-host, plain-host, stripped,
        // early-reset.
        return { 1024, 512, 256, 768, 1024, 512, 256 };
    case scan::Pass::V1:
        // mptcp: v1-host, early-reset and the fakes. plain: v0-host, plain-host, stripped.
        return { 1280, 512, 256, 768, 768, 512, 256 };
    case scan::Pass::Control:
        break;
    }
    return {};
}

} // namespace

void TestLabWindow::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const auto lab = lab::openVantage("lab", TEST_BIN_DIR "/mptcp-probe", 0);
    QVERIFY2(lab.has_value(), lab ? "" : lab.error().detail.c_str());
}

void TestLabWindow::findsTheSameAsTheVirtualLab_data()
{
    QTest::addColumn<scan::Pass>("pass");
    QTest::addColumn<core::Family>("family");
    QTest::newRow("v0, IPv4") << scan::Pass::V0 << core::Family::V4;
    QTest::newRow("v1, IPv4") << scan::Pass::V1 << core::Family::V4;
    QTest::newRow("v0, IPv6") << scan::Pass::V0 << core::Family::V6;
    QTest::newRow("v1, IPv6") << scan::Pass::V1 << core::Family::V6;
}

void TestLabWindow::findsTheSameAsTheVirtualLab()
{
    QFETCH(scan::Pass, pass);
    QFETCH(core::Family, family);
    for (const char* vantage : { "virtual", "lab" }) {
        const FreshSettings settings;
        Workbench workbench(QStringLiteral(TEST_BIN_DIR "/mptcp-probe"));
        MainWindow window(workbench);
        scan::ScanRequest request = firstRequest(vantage);
        request.targets = labSample(family);
        request.passes = { pass };
        request.rate = 5000;
        window.setRequest(request);
        window.showPage(PageId::Scan);
        window.show();
        auto* const start = window.findChild<QPushButton*>(QStringLiteral("start"));
        QTRY_VERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        auto* const state = window.findChild<QLabel*>(QStringLiteral("runState"));
        QTRY_VERIFY_WITH_TIMEOUT(
            state->text() == QLatin1String("Done") || state->text() == QLatin1String("Failed"),
            60000);
        QCOMPARE(state->text(), QStringLiteral("Done"));

        const Counts expected = expectedCounts(pass);
        std::uint64_t rows = 0;
        for (const ClassTile* tile : window.findChildren<ClassTile*>()) {
            const auto index = std::size_t(tile->replyClass());
            QVERIFY2(tile->count() == expected[index],
                qPrintable(QStringLiteral("%1: %2 finds %3, not %4")
                               .arg(QLatin1String(vantage),
                                   QLatin1String(scan::replyClassName(tile->replyClass())))
                               .arg(tile->count())
                               .arg(expected[index])));
            rows += expected[index];
        }
        QVERIFY(window.findChild<QTableView*>(QStringLiteral("replies"))->model()->rowCount()
            >= int(rows));
        QCOMPARE(window.findChild<QLabel*>(QStringLiteral("simulated"))->isVisible(),
            QLatin1String(vantage) == QLatin1String("virtual"));
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(30000));
}

QTEST_MAIN(TestLabWindow)
#include "tst_labwindow.moc"
