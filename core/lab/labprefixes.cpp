// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/labprefixes.h"

#include <array>

namespace lab {

namespace {

    constexpr std::array<LabPrefix, 17> Prefixes { {
        { DeviceKind::HostV1, "v1-host", "100.64.0.0/16", "fd64:64::/112",
            "speaks MPTCP version 1 as Linux does" },
        { DeviceKind::HostPlain, "plain-host", "100.65.0.0/16", "fd64:65::/112",
            "speaks TCP without MPTCP" },
        { DeviceKind::Stripped, "stripped", "100.66.0.0/16", "fd64:66::/112",
            "speaks MPTCP version 1, but the second router overwrites the option with NOPs" },
        { DeviceKind::HostV0, "v0-host", "100.67.0.0/24", "fd64:67::/120",
            "speaks MPTCP version 0 only" },
        { DeviceKind::MirrorMptcp, "mirror-mptcp", "100.67.1.0/24", "fd64:67::100/120",
            "sends the MPTCP option of the SYN back" },
        { DeviceKind::MirrorAll, "mirror-all", "100.67.2.0/24", "fd64:67::200/120",
            "sends every option of the SYN back" },
        { DeviceKind::MalformedLength, "malformed-length", "100.67.3.0/24", "fd64:67::300/120",
            "answers MP_CAPABLE cut to a length that no RFC gives it" },
        { DeviceKind::MalformedFlags, "malformed-flags", "100.67.4.0/24", "fd64:67::400/120",
            "answers MP_CAPABLE without a crypto algorithm" },
        { DeviceKind::MalformedZeroKey, "malformed-zero-key", "100.67.5.0/24", "fd64:67::500/120",
            "answers MP_CAPABLE with key 0" },
        { DeviceKind::VersionMismatch, "version-mismatch", "100.67.6.0/24", "fd64:67::600/120",
            "answers version 0 to version 1 and version 1 to version 0" },
        { DeviceKind::EarlyReset, "early-reset", "100.67.7.0/24", "fd64:67::700/120",
            "speaks version 1, but a forged RST comes before its SYN/ACK" },
        { DeviceKind::Closed, "closed", "100.67.8.0/24", "fd64:67::800/120",
            "has no listener and answers RST" },
        { DeviceKind::Silent, "silent", "100.67.9.0/24", "fd64:67::900/120", "drops everything" },
        { DeviceKind::Prohibited, "prohibited", "100.67.10.0/24", "fd64:67::1000/120",
            "lies behind a router that answers ICMP \"administratively prohibited\"" },
        { DeviceKind::FakeHmac, "fake-hmac", "100.67.11.0/24", "fd64:67::1100/120",
            "offers MPTCP, and answers joins and data with values made up" },
        { DeviceKind::StaticKey, "static-key", "100.67.12.0/24", "fd64:67::1200/120",
            "offers MPTCP with one key for everybody, and speaks plain TCP" },
        { DeviceKind::NoJoin, "no-join", "100.67.13.0/24", "fd64:67::1300/120",
            "speaks MPTCP, but refuses every subflow that joins" },
    } };

} // namespace

std::span<const LabPrefix> labPrefixes() { return Prefixes; }

std::vector<core::IpPrefix> labTargetPrefixes()
{
    std::vector<core::IpPrefix> prefixes;
    for (const auto text : { &LabPrefix::prefixV4, &LabPrefix::prefixV6 }) {
        for (const LabPrefix& entry : Prefixes)
            prefixes.push_back(core::IpPrefix::parse(entry.*text).value());
    }
    return prefixes;
}

} // namespace lab
