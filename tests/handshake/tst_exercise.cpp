// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handshake/lesson.h"

#include <QtTest>

#include <map>
#include <set>

using handshake::Exercise;
using handshake::Lesson;
using trace::Rule;

namespace {

/// What a person can see of the three tools, without knowing the plan.
std::string seen(const Lesson& lesson)
{
    const auto& alterations = lesson.trace.verdict.alterations;
    const bool mss = std::ranges::any_of(alterations, [](const trace::Alteration& each) {
        return each.change.field.find("mss") != std::string::npos;
    });
    return std::string(scan::replyClassName(lesson.scan.replyClass)) + " "
        + trace::ruleName(lesson.trace.verdict.rule) + (mss ? " mss " : " ")
        + verify::verdictName(lesson.proof.verdict);
}

} // namespace

/// "Which rule is this?"
class TestExercise : public QObject {
    Q_OBJECT

private slots:
    void sameNumberSameExercise();
    void allRulesInTurn();
    void spread();
    void solvable();
};

void TestExercise::sameNumberSameExercise()
{
    for (const std::uint64_t number : { 0ULL, 1ULL, 77ULL, ~0ULL }) {
        const Exercise exercise = handshake::makeExercise(number);
        QVERIFY(exercise.plan == handshake::makeExercise(number).plan);
        QVERIFY(exercise.choices == handshake::makeExercise(number).choices);
        QVERIFY(std::ranges::count(exercise.choices, exercise.answer()) == 1);
        QCOMPARE(exercise.choices.size(), std::size_t(5));
    }
}

void TestExercise::allRulesInTurn()
{
    std::set<std::vector<Rule>> orders;
    for (std::uint64_t round = 0; round < 40; ++round) {
        std::vector<Rule> rules;
        for (std::uint64_t i = 0; i < 5; ++i)
            rules.push_back(handshake::makeExercise(round * 5 + i).answer());
        QCOMPARE(std::set<Rule>(rules.begin(), rules.end()).size(), std::size_t(5));
        orders.insert(rules);
    }
    // Nobody learns the order by heart.
    QVERIFY(orders.size() > 20);
}

void TestExercise::spread()
{
    std::set<int> versions;
    std::set<std::size_t> hops;
    std::set<std::size_t> places;
    std::set<core::Family> families;
    for (std::uint64_t number = 0; number < 200; ++number) {
        const auto plan = handshake::makeExercise(number).plan;
        versions.insert(plan.version);
        hops.insert(plan.hops);
        families.insert(plan.family);
        if (plan.box)
            places.insert(plan.box->afterHop);
    }
    QCOMPARE(versions.size(), std::size_t(2));
    QCOMPARE(families.size(), std::size_t(2));
    QCOMPARE(hops.size(), std::size_t(4));
    QCOMPARE(places.size(), std::size_t(5));
}

void TestExercise::solvable()
{
    // The same to see is the same rule.
    std::map<std::string, Rule> answers;
    for (std::uint64_t number = 0; number < 200; ++number) {
        const Exercise exercise = handshake::makeExercise(number);
        const auto lesson = playLesson(exercise.plan);
        QVERIFY2(lesson.has_value(), lesson ? "" : lesson.error().detail.c_str());
        const auto known = answers.emplace(seen(*lesson), exercise.answer()).first;
        QVERIFY2(known->second == exercise.answer(), known->first.c_str());
    }
    QCOMPARE(answers.size(), std::size_t(5));
}

QTEST_GUILESS_MAIN(TestExercise)
#include "tst_exercise.moc"
