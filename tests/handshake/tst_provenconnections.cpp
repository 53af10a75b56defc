// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lesson.h"
#include "core/handshake/provenconnections.h"

#include <QtTest>

using handshake::Connection;
using handshake::LadderPacket;
using handshake::Role;

namespace {

bool has(const std::vector<Connection>& connections, Role role)
{
    return std::ranges::any_of(connections, [&](const Connection& connection) {
        return std::ranges::count(connection.packets, role, &LadderPacket::role) > 0;
    });
}

} // namespace

/// The packets of a proof, drawn as ladders.
class TestProvenConnections : public QObject {
    Q_OBJECT

private slots:
    void wholeProof();
    void oneStep();
};

void TestProvenConnections::wholeProof()
{
    for (const int version : { 0, 1 }) {
        handshake::LessonPlan plan;
        plan.version = version;
        const auto lesson = playLesson(plan);
        QVERIFY(lesson.has_value());
        const auto connections = handshake::connectionsOf(lesson->proof);
        std::size_t packets = 0;
        int agreed = 0;
        for (const Connection& connection : connections) {
            packets += connection.packets.size();
            for (const LadderPacket& packet : connection.packets) {
                for (const auto& made : packet.calculations) {
                    QVERIFY2(made.agrees.value_or(true), made.name.c_str());
                    agreed += made.agrees ? 1 : 0;
                }
            }
        }
        QVERIFY(packets >= 20);
        QVERIFY(agreed >= 6);
        QVERIFY(has(connections, Role::JoinSynAck));
        QVERIFY(has(connections, Role::FastClose));
    }
}

void TestProvenConnections::oneStep()
{
    const auto lesson = handshake::playLesson({});
    QVERIFY(lesson.has_value());
    const auto control = handshake::connectionsOf(lesson->proof, verify::Step::Control);
    QCOMPARE(control.size(), std::size_t(1));
    QCOMPARE(control.front().version, -1);
    QCOMPARE(handshake::connectionsOf(lesson->proof, verify::Step::TwoKeys).size(), std::size_t(2));

    // The subflow stands with the connection that it joins, and its HMAC can be checked.
    const auto join = handshake::connectionsOf(lesson->proof, verify::Step::Join);
    QCOMPARE(join.size(), std::size_t(1));
    QVERIFY(has(join, Role::ThirdAck));
    QVERIFY(has(join, Role::JoinSynAck));
    // A wrong token leads to no connection.
    const auto refused = handshake::connectionsOf(lesson->proof, verify::Step::JoinRefused);
    QCOMPARE(refused.size(), std::size_t(1));
    QCOMPARE(refused.front().summarySaid.id, std::string("summary-join"));
    QVERIFY(handshake::connectionsOf(lesson->proof, verify::Step::Kernel).empty());
}

QTEST_GUILESS_MAIN(TestProvenConnections)
#include "tst_provenconnections.moc"
