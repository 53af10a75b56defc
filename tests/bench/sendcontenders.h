// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/packetport.h"
#include "core/scan/scanplan.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace bench {

/// Something that sends as fast as it can, from its making until it is destroyed.
class Running {
public:
    virtual ~Running() = default;
    /// Why it does not send.
    virtual std::optional<core::Error> error() const = 0;
};

/// One row of the table.
struct Contender {
    std::string name;
    std::uint32_t threads = 1;
    std::function<core::Result<std::unique_ptr<Running>>()> start;
};

/// A scan of all IPv4 addresses that are not blocklisted, with default probes and no rate limit.
scan::ScanRequest floodRequest(net::SendPath path, std::uint32_t threads);
/// What floodRequest() sends to one target: the frame of the bare loops.
core::Result<std::vector<std::uint8_t>> probeFrame();

/// The limits, this program's scanner, and zmap where it is installed.
std::vector<Contender> sendContenders(const std::vector<std::uint8_t>& frame);

} // namespace bench
