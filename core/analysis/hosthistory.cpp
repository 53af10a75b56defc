// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/hosthistory.h"

namespace analysis {

using scan::Pass;

ScopeMask everScanned(
    const Timeline& timeline, const std::vector<std::uint16_t>& ports, core::Family family)
{
    const ScopeBits bits(ports.size());
    ScopeMask ever = 0;
    for (const Pass pass : { Pass::V0, Pass::V1 }) {
        for (std::size_t port = 0; port < ports.size(); ++port) {
            if (timeline.everScanned({ pass, ports[port], family }))
                ever |= bits.bit(pass, port);
        }
    }
    return ever;
}

namespace {

    /// The bit of a port that was asked at all, else nothing to follow.
    ScopeMask portBit(const ScopeBits& bits, ScopeMask ever, Pass pass, std::size_t port)
    {
        return ScopeMask(port < bits.ports() ? bits.bit(pass, port) & ever : 0);
    }

    ScopeMask passMask(const ScopeBits& bits, ScopeMask ever, Pass pass)
    {
        return ScopeMask(bits.all(pass) & ever);
    }

    std::vector<StreakTracker> streaksOf(const ScopeBits& bits, int window, std::size_t slotCount)
    {
        std::vector<StreakTracker> streaks;
        for (std::size_t i = 0; i < bits.count(); ++i)
            streaks.emplace_back(ScopeMask(1U << i), window, slotCount);
        return streaks;
    }

    std::array<OverlapTracker, 2> portOverlaps(const ScopeBits& bits, ScopeMask ever,
        std::size_t slotCount, const std::vector<bool>* members)
    {
        const auto of = [&](Pass pass) {
            return OverlapTracker(
                portBit(bits, ever, pass, 0), portBit(bits, ever, pass, 1), slotCount, members);
        };
        return { of(Pass::V0), of(Pass::V1) };
    }

} // namespace

HostHistory::HostHistory(const Timeline& timeline, const std::vector<std::uint16_t>& allPorts,
    core::Family family, int window)
    : bits(allPorts.size())
    , ever(everScanned(timeline, allPorts, family))
    , streaks(streaksOf(bits, window, timeline.timeSlots().size()))
    , churn { ChurnTracker(passMask(bits, ever, Pass::V0), timeline.timeSlots().size()),
        ChurnTracker(passMask(bits, ever, Pass::V1), timeline.timeSlots().size()) }
    , ports(portOverlaps(bits, ever, timeline.timeSlots().size(), nullptr))
    , versions(passMask(bits, ever, Pass::V0), passMask(bits, ever, Pass::V1),
          timeline.timeSlots().size())
    , moves(passMask(bits, ever, Pass::V0), passMask(bits, ever, Pass::V1),
          timeline.timeSlots().size())
    , latest { SnapshotTracker(passMask(bits, ever, Pass::V0)),
        SnapshotTracker(passMask(bits, ever, Pass::V1)) }
{
}

std::vector<HostTracker*> HostHistory::trackers()
{
    std::vector<HostTracker*> all { &versions, &moves };
    for (StreakTracker& each : streaks)
        all.push_back(&each);
    for (std::size_t pass = 0; pass < 2; ++pass) {
        all.push_back(&churn[pass]);
        all.push_back(&ports[pass]);
        all.push_back(&latest[pass]);
    }
    return all;
}

WatchHistory::WatchHistory(const Timeline& timeline, const std::vector<std::uint16_t>& allPorts,
    core::Family family, WatchMembers watched)
    : members(std::move(watched))
    , ports(portOverlaps(ScopeBits(allPorts.size()), everScanned(timeline, allPorts, family),
          timeline.timeSlots().size(), &members.members()))
    , moves(passMask(ScopeBits(allPorts.size()), everScanned(timeline, allPorts, family), Pass::V0),
          passMask(ScopeBits(allPorts.size()), everScanned(timeline, allPorts, family), Pass::V1),
          timeline.timeSlots().size(), &members.members())
{
}

} // namespace analysis
