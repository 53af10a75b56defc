// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/scanplan.h"

#include <QtTest>

#include <functional>

using namespace scan;

namespace {

core::Result<std::vector<core::IpAddress>> resolve(const std::string& name)
{
    if (name == "dual.example")
        return std::vector { *core::IpAddress::parse("9.9.9.9"),
            *core::IpAddress::parse("2620:fe::9") };
    return core::failure(core::ErrorCode::NotFound, "no host " + name);
}

ScanRequest requestFor(std::vector<std::string> targets)
{
    ScanRequest request;
    request.targets = std::move(targets);
    return request;
}

core::Result<ScanPlan> planOf(const ScanRequest& request) { return planScan(request, {}, resolve); }

} // namespace

class TestScanPlan : public QObject {
    Q_OBJECT
private slots:
    void plansASmallScan();
    void comparedMachinesCountEach();
    void carriesTheExclusionsOver();
    void limitsTargets_data();
    void limitsTargets();
    void shardsShareTheLimit();
    void drawsASeed();
    void lowerOfRateAndBandwidthHolds();
    void bandwidthCountsTheLargestProbe();
    void wireBytesOfProbes();
    void refuses_data();
    void refuses();
};

void TestScanPlan::comparedMachinesCountEach()
{
    ScanRequest request = requestFor({ "9.9.9.0/24" });
    request.rate = 256;
    const auto alone = planOf(request);
    request.vantage = "ssh:a,ssh:b,ssh:c";
    const auto shared = planOf(request);
    request.vantageMode = VantageMode::Compare;
    const auto compared = planOf(request);
    QVERIFY(alone && shared && compared);
    QVERIFY(alone->probeCount() == 256);
    QVERIFY(shared->probeCount() == 256);
    QVERIFY(compared->probeCount() == 3 * 256);
    QVERIFY(compared->wholeProbeCount() == 3 * 256);
    // The rate is that of all together.
    QCOMPARE(compared->sendSeconds(), 3.0);
}

void TestScanPlan::plansASmallScan()
{
    ScanRequest request = requestFor({ "9.9.9.0/24", "dual.example" });
    request.ports = "80,443";
    request.passes = { Pass::V0, Pass::V1, Pass::Control };
    request.probes = 2;
    request.rate = 1000;
    request.seed = 7;
    const auto plan = planOf(request);
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().detail.c_str());
    QVERIFY(plan->request == request);
    QVERIFY(plan->space.addressCount() == 257);
    QVERIFY(plan->space.size() == 514);
    QVERIFY(plan->targetLimit == 514);
    QVERIFY(plan->probeCount() == 514 * 3 * 2);
    QCOMPARE(plan->sendSeconds(), 3.084);
    QCOMPARE(plan->seed, std::uint64_t(7));
    QCOMPARE(plan->sourcePorts.toString(), std::string("32768-61000"));
    QVERIFY(plan->excluded.empty());
    QVERIFY(plan->excludedAddresses == 0);
}

void TestScanPlan::carriesTheExclusionsOver()
{
    const ScanRequest request = requestFor({ "100.64.0.0/15" });
    const auto plan = planScan(request, { *core::IpPrefix::parse("100.64.0.0/16") }, resolve);
    QVERIFY(plan.has_value());
    QVERIFY(plan->space.size() == 65536);
    QCOMPARE(plan->excluded.size(), std::size_t(1));
    QCOMPARE(plan->excluded[0].name, std::string("shared address space (RFC 6598)"));
    QVERIFY(plan->excludedAddresses == 65536);
}

void TestScanPlan::limitsTargets_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("percent");
    QTest::addColumn<unsigned>("limit");
    QTest::newRow("number") << 10.0 << false << 10u;
    QTest::newRow("more than there are") << 1e15 << false << 512u;
    QTest::newRow("half") << 50.0 << true << 256u;
    QTest::newRow("rounded up") << 0.3 << true << 2u;
    QTest::newRow("never none") << 1e-9 << true << 1u;
    QTest::newRow("all") << 100.0 << true << 512u;
}

void TestScanPlan::limitsTargets()
{
    QFETCH(double, value);
    QFETCH(bool, percent);
    QFETCH(unsigned, limit);
    ScanRequest request = requestFor({ "9.9.9.0/24" });
    request.ports = "80,443";
    request.maxTargets = TargetLimit { value, percent };
    const auto plan = planOf(request);
    QVERIFY(plan.has_value());
    QVERIFY(plan->targetLimit == limit);
    QVERIFY(plan->space.size() == 512);
}

// P23: the sample must be the same however the work is shared out.
void TestScanPlan::shardsShareTheLimit()
{
    ScanRequest request = requestFor({ "9.9.9.0/24" });
    request.maxTargets = TargetLimit { 100, false };
    request.seed = 1;
    request.shards = 7;
    core::Uint128 total = 0;
    for (request.shard = 0; request.shard < request.shards; ++request.shard) {
        const auto plan = planOf(request);
        QVERIFY(plan.has_value());
        QVERIFY(plan->targetLimit == 100);
        QCOMPARE(plan->shard.index, request.shard);
        total += plan->probeCount();
    }
    QVERIFY(total == 100);
}

void TestScanPlan::drawsASeed()
{
    const ScanRequest request = requestFor({ "9.9.9.9" });
    const auto one = planOf(request);
    const auto two = planOf(request);
    QVERIFY(one.has_value() && two.has_value());
    QVERIFY(one->seed != two->seed);
    for (int i = 0; i < 64; ++i)
        QVERIFY(planOf(request)->seed < std::uint64_t(1) << 53); // what a double keeps whole
    QVERIFY(!one->request.seed);
}

void TestScanPlan::lowerOfRateAndBandwidthHolds()
{
    ScanRequest request = requestFor({ "9.9.9.9" }); // v1 over IPv4: 86 bytes
    const auto rate = [&request](std::uint64_t pps, std::uint64_t bandwidth) {
        request.rate = pps;
        request.bandwidth = bandwidth;
        return planOf(request)->packetsPerSecond;
    };
    QCOMPARE(rate(1000, 0), 1000.0);
    QCOMPARE(rate(0, 0), 0.0);
    QCOMPARE(rate(0, 86 * 8 * 500), 500.0);
    QCOMPARE(rate(1000, 86 * 8 * 500), 500.0);
    QCOMPARE(rate(100, 86 * 8 * 500), 100.0);
    QCOMPARE(planOf(request)->wireBitsPerSecond(), 86 * 8 * 100.0);
    rate(0, 0);
    QCOMPARE(planOf(request)->sendSeconds(), 0.0);
}

// P28: the bandwidth follows from the frames that are sent.
void TestScanPlan::bandwidthCountsTheLargestProbe()
{
    ScanRequest request = requestFor({ "dual.example" });
    request.rate = 0;
    request.bandwidth = 1'000'000;
    request.passes = { Pass::Control, Pass::V0 };
    request.probeOptions = ProbeOptions::Linux;
    const auto plan = planOf(request);
    QVERIFY(plan.has_value());
    const auto largest = wireBytes(Pass::V0, ProbeOptions::Linux, core::Family::V6);
    QCOMPARE(plan->packetsPerSecond, 1e6 / (8.0 * double(largest)));
    QVERIFY(qFuzzyCompare(plan->wireBitsPerSecond(), 1e6));
}

void TestScanPlan::wireBytesOfProbes()
{
    using core::Family;
    // MSS 4, MP_CAPABLE 4 (v1) or 12 (v0); Linux adds 16.
    QCOMPARE(wireBytes(Pass::Control, ProbeOptions::Mss, Family::V4), std::size_t(84)); // padded
    QCOMPARE(wireBytes(Pass::V1, ProbeOptions::Mss, Family::V4), std::size_t(24 + 14 + 40 + 8));
    QCOMPARE(wireBytes(Pass::V0, ProbeOptions::Mss, Family::V4), std::size_t(24 + 14 + 40 + 16));
    QCOMPARE(wireBytes(Pass::V1, ProbeOptions::Linux, Family::V6), std::size_t(24 + 14 + 60 + 24));
    QCOMPARE(wireBytes(Pass::V0, ProbeOptions::Linux, Family::V6), std::size_t(24 + 14 + 60 + 32));
}

void TestScanPlan::refuses_data()
{
    QTest::addColumn<std::function<void(ScanRequest&)>>("spoil");
    QTest::addColumn<QString>("said");
    using Spoil = std::function<void(ScanRequest&)>;
    const auto row = [](const char* name, const Spoil& spoil, const char* said) {
        QTest::newRow(name) << spoil << QString(said);
    };
    row(
        "target", [](ScanRequest& r) { r.targets = { "9.9.9.300" }; }, "\"9.9.9.300\"");
    row(
        "host", [](ScanRequest& r) { r.targets = { "gone.example" }; }, "no host gone.example");
    row(
        "exclusion", [](ScanRequest& r) { r.exclusions = { "9.9.9.1/8" }; }, "--exclude: ");
    row(
        "excluded host", [](ScanRequest& r) { r.exclusions = { "gone.example" }; }, "--exclude: ");
    row(
        "ports", [](ScanRequest& r) { r.ports = "0-70000"; }, "--target-ports: ");
    row(
        "no pass", [](ScanRequest& r) { r.passes = {}; }, "--mptcp: ");
    row(
        "pass twice",
        [](ScanRequest& r) {
            r.passes = { Pass::V1, Pass::V1 };
        },
        "--mptcp: ");
    row(
        "no probe", [](ScanRequest& r) { r.probes = 0; }, "--probes: ");
    row(
        "threads", [](ScanRequest& r) { r.senderThreads = 65; }, "--sender-threads: ");
    row(
        "batch", [](ScanRequest& r) { r.batch = 0; }, "--batch: ");
    row(
        "TTL", [](ScanRequest& r) { r.probeTtl = 0; }, "--probe-ttl: ");
    row(
        "low source port", [](ScanRequest& r) { r.sourcePorts = "80"; }, "--source-port: ");
    row(
        "inverted source ports", [](ScanRequest& r) { r.sourcePorts = "5000-4000"; },
        "--source-port: ");
    row(
        "cooldown", [](ScanRequest& r) { r.cooldownSeconds = -1; }, "--cooldown-time: ");
    row(
        "runtime", [](ScanRequest& r) { r.maxRuntimeSeconds = qQNaN(); }, "--max-runtime: ");
    row(
        "limit",
        [](ScanRequest& r) {
            r.maxTargets = TargetLimit { 0, false };
        },
        "--max-targets: ");
    row(
        "percentage",
        [](ScanRequest& r) {
            r.maxTargets = TargetLimit { 101, true };
        },
        "--max-targets: ");
    row(
        "shard", [](ScanRequest& r) { r.shards = r.shard = 3, r.seed = 1; }, "--shard: ");
    row(
        "shards without seed", [](ScanRequest& r) { r.shards = 3; }, "--seed");
    row(
        "no shards", [](ScanRequest& r) { r.shards = 0; }, "--shards: ");
    row(
        "vantage", [](ScanRequest& r) { r.vantage = "moon"; }, "--vantage: ");
    row(
        "MAC", [](ScanRequest& r) { r.gatewayMac = "x"; }, "--gateway-mac: ");
    row(
        "source twice",
        [](ScanRequest& r) {
            r.sourceIps = { "9.9.9.1-9.9.9.9", "9.9.9.8" };
        },
        "--source-ip: ");
    row(
        "too many sources", [](ScanRequest& r) { r.sourceIps = { "9.9.9.0-9.9.10.0" }; },
        "--source-ip: ");
    row(
        "sources without end", [](ScanRequest& r) { r.sourceIps = { "::-ffff::" }; },
        "--source-ip: ");
    row(
        "resumed on standard output", [](ScanRequest& r) { r.output.resumeFile = "-"; },
        "--resume: ");
    row(
        "filter", [](ScanRequest& r) { r.output.filter = "("; }, "--output-filter: ");
    row(
        "field", [](ScanRequest& r) { r.output.fields = { "x" }; }, "--output-fields: ");
    row(
        "too many targets",
        [](ScanRequest& r) {
            r.targets = { "2000::/3" };
            r.wholeInternet = true;
        },
        "2^96");
    row(
        "two lists on standard input",
        [](ScanRequest& r) { r.targetFiles = r.blocklistFiles = { "-" }; }, "standard input");
    row(
        "missing list", [](ScanRequest& r) { r.targetFiles = { "/no/such/list" }; },
        "/no/such/list");
    row(
        "missing blocklist", [](ScanRequest& r) { r.blocklistFiles = { "/no/such/list" }; },
        "/no/such/list");
}

void TestScanPlan::refuses()
{
    QFETCH(std::function<void(ScanRequest&)>, spoil);
    QFETCH(QString, said);
    ScanRequest request = requestFor({ "9.9.9.0/24" });
    QVERIFY(planOf(request).has_value());
    spoil(request);
    const auto plan = planOf(request);
    QVERIFY(!plan);
    const std::string& detail = plan.error().detail;
    QVERIFY2(QString::fromStdString(detail).contains(said), detail.c_str());
    QVERIFY(detail.find('\n') == std::string::npos);
}

QTEST_APPLESS_MAIN(TestScanPlan)
#include "tst_scanplan.moc"
