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

/// The behaviour of one kind of host on IP packets. Stateless where the protocol allows:
/// keys, initial sequence numbers and windows follow from seed and addresses, so that the same
/// packet always gives the same answer. Any thread.
class Device {
public:
    virtual ~Device() = default;
    /// What it sends when `packet` (a whole IP packet addressed to it) arrives.
    virtual std::vector<DevicePacket> receive(wire::Bytes packet) = 0;
};

std::unique_ptr<Device> makeDevice(DeviceKind kind, std::uint64_t seed);

} // namespace lab
