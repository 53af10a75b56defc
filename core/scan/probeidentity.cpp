// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scan/probeidentity.h"

#include <sys/random.h>

#include <cerrno>

namespace scan {

namespace {

    SipHash128 macOf(const SipKey& key, const core::IpAddress& target, std::uint16_t port)
    {
        if (target.isV4()) {
            const std::uint64_t word[] = { std::uint64_t(target.v4Value()) << 16 | port };
            return sipHash128(key, word);
        }
        const core::Uint128 value = target.value();
        const std::uint64_t words[]
            = { std::uint64_t(value >> 64), std::uint64_t(value), std::uint64_t(port) };
        return sipHash128(key, words);
    }

    constexpr std::uint32_t PassBits = 3;

} // namespace

ProbeIdentifier::ProbeIdentifier(const SipKey& key, std::uint16_t firstPort, std::uint16_t lastPort)
    : m_key(key)
    , m_firstPort(firstPort)
    , m_portCount(std::uint32_t(lastPort - firstPort) + 1)
{
}

ProbeIdentity ProbeIdentifier::identify(
    const core::IpAddress& target, std::uint16_t targetPort, Pass pass) const
{
    const SipHash128 mac = macOf(m_key, target, targetPort);
    ProbeIdentity identity;
    identity.sequence = (std::uint32_t(mac.low) & ~PassBits) | std::uint32_t(pass);
    // Each pass has a port of its own where the range allows it: to the target they are separate
    // connections, so a half-open one of the first pass can't answer for the second.
    const auto portBits = std::uint32_t(mac.low >> 32) & 0xffff;
    std::uint32_t offset = (portBits * m_portCount >> 16) + std::uint32_t(pass);
    if (offset >= m_portCount)
        offset %= m_portCount;
    identity.sourcePort = std::uint16_t(m_firstPort + offset);
    identity.ipIdentification = std::uint16_t(mac.low >> 48);
    identity.senderKey = mac.high != 0 ? mac.high : 1;
    // The odd constant is 2^64 / golden ratio: it keeps the passes of a target far apart.
    identity.fingerprint = mac.high + (std::uint64_t(pass) + 1) * 0x9e3779b97f4a7c15;
    return identity;
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
