// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/hostproof.h"

#include <algorithm>

namespace verify {

using wire::MptcpVersion;

HostProof::HostProof(const trace::ProbeTarget& target, const core::IpAddress& source,
    std::span<const std::uint16_t> ports, const VerifyRequest& request, DrawnNumbers numbers)
    : m_target(target)
    , m_source(source)
    , m_version(target.pass == scan::Pass::V0 ? MptcpVersion::V0 : MptcpVersion::V1)
    , m_connections(std::max(request.connections, 1u))
    , m_kernelWanted(request.kernel && m_version == MptcpVersion::V1)
    , m_numbers(numbers)
    , m_patience { RoundTrip(std::int64_t(request.timeoutMs) * 1'000'000),
        std::max<unsigned>(request.attempts, 1) }
{
    std::copy_n(ports.begin(), std::min(ports.size(), PortCount), m_ports.begin());
}

std::optional<std::vector<std::uint8_t>> HostProof::next(std::int64_t nowNs)
{
    advance();
    for (std::size_t i = 0; i < TalkCount; ++i) {
        if (!m_talks[i])
            continue;
        if (auto packet = m_talks[i]->next(nowNs))
            return packet;
        // Time may just have decided it, and with it who comes next.
        advance();
    }
    return std::nullopt;
}

std::optional<std::int64_t> HostProof::deadline() const
{
    std::optional<std::int64_t> earliest;
    for (const auto& talk : m_talks) {
        const auto each = talk ? talk->deadline() : std::nullopt;
        if (each && (!earliest || *each < *earliest))
            earliest = each;
    }
    return earliest;
}

bool HostProof::take(const wire::TcpSegment& tcp, wire::Bytes packet, std::int64_t nowNs)
{
    if (tcp.sourcePort != m_target.port)
        return false;
    for (std::size_t i = 0; i < TalkCount; ++i) {
        if (m_talks[i] && m_ports[i] == tcp.destinationPort) {
            m_talks[i]->take(tcp, packet, nowNs);
            return true;
        }
    }
    return false;
}

bool HostProof::takeUnreachable(
    const wire::QuotedTcp& quote, wire::Bytes packet, std::int64_t nowNs)
{
    if (quote.destinationPort != m_target.port)
        return false;
    for (std::size_t i = 0; i < TalkCount; ++i) {
        if (m_talks[i] && m_ports[i] == quote.sourcePort) {
            m_talks[i]->takeUnreachable(packet, nowNs);
            return true;
        }
    }
    return false;
}

void HostProof::advance()
{
    for (std::size_t i = 0; i < TalkCount; ++i) {
        const auto talk = Talk(i);
        if (!begun(talk) && wanted(talk) && openConnections() < m_connections)
            begin(talk);
    }
}

bool HostProof::wanted(Talk talk) const
{
    switch (talk) {
    case ControlTalk:
        return true;
    case FirstKeyTalk:
        return decided(ControlTalk);
    case SecondKeyTalk:
        return decided(FirstKeyTalk) && firstShown() >= Shown::Capable;
    default:
        return decided(SecondKeyTalk) && firstShown() == Shown::Capable && !sentBack();
    }
}

void HostProof::begin(Talk talk)
{
    switch (talk) {
    case ControlTalk:
        return ask(talk, SynForm::Plain);
    case FirstKeyTalk:
    case SecondKeyTalk:
        return ask(talk, SynForm::Capable);
    case CanaryTalk:
        return ask(talk, SynForm::Canary);
    case NoCryptoTalk:
        return ask(talk, SynForm::NoCrypto);
    case ExtensibilityTalk:
        return ask(talk, SynForm::Extensibility);
    case Version15Talk:
        return ask(talk, SynForm::Version15);
    case TalkCount:
        break;
    }
}

void HostProof::ask(Talk talk, SynForm form)
{
    if (m_version == MptcpVersion::V0 && form != SynForm::Plain)
        m_keys[talk] = m_numbers.nextKey();
    m_talks[talk] = std::make_unique<SynQuestion>(endsOf(talk), m_numbers.next32(), m_patience,
        synOptions(form, m_version, m_target.address.family(), m_keys[talk]));
}

Endpoints HostProof::endsOf(Talk talk) const
{
    return { m_source, m_target.address, m_ports[talk], m_target.port };
}

const SynQuestion& HostProof::question(Talk talk) const
{
    return static_cast<const SynQuestion&>(*m_talks[talk]);
}

Asked HostProof::asked(Talk talk) const
{
    const SynQuestion& asked = question(talk);
    return { asked.answer(), asked.sentOptions(), asked.answerOptions(), m_keys[talk] };
}

Shown HostProof::firstShown() const
{
    return decided(FirstKeyTalk) ? readCapable(asked(FirstKeyTalk), m_version).shown
                                 : Shown::Nothing;
}

bool HostProof::sentBack() const
{
    for (const Step step :
        { Step::TwoKeys, Step::Canary, Step::NoCrypto, Step::Extensibility, Step::Version15 }) {
        if (evidenceOf(step).shown == Shown::Ours)
            return true;
    }
    return false;
}

bool HostProof::allClosed() const
{
    return std::ranges::all_of(
        m_talks, [](const auto& talk) { return !talk || (talk->decided() && talk->closed()); });
}

std::size_t HostProof::openConnections() const
{
    return std::size_t(std::ranges::count_if(
        m_talks, [](const auto& talk) { return talk && !(talk->decided() && talk->closed()); }));
}

bool HostProof::wantsKernel() const
{
    if (!m_kernelWanted || m_kernelAsked || m_kernel || firstShown() != Shown::Capable)
        return false;
    for (std::size_t i = 0; i < TalkCount; ++i) {
        if (!begun(Talk(i)) && wanted(Talk(i)))
            return false;
    }
    return allClosed();
}

bool HostProof::finished() const
{
    for (std::size_t i = 0; i < TalkCount; ++i) {
        if (!begun(Talk(i)) && wanted(Talk(i)))
            return false;
    }
    return allClosed() && !wantsKernel() && (!m_kernelAsked || m_kernel);
}

std::string HostProof::whyNotAsked(Step step) const
{
    if (step == Step::Kernel && m_version == MptcpVersion::V0)
        return "Not asked, as kernels speak version 1 only.";
    switch (firstShown()) {
    case Shown::Nothing:
    case Shown::Refusal:
        return "Not asked, as no SYN with MP_CAPABLE was answered.";
    case Shown::Plain:
    case Shown::Broken:
        return "Not asked, as MP_CAPABLE was not answered as it should be.";
    case Shown::Ours:
        return "Not asked, as our own option came back.";
    case Shown::Capable:
        break;
    }
    if (sentBack())
        return "Not asked, as our own option came back.";
    return "Not asked.";
}

StepEvidence HostProof::evidenceOf(Step step) const
{
    switch (step) {
    case Step::Control:
        if (decided(ControlTalk))
            return controlEvidence(asked(ControlTalk));
        break;
    case Step::TwoKeys:
        if (decided(FirstKeyTalk)) {
            return twoKeysEvidence(asked(FirstKeyTalk),
                decided(SecondKeyTalk) ? std::optional(asked(SecondKeyTalk)) : std::nullopt,
                m_version);
        }
        break;
    case Step::Canary:
        if (decided(CanaryTalk))
            return canaryEvidence(asked(CanaryTalk), m_version);
        break;
    case Step::NoCrypto:
        if (decided(NoCryptoTalk))
            return refusedFormEvidence(step, asked(NoCryptoTalk));
        break;
    case Step::Extensibility:
        if (decided(ExtensibilityTalk))
            return refusedFormEvidence(step, asked(ExtensibilityTalk));
        break;
    case Step::Version15:
        if (decided(Version15Talk))
            return version15Evidence(asked(Version15Talk), m_version);
        break;
    case Step::Kernel:
        if (m_kernel)
            return *m_kernel;
        break;
    default:
        break;
    }
    StepEvidence skipped;
    skipped.step = step;
    return skipped;
}

void HostProof::addPackets(StepEvidence& evidence, Talk talk, std::int64_t clockOffsetNs) const
{
    if (!m_talks[talk])
        return;
    for (StepPacket packet : m_talks[talk]->packets()) {
        packet.timeNs += clockOffsetNs;
        evidence.packets.push_back(std::move(packet));
    }
    evidence.packetsLeftOut += m_talks[talk]->packetsLeftOut();
}

VerifyResult HostProof::result(std::int64_t clockOffsetNs) const
{
    VerifyResult result;
    result.target = m_target;
    for (std::size_t i = 0; i < StepCount; ++i) {
        StepEvidence evidence = evidenceOf(Step(i));
        if (evidence.detail.empty())
            evidence.detail = whyNotAsked(evidence.step);
        switch (evidence.step) {
        case Step::Control:
            addPackets(evidence, ControlTalk, clockOffsetNs);
            break;
        case Step::TwoKeys:
            addPackets(evidence, FirstKeyTalk, clockOffsetNs);
            addPackets(evidence, SecondKeyTalk, clockOffsetNs);
            break;
        case Step::Canary:
            addPackets(evidence, CanaryTalk, clockOffsetNs);
            break;
        case Step::NoCrypto:
            addPackets(evidence, NoCryptoTalk, clockOffsetNs);
            break;
        case Step::Extensibility:
            addPackets(evidence, ExtensibilityTalk, clockOffsetNs);
            break;
        case Step::Version15:
            addPackets(evidence, Version15Talk, clockOffsetNs);
            break;
        default:
            break;
        }
        std::ranges::stable_sort(evidence.packets, {}, &StepPacket::timeNs);
        result.evidence.push_back(std::move(evidence));
    }
    for (const auto& talk : m_talks)
        result.packetsSent += talk ? talk->packetsSent() : 0;
    result.verdict = judge(result.evidence);
    result.sentence = describeVerdict(result.verdict, m_target, result.evidence);
    return result;
}

} // namespace verify
