// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace scan {

/// --min-hitrate: tells when a scan finds so little that something must be wrong. As in ZMap, the
/// first five seconds of sending do not count, and the rate of hits must then stay too low for five
/// seconds. Lives in one thread.
class HitrateGuard {
public:
    static constexpr double WarmUpSeconds = 5;
    static constexpr double PatienceSeconds = 5;

    /// `minimum` as a share, 0 to 1; 0 lets everything pass.
    explicit HitrateGuard(double minimum)
        : m_minimum(minimum)
    {
    }
    /// True once the scan is to end. `hitRate` is ScanSnapshot::hitRate(); `sendingSeconds` leaves
    /// pauses out.
    bool tooLow(double hitRate, double sendingSeconds)
    {
        if (hitRate >= m_minimum || sendingSeconds < WarmUpSeconds) {
            m_lowSince.reset();
            return false;
        }
        if (!m_lowSince)
            m_lowSince = sendingSeconds;
        return sendingSeconds - *m_lowSince >= PatienceSeconds;
    }

private:
    double m_minimum = 0;
    std::optional<double> m_lowSince; ///< in seconds of sending
};

} // namespace scan
