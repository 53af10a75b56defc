// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/box/boundedmap.h"
#include "core/lab/box/boxflow.h"
#include "core/lab/box/packetedit.h"
#include "core/wire/mptcpoption.h"

namespace lab {

/// Puts keys of its own into MP_CAPABLE: of SYNs, which have one in version 0, and of SYN/ACKs.
/// Later packets to the target get the keys that it knows, so that both ends go on; what they hash
/// of the keys (tokens, data sequence numbers) does not fit together.
class KeyBox : public Middlebox {
public:
    explicit KeyBox(std::uint64_t seed);
    std::vector<BoxPacket> pass(wire::Bytes packet, Heading heading) override;

private:
    /// The keys as the ends drew them; empty where none was seen.
    struct TrueKeys {
        std::optional<std::uint64_t> scanner;
        std::optional<std::uint64_t> target;
    };
    enum Purpose : std::uint64_t { ScannerKey = 1, TargetKey };

    std::uint64_t ownKey(const BoxFlow& flow, Purpose purpose) const;
    /// Exchanges the keys and remembers those of handshakes.
    void exchange(wire::MpCapable& capable, const BoxFlow& flow, const wire::TcpSegment& tcp,
        Heading heading);

    std::uint64_t m_seed = 0;
    BoundedMap<BoxFlow, TrueKeys, BoxFlowHash> m_connections;
};

} // namespace lab
