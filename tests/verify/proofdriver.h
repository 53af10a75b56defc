// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device.h"
#include "core/verify/hostproof.h"

#include <functional>

/// Plays the network for one ladder: a device of the lab as the peer, a clock that jumps from event
/// to event, and whatever loss, repetition and forgery a test wants. Nothing here takes real time.
namespace verifytest {

using Packet = std::vector<std::uint8_t>;

/// A packet on its way, with when it left or arrived.
struct Carried {
    std::int64_t atNs = 0;
    Packet ip;
};

class ProofDriver {
public:
    explicit ProofDriver(const core::IpAddress& target, scan::Pass pass = scan::Pass::V1,
        verify::VerifyRequest request = {});

    /// What the network makes of a packet of ours (`index` counts them from 0): the packets that
    /// reach the peer.
    std::function<std::vector<Packet>(std::size_t index, const Packet& packet)> onWayThere;
    /// The same for packets of the peer.
    std::function<std::vector<Packet>(std::size_t index, const Packet& packet)> onWayBack;
    /// Answers a packet of ours. Set by `speakTo()`, or by a test.
    std::function<std::vector<lab::DevicePacket>(const Packet& packet)> peer;
    std::int64_t delayNs = 5'000'000; ///< one way

    void speakTo(lab::DeviceKind kind, std::uint64_t seed = 1);
    /// Until the ladder has finished; what was found. A ladder that does not end within an hour of
    /// its own time gives a result without evidence.
    verify::VerifyResult run();
    /// The same up to the time given.
    void runUntil(std::int64_t endNs);

    verify::HostProof proof;
    std::vector<Carried> sent;
    std::int64_t nowNs = 1'000'000'000;

private:
    void sendDue();
    bool step(std::int64_t endNs);
    void deliver(const Packet& packet);

    std::shared_ptr<lab::Device> m_device;
    std::vector<Carried> m_coming; ///< to us, by time
    std::size_t m_answers = 0;
    int m_idleSteps = 0;
};

/// The step's evidence.
const verify::StepEvidence& stepOf(const verify::VerifyResult& result, verify::Step step);
/// "pass pass unknown ...": the results of all steps in order.
std::string resultsOf(const verify::VerifyResult& result);

/// Parsed views of a packet that a test holds.
wire::TcpSegment tcpOf(const Packet& packet);
/// The packet's copy with other TCP fields, options and payload, checksums complete.
Packet rebuilt(const Packet& packet,
    const std::function<void(wire::TcpFields& tcp, std::vector<std::uint8_t>& options,
        std::vector<std::uint8_t>& payload)>& change);

core::IpAddress address(const char* text);

} // namespace verifytest
