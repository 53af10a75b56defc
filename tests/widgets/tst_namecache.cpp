// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/namecache.h"
#include "widgets/session/planoutcome.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <future>

using namespace widgets;

class TestNameCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void looksUpOnce();
    void isGivenUpWhileTheResolverHangs();
    void plansWithOneLookUpForEachName();
};

namespace {

bool never() { return false; }

core::Result<std::vector<core::IpAddress>> unknown(const std::string& name)
{
    return core::failure(core::ErrorCode::NotFound, "cannot resolve " + name);
}

} // namespace

void TestNameCache::looksUpOnce()
{
    auto asked = std::make_shared<std::atomic<int>>(0);
    NameCache names([asked](const std::string& name) {
        ++*asked;
        return name == "known" ? std::vector { core::IpAddress::v4(0x64400001) } : unknown(name);
    });
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(names.resolve("known", never)->size(), std::size_t(1));
        QVERIFY(!names.resolve("other", never));
    }
    QCOMPARE(asked->load(), 2);
}

void TestNameCache::isGivenUpWhileTheResolverHangs()
{
    auto release = std::make_shared<std::promise<void>>();
    const std::shared_future<void> released = release->get_future().share();
    QElapsedTimer timer;
    timer.start();
    {
        NameCache names([released](const std::string& name) {
            released.wait();
            return unknown(name);
        });
        const auto answer = names.resolve("slow", [&timer] { return timer.elapsed() > 100; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, core::ErrorCode::Unavailable);
    }
    QVERIFY(timer.elapsed() < 2000);
    release->set_value();
}

void TestNameCache::plansWithOneLookUpForEachName()
{
    auto asked = std::make_shared<std::atomic<int>>(0);
    NameCache names([asked](const std::string& name) {
        ++*asked;
        return unknown(name);
    });
    scan::ScanRequest request;
    request.vantage = "virtual";
    request.targets = { "nobody.invalid" };
    const auto outcome = planRequest(request, names.resolver(never));
    QVERIFY(!outcome->plan);
    QCOMPARE(outcome->field, std::string(TargetsField));
    QCOMPARE(asked->load(), 1);
}

QTEST_GUILESS_MAIN(TestNameCache)
#include "tst_namecache.moc"
