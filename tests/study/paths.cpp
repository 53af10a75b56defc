// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include "draws.h"
#include "replies.h"
#include "runplan.h"
#include "tests/trace/tracesamples.h"

#include <cstdio>
#include <cstdlib>

namespace study {

namespace {

    using trace::AnswerKind;
    using trace::Rule;
    using trace::Verdict;

    enum class Box : std::uint8_t { None, Strips, StripsAndProxies, OnReturnPath };

    /// How the path to a host looks; everything else follows.
    struct Shape {
        std::uint8_t distance = 4;
        Box box = Box::None;
        std::uint8_t shownAt = 0; ///< the first hop that shows what the box did
        std::uint8_t silent = 0; ///< a hop that does not answer; 0: all do
        AnswerKind answer = AnswerKind::SynAck;
        scan::ReplyClass answered = scan::ReplyClass::Mptcp;
        bool controlAnswers = true;
    };

    Shape shapeOf(const Host& host)
    {
        const std::uint64_t number = numberOf(host.address) / 5;
        Shape shape;
        shape.distance = std::uint8_t(4 + number % 3);
        switch (host.nature) {
        case Nature::Adopter:
            if (number / 3 % 5 == 0)
                shape.silent = 2;
            break;
        case Nature::Rewritten:
            shape.distance = 6;
            shape.box = std::array { Box::Strips, Box::StripsAndProxies, Box::Strips,
                Box::OnReturnPath }[number / 3 % 4];
            if (shape.box != Box::StripsAndProxies)
                shape.answered = scan::ReplyClass::Plain;
            if (shape.box == Box::OnReturnPath)
                break;
            // Two hops must show it before a genuine answer is doubted.
            shape.shownAt = shape.box == Box::StripsAndProxies || number / 12 % 2 == 0 ? 4 : 5;
            shape.silent = number / 24 % 3 == 0 ? std::uint8_t(shape.shownAt - 1) : 0;
            break;
        case Nature::Fleeting:
            shape.answer = number / 3 % 20 == 0 ? AnswerKind::SynAck : AnswerKind::None;
            shape.answered = scan::ReplyClass::Plain;
            // An answer to the plain SYN alone, not repeated, decides nothing.
            shape.controlAnswers = number / 3 % 20 <= 1;
            break;
        case Nature::Mirror:
            shape.answered = scan::ReplyClass::Mirror;
            break;
        case Nature::OtherVersion:
            shape.answered = scan::ReplyClass::VersionMismatch;
            break;
        case Nature::Malformed:
            shape.answered = scan::ReplyClass::Malformed;
            break;
        case Nature::Responder:
            shape.answered = scan::ReplyClass::Plain;
            break;
        }
        return shape;
    }

    core::IpAddress routerAt(const Population& population, const Host& host, std::uint8_t ttl)
    {
        const core::Family family = host.address.family();
        if (ttl <= population.way.size())
            return population.internet.router(population.way[ttl - 1u], family, ttl);
        return population.internet.router(host.network, family, ttl);
    }

    std::vector<trace::Hop> hopsOf(
        const Population& population, const Host& host, const Shape& shape, const trace::Flow& flow)
    {
        std::vector<trace::Hop> hops;
        for (std::uint8_t ttl = 1; ttl < shape.distance; ++ttl) {
            trace::Hop hop;
            hop.ttl = ttl;
            hop.attempts = 1;
            if (ttl != shape.silent) {
                const auto sent = buildProbe(flow, { trace::Series::Asked, ttl, 0 });
                const bool changed = shape.shownAt != 0 && ttl >= shape.shownAt;
                const auto seen = changed ? tracetest::withOptions(sent, lab::mptcpToNops) : sent;
                hop.address = routerAt(population, host, ttl);
                hop.rttUs = ttl * 1500;
                hop.replyTtl = std::uint8_t(65 - ttl);
                hop.diff = tracetest::diffOf(sent, tracetest::atHop(seen, ttl));
                hop.icmpType
                    = host.address.isV4() ? wire::Icmp4TimeExceeded : wire::Icmp6TimeExceeded;
            }
            hops.push_back(std::move(hop));
        }
        return hops;
    }

    trace::Answer synAck(
        const Host& host, const Shape& shape, scan::ReplyClass replyClass, const trace::Flow& flow)
    {
        trace::Answer answer;
        answer.kind = AnswerKind::SynAck;
        answer.ttl = shape.distance;
        answer.replyTtl = std::uint8_t(65 - shape.distance);
        answer.rttUs = shape.distance * 1500;
        answer.from = host.address;
        Activity activity;
        activity.pass = flow.target.pass;
        activity.port = flow.target.port;
        activity.replyClass = replyClass;
        const scan::ScanRow row = repliesOf(host, activity, 0, 0).back();
        answer.options.assign(row.optionBytes().begin(), row.optionBytes().end());
        if (shape.box == Box::OnReturnPath && replyClass == scan::ReplyClass::Plain) {
            constexpr std::size_t CapableBytes = 12;
            answer.options.insert(answer.options.end(), CapableBytes, wire::OptionNop);
        }
        answer.classified = scan::classifySynAck(answer.options, flow.target.pass, flow.senderKey);
        return answer;
    }

    [[noreturn]] void wrongVerdict(const Host& host, const trace::PathVerdict& found)
    {
        std::fprintf(stderr, "the trace of %s is judged %s, %s, against the study's truth: %s\n",
            host.address.toString().c_str(), verdictName(found.verdict), ruleName(found.rule),
            found.sentence.c_str());
        std::abort();
    }

    trace::Interval intervalOf(const Population& population, const Host& host, const Shape& shape)
    {
        trace::Interval interval;
        interval.beforeTtl = shape.shownAt;
        interval.beforeAddress = routerAt(population, host, shape.shownAt);
        interval.afterTtl = std::uint8_t(shape.shownAt - 1);
        if (interval.afterTtl == shape.silent)
            --interval.afterTtl;
        interval.afterAddress = routerAt(population, host, interval.afterTtl);
        return interval;
    }

} // namespace

PathTruth pathTruth(const Population& population, const Host& host)
{
    const Shape shape = shapeOf(host);
    PathTruth truth;
    truth.distance = shape.answer == AnswerKind::SynAck ? shape.distance : 0;
    const auto is = [&truth](Verdict verdict, Rule rule) {
        truth.verdict = verdict;
        truth.rule = rule;
    };
    if (shape.answer == AnswerKind::None) {
        is(shape.controlAnswers ? Verdict::Inconclusive : Verdict::Unresponsive, Rule::None);
        return truth;
    }
    if (shape.box != Box::None) {
        is(Verdict::MiddleboxAffected,
            shape.box == Box::StripsAndProxies ? Rule::Proxy : Rule::Drop);
        truth.onReturnPath = shape.box == Box::OnReturnPath;
        if (!truth.onReturnPath)
            truth.interval = intervalOf(population, host, shape);
        return truth;
    }
    switch (shape.answered) {
    case scan::ReplyClass::Mptcp:
        is(Verdict::TrueMptcp, Rule::PassThrough);
        break;
    case scan::ReplyClass::Mirror:
        is(Verdict::Mirrored, Rule::Mirror);
        break;
    case scan::ReplyClass::Malformed:
        is(Verdict::Inconclusive, Rule::None);
        break;
    default:
        is(Verdict::NotMptcp, Rule::None);
    }
    return truth;
}

trace::TraceResult tracePath(const Population& population, const Host& host, std::uint16_t port,
    scan::Pass pass, std::int64_t startedNs)
{
    const Shape shape = shapeOf(host);
    trace::Flow flow;
    flow.target = { host.address, port, pass };
    flow.path.source = tracetest::scanner(host.address.family());
    flow.sourcePort = std::uint16_t(40000 + port);
    flow.tag = std::uint32_t(numberOf(host.address)) & trace::Flow::TagMask;
    flow.senderKey = pass == scan::Pass::V0 ? OurKey : 0;

    trace::TraceResult result;
    trace::PathEvidence& evidence = result.evidence;
    evidence.target = flow.target;
    evidence.source = flow.path.source;
    evidence.sourcePort = flow.sourcePort;
    evidence.sent = buildProbe(flow, { trace::Series::Asked, 1, 0 });
    evidence.hops = hopsOf(population, host, shape, flow);
    evidence.controlMade = true;
    if (shape.answer == AnswerKind::SynAck) {
        evidence.answer = synAck(host, shape, shape.answered, flow);
        evidence.distance = trace::DistanceVerdict::Same;
        evidence.measuredDistance = shape.distance;
    }
    if (shape.controlAnswers)
        evidence.controlAnswer = synAck(host, shape, scan::ReplyClass::Plain, flow);
    evidence.probesSent = std::uint32_t(shape.distance * 2);
    evidence.startedNs = startedNs;
    evidence.endedNs = startedNs + 300'000'000;
    result.verdict = judgePath(evidence);
    result.simulated = true;

    const PathTruth truth = pathTruth(population, host);
    if (result.verdict.verdict != truth.verdict || result.verdict.rule != truth.rule
        || result.verdict.onReturnPath != truth.onReturnPath
        || result.verdict.interval != truth.interval)
        wrongVerdict(host, result.verdict);
    return result;
}

} // namespace study
