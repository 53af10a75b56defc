// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/linkvantage.h"
#include "core/scan/scanengine.h"
#include "tests/lab/namespacerefusal.h"
#include "tests/net/namespacepair.h"

#include <QtTest>

#include <map>
#include <set>

using core::IpAddress;
using tests::NamespacePair;

/// Whole scans over the kinds of links that computers have, with a real kernel at the other end:
/// closed ports of a whole prefix answer with RST, so that every probe counts.
class TestLinkKinds : public QObject {
    Q_OBJECT

public:
    explicit TestLinkKinds(std::string obstacle)
        : m_obstacle(std::move(obstacle))
    {
    }

private slots:
    void initTestCase();
    void findsEveryTarget_data();
    void findsEveryTarget();
    void sharesTargetsAmongSources();
    void countsWhatTheFirewallRefuses();
    void givesUpAfterTooManyRefusals();

private:
    std::string m_obstacle;
};

namespace {

struct Outcome {
    scan::ScanSnapshot end;
    std::vector<scan::ScanRow> rows;
    std::string linkOrError;
    std::string sendPath;
    std::optional<core::Error> error;
};

core::Result<std::vector<IpAddress>> noNames(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, name);
}

scan::ScanRequest requestFor(std::vector<std::string> targets)
{
    scan::ScanRequest request;
    request.targets = std::move(targets);
    request.defaultBlocklist = false;
    request.rate = 20000;
    request.cooldownSeconds = 1;
    return request;
}

Outcome scanNow(const scan::ScanRequest& request)
{
    Outcome outcome;
    const auto vantage = net::makeLinkVantage("host", std::make_shared<net::OwnSockets>());
    auto plan = scan::planScan(request, {}, noNames);
    if (!plan)
        qFatal("%s", plan.error().detail.c_str());
    auto paths = vantage->resolve(plan->space.ranges(), plan->pathOverrides);
    if (!paths) {
        outcome.linkOrError = paths.error().detail;
        return outcome;
    }
    outcome.linkOrError = paths->interfaceName;
    auto port = vantage->openPort(*paths);
    if (!port)
        qFatal("%s", port.error().detail.c_str());
    outcome.sendPath = (*port)->sendPathName();
    scan::ScanEngine engine(*plan, *paths, std::move(*port));
    if (const auto started = engine.start(); !started)
        qFatal("%s", started.error().detail.c_str());
    engine.waitFinished(std::chrono::seconds(60));
    for (auto rows = engine.takeRows(); !rows.empty(); rows = engine.takeRows())
        outcome.rows.insert(outcome.rows.end(), rows.begin(), rows.end());
    outcome.end = engine.snapshot();
    outcome.error = engine.error();
    return outcome;
}

/// The far end answers for all of `prefix`, as AnyIP does.
bool answerFor(const char* prefix)
{
    return NamespacePair::ipFar({ "route", "add", "local", prefix, "dev", "lo" });
}

} // namespace

void TestLinkKinds::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    QVERIFY2(m_obstacle.empty(), m_obstacle.c_str());
    QVERIFY(NamespacePair::ipFar({ "link", "set", "lo", "up" }));
    QVERIFY(NamespacePair::ipNear({ "address", "add", "10.9.0.1/24", "dev", "near" }));
    QVERIFY(NamespacePair::ipFar({ "address", "add", "10.9.0.254/24", "dev", "far" }));
    QVERIFY(NamespacePair::ipNear({ "address", "add", "fd09::1/64", "dev", "near", "nodad" }));
    QVERIFY(NamespacePair::ipFar({ "address", "add", "fd09::254/64", "dev", "far", "nodad" }));
    QVERIFY(NamespacePair::ipNear({ "route", "add", "10.50.0.0/16", "via", "10.9.0.254" }));
    QVERIFY(NamespacePair::ipNear({ "-6", "route", "add", "fd50::/64", "via", "fd09::254" }));
    QVERIFY(NamespacePair::ipFar({ "route", "add", "192.0.2.0/24", "via", "10.9.0.1" }));
    for (const char* prefix : { "10.50.0.0/16", "10.70.0.0/16", "10.80.0.0/16" })
        QVERIFY(answerFor(prefix));
    QVERIFY(NamespacePair::ipFar({ "-6", "route", "add", "local", "fd50::/64", "dev", "lo" }));
}

void TestLinkKinds::findsEveryTarget_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("ipLayer");
    QTest::addColumn<QString>("target");
    QTest::newRow("Ethernet") << "near" << false << "10.50.0.0/22";
    QTest::newRow("Ethernet, IPv6") << "near" << false << "fd50::/118";
    QTest::newRow("Ethernet by the kernel") << "near" << true << "10.50.4.0/22";
    QTest::newRow("Ethernet by the kernel, IPv6") << "near" << true << "fd50::1000/118";
    QTest::newRow("VLAN") << "near.7" << false << "10.70.0.0/22";
    QTest::newRow("VLAN by the kernel") << "near.7" << true << "10.70.4.0/22";
    QTest::newRow("GRE tunnel by the kernel") << "gre7" << true << "10.80.0.0/22";
}

void TestLinkKinds::findsEveryTarget()
{
    QFETCH(QString, link);
    QFETCH(bool, ipLayer);
    QFETCH(QString, target);
    if (link == "near.7" && !ipLayer) {
        const std::vector<std::string> vlan { "type", "vlan", "id", "7" };
        std::vector<std::string> near { "link", "add", "link", "near", "name", "near.7" };
        std::vector<std::string> far { "link", "add", "link", "far", "name", "far.7" };
        near.insert(near.end(), vlan.begin(), vlan.end());
        far.insert(far.end(), vlan.begin(), vlan.end());
        if (!NamespacePair::ipNear(near) || !NamespacePair::ipFar(far))
            QSKIP("THIS KERNEL HAS NO VLAN INTERFACES");
        QVERIFY(NamespacePair::ipNear({ "link", "set", "near.7", "up" }));
        QVERIFY(NamespacePair::ipFar({ "link", "set", "far.7", "up" }));
        QVERIFY(NamespacePair::ipNear({ "address", "add", "10.7.0.1/24", "dev", "near.7" }));
        QVERIFY(NamespacePair::ipFar({ "address", "add", "10.7.0.254/24", "dev", "far.7" }));
        QVERIFY(NamespacePair::ipNear({ "route", "add", "10.70.0.0/16", "via", "10.7.0.254" }));
    }
    if (link == "gre7") {
        if (!NamespacePair::ipNear({ "link", "add", "gre7", "type", "gre", "local", "10.9.0.1",
                "remote", "10.9.0.254" })
            || !NamespacePair::ipFar({ "link", "add", "gre7", "type", "gre", "local", "10.9.0.254",
                "remote", "10.9.0.1" }))
            QSKIP("THIS KERNEL HAS NO GRE TUNNELS");
        QVERIFY(NamespacePair::ipNear({ "address", "add", "10.8.0.1/24", "dev", "gre7" }));
        QVERIFY(NamespacePair::ipFar({ "address", "add", "10.8.0.254/24", "dev", "gre7" }));
        QVERIFY(NamespacePair::ipNear({ "link", "set", "gre7", "up" }));
        QVERIFY(NamespacePair::ipFar({ "link", "set", "gre7", "up" }));
        QVERIFY(NamespacePair::ipNear({ "route", "add", "10.80.0.0/16", "dev", "gre7" }));
        // Frames for it cannot be written: the error says what can be done.
        const Outcome refused = scanNow(requestFor({ target.toStdString() }));
        QVERIFY2(refused.linkOrError.find("--iplayer") != std::string::npos,
            refused.linkOrError.c_str());
    }
    if (link == "near.7" && ipLayer && !QFile::exists("/proc/sys/net/ipv4/conf/near.7"))
        QSKIP("THIS KERNEL HAS NO VLAN INTERFACES");

    scan::ScanRequest request = requestFor({ target.toStdString() });
    request.ipLayer = ipLayer;
    const Outcome outcome = scanNow(request);
    QCOMPARE(QString::fromStdString(outcome.linkOrError), link);
    QCOMPARE(QByteArray::fromStdString(outcome.sendPath), QByteArray(ipLayer ? "ip" : "packet"));
    QCOMPARE(outcome.end.state, scan::ScanState::Done);
    QCOMPARE(outcome.end.sent, std::uint64_t(1024));
    QCOMPARE(outcome.end.parseErrors, std::uint64_t(0));
    std::set<IpAddress> found;
    for (const scan::ScanRow& row : outcome.rows) {
        QCOMPARE(row.replyClass, scan::ReplyClass::Rst);
        QVERIFY(found.insert(row.target).second);
    }
    QCOMPARE(found.size(), std::size_t(1024));
}

void TestLinkKinds::sharesTargetsAmongSources()
{
    scan::ScanRequest request = requestFor({ "10.50.8.0/22" });
    request.sourceIps = { "192.0.2.1-192.0.2.3", "10.9.0.1" };
    request.passes = { scan::Pass::V0, scan::Pass::Control };
    // Of the four, three are routed back without being this host's own.
    const Outcome outcome = scanNow(request);
    QCOMPARE(outcome.end.state, scan::ScanState::Done);
    std::map<IpAddress, int> shares;
    std::map<IpAddress, IpAddress> sourceOf;
    for (const scan::ScanRow& row : outcome.rows) {
        ++shares[row.local];
        const auto [known, fresh] = sourceOf.emplace(row.target, row.local);
        QVERIFY2(known->second == row.local, "a target saw two sources");
    }
    QCOMPARE(sourceOf.size(), std::size_t(1024));
    QCOMPARE(outcome.rows.size(), std::size_t(2048));
    QCOMPARE(shares.size(), std::size_t(4));
    for (const auto& [source, count] : shares)
        QVERIFY2(count > 2048 / 4 * 3 / 4, qPrintable(QString::number(count)));
}

void TestLinkKinds::countsWhatTheFirewallRefuses()
{
    // A route that prohibits one quarter of the targets.
    QVERIFY(NamespacePair::ipNear({ "route", "add", "prohibit", "10.50.12.0/24" }));
    scan::ScanRequest request = requestFor({ "10.50.12.0/22" });
    request.ipLayer = true;
    const Outcome outcome = scanNow(request);
    QCOMPARE(outcome.end.state, scan::ScanState::Done);
    QCOMPARE(
        outcome.end.sent + outcome.end.sendErrors + outcome.end.unroutable, std::uint64_t(1024));
    QCOMPARE(outcome.end.sendErrors + outcome.end.unroutable, std::uint64_t(256));
    QCOMPARE(outcome.rows.size(), std::size_t(768));
}

void TestLinkKinds::givesUpAfterTooManyRefusals()
{
    scan::ScanRequest request = requestFor({ "10.50.16.0/20" });
    request.ipLayer = true;
    request.rate = 2000;
    request.maxSendtoFailures = 20;
    QCOMPARE(QProcess::execute("nft",
                 { "add table ip wall; add chain ip wall out { type filter hook output priority 0; "
                   "}; add rule ip wall out ip daddr 10.50.16.0/21 drop" }),
        0);
    const Outcome outcome = scanNow(request);
    QCOMPARE(outcome.end.state, scan::ScanState::Failed);
    QVERIFY(outcome.error);
    QVERIFY2(outcome.error->detail.find("--max-sendto-failures") != std::string::npos,
        outcome.error->detail.c_str());
    QVERIFY(outcome.end.sendErrors > 20);
    QVERIFY(outcome.end.sent < 4096);
}

// Namespaces must be entered before QtTest starts its threads.
int main(int argc, char** argv)
{
    TestLinkKinds test(NamespacePair::enter());
    return QTest::qExec(&test, argc, argv);
}
#include "tst_linkkinds.moc"
