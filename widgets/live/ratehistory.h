// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/scansnapshot.h"

#include <cstddef>
#include <vector>

namespace widgets {

/// Send and reply rate over a run's time in bounded memory: when it is full, neighbours are
/// merged, so that a run of a week takes as many points as one of a minute.
class RateHistory {
public:
    struct Sample {
        double seconds; ///< since the start of the run
        double sendRate; ///< packets a second, the highest since the sample before
        double receiveRate;
    };
    static constexpr std::size_t MaxSamples = 800;

    /// True when samples() changed.
    bool add(const scan::ScanSnapshot& snapshot);
    void clear();
    const std::vector<Sample>& samples() const { return m_samples; }

private:
    void merge();
    std::vector<Sample> m_samples;
    Sample m_pending {}; ///< the highest since the last sample
    double m_interval = 0.2; ///< seconds that one sample stands for
};

} // namespace widgets
