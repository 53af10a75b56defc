// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ipaddress.h"
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

/// Derives identities by a MAC under a key that only this run knows, so that two scans on one
/// machine do not take each other's replies (ZMap's validation, with SipHash). Immutable; any
/// thread.
class ProbeIdentifier {
public:
    ProbeIdentifier(const SipKey& key, std::uint16_t firstPort, std::uint16_t lastPort);

    ProbeIdentity identify(
        const core::IpAddress& target, std::uint16_t targetPort, Pass pass) const;
    /// The identity of the probe that carried `sequence` to this target from `sourcePort`; empty
    /// when this scan sent none like it.
    std::optional<std::pair<Pass, ProbeIdentity>> recognise(const core::IpAddress& target,
        std::uint16_t targetPort, std::uint16_t sourcePort, std::uint32_t sequence) const;

private:
    SipKey m_key;
    std::uint16_t m_firstPort;
    std::uint32_t m_portCount;
};

/// A key from the kernel's random numbers.
core::Result<SipKey> randomSipKey();

} // namespace scan
