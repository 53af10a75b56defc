// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/presence.h"

namespace analysis {

/// One host of a snapshot and where it was seen.
struct SnapshotHost {
    core::IpAddress address;
    ScopeMask mask = 0;
};

/// Keeps the hosts of the last period that scanned all of `scope`.
class SnapshotTracker : public HostTracker {
public:
    explicit SnapshotTracker(ScopeMask scope)
        : m_scope(scope)
    {
    }
    void addPeriod(const PeriodHosts& hosts) override;
    /// Empty when no period scanned all of it.
    std::optional<std::size_t> slot() const { return m_slot; }
    /// Those in `scope`, by address.
    const std::vector<SnapshotHost>& hosts() const { return m_hosts; }

private:
    ScopeMask m_scope;
    std::optional<std::size_t> m_slot;
    std::vector<SnapshotHost> m_hosts;
};

} // namespace analysis
