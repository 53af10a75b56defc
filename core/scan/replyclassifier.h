// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scan/replyclass.h"
#include "core/wire/mptcpoption.h"

namespace scan {

/// What the options of a SYN/ACK say.
struct SynAckVerdict {
    ReplyClass replyClass = ReplyClass::Plain;
    bool hasCapable = false; ///< there is an MP_CAPABLE, however malformed, up to its flags
    std::uint8_t version = 0; ///< its version, with hasCapable
    std::uint8_t flags = 0; ///< its flag byte, with hasCapable
    std::optional<std::uint64_t> receiverKey;
};

/// The MP_CAPABLE of this program's own version 1 probes.
inline constexpr std::array<std::uint8_t, 4> OwnCapableV1 { wire::OptionMptcp, 4, 0x01,
    wire::MpcHmac };

/// Classifies a SYN/ACK by its option block alone, so that stored option bytes can be judged again
/// years later. `senderKey` is the key that a v0 probe carried. RFC 8684 section 3.1, RFC 6824
/// section 3.1: a genuine SYN/ACK has 12 bytes, H set, B clear and a key of the host's own.
/// `sentV1` is the option of a version 1 probe, as other programs set other flags.
SynAckVerdict classifySynAck(
    wire::Bytes optionBlock, Pass pass, std::uint64_t senderKey, wire::Bytes sentV1 = OwnCapableV1);

} // namespace scan
