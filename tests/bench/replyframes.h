// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/scan/probeidentity.h"

#include <string>
#include <vector>

namespace bench {

/// What comes back, as far as the receive path takes different ways.
enum class Answer : std::uint8_t {
    MptcpV1,
    MptcpV0,
    MirrorV1,
    MirrorV0,
    OtherVersion,
    Malformed,
    Plain,
    Reset,
    IcmpError,
    Stranger, ///< a good segment that answers no probe of ours
    Damaged, ///< an answer with a byte changed on the way: a wrong checksum
    Garbage, ///< random bytes behind the link header
};

/// One kind of traffic and what the receive path must make of it.
struct Traffic {
    std::string name;
    std::vector<Answer> answers; ///< in turn
    bool v4 = true;
    bool v6 = true;
    /// One in so many frames comes a second time, right behind the first; 0: none.
    std::uint32_t repeatEvery = 0;
};

/// What must be counted of some frames.
struct ExpectedCounts {
    std::uint64_t frames = 0;
    std::uint64_t validated = 0;
    std::uint64_t notOurs = 0;
    std::uint64_t parseErrors = 0;
    std::uint64_t repeats = 0;
    std::uint64_t classes[scan::ReplyClassCount] = {};
};

/// Frames in memory as they lie in a receive ring, each of a target of its own, as hosts that
/// answer probes of `identifier` send them. Immutable once made.
class ReplyFrames {
public:
    ReplyFrames(const Traffic& traffic, std::size_t count, const scan::ProbeIdentifier& identifier);

    /// In blocks, as a ring hands them over.
    std::span<const net::ReceivedFrame> frames() const { return m_frames; }
    const ExpectedCounts& expected() const { return m_expected; }
    /// Of every probe that is answered, for SendTimes.
    const std::vector<std::uint64_t>& fingerprints() const { return m_fingerprints; }
    /// When all of them arrived.
    static constexpr std::int64_t TimeNs = 1'700'000'000'000'000'000;

private:
    void add(const std::vector<std::uint8_t>& packet, bool v6);

    std::vector<std::uint8_t> m_bytes;
    std::vector<std::size_t> m_ends; ///< of each frame in m_bytes
    std::vector<net::ReceivedFrame> m_frames;
    std::vector<std::uint64_t> m_fingerprints;
    ExpectedCounts m_expected;
};

} // namespace bench
