// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/evidence.h"

#include <QtTest>

#include <set>

using verify::Shown;
using verify::Step;
using verify::StepEvidence;
using verify::StepResult;
using verify::Verdict;

namespace {

std::vector<StepEvidence> ladder(std::initializer_list<std::tuple<Step, StepResult, Shown>> known)
{
    std::vector<StepEvidence> evidence;
    for (std::size_t i = 0; i < verify::StepCount; ++i) {
        StepEvidence each;
        each.step = Step(i);
        for (const auto& [step, result, shown] : known) {
            if (step == each.step) {
                each.result = result;
                each.shown = shown;
                each.detail = std::string("About ") + verify::stepName(step) + ".";
            }
        }
        evidence.push_back(each);
    }
    return evidence;
}

constexpr StepResult Pass = StepResult::Pass;
constexpr StepResult Fail = StepResult::Fail;
constexpr StepResult Unknown = StepResult::Unknown;

/// Every rung passed.
std::vector<StepEvidence> wholeLadder()
{
    return ladder({ { Step::Control, Pass, Shown::Plain }, { Step::TwoKeys, Pass, Shown::Capable },
        { Step::Canary, Pass, Shown::Capable }, { Step::NoCrypto, Pass, Shown::Plain },
        { Step::Extensibility, Pass, Shown::Plain }, { Step::Version15, Pass, Shown::Capable },
        { Step::Handshake, Pass, Shown::Capable }, { Step::JoinRefused, Pass, Shown::Refusal },
        { Step::Join, Pass, Shown::Capable }, { Step::Kernel, Pass, Shown::Capable } });
}

} // namespace

class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void theWholeLadderProves() { QCOMPARE(verify::judge(wholeLadder()), Verdict::Proven); }

    void nothingElseThanTheJoinProves()
    {
        for (const StepResult result : { Fail, Unknown }) {
            auto evidence = wholeLadder();
            evidence[std::size_t(Step::Join)].result = result;
            QCOMPARE(verify::judge(evidence), Verdict::Mptcp);
        }
    }

    void theJoinProvesWithoutTheStepsThatGaveNoAnswer()
    {
        for (std::size_t i = 0; i < verify::StepCount; ++i) {
            if (Step(i) == Step::Join)
                continue;
            auto evidence = wholeLadder();
            evidence[i].result = Unknown;
            evidence[i].shown = Shown::Nothing;
            QCOMPARE(verify::judge(evidence), Verdict::Proven);
        }
    }

    void aFailedFormForbidsTheProof()
    {
        for (std::size_t i = 0; i < verify::StepCount; ++i) {
            if (Step(i) == Step::Join)
                continue;
            auto evidence = wholeLadder();
            evidence[i].result = Fail;
            const bool forbids = Step(i) >= Step::TwoKeys && Step(i) <= Step::Version15;
            QCOMPARE(verify::judge(evidence), forbids ? Verdict::Mptcp : Verdict::Proven);
        }
    }

    void whatComesBackIsAMirror()
    {
        for (std::size_t i = 0; i < verify::StepCount; ++i) {
            auto evidence = wholeLadder();
            evidence[i].shown = Shown::Ours;
            QCOMPARE(verify::judge(evidence), Verdict::Mirror);
        }
    }

    void otherVerdicts_data()
    {
        QTest::addColumn<int>("control");
        QTest::addColumn<int>("keys");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char* name, Shown control, Shown keys, Verdict verdict) {
            QTest::newRow(name) << int(control) << int(keys) << int(verdict);
        };
        row("silent", Shown::Nothing, Shown::Nothing, Verdict::Unresponsive);
        row("closed", Shown::Refusal, Shown::Refusal, Verdict::Unresponsive);
        row("plain", Shown::Plain, Shown::Plain, Verdict::NotMptcp);
        row("MPTCP discarded", Shown::Plain, Shown::Nothing, Verdict::NotMptcp);
        row("broken option", Shown::Plain, Shown::Broken, Verdict::NotMptcp);
        row("keys of its own", Shown::Plain, Shown::Capable, Verdict::Mptcp);
        row("MPTCP only", Shown::Nothing, Shown::Capable, Verdict::Mptcp);
        row("ours", Shown::Plain, Shown::Ours, Verdict::Mirror);
    }
    void otherVerdicts()
    {
        QFETCH(int, control);
        QFETCH(int, keys);
        QFETCH(int, verdict);
        const auto evidence = ladder({ { Step::Control, Unknown, Shown(control) },
            { Step::TwoKeys, Unknown, Shown(keys) } });
        QCOMPARE(int(verify::judge(evidence)), verdict);
        QCOMPARE(verify::judge({}), Verdict::Unresponsive);
    }

    void namesAreDistinct()
    {
        std::set<std::string> names;
        for (std::size_t i = 0; i < verify::StepCount; ++i)
            names.insert(verify::stepName(Step(i)));
        QCOMPARE(names.size(), verify::StepCount);
        names.clear();
        for (std::size_t i = 0; i < verify::VerdictCount; ++i)
            names.insert(verify::verdictName(Verdict(i)));
        QCOMPARE(names,
            (std::set<std::string> { "proven", "mptcp", "mirror", "not-mptcp", "unresponsive" }));
        QCOMPARE(verify::stepResultName(Unknown), "unknown");
    }

    void theSentenceNamesWhatIsMissing()
    {
        const trace::ProbeTarget target { {}, 443, scan::Pass::V0 };
        auto evidence = wholeLadder();
        evidence[std::size_t(Step::Join)].result = Fail;
        const std::string unproven = verify::describeVerdict(Verdict::Mptcp, target, evidence);
        QVERIFY(unproven.find("carries data over MPTCP version 0") != std::string::npos);
        QVERIFY(unproven.ends_with("About join."));
        auto broken = wholeLadder();
        broken[std::size_t(Step::Handshake)].result = Fail;
        QVERIFY(verify::describeVerdict(Verdict::Mptcp, target, broken)
                    .find("does not keep to MPTCP version 0. About handshake.")
            != std::string::npos);
        auto cut = wholeLadder();
        cut[std::size_t(Step::Handshake)].result = Unknown;
        QVERIFY(verify::describeVerdict(Verdict::Mptcp, target, cut).find("that is not proven")
            != std::string::npos);
        evidence[std::size_t(Step::Canary)].result = Fail;
        QVERIFY(
            verify::describeVerdict(Verdict::Mptcp, target, evidence).ends_with("About canary."));
        evidence[std::size_t(Step::Version15)].shown = Shown::Ours;
        QVERIFY(verify::describeVerdict(Verdict::Mirror, target, evidence)
                    .ends_with("About version-15."));
        QVERIFY(verify::describeVerdict(Verdict::Unresponsive, target, evidence).find("port 443")
            != std::string::npos);
        QVERIFY(verify::describeVerdict(
            Verdict::NotMptcp, target, ladder({ { Step::TwoKeys, Unknown, Shown::Nothing } }))
                    .starts_with("The host answers plain SYNs only."));
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
