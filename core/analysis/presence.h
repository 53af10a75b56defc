// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue.h"
#include "core/analysis/hostindex.h"
#include "core/analysis/timeline.h"

#include <compare>

namespace analysis {

/// One bit for each pass (v0, v1) and port that figures compare: in which of them a host was seen,
/// or which of them were asked.
using ScopeMask = std::uint16_t;
constexpr std::size_t MaxComparedPorts = 8;

/// Which bit is which. A plain value.
class ScopeBits {
public:
    explicit ScopeBits(std::size_t portCount)
        : m_ports(portCount)
    {
    }
    std::size_t ports() const { return m_ports; }
    std::size_t count() const { return 2 * m_ports; }
    /// `pass` is V0 or V1, `port` the place among the question's ports.
    std::size_t index(scan::Pass pass, std::size_t port) const
    {
        return (pass == scan::Pass::V0 ? 0 : m_ports) + port;
    }
    ScopeMask bit(scan::Pass pass, std::size_t port) const
    {
        return ScopeMask(1U << index(pass, port));
    }
    ScopeMask all(scan::Pass pass) const ///< this pass at any port
    {
        return ScopeMask(((1U << m_ports) - 1) << index(pass, 0));
    }

private:
    std::size_t m_ports;
};

/// An IPv6 address as a number that compares like it.
struct WideKey {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    friend auto operator<=>(const WideKey&, const WideKey&) = default;
};

/// The hosts of one family that were there in one period, each once.
struct PeriodHosts {
    std::size_t slot = 0; ///< of the timeline
    ScopeMask scanned = 0; ///< what was asked in this period
    std::size_t hostsSoFar = 0; ///< numbers given out, those of this period included
    std::size_t hostsBefore = 0; ///< and without them: from here on they are new
    std::vector<HostId> ids;
    std::vector<ScopeMask> masks; ///< never zero
    std::vector<std::uint32_t> narrow; ///< the addresses, IPv4; one of the two is empty
    std::vector<WideKey> wide; ///< IPv6

    /// Hosts that answered in this period.
    std::size_t size() const { return ids.size(); }
    /// Of the host `ids[i]`.
    core::IpAddress address(std::size_t i) const;
};

/// Gives a container's memory back, which assigning an empty one would not.
template <typename Values> void release(Values& values) { Values().swap(values); }

/// Follows hosts through the periods, oldest first; periods without a scan are not told. Each
/// tracker keeps only what its own figures need, some bytes for each host. Every tracker lives in
/// the thread of readPresence(), and its results are read there once that is done.
class HostTracker {
public:
    virtual ~HostTracker() = default;
    /// `hosts` lasts as long as the call.
    virtual void addPeriod(const PeriodHosts& hosts) = 0;
    /// No more will come: what was kept for each host can go, the counts stay.
    virtual void finish() { }
};

/// Sees each row on its way, in the order of the runs and of Store::readHosts().
class RowTracker {
public:
    virtual ~RowTracker() = default;
    virtual void addRow(std::size_t slot, const store::HostRow& row) = 0;
    /// All rows of this slot were shown.
    virtual void endPeriod(std::size_t slot) = 0;
};

/// Who is shown what: trackers are not owned, and see one family.
struct PresenceReading {
    core::Family family = core::Family::V4;
    std::vector<scan::ReplyClass> classes; ///< a host is there when it answered with one of these
    std::vector<HostTracker*> hostTrackers;
    std::vector<RowTracker*> rowTrackers;
};

/// Reads the hosts of all scans once, period after period, and shows them to the trackers. Holds
/// one period's hosts and all addresses ever seen. Unavailable when `progress` ends it; else the
/// errors of the store.
core::Result<void> readPresence(const store::Store& store, const Timeline& timeline,
    const std::vector<std::uint16_t>& ports, const PresenceReading& reading,
    const FigureProgress& progress);

/// The error of work that its user ended.
tl::unexpected<core::Error> endedByUser();

} // namespace analysis
