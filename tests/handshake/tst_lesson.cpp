// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lesson.h"
#include "core/wire/tcpsegment.h"
#include "lessonmatrix.h"

#include <QtTest>

#include <set>

using handshake::JourneyPoint;
using handshake::LadderPacket;
using handshake::Lesson;
using handshake::LessonBox;
using handshake::LessonPlan;
using handshake::Role;
using handshaketest::allPlans;
using handshaketest::planText;
using trace::Rule;

namespace {

constexpr const char* MptcpLadder
    = "> 0 syn\n< 0 syn-ack\n> 0 third-ack\n> 0 data\n< 0 data\n> 0 data-ack\n"
      "> 1 join-syn\n< 1 join-syn-ack\n> 1 join-ack\n< 1 join-confirmation\n"
      "> 1 data\n< 1 data\n> 1 data-ack\n"
      "> 0 data-fin\n< 0 data-fin\n> 0 data-ack\n"
      "> 0 fin\n< 0 fin\n> 0 data-ack\n> 1 fin\n< 1 fin\n> 1 data-ack\n";
constexpr const char* PlainLadder
    = "> 0 syn\n< 0 syn-ack\n> 0 third-ack\n> 0 data\n< 0 data\n> 0 plain-ack\n"
      "> 0 fin\n< 0 fin\n> 0 plain-ack\n";

std::string ladderOf(const Lesson& lesson)
{
    std::string text;
    for (const LadderPacket& packet : lesson.connection.packets) {
        text += (packet.fromInitiator ? "> " : "< ") + std::to_string(packet.subflow) + " "
            + handshake::roleName(packet.role) + "\n";
    }
    return text;
}

const LadderPacket* firstOf(const Lesson& lesson, Role role)
{
    const auto found = std::ranges::find(lesson.connection.packets, role, &LadderPacket::role);
    return found == lesson.connection.packets.end() ? nullptr : &*found;
}

Rule ruleOf(const LessonPlan& plan) { return plan.box ? plan.box->rule : Rule::None; }

/// Who answers the initiator speaks MPTCP, and nothing takes it away.
bool speaksMptcp(const LessonPlan& plan)
{
    switch (ruleOf(plan)) {
    case Rule::Drop:
    case Rule::Mirror:
        return false;
    case Rule::Proxy:
        return true;
    default:
        return plan.hostSpeaksMptcp;
    }
}

/// What the three tools must say, by the plan alone.
std::string expectedTools(const LessonPlan& plan)
{
    const std::size_t after = plan.box ? plan.box->afterHop : 0;
    const std::string between = " " + std::to_string(after) + "-" + std::to_string(after + 1);
    const bool unseen = plan.box && after == plan.hops;
    switch (ruleOf(plan)) {
    case Rule::Drop:
        return unseen ? "plain, not-mptcp none, not-mptcp"
                      : "plain, middlebox-affected drop" + between + ", not-mptcp";
    case Rule::Mirror:
        return "mirror, mirrored mirror" + (unseen ? "" : between) + ", mirror fooled";
    case Rule::Proxy:
        return unseen ? "mptcp, true-mptcp pass-through, proven fooled"
                      : "mptcp, middlebox-affected proxy" + between + ", proven fooled";
    default:
        return plan.hostSpeaksMptcp ? "mptcp, true-mptcp pass-through, proven"
                                    : "plain, not-mptcp none, not-mptcp";
    }
}

std::string toolsOf(const Lesson& lesson)
{
    std::string text = scan::replyClassName(lesson.scan.replyClass);
    const trace::PathVerdict& verdict = lesson.trace.verdict;
    text += std::string(", ") + trace::verdictName(verdict.verdict) + " "
        + trace::ruleName(verdict.rule);
    if (verdict.interval) {
        text += " " + std::to_string(verdict.interval->afterTtl) + "-"
            + std::to_string(verdict.interval->beforeTtl);
    }
    text += std::string(", ") + verify::verdictName(lesson.proof.verdict);
    return text + (lesson.scanIsFooled ? " fooled" : "");
}

std::uint8_t ttlOf(const std::vector<std::uint8_t>& packet)
{
    return wire::parseIp(packet)->hopLimit;
}

/// Empty when a packet's way over the path is one that packets can take.
std::string wrongWay(
    const LessonPlan& plan, const LadderPacket& packet, const std::vector<JourneyPoint>& way)
{
    if (way.empty())
        return "no way";
    if (way.front().ip != packet.ip)
        return "begins as another packet";
    const bool proxied = ruleOf(plan) == Rule::Proxy;
    const std::size_t host = plan.hops + 1;
    const std::size_t turn = proxied ? plan.box->afterHop : host;
    const std::size_t begin = packet.fromInitiator ? 0 : turn;
    const std::size_t end = packet.fromInitiator ? turn : 0;
    if (way.front().place != begin || way.back().place != end)
        return "does not go from end to end";
    for (std::size_t i = 1; i < way.size(); ++i) {
        const std::size_t from = way[i - 1].place;
        const std::size_t to = way[i].place;
        if (to != (packet.fromInitiator ? from + 1 : from - 1))
            return "leaves out a place";
        const bool routed = from != 0 && from != host;
        if (ttlOf(way[i].ip) != ttlOf(way[i - 1].ip) - (routed ? 1 : 0))
            return "has a wrong TTL at " + std::to_string(to);
        const bool passesBox = plan.box && std::min(from, to) == plan.box->afterHop;
        if (!way[i].changedBy.empty() && !passesBox)
            return "is altered where nothing stands";
    }
    const bool altered = std::ranges::any_of(
        way, [](const JourneyPoint& point) { return !point.changedBy.empty(); });
    if (!packet.arrived.empty() && (packet.arrived != way.back().ip || !altered))
        return "arrives as another packet";
    if (altered && packet.box.empty())
        return "does not name the box";
    return {};
}

} // namespace

/// Lessons on the virtual lab, with every rule at every place.
class TestLesson : public QObject {
    Q_OBJECT

private slots:
    void ladders();
    void valuesAgree();
    void waysOfPackets();
    void whatTheBoxDoes();
    void toolsSayWhatTheyMust();
    void explanations();
    void partsAreLeftOut();
    void samePlanSamePackets();
    void seedsMatter();
    void outOfRange();
    void allWithinASecond();
};

void TestLesson::ladders()
{
    for (const LessonPlan& plan : allPlans({ 1, 3 })) {
        const auto lesson = playLesson(plan);
        QVERIFY2(lesson.has_value(), planText(plan).c_str());
        const char* const expected = speaksMptcp(plan) ? MptcpLadder : PlainLadder;
        QVERIFY2(
            ladderOf(*lesson) == expected, (planText(plan) + "\n" + ladderOf(*lesson)).c_str());
        QCOMPARE(lesson->connection.fellBack, !speaksMptcp(plan));
        QCOMPARE(lesson->connection.version, plan.version);
        QCOMPARE(lesson->connection.subflows.size(), std::size_t(speaksMptcp(plan) ? 2 : 1));
        QVERIFY(!lesson->connection.summary.empty());
        std::int64_t last = -1;
        for (const LadderPacket& packet : lesson->connection.packets) {
            QVERIFY2(packet.timeNs > last, planText(plan).c_str());
            last = packet.timeNs;
            QVERIFY(!packet.sentence.empty());
            QCOMPARE(packet.sentence, handshake::textOf(packet.said));
        }
    }
}

void TestLesson::valuesAgree()
{
    for (const LessonPlan& plan : allPlans({ 2 })) {
        const auto lesson = playLesson(plan);
        QVERIFY(lesson.has_value());
        std::multiset<std::string> agreed;
        for (const LadderPacket& packet : lesson->connection.packets) {
            for (const auto& made : packet.calculations) {
                QVERIFY2(made.agrees.value_or(true), (planText(plan) + made.name).c_str());
                if (made.agrees)
                    agreed.insert(made.name);
            }
        }
        if (!speaksMptcp(plan))
            continue;
        QCOMPARE(agreed.count("token"), std::size_t(1)); // of MP_JOIN
        QCOMPARE(agreed.count("join-hmac"), std::size_t(2));
        QCOMPARE(agreed.count("data-sequence"), std::size_t(6));
        // Version 0 uses checksums here, also over DATA_FIN.
        QCOMPARE(agreed.count("checksum"), std::size_t(plan.version == 0 ? 6 : 0));
        QVERIFY(agreed.count("data-ack") >= 8);
        QVERIFY(agreed.contains("keys"));
        QVERIFY(lesson->connection.initiatorKey.has_value());
        QVERIFY(lesson->connection.listenerKey.has_value());
    }
}

void TestLesson::waysOfPackets()
{
    for (const LessonPlan& plan : allPlans({ 1, 4 })) {
        const auto lesson = playLesson(plan);
        QVERIFY(lesson.has_value());
        QCOMPARE(lesson->journeys.size(), lesson->connection.packets.size());
        for (std::size_t i = 0; i < lesson->journeys.size(); ++i) {
            const std::string wrong
                = wrongWay(plan, lesson->connection.packets[i], lesson->journeys[i]);
            QVERIFY2(wrong.empty(),
                (planText(plan) + ": packet " + std::to_string(i) + " " + wrong).c_str());
        }
    }
}

void TestLesson::whatTheBoxDoes()
{
    for (const LessonPlan& plan : allPlans({ 3 })) {
        const auto lesson = playLesson(plan);
        QVERIFY(lesson.has_value());
        const auto& packets = lesson->connection.packets;
        const LadderPacket& syn = packets[0];
        const LadderPacket& synAck = packets[1];
        const std::string name = planText(plan);
        switch (ruleOf(plan)) {
        case Rule::None:
            QVERIFY2(std::ranges::all_of(packets,
                         [](const LadderPacket& packet) {
                             return packet.box.empty() && packet.arrived.empty() && !packet.lost;
                         }),
                name.c_str());
            break;
        case Rule::Drop:
            QVERIFY2(syn.lost && syn.arrived.size() < syn.ip.size(), name.c_str());
            QCOMPARE(syn.box, std::string("strip"));
            // The host never saw an option, so there is none to remove in its answer.
            QVERIFY2(!synAck.lost && synAck.box.empty(), name.c_str());
            break;
        case Rule::Mirror:
            QVERIFY2(
                syn.lost && synAck.lost && synAck.arrived.size() > synAck.ip.size(), name.c_str());
            QCOMPARE(synAck.box, std::string("mirror"));
            break;
        case Rule::Proxy:
            for (const LadderPacket& packet : packets) {
                QCOMPARE(packet.box, std::string(plan.version == 0 ? "proxy-v0" : "proxy-v1"));
                QVERIFY2(!packet.lost && packet.arrived.empty(), name.c_str());
            }
            break;
        case Rule::PassThrough:
            QVERIFY2(!syn.lost && !syn.arrived.empty(), name.c_str());
            QCOMPARE(syn.box, std::string("clamp-mss"));
            break;
        }
    }
}

void TestLesson::toolsSayWhatTheyMust()
{
    for (const LessonPlan& plan : allPlans({ 1, 3, 8 })) {
        const auto lesson = playLesson(plan);
        QVERIFY(lesson.has_value());
        QVERIFY2(toolsOf(*lesson) == expectedTools(plan),
            (planText(plan) + "\n" + toolsOf(*lesson) + "\n" + expectedTools(plan)).c_str());
        QCOMPARE(lesson->proof.evidence.size(), verify::StepCount);
        QVERIFY(lesson->trace.simulated && lesson->proof.simulated);
    }
}

void TestLesson::explanations()
{
    for (const LessonPlan& plan : allPlans({ 2 })) {
        const auto lesson = playLesson(plan);
        QVERIFY(lesson.has_value());
        QVERIFY2(lesson->explained.size() >= 5, planText(plan).c_str());
        QCOMPARE(lesson->explanation, handshake::textOf(lesson->explained));
        for (const handshake::Said& said : lesson->explained)
            QVERIFY2(!said.text().empty(), said.id.c_str());
        const auto says = [&](const char* id) {
            return std::ranges::count(lesson->explained, std::string(id), &handshake::Said::id)
                == 1;
        };
        QCOMPARE(says("explain-scan-fooled"), lesson->scanIsFooled);
        QCOMPARE(says("explain-drop"), ruleOf(plan) == Rule::Drop);
        QCOMPARE(says("explain-mirror"), ruleOf(plan) == Rule::Mirror);
        QCOMPARE(says("explain-proxy"), ruleOf(plan) == Rule::Proxy);
        QCOMPARE(says("explain-proof-proven"), speaksMptcp(plan));
    }
}

void TestLesson::partsAreLeftOut()
{
    LessonPlan plan;
    for (const int version : { 0, 1 }) {
        plan.version = version;
        for (const int parts : { 0, 1, 2, 3, 4, 5, 6, 7 }) {
            plan.join = (parts & 1) != 0;
            plan.data = (parts & 2) != 0;
            plan.teardown = (parts & 4) != 0;
            const auto lesson = playLesson(plan);
            QVERIFY(lesson.has_value());
            const auto has = [&](Role role) { return firstOf(*lesson, role) != nullptr; };
            const std::string ladder = ladderOf(*lesson);
            QVERIFY2(has(Role::ThirdAck), ladder.c_str());
            QVERIFY2(has(Role::JoinConfirmation) == plan.join, ladder.c_str());
            QVERIFY2(has(Role::Data) == plan.data, ladder.c_str());
            QVERIFY2(has(Role::DataFin) == plan.teardown, ladder.c_str());
            QVERIFY2(has(Role::Fin) == plan.teardown, ladder.c_str());
            QVERIFY2(!has(Role::Reset) && !lesson->connection.fellBack, ladder.c_str());
            for (const LadderPacket& packet : lesson->connection.packets) {
                for (const auto& made : packet.calculations)
                    QVERIFY2(made.agrees.value_or(true), (ladder + made.name).c_str());
            }
        }
    }
}

void TestLesson::samePlanSamePackets()
{
    for (const LessonPlan& plan : allPlans({ 3 })) {
        const auto once = playLesson(plan);
        const auto again = playLesson(plan);
        QVERIFY(once && again);
        QCOMPARE(again->connection.packets.size(), once->connection.packets.size());
        for (std::size_t i = 0; i < once->connection.packets.size(); ++i) {
            const LadderPacket& first = once->connection.packets[i];
            const LadderPacket& second = again->connection.packets[i];
            QVERIFY2(first.ip == second.ip && first.arrived == second.arrived
                    && first.timeNs == second.timeNs && first.sentence == second.sentence,
                planText(plan).c_str());
            for (std::size_t point = 0; point < once->journeys[i].size(); ++point)
                QVERIFY(once->journeys[i][point].ip == again->journeys[i][point].ip);
        }
        QCOMPARE(again->scan.sequence, once->scan.sequence);
        QCOMPARE(again->scan.receiverKey, once->scan.receiverKey);
        QCOMPARE(again->scan.timeNs, once->scan.timeNs);
        QVERIFY(again->trace.evidence.sent == once->trace.evidence.sent);
        QCOMPARE(again->trace.evidence.hops.size(), once->trace.evidence.hops.size());
        QCOMPARE(again->trace.evidence.endedNs, once->trace.evidence.endedNs);
        QCOMPARE(again->proof.endedNs, once->proof.endedNs);
        for (std::size_t step = 0; step < once->proof.evidence.size(); ++step) {
            const auto& first = once->proof.evidence[step].packets;
            const auto& second = again->proof.evidence[step].packets;
            QCOMPARE(second.size(), first.size());
            for (std::size_t i = 0; i < first.size(); ++i)
                QVERIFY(first[i].ip == second[i].ip && first[i].timeNs == second[i].timeNs);
        }
    }
}

void TestLesson::seedsMatter()
{
    std::set<std::uint64_t> initiatorKeys;
    std::set<std::uint64_t> listenerKeys;
    LessonPlan plan;
    for (plan.seed = 0; plan.seed < 50; ++plan.seed) {
        const auto lesson = playLesson(plan);
        QVERIFY(lesson.has_value());
        initiatorKeys.insert(*lesson->connection.initiatorKey);
        listenerKeys.insert(*lesson->connection.listenerKey);
    }
    QCOMPARE(initiatorKeys.size(), std::size_t(50));
    QCOMPARE(listenerKeys.size(), std::size_t(50));
}

void TestLesson::outOfRange()
{
    const auto refused = [](const LessonPlan& plan, const char* word) {
        const auto lesson = playLesson(plan);
        return !lesson && lesson.error().code == core::ErrorCode::InvalidInput
            && lesson.error().detail.find(word) != std::string::npos;
    };
    LessonPlan plan;
    plan.version = 2;
    QVERIFY(refused(plan, "version 2"));
    plan.version = -1;
    QVERIFY(refused(plan, "version -1"));
    plan = {};
    plan.hops = 0;
    QVERIFY(refused(plan, "1 to 8 routers, not 0"));
    plan.hops = 9;
    QVERIFY(refused(plan, "not 9"));
    plan = {};
    plan.box = LessonBox { Rule::Drop, 4 };
    QVERIFY(refused(plan, "hop 0 to 3, not 4"));
    plan.box->afterHop = 3;
    QVERIFY(playLesson(plan).has_value());
    // No rule is no box.
    plan.box->rule = Rule::None;
    const auto lesson = playLesson(plan);
    QVERIFY(lesson && !lesson->connection.fellBack);
}

void TestLesson::allWithinASecond()
{
    // Simulated: the longest lesson plays what would take real seconds of waiting at once.
    LessonPlan plan;
    plan.hops = handshake::MostLessonHops;
    plan.box = LessonBox { Rule::Proxy, 0 };
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 10; ++i)
        QVERIFY(playLesson(plan).has_value());
    QVERIFY2(timer.elapsed() < 10'000, "a lesson takes over a second");
}

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
