// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedtrace.h"

#include <QtTest>

using namespace tracetest;
using trace::AnswerKind;
using trace::DistanceVerdict;
using trace::PathEvidence;

namespace {

constexpr std::uint8_t HostTtl = 5;

/// Of four routers that quote all, and a host that answers MPTCP.
class Evidence {
public:
    PathEvidence data;

    explicit Evidence(Family family = Family::V4, scan::Pass pass = scan::Pass::V1)
        : m_flow(makeFlow(family, pass))
    {
        data.target = m_flow.target;
        data.source = scanner(family);
        for (std::uint8_t ttl = 1; ttl < HostTtl; ++ttl)
            hop(ttl);
        data.answer = synAck(HostTtl, scan::ReplyClass::Mptcp);
        data.controlMade = true;
        data.controlAnswer = synAck(HostTtl, scan::ReplyClass::Plain);
        data.distance = DistanceVerdict::Same;
    }

    /// Replaces a hop: what it shows of the SYN, or silence.
    Evidence& hop(std::uint8_t ttl, const std::function<Buffer(wire::Bytes)>& rule = {},
        std::size_t quoteBytes = 548)
    {
        const Buffer sent = buildProbe(m_flow, { trace::Series::Asked, ttl, 0 });
        trace::Hop hop;
        hop.ttl = ttl;
        hop.address = router(m_flow.target.address.family(), ttl);
        hop.diff = diffOf(sent, atHop(rule ? withOptions(sent, rule) : sent, ttl), quoteBytes);
        return set(hop);
    }
    Evidence& silent(std::uint8_t ttl)
    {
        trace::Hop hop;
        hop.ttl = ttl;
        return set(hop);
    }
    Evidence& answer(
        AnswerKind kind, std::uint8_t ttl, scan::ReplyClass as = scan::ReplyClass::Plain)
    {
        data.answer = synAck(ttl, as);
        data.answer.kind = kind;
        if (kind == AnswerKind::None)
            data.answer.ttl = 0;
        return *this;
    }
    Evidence& control(std::uint8_t ttl)
    {
        data.controlAnswer = synAck(ttl, scan::ReplyClass::Plain);
        for (std::uint8_t each = HostTtl; each < ttl; ++each) {
            trace::Hop hop;
            hop.ttl = each;
            hop.address = router(m_flow.target.address.family(), each);
            data.controlHops.push_back(hop);
        }
        return *this;
    }
    Evidence& with(const std::function<void(PathEvidence&)>& change)
    {
        change(data);
        return *this;
    }

private:
    static trace::Answer synAck(std::uint8_t ttl, scan::ReplyClass as)
    {
        trace::Answer answer;
        answer.kind = AnswerKind::SynAck;
        answer.ttl = ttl;
        answer.replyTtl = std::uint8_t(65 - ttl);
        answer.classified.replyClass = as;
        answer.options = fromHex("020405b4");
        return answer;
    }
    Evidence& set(const trace::Hop& hop)
    {
        if (data.hops.size() < hop.ttl)
            data.hops.resize(hop.ttl);
        data.hops[hop.ttl - 1u] = hop;
        return *this;
    }

    trace::Flow m_flow;
};

QByteArray outcome(const Evidence& evidence) { return outcomeOf(judgePath(evidence.data)); }

bool remarks(const Evidence& evidence, const char* text)
{
    const trace::PathVerdict verdict = judgePath(evidence.data);
    return std::any_of(verdict.remarks.begin(), verdict.remarks.end(),
        [text](const std::string& remark) { return remark.find(text) != std::string::npos; });
}
QByteArray sentence(const Evidence& evidence)
{
    return QByteArray::fromStdString(judgePath(evidence.data).sentence);
}

const auto Nopped = lab::mptcpToNops;
const auto Stripped = lab::withoutMptcp;

} // namespace

class TestPathVerdict : public QObject {
    Q_OBJECT
private slots:
    void anUntouchedPath()
    {
        QCOMPARE(outcome(Evidence()), QByteArray("true-mptcp pass-through"));
        QVERIFY(judgePath(Evidence().data).remarks.empty());
        QCOMPARE(sentence(Evidence()),
            QByteArray("MPTCP reaches the target unchanged, and the target answers it."));
    }

    void theIssuesSentence()
    {
        const Evidence evidence
            = Evidence().hop(3, Stripped).hop(4, Stripped).answer(AnswerKind::SynAck, HostTtl);
        QCOMPARE(outcome(evidence), QByteArray("middlebox-affected drop 2-3"));
        QCOMPARE(sentence(evidence),
            QByteArray("MPTCP is removed between hop 2 (203.0.113.2) and hop 3 (203.0.113.3); the "
                       "host itself was not reached with the option."));
    }

    void aRemovalAtTheLastHopAlone()
    {
        // The host answers plain TCP: it fits.
        QCOMPARE(outcome(Evidence().hop(4, Nopped).answer(AnswerKind::SynAck, HostTtl)),
            QByteArray("middlebox-affected drop 3-4"));
        // The host answers MPTCP: it has seen the option, and the quote is wrong.
        const Evidence genuine = Evidence().hop(4, Nopped);
        QCOMPARE(outcome(genuine), QByteArray("true-mptcp pass-through"));
        QVERIFY(remarks(genuine, "one hop quotes the SYN with MPTCP overwritten by NOPs"));
    }

    void aRemovalThatTwoHopsShowAndAnAnswerAllTheSame()
    {
        const Evidence evidence = Evidence().hop(3, Nopped).hop(4, Nopped);
        QCOMPARE(outcome(evidence), QByteArray("middlebox-affected proxy 2-3"));
        QVERIFY(sentence(evidence).contains("in the target's name"));
    }

    void anArtefactConfirmsNothing()
    {
        // Hop 2 quotes wrongly, which hop 3 shows; hop 4 alone is no proof against the answer.
        const Evidence evidence = Evidence().hop(2, Stripped).hop(4, Stripped);
        QCOMPARE(outcome(evidence), QByteArray("true-mptcp pass-through"));
    }

    void aQuoteArtefactIsARemark()
    {
        const Evidence evidence = Evidence().hop(2, Nopped);
        QCOMPARE(outcome(evidence), QByteArray("true-mptcp pass-through"));
        QVERIFY(remarks(evidence, "hop 2 quotes tcp.option.mptcp differently"));
        QCOMPARE(judgePath(evidence.data).artefacts.size(), std::size_t(1));
    }

    void aRewrittenOption()
    {
        const auto otherVersion = [](wire::Bytes block) {
            Buffer copy(block.begin(), block.end());
            copy[2] = 0x00;
            return copy;
        };
        const Evidence evidence = Evidence().hop(4, otherVersion);
        QCOMPARE(outcome(evidence), QByteArray("middlebox-affected proxy 3-4"));
        QVERIFY(sentence(evidence).contains("rewritten between hop 3"));
    }

    void otherChangesAreNoVerdict()
    {
        const Evidence evidence = Evidence().hop(3, lab::clampedMss).hop(4, lab::clampedMss);
        QCOMPARE(outcome(evidence), QByteArray("true-mptcp pass-through"));
        QVERIFY(remarks(evidence, "tcp.option.mss is rewritten between hop 2"));
        QVERIFY(remarks(evidence, "this is not about MPTCP"));
    }

    void blindSpansAreRemarked()
    {
        const Evidence evidence
            = Evidence().silent(2).hop(3, {}, 28).answer(AnswerKind::SynAck, HostTtl);
        QCOMPARE(outcome(evidence), QByteArray("not-mptcp none"));
        QVERIFY(remarks(evidence, "hop 2 is silent"));
        QVERIFY(remarks(evidence, "hop 3 quotes too little to show all options"));
        QCOMPARE(sentence(evidence),
            QByteArray("No change is seen on the way, and the target answers without MPTCP."));
        const Evidence several = Evidence().silent(1).silent(2).silent(4);
        QVERIFY(remarks(several, "hops 1, 2 and 4 are silent"));
    }

    void aBlindEndIsPartOfTheSentence()
    {
        const Evidence blindEnd = Evidence().silent(4).answer(AnswerKind::SynAck, HostTtl);
        QCOMPARE(outcome(blindEnd), QByteArray("not-mptcp none"));
        QVERIFY(sentence(blindEnd).startsWith("No change is seen up to hop 3 ("));
        QVERIFY(sentence(blindEnd).endsWith("shows whether the option reached it."));
        const Evidence blind = Evidence().silent(1).silent(2).silent(3).silent(4).answer(
            AnswerKind::SynAck, HostTtl);
        QVERIFY(sentence(blind).contains("no hop shows whether the option reached it"));
    }

    void discardedOnlyWhenConfirmed()
    {
        Evidence evidence = Evidence().silent(4).answer(AnswerKind::None, 0);
        evidence.data.hops.resize(3);
        QCOMPARE(outcome(evidence), QByteArray("inconclusive none"));
        QVERIFY(sentence(evidence).contains("trace again"));
        evidence.data.silenceConfirmed = true;
        QCOMPARE(outcome(evidence), QByteArray("middlebox-affected drop 3-5"));
        QVERIFY2(sentence(evidence).contains("is discarded between hop 3 (203.0.113.3) and the "
                                             "target, while a plain SYN reaches the target"),
            sentence(evidence));
        trace::Hop seen;
        seen.ttl = 4;
        seen.address = router(Family::V4, 4);
        evidence.data.controlHops.push_back(seen);
        QCOMPARE(outcome(evidence), QByteArray("middlebox-affected drop 3-4"));
    }

    void discardedBehindWhatAnswersPlainSyns()
    {
        const Evidence evidence
            = Evidence()
                  .answer(AnswerKind::None, 0, scan::ReplyClass::Plain)
                  .control(3)
                  .with([](PathEvidence& data) { data.silenceConfirmed = true; });
        // The last router to see the SYN with MPTCP is hop 4.
        QCOMPARE(outcome(evidence), QByteArray("middlebox-affected drop 4-5"));
        QVERIFY(sentence(evidence).contains("hop 4 (203.0.113.4) and hop 5,"));
        QVERIFY(sentence(evidence).contains("something nearer answers a plain SYN"));
    }

    void refusalsNameTheRefuser()
    {
        Evidence reset = Evidence().answer(AnswerKind::Reset, 3).with([](PathEvidence& data) {
            data.silenceConfirmed = true;
        });
        reset.data.hops.resize(2);
        QCOMPARE(outcome(reset), QByteArray("middlebox-affected drop 2-5"));
        QVERIFY(sentence(reset).contains("is refused by a RST between hop 2"));
        Evidence icmp = Evidence().answer(AnswerKind::Unreachable, 4).with([](PathEvidence& data) {
            data.silenceConfirmed = true;
            data.answer.from = router(Family::V4, 3);
        });
        icmp.data.hops.resize(3);
        QCOMPARE(outcome(icmp), QByteArray("middlebox-affected drop 3-5"));
        QVERIFY(sentence(icmp).contains("is refused by 203.0.113.3 between hop 3"));
    }

    void whatAnswersNothing()
    {
        Evidence none = Evidence().answer(AnswerKind::None, 0);
        none.data.controlAnswer = {};
        QCOMPARE(outcome(none), QByteArray("unresponsive none"));
        QVERIFY(sentence(none).contains("the last answer came from hop 4 (203.0.113.4)."));
        none.hop(3, Stripped).hop(4, Stripped);
        QCOMPARE(outcome(none), QByteArray("unresponsive none 2-3"));
        QVERIFY2(sentence(none).endsWith("; on the way there MPTCP is removed between hop 2 "
                                         "(203.0.113.2) and hop 3 (203.0.113.3)."),
            sentence(none));
        Evidence closed = Evidence().answer(AnswerKind::Reset, HostTtl);
        closed.data.controlAnswer = {};
        QVERIFY(sentence(closed).contains("refuses connections"));
        Evidence prohibited = Evidence().answer(AnswerKind::Unreachable, 4);
        prohibited.data.controlAnswer = {};
        prohibited.data.answer.from = router(Family::V4, 3);
        prohibited.data.answer.icmpType = 3;
        prohibited.data.answer.icmpCode = 13;
        QVERIFY(sentence(prohibited).contains("203.0.113.3 says \"Destination Unreachable"));
    }

    void proxiesByEachOfTheirSigns()
    {
        const Evidence byDistance = Evidence().with([](PathEvidence& data) {
            data.distance = DistanceVerdict::Farther;
            data.routerAtAnswer = router(Family::V4, 9);
        });
        QCOMPARE(outcome(byDistance), QByteArray("middlebox-affected proxy 4-5"));
        QCOMPARE(judgePath(byDistance.data).interval->beforeAddress,
            std::optional(router(Family::V4, 9)));
        const Evidence byControl = Evidence().control(7);
        QCOMPARE(outcome(byControl), QByteArray("middlebox-affected proxy 4-5"));
        QCOMPARE(judgePath(byControl.data).interval->beforeAddress,
            std::optional(router(Family::V4, 5)));
        const Evidence byExpiry
            = Evidence().with([](PathEvidence& data) { data.answeredExpired = HostTtl; });
        QCOMPARE(outcome(byExpiry), QByteArray("middlebox-affected proxy 4-5"));
        // An unknown distance is none.
        const Evidence unknown = Evidence().with([](PathEvidence& data) {
            data.distance = DistanceVerdict::Unknown;
            data.routerAtAnswer = router(Family::V4, 9);
        });
        QCOMPARE(outcome(unknown), QByteArray("true-mptcp pass-through"));
        QVERIFY(remarks(unknown, "a proxy, or paths of unequal length"));
    }

    void aProxyBehindAStrippingBox()
    {
        const Evidence evidence
            = Evidence().hop(3, Stripped).hop(4, Stripped).with([](PathEvidence& data) {
                  data.distance = DistanceVerdict::Farther;
              });
        QCOMPARE(outcome(evidence), QByteArray("middlebox-affected proxy 2-3"));
        QVERIFY(sentence(evidence).contains("MPTCP is removed between hop 2"));
    }

    void answersFromDifferentDistancesAreRemarked()
    {
        const Evidence evidence
            = Evidence().with([](PathEvidence& data) { data.controlAnswer.replyTtl = 125; });
        QCOMPARE(outcome(evidence), QByteArray("true-mptcp pass-through"));
        QVERIFY(remarks(
            evidence, "the answer to the plain SYN came from 4 hops away, the other from 5"));
    }

    void mirrors()
    {
        const Evidence mirror
            = Evidence().answer(AnswerKind::SynAck, HostTtl, scan::ReplyClass::Mirror);
        QCOMPARE(outcome(mirror), QByteArray("mirrored mirror"));
        const Evidence box = Evidence()
                                 .hop(4, Stripped)
                                 .answer(AnswerKind::SynAck, HostTtl, scan::ReplyClass::Mirror);
        QCOMPARE(outcome(box), QByteArray("mirrored mirror 3-4"));
        const Evidence canary
            = Evidence().with([](PathEvidence& data) { data.canaryEchoed = true; });
        QCOMPARE(outcome(canary), QByteArray("mirrored mirror"));
        const Evidence honest
            = Evidence().with([](PathEvidence& data) { data.canaryEchoed = false; });
        QCOMPARE(outcome(honest), QByteArray("true-mptcp pass-through"));
    }

    void hostsWithoutTheVersion()
    {
        QCOMPARE(outcome(Evidence().answer(
                     AnswerKind::SynAck, HostTtl, scan::ReplyClass::VersionMismatch)),
            QByteArray("not-mptcp none"));
        QCOMPARE(
            outcome(Evidence().answer(AnswerKind::SynAck, HostTtl, scan::ReplyClass::Malformed)),
            QByteArray("inconclusive none"));
        QCOMPARE(
            outcome(Evidence().answer(AnswerKind::SynAck, HostTtl)), QByteArray("not-mptcp none"));
        Evidence plain(Family::V4, scan::Pass::Control);
        plain.answer(AnswerKind::SynAck, HostTtl);
        QCOMPARE(outcome(plain), QByteArray("inconclusive none"));
        QCOMPARE(sentence(plain),
            QByteArray("The target answers a plain SYN; whether it speaks MPTCP was not asked."));
    }

    void theWayBack()
    {
        const auto plain = [](std::optional<bool> refused, std::optional<bool> other) {
            return Evidence().answer(AnswerKind::SynAck, HostTtl).with([&](PathEvidence& data) {
                data.joinRefused = refused;
                data.otherVersionAnswered = other;
            });
        };
        QCOMPARE(outcome(plain(true, false)), QByteArray("middlebox-affected drop return"));
        QCOMPARE(outcome(plain(true, true)), QByteArray("not-mptcp none"));
        QCOMPARE(outcome(plain(true, std::nullopt)), QByteArray("not-mptcp none"));
        QVERIFY(remarks(plain(true, std::nullopt), "refuses an unknown MP_JOIN"));
        QCOMPARE(outcome(plain(false, std::nullopt)), QByteArray("not-mptcp none"));
        const Evidence overwritten
            = Evidence().answer(AnswerKind::SynAck, HostTtl).with([](PathEvidence& data) {
                  data.answer.options = fromHex("020405b4 010101010101010101010101");
              });
        QCOMPARE(outcome(overwritten), QByteArray("middlebox-affected drop return"));
        QVERIFY(sentence(overwritten).contains("NOPs stand where its answer would be"));
        // Fewer NOPs are padding.
        const Evidence padded
            = Evidence().answer(AnswerKind::SynAck, HostTtl).with([](PathEvidence& data) {
                  data.answer.options = fromHex("0101 0402 0101 080a0000000000000000");
              });
        QCOMPARE(outcome(padded), QByteArray("not-mptcp none"));
    }

    void aForgedRstIsARemark()
    {
        const Evidence evidence
            = Evidence().with([](PathEvidence& data) { data.alsoReset = true; });
        QCOMPARE(outcome(evidence), QByteArray("true-mptcp pass-through"));
        QVERIFY(remarks(evidence, "a RST came as well as the SYN/ACK"));
    }

    void distancesByReplyTtl()
    {
        QCOMPARE(int(trace::routersPassed(64)), 0);
        QCOMPARE(int(trace::routersPassed(60)), 4);
        QCOMPARE(int(trace::routersPassed(124)), 4);
        QCOMPARE(int(trace::routersPassed(251)), 4);
        QCOMPARE(int(trace::routersPassed(30)), 2);
        QCOMPARE(int(trace::routersPassed(255)), 0);
        QCOMPARE(int(trace::routersPassed(129)), 126);
    }

    void namesOfVerdictsAndRules()
    {
        QCOMPARE(trace::verdictName(trace::Verdict::TrueMptcp), "true-mptcp");
        QCOMPARE(trace::verdictName(trace::Verdict::MiddleboxAffected), "middlebox-affected");
        QCOMPARE(trace::verdictName(trace::Verdict::NotMptcp), "not-mptcp");
        QCOMPARE(trace::verdictName(trace::Verdict::Mirrored), "mirrored");
        QCOMPARE(trace::verdictName(trace::Verdict::Unresponsive), "unresponsive");
        QCOMPARE(trace::verdictName(trace::Verdict::Inconclusive), "inconclusive");
        QCOMPARE(trace::ruleName(trace::Rule::None), "none");
        QCOMPARE(trace::ruleName(trace::Rule::Drop), "drop");
        QCOMPARE(trace::ruleName(trace::Rule::Mirror), "mirror");
        QCOMPARE(trace::ruleName(trace::Rule::Proxy), "proxy");
        QCOMPARE(trace::ruleName(trace::Rule::PassThrough), "pass-through");
    }

    void theSameEvidenceGivesTheSameVerdict()
    {
        const Evidence evidence = Evidence().hop(3, Nopped).answer(AnswerKind::SynAck, HostTtl);
        const trace::PathVerdict one = judgePath(evidence.data);
        const trace::PathVerdict other = judgePath(evidence.data);
        QCOMPARE(outcomeOf(one), outcomeOf(other));
        QCOMPARE(one.sentence, other.sentence);
        QCOMPARE(one.remarks, other.remarks);
    }
};

QTEST_APPLESS_MAIN(TestPathVerdict)
#include "tst_pathverdict.moc"
