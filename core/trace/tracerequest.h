// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/scanrequest.h"

namespace trace {

enum class TraceFormat : std::uint8_t { Text, JsonLines, Csv };

/// A trace as the user asked for it. What to probe and by which way is said as for a scan: targets,
/// lists, exclusions, ports, passes, rate, interface, addresses, seed and vantage point are taken
/// from `probe`; its output, retries and shards are not used. Passes: v0, v1, or control for a path
/// without MPTCP.
struct TraceRequest {
    scan::ScanRequest probe;
    bool control = true; ///< --control: a plain SYN on the same path, by the same ports
    std::uint8_t minHop = 1; ///< --min-hop, 1 to 63
    std::uint8_t maxHop = 32; ///< --max-hop, up to 63
    std::uint8_t attempts = 2; ///< --attempts, for each hop, 1 to 4
    std::uint32_t timeoutMs = 1000; ///< --timeout: the longest wait; shorter where the path is
    std::uint8_t gapLimit = 8; ///< --gap-limit: silent hops in a row after which a trace ends
    std::uint8_t flows = 1; ///< --flows: source ports tried for each target, 1 to 16
    std::uint32_t window = 4096; ///< --max-in-flight: targets traced at the same time
    bool names = false; ///< --names: reverse DNS of hops
    bool allFields = false; ///< --all-fields: JSON lines say of every header field how it fared
    TraceFormat format = TraceFormat::Text; ///< -O
    std::string file = "-"; ///< -o
    friend bool operator==(const TraceRequest&, const TraceRequest&) = default;
};

/// One target of a trace or a proof.
struct ProbeTarget {
    core::IpAddress address;
    std::uint16_t port = 0;
    scan::Pass pass = scan::Pass::V1;
    friend bool operator==(const ProbeTarget&, const ProbeTarget&) = default;
};

} // namespace trace
