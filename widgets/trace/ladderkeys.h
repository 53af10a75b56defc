// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verify/evidence.h"

#include <optional>

namespace widgets {

/// What follows from the keys of a completed handshake, and what the peer made of them in MP_JOIN.
struct LadderKeys {
    std::uint64_t ownKey = 0;
    std::uint64_t peerKey = 0;
    std::uint32_t ownToken = 0;
    std::uint32_t peerToken = 0;
    std::uint64_t ownDataSequence = 0;
    std::uint64_t peerDataSequence = 0;
    std::optional<std::uint64_t> expectedHmac; ///< the first 64 bits, as in the SYN/ACK
    std::optional<std::uint64_t> receivedHmac;
};

/// Empty when no handshake was completed.
std::optional<LadderKeys> ladderKeys(const verify::VerifyResult& proof);

} // namespace widgets
