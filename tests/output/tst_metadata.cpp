// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/output/metadata.h"

#include <QtTest>

using namespace scan;

namespace {

core::Result<std::vector<core::IpAddress>> noNames(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, name);
}

ScanRequest labRequest()
{
    ScanRequest request;
    request.targets = { "100.64.0.0/24", "fd64:64::/120" };
    request.passes = { Pass::V0, Pass::V1 };
    request.seed = 7;
    request.vantage = "virtual";
    request.output.file = "a b.csv";
    return request;
}

net::PathTable labPaths()
{
    net::PathTable paths;
    paths.interfaceName = "lab0";
    net::Path path;
    path.source = core::IpAddress::v4(0x0a010001);
    path.sourceMac = { 2, 0, 0x5e, 0x10, 0, 1 };
    path.nextHopMac = { 2, 0, 0x5e, 0x10, 0, 2 };
    path.gateway = core::IpAddress::v4(0x0a0100fe);
    paths.add({ core::Family::V4, 0, 0xffffffff }, path);
    return paths;
}

} // namespace

class TestMetadata : public QObject {
    Q_OBJECT

private slots:
    /// What is written down of a store's name is enough to find it again, but opens nothing.
    void passwordsAreLeftOut()
    {
        for (const auto& [url, shown] : {
                 std::pair("runs.db", "runs.db"),
                 { "sqlite:a:b@c.db", "sqlite:a:b@c.db" },
                 { "postgresql://scanner@db/runs", "postgresql://scanner@db/runs" },
                 { "postgresql://db:5432/runs", "postgresql://db:5432/runs" },
                 { "postgresql://u:s3cret@db:5432/runs", "postgresql://u@db:5432/runs" },
                 { "postgresql://u:p@ss:w@db/runs", "postgresql://u@db/runs" },
                 { "postgresql:///runs?password=s3cret", "postgresql:///runs" },
                 { "postgresql:///runs?user=u&password=s3cret&port=1",
                     "postgresql:///runs?user=u&port=1" },
                 { "postgresql://u@db/runs?password=a&password=b", "postgresql://u@db/runs" },
             })
            QCOMPARE(scan::withoutPassword(url), std::string(shown));
    }

    void holdsTheRun()
    {
        const QJsonObject json = metadata();
        QVERIFY(!json["version"].toString().isEmpty());
        QVERIFY(json["command"].toString().startsWith("mptcp-probe scan 100.64.0.0/24"));
        QVERIFY(json["command"].toString().contains("'a b.csv'"));
        QCOMPARE(json["vantage"].toString(), QString("virtual"));
        QCOMPARE(json["simulated"].toBool(), true);
        QCOMPARE(json["state"].toString(), QString("done"));
        QVERIFY(json["error"].isNull());
        QCOMPARE(json["seed"].toInt(), 7);
        QCOMPARE(json["seed_provided"].toBool(), true);
        QCOMPARE(json["send_start_time"].toString(), QString("1970-01-01T00:00:01.000000Z"));
        QCOMPARE(json["recv_end_time"].toString(), QString("1970-01-01T00:00:03.000000Z"));
    }

    void holdsTheWay()
    {
        const QJsonObject json = metadata();
        QCOMPARE(json["iface"].toString(), QString("lab0"));
        QCOMPARE(json["source_ips"].toArray(), QJsonArray { "10.1.0.1" });
        const QJsonObject path = json["paths"].toArray().first().toObject();
        QCOMPARE(path["gateway_ip"].toString(), QString("10.1.0.254"));
        QCOMPARE(path["gateway_mac"].toString(), QString("02:00:5e:10:00:02"));
        QCOMPARE(path["source_mac"].toString(), QString("02:00:5e:10:00:01"));
    }

    void holdsTargetsAndCounters()
    {
        const QJsonObject json = metadata();
        QCOMPARE(json["blocklist_total_allowed"].toInt(), 512);
        QCOMPARE(json["probes_planned"].toInt(), 1024);
        QCOMPARE(json["packets_sent"].toInt(), 1000);
        QCOMPARE(json["send_to_failures"].toInt(), 24);
        QCOMPARE(json["pcap_drop"].toInt(), 3);
        QCOMPARE(json["degraded"].toBool(), true);
        QCOMPARE(json["output_results"].toInt(), 12);
        const QJsonObject classes = json["classes"].toObject();
        QCOMPARE(classes.keys(), QStringList({ "v0", "v1" }));
        QCOMPARE(classes["v1"].toObject()["mptcp"].toInt(), 9);
        QCOMPARE(classes["v0"].toObject()["mptcp"].toInt(), 0);
        QCOMPARE(std::size_t(classes["v0"].toObject().size()), ReplyClassCount);
    }

    void lossOfEveryKindIsOnRecord_data()
    {
        QTest::addColumn<std::uint64_t scan::ScanCounters::*>("counter");
        QTest::addColumn<QString>("key");
        QTest::newRow("ring") << &ScanSnapshot::socketDrops << "pcap_drop";
        QTest::newRow("rows") << &ScanSnapshot::rowsDropped << "rows_dropped";
        QTest::newRow("memory") << &ScanSnapshot::dedupeEvictions << "dedupe_evictions";
        QTest::newRow("damaged") << &ScanSnapshot::parseErrors << "parse_errors";
        QTest::newRow("refused") << &ScanSnapshot::sendErrors << "send_to_failures";
    }

    void lossOfEveryKindIsOnRecord()
    {
        QFETCH(std::uint64_t scan::ScanCounters::*, counter);
        QFETCH(QString, key);
        const auto plan = labPlan();
        QVERIFY(plan);
        ScanSnapshot end;
        QCOMPARE(parsed(*plan, end)[key].toInt(-1), 0);
        QCOMPARE(parsed(*plan, end)["degraded"].toBool(true), false);
        end.*counter = 5;
        QCOMPARE(parsed(*plan, end)[key].toInt(-1), 5);
        QCOMPARE(parsed(*plan, end)["degraded"].toBool(false), true);
    }

    void holdsTheWholeConfiguration()
    {
        const QJsonObject configuration = metadata()["configuration"].toObject();
        QCOMPARE(configuration["seed"].toString(), QString("7"));
        QCOMPARE(configuration["vantage"].toString(), QString("virtual"));
        QVERIFY(configuration.contains("rate"));
        QCOMPARE(configuration["quiet"].toBool(true), false);
    }

    void hugeCountsStayExact()
    {
        ScanRequest request = labRequest();
        request.targets = { "fd64::/40" };
        request.wholeInternet = true;
        const auto plan = planScan(request, { *core::IpPrefix::parse("fd64::/40") }, noNames);
        QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
        const QJsonObject json = parsed(*plan, ScanSnapshot());
        QCOMPARE(
            json["blocklist_total_allowed"].toString(), QString("309485009821345068724781056"));
    }

    void commandRepeatsADrawnSeed()
    {
        ScanRequest request = labRequest();
        request.seed.reset();
        const auto plan = planScan(request,
            { *core::IpPrefix::parse("100.64.0.0/16"), *core::IpPrefix::parse("fd64:64::/112") },
            noNames);
        QVERIFY2(plan, plan ? "" : plan.error().detail.c_str());
        const QJsonObject json = parsed(*plan, ScanSnapshot());
        QVERIFY(json["command"].toString().contains("-e " + QString::number(plan->seed)));
        QCOMPARE(std::uint64_t(json["seed"].toDouble()), plan->seed);
        QCOMPARE(json["seed_provided"].toBool(true), false);
    }

    void holdsWhatFollowed()
    {
        const auto plan = labPlan();
        const net::PathTable paths = labPaths();
        ScanMetadata data { *plan, paths, {}, "host", false, "packet", {}, 0, 0, 0, {} };
        const auto json = [&data] {
            return QJsonDocument::fromJson(QByteArray::fromStdString(metadataJson(data))).object();
        };
        QVERIFY(!json().contains("then"));
        data.followUp = FollowUpCounts { { "trace", "verify" }, 9, 8, 700, 1,
            { { "true-mptcp", 6 }, { "proxied", 2 } } };
        const QJsonObject then = json()["then"].toObject();
        QCOMPARE(then["stages"].toArray(), QJsonArray({ "trace", "verify" }));
        QCOMPARE(then["hosts"].toInt(), 9);
        QCOMPARE(then["complete"].toInt(), 8);
        QCOMPARE(then["packets_sent"].toInt(), 700);
        QCOMPARE(then["categories"].toObject()["true-mptcp"].toInt(), 6);
        QCOMPARE(then["categories"].toObject()["proxied"].toInt(), 2);
    }

    void failureIsNamed()
    {
        const auto plan = labPlan();
        const net::PathTable paths = labPaths();
        ScanMetadata data { *plan, paths, {}, "host", false, "packet", {}, 0, 0, 0, {} };
        data.end.state = ScanState::Failed;
        data.error = "disk \"full\" \xff";
        const QJsonObject json
            = QJsonDocument::fromJson(QByteArray::fromStdString(metadataJson(data))).object();
        QCOMPARE(json["state"].toString(), QString("failed"));
        QVERIFY(json["error"].toString().startsWith("disk \"full\""));
    }

private:
    static core::Result<ScanPlan> labPlan()
    {
        return planScan(labRequest(),
            { *core::IpPrefix::parse("100.64.0.0/16"), *core::IpPrefix::parse("fd64:64::/112") },
            noNames);
    }
    static QJsonObject parsed(const ScanPlan& plan, const ScanSnapshot& end)
    {
        const net::PathTable paths = labPaths();
        const ScanMetadata data { plan, paths, end, "virtual", true, "virtual", {}, 1'000'000'000,
            3'000'000'000, 12, {} };
        QJsonParseError error;
        const auto document
            = QJsonDocument::fromJson(QByteArray::fromStdString(metadataJson(data)), &error);
        if (error.error != QJsonParseError::NoError)
            qWarning("%s", qPrintable(error.errorString()));
        return document.object();
    }
    static QJsonObject metadata()
    {
        const auto plan = labPlan();
        if (!plan)
            qFatal("%s", plan.error().detail.c_str());
        ScanSnapshot end;
        end.state = ScanState::Done;
        end.sent = 1000;
        end.sendErrors = 24;
        end.socketDrops = 3;
        end.classes[std::size_t(Pass::V1)][std::size_t(ReplyClass::Mptcp)] = 9;
        return parsed(*plan, end);
    }
};

QTEST_APPLESS_MAIN(TestMetadata)
#include "tst_metadata.moc"
