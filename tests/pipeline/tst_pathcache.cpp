// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/pathcache.h"
#include "tests/pipeline/scriptedvantage.h"

#include <QtTest>

using trace::PathCache;

namespace {

core::IpAddress address(const char* text) { return *core::IpAddress::parse(text); }

std::vector<core::IpRange> ranges(const std::vector<const char*>& texts)
{
    std::vector<core::IpRange> found;
    for (const char* text : texts)
        found.push_back(core::IpPrefix::parse(text)->range());
    return found;
}

} // namespace

class TestPathCache : public QObject {
    Q_OBJECT
private slots:
    void asksOnceForEachGateway()
    {
        ScriptedVantage vantage;
        PathCache cache(vantage, {});
        QVERIFY(cache.isEmpty());
        cache.learn(ranges({ "8.1.1.1", "2a00:1::1" }));
        QCOMPARE(vantage.questions.load(), 1);
        QCOMPARE(cache.first().interfaceName, std::string("one0"));
        for (int i = 0; i < 100; ++i)
            cache.learn(ranges({ "8.200.3.4", "2a00:1:7::9" }));
        QCOMPARE(vantage.questions.load(), 1);
        QCOMPARE(cache.find(address("8.2.2.2"))->source, address("8.0.0.0"));
        QVERIFY(cache.find(address("10.0.0.1")) == nullptr);
        QCOMPARE(cache.trouble(), std::string());
    }

    void silentNeighboursAreAskedOnce()
    {
        ScriptedVantage vantage;
        PathCache cache(vantage, {});
        cache.learn(ranges({ "9.0.0.1", "9.0.0.2", "9.0.0.4" }));
        const int asked = vantage.questions;
        QVERIFY(cache.find(address("9.0.0.1")) == nullptr);
        QVERIFY(cache.find(address("9.0.0.2")) != nullptr);
        cache.learn(ranges({ "9.0.0.1", "9.0.0.2" }));
        QCOMPARE(vantage.questions.load(), asked);
    }

    void oneBadTargetTakesNoOtherWithIt()
    {
        ScriptedVantage vantage;
        PathCache cache(vantage, {});
        cache.learn(ranges({ "9.9.9.9", "8.1.1.1", "9.0.0.2" }));
        QVERIFY(cache.find(address("8.1.1.1")) != nullptr);
        QVERIFY(cache.find(address("9.0.0.2")) != nullptr);
        QVERIFY(cache.find(address("9.9.9.9")) == nullptr);
        QVERIFY(cache.trouble().starts_with("9.9.9.9 is this computer's"));
    }

    void leavesByOneInterfaceOnly()
    {
        ScriptedVantage vantage;
        PathCache cache(vantage, {});
        cache.learn(ranges({ "8.1.1.1" }));
        cache.learn(ranges({ "11.0.0.1" }));
        QVERIFY(cache.find(address("11.0.0.1")) == nullptr);
        QVERIFY2(cache.trouble().find("other0") != std::string::npos, cache.trouble().c_str());
        QCOMPARE(cache.first().interfaceIndex, 1);
    }

    void forgetsOldAnswersRatherThanGrow()
    {
        ScriptedVantage vantage;
        PathCache cache(vantage, {});
        std::vector<core::IpRange> range(1);
        const core::Uint128 base = address("9.0.0.0").value();
        for (unsigned i = 0; i < 128; ++i) {
            for (int again = 0; again < 3; ++again) {
                range[0] = { core::Family::V4, base + 2 * i, base + 2 * i };
                cache.learn(range);
            }
        }
        QCOMPARE(vantage.questions.load(), 128);
        for (unsigned i = 0; i < PathCache::MostTables; ++i)
            cache.add(net::PathTable());
        QVERIFY(cache.find(address("9.0.0.2")) == nullptr);
        cache.learn(ranges({ "9.0.0.2" }));
        QVERIFY(cache.find(address("9.0.0.2")) != nullptr);
    }
};

QTEST_APPLESS_MAIN(TestPathCache)
#include "tst_pathcache.moc"
