// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/mptcpoption.h"

namespace verify {

/// What a SYN of the ladder carries beside the MSS.
enum class SynForm : std::uint8_t {
    Plain,
    Capable, ///< MP_CAPABLE as RFC 6824 and RFC 8684 want it
    Canary, ///< the same with an option behind it that nobody knows
    NoCrypto, ///< without any algorithm flag: RFC 8684 section 3.1 has it ignored
    Extensibility, ///< with flag B, which has it ignored too
    Version15, ///< a version that nobody speaks
};

/// The option block of the SYN. `key` stands in it in version 0 only.
std::vector<std::uint8_t> synOptions(
    SynForm form, wire::MptcpVersion version, core::Family family, std::uint64_t key);
/// The block of a SYN with MP_JOIN.
std::vector<std::uint8_t> joinSynOptions(
    core::Family family, std::uint8_t addressId, std::uint32_t token, std::uint32_t nonce);

/// The first MPTCP option of a block; empty without one.
wire::Bytes findMptcpOption(wire::Bytes block);
bool holdsCanary(wire::Bytes block);

} // namespace verify
