// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lesson.h"

#include <QtTest>

using handshake::Lesson;
using handshake::LessonPlan;
using handshake::Role;

namespace {

std::string ladderOf(const Lesson& lesson)
{
    std::string text;
    for (const auto& packet : lesson.connection.packets) {
        text += (packet.fromInitiator ? "> " : "< ") + std::to_string(packet.subflow) + " "
            + handshake::roleName(packet.role) + (packet.lost ? " lost" : "") + "\n";
    }
    return text;
}

} // namespace

class TestLesson : public QObject {
    Q_OBJECT

private slots:
    void cleanPath();
};

void TestLesson::cleanPath()
{
    const auto lesson = handshake::playLesson(LessonPlan());
    QVERIFY2(lesson.has_value(), lesson ? "" : lesson.error().detail.c_str());
    QCOMPARE(ladderOf(*lesson),
        std::string("> 0 syn\n< 0 syn-ack\n> 0 third-ack\n> 0 data\n< 0 data\n> 0 data-ack\n"
                    "> 1 join-syn\n< 1 join-syn-ack\n> 1 join-ack\n< 1 join-confirmation\n"
                    "> 1 data\n< 1 data\n> 1 data-ack\n> 0 data-fin\n< 0 data-fin\n> 0 data-ack\n"
                    "> 0 fin\n< 0 fin\n> 0 data-ack\n> 1 fin\n< 1 fin\n> 1 data-ack\n"));
    for (const auto& packet : lesson->connection.packets) {
        for (const auto& made : packet.calculations)
            QVERIFY2(made.agrees.value_or(true), made.name.c_str());
    }
    QVERIFY(!lesson->scanIsFooled);
    QCOMPARE(lesson->category, verify::HostCategory::TrueMptcp);
}

QTEST_GUILESS_MAIN(TestLesson)
#include "tst_lesson.moc"
