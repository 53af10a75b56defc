// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chaintable.h"
#include "core/trace/traceengine.h"
#include "core/verify/hostcategory.h"
#include "core/verify/output/verifytext.h"
#include "core/verify/verifyengine.h"
#include "tests/cli/probeprocess.h"
#include "tests/lab/namespacerefusal.h"

#include <set>

using lab::BoxKind;
using labtest::Chain;
using labtest::OpenLab;
using scan::Pass;
using tracetest::TableCase;
using verify::StepResult;
using verify::Verdict;
using verify::VerifyResult;

namespace {

/// What a box makes of the proof.
enum class Effect : std::uint8_t {
    None, ///< the host is proven
    Hides, ///< the host seems to have no MPTCP
    HidesSomeFlows,
    Mirrors,
    RewritesKeys,
    Answers, ///< with MPTCP of its own: the proof is the box's
};

Effect effectOf(BoxKind kind, Pass pass)
{
    switch (kind) {
    case BoxKind::Strip:
    case BoxKind::Nop:
    case BoxKind::EndOfList:
    case BoxKind::ReturnStrip:
    case BoxKind::ReturnNop:
    case BoxKind::Discard:
    case BoxKind::ProxyPlain:
        return Effect::Hides;
    case BoxKind::ProxyV0:
        return pass == Pass::V0 ? Effect::Answers : Effect::Hides;
    case BoxKind::ProxyV1:
        return pass == Pass::V1 ? Effect::Answers : Effect::Hides;
    case BoxKind::Mirror:
        return Effect::Mirrors;
    case BoxKind::RewriteKey:
        return Effect::RewritesKeys;
    case BoxKind::BalanceStrip:
        return Effect::HidesSomeFlows;
    default:
        return Effect::None;
    }
}

std::set<Verdict> verdictsOf(Effect effect)
{
    switch (effect) {
    case Effect::Hides:
        return { Verdict::NotMptcp };
    case Effect::HidesSomeFlows:
        // By the ports that the ladder's connections have.
        return { Verdict::NotMptcp, Verdict::Mptcp, Verdict::Proven };
    case Effect::Mirrors:
        return { Verdict::Mirror };
    case Effect::RewritesKeys:
        return { Verdict::Mptcp };
    case Effect::None:
    case Effect::Answers:
        break;
    }
    return { Verdict::Proven };
}

Effect effectOf(const TableCase& each)
{
    return each.boxes.empty() ? Effect::None : effectOf(each.boxes.front().kind, each.pass);
}

/// Runs an engine of either room to its end.
template <typename Engine>
auto resultsOf(Engine& engine) -> core::Result<decltype(engine.takeResults())>
{
    if (auto started = engine.start(); !started)
        return tl::unexpected(started.error());
    if (!engine.waitFinished(std::chrono::seconds(90)))
        return core::failure(core::ErrorCode::Timeout, "the run does not end");
    if (const auto error = engine.error())
        return tl::unexpected(*error);
    return engine.takeResults(SIZE_MAX);
}

core::Result<std::vector<VerifyResult>> proveIn(
    OpenLab& lab, std::vector<trace::ProbeTarget> targets)
{
    verify::VerifyEngine engine(
        verify::VerifyRequest(), trace::listedTargets(std::move(targets)), lab.paths, *lab.vantage);
    return resultsOf(engine);
}

/// What a trace says of who it is that was proven.
core::Result<verify::HostCategory> categoryIn(OpenLab& lab, const VerifyResult& proven)
{
    auto port = lab.vantage->openPort(lab.paths);
    if (!port)
        return tl::unexpected(port.error());
    trace::TraceEngine engine(trace::TraceRequest(), trace::listedTargets({ proven.target }),
        lab.paths, std::move(*port));
    const auto results = resultsOf(engine);
    if (!results)
        return tl::unexpected(results.error());
    if (results->size() != 1)
        return core::failure(core::ErrorCode::Unavailable, "the trace has no result");
    return verify::categorize(scan::ReplyClass::Mptcp, &results->front().verdict, &proven.evidence);
}

/// Empty when the ladder found what it must.
std::string wrongInCase(OpenLab& lab, const TableCase& each, const VerifyResult& result)
{
    const Effect effect = effectOf(each);
    const auto describe = [&](const std::string& what) {
        return each.text() + what + "\n" + verify::verifyText(result, false);
    };
    if (!verdictsOf(effect).contains(result.verdict))
        return describe(std::string(verify::verdictName(result.verdict)) + " is wrong");
    // The kernel of this machine speaks version 1 alone.
    const StepResult kernel = result.evidence[std::size_t(verify::Step::Kernel)].result;
    if (each.pass == Pass::V1 && effect == Effect::None && kernel != StepResult::Pass)
        return describe("the kernel found no MPTCP");
    if (effect == Effect::Hides && kernel == StepResult::Pass)
        return describe("the kernel found MPTCP");
    // On the host's own link nothing tells a proxy from the host.
    if (effect == Effect::Answers && each.boxes.front().after < std::size_t(each.routers)) {
        const auto category = categoryIn(lab, result);
        if (!category)
            return describe(category.error().detail);
        if (*category != verify::HostCategory::Proxied)
            return describe(verify::hostCategoryName(*category));
    }
    return {};
}

/// What is wrong with each case; empty where the ladder found what it must.
core::Result<std::vector<std::string>> wrongIn(OpenLab& lab, const std::vector<TableCase>& cases)
{
    std::vector<trace::ProbeTarget> targets;
    for (const TableCase& each : cases)
        targets.push_back(each.target());
    const auto results = proveIn(lab, targets);
    if (!results)
        return tl::unexpected(results.error());
    std::vector<std::string> wrong;
    for (const TableCase& each : cases) {
        const auto result = std::ranges::find(*results, each.target(), &VerifyResult::target);
        wrong.push_back(result == results->end() ? each.text() + "a result is missing"
                                                 : wrongInCase(lab, each, *result));
    }
    return wrong;
}

std::vector<trace::ProbeTarget> hostsOf(const lab::LabPrefix& prefix, int count)
{
    std::vector<trace::ProbeTarget> targets;
    for (const char* text : { prefix.prefixV4, prefix.prefixV6 }) {
        const core::IpRange range = core::IpPrefix::parse(text)->range();
        for (int host = 1; host <= count; ++host) {
            for (const Pass pass : { Pass::V0, Pass::V1 }) {
                targets.push_back(
                    { core::IpAddress::fromValue(range.family, range.first + unsigned(host)),
                        lab::LabPort, pass });
            }
        }
    }
    return targets;
}

} // namespace

/// The ladder on real kernels: proven is who holds the keys, whatever stands in between, and nobody
/// else. Linux is the host for version 1, and the proxy that speaks it.
class TestLabProof : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyTheOtherEndIsProven();
    void farBoxesToo();
    void standardSites();
    void imitationsAreNot();
};

void TestLabProof::initTestCase()
{
    SKIP_WITHOUT_NAMESPACES();
    const auto lab = labtest::openLab(probe::executable().toStdString(), "3");
    QVERIFY2(lab.has_value(), lab ? "" : lab.error().detail.c_str());
}

void TestLabProof::onlyTheOtherEndIsProven()
{
    constexpr int Routers = 3;
    std::vector<Chain> chains { { "(none)", Routers, {} } };
    for (const BoxKind kind : lab::allBoxKinds()) {
        for (std::size_t after = 0; after <= std::size_t(Routers); ++after)
            chains.push_back({ lab::boxName(kind), Routers, { { kind, after } } });
    }
    QCOMPARE(labtest::countWrong("Proof through one box", chains, wrongIn), 0);
}

void TestLabProof::farBoxesToo()
{
    // Each kind at one place of a longer chain, all places in turn.
    constexpr int Routers = 8;
    std::vector<Chain> chains { { "(none)", Routers, {} }, { "(none)", 20, {} } };
    std::size_t turn = 0;
    for (const BoxKind kind : lab::allBoxKinds()) {
        const std::size_t after = turn++ * 4 % (Routers + 1);
        chains.push_back({ lab::boxName(kind), Routers, { { kind, after } } });
    }
    QCOMPARE(labtest::countWrong("Proof through one box of a longer chain", chains, wrongIn), 0);
}

void TestLabProof::standardSites()
{
    // All in one lab, on lanes of their own.
    const auto cases = labtest::standardCases();
    std::vector<trace::ProbeTarget> targets;
    for (const auto& [each, target] : cases)
        targets.push_back(target);
    auto lab = labtest::openLab(probe::executable().toStdString(), lab::StandardTopology);
    QVERIFY2(lab.has_value(), lab ? "" : lab.error().detail.c_str());
    const auto results = proveIn(*lab, targets);
    QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());
    for (const auto& [each, target] : cases) {
        const auto result = std::ranges::find(*results, target, &VerifyResult::target);
        QVERIFY2(result != results->end(), each.text().c_str());
        const std::string wrong = wrongInCase(*lab, each, *result);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
}

void TestLabProof::imitationsAreNot()
{
    constexpr int Hosts = 16;
    const std::set<lab::DeviceKind> imitating { lab::DeviceKind::FakeHmac,
        lab::DeviceKind::StaticKey, lab::DeviceKind::NoJoin };
    auto lab = labtest::openLab(probe::executable().toStdString(), lab::StandardTopology);
    QVERIFY2(lab.has_value(), lab ? "" : lab.error().detail.c_str());
    for (const lab::LabPrefix& prefix : lab::labPrefixes()) {
        if (!imitating.contains(prefix.kind))
            continue;
        const auto results = proveIn(*lab, hostsOf(prefix, Hosts));
        QVERIFY2(results.has_value(), results ? "" : results.error().detail.c_str());
        QCOMPARE(results->size(), std::size_t(Hosts * 4));
        for (const VerifyResult& result : *results) {
            const bool right = result.verdict == Verdict::Mptcp;
            QVERIFY2(right, (prefix.name + ("\n" + verify::verifyText(result, false))).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestLabProof)
#include "tst_labproof.moc"
