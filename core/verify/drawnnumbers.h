// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scan/siphash.h"
#include "core/trace/tracerequest.h"

namespace verify {

/// The secret of a run, from OpenSSL's random numbers; Unavailable when it gives none.
core::Result<scan::SipKey> drawSecret();

/// Keys, nonces, ports and sequence numbers of one target: what SipHash makes of the run's secret,
/// so that nobody can guess them and a simulated run repeats them. In host order. Lives in one
/// thread.
class DrawnNumbers {
public:
    DrawnNumbers(const scan::SipKey& secret, const trace::ProbeTarget& target);
    std::uint64_t next();
    std::uint64_t nextKey(); ///< not 0
    std::uint32_t next32() { return std::uint32_t(next()); }

private:
    scan::SipKey m_secret;
    std::uint64_t m_words[4];
};

} // namespace verify
