// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"
#include "core/wire/tcpsegment.h"

namespace lab {

/// A SYN's options, taken apart once, and what the host draws for its answer.
struct SynView {
    wire::Family family = wire::Family::V4;
    wire::Bytes options; ///< the whole block
    wire::Bytes mptcp; ///< the first MPTCP option, kind and length included; empty without one
    bool sackPermitted = false;
    bool windowScale = false;
    std::optional<std::uint32_t> timestamp;
    std::uint64_t ownKey = 0;
    std::uint32_t ownTimestamp = 0;
};
/// The options that `block` holds; a malformed option ends the list, as hosts do.
SynView viewSyn(wire::Family family, wire::Bytes block);

/// The option block of a SYN/ACK; nothing when the host ignores the SYN.
using SynAckOptions = std::optional<std::vector<std::uint8_t>>;
/// How one kind of host answers the options of a SYN. Pure functions.
using SynAckRule = SynAckOptions (*)(const SynView& syn);

/// The options of a Linux SYN/ACK in Linux's order, with `mptcp` (or nothing) last.
std::vector<std::uint8_t> linuxOptions(const SynView& syn, wire::Bytes mptcp);
/// The MP_JOIN of a SYN, if that is its MPTCP option.
std::optional<wire::MpJoinSyn> joinOf(const SynView& syn);
/// Linux's condition on MP_CAPABLE of a version: algorithm H (version 1: alone), no B.
bool acceptableFlags(const wire::MpCapable& capable);

/// Linux without MPTCP.
SynAckOptions plainAnswer(const SynView& syn);
/// Linux with MPTCP of RFC 8684: a 4-byte option of version 1 or higher, crypto bit H, no B.
SynAckOptions versionOneAnswer(const SynView& syn);
/// MPTCP of RFC 6824 only: a 12-byte option of version 0 with H; B makes the host ignore the SYN.
SynAckOptions versionZeroAnswer(const SynView& syn);
/// Both of them.
SynAckOptions eitherVersionAnswer(const SynView& syn);
/// The same with one key for everybody.
SynAckOptions staticKeyAnswer(const SynView& syn);
/// The MPTCP option of the SYN sent back.
SynAckOptions mirrorMptcpAnswer(const SynView& syn);
/// All options of the SYN sent back.
SynAckOptions mirrorAllAnswer(const SynView& syn);
/// MP_CAPABLE of the version asked, 8 bytes long.
SynAckOptions shortCapableAnswer(const SynView& syn);
/// MP_CAPABLE of the version asked without any flag.
SynAckOptions flaglessCapableAnswer(const SynView& syn);
/// MP_CAPABLE of the version asked with key 0.
SynAckOptions zeroKeyAnswer(const SynView& syn);
/// A sound MP_CAPABLE of the version not asked.
SynAckOptions otherVersionAnswer(const SynView& syn);

} // namespace lab
