// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/hostproof.h"

#include "core/wire/mptcpkeys.h"

#include <algorithm>

namespace verify {

using core::Pattern;
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
    // Time may just have decided a talk, and with it what an earlier one or a new one has to send.
    constexpr int MostRounds = TalkCount;
    for (int round = 0; round < MostRounds; ++round) {
        advance();
        for (const auto& talk : m_talks) {
            auto packet = talk ? talk->next(nowNs) : std::nullopt;
            if (packet)
                return packet;
        }
        advance();
        const auto due = deadline();
        if (!due || *due > nowNs)
            break;
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
    if (joinsOver())
        static_cast<Handshake&>(*m_talks[HandshakeTalk]).close();
    for (std::size_t i = 0; i < TalkCount; ++i) {
        const auto talk = Talk(i);
        const bool subflow = talk == WrongJoinTalk || talk == JoinTalk;
        if (!begun(talk) && wanted(talk) && (subflow || openConnections() < m_connections))
            begin(talk);
    }
}

/// Whether the talk can begin, connections permitting.
bool HostProof::wanted(Talk talk) const
{
    switch (talk) {
    case ControlTalk:
        return true;
    case FirstKeyTalk:
        return decided(ControlTalk);
    case SecondKeyTalk:
        return decided(FirstKeyTalk) && firstShown() >= Shown::Capable;
    case HandshakeTalk:
        return decided(CanaryTalk) && decided(NoCryptoTalk) && decided(ExtensibilityTalk)
            && decided(Version15Talk) && climbing();
    case WrongJoinTalk:
        return decided(HandshakeTalk) && handshake()->joinable() && handshake()->joinsWelcome();
    case JoinTalk:
        return decided(WrongJoinTalk) && handshake()->joinable();
    default:
        return decided(SecondKeyTalk) && climbing();
    }
}

bool HostProof::anyWanted() const
{
    for (std::size_t i = 0; i < TalkCount; ++i) {
        if (!begun(Talk(i)) && wanted(Talk(i)))
            return true;
    }
    return false;
}

/// MP_CAPABLE is answered, and nothing of ours has come back.
bool HostProof::climbing() const { return firstShown() == Shown::Capable && !sentBack(); }

/// The connection has served its purpose.
bool HostProof::joinsOver() const
{
    if (!decided(HandshakeTalk))
        return false;
    if (begun(JoinTalk))
        return decided(JoinTalk) && m_talks[JoinTalk]->closed();
    return !begun(WrongJoinTalk) ? !wanted(WrongJoinTalk)
                                 : decided(WrongJoinTalk) && !wanted(JoinTalk);
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
    case HandshakeTalk:
        m_keys[talk] = m_numbers.nextKey();
        m_talks[talk] = std::make_unique<Handshake>(
            endsOf(talk), m_numbers.next32(), m_patience, m_version, m_keys[talk]);
        return;
    case WrongJoinTalk:
    case JoinTalk:
        return join(talk);
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

void HostProof::join(Talk talk)
{
    auto& first = static_cast<Handshake&>(*m_talks[HandshakeTalk]);
    JoinSecrets secrets;
    secrets.version = m_version;
    secrets.key = first.key();
    secrets.peerKey = first.peerKey().value_or(0);
    const std::uint32_t right = wire::tokenOf(secrets.peerKey, m_version);
    secrets.token = right;
    while (talk == WrongJoinTalk && secrets.token == right)
        secrets.token = m_numbers.next32();
    secrets.nonce = m_numbers.next32();
    if (talk == JoinTalk)
        first.subflowJoins();
    m_talks[talk]
        = std::make_unique<JoinAttempt>(endsOf(talk), m_numbers.next32(), m_patience, secrets);
}

Endpoints HostProof::endsOf(Talk talk) const
{
    return { m_source, m_target.address, m_ports[talk], m_target.port };
}

template <typename Kind> const Kind* HostProof::talkAs(Talk talk) const
{
    return static_cast<const Kind*>(m_talks[talk].get());
}

Asked HostProof::asked(Talk talk) const
{
    const SynQuestion& asked = *talkAs<SynQuestion>(talk);
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
        const auto evidence = evidenceOf(step);
        if (evidence && evidence->shown == Shown::Ours)
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
    return m_kernelWanted && !m_kernelAsked && !m_kernel && climbing() && !anyWanted()
        && allClosed();
}

bool HostProof::finished() const
{
    return !anyWanted() && allClosed() && !wantsKernel() && (!m_kernelAsked || m_kernel);
}

std::vector<std::vector<std::uint8_t>> HostProof::abandon()
{
    std::vector<std::vector<std::uint8_t>> packets;
    for (const auto& talk : m_talks) {
        if (auto packet = talk ? talk->abandon() : std::nullopt)
            packets.push_back(std::move(*packet));
    }
    return packets;
}

core::Text HostProof::whyNotAsked(Step step) const
{
    switch (firstShown()) {
    case Shown::Nothing:
    case Shown::Refusal:
        return Pattern("verify", "Not asked, as no SYN with MP_CAPABLE was answered.");
    case Shown::Plain:
    case Shown::Broken:
        return Pattern("verify", "Not asked, as MP_CAPABLE was not answered as it should be.");
    case Shown::Ours:
        return Pattern("verify", "Not asked, as our own option came back.");
    case Shown::Capable:
        break;
    }
    if (sentBack())
        return Pattern("verify", "Not asked, as our own option came back.");
    if (step == Step::Kernel) {
        return m_version == MptcpVersion::V0
            ? Pattern("verify", "Not asked, as kernels speak version 1 only.")
            : Pattern("verify", "Not asked, as --kernel is off.");
    }
    if (decided(HandshakeTalk) && !handshake()->joinsWelcome())
        return Pattern(
            "verify", "Not asked, as the host wants no subflow at this address (flag C).");
    return Pattern(
        "verify", "Not asked, as there was no connection with MPTCP that a subflow could join.");
}

std::span<const HostProof::Talk> HostProof::talksOf(Step step)
{
    static constexpr Talk All[] = { ControlTalk, FirstKeyTalk, SecondKeyTalk, CanaryTalk,
        NoCryptoTalk, ExtensibilityTalk, Version15Talk, HandshakeTalk, WrongJoinTalk, JoinTalk };
    const std::span<const Talk> all(All);
    switch (step) {
    case Step::Control:
        return all.subspan(0, 1);
    case Step::TwoKeys:
        return all.subspan(1, 2);
    case Step::Kernel:
        return {};
    default:
        // One connection for each step from here on.
        return all.subspan(std::size_t(step) + 1, 1);
    }
}

std::optional<StepEvidence> HostProof::evidenceOf(Step step) const
{
    if (step == Step::Kernel)
        return m_kernel;
    const Talk talk = talksOf(step).front();
    if (!decided(talk))
        return std::nullopt;
    switch (step) {
    case Step::Control:
        return controlEvidence(asked(talk));
    case Step::TwoKeys: {
        std::optional<Asked> second;
        if (decided(SecondKeyTalk))
            second = asked(SecondKeyTalk);
        return twoKeysEvidence(asked(talk), second, m_version);
    }
    case Step::Canary:
        return canaryEvidence(asked(talk), m_version);
    case Step::NoCrypto:
    case Step::Extensibility:
        return refusedFormEvidence(step, asked(talk));
    case Step::Version15:
        return version15Evidence(asked(talk), m_version);
    case Step::Handshake:
        return handshakeEvidence(*handshake());
    case Step::JoinRefused:
        return joinRefusedEvidence(*talkAs<JoinAttempt>(talk));
    case Step::Join:
        return joinEvidence(*talkAs<JoinAttempt>(talk));
    case Step::Kernel:
        break;
    }
    return std::nullopt;
}

StepEvidence HostProof::evidenceWithPackets(Step step, std::int64_t clockOffsetNs) const
{
    StepEvidence evidence;
    if (const auto found = evidenceOf(step)) {
        evidence = *found;
    } else {
        evidence.step = step;
        evidence.detail = whyNotAsked(step);
    }
    for (const Talk talk : talksOf(step)) {
        if (!begun(talk))
            continue;
        const auto& packets = m_talks[talk]->packets();
        evidence.packets.insert(evidence.packets.end(), packets.begin(), packets.end());
        evidence.packetsLeftOut += m_talks[talk]->packetsLeftOut();
    }
    std::ranges::stable_sort(evidence.packets, {}, &StepPacket::timeNs);
    for (StepPacket& packet : evidence.packets)
        packet.timeNs += clockOffsetNs;
    return evidence;
}

VerifyResult HostProof::result(std::int64_t clockOffsetNs) const
{
    VerifyResult result;
    result.target = m_target;
    for (std::size_t i = 0; i < StepCount; ++i)
        result.evidence.push_back(evidenceWithPackets(Step(i), clockOffsetNs));
    if (const Handshake* first = handshake(); first && first->peerKey()) {
        result.senderKey = first->key();
        result.receiverKey = first->peerKey();
    }
    for (const auto& talk : m_talks)
        result.packetsSent += talk ? talk->packetsSent() : 0;
    result.verdict = judge(result.evidence);
    result.sentence = describeVerdict(result.verdict, m_target, result.evidence);
    return result;
}

} // namespace verify
