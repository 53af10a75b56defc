// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/labplan.h"
#include "core/lab/vantages.h"

#include <QTest>

#include <set>

using core::Family;
using lab::BoxKind;
using lab::DeviceKind;
using lab::LabPlan;
using lab::LabSite;
using lab::PlannedBox;

namespace {

const LabSite* siteOf(const LabPlan& plan, const std::string& name)
{
    const auto found = std::ranges::find(plan.sites, name, &LabSite::name);
    return found == plan.sites.end() ? nullptr : &*found;
}

QString text(const core::IpAddress& address) { return QString::fromStdString(address.toString()); }

} // namespace

class TestLabPlan : public QObject {
    Q_OBJECT

private slots:
    void standardPlanHasAllPrefixes();
    void standardPlanStripsByABox();
    void standardPlanHasAHostBehindEachBox();
    void prefixesDoNotOverlap();
    void addressesFollowTheHop_data();
    void addressesFollowTheHop();
    void boxesStandBeforeTheNextRouter();
    void readsAPlan();
    void ordersBoxesByPlace();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void vantagesTakePlans();
    void vantagesRefuse_data();
    void vantagesRefuse();
};

void TestLabPlan::standardPlanHasAllPrefixes()
{
    const LabPlan& plan = lab::standardPlan();
    QCOMPARE(plan.routers, std::size_t(3));
    const auto prefixes = plan.targetPrefixes();
    QCOMPARE(prefixes.size(), 2 * plan.sites.size());
    for (std::size_t i = 0; i < prefixes.size(); ++i)
        QCOMPARE(prefixes[i].network.isV4(), i < plan.sites.size());
    for (const core::IpPrefix& prefix : lab::labTargetPrefixes())
        QVERIFY(std::ranges::count(prefixes, prefix) == 1);
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        const LabSite* const site = siteOf(plan, prefix.name);
        QVERIFY2(site, prefix.name);
        QCOMPARE(site->v4.toString(), std::string(prefix.prefixV4));
        QCOMPARE(site->v6.toString(), std::string(prefix.prefixV6));
        if (prefix.kind != DeviceKind::Stripped) {
            QVERIFY(site->host == prefix.kind);
            QVERIFY(site->boxes.empty());
        }
    }
}

void TestLabPlan::standardPlanStripsByABox()
{
    const LabSite* const site = siteOf(lab::standardPlan(), "stripped");
    QVERIFY(site);
    QVERIFY(site->host == DeviceKind::HostV1);
    QVERIFY((site->boxes == std::vector { PlannedBox { BoxKind::Nop, 2 } }));
}

void TestLabPlan::standardPlanHasAHostBehindEachBox()
{
    const LabPlan& plan = lab::standardPlan();
    for (const BoxKind kind : lab::allBoxKinds()) {
        const LabSite* const site = siteOf(plan, std::string("behind-") + lab::boxName(kind));
        QVERIFY2(site, lab::boxName(kind));
        QVERIFY(site->host == DeviceKind::HostV1);
        QVERIFY((site->boxes == std::vector { PlannedBox { kind, 2 } }));
        QVERIFY(site->help.find(lab::boxHelp(kind)) != std::string::npos);
    }
    QCOMPARE(siteOf(plan, "behind-strip")->v4.toString(), std::string("100.68.0.0/24"));
    QCOMPARE(siteOf(plan, "behind-strip")->v6.toString(), std::string("fd64:68::/120"));
    QCOMPARE(siteOf(plan, "behind-balance-strip")->v4.toString(), std::string("100.68.25.0/24"));
    QCOMPARE(siteOf(plan, "behind-balance-strip")->v6.toString(), std::string("fd64:68::2500/120"));
}

void TestLabPlan::prefixesDoNotOverlap()
{
    const auto prefixes = lab::standardPlan().targetPrefixes();
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        for (std::size_t j = 0; j < prefixes.size(); ++j) {
            if (i != j)
                QVERIFY2(
                    !prefixes[i].contains(prefixes[j].network), prefixes[j].toString().c_str());
        }
    }
}

void TestLabPlan::addressesFollowTheHop_data()
{
    QTest::addColumn<int>("hop");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("1") << 1
                       << QStringList { "10.1.0.254", "fd00:10:1::254", "10.1.1.2",
                              "fd00:10:1:1::2" };
    QTest::newRow("2") << 2
                       << QStringList { "10.2.0.2", "fd00:10:2::2", "10.2.1.2", "fd00:10:2:1::2" };
    QTest::newRow("20") << 20
                        << QStringList { "10.20.0.2", "fd00:10:20::2", "10.20.1.2",
                               "fd00:10:20:1::2" };
}

void TestLabPlan::addressesFollowTheHop()
{
    QFETCH(int, hop);
    QFETCH(QStringList, addresses);
    const auto number = std::size_t(hop);
    const QStringList actual { text(lab::routerAddress(number, Family::V4)),
        text(lab::routerAddress(number, Family::V6)),
        text(lab::balancedRouterAddress(number, Family::V4)),
        text(lab::balancedRouterAddress(number, Family::V6)) };
    QCOMPARE(actual, addresses);
}

void TestLabPlan::boxesStandBeforeTheNextRouter()
{
    const lab::BoxPlace place = lab::boxPlace(2);
    QCOMPARE(text(place.nextRouterV4), QString("10.3.0.2"));
    QCOMPARE(text(place.nextRouterV6), QString("fd00:10:3::2"));
    QCOMPARE(text(place.otherRouterV4), QString("10.3.1.2"));
    QCOMPARE(text(place.otherRouterV6), QString("fd00:10:3:1::2"));
    QCOMPARE(text(place.translatorV4), QString("10.1.0.202"));
    QCOMPARE(text(place.translatorV6), QString("fd00:10:1::202"));
    QCOMPARE(text(lab::boxPlace(0).nextRouterV4), QString("10.1.0.254"));
}

void TestLabPlan::readsAPlan()
{
    const LabPlan plan = lab::parsePlan("8,nop@4,silent@2").value();
    QCOMPARE(plan.routers, std::size_t(8));
    QStringList names;
    for (const LabSite& site : plan.sites) {
        names << QString::fromStdString(site.name);
        QVERIFY((site.boxes
            == std::vector { PlannedBox { BoxKind::Silent, 2 }, PlannedBox { BoxKind::Nop, 4 } }));
    }
    QCOMPARE(names, QStringList({ "v1-host", "plain-host", "v0-host", "silent", "closed" }));
    QCOMPARE(siteOf(plan, "v0-host")->v4.toString(), std::string("100.67.0.0/24"));
    QVERIFY(siteOf(plan, "v0-host")->host == DeviceKind::HostV0);

    QCOMPARE(lab::parsePlan("1").value().sites.front().boxes.size(), std::size_t(0));
    QCOMPARE(lab::parsePlan("20,strip@0,strip@20").value().routers, std::size_t(20));
    QCOMPARE(lab::parsePlan("standard").value().sites.size(), lab::standardPlan().sites.size());
}

void TestLabPlan::ordersBoxesByPlace()
{
    const LabPlan plan = lab::parsePlan("3,nop@3,silent@1,strip@3,quote-8@0").value();
    QVERIFY((plan.sites.front().boxes
        == std::vector { PlannedBox { BoxKind::Quote8, 0 }, PlannedBox { BoxKind::Silent, 1 },
            PlannedBox { BoxKind::Nop, 3 }, PlannedBox { BoxKind::Strip, 3 } }));
}

void TestLabPlan::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* plan, const char* part) {
        QTest::newRow(plan) << QString(plan) << QString(part);
    };
    row("", "number of routers");
    row("nop@4", "\"nop@4\"");
    row("0", "\"0\"");
    row("21", "1 to 20");
    row("-3", "\"-3\"");
    row("8x", "\"8x\"");
    row("99999999999999999999", "\"99999999999999999999\"");
    row("8,nop", "\"nop\"");
    row("8,nop@", "\"nop@\"");
    row("8,nop@9", "\"nop@9\"");
    row("8,nop@x", "\"nop@x\"");
    row("8,nop@4,", "\"\"");
    row("8,fridge@4", "\"fridge\"");
    row("8,Nop@4", "\"Nop\"");
    row("Standard", "\"Standard\"");
}

void TestLabPlan::namesWhatIsWrong()
{
    QFETCH(QString, plan);
    QFETCH(QString, part);
    const auto read = lab::parsePlan(plan.toStdString());
    QVERIFY(!read);
    QVERIFY(read.error().code == core::ErrorCode::InvalidInput);
    const QString detail = QString::fromStdString(read.error().detail);
    QVERIFY2(detail.contains(part), qPrintable(detail));
    QVERIFY2(!detail.endsWith('.'), qPrintable(detail));
}

void TestLabPlan::vantagesTakePlans()
{
    QCOMPARE(lab::vantageNames(), std::vector<std::string>({ "host", "lab", "virtual" }));
    QVERIFY(lab::ownPrefixesOf("virtual") == lab::standardPlan().targetPrefixes());
    const std::string name = "virtual:8,nop@4";
    QVERIFY(lab::checkVantage(name).has_value());
    const auto prefixes = lab::ownPrefixesOf(name);
    QVERIFY(prefixes == lab::parsePlan("8,nop@4").value().targetPrefixes());
    const auto vantage = std::move(lab::openVantage(name, {}, 1).value());
    QCOMPARE(vantage->name(), name);
    QVERIFY(vantage->ownPrefixes() == prefixes);
    QVERIFY(vantage->simulated());
    QVERIFY(lab::openVantage("virtual:standard", {}, 1).value()->ownPrefixes()
        == lab::standardPlan().targetPrefixes());
}

void TestLabPlan::vantagesRefuse_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("part");
    QTest::newRow("unknown") << "moon"
                             << "\"moon\"";
    QTest::newRow("empty") << ""
                           << "\"\"";
    QTest::newRow("unknown with a plan") << "moon:8"
                                         << "\"moon:8\"";
    QTest::newRow("this computer") << "host:8"
                                   << "takes no plan";
    QTest::newRow("no plan") << "virtual:"
                             << "number of routers";
    QTest::newRow("bad plan") << "virtual:8,nop@9"
                              << "\"nop@9\"";
}

void TestLabPlan::vantagesRefuse()
{
    QFETCH(QString, name);
    QFETCH(QString, part);
    const auto checked = lab::checkVantage(name.toStdString());
    QVERIFY(!checked);
    const QString detail = QString::fromStdString(checked.error().detail);
    QVERIFY2(detail.contains(part), qPrintable(detail));
    const auto opened = lab::openVantage(name.toStdString(), {}, 1);
    QVERIFY(!opened);
    QCOMPARE(QString::fromStdString(opened.error().detail), detail);
}

QTEST_APPLESS_MAIN(TestLabPlan)
#include "tst_labplan.moc"
