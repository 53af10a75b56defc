// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targettrace.h"

#include <algorithm>

namespace trace {

namespace {

    constexpr std::size_t MostKeptFrames = 8;

    WalkLimits limitsOf(const TraceRequest& request)
    {
        return { request.maxHop, request.attempts, request.gapLimit,
            std::int64_t(request.timeoutMs) * 1'000'000 };
    }

    bool holdsKind(const std::vector<std::uint8_t>& block, std::uint8_t kind)
    {
        wire::TcpOptionWalk walk(block);
        while (const auto option = walk.next()) {
            if (option->kind == kind)
                return true;
        }
        return false;
    }

} // namespace

TargetTrace::TargetTrace(const Flow& flow, const TraceRequest& request)
    : m_flow(flow)
    , m_limits(limitsOf(request))
    , m_wantsControl(request.control && flow.target.pass != scan::Pass::Control)
    , m_asked(Series::Asked, request.minHop, m_limits)
{
}

HopWalk* TargetTrace::walk()
{
    return const_cast<HopWalk*>(static_cast<const TargetTrace*>(this)->walk());
}

const HopWalk* TargetTrace::walk() const
{
    if (m_phase == Phase::Asked)
        return &m_asked;
    return m_phase == Phase::Control ? &*m_control : nullptr;
}

std::vector<ProbeCode> TargetTrace::due(std::int64_t nowNs)
{
    while (true) {
        std::vector<ProbeCode> codes;
        if (HopWalk* current = walk()) {
            codes = current->due(nowNs);
        } else if (m_phase != Phase::Done && !m_question.answered && !m_question.inHand
            && m_question.sent < m_limits.attempts
            && (m_question.sent == 0 || nowNs - m_question.lastSentNs >= timeoutNs())) {
            m_question.inHand = true;
            m_question.code.attempt = m_question.sent;
            codes.push_back(m_question.code);
        }
        if (!codes.empty() || m_phase == Phase::Done || !phaseFinished(nowNs))
            return codes;
        advance(nowNs);
    }
}

bool TargetTrace::phaseFinished(std::int64_t nowNs) const
{
    if (const HopWalk* current = walk())
        return current->finished(nowNs);
    return m_question.answered
        || (!m_question.inHand && m_question.sent >= m_limits.attempts
            && nowNs - m_question.lastSentNs >= timeoutNs());
}

bool TargetTrace::wanted(ProbeCode code) const
{
    if (const HopWalk* current = walk())
        return code.series == current->series() && current->needs(code.ttl);
    return m_phase != Phase::Done && m_question.inHand && code == m_question.code;
}

void TargetTrace::sent(ProbeCode code, std::int64_t nowNs)
{
    ++m_probes;
    if (code.series == Series::Asked && m_phase == Phase::Asked)
        return m_asked.sent(code, nowNs);
    if (code.series == Series::Control && m_control)
        return m_control->sent(code, nowNs);
    m_question.inHand = false;
    ++m_question.sent;
    m_question.lastSentNs = nowNs;
}

void TargetTrace::sentDifferently(ProbeCode code, wire::Bytes packet)
{
    m_sentSeen = true;
    if (m_sentDifferently.size() < MostKeptFrames)
        m_sentDifferently.emplace_back(
            code, std::vector<std::uint8_t>(packet.begin(), packet.end()));
}

void TargetTrace::hopAnswered(RawHop hop, std::int64_t nowNs)
{
    if (hop.icmp.size() > MaximumKeptIcmp)
        hop.icmp.resize(MaximumKeptIcmp);
    switch (hop.code.series) {
    case Series::Asked:
        m_asked.hopAnswered(std::move(hop), nowNs);
        break;
    case Series::Control:
        if (m_control)
            m_control->hopAnswered(std::move(hop), nowNs);
        break;
    case Series::Echo:
        routerAtDistance(hop);
        break;
    default:
        break;
    }
}

void TargetTrace::targetAnswered(Answer answer, ProbeCode code, std::int64_t nowNs)
{
    if (code.series == Series::Asked && m_phase == Phase::Asked)
        return m_asked.targetAnswered(std::move(answer), code, nowNs);
    if (code.series == Series::Control && m_control)
        return m_control->targetAnswered(std::move(answer), code, nowNs);
    answerQuestion(answer, code);
}

void TargetTrace::answerQuestion(const Answer& answer, ProbeCode code)
{
    if (m_phase == Phase::Done || code.series != m_question.code.series || m_question.answered)
        return;
    m_question.answered = true;
    switch (m_phase) {
    case Phase::Confirm:
        m_late = answer;
        m_late->ttl = code.ttl;
        break;
    case Phase::Distance:
        m_distance = answer.from == m_flow.target.address ? DistanceVerdict::Same
                                                          : DistanceVerdict::Unknown;
        break;
    case Phase::FullDistance:
        // What answered the SYN stands nearer only if its packets crossed fewer routers as well:
        // paths of unequal length explain the rest.
        m_distance = answer.replyTtl < m_asked.answer().replyTtl ? DistanceVerdict::Farther
                                                                 : DistanceVerdict::Unknown;
        break;
    case Phase::Canary:
        m_canaryEchoed = holdsKind(answer.options, wire::OptionExperiment1);
        break;
    case Phase::Join:
        m_joinRefused = answer.kind == AnswerKind::Reset;
        break;
    case Phase::OtherVersion:
        m_otherVersionAnswered
            = answer.kind == AnswerKind::SynAck && holdsKind(answer.options, wire::OptionMptcp);
        break;
    default:
        break;
    }
}

void TargetTrace::routerAtDistance(const RawHop& hop)
{
    if (m_phase == Phase::Distance && hop.code.ttl == m_question.code.ttl)
        m_question.answered = true;
}

bool TargetTrace::hasMptcpOption() const
{
    return holdsKind(m_asked.answer().options, wire::OptionMptcp);
}

TargetTrace::Phase TargetTrace::afterDistance() const
{
    if (m_flow.target.pass == scan::Pass::Control)
        return Phase::Done;
    return hasMptcpOption() ? Phase::Canary : Phase::Join;
}

TargetTrace::Phase TargetTrace::next() const
{
    const bool opened = m_asked.answer().kind == AnswerKind::SynAck;
    switch (m_phase) {
    case Phase::Asked:
        if (m_wantsControl)
            return Phase::Control;
        return opened ? Phase::Distance : Phase::Done;
    case Phase::Control:
        if (opened)
            return Phase::Distance;
        return m_asked.answer().kind == AnswerKind::None
                && m_control->answer().kind == AnswerKind::SynAck
            ? Phase::Confirm
            : Phase::Done;
    case Phase::Distance:
        if (m_question.answered && m_distance == DistanceVerdict::NotMeasured)
            return Phase::FullDistance;
        return afterDistance();
    case Phase::FullDistance:
        return afterDistance();
    case Phase::Join:
        return m_joinRefused.value_or(false) ? Phase::OtherVersion : Phase::Done;
    default:
        return Phase::Done;
    }
}

void TargetTrace::advance(std::int64_t)
{
    if (m_phase == Phase::Confirm)
        m_silenceConfirmed = !m_question.answered;
    if (m_phase == Phase::Distance && !m_question.answered)
        m_distance = DistanceVerdict::Unknown;
    if (m_phase == Phase::FullDistance && !m_question.answered)
        m_distance = DistanceVerdict::Unknown;
    enter(next());
}

void TargetTrace::enter(Phase phase)
{
    m_phase = phase;
    const std::uint8_t answered = m_asked.answer().ttl;
    m_question = {};
    switch (phase) {
    case Phase::Control: {
        const std::uint8_t first = m_asked.answer().kind != AnswerKind::None
            ? answered
            : std::uint8_t(std::min<int>(m_asked.lastAnsweringTtl() + 1, m_limits.maxHop));
        // The path is known by now, and with it how long an answer takes.
        WalkLimits limits = m_limits;
        limits.timeoutNs = m_asked.timeoutNs();
        m_control.emplace(Series::Control, std::max<std::uint8_t>(first, 1), limits);
        break;
    }
    case Phase::Confirm:
        m_question.code = { Series::Asked, m_control->answer().ttl, 0 };
        break;
    case Phase::Distance:
        m_question.code = { Series::Echo, answered, 0 };
        break;
    case Phase::FullDistance:
        m_question.code = { Series::Echo, MaximumTtl, 0 };
        break;
    case Phase::Canary:
        m_question.code = { Series::Canary, MaximumTtl, 0 };
        break;
    case Phase::Join:
        m_question.code = { Series::Join, MaximumTtl, 0 };
        break;
    case Phase::OtherVersion:
        m_question.code = { Series::OtherVersion, MaximumTtl, 0 };
        break;
    case Phase::Asked:
    case Phase::Done:
        break;
    }
}

std::optional<std::int64_t> TargetTrace::deadline(std::int64_t nowNs) const
{
    if (const HopWalk* current = walk())
        return current->deadline(nowNs);
    if (m_phase == Phase::Done || m_question.inHand || m_question.answered || m_question.sent == 0)
        return std::nullopt;
    return std::max(m_question.lastSentNs + timeoutNs(), nowNs + 1);
}

std::vector<std::uint8_t> TargetTrace::sentPacket(ProbeCode code) const
{
    for (const auto& [sentCode, packet] : m_sentDifferently) {
        if (sentCode == code)
            return packet;
    }
    return buildProbe(m_flow, code);
}

Hop TargetTrace::hopFrom(const RawHop& raw) const
{
    Hop hop;
    hop.ttl = raw.code.ttl;
    hop.address = raw.address;
    hop.rttUs = raw.rttUs;
    hop.replyTtl = raw.replyTtl;
    const auto message = wire::parseIcmp(raw.icmp, raw.address.family());
    if (!message)
        return hop;
    hop.icmpType = message->type;
    hop.icmpCode = message->code;
    hop.quote.assign(message->quote.begin(), message->quote.end());
    for (const wire::IcmpExtension& extension : wire::parseExtensions(*message)) {
        if (extension.classNumber == 1)
            hop.mpls = wire::parseMplsLabels(extension);
        else if (const auto info = wire::parseInterfaceInfo(extension);
                 extension.classNumber == 2 && info)
            hop.interfaces.push_back(*info);
        else
            hop.otherExtensions.emplace_back(extension.payload.begin(), extension.payload.end());
    }
    if (const auto quote = wire::parseQuote(*message))
        hop.diff = compareQuote(sentPacket(raw.code), *quote);
    return hop;
}

std::vector<Hop> TargetTrace::hopsOf(const HopWalk& walk, bool complete) const
{
    std::vector<Hop> hops;
    for (const RawHop& raw : walk.answers())
        hops.push_back(hopFrom(raw));
    std::sort(hops.begin(), hops.end(), [](const Hop& a, const Hop& b) { return a.ttl < b.ttl; });
    const std::uint8_t last
        = walk.answer().kind == AnswerKind::None ? walk.lastAnsweringTtl() : walk.answer().ttl;
    std::erase_if(hops,
        [&](const Hop& hop) { return walk.answer().kind != AnswerKind::None && hop.ttl >= last; });
    if (complete) {
        const int end = walk.answer().kind == AnswerKind::None ? last : last - 1;
        for (int ttl = walk.firstTtl(); ttl <= end; ++ttl) {
            const auto at = std::lower_bound(hops.begin(), hops.end(), ttl,
                [](const Hop& hop, int value) { return hop.ttl < value; });
            if (at == hops.end() || at->ttl != ttl) {
                Hop silent;
                silent.ttl = std::uint8_t(ttl);
                hops.insert(at, silent);
            }
        }
    }
    for (Hop& hop : hops) {
        hop.attempts = walk.attemptsAt(hop.ttl);
        hop.rateLimited = hop.address && hop.attempts > 1;
    }
    return hops;
}

PathEvidence TargetTrace::evidence()
{
    PathEvidence evidence;
    evidence.target = m_flow.target;
    evidence.source = m_flow.path.source;
    evidence.sourcePort = m_flow.sourcePort;
    evidence.sent = sentPacket({ Series::Asked, m_asked.firstTtl(), 0 });
    evidence.sentSeen = m_sentSeen;
    evidence.hops = hopsOf(m_asked, true);
    evidence.answer = m_late ? *m_late : m_asked.answer();
    if (evidence.answer.kind == AnswerKind::SynAck) {
        evidence.answer.classified
            = scan::classifySynAck(evidence.answer.options, m_flow.target.pass, m_flow.senderKey);
    }
    if (m_control) {
        evidence.controlMade = true;
        evidence.controlHops = hopsOf(*m_control, false);
        evidence.controlAnswer = m_control->answer();
    }
    evidence.silenceConfirmed = m_silenceConfirmed;
    evidence.distance = m_distance;
    if (m_distance == DistanceVerdict::Same)
        evidence.measuredDistance = evidence.answer.ttl;
    evidence.canaryEchoed = m_canaryEchoed;
    evidence.joinRefused = m_joinRefused;
    evidence.otherVersionAnswered = m_otherVersionAnswered;
    evidence.probesSent = m_probes;
    return evidence;
}

} // namespace trace
