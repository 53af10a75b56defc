// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/rundata.h"

#include <array>

namespace analysis {

/// Round-trip times up to so many milliseconds, and one bin for what is longer.
constexpr std::array<double, 10> RttLimitsMs { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
constexpr std::size_t MostHops = 40; ///< and one bin for more

/// How the SYN/ACKs of some hosts came: after how long, and over how many hops.
struct AnswerProfile {
    std::array<std::uint64_t, RttLimitsMs.size() + 1> rtt {};
    std::array<std::uint64_t, MostHops + 2> hops {};
    std::uint64_t timed = 0; ///< with a round-trip time
    std::uint64_t answers = 0;

    void add(const store::HostRow& row);
    /// From histograms: the bin in which the middle one lies; empty without any.
    std::optional<std::size_t> medianRttBin() const;
    std::optional<std::size_t> medianHops() const;
};

/// Hops that a reply with this TTL has travelled, from the usual first TTLs 32, 64, 128 and 255:
/// the next one above. A guess, like every one of this kind.
int hopsFromTtl(std::uint8_t ttl);

/// The answers of MPTCP hosts (keys of their own) and of plain ones in the last slot that asked the
/// pass, at any of the ports; each host and port once a run.
/// The errors of the store.
struct AnswerProfiles {
    std::optional<std::size_t> slot;
    AnswerProfile mptcp;
    AnswerProfile plain;
};
core::Result<AnswerProfiles> readAnswerProfiles(
    const RunData& data, scan::Pass pass, core::Family family);

} // namespace analysis
