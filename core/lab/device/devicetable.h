// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/device.h"

namespace lab {

/// One prefix of one family with the device that answers for all of it.
struct DeviceSite {
    core::IpRange range;
    DeviceKind kind;
    Device* device = nullptr; ///< owned by the table
};

/// The devices of all labPrefixes(). Immutable but for the devices themselves; any thread.
class DeviceTable {
public:
    explicit DeviceTable(std::uint64_t seed);
    /// Null outside of the lab's prefixes.
    const DeviceSite* find(const core::IpAddress& destination) const;

private:
    std::vector<std::unique_ptr<Device>> m_devices;
    std::vector<DeviceSite> m_sites;
};

} // namespace lab
