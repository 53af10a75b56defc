// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/period.h"
#include "core/targets/portset.h"

namespace analysis {

/// What one series of scans asks: its pass, port and family.
struct Scope {
    scan::Pass pass = scan::Pass::V1;
    std::uint16_t port = 0;
    core::Family family = core::Family::V4;
    friend auto operator<=>(const Scope&, const Scope&) = default;
};

/// Whether it is a scan that asked this.
bool asksFor(const store::Run& run, const targets::PortSet& ports, const Scope& scope);

/// Why absence from a run proves little: "run 7 of 2021-03-05 failed: ..."; empty when nothing
/// was lost.
core::Text runDoubt(const store::Run& run);

/// One category of a figure over time.
struct TimeSlot {
    std::string label;
    std::vector<std::size_t> runs; ///< that started in it, into Timeline::runs(); may be none
};

/// Runs put together by period. Slots follow one another without holes, so that a month without a
/// scan is seen; only where more than two in three would be empty, those with runs alone stand.
/// Runs that are still running are left out. A plain value.
class Timeline {
public:
    Timeline() = default;
    /// `runs` as Store::runs() gives them: by start, then id. Malformed when the ports of a run
    /// cannot be read.
    static core::Result<Timeline> make(std::vector<store::Run> runs, Period period);

    /// Those that are put together, by start; other functions name a run by its place here.
    const std::vector<store::Run>& runs() const { return m_runs; }
    const std::vector<TimeSlot>& timeSlots() const { return m_slots; }
    /// "2026-01" for a month, one for each slot.
    std::vector<std::string> labels() const;
    /// The slot that a run is in.
    std::size_t slotOf(std::size_t run) const { return m_slotOfRun[run]; }
    /// Periods without a scan have no slot: there were too many.
    bool leavesEmptyOut() const { return m_leavesEmptyOut; }
    /// Left out, for a note.
    const std::vector<store::Run>& stillRunning() const { return m_stillRunning; }

    bool asks(std::size_t run, const Scope& scope) const
    {
        return asksFor(m_runs[run], m_ports[run], scope);
    }
    /// Runs of a slot that asked this, as places in runs(). Together they are one scan.
    std::vector<std::size_t> scansOf(std::size_t slot, const Scope& scope) const;
    bool scanned(std::size_t slot, const Scope& scope) const;
    bool everScanned(const Scope& scope) const;
    /// One of these scans lost something or did not come to its end.
    bool doubtful(std::size_t slot, const Scope& scope) const;
    bool doubtful(std::size_t slot, const std::vector<Scope>& scopes) const; ///< any of them

private:
    std::vector<store::Run> m_runs;
    std::vector<targets::PortSet> m_ports; ///< of each run
    std::vector<std::size_t> m_slotOfRun;
    std::vector<TimeSlot> m_slots;
    std::vector<store::Run> m_stillRunning;
    bool m_leavesEmptyOut = false;
};

} // namespace analysis
