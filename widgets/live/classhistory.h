// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"

#include <array>
#include <vector>

namespace widgets {

/// How many replies of each class there were over a run's time, in bounded
/// memory: when it is full, every second sample goes.
class ClassHistory {
public:
    struct Sample {
        double seconds = 0; ///< since the start of the run
        std::array<std::uint64_t, scan::ReplyClassCount> counts {}; ///< from the start on
    };
    static constexpr std::size_t MaxSamples = 800;

    /// True when samples() changed.
    bool add(const scan::ScanSnapshot& snapshot);
    void clear();
    const std::vector<Sample>& samples() const { return m_samples; }

private:
    std::vector<Sample> m_samples;
    double m_interval = 0.2; ///< seconds between samples
};

} // namespace widgets
