// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/labprefixes.h"
#include "core/wire/bytes.h"

#include <memory>
#include <vector>

namespace lab {

/// A packet that a device sends, with how long after the one that caused it.
struct DevicePacket {
    std::vector<std::uint8_t> ip; ///< a whole IP packet
    std::int64_t delayUs = 0;
};

/// The behaviour of one kind of host on IP packets. Whatever a host draws (keys, nonces, sequence
/// numbers) follows from the seed and the connection, so that the same conversation always gives
/// the same packets. A SYN leaves no state behind but for one with a valid MP_JOIN; connections are
/// remembered from their third ACK on, a bounded number of them. Any thread.
class Device {
public:
    virtual ~Device() = default;
    /// What it sends when `packet` (a whole IP packet addressed to it) arrives.
    virtual std::vector<DevicePacket> receive(wire::Bytes packet) = 0;
};

std::unique_ptr<Device> makeDevice(DeviceKind kind, std::uint64_t seed);

} // namespace lab
