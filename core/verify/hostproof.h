// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/drawnnumbers.h"
#include "core/verify/ladder/connectionfindings.h"
#include "core/verify/ladder/questionfindings.h"
#include "core/verify/verifyrequest.h"

#include <array>
#include <memory>
#include <span>

namespace verify {

/// The ladder for one host: which packet next, and what the answers show. A pure state machine on
/// packets and times that it is given (nanoseconds on one clock): the engine, a test or a fuzzer
/// plays the network. Lives in one thread.
class HostProof {
public:
    /// Source ports that a ladder takes, one for each connection and one for each MP_JOIN.
    static constexpr std::size_t PortCount = 10;

    /// `ports`: PortCount different ones. Version 0 or 1, as the target's pass says.
    HostProof(const trace::ProbeTarget& target, const core::IpAddress& source,
        std::span<const std::uint16_t> ports, const VerifyRequest& request, DrawnNumbers numbers);

    const trace::ProbeTarget& target() const { return m_target; }

    /// The IP packet to send now; to be called again until there is none.
    std::optional<std::vector<std::uint8_t>> next(std::int64_t nowNs);
    /// When next() may have something if nothing arrives; in the past for "now".
    std::optional<std::int64_t> deadline() const;
    /// A segment from the target's address, with the IP packet that held it. False when it belongs
    /// to no connection of this ladder.
    bool take(const wire::TcpSegment& tcp, wire::Bytes packet, std::int64_t nowNs);
    /// An ICMP error that quotes a packet to the target and says that it did not arrive.
    bool takeUnreachable(const wire::QuotedTcp& quote, wire::Bytes packet, std::int64_t nowNs);

    /// The ladder's own packets are through, and it is the turn of this machine's kernel.
    bool wantsKernel() const;
    void kernelAsked() { m_kernelAsked = true; }
    void kernelAnswered(StepEvidence evidence) { m_kernel = std::move(evidence); }

    bool finished() const;
    /// The RSTs for what is open, when the ladder is given up before it has finished.
    std::vector<std::vector<std::uint8_t>> abandon();
    /// What was found. `clockOffsetNs` turns the times of this machine into the Unix epoch.
    VerifyResult result(std::int64_t clockOffsetNs) const;

private:
    enum Talk : std::uint8_t {
        ControlTalk,
        FirstKeyTalk,
        SecondKeyTalk,
        CanaryTalk,
        NoCryptoTalk,
        ExtensibilityTalk,
        Version15Talk,
        HandshakeTalk,
        WrongJoinTalk,
        JoinTalk,
        TalkCount,
    };
    static_assert(TalkCount == PortCount);

    void advance();
    bool wanted(Talk talk) const;
    bool anyWanted() const;
    void begin(Talk talk);
    void join(Talk talk);
    void ask(Talk talk, SynForm form);
    bool begun(Talk talk) const { return m_talks[talk] != nullptr; }
    bool decided(Talk talk) const { return begun(talk) && m_talks[talk]->decided(); }
    bool climbing() const;
    bool joinsOver() const;
    bool allClosed() const;
    std::size_t openConnections() const;
    Endpoints endsOf(Talk talk) const;
    template <typename Kind> const Kind* talkAs(Talk talk) const;
    const Handshake* handshake() const { return talkAs<Handshake>(HandshakeTalk); }
    Asked asked(Talk talk) const;
    Shown firstShown() const;
    bool sentBack() const;
    core::Text whyNotAsked(Step step) const;
    static std::span<const Talk> talksOf(Step step);
    std::optional<StepEvidence> evidenceOf(Step step) const;
    StepEvidence evidenceWithPackets(Step step, std::int64_t clockOffsetNs) const;

    trace::ProbeTarget m_target;
    core::IpAddress m_source;
    std::array<std::uint16_t, PortCount> m_ports {};
    wire::MptcpVersion m_version;
    std::size_t m_connections;
    bool m_kernelWanted;
    DrawnNumbers m_numbers;
    Patience m_patience;
    std::array<std::unique_ptr<Conversation>, TalkCount> m_talks;
    std::array<std::uint64_t, TalkCount> m_keys {}; ///< in our SYNs, version 0, and the handshake's
    bool m_kernelAsked = false;
    std::optional<StepEvidence> m_kernel;
};

} // namespace verify
