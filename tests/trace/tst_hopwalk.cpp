// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/hopwalk.h"
#include "tracesamples.h"

#include <QtTest>

#include <deque>
#include <set>

using namespace tracetest;
using trace::Answer;
using trace::AnswerKind;
using trace::HopWalk;
using trace::ProbeCode;
using trace::Series;
using trace::WalkLimits;

namespace {

constexpr std::int64_t Ms = 1'000'000;

/// A path in simulated time: each TTL takes as many milliseconds as it says.
struct Road {
    int routers = 4; ///< the target answers at the next TTL
    std::set<int> silent; ///< routers that never answer
    std::set<std::pair<int, int>> lost; ///< TTL and attempt
    AnswerKind targetAnswers = AnswerKind::SynAck; ///< None: it is silent
    std::int64_t hopNs = 2 * Ms; ///< round trip of each hop
    std::int64_t targetNs = 0; ///< more for the target's answer
};

Answer answerOf(AnswerKind kind)
{
    Answer answer;
    answer.kind = kind;
    return answer;
}

trace::RawHop hopOf(ProbeCode code, int router)
{
    trace::RawHop hop;
    hop.address = tracetest::router(Family::V4, router);
    hop.code = code;
    return hop;
}

/// Drives a walk along a road until it is finished.
class Journey {
public:
    explicit Journey(const Road& road, const WalkLimits& limits = {}, std::uint8_t first = 1)
        : walk(Series::Asked, first, limits)
        , m_road(road)
    {
    }

    Journey& go(std::int64_t untilNs = 60'000 * Ms)
    {
        while (nowNs < untilNs) {
            deliver();
            for (const ProbeCode code : walk.due(nowNs, crowded)) {
                walk.sent(code, nowNs);
                sent.push_back(code);
                inFlightMost = std::max(inFlightMost, ++m_inFlight);
                post(code);
            }
            if (walk.finished(nowNs))
                break;
            std::int64_t next = untilNs;
            if (!m_events.empty())
                next = m_events.begin()->first;
            if (const auto deadline = walk.deadline(nowNs))
                next = std::min(next, *deadline);
            if (next == untilNs && m_events.empty())
                qFatal("the walk waits for nothing");
            nowNs = std::max(next, nowNs + 1);
        }
        return *this;
    }

    int probesAt(int ttl) const
    {
        return int(std::count_if(
            sent.begin(), sent.end(), [ttl](const ProbeCode& code) { return code.ttl == ttl; }));
    }
    /// SYNs that reached the target.
    int probesAtTarget() const
    {
        return int(std::count_if(sent.begin(), sent.end(),
            [this](const ProbeCode& code) { return code.ttl > m_road.routers; }));
    }
    std::set<int> answeredTtls() const
    {
        std::set<int> ttls;
        for (const trace::RawHop& hop : walk.answers())
            ttls.insert(hop.code.ttl);
        return ttls;
    }
    /// "synack 5", "none 0"
    QByteArray outcome() const
    {
        const Answer answer = walk.answer();
        return QByteArray(trace::answerName(answer.kind)) + " " + QByteArray::number(answer.ttl);
    }

    HopWalk walk;
    bool crowded = false; ///< all along
    std::vector<ProbeCode> sent;
    std::int64_t nowNs = 1000 * Ms;
    int inFlightMost = 0;

private:
    void post(ProbeCode code)
    {
        const int at = std::min<int>(code.ttl, m_road.routers + 1);
        const bool target = at > m_road.routers;
        if (m_road.lost.contains({ code.ttl, code.attempt })
            || (target ? m_road.targetAnswers == AnswerKind::None : m_road.silent.contains(at)))
            return;
        m_events.emplace(nowNs + at * m_road.hopNs + (target ? m_road.targetNs : 0), code);
    }
    void deliver()
    {
        while (!m_events.empty() && m_events.begin()->first <= nowNs) {
            const ProbeCode code = m_events.begin()->second;
            m_events.erase(m_events.begin());
            --m_inFlight;
            if (code.ttl > m_road.routers)
                walk.targetAnswered(answerOf(m_road.targetAnswers), code, nowNs);
            else
                walk.hopAnswered(hopOf(code, code.ttl), nowNs);
        }
    }

    Road m_road;
    std::multimap<std::int64_t, ProbeCode> m_events;
    int m_inFlight = 0;
};

std::set<int> range(int first, int last)
{
    std::set<int> all;
    for (int i = first; i <= last; ++i)
        all.insert(i);
    return all;
}

double secondsOf(const Journey& journey) { return double(journey.nowNs - 1000 * Ms) / 1e9; }

} // namespace

class TestHopWalk : public QObject {
    Q_OBJECT
private slots:
    void everyPathLengthIsWalked()
    {
        for (int routers = 0; routers < 40; ++routers) {
            WalkLimits limits;
            limits.maxHop = 63;
            Road road;
            road.routers = routers;
            Journey journey(road, limits);
            journey.go();
            QCOMPARE(journey.outcome(), "synack " + QByteArray::number(routers + 1));
            QCOMPARE(journey.answeredTtls(), range(1, routers));
            for (int ttl = 1; ttl <= routers + 1; ++ttl)
                QCOMPARE(journey.probesAt(ttl), 1);
            // No more than the look-ahead reaches the target.
            QVERIFY(journey.probesAtTarget() <= trace::DefaultLookAhead);
        }
    }

    void lowTtlsGoFirstAndFewAtATime()
    {
        Road road;
        road.routers = 12;
        Journey journey(road);
        journey.go();
        QVERIFY(journey.inFlightMost <= trace::DefaultLookAhead);
        for (std::size_t i = 1; i < journey.sent.size(); ++i)
            QVERIFY(journey.sent[i].ttl > journey.sent[i - 1].ttl);
    }

    void amongOthersOneHopIsAskedAfterTheOther()
    {
        for (int routers = 0; routers < 20; ++routers) {
            Road road;
            road.routers = routers;
            Journey journey(road);
            journey.crowded = true;
            journey.go();
            QCOMPARE(journey.outcome(), "synack " + QByteArray::number(routers + 1));
            QCOMPARE(journey.answeredTtls(), range(1, routers));
            QCOMPARE(journey.inFlightMost, 1);
            QCOMPARE(journey.probesAtTarget(), 1);
        }
    }

    void amongOthersSilenceIsNotWaitedForHopByHop()
    {
        Road dead;
        dead.routers = 3;
        dead.targetAnswers = AnswerKind::None;
        Journey alone(dead);
        alone.go();
        Journey among(dead);
        among.crowded = true;
        among.go();
        QCOMPARE(among.outcome(), alone.outcome());
        QCOMPARE(among.answeredTtls(), range(1, 3));
        QCOMPARE(among.probesAt(4), 2);
        // One timeout more: of the first hop that is silent.
        QVERIFY(secondsOf(among) - secondsOf(alone) < 0.2);
    }

    void everyRoundTripIsItsOwnProbes()
    {
        Road road;
        road.routers = 6;
        road.lost = { { 3, 0 } };
        Journey journey(road);
        journey.go();
        for (const trace::RawHop& hop : journey.walk.answers())
            QCOMPARE(hop.rttUs, hop.code.ttl * 2000);
        QCOMPARE(journey.probesAt(3), 2);
        QCOMPARE(journey.walk.attemptsAt(3), std::uint8_t(2));
        QCOMPARE(journey.walk.repliesAt(3), std::uint8_t(1));
        QCOMPARE(journey.walk.answer().rttUs, 14000);
    }

    void aCorrectedTimeCounts()
    {
        HopWalk walk(Series::Asked, 1, {});
        for (const ProbeCode code : walk.due(1000 * Ms))
            walk.sent(code, 1000 * Ms);
        walk.correctSent({ Series::Asked, 2, 0 }, 1003 * Ms);
        walk.hopAnswered(hopOf({ Series::Asked, 2, 0 }, 2), 1005 * Ms);
        QCOMPARE(walk.answers().front().rttUs, 2000);
        // Clocks that disagree give no negative time.
        walk.correctSent({ Series::Asked, 1, 0 }, 1009 * Ms);
        walk.hopAnswered(hopOf({ Series::Asked, 1, 0 }, 1), 1005 * Ms);
        QVERIFY(walk.answers().back().rttUs >= 0);
    }

    void silentRoutersCostLittle_data()
    {
        QTest::addColumn<int>("routers");
        QTest::addColumn<QList<int>>("silent");
        QTest::addColumn<double>("seconds");
        QTest::newRow("none of 8") << 8 << QList<int>() << 0.1;
        QTest::newRow("3 of 8") << 8 << QList<int> { 2, 4, 7 } << 0.5;
        QTest::newRow("3 of 8 in a row") << 8 << QList<int> { 3, 4, 5 } << 0.5;
        QTest::newRow("last 3 of 8") << 8 << QList<int> { 6, 7, 8 } << 0.7;
        QTest::newRow("5 of 15") << 15 << QList<int> { 2, 5, 8, 11, 14 } << 0.7;
        QTest::newRow("5 of 15 in a row") << 15 << QList<int> { 6, 7, 8, 9, 10 } << 0.8;
        QTest::newRow("first 3 of 8") << 8 << QList<int> { 1, 2, 3 } << 0.8;
    }
    void silentRoutersCostLittle()
    {
        QFETCH(int, routers);
        QFETCH(QList<int>, silent);
        QFETCH(double, seconds);
        Road road;
        road.routers = routers;
        road.silent = { silent.begin(), silent.end() };
        road.hopNs = Ms / 5;
        Journey journey(road);
        journey.go();
        QCOMPARE(journey.outcome(), "synack " + QByteArray::number(routers + 1));
        QCOMPARE(int(journey.answeredTtls().size()), routers - int(silent.size()));
        for (const int ttl : silent)
            QCOMPARE(journey.probesAt(ttl), 2);
        // In simulated time: what the walk decides to wait, not how fast this machine is.
        QVERIFY2(secondsOf(journey) < seconds, QByteArray::number(secondsOf(journey)));
        QVERIFY(journey.probesAtTarget() <= 2 * trace::DefaultLookAhead);
    }

    void aDeadHostEndsAtTheGap()
    {
        Road road;
        road.routers = 6;
        road.targetAnswers = AnswerKind::None;
        Journey journey(road);
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("none 0"));
        QCOMPARE(journey.answeredTtls(), range(1, 6));
        // Eight silent hops, then the last TTL as a last try.
        QCOMPARE(journey.sent.back().ttl, std::uint8_t(32));
        QCOMPARE(journey.probesAt(14), 2);
        QCOMPARE(journey.probesAt(15), 0);
        QCOMPARE(journey.probesAt(32), 2);
        QVERIFY2(secondsOf(journey) < 1.0, QByteArray::number(secondsOf(journey)));
    }

    void aGapLongerThanTheLimitIsCrossed()
    {
        Road road;
        road.routers = 20;
        road.silent = range(4, 18);
        Journey journey(road);
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("synack 21"));
        std::set<int> expected = range(1, 3);
        expected.merge(range(19, 20));
        QCOMPARE(journey.answeredTtls(), expected);
    }

    void theLastTtlIsTheLimit()
    {
        WalkLimits limits;
        limits.maxHop = 5;
        Road road;
        road.routers = 9;
        Journey journey(road, limits);
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("none 0"));
        QCOMPARE(journey.answeredTtls(), range(1, 5));
        QCOMPARE(journey.probesAt(6), 0);
    }

    void theFirstTtlIsTheLimit()
    {
        Road road;
        road.routers = 7;
        Journey journey(road, {}, 5);
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("synack 8"));
        QCOMPARE(journey.answeredTtls(), range(5, 7));
        road.routers = 2;
        Journey nearer(road, {}, 5);
        nearer.go();
        QCOMPARE(nearer.outcome(), QByteArray("synack 5"));
    }

    void theLargestTtlWorks()
    {
        WalkLimits limits;
        limits.maxHop = trace::MaximumTtl;
        Road road;
        road.routers = 62;
        Journey journey(road, limits);
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("synack 63"));
        QCOMPARE(journey.answeredTtls(), range(1, 62));
    }

    void attemptsAreAsManyAsAsked()
    {
        for (int attempts = 1; attempts <= 4; ++attempts) {
            WalkLimits limits;
            limits.attempts = std::uint8_t(attempts);
            Road road;
            road.silent = { 2 };
            Journey journey(road, limits);
            journey.go();
            QCOMPARE(journey.probesAt(2), attempts);
            QCOMPARE(journey.outcome(), QByteArray("synack 5"));
        }
    }

    void waitingFollowsThePath()
    {
        // A path of 100 ms a hop is given the time that it needs.
        Road slow;
        slow.hopNs = 100 * Ms;
        slow.routers = 9;
        Journey journey(slow);
        journey.go();
        QCOMPARE(journey.answeredTtls(), range(1, 9));
        QCOMPARE(journey.outcome(), QByteArray("synack 10"));
        // And never more than the limit.
        QVERIFY(journey.walk.timeoutNs() <= 1000 * Ms);
        Road fast;
        fast.hopNs = Ms;
        Journey quick(fast);
        quick.go();
        QVERIFY(quick.walk.timeoutNs() <= 200 * Ms);
    }

    void aRefusedTargetEndsTheWalk()
    {
        for (const AnswerKind kind : { AnswerKind::Reset, AnswerKind::Unreachable }) {
            Road road;
            road.targetAnswers = kind;
            Journey journey(road);
            journey.go();
            QCOMPARE(journey.outcome(), QByteArray(trace::answerName(kind)) + " 5");
            QCOMPARE(journey.answeredTtls(), range(1, 4));
            QVERIFY2(secondsOf(journey) < 0.05, QByteArray::number(secondsOf(journey)));
        }
    }

    void aSynAckCountsMoreThanARstBeforeIt()
    {
        HopWalk walk(Series::Asked, 1, {});
        for (const ProbeCode code : walk.due(0))
            walk.sent(code, 0);
        walk.targetAnswered(answerOf(AnswerKind::Reset), ProbeCode { Series::Asked, 3, 0 }, Ms);
        QVERIFY(!walk.opened());
        walk.targetAnswered(
            answerOf(AnswerKind::SynAck), ProbeCode { Series::Asked, 3, 0 }, 2 * Ms);
        QVERIFY(walk.opened());
        QVERIFY(walk.alsoReset());
        QCOMPARE(walk.answer().ttl, std::uint8_t(3));
        walk.targetAnswered(answerOf(AnswerKind::Reset), ProbeCode { Series::Asked, 4, 0 }, 3 * Ms);
        QCOMPARE(walk.answer().kind, AnswerKind::SynAck);
    }

    void anErrorNearerThanTheSynAckDoesNotLendItsTtl()
    {
        // One of two paths prohibits; the SYN/ACK came from farther away.
        HopWalk walk(Series::Asked, 1, {});
        for (const ProbeCode code : walk.due(0))
            walk.sent(code, 0);
        walk.targetAnswered(
            answerOf(AnswerKind::Unreachable), ProbeCode { Series::Asked, 2, 0 }, Ms);
        walk.targetAnswered(
            answerOf(AnswerKind::SynAck), ProbeCode { Series::Asked, 4, 0 }, 2 * Ms);
        QCOMPARE(walk.answer().ttl, std::uint8_t(4));
    }

    void aRstThatTheNextRouterBeliesDoesNotEndTheWalk()
    {
        // A box behind the second router forges a RST and lets the SYN pass.
        Road road;
        road.routers = 9;
        Journey journey(road);
        journey.go(1003 * Ms);
        journey.walk.targetAnswered(
            answerOf(AnswerKind::Reset), ProbeCode { Series::Asked, 3, 0 }, journey.nowNs);
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("rst 3"));
        QVERIFY(!journey.walk.contradicted());
        // The third router's answer to the same SYN is still on its way.
        journey.nowNs = 1007 * Ms;
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("synack 10"));
        QVERIFY(journey.walk.alsoReset());
        QCOMPARE(journey.answeredTtls(), range(1, 9));
    }

    void anAnswerToWhatExpiredIsNoted()
    {
        HopWalk walk(Series::Asked, 1, {});
        for (const ProbeCode code : walk.due(0))
            walk.sent(code, 0);
        const ProbeCode code { Series::Asked, 3, 0 };
        walk.hopAnswered(hopOf(code, 3), Ms);
        QCOMPARE(walk.answeredExpired(), std::uint8_t(0));
        walk.targetAnswered(answerOf(AnswerKind::SynAck), code, 2 * Ms);
        QCOMPARE(walk.answeredExpired(), std::uint8_t(3));
    }

    void anotherProbesAnswerIsNoContradiction()
    {
        // Paths of unequal length: the repeat took the longer one.
        HopWalk walk(Series::Asked, 1, {});
        for (const ProbeCode code : walk.due(0))
            walk.sent(code, 0);
        walk.hopAnswered(hopOf({ Series::Asked, 1, 0 }, 1), Ms);
        for (const ProbeCode code : walk.due(700 * Ms))
            walk.sent(code, 700 * Ms);
        walk.targetAnswered(
            answerOf(AnswerKind::SynAck), ProbeCode { Series::Asked, 3, 0 }, 701 * Ms);
        walk.hopAnswered(hopOf({ Series::Asked, 3, 1 }, 3), 702 * Ms);
        QCOMPARE(walk.answeredExpired(), std::uint8_t(0));
    }

    void aBlindRstIsPlacedBehindTheLastRouter()
    {
        Road road;
        road.routers = 3;
        road.targetAnswers = AnswerKind::None;
        Journey journey(road);
        journey.go(1004 * Ms);
        journey.walk.targetAnswered(answerOf(AnswerKind::Reset), std::nullopt, journey.nowNs);
        journey.go();
        QCOMPARE(journey.outcome(), QByteArray("rst 4"));
        QCOMPARE(journey.answeredTtls(), range(1, 3));
        QCOMPARE(journey.probesAt(9), 0);
    }

    void lateAnswersStillCount()
    {
        Road road;
        road.routers = 3;
        road.silent = { 2 };
        Journey journey(road);
        journey.go();
        QCOMPARE(journey.answeredTtls(), std::set<int>({ 1, 3 }));
        journey.walk.hopAnswered(hopOf({ Series::Asked, 2, 0 }, 2), journey.nowNs + 800 * Ms);
        QCOMPARE(journey.answeredTtls(), range(1, 3));
        QVERIFY(journey.walk.finished(journey.nowNs + 800 * Ms));
    }

    void repeatsAreNoSecondHop()
    {
        Journey journey((Road()));
        journey.go();
        journey.walk.hopAnswered(hopOf({ Series::Asked, 2, 0 }, 2), journey.nowNs);
        QCOMPARE(journey.walk.answers().size(), std::size_t(4));
        QVERIFY(journey.walk.others().empty());
        journey.walk.hopAnswered(hopOf({ Series::Asked, 2, 0 }, 77), journey.nowNs);
        QCOMPARE(journey.walk.answers().size(), std::size_t(4));
        QCOMPARE(journey.walk.others().size(), std::size_t(1));
        QCOMPARE(journey.walk.others().front().second, router(Family::V4, 77));
    }

    void unsentProbesCannotBeAnswered()
    {
        HopWalk walk(Series::Asked, 1, {});
        for (const ProbeCode code : walk.due(0))
            walk.sent(code, 0);
        walk.hopAnswered(hopOf({ Series::Asked, 9, 0 }, 9), Ms);
        walk.hopAnswered(hopOf({ Series::Asked, 2, 1 }, 2), Ms);
        walk.targetAnswered(answerOf(AnswerKind::SynAck), ProbeCode { Series::Asked, 8, 0 }, Ms);
        walk.targetAnswered(answerOf(AnswerKind::SynAck), ProbeCode { Series::Control, 2, 0 }, Ms);
        QVERIFY(walk.answers().empty());
        QVERIFY(!walk.opened());
    }

    void whatWasForgottenIsAskedAgain()
    {
        HopWalk walk(Series::Asked, 1, {});
        const auto codes = walk.due(0);
        QCOMPARE(codes.size(), std::size_t(trace::DefaultLookAhead));
        QVERIFY(walk.due(0).empty());
        walk.forget(codes[2]);
        const auto again = walk.due(0);
        QCOMPARE(again.size(), std::size_t(1));
        QCOMPARE(again.front(), codes[2]);
    }

    void askingAgainCoversTheSpanUpToTheTarget()
    {
        Road road;
        road.routers = 5;
        road.targetAnswers = AnswerKind::None;
        Journey journey(road);
        journey.go();
        const int before = journey.probesAt(6);
        journey.walk.askAgain(7);
        QVERIFY(!journey.walk.finished(journey.nowNs));
        journey.go();
        QCOMPARE(journey.probesAt(6), before + 1);
        QCOMPARE(journey.probesAt(7), before + 1);
        QCOMPARE(journey.probesAt(8), before);
        QCOMPARE(journey.probesAt(5), 1);
        QVERIFY(journey.walk.finished(journey.nowNs));
    }

    void askingAgainAfterARefusalRepeatsIt()
    {
        Road road;
        road.targetAnswers = AnswerKind::Reset;
        Journey journey(road);
        journey.go();
        const int before = journey.probesAt(5);
        journey.walk.askAgain(6);
        journey.go();
        QVERIFY(journey.probesAt(5) > before);
        QCOMPARE(journey.outcome(), QByteArray("rst 5"));
    }

    void aNarrowLookAheadWidensWhenSomethingIsSilent()
    {
        WalkLimits limits;
        limits.lookAhead = 1;
        limits.timeoutNs = 150 * Ms;
        Road road;
        road.routers = 4;
        Journey one(road, limits, 5);
        one.go();
        QCOMPARE(int(one.sent.size()), 1);
        QCOMPARE(one.outcome(), QByteArray("synack 5"));
        road.targetAnswers = AnswerKind::None;
        Journey silent(road, limits, 5);
        silent.go();
        QVERIFY2(secondsOf(silent) < 0.8, QByteArray::number(secondsOf(silent)));
        QCOMPARE(silent.outcome(), QByteArray("none 0"));
    }
};

QTEST_APPLESS_MAIN(TestHopWalk)
#include "tst_hopwalk.moc"
