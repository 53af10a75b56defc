// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/tracerequest.h"

namespace verify {

/// A proof as the user asked for it. What to probe is said as for a scan, see trace::TraceRequest.
/// Passes: v0 and v1; there is nothing to prove about a plain SYN.
struct VerifyRequest {
    scan::ScanRequest probe;
    std::uint32_t timeoutMs = 1000; ///< --timeout: longest wait for an answer, each attempt
    std::uint8_t attempts = 3; ///< --attempts, of each segment
    /// --connections: at most so many to one address at a time, half-open ones and the one of this
    /// machine's kernel included. The subflows that MP_JOIN adds belong to their connection.
    std::uint32_t connections = 1;
    std::uint32_t window = 256; ///< --max-in-flight: hosts verified at the same time, 1 to 4096
    bool kernel = true; ///< --kernel: ask this machine's own MPTCP socket too (version 1)
    bool packets = false; ///< --packets: write the packets of every step
    trace::TraceFormat format = trace::TraceFormat::Text; ///< -O text or jsonl
    std::string file = "-"; ///< -o
    friend bool operator==(const VerifyRequest&, const VerifyRequest&) = default;
};

} // namespace verify
