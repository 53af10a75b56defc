// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar.h"
#include "core/store/storedrun.h"

namespace study {

/// One run of the study, before it is written.
struct PlannedRun {
    enum class Fate : std::uint8_t {
        Complete,
        Degraded, ///< lost replies in the receive ring
        Interrupted, ///< its program was killed half-way
    };

    store::RunKind kind = store::RunKind::Scan;
    int month = 0;
    int day = 1;
    std::vector<scan::Pass> passes;
    std::vector<std::uint16_t> ports;
    std::vector<core::Family> families;
    Fate fate = Fate::Complete;
    int shard = 0;
    int shards = 1;

    bool asks(scan::Pass pass) const;
    bool asks(std::uint16_t port) const;
    bool asks(core::Family family) const;
    /// Whether this run, of all that ask the same, gets to this target.
    bool reaches(const core::IpAddress& target) const;
};

/// By start. Versions, families and ports are scans of their own, as the study had them; plain SYNs
/// go to both ports in one run. Month by month a trace run and a run of proofs follow.
/// July 2021: the scan of IPv4, port 80 loses replies. September 2021: IPv4, port 443 is scanned in
/// two shards. December 2020: the scan of IPv6, port 443 is interrupted, and done again.
std::vector<PlannedRun> planRuns(int months);

/// Of a target's answers to this pass and port: months in which a degraded run lost them.
Months lostMonths(const core::IpAddress& target, scan::Pass pass, std::uint16_t port);

/// Hash of an address, for what differs from host to host.
std::uint64_t numberOf(const core::IpAddress& address);

} // namespace study
