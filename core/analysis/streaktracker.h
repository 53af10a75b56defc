// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/presence.h"

namespace analysis {

/// Hosts of one pass and port: how many in each period, and how many of them are *consistent*, that
/// is, there in this and in the `window` - 1 scanned periods before it. A moving window of any
/// width costs the same: 4 bytes for each host.
class StreakTracker : public HostTracker {
public:
    /// Hosts of one period.
    struct Count {
        std::uint64_t hosts = 0;
        std::optional<std::uint64_t> consistent; ///< none before `window` periods were scanned
    };

    /// `scope` is one bit.
    StreakTracker(ScopeMask scope, int window, std::size_t slotCount);
    void addPeriod(const PeriodHosts& hosts) override;
    void finish() override;

    /// A slot's count; empty where this was not scanned.
    const std::vector<std::optional<Count>>& counts() const { return m_counts; }
    std::uint16_t periods() const { return m_period; }
    /// Hosts that were there in every scanned period.
    std::uint64_t everywhere() const { return m_everywhere; }

private:
    ScopeMask m_scope;
    int m_window;
    std::uint16_t m_period = 0; ///< scanned periods so far
    std::vector<std::uint16_t> m_since; ///< for each host the period in which its stay began
    std::vector<std::uint16_t> m_last; ///< and when it was last there; 0 never
    std::vector<std::optional<Count>> m_counts;
    std::uint64_t m_everywhere = 0;
};

} // namespace analysis
