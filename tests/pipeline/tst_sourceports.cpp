// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/sourceports.h"

#include <QtTest>

using namespace scan;

namespace {

ScanRequest requestFor(const char* ports, std::vector<Stage> then)
{
    ScanRequest request;
    request.sourcePorts = ports;
    request.then = std::move(then);
    return request;
}

bool overlap(const PortRange& a, const PortRange& b)
{
    return a.count() > 0 && b.count() > 0 && a.first <= b.last && b.first <= a.last;
}

} // namespace

class TestSourcePorts : public QObject {
    Q_OBJECT
private slots:
    void aScanAloneHasThemAll()
    {
        const auto ports = shareSourcePorts(requestFor("40000-40009", {}));
        QVERIFY(ports.has_value());
        QCOMPARE(ports->scan.toString(), std::string("40000-40009"));
        QCOMPARE(ports->trace.count(), 0u);
        QCOMPARE(ports->verify.count(), 0u);
    }

    void nobodyTakesAnothersReplies_data()
    {
        QTest::addColumn<QString>("range");
        QTest::newRow("default") << "32768-61000";
        QTest::newRow("smallest") << "40000-40063";
        QTest::newRow("up to the last port") << "64000-65535";
        QTest::newRow("all") << "1024-65535";
    }
    void nobodyTakesAnothersReplies()
    {
        QFETCH(QString, range);
        for (const std::vector<Stage>& then : { std::vector { Stage::Trace },
                 std::vector { Stage::Verify }, std::vector { Stage::Trace, Stage::Verify } }) {
            const ScanRequest request = requestFor(qPrintable(range), then);
            const auto ports = shareSourcePorts(request);
            QVERIFY2(ports.has_value(), ports ? "" : ports.error().detail.c_str());
            const PortRange scan = ports->scan.hull();
            QVERIFY(!overlap(scan, ports->trace));
            QVERIFY(!overlap(scan, ports->verify));
            QVERIFY(!overlap(ports->trace, ports->verify));
            QVERIFY(ports->scan.count() >= 32);
            QCOMPARE(ports->trace.count() >= 16, request.follows(Stage::Trace));
            QCOMPARE(ports->verify.count() >= 16, request.follows(Stage::Verify)); // a ladder: 10
            const QString first = QString::number(scan.first);
            QVERIFY(range.startsWith(first + "-"));
            std::uint16_t last = scan.last;
            for (const PortRange& part : { scan, ports->trace, ports->verify })
                last = part.count() > 0 ? std::max(last, part.last) : last;
            QVERIFY(range.endsWith("-" + QString::number(last)));
        }
    }

    void whatFollowsTakesItsPartOfTheLargestRange()
    {
        const auto ports = shareSourcePorts(
            requestFor("40000-40100,50000,52000-52999", { Stage::Trace, Stage::Verify }));
        QVERIFY2(ports.has_value(), ports ? "" : ports.error().detail.c_str());
        QCOMPARE(ports->scan.toString(), std::string("40000-40100,50000,52000-52499"));
        QVERIFY((ports->trace == PortRange { 52750, 52999 }));
        QVERIFY((ports->verify == PortRange { 52500, 52749 }));
    }

    void tooFewAreAnError()
    {
        // Together they would be enough.
        const auto split = shareSourcePorts(
            requestFor("40000-40040,41000-41040,42000-42040", { Stage::Verify }));
        QVERIFY(!split);
        QVERIFY2(split.error().detail.find("at least 64 ports") != std::string::npos,
            split.error().detail.c_str());
        const auto few = shareSourcePorts(requestFor("40000-40062", { Stage::Trace }));
        QVERIFY(!few);
        QVERIFY2(few.error().detail.starts_with("--source-port: "), few.error().detail.c_str());
        ScanRequest passes = requestFor("40000-40001", {});
        passes.passes = { Pass::V0, Pass::V1, Pass::Control };
        QVERIFY(!shareSourcePorts(passes));
    }
};

QTEST_APPLESS_MAIN(TestSourcePorts)
#include "tst_sourceports.moc"
