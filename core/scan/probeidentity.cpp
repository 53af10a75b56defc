// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probeidentity.h"

#include <sys/random.h>

#include <cerrno>

namespace scan {

ProbeIdentifier::ProbeIdentifier(const SipKey& key, const PortRanges& ports)
    : m_key(key)
    , m_ports(ports)
{
}

std::optional<std::pair<Pass, ProbeIdentity>> ProbeIdentifier::recognise(
    const core::IpAddress& target, std::uint16_t targetPort, std::uint16_t sourcePort,
    std::uint32_t sequence) const
{
    const std::uint32_t passBits = sequence & PassBits;
    if (passBits >= PassCount)
        return std::nullopt;
    const auto pass = Pass(passBits);
    const ProbeIdentity identity = identify(target, targetPort, pass);
    if (identity.sequence != sequence || identity.sourcePort != sourcePort)
        return std::nullopt;
    return std::pair(pass, identity);
}

core::Result<SipKey> randomSipKey()
{
    SipKey key;
    if (getrandom(&key, sizeof key, 0) != ssize_t(sizeof key)) {
        return core::systemFailure(
            core::ErrorCode::Unavailable, "the kernel gives no random numbers", errno);
    }
    return key;
}

} // namespace scan
