// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
#include "core/scan/portranges.h"
#include "core/scan/replyclass.h"
#include "core/scan/siphash.h"

#include <optional>
#include <utility>

namespace scan {

/// Everything in a probe that follows from its target, so that a reply proves without any state
/// that it answers this scan's probe.
struct ProbeIdentity {
    std::uint32_t sequence = 0; ///< the pass stands in its two lowest bits
    std::uint16_t sourcePort = 0;
    std::uint16_t ipIdentification = 0;
    std::uint64_t senderKey = 0; ///< for MP_CAPABLE v0; never 0, never the same for two targets
    std::uint64_t fingerprint = 0; ///< names target, port and pass; for look-ups
};

/// ProbeIdentity in full words, for the loop that writes probes: a processor that keeps 16 bits in
/// memory and takes 32 back waits for everything written before.
struct IdentityWords {
    std::uint64_t sequence = 0;
    std::uint64_t sourcePort = 0;
    std::uint64_t ipIdentification = 0;
    std::uint64_t senderKey = 0;
    std::uint64_t fingerprint = 0;
};

/// Derives identities by a MAC under a key that only this run knows, so that two scans on one
/// machine do not take each other's replies (ZMap's validation, with SipHash). Immutable; any
/// thread.
class ProbeIdentifier {
public:
    /// `ports` has at least one, and each is used.
    ProbeIdentifier(const SipKey& key, const PortRanges& ports);

    ProbeIdentity identify(const core::IpAddress& target, std::uint16_t targetPort, Pass pass) const
    {
        return identify(macOf(target, targetPort), pass);
    }
    /// All passes of a target share the MAC.
    SipHash128 macOf(const core::IpAddress& target, std::uint16_t targetPort) const
    {
        if (target.isV4()) {
            const std::uint64_t word[] = { macWordOf(target, targetPort) };
            return sipHash128(m_key, word);
        }
        const core::Uint128 value = target.value();
        const std::uint64_t words[]
            = { std::uint64_t(value >> 64), std::uint64_t(value), std::uint64_t(targetPort) };
        return sipHash128(m_key, words);
    }
    /// What macOf() hashes of an IPv4 target.
    static std::uint64_t macWordOf(const core::IpAddress& target, std::uint16_t targetPort)
    {
        return std::uint64_t(target.v4Value()) << 16 | targetPort;
    }
    /// macOf() of the target of each word.
    void macsOf(std::span<const std::uint64_t> words, SipHash128* macs) const
    {
        sipHash128OfEach(m_key, words, macs);
    }
    IdentityWords words(const SipHash128& mac, Pass pass) const
    {
        IdentityWords words;
        words.sequence = (mac.low & (0xffffffff & ~std::uint64_t(PassBits))) | std::uint64_t(pass);
        // Each pass has a port of its own where there are as many: to the target they are
        // separate connections, so a half-open one of the first pass can't answer for the second.
        const std::uint64_t portBits = mac.low >> 32 & 0xffff;
        const std::uint64_t count = m_ports.count();
        std::uint64_t offset = (portBits * count >> 16) + std::uint64_t(pass);
        while (offset >= count)
            offset -= count;
        words.sourcePort = m_ports.at(std::uint32_t(offset));
        words.ipIdentification = mac.low >> 48;
        words.senderKey = mac.high != 0 ? mac.high : 1;
        // The odd constant is 2^64 / golden ratio: it keeps the passes of a target far apart.
        words.fingerprint = mac.high + (std::uint64_t(pass) + 1) * 0x9e3779b97f4a7c15;
        return words;
    }
    ProbeIdentity identify(const SipHash128& mac, Pass pass) const
    {
        const IdentityWords all = words(mac, pass);
        return { std::uint32_t(all.sequence), std::uint16_t(all.sourcePort),
            std::uint16_t(all.ipIdentification), all.senderKey, all.fingerprint };
    }
    /// The identity of the probe that carried `sequence` to this target from `sourcePort`; empty
    /// when this scan sent none like it.
    std::optional<std::pair<Pass, ProbeIdentity>> recognise(const core::IpAddress& target,
        std::uint16_t targetPort, std::uint16_t sourcePort, std::uint32_t sequence) const;

private:
    static constexpr std::uint32_t PassBits = 3;

    SipKey m_key;
    PortRanges m_ports;
};

/// A key from the kernel's random numbers; Unavailable when it gives none.
core::Result<SipKey> randomSipKey();

} // namespace scan
