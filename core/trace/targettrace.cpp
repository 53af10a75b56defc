// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/targettrace.h"

#include <algorithm>

namespace trace {

namespace {

    /// More are never in doubt: a walk sends no more probes than that.
    constexpr std::size_t MostKeptFrames = 256;
    /// A SYN/ACK is repeated some five times by hosts that do not get our RST.
    constexpr std::uint32_t MostResetsForEachProbe = 6;

    WalkLimits limitsOf(const TraceRequest& request)
    {
        WalkLimits limits;
        limits.maxHop = request.maxHop;
        limits.attempts = request.attempts;
        limits.gapLimit = request.gapLimit;
        limits.timeoutNs = std::int64_t(request.timeoutMs) * 1'000'000;
        return limits;
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

    /// The object as it stood in the message, RFC 4884 section 7.
    std::vector<std::uint8_t> wholeObject(const wire::IcmpExtension& extension)
    {
        std::vector<std::uint8_t> object(4);
        wire::store16(object.data(), std::uint16_t(4 + extension.payload.size()));
        object[2] = extension.classNumber;
        object[3] = extension.classType;
        object.insert(object.end(), extension.payload.begin(), extension.payload.end());
        return object;
    }

} // namespace

TargetTrace::TargetTrace(const Flow& flow, const TraceRequest& request)
    : m_flow(flow)
    , m_limits(limitsOf(request))
    , m_wantsControl(request.control && flow.target.pass != scan::Pass::Control)
    , m_asked(Series::Asked, request.minHop, m_limits)
{
}

const HopWalk* TargetTrace::walkOf(Series series) const
{
    if (series == Series::Asked)
        return &m_asked;
    return series == Series::Control ? m_control.get() : nullptr;
}

HopWalk* TargetTrace::walkOf(Series series)
{
    return const_cast<HopWalk*>(std::as_const(*this).walkOf(series));
}

const HopWalk* TargetTrace::walk() const
{
    if (m_phase == Phase::Asked || m_phase == Phase::Confirm)
        return &m_asked;
    return m_phase == Phase::Control ? m_control.get() : nullptr;
}

HopWalk* TargetTrace::walk() { return const_cast<HopWalk*>(std::as_const(*this).walk()); }

TargetTrace::Question* TargetTrace::question(Series series)
{
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
        [series](const Question& each) { return each.code.series == series; });
    return found == m_questions.end() ? nullptr : &*found;
}

bool TargetTrace::dueAgain(const Question& question, std::int64_t nowNs) const
{
    return !question.answered && !question.inHand && question.sent < m_limits.attempts
        && (question.sent == 0 || nowNs - question.lastSentNs >= timeoutNs());
}

std::vector<ProbeCode> TargetTrace::due(std::int64_t nowNs, bool crowded)
{
    while (true) {
        std::vector<ProbeCode> codes;
        if (HopWalk* current = walk())
            codes = current->due(nowNs, crowded);
        const Question* before = nullptr;
        for (Question& each : m_questions) {
            // The second waits until the first is late.
            const bool turn = !before || before->sent > 1
                || (before->sent == 1 && nowNs - before->lastSentNs >= timeoutNs());
            if (turn && dueAgain(each, nowNs)) {
                each.inHand = true;
                each.code.attempt = each.sent;
                codes.push_back(each.code);
            }
            before = &each;
        }
        if (m_phase == Phase::Done || !phaseFinished(nowNs))
            return codes;
        leave();
        enter(next(), nowNs);
    }
}

bool TargetTrace::phaseFinished(std::int64_t nowNs) const
{
    if (const HopWalk* current = walk())
        return current->finished(nowNs);
    if (m_phase == Phase::Linger)
        return nowNs >= m_lingerUntilNs || next() != Phase::Done;
    bool exhausted = true;
    for (const Question& each : m_questions) {
        if (each.answered)
            return true;
        exhausted &= !each.inHand && each.sent >= m_limits.attempts
            && nowNs - each.lastSentNs >= timeoutNs();
    }
    return exhausted;
}

bool TargetTrace::wanted(ProbeCode code) const
{
    if (const HopWalk* current = walk())
        return code.series == current->series() && current->needs(code.ttl);
    return std::any_of(m_questions.begin(), m_questions.end(),
        [code](const Question& each) { return each.inHand && each.code == code; });
}

void TargetTrace::sent(ProbeCode code, std::int64_t nowNs)
{
    ++m_probes;
    if (HopWalk* walked = walkOf(code.series))
        return walked->sent(code, nowNs);
    if (Question* asked = question(code.series)) {
        asked->inHand = false;
        ++asked->sent;
        asked->lastSentNs = nowNs;
    }
}

void TargetTrace::forget(ProbeCode code)
{
    if (HopWalk* walked = walkOf(code.series))
        return walked->forget(code);
    if (Question* asked = question(code.series))
        asked->inHand = false;
}

bool TargetTrace::wasSent(ProbeCode code) const
{
    if (const HopWalk* walked = walkOf(code.series))
        return walked->wasSent(code);
    return std::any_of(m_questions.begin(), m_questions.end(), [code](const Question& each) {
        return each.code.series == code.series && each.code.ttl == code.ttl
            && code.attempt < each.sent;
    });
}

void TargetTrace::sentFrame(ProbeCode code, wire::Bytes packet, std::int64_t atNs)
{
    m_sentSeen |= isSyn(code.series);
    if (HopWalk* walked = walkOf(code.series))
        walked->correctSent(code, atNs);
    const std::vector<std::uint8_t> built = buildProbe(m_flow, code);
    if (m_sentDifferently.size() < MostKeptFrames
        && !std::equal(built.begin(), built.end(), packet.begin(), packet.end()))
        m_sentDifferently.emplace_back(
            code, std::vector<std::uint8_t>(packet.begin(), packet.end()));
}

bool TargetTrace::takeBack()
{
    if (m_resets >= m_probes * MostResetsForEachProbe)
        return false;
    ++m_resets;
    return true;
}

void TargetTrace::hopAnswered(RawHop hop, std::int64_t nowNs)
{
    if (hop.icmp.size() > MaximumKeptIcmp)
        hop.icmp.resize(MaximumKeptIcmp);
    if (HopWalk* walked = walkOf(hop.code.series))
        return walked->hopAnswered(std::move(hop), nowNs);
    routerAtDistance(hop);
}

void TargetTrace::targetAnswered(Answer answer, std::optional<ProbeCode> code, std::int64_t nowNs)
{
    if (!code) {
        if (HopWalk* current = walk())
            current->targetAnswered(std::move(answer), code, nowNs);
        return;
    }
    if (HopWalk* walked = walkOf(code->series))
        return walked->targetAnswered(std::move(answer), code, nowNs);
    if (!wasSent(*code))
        return;
    if (Question* asked = question(code->series); asked && !asked->answered)
        answerQuestion(answer, *asked);
}

void TargetTrace::answerQuestion(const Answer& answer, Question& question)
{
    switch (question.code.series) {
    case Series::Echo:
    case Series::Udp:
        return measureDistance(answer, question.code);
    case Series::Canary:
        if (answer.kind == AnswerKind::SynAck)
            m_canaryEchoed = holdsKind(answer.options, wire::OptionExperiment1);
        break;
    case Series::Join:
        if (answer.kind != AnswerKind::Unreachable)
            m_joinRefused = answer.kind == AnswerKind::Reset;
        break;
    case Series::OtherVersion:
        if (answer.kind == AnswerKind::SynAck)
            m_otherVersionAnswered = holdsKind(answer.options, wire::OptionMptcp);
        break;
    case Series::Asked:
    case Series::Control:
        break;
    }
    question.answered = true;
}

void TargetTrace::measureDistance(const Answer& answer, ProbeCode code)
{
    Question* asked = question(code.series);
    if (answer.from != m_flow.target.address) {
        // A firewall refuses it. With the other question there is still one to wait for.
        asked->answered = m_questions.size() == 1;
        return;
    }
    asked->answered = true;
    m_distanceReplyTtl = answer.replyTtl;
    m_distanceByUdp = code.series == Series::Udp;
    const Answer syn = m_asked.answer();
    if (m_phase == Phase::Distance)
        m_measuredDistance = code.ttl;
    else if (m_distanceByUdp && answer.quotedTtl > 0 && answer.quotedTtl <= code.ttl)
        m_measuredDistance = std::uint8_t(code.ttl - answer.quotedTtl + 1);
    if (m_measuredDistance == syn.ttl) {
        m_distance = DistanceVerdict::Same;
        return;
    }
    // What answered the SYN stands nearer only if its packets crossed fewer routers as well:
    // paths of unequal length explain the rest.
    m_distance = routersPassed(answer.replyTtl) > routersPassed(syn.replyTtl)
        ? DistanceVerdict::Farther
        : DistanceVerdict::Unknown;
}

void TargetTrace::routerAtDistance(const RawHop& hop)
{
    Question* asked = question(hop.code.series);
    if (!asked || m_phase != Phase::Distance || !wasSent(hop.code))
        return;
    asked->answered = true;
    m_routerAtAnswer = hop.address;
}

TargetTrace::Phase TargetTrace::afterSilence() const
{
    if (m_asked.opened())
        return Phase::Distance;
    if (m_asked.contradicted() && !m_resumed)
        return Phase::Asked;
    if (m_control && m_control->opened())
        return m_confirmed ? Phase::Done : Phase::Confirm;
    return m_phase == Phase::Linger ? Phase::Done : Phase::Linger;
}

TargetTrace::Phase TargetTrace::afterDistance() const
{
    if (m_flow.target.pass == scan::Pass::Control)
        return Phase::Done;
    return holdsKind(m_asked.answer().options, wire::OptionMptcp) ? Phase::Canary : Phase::Join;
}

TargetTrace::Phase TargetTrace::next() const
{
    switch (m_phase) {
    case Phase::Asked:
        return m_wantsControl && !m_control ? Phase::Control : afterSilence();
    case Phase::Control:
    case Phase::Confirm:
    case Phase::Linger:
        return afterSilence();
    case Phase::Distance:
        return m_distance == DistanceVerdict::Same ? afterDistance() : Phase::FarDistance;
    case Phase::FarDistance:
        return afterDistance();
    case Phase::Join:
        return m_joinRefused.value_or(false) ? Phase::OtherVersion : Phase::Done;
    case Phase::Canary:
    case Phase::OtherVersion:
    case Phase::Done:
        break;
    }
    return Phase::Done;
}

void TargetTrace::leave()
{
    if (m_phase == Phase::Confirm)
        m_confirmed = true;
    if (m_phase == Phase::Asked)
        m_resumed = m_asked.contradicted();
    const bool measured = m_distance != DistanceVerdict::NotMeasured;
    if (m_phase == Phase::FarDistance && !measured)
        m_distance = DistanceVerdict::Unknown;
    m_questions.clear();
}

void TargetTrace::ask(Series series, std::uint8_t ttl)
{
    Question question;
    question.code = { series, ttl, 0 };
    m_questions.push_back(question);
}

void TargetTrace::enter(Phase phase, std::int64_t nowNs)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Control: {
        const Answer asked = m_asked.answer();
        const int first
            = asked.kind == AnswerKind::None ? m_asked.lastAnsweringTtl() + 1 : asked.ttl;
        // The path is known by now, and with it how long an answer takes.
        WalkLimits limits = m_limits;
        limits.timeoutNs = m_asked.timeoutNs();
        if (m_asked.opened())
            limits.lookAhead = 1;
        m_control = std::make_unique<HopWalk>(
            Series::Control, std::uint8_t(std::min<int>(first, m_limits.maxHop)), limits);
        break;
    }
    case Phase::Confirm:
        m_asked.askAgain(m_control->answer().ttl);
        break;
    case Phase::Distance:
        ask(Series::Echo, m_asked.answer().ttl);
        break;
    case Phase::FarDistance:
        ask(Series::Echo, MaximumTtl);
        ask(Series::Udp, MaximumTtl);
        break;
    case Phase::Canary:
        ask(Series::Canary, MaximumTtl);
        break;
    case Phase::Join:
        ask(Series::Join, MaximumTtl);
        break;
    case Phase::OtherVersion:
        ask(Series::OtherVersion, MaximumTtl);
        break;
    case Phase::Linger: {
        // Silence may be a long way; a RST may be forged, and the host's own answer follow it.
        const bool silent = m_asked.answer().kind == AnswerKind::None;
        const std::int64_t patience = silent ? m_limits.timeoutNs : timeoutNs();
        const std::int64_t last
            = std::max(m_asked.lastSentNs(), m_control ? m_control->lastSentNs() : std::int64_t(0));
        m_lingerUntilNs = std::max(nowNs, last + patience);
        break;
    }
    case Phase::Asked:
    case Phase::Done:
        break;
    }
}

std::optional<std::int64_t> TargetTrace::deadline(std::int64_t nowNs) const
{
    if (const HopWalk* current = walk())
        return current->deadline(nowNs);
    if (m_phase == Phase::Linger)
        return m_lingerUntilNs;
    std::optional<std::int64_t> earliest;
    for (const Question& each : m_questions) {
        const std::int64_t at = each.lastSentNs + timeoutNs();
        if (each.sent > 0 && !each.inHand && !each.answered && at > nowNs
            && (!earliest || at < *earliest))
            earliest = at;
    }
    return earliest;
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
        if (extension.classNumber == 1 && extension.classType == 1) {
            const auto labels = wire::parseMplsLabels(extension);
            hop.mpls.insert(hop.mpls.end(), labels.begin(), labels.end());
        } else if (const auto info = wire::parseInterfaceInfo(extension);
                   extension.classNumber == 2 && info) {
            hop.interfaces.push_back(*info);
        } else {
            hop.otherExtensions.push_back(wholeObject(extension));
        }
    }
    hop.sent = sentPacket(raw.code);
    if (const auto quote = wire::parseQuote(*message))
        hop.diff = compareQuote(hop.sent, *quote);
    return hop;
}

std::vector<Hop> TargetTrace::hopsOf(const HopWalk& walk, bool complete) const
{
    const Answer answer = walk.answer();
    // A router farther away than what answers in the target's name is worth showing only where it
    // answered the same probe; else the path was another.
    const bool ends = answer.kind != AnswerKind::None && walk.answeredExpired() == 0
        && (walk.opened() || walk.lastAnsweringTtl() < answer.ttl);
    const int last = ends ? answer.ttl - 1 : walk.lastAnsweringTtl();
    std::vector<Hop> hops;
    for (const RawHop& raw : walk.answers()) {
        if (raw.code.ttl <= last)
            hops.push_back(hopFrom(raw));
    }
    std::sort(hops.begin(), hops.end(), [](const Hop& a, const Hop& b) { return a.ttl < b.ttl; });
    for (int ttl = walk.firstTtl(); complete && ttl <= last; ++ttl) {
        const auto at = std::lower_bound(hops.begin(), hops.end(), ttl,
            [](const Hop& hop, int value) { return hop.ttl < value; });
        if (at == hops.end() || at->ttl != ttl)
            hops.insert(at, Hop())->ttl = std::uint8_t(ttl);
    }
    for (Hop& hop : hops) {
        hop.attempts = walk.attemptsAt(hop.ttl);
        hop.rateLimited = hop.address && hop.attempts > walk.repliesAt(hop.ttl);
        for (const auto& [ttl, address] : walk.others()) {
            if (ttl == hop.ttl)
                hop.otherAddresses.push_back(address);
        }
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
    evidence.answer = m_asked.answer();
    if (evidence.answer.kind == AnswerKind::SynAck) {
        evidence.answer.classified
            = scan::classifySynAck(evidence.answer.options, m_flow.target.pass, m_flow.senderKey);
    }
    evidence.alsoReset = m_asked.alsoReset();
    evidence.answeredExpired = m_asked.answeredExpired();
    if (m_control) {
        evidence.controlMade = true;
        evidence.controlHops = hopsOf(*m_control, false);
        evidence.controlAnswer = m_control->answer();
    }
    evidence.silenceConfirmed = m_confirmed && !m_asked.opened();
    evidence.distance = m_distance;
    evidence.measuredDistance = m_measuredDistance;
    evidence.routerAtAnswer = m_routerAtAnswer;
    evidence.distanceReplyTtl = m_distanceReplyTtl;
    evidence.distanceByUdp = m_distanceByUdp;
    evidence.canaryEchoed = m_canaryEchoed;
    evidence.joinRefused = m_joinRefused;
    evidence.otherVersionAnswered = m_otherVersionAnswered;
    evidence.probesSent = m_probes;
    evidence.resetsSent = m_resets;
    return evidence;
}

} // namespace trace
