// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targetfeed.h"

#include <QtTest>

using namespace trace;

namespace {

core::IpAddress address(const char* text) { return *core::IpAddress::parse(text); }

net::PathTable pathsTo(const char* prefix)
{
    net::PathTable paths;
    paths.add(
        core::IpPrefix::parse(prefix)->range(), { address("10.9.9.9"), {}, {}, std::nullopt });
    return paths;
}

/// More targets than can be counted, none of which has a way.
class Endless : public TargetSource {
public:
    std::optional<ProbeTarget> next() override { return ProbeTarget { address("9.9.9.9"), 80 }; }
    bool ended() const override { return false; }
    core::Uint128 size() const override { return ~core::Uint128(0); }
};

} // namespace

/// Targets and the ways to them, as engines take them.
class TestTargetFeed : public QObject {
    Q_OBJECT
private slots:
    void targetsWithoutAWayArePassedOver()
    {
        TargetFeed feed(listedTargets({ { address("9.0.0.1"), 80 }, { address("10.0.0.1"), 80 },
                            { address("9.0.0.2"), 80 } }),
            pathsTo("10.0.0.0/8"));
        const auto first = feed.next();
        QVERIFY(first.has_value());
        QCOMPARE(first->target.address, address("10.0.0.1"));
        QCOMPARE(first->path->source, address("10.9.9.9"));
        QVERIFY(!feed.isExhausted());
        QVERIFY(!feed.next());
        QVERIFY(feed.isExhausted());
        QVERIFY(!feed.isDry());
        QCOMPARE(feed.noPath(), std::uint64_t(2));
    }

    void theSourcesOwnWayComesFirst()
    {
        const auto queue = std::make_shared<TargetQueue>();
        TargetFeed feed(queuedTargets(queue), pathsTo("10.0.0.0/8"));
        QVERIFY(!feed.next());
        QVERIFY(feed.isDry());
        QVERIFY(!feed.isExhausted());
        queue->put({ { address("10.0.0.1"), 80 },
            net::Path { address("10.1.1.1"), {}, {}, std::nullopt } });
        queue->put({ { address("10.0.0.2"), 80 }, std::nullopt });
        QCOMPARE(feed.next()->path->source, address("10.1.1.1"));
        QCOMPARE(feed.next()->path->source, address("10.9.9.9"));
        queue->close();
        QVERIFY(!feed.next());
        QVERIFY(!feed.isDry());
        QVERIFY(feed.isExhausted());
    }

    void endlessTargetsWithoutAWayDoNotHoldTheCaller()
    {
        TargetFeed feed(std::make_unique<Endless>(), pathsTo("10.0.0.0/8"));
        QVERIFY(!feed.next());
        QVERIFY(!feed.isExhausted());
        QVERIFY(!feed.isDry());
        QVERIFY(feed.noPath() > 0);
    }
};

QTEST_APPLESS_MAIN(TestTargetFeed)
#include "tst_targetfeed.moc"
