// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/device/devicetable.h"

#include <algorithm>

namespace lab {

DeviceTable::DeviceTable(std::uint64_t seed)
{
    for (const LabPrefix& prefix : labPrefixes()) {
        m_devices.push_back(makeDevice(prefix.kind, seed));
        for (const char* text : { prefix.prefixV4, prefix.prefixV6 }) {
            m_sites.push_back({ core::IpPrefix::parse(text).value().range(), prefix.kind,
                m_devices.back().get() });
        }
    }
}

const DeviceSite* DeviceTable::find(const core::IpAddress& destination) const
{
    const auto found = std::find_if(m_sites.begin(), m_sites.end(),
        [&](const DeviceSite& site) { return site.range.contains(destination); });
    return found == m_sites.end() ? nullptr : &*found;
}

} // namespace lab
