// SPDX-FileCopyrightText: 2026 The MPTCP Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/tcpoptions.h"

/// What middleboxes make of a block of TCP options. Pure functions; an option that is malformed,
/// and what follows it, is left as it is.
namespace lab {

using OptionBlock = std::vector<std::uint8_t>;

bool hasMptcp(wire::Bytes block);
/// The block without MPTCP options, not padded.
OptionBlock withoutMptcp(wire::Bytes block);
/// NOPs in place of MPTCP options, as nftables' `reset tcp option mptcp` does.
OptionBlock mptcpToNops(wire::Bytes block);
/// End of Option List from the first MPTCP option on.
OptionBlock mptcpToEndOfList(wire::Bytes block);
/// An MSS above 1 200 lowered to it.
OptionBlock clampedMss(wire::Bytes block);
/// A window scale above 2 lowered to it.
OptionBlock loweredWindowScale(wire::Bytes block);

} // namespace lab
