// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/hostcategory.h"

#include <QtTest>

using namespace verify;
using trace::Rule;

namespace {

std::optional<trace::PathVerdict> path(const QString& text)
{
    trace::PathVerdict verdict;
    const QStringList words = text.split(' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    for (const auto each : { trace::Verdict::TrueMptcp, trace::Verdict::MiddleboxAffected,
             trace::Verdict::NotMptcp, trace::Verdict::Mirrored, trace::Verdict::Unresponsive,
             trace::Verdict::Inconclusive }) {
        if (words[0] == trace::verdictName(each))
            verdict.verdict = each;
    }
    for (const Rule rule : { Rule::Drop, Rule::Mirror, Rule::Proxy, Rule::PassThrough }) {
        if (words.contains(trace::ruleName(rule)))
            verdict.rule = rule;
    }
    verdict.onReturnPath = words.contains("return");
    return verdict;
}

/// A ladder by what its host is; empty: none was climbed.
std::optional<std::vector<StepEvidence>> ladder(const QString& host)
{
    if (host.isEmpty())
        return std::nullopt;
    std::vector<StepEvidence> steps;
    for (int step = 0; step < int(StepCount); ++step) {
        StepEvidence each;
        each.step = Step(step);
        steps.push_back(each);
    }
    const auto set = [&steps](Step step, StepResult result, Shown shown) {
        steps[std::size_t(step)].result = result;
        steps[std::size_t(step)].shown = shown;
    };
    if (host == "unresponsive")
        return steps;
    set(Step::Control, StepResult::Pass, Shown::Plain);
    if (host == "mirror") {
        set(Step::TwoKeys, StepResult::Fail, Shown::Ours);
        return steps;
    }
    if (host == "not-mptcp") {
        set(Step::TwoKeys, StepResult::Fail, Shown::Plain);
        return steps;
    }
    for (const Step step : { Step::TwoKeys, Step::Canary })
        set(step, StepResult::Pass, Shown::Capable);
    if (host == "silent after the first keys")
        return steps;
    if (host == "echoes reserved flags") {
        set(Step::Extensibility, StepResult::Fail, Shown::Capable);
        return steps;
    }
    if (host == "falls back") {
        set(Step::Handshake, StepResult::Fail, Shown::Capable);
        return steps;
    }
    if (host == "other key") {
        set(Step::Handshake, StepResult::Fail, Shown::Capable);
        set(Step::JoinRefused, StepResult::Pass, Shown::Refusal);
        set(Step::Join, StepResult::Fail, Shown::Refusal);
        return steps;
    }
    set(Step::Handshake, StepResult::Pass, Shown::Capable);
    set(Step::JoinRefused, StepResult::Pass, Shown::Refusal);
    if (host == "refuses subflows")
        set(Step::Join, StepResult::Fail, Shown::Refusal);
    else if (host == "wrong HMAC")
        set(Step::Join, StepResult::Fail, Shown::Plain);
    else if (host == "proven")
        set(Step::Join, StepResult::Pass, Shown::Plain);
    return steps;
}

} // namespace

/// What trace and ladder come down to together.
class TestHostCategory : public QObject {
    Q_OBJECT
private slots:
    void joinsWhatWasFound_data()
    {
        QTest::addColumn<QString>("traced");
        QTest::addColumn<QString>("proof");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* traced, const char* proof, const char* expected) {
            QTest::addRow("%s + %s", *traced ? traced : "-", *proof ? proof : "-")
                << QString(traced) << QString(proof) << QString(expected);
        };
        // A trace alone: the study's categories and the ones that it lacks.
        row("true-mptcp pass-through", "", "true-mptcp");
        row("middlebox-affected drop", "", "middlebox-affected");
        row("middlebox-affected drop return", "", "return-path");
        row("middlebox-affected proxy", "", "proxied");
        row("middlebox-affected mirror", "", "mirrored");
        row("mirrored mirror", "", "mirrored");
        row("not-mptcp", "", "not-mptcp");
        row("unresponsive", "", "unresponsive");
        row("inconclusive", "", "inconclusive");
        // A proof alone.
        row("", "proven", "true-mptcp");
        row("", "refuses subflows", "true-mptcp");
        row("", "wrong HMAC", "not-mptcp");
        row("", "falls back", "not-mptcp");
        row("", "echoes reserved flags", "not-mptcp");
        row("", "other key", "return-path");
        row("", "silent after the first keys", "inconclusive");
        row("", "mirror", "mirrored");
        row("", "not-mptcp", "not-mptcp");
        row("", "unresponsive", "unresponsive");
        // Both: what agrees, ...
        row("true-mptcp pass-through", "proven", "true-mptcp");
        row("mirrored mirror", "mirror", "mirrored");
        row("not-mptcp", "not-mptcp", "not-mptcp");
        row("unresponsive", "unresponsive", "unresponsive");
        // ... a proxy, which can be proven itself, ...
        row("middlebox-affected proxy", "proven", "proxied");
        row("middlebox-affected proxy", "falls back", "proxied");
        // ... a proof, which outweighs everything else, ...
        row("middlebox-affected drop", "proven", "true-mptcp");
        row("middlebox-affected drop return", "proven", "true-mptcp");
        row("unresponsive", "proven", "true-mptcp");
        row("inconclusive", "proven", "true-mptcp");
        row("not-mptcp", "refuses subflows", "true-mptcp");
        // ... a path without changes to a host that does not hold what it promises, ...
        row("true-mptcp pass-through", "wrong HMAC", "not-mptcp");
        row("true-mptcp pass-through", "falls back", "not-mptcp");
        row("true-mptcp pass-through", "other key", "return-path");
        row("true-mptcp pass-through", "mirror", "mirrored");
        row("true-mptcp pass-through", "not-mptcp", "inconclusive");
        // ... an alteration, which explains why a ladder came to nothing, ...
        row("middlebox-affected drop", "not-mptcp", "middlebox-affected");
        row("middlebox-affected drop", "unresponsive", "middlebox-affected");
        row("middlebox-affected drop return", "not-mptcp", "return-path");
        // ... and silence, which says nothing against the other.
        row("true-mptcp pass-through", "unresponsive", "true-mptcp");
        row("true-mptcp pass-through", "silent after the first keys", "true-mptcp");
        row("not-mptcp", "unresponsive", "not-mptcp");
        row("not-mptcp", "silent after the first keys", "inconclusive");
        row("inconclusive", "not-mptcp", "not-mptcp");
        row("unresponsive", "not-mptcp", "not-mptcp");
        row("inconclusive", "unresponsive", "inconclusive");
    }
    void joinsWhatWasFound()
    {
        QFETCH(QString, traced);
        QFETCH(QString, proof);
        QFETCH(QString, expected);
        const auto verdict = path(traced);
        const auto steps = ladder(proof);
        const HostCategory category = categorize(
            scan::ReplyClass::Mptcp, verdict ? &*verdict : nullptr, steps ? &*steps : nullptr);
        QCOMPARE(QString(hostCategoryName(category)), expected);
    }

    void theScanAloneKnowsMirrors()
    {
        QCOMPARE(categorize(scan::ReplyClass::Mirror, nullptr, nullptr), HostCategory::Mirrored);
        QCOMPARE(categorize(scan::ReplyClass::Mptcp, nullptr, nullptr), HostCategory::Inconclusive);
    }

    void namesDiffer()
    {
        QSet<QString> names;
        for (const HostCategory category : AllHostCategories)
            names.insert(hostCategoryName(category));
        QCOMPARE(std::size_t(names.size()), HostCategoryCount);
    }
};

QTEST_APPLESS_MAIN(TestHostCategory)
#include "tst_hostcategory.moc"
