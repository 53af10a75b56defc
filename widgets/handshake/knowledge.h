// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handshake/connection.h"

#include <optional>
#include <vector>

namespace widgets {

enum class Fact : std::uint8_t {
    OwnKey,
    OwnToken,
    OwnSequence,
    PeerKey,
    PeerToken,
    PeerSequence,
    Subflow, ///< asked for
    SubflowOpen, ///< with both HMACs
    DataSent,
    DataReceived,
    PlainTcp, ///< goes on without MPTCP
    OwnHalfClosed,
    PeerHalfClosed,
};

/// One thing that a side knows, and since which packet.
struct Knowing {
    Fact fact = Fact::OwnKey;
    std::uint64_t value = 0; ///< key, token, sequence number or bytes
    int subflow = 0;
    int since = -1; ///< index of the packet; -1: before the first
};

struct Knowledge {
    std::vector<Knowing> initiator;
    std::vector<Knowing> listener;
};

/// What each side knows once the packets up to `last`, included, were sent: a receiver learns from
/// what arrived, not from what was sent. Pure.
Knowledge knowledgeAfter(const handshake::Connection& connection, int last);

} // namespace widgets
